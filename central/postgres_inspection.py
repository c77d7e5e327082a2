"""What an operator does with a log in PostgreSQL while it is in use: verify it, and copy it to a file."""

from itertools import chain, islice
from pathlib import Path

import msgspec

from central.postgres_store import PostgresStore
from kiosk.chain import Head, SignedHead
from kiosk.errors import DataFault
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
from kiosk.ports import LogReport


def verify(store: PostgresStore, office: str, entities: Entities) -> LogReport:
    """Every event's bytes and columns, own sequences, chains, states against a fresh fold."""
    with store.moment() as log, log.cursor(name="verify") as events, log.cursor(name="chains") as links:
        kept = {
            row[0]: EntityRow(*row)
            for row in log.execute(
                "SELECT subject, day, state, heads, events FROM entities WHERE office = %s", (office,)
            )
        }
        pending = log.execute("SELECT subject FROM unfolded WHERE office = %s", (office,))
        sources = log.execute(
            """SELECT source, min(sequence), max(sequence), count(*) FROM (
                    SELECT office, source, sequence FROM events
                    UNION ALL SELECT office, source, sequence FROM place_holders AS held WHERE NOT EXISTS (
                        SELECT 1 FROM events WHERE events.office = held.office AND events.source = held.source
                            AND events.sequence = held.sequence)) AS numbered
                JOIN (SELECT source, max(sequence) AS last FROM events WHERE office = %s AND via = 'own'
                    GROUP BY source) AS own USING (source)
                WHERE office = %s AND sequence <= last AND sequence < coalesce((SELECT value::bigint FROM cursors
                    WHERE cursors.office = numbered.office AND name = %s || source), 2147483648)
                GROUP BY source ORDER BY source""",
            (office, office, LEFT),
        )
        events.execute(
            """SELECT position, id, source, sequence, hlc, type, subject, stream, hash, raw FROM events
                WHERE office = %s ORDER BY subject, position""",
            (office,),
        )
        links.execute(
            """SELECT source, sequence, hash, chain FROM events WHERE office = %s
                UNION ALL SELECT source, sequence, hash, chain FROM place_holders AS held WHERE office = %s
                    AND NOT EXISTS (SELECT 1 FROM events WHERE events.office = held.office
                        AND events.source = held.source AND events.sequence = held.sequence)
                ORDER BY source, sequence""",
            (office, office),
        )
        signed = log.execute(
            "SELECT source, sequence, chain, signature FROM signed_heads WHERE office = %s AND fits", (office,)
        )
        faults = chain(
            faults_of_sources(SourceRow(*row) for row in sources),
            faults_of_events(
                (EventRow(*row) for row in events), entities, kept, frozenset(subject for (subject,) in pending)
            ),
            faults_of_chains(
                (ChainRow(*row) for row in links), {row[0]: SignedHead(Head(*row[:3]), row[3]) for row in signed}
            ),
        )
        found = tuple(islice(faults, MOST_FAULTS))
        count = log.execute("SELECT count(*) FROM events WHERE office = %s", (office,)).fetchone()
        return LogReport(int(count[0]) if count else 0, len(kept), found)


def export(store: PostgresStore, office: str, target: Path) -> int:
    """One event a line, in the order of the feeds; under another name first, then renamed."""
    if target.exists():
        message = f"{target} exists already. Remove it, or choose another name."
        raise DataFault(message)
    unfinished = target.with_name(target.name + ".unfinished")
    lines = 0
    try:
        with store.moment() as log, log.cursor(name="export") as events, unfinished.open("wb") as file:
            unfinished.chmod(0o600)
            events.execute("SELECT raw FROM events WHERE office = %s ORDER BY xid, position", (office,))
            for (raw,) in events:
                # A foreign event may hold line breaks between its values: then its line is a JSON text of it.
                file.write((msgspec.json.encode(raw.decode()) if b"\n" in raw or b"\r" in raw else raw) + b"\n")
                lines += 1
        unfinished.replace(target)
    except OSError as error:
        message = f"{target} cannot be written ({error.strerror}). Choose another place."
        raise DataFault(message) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return lines
