"""The event log of a server for many offices, on PostgreSQL."""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path

import msgspec

from central.postgres_chains import POSITIONS, PostgresChains
from central.postgres_inspection import export, verify
from central.postgres_news import PostgresNews
from central.postgres_nonces import PostgresNonces
from central.postgres_restored import came_from_elsewhere, put_in_order
from central.postgres_store import PostgresStore
from central.postgres_tree import PostgresTree
from central.postgres_turn import Beating, Waiting
from kiosk.chaining import Chains, head_of
from kiosk.clashing import ClashingLog
from kiosk.clock import rfc3339, wall_ms
from kiosk.errors import CursorUnknown, DataFault, EventRefused
from kiosk.events import Event, Record, read
from kiosk.folding import Entities, causal_order, digest, heads
from kiosk.keeping import Kept, fingerprint, in_causal_order, keep
from kiosk.ports import Appended, LogReport, Outgoing, Page, Quarantined, Via

_COPIED = 32
"""From so many records on, COPY is faster than arrays."""
_COPY = """COPY events (office, id, source, sequence, hlc, type, subject, stream, via, hash, raw, chain, received)
    FROM STDIN (FORMAT binary)"""
_TYPES = ("text", "text", "text", "int4", "text", "text", "text", "text", "text", "bytea", "bytea", "bytea", "int8")
# For few records, and where some are held already: COPY into a staging table would write all of them twice.
_INSERT = """INSERT INTO events (office, id, source, sequence, hlc, type, subject, stream, via, hash, raw,
        chain, received)
    SELECT %s, id, source, sequence, hlc, type, subject, stream, %s, hash, raw, chain, %s
    FROM unnest(%s::text[], %s::text[], %s::integer[], %s::text[], %s::text[], %s::text[], %s::text[],
        %s::bytea[], %s::bytea[], %s::bytea[]) WITH ORDINALITY
        AS given (id, source, sequence, hlc, type, subject, stream, hash, raw, chain, number)
    ORDER BY number ON CONFLICT DO NOTHING RETURNING id"""
_KEEP = """INSERT INTO entities (office, subject, kind, stream, day, state, heads, events)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s)
    ON CONFLICT (office, subject) DO UPDATE SET stream = excluded.stream, day = excluded.day,
        state = excluded.state, heads = excluded.heads, events = excluded.events"""
_UNSENT = """FROM events WHERE office = %s AND via <> 'upstream' AND (xid, position) > (%s::text::xid8, %s)
    AND xid < pg_snapshot_xmin(pg_current_snapshot())"""
_FEED = """SELECT id, raw FROM events WHERE office = %s AND stream = %s
    AND (xid, position) > (%s::text::xid8, %s) AND xid < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY xid, position LIMIT %s"""

_NEXT_SUBJECTS = """SELECT DISTINCT subject FROM events WHERE office = %s AND subject > %s ORDER BY subject LIMIT %s"""
_THROW_AWAY = """DELETE FROM entities WHERE office = %s AND subject > %s
    AND (subject <= %s COLLATE "C" OR %s::text IS NULL)"""
_FOLDED_AT_ONCE = 500
_TOLD = 20_000
_log = logging.getLogger(__name__)


# Long because it is the whole of one port, a short method for each question.
class PostgresEventLog(ClashingLog):
    """An `EventLog` of one office in a PostgreSQL database that holds many.

    `address` is a PostgreSQL URL. A server is the only one of its office, since it numbers its events and decides by
    what it has in memory; a second is refused while it runs. With `shared` it is not: those that fold take turns, and
    feeds are complete whatever the order of commits. Raises DataFault where the database cannot be used.
    """

    def __init__(
        self,
        address: str,
        entities: Entities,
        *,
        office: str,
        shared: bool = False,
        wall: Callable[[], int] = wall_ms,
    ) -> None:
        self._store = PostgresStore(address, None if shared else office)
        self._rows = self._clash_rows = PostgresChains(self._store, office)
        self._chains = Chains(self._rows, alone=False)
        self._news = PostgresNews(self._store, office)
        self._store.undone = self._chains.forget
        self._office = office
        self._entities = entities
        self._wall = wall
        self._decoders = {name: msgspec.json.Decoder(kind.state) for name, kind in entities.items()}
        if not self.generation() or (not shared and came_from_elsewhere(self._store, office)):
            self.begin_generation()
        if not shared:
            self._fill_chains()

    def transaction(self) -> AbstractContextManager[None]:
        """Make several writes one durable step; a nested one that fails undoes its own writes only."""
        return self._store.transaction()

    def append(
        self, records: Sequence[Record], via: Via, *, fold: bool = True, received: int | None = None
    ) -> Appended:
        """Keep records that are new (by id) and, if `fold`, refold their entities in the same transaction."""
        with self.transaction():
            received = self._wall() if received is None else received
            written = self._insert(records, via, received)
            kept = [record.event for record, new in zip(records, written, strict=True) if new]
            held = [record for record, new in zip(records, written, strict=True) if not new]
            clashes = self._settle(held, via, received)
            fresh = (*kept, *clashes.fresh)
            subjects = list(dict.fromkeys([*(event.subject for event in kept), *clashes.subjects]))
            if fresh:
                self._news.tell((event.stream for event in fresh), (), max(event.hlc for event in fresh))
            appended = Appended(fresh, {}, tuple(clashes.forked), clashes.left)
            if fold:
                return msgspec.structs.replace(appended, changed=self._fold(subjects))
            self._store.write(
                "INSERT INTO unfolded (office, subject) SELECT %s, unnest(%s::text[])", (self._office, subjects)
            )
            return appended

    def fold_pending(self, most: int | None = None) -> Mapping[str, msgspec.Struct]:
        """Fold what was appended with `fold=False`, at most so many entities; returns the new states by subject."""
        with self.transaction():
            self._take_turn()
            rows = self._store.rows(
                "SELECT DISTINCT subject FROM unfolded WHERE office = %s LIMIT %s", (self._office, most)
            )
            return self._fold([subject for (subject,) in rows])

    def quarantine(self, raw: bytes, reason: str, came_from: str) -> None:
        """Keep what could not be taken, for an operator to look at; the same bytes are kept once."""
        values = (self._office, fingerprint(raw), raw, reason, came_from, rfc3339(self._wall()))
        with self.transaction():
            self._store.write(
                """INSERT INTO quarantine (office, hash, raw, reason, came_from, at)
                    VALUES (%s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING""",
                values,
            )

    def quarantined(self, after: int = 0, most: int | None = None, *, newest: bool = False) -> list[Quarantined]:
        """What is in quarantine after the entry of a number, at most so many; oldest first, or the newest first."""
        sql = f"""SELECT raw, reason, came_from, at, number FROM quarantine WHERE office = %s AND number > %s
            ORDER BY number {"DESC" if newest else ""} LIMIT %s"""  # noqa: S608 - our own word
        return [Quarantined(*row) for row in self._store.rows(sql, (self._office, after, most))]

    def quarantine_size(self) -> int:
        """How many entries are in quarantine."""
        ((count,),) = self._store.rows("SELECT count(*) FROM quarantine WHERE office = %s", (self._office,))
        return int(count)

    def history(self, subject: str) -> list[Event]:
        """All events of one entity, in causal order."""
        return causal_order(self._events_of([subject]).get(subject, []))

    def records(self, subject: str) -> list[Record]:
        """All events of one entity with their bytes, in causal order."""
        rows = self._store.rows("SELECT raw FROM events WHERE office = %s AND subject = %s", (self._office, subject))
        return in_causal_order(read(raw) for (raw,) in rows)

    def heads(self, subject: str) -> tuple[str, ...]:
        """The basis of the entity's next event."""
        kept = self._store.row(
            """SELECT heads FROM entities WHERE office = %s AND subject = %s AND events = (SELECT count(*)
                FROM events WHERE events.office = entities.office AND events.subject = entities.subject)""",
            (self._office, subject),
        )
        return tuple(kept[0].split()) if kept else heads(self.history(subject))

    def states(self, kind: str, day: str | None = None, *, onward: bool = False) -> dict[str, msgspec.Struct]:
        """States of a kind by subject; only those of one office day where `day` is given, or of it and later."""
        rows = self._store.rows(
            """SELECT subject, state FROM entities WHERE office = %s AND kind = %s
                AND (day = %s OR %s::text IS NULL OR %s AND day > %s COLLATE "C")""",
            (self._office, kind, day, day, onward, day),
        )
        return {subject: self._decoded(kind, state) for subject, state in rows}

    def state(self, subject: str) -> msgspec.Struct | None:
        """The folded state of one entity."""
        row = self._store.row(
            "SELECT kind, state FROM entities WHERE office = %s AND subject = %s", (self._office, subject)
        )
        return self._decoded(*row) if row else None

    def feed(self, stream: str, after_id: str | None, limit: int) -> Page:
        """Events of a stream in feed order after the one named; raises CursorUnknown if it is not held."""
        after: tuple[str, int] = ("0", 0)
        if after_id is not None:
            row = self._store.row(
                "SELECT xid::text, position FROM events WHERE office = %s AND id = %s AND stream = %s",
                (self._office, after_id, stream),
            )
            if row is None:
                message = f"the stream {stream} holds no event {after_id}"
                raise CursorUnknown(message)
            after = (row[0], row[1])
        rows = self._store.rows(_FEED, (self._office, stream, *after, limit))
        return Page(tuple(raw for _, raw in rows), rows[-1][0] if rows else after_id)

    def outbox(self, after: int, limit: int) -> list[Outgoing]:
        """Records that did not come from upstream, after a position, in order."""
        rows = self._store.rows(
            "SELECT xid::text, position, subject, raw " + _UNSENT + " ORDER BY events.xid, position LIMIT %s",
            (self._office, *_apart(after), limit),
        )
        return [Outgoing(int(xid) * POSITIONS + position, subject, raw) for xid, position, subject, raw in rows]

    def unsent_subjects(self, after: int) -> set[str]:
        """Subjects of all records of the outbox after a position."""
        rows = self._store.rows("SELECT DISTINCT subject " + _UNSENT, (self._office, *_apart(after)))
        return {subject for (subject,) in rows}

    def outbox_size(self, after: int) -> int:
        """How many records the outbox holds after a position."""
        ((number,),) = self._store.rows("SELECT count(*) " + _UNSENT, (self._office, *_apart(after)))
        return int(number)

    def cursor(self, name: str) -> str | None:
        """A named place of the sync (what was sent, what was read)."""
        row = self._store.row("SELECT value FROM cursors WHERE office = %s AND name = %s", (self._office, name))
        return str(row[0]) if row else None

    def set_cursor(self, name: str, value: str) -> None:
        """Remember a named place."""
        with self.transaction():
            self._store.write(
                """INSERT INTO cursors (office, name, value) VALUES (%s, %s, %s)
                    ON CONFLICT (office, name) DO UPDATE SET value = excluded.value""",
                (self._office, name, value),
            )

    def of_source(self, source: str, after: int, limit: int, via: Via | None = None) -> list[bytes]:
        """Events of a source after a sequence, in order, also where some between are not held."""
        came = via.value if via else None
        rows = self._store.rows(
            """SELECT raw FROM events WHERE office = %s AND source = %s AND sequence > %s
                AND (via = %s OR %s::text IS NULL) ORDER BY sequence LIMIT %s""",
            (self._office, source, after, came, came, limit),
        )
        return [raw for (raw,) in rows]

    def last_sequence(self, source: str) -> int:
        """The highest sequence held of a source; 0 if none."""
        return self._rows.last(source)

    def whole_until(self, source: str) -> int:
        """The sequence up to which everything of a source is held, from 1 on; 0 if its first is not."""
        return head_of(self._rows, source, self._rows.last(source)).sequence

    def vector(self, streams: Iterable[str]) -> dict[str, int]:
        """By source that wrote to any of the streams, the sequence up to which all of it is held."""
        return self._rows.vector(streams)

    def sent_again(self, held: Mapping[str, int]) -> int | None:
        """The place of the outbox after which all lies that another log lacks; None where it lacks nothing."""
        return self._rows.sent_again(held)

    def in_order(self, stream: str, ids: Sequence[str]) -> list[str]:
        """Those of the events named that a stream holds, in feed order."""
        rows = self._store.rows(
            "SELECT id FROM events WHERE office = %s AND stream = %s AND id = ANY(%s) ORDER BY xid, position",
            (self._office, stream, list(ids)),
        )
        return [found for (found,) in rows]

    def count(self, stream: str) -> int:
        """Number of events held of a stream."""
        ((number,),) = self._store.rows(
            "SELECT count(*) FROM events WHERE office = %s AND stream = %s", (self._office, stream)
        )
        return int(number)

    def digest(self, stream: str) -> str:
        """SHA-256 over the canonical folded state of a stream's entities (`kiosk.folding.digest`)."""
        rows = self._store.rows(
            "SELECT subject, state FROM entities WHERE office = %s AND stream = %s", (self._office, stream)
        )
        return digest(dict(rows))

    def verify(self) -> LogReport:
        """Read everything again: bytes, ids, sequences, states against a fresh fold."""
        return verify(self._store, self._office, self._entities)

    def rebuild(self) -> int:
        """Fold all entities again, some at a time, each time durably: feeds of all offices wait for transactions.

        Returns the number of entities.
        """
        last, count = "", 0
        while True:
            with self.transaction():
                self._take_turn()
                rows = self._store.rows(_NEXT_SUBJECTS, (self._office, last, _FOLDED_AT_ONCE))
                subjects = [subject for (subject,) in rows]
                until = subjects[-1] if subjects else None
                self._store.write(_THROW_AWAY, (self._office, last, until, until))
                done = len(self._fold(subjects))
            count += done
            if until is None:
                return count
            last = until
            if count // _TOLD > (count - done) // _TOLD:
                _log.info("folded again: %d entities so far", count)

    def export(self, target: Path) -> int:
        """Write the events to a file, one in a line (NDJSON); returns their number."""
        return export(self._store, self._office, target)

    def begin_generation(self) -> str:
        """Take a new name: the log was restored from a backup, maybe into another cluster."""
        with self.transaction():
            if came_from_elsewhere(self._store, self._office):
                put_in_order(self._store, self._office)
                self.tree().forget()
            return super().begin_generation()

    def tree(self) -> PostgresTree:
        """Where the Merkle tree over the events is kept; only a server lets it grow."""
        return PostgresTree(self._store, self._office)

    def news(self) -> PostgresNews:
        """What other processes write; whoever listens closes it."""
        return self._news

    def nonces(self, now_ms: Callable[[], int]) -> PostgresNonces:
        """Which signed requests were at any process over the database; whoever asks closes it."""
        return PostgresNonces(self._store, self._office, now_ms)

    def beating(self) -> Beating:
        """Shows those who wait for this server's place that it lives, and hears where it has lost it."""
        return Beating(self._store.beat)

    def waiting(self, ready: Callable[[], bool]) -> Waiting:
        """Waits until nobody decides for the office, and this server is `ready`."""
        return Waiting(self._store, self._office, ready)

    def close(self) -> None:
        """Let go of the database."""
        self._news.close()
        self._store.close()

    def _insert(self, records: Sequence[Record], via: Via, received: int) -> list[bool]:
        """Which of them were new."""
        events = [record.event for record in records]
        hashes = [fingerprint(record.raw) for record in records]
        chains = self._chains.plan(events, hashes)
        if len(records) >= _COPIED and self._copied(records, hashes, chains, via, received):
            written = [True] * len(records)
            self._chains.settle(events, chains, written)
            return written
        names = ("id", "source", "sequence", "hlc", "type", "subject", "stream")
        columns = [[getattr(event, name) for event in events] for name in names]
        values = (
            self._office, via.value, received, *columns, hashes, [record.raw for record in records], chains,
        )  # fmt: skip
        inserted = {row[0] for row in self._store.write(_INSERT, values)}
        written = []
        for event in events:
            written.append(event.id in inserted)
            inserted.discard(event.id)  # what is twice in a batch is new once
        self._chains.settle(events, chains, written)
        return written

    def _copied(
        self,
        records: Sequence[Record],
        hashes: Sequence[bytes],
        chains: Sequence[bytes | None],
        via: Via,
        received: int,
    ) -> bool:
        """Write them if all are new, which they nearly always are."""
        office, came = self._office, via.value
        rows = (
            (office, event.id, event.source, event.sequence, event.hlc, event.type, event.subject, event.stream,
             came, hash_, record.raw, chain, received)
            for record, hash_, chain in zip(records, hashes, chains, strict=True)
            for event in (record.event,)
        )  # fmt: skip
        return self._store.copy(_COPY, _TYPES, rows)

    def _fill_chains(self) -> None:
        """What an older server has written, in steps of which each is a transaction of its own."""
        done = 0
        for source in self._rows.sources():
            filled = 1
            while filled:
                with self.transaction():
                    filled = self._chains.catch_up(source)
                done += filled
                if filled and done // _TOLD > (done - filled) // _TOLD:
                    _log.info("events of older servers are given their chains: %d so far", done)

    def _fold(self, subjects: Sequence[str]) -> dict[str, msgspec.Struct]:
        """One server at a time, and marks before events: else one would fold without another's events."""
        changed: dict[str, msgspec.Struct] = {}
        self._take_turn()
        self._store.write("DELETE FROM unfolded WHERE office = %s AND subject = ANY(%s)", (self._office, subjects))
        for start in range(0, len(subjects), _FOLDED_AT_ONCE):
            events = self._events_of(subjects[start : start + _FOLDED_AT_ONCE])
            folded = [keep(self._entities, subject, found) for subject, found in events.items()]
            kept = [entity for entity in folded if entity is not None]
            self._store.write_all(_KEEP, [self._columns(entity) for entity in kept])
            changed |= {entity.subject: entity.state for entity in kept}
        self._news.tell((), changed)
        return changed

    def _take_turn(self) -> None:
        self._store.write("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (self._office,))

    def _columns(self, kept: Kept) -> tuple[object, ...]:
        return (
            self._office, kept.subject, kept.kind, kept.stream, kept.day, kept.canonical, " ".join(kept.heads),
            kept.events,
        )  # fmt: skip

    def _events_of(self, subjects: Sequence[str]) -> dict[str, list[Event]]:
        rows = self._store.rows(
            "SELECT subject, raw FROM events WHERE office = %s AND subject = ANY(%s)", (self._office, list(subjects))
        )
        found: dict[str, list[Event]] = {}
        try:
            for subject, raw in rows:
                found.setdefault(subject, []).append(read(raw).event)
        except EventRefused as error:
            message = f"The database holds an event that cannot be read: {error}. Verify the log."
            raise DataFault(message) from error
        return found

    def _decoded(self, kind: str, state: bytes) -> msgspec.Struct:
        try:
            return self._decoders[kind].decode(state)
        except (msgspec.MsgspecError, UnicodeDecodeError, KeyError) as error:
            message = f"The database holds {kind} states that cannot be read ({error}). `log rebuild` mends it."
            raise DataFault(message) from error


def _apart(place: int) -> tuple[str, int]:
    """Transaction and position of a place in the outbox: two numbers in one, so that places compare."""
    xid, position = divmod(place, POSITIONS)
    return str(xid), position
