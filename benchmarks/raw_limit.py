"""What the databases take at most: the same bytes in the same batches, as durable, into a table with nothing else."""

import time
from contextlib import closing
from pathlib import Path

import psycopg
from sqlcipher3 import dbapi2 as sqlite

from kiosk.events import Record


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
