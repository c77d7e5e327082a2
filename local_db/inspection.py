"""What an operator does with a log while it is in use: verify it, and copy it for other tools."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from itertools import chain, islice
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from kiosk.chain import Head, SignedHead
from kiosk.errors import DataFault, EventRefused
from kiosk.events import read
from kiosk.folding import Entities
from kiosk.keeping import (
    LEFT,
    MOST_FAULTS,
    ChainRow,
    EntityRow,
    EventRow,
    SourceRow,
    faults_of_chains,
    faults_of_events,
    faults_of_sources,
)
from kiosk.merkle import HASH
from kiosk.ports import LogReport
from local_db.connection import build, connect
from local_db.faults import damaged, fault_of
from local_db.store import Row

_Ask = Callable[[str], Iterator[Row]]

_EVENTS = f"SELECT {', '.join(EventRow._fields)} FROM events ORDER BY subject"  # noqa: S608 - our own columns
_ENTITIES = f"SELECT {', '.join(EntityRow._fields)} FROM entities"  # noqa: S608 - our own columns
_OWN = f"""SELECT source, min(sequence), max(sequence), count(*) FROM {{numbers}}
    JOIN (SELECT source, max(sequence) AS last FROM events WHERE via = 'own' GROUP BY source) USING (source)
    WHERE sequence <= last AND sequence < coalesce(
        (SELECT CAST(value AS INTEGER) FROM cursors WHERE name = '{LEFT}' || source), 2147483648)
    GROUP BY source"""  # noqa: S608 - our own name

_CHAINED = 3
"""The schema from which on there are chains."""
_PLACED = 4
"""The schema from which on there are place-holders."""
_CHAINS = "SELECT source, sequence, hash, chain FROM events ORDER BY source, sequence"
_NUMBERS = """(SELECT source, sequence FROM events UNION ALL SELECT source, sequence FROM place_holders
    WHERE NOT EXISTS (SELECT 1 FROM events
        WHERE events.source = place_holders.source AND events.sequence = place_holders.sequence))"""
_WITH_PLACES = """SELECT source, sequence, hash, chain FROM events
    UNION ALL SELECT source, sequence, hash, chain FROM place_holders WHERE NOT EXISTS (SELECT 1 FROM events
        WHERE events.source = place_holders.source AND events.sequence = place_holders.sequence)
    ORDER BY source, sequence"""
_SIGNED = "SELECT source, sequence, chain, signature FROM signed_heads WHERE fits"

_READABLE = (
    """CREATE TABLE events (position INTEGER PRIMARY KEY, time TEXT, type TEXT, subject TEXT, data TEXT,
        stream TEXT, source TEXT, sequence INTEGER, id TEXT, hlc TEXT, basis TEXT, via TEXT, raw BLOB)""",
    """CREATE TABLE entities (subject TEXT PRIMARY KEY, kind TEXT, stream TEXT, day TEXT, state TEXT,
        events INTEGER)""",
    "CREATE TABLE quarantine (at TEXT, came_from TEXT, reason TEXT, raw BLOB)",
    "CREATE TABLE leaves (number INTEGER PRIMARY KEY, hash BLOB)",
)


def verify(path: Path, key: str | None, entities: Entities) -> LogReport:
    """The file's structure, every event's bytes and columns, own sequences, chains, states against a fresh fold."""
    with _moment(path, key) as ask:
        structure = [str(row[0]) for row in ask(f"PRAGMA integrity_check({MOST_FAULTS})")]
        if structure != ["ok"]:
            return LogReport(0, 0, tuple(f"the file's structure: {finding}" for finding in structure))
        kept = {row[0]: EntityRow(*row) for row in ask(_ENTITIES)}
        pending = frozenset(subject for (subject,) in ask("SELECT subject FROM unfolded"))
        ((schema,),) = ask("PRAGMA user_version")
        numbers = "events" if schema < _PLACED else _NUMBERS
        faults = chain(
            faults_of_sources(SourceRow(*row) for row in ask(_OWN.format(numbers=numbers))),
            faults_of_events((EventRow(*row) for row in ask(_EVENTS)), entities, kept, pending),
            _faults_of_chains(ask),
        )
        found = tuple(islice(faults, MOST_FAULTS))
        ((count,),) = ask("SELECT count(*) FROM events")
        return LogReport(int(count), len(kept), found)


def _faults_of_chains(ask: _Ask) -> Iterable[str]:
    ((schema,),) = ask("PRAGMA user_version")
    if schema < _CHAINED:  # looked at before the program that writes it has brought it up to date
        return ()
    signed = {row[0]: SignedHead(Head(*row[:3]), row[3]) for row in ask(_SIGNED)}
    return faults_of_chains((ChainRow(*row) for row in ask(_CHAINS if schema < _PLACED else _WITH_PLACES)), signed)


def export(path: Path, key: str | None, target: Path) -> int:
    """Copy the log into a plain SQLite file for people: under another name first, then renamed."""
    if target.exists():
        message = f"{target} exists already. Remove it, or choose another name."
        raise DataFault(message)
    from sqlite_utils import Database  # noqa: PLC0415 - loaded only where something is exported

    with _moment(path, key) as ask, build(target, None) as connection:
        copy = Database(connection)
        with copy.atomic():
            for statement in _READABLE:
                copy.execute(statement)
            events = copy.table("events").insert_all(_readable_events(path, ask))
            copy.table("entities").insert_all(_readable_entities(ask))
            copy.table("quarantine").insert_all(_readable_quarantine(ask))
            copy.table("leaves").insert_all(_readable_leaves(ask))
        return int(events.count)


def _readable_events(path: Path, ask: _Ask) -> Iterator[dict[str, object]]:
    for position, via, raw in ask("SELECT position, via, raw FROM events ORDER BY position"):
        try:
            event = read(raw).event
        except EventRefused as error:
            raise damaged(path, f"event {position} cannot be read: {error}") from error
        yield {
            "position": position, "time": event.time, "type": event.type, "subject": event.subject,
            "data": event.data, "stream": event.stream, "source": event.source, "sequence": event.sequence,
            "id": event.id, "hlc": event.hlc, "basis": " ".join(event.basis), "via": via, "raw": raw,
        }  # fmt: skip


def _readable_entities(ask: _Ask) -> Iterator[dict[str, object]]:
    columns = ("subject", "kind", "stream", "day", "events", "state")
    for row in ask("SELECT subject, kind, stream, day, events, state FROM entities ORDER BY subject"):
        yield dict(zip(columns, (*row[:-1], row[-1].decode()), strict=True))


def _readable_quarantine(ask: _Ask) -> Iterator[dict[str, object]]:
    columns = ("at", "came_from", "reason", "raw")
    for row in ask("SELECT at, came_from, reason, raw FROM quarantine ORDER BY number"):
        yield dict(zip(columns, row, strict=True))


def _readable_leaves(ask: _Ask) -> Iterator[dict[str, object]]:
    """The hash of each event that is in the tree of a server (kiosk.merkle)."""
    if not any(ask("SELECT 1 FROM sqlite_master WHERE name = 'tiles'")):  # an older file that is only looked at
        return
    tiles = (row[0] for row in ask("SELECT hashes FROM tiles WHERE level = 0 ORDER BY number"))
    hashes = (tile[place : place + HASH] for tile in tiles for place in range(0, len(tile), HASH))
    for number, hashed in enumerate(hashes, 1):
        yield {"number": number, "hash": hashed}


@contextmanager
def _moment(path: Path, key: str | None) -> Iterator[_Ask]:
    """Questions to the database as it is now, whatever is written meanwhile."""
    with closing(connect(path, key, read_only=True)) as connection:

        def ask(sql: str) -> Iterator[Row]:
            try:
                yield from connection.execute(sql)
            except sqlite.Error as error:
                raise fault_of(path, error) from error

        connection.execute("BEGIN")
        yield ask
