"""One writing and one reading connection to PostgreSQL, and the transactions over them."""

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, LiteralString

import psycopg

from central.postgres_faults import checked_address, fault_of, place
from central.postgres_schema import SCHEMA, migrate
from central.postgres_turn import SEED, Occupied, begin_turn, is_last, promise_to_beat, superseded
from kiosk.errors import DataFault

Row = tuple[Any, ...]
_CONNECT_SECONDS = 5
_OPTIONS = (
    f"-c search_path={SCHEMA} -c synchronous_commit=on -c idle_in_transaction_session_timeout=60000"
    " -c tcp_keepalives_idle=20 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=4"
)
"""A transaction that is left open would hold up every feed: the server ends it after a minute. What a machine that
lost its power had locked is free again after less."""
_HANDOVER = "3s"
"""So long may the server take to see that the one before has ended."""


class PostgresStore:
    """A database in use; connections that broke are opened again with the next question.

    One thread at a time is inside a transaction and sees what it has written; all others read what was
    committed last. Every failure is a DataFault, after which nothing of the transaction is left.

    With `office` the writing connection is the only one of that office for as long as it lasts, however it ends;
    where another had its place meanwhile, nothing more can be written (`Superseded`).
    """

    def __init__(self, address: str, office: str | None = None) -> None:
        self.address = checked_address(address)
        self._office = office
        self._reading = threading.Lock()
        self._writing = threading.RLock()
        self._owner: int | None = None
        self._turn, self._beats = "", False
        self.undone: Callable[[], None] = _nothing
        """Called, before anybody else writes, where what was written last was undone."""
        self._writer = self._connect_writer()
        try:
            migrate(self._writer, place(address), self.connect)
            if office is not None:
                self._turn = begin_turn(self._writer, office)
            self._reader = self.connect()
        except psycopg.Error as error:
            self._writer.close()
            raise fault_of(address, error) from error
        except BaseException:
            self._writer.close()
            raise

    def connect(self) -> psycopg.Connection:
        """A new connection; statements outside of a transaction are durable one by one."""
        try:
            return psycopg.connect(
                self.address, autocommit=True, connect_timeout=_CONNECT_SECONDS, options=_OPTIONS,
                application_name="shopfront",
            )  # fmt: skip
        except psycopg.Error as error:
            raise fault_of(self.address, error) from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside becomes durable together; a nested one that fails undoes only its own."""
        with self._writing:
            nested = self._owner is not None
            if not nested and self._writer.closed:
                self._writer = self._connect_writer()
            self._owner = threading.get_ident()
            try:
                with self._writer.transaction():
                    yield
            except psycopg.Error as error:
                self.undone()
                raise fault_of(self.address, error) from error
            except BaseException:
                self.undone()
                raise
            finally:
                if not nested:
                    self._owner = None

    def write(self, sql: LiteralString, values: Sequence[Any] = ()) -> list[Row]:
        """Run a statement inside a transaction; returns the rows that it gives back."""
        self._must_be_inside()
        return self._run(self._writer, sql, values)

    def write_all(self, sql: LiteralString, rows: Sequence[Sequence[Any]]) -> None:
        """Run a statement inside a transaction for each row, without waiting for one before the next."""
        self._must_be_inside()
        try:
            self._writer.cursor().executemany(sql, rows)
        except psycopg.Error as error:
            raise fault_of(self.address, error) from error

    def copy(self, sql: LiteralString, types: Sequence[str], rows: Iterable[Sequence[Any]]) -> bool:
        """Write many rows at once inside a transaction; False, and none is written, if one of them is there already."""
        self._must_be_inside()
        try:
            self._writer.execute("SAVEPOINT copied")  # never released: the transaction's end does that for nothing
            try:
                with self._writer.cursor().copy(sql) as copy:
                    copy.set_types(types)
                    for row in rows:
                        copy.write_row(row)
            except psycopg.errors.UniqueViolation:
                self._writer.execute("ROLLBACK TO copied")
                return False
        except psycopg.Error as error:
            raise fault_of(self.address, error) from error
        return True

    def rows(self, sql: LiteralString, values: Sequence[Any] = ()) -> list[Row]:
        """All rows that a question finds."""
        if self._owner == threading.get_ident():
            return self._run(self._writer, sql, values)
        with self._reading:
            if self._reader.closed:
                self._reader = self.connect()
            return self._run(self._reader, sql, values)

    def row(self, sql: LiteralString, values: Sequence[Any] = ()) -> Row | None:
        """The first row, or None."""
        return next(iter(self.rows(sql, values)), None)

    @contextmanager
    def moment(self) -> Iterator[psycopg.Connection]:
        """A connection that sees the database as it is now, whatever is written meanwhile."""
        with self.connect() as connection:
            connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
            connection.read_only = True
            try:
                with connection.transaction():
                    yield connection
            except psycopg.Error as error:
                raise fault_of(self.address, error) from error

    def beat(self) -> None:
        """Show that this process lives, by the connection that it writes by; opens that again where it broke."""
        with self.transaction():
            if self._beats:
                self.write("SELECT 1")
            else:
                promise_to_beat(self._writer)
                self._beats = True

    def close(self) -> None:
        """Drop the connections."""
        with self._writing, self._reading:
            self._reader.close()
            self._writer.close()

    def _connect_writer(self) -> psycopg.Connection:
        connection = self.connect()
        try:
            if self._office is not None:
                self._take_place(connection, self._office)
        except psycopg.Error as error:
            connection.close()
            raise fault_of(self.address, error) from error
        except DataFault:
            connection.close()
            raise
        return connection

    def _take_place(self, connection: psycopg.Connection, office: str) -> None:
        """Be the only writer of the office, for the first time or again; raises DataFault."""
        try:
            _lock(connection, office, place(self.address))
        except Occupied:
            if self._turn:
                raise superseded(self.address, office) from None
            raise
        if self._turn and not is_last(connection, office, self._turn):
            raise superseded(self.address, office)
        self._beats = False

    def _must_be_inside(self) -> None:
        if self._owner != threading.get_ident():
            message = "a write outside of a transaction"
            raise RuntimeError(message)

    def _run(self, connection: psycopg.Connection, sql: LiteralString, values: Sequence[Any]) -> list[Row]:
        try:
            cursor = connection.execute(sql, values)
            return cursor.fetchall() if cursor.description else []
        except psycopg.Error as error:
            raise fault_of(self.address, error) from error


def _nothing() -> None:
    """Nobody remembers what was written."""


def _lock(connection: psycopg.Connection, office: str, where: str) -> None:
    """Be the only writer of an office until this connection ends; raises Occupied where another is."""
    try:
        with connection.transaction():
            connection.execute("SELECT set_config('lock_timeout', %s, true)", (_HANDOVER,))
            connection.execute("SELECT pg_advisory_lock(hashtextextended(%s, %s))", (office, SEED))
    except psycopg.errors.LockNotAvailable as error:
        message = (
            f"{where} is in use for the office {office} by another server. End that one first,"
            " or make this one its hub with --upstream and the other's address."
        )
        raise Occupied(message) from error
