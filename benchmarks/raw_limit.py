"""What the databases take at most: the same bytes in the same batches, as durable, into a table with nothing else.

For PostgreSQL also the same rows by COPY: into a table without keys, and into one with the keys of the log.
"""

import time
from contextlib import closing
from pathlib import Path

import psycopg
from sqlcipher3 import dbapi2 as sqlite

from kiosk.events import Record
from kiosk.keeping import fingerprint

_COPY = """COPY {} (office, id, source, sequence, hlc, type, subject, stream, via, hash, raw, chain, received)
    FROM STDIN"""


def sqlite_rate(folder: Path, batches: list[list[Record]]) -> float:
    """Events per second by `executemany`, a commit for each batch, write-ahead log, `synchronous=FULL`."""
    with closing(sqlite.connect(str(folder / "raw.db"), isolation_level=None)) as connection:
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "wal_autocheckpoint = 4000"):
            connection.execute(f"PRAGMA {pragma}").fetchall()
        connection.execute("CREATE TABLE raw (position INTEGER PRIMARY KEY, raw BLOB NOT NULL)")
        began = time.perf_counter()
        for batch in batches:
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany("INSERT INTO raw (raw) VALUES (?)", [(record.raw,) for record in batch])
            connection.execute("COMMIT")
        return sum(map(len, batches)) / (time.perf_counter() - began)


def postgres_rate(address: str, batches: list[list[Record]]) -> float:
    """Events per second by `COPY`, a commit for each batch, `synchronous_commit=on`."""
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("CREATE TABLE raw (position bigint GENERATED ALWAYS AS IDENTITY, raw bytea NOT NULL)")
        began = time.perf_counter()
        for batch in batches:
            with connection.transaction(), connection.cursor().copy("COPY raw (raw) FROM STDIN") as copy:
                for record in batch:
                    copy.write_row((record.raw,))
        return sum(map(len, batches)) / (time.perf_counter() - began)


def copy_rates(address: str, batches: list[list[Record]]) -> tuple[float, float]:
    """Rows of the log per second by `COPY`, a commit for each batch: without keys, and with those of the log.

    Batch by batch in turns, so that what else the machine does is the same for both. The log's tables have to be there.
    """
    taken = {"bare": 0.0, "keyed": 0.0}
    with psycopg.connect(address, autocommit=True, options="-c search_path=shopfront") as connection:
        connection.execute("CREATE TABLE bare (LIKE events INCLUDING IDENTITY INCLUDING DEFAULTS)")
        connection.execute("CREATE TABLE keyed (LIKE events INCLUDING ALL)")
        for batch in batches:
            rows = [_row(record) for record in batch]
            for table in taken:
                began = time.perf_counter()
                with connection.transaction(), connection.cursor().copy(_COPY.format(table)) as copy:
                    for row in rows:
                        copy.write_row(row)
                taken[table] += time.perf_counter() - began
        connection.execute("DROP TABLE bare, keyed")
    number = sum(map(len, batches))
    return number / taken["bare"], number / taken["keyed"]


def _row(record: Record) -> tuple[object, ...]:
    event, hash_ = record.event, fingerprint(record.raw)
    return (
        "RATE", event.id, event.source, event.sequence, event.hlc, event.type, event.subject, event.stream, "peer",
        hash_, record.raw, hash_, 1,
    )  # fmt: skip
