"""The journal of drafts on SQLite, in a file of its own: sealed records, deleted without a trace of them."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from kiosk.errors import DataFault
from local_db.connection import build, connect
from local_db.faults import fault_of
from local_db.schema import APPLICATION_ID
from local_db.store import Row

_VERSION = 1
"""`PRAGMA user_version` of this file."""
_TABLES = (
    "CREATE TABLE records (draft TEXT, sequence INTEGER, sealed BLOB NOT NULL, PRIMARY KEY (draft, sequence))"
    " STRICT, WITHOUT ROWID",
    "CREATE TABLE parts (draft TEXT, number INTEGER, sealed BLOB NOT NULL, PRIMARY KEY (draft, number)) STRICT",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {_VERSION}",
)


class SqliteDraftJournal:
    """A `DraftJournal` in one file, which is created where it is missing. Raises DataFault.

    Apart from the log, so that an answer never waits behind a batch of the sync, and a wipe leaves nothing in a
    write-ahead file that the log goes on using.
    """

    def __init__(self, path: Path, key: str | None = None) -> None:
        self._path = path
        if not path.exists():
            with build(path, key) as made:
                for statement in _TABLES:
                    made.execute(statement)
        self._connection = connect(path, key)
        self._lock = threading.Lock()
        self._check()

    def append(self, draft: str, first: int, records: Sequence[bytes], parts: Mapping[int, bytes]) -> None:
        """Keep records from sequence `first` on, and parts (attachments) by number; durable when it returns."""
        rows = [(draft, first + index, sealed) for index, sealed in enumerate(records)]
        with self._transaction():
            self._connection.executemany("INSERT INTO records VALUES (?, ?, ?)", rows)
            if parts:
                kept = [(draft, number, sealed) for number, sealed in parts.items()]
                self._connection.executemany("INSERT INTO parts VALUES (?, ?, ?)", kept)

    def records(self, draft: str) -> list[bytes]:
        """All records of a draft in the order of their sequence; empty for a draft that is not held."""
        return [
            bytes(row[0])
            for row in self._rows("SELECT sealed FROM records WHERE draft = ? ORDER BY sequence", (draft,))
        ]

    def part(self, draft: str, number: int) -> bytes | None:
        """One attachment."""
        found = self._rows("SELECT sealed FROM parts WHERE draft = ? AND number = ?", (draft, number))
        return bytes(found[0][0]) if found else None

    def drafts(self) -> list[str]:
        """Ids of all drafts held."""
        return [row[0] for row in self._rows("SELECT DISTINCT draft FROM records ORDER BY draft", ())]

    def wipe(self, drafts: Sequence[str]) -> None:
        """Delete drafts, overwriting what they took."""
        with self._transaction():
            for table in ("records", "parts"):
                named = [(draft,) for draft in drafts]
                self._connection.executemany(f"DELETE FROM {table} WHERE draft = ?", named)  # noqa: S608 - our table
        # secure_delete writes zeros into the pages; the write-ahead file still holds them as they were before.
        with self._failing():
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def _check(self) -> None:
        try:
            self._connection.execute("PRAGMA secure_delete = ON").fetchall()
            (version,) = self._connection.execute("PRAGMA user_version").fetchone()
            tables = self._connection.execute("SELECT count(*) FROM sqlite_master WHERE name IN ('records', 'parts')")
            whole = version == _VERSION and tables.fetchone() == (2,)
        except sqlite.Error as error:
            raise fault_of(self._path, error) from error
        if not whole:
            message = f"{self._path} is no journal of drafts. Move it away; drafts that were open in it are lost."
            raise DataFault(message)

    def _rows(self, sql: str, values: tuple[object, ...]) -> list[Row]:
        with self._failing():
            return self._connection.execute(sql, values).fetchall()  # type: ignore[no-any-return]

    @contextmanager
    def _failing(self) -> Iterator[None]:
        with self._lock:
            try:
                yield
            except sqlite.Error as error:
                raise fault_of(self._path, error) from error

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with self._failing():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
