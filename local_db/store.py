"""One writing and one reading connection to the database, and the transactions over them."""

import re
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from kiosk.errors import DataFault
from local_db.connection import Connection, connect, prepare
from local_db.faults import fault_of

Row = tuple[Any, ...]
_TOGETHER = 100
"""Rows of one statement: other threads may run while SQLite writes them, not only between one row and the next."""


class Store:
    """A database file in use.

    One thread at a time is inside a transaction and sees what it has written; all others read what was
    committed last, without waiting for it. Every failure is a DataFault, after which nothing of the transaction
    is left.
    """

    def __init__(self, path: Path, key: str | None, *, read_only: bool = False) -> None:
        if not read_only:
            prepare(path, key)
        self.path = path
        self.key = key
        self._reader = connect(path, key, read_only=True)
        self._writer: Connection = None if read_only else connect(path, key)
        self._reading = threading.Lock()
        self._writing = threading.RLock()
        self._owner: int | None = None
        self.undone: Callable[[], None] = _nothing
        """Called, before anybody else writes, where what was written last was undone."""

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside becomes durable together; a nested one that fails undoes only its own."""
        with self._writing:
            if self._owner is not None:
                with self._nested():
                    yield
                return
            self._begin()
            try:
                yield
                self._run("COMMIT")
            except BaseException:
                self._undo("ROLLBACK")
                self.undone()
                raise
            finally:
                self._owner = None

    def write(self, sql: str, values: Sequence[Any] = ()) -> int:
        """Run a statement inside a transaction; returns the number of rows that it changed."""
        if self._owner != threading.get_ident():
            message = "a write outside of a transaction"
            raise RuntimeError(message)
        return int(self._run(sql, values).rowcount)

    def write_all(self, sql: str, rows: Sequence[Sequence[Any]]) -> int:
        """Run an `INSERT` with one `VALUES (?, …)` inside a transaction for all rows; returns how many were changed."""
        if self._owner != threading.get_ident():
            message = "a write outside of a transaction"
            raise RuntimeError(message)
        whole = len(rows) - len(rows) % _TOGETHER
        changed = 0
        for start in range(0, whole, _TOGETHER):
            values = tuple(chain.from_iterable(rows[start : start + _TOGETHER]))
            changed += int(self._run(_of_many_rows(sql), values).rowcount)
        left = rows[whole:]
        return changed + (int(self._run(sql, left, many=True).rowcount) if left else 0)

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[Row]:
        """All rows that a question finds."""
        if self._owner == threading.get_ident():
            return self._run(sql, values).fetchall()  # type: ignore[no-any-return]
        try:
            with self._reading:
                return self._reader.execute(sql, values).fetchall()  # type: ignore[no-any-return]
        except sqlite.Error as error:
            raise fault_of(self.path, error) from error

    def row(self, sql: str, values: Sequence[Any] = ()) -> Row | None:
        """The first row, or None."""
        return next(iter(self.rows(sql, values)), None)

    def close(self) -> None:
        """Let go of the file, which then is one file again."""
        with self._writing, self._reading:
            self._reader.close()
            if self._writer is not None:
                self._writer.close()

    def _begin(self) -> None:
        if self._writer is None:
            message = f"{self.path} was opened for reading only. Do this in the program that has it open."
            raise DataFault(message)
        try:
            # IMMEDIATE: a transaction that reads first and is refused the lock later could not wait for it.
            self._writer.execute("BEGIN IMMEDIATE")
        except sqlite.Error as error:
            raise fault_of(self.path, error) from error
        self._owner = threading.get_ident()

    @contextmanager
    def _nested(self) -> Iterator[None]:
        self._run("SAVEPOINT nested")
        try:
            yield
        except BaseException:
            self._undo("ROLLBACK TO nested")
            self._undo("RELEASE nested")
            self.undone()
            raise
        self._run("RELEASE nested")

    def _run(self, sql: str, values: Sequence[Any] = (), *, many: bool = False) -> Connection:
        # A full or failing disk makes SQLite undo the whole transaction; what came after would stand alone.
        if not self._writer.in_transaction:
            message = f"The changes to {self.path} were undone after an earlier failure. Nothing was changed."
            raise DataFault(message)
        try:
            return self._writer.executemany(sql, values) if many else self._writer.execute(sql, values)
        except sqlite.Error as error:
            raise fault_of(self.path, error) from error

    def _undo(self, sql: str) -> None:
        if self._writer.in_transaction:
            self._run(sql)


@cache
def _of_many_rows(sql: str) -> str:
    """The statement with `VALUES (?, …)` for `_TOGETHER` rows."""
    before, row, after = re.split(r"(?<=VALUES )(\([?, ]+\))", sql, maxsplit=1)
    return before + ", ".join([row] * _TOGETHER) + after


def _nothing() -> None:
    """Nobody remembers what was written."""
