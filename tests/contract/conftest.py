"""Every test of the contract runs on each log."""

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import psycopg
import pytest
from sqlcipher3 import dbapi2 as sqlite

from central.postgres_log import PostgresEventLog
from kiosk.folding import Entities
from kiosk.ports import EventLog
from local_db.sqlite_log import SqliteEventLog
from tests.contract.journal import KINDS


class Shelf(Protocol):
    """Where logs of one kind stand."""

    def new(self, kinds: Entities = KINDS) -> EventLog:
        """An empty log."""

    def reopen(self, log: EventLog) -> EventLog:
        """Close a log and open it again, as after a restart."""

    def damage(self, log: EventLog, sql: str) -> None:
        """Change the tables behind the log's back; `sql` is the part after UPDATE, without an office."""


class SqliteShelf:
    def __init__(self, folder: Path, key: str | None) -> None:
        self._folder = folder
        self._key = key
        self._numbers = itertools.count(1)
        self._open: dict[EventLog, Path] = {}

    def new(self, kinds: Entities = KINDS) -> EventLog:
        return self._opened(self._folder / f"log{next(self._numbers)}.db", kinds)

    def reopen(self, log: EventLog) -> EventLog:
        log.close()
        return self._opened(self._open.pop(log))

    def damage(self, log: EventLog, sql: str) -> None:
        connection = sqlite.connect(str(self._open[log]), isolation_level=None)
        if self._key:
            connection.execute(f"PRAGMA key = \"x'{self._key}'\"")
        assert connection.execute(f"UPDATE {sql}").rowcount > 0
        connection.close()

    def close(self) -> None:
        for log in self._open:
            log.close()

    def _opened(self, path: Path, kinds: Entities = KINDS) -> EventLog:
        log = SqliteEventLog(path, kinds, key=self._key)
        self._open[log] = path
        return log


class PostgresShelf:
    def __init__(self, address: str) -> None:
        self._address = address
        self._numbers = itertools.count(1)
        self._open: dict[EventLog, str] = {}

    def new(self, kinds: Entities = KINDS) -> EventLog:
        return self._opened(f"office{next(self._numbers)}", kinds)

    def reopen(self, log: EventLog) -> EventLog:
        log.close()
        return self._opened(self._open.pop(log))

    def damage(self, log: EventLog, sql: str) -> None:
        with psycopg.connect(self._address, options="-c search_path=shopfront") as connection:
            assert connection.execute(f"UPDATE {sql} AND office = '{self._open[log]}'").rowcount > 0

    def close(self) -> None:
        for log in self._open:
            log.close()

    def _opened(self, office: str, kinds: Entities = KINDS) -> EventLog:
        log = PostgresEventLog(self._address, kinds, office=office)
        self._open[log] = office
        return log


@pytest.fixture(scope="session", autouse=True)
def _server(postgres_server: str) -> None:
    """Start PostgreSQL before the first test, so that no test seems to leave it behind."""


@pytest.fixture(params=["sqlite", "sqlite-keyed", "postgres"])
def shelf(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Shelf]:
    """Makes logs of one kind, and closes them in the end."""
    made: SqliteShelf | PostgresShelf
    if request.param == "postgres":
        made = PostgresShelf(request.getfixturevalue("postgres"))
    else:
        made = SqliteShelf(tmp_path, "ab" * 32 if request.param == "sqlite-keyed" else None)
    yield made
    made.close()


@pytest.fixture
def log(shelf: Shelf) -> EventLog:
    """An empty log."""
    return shelf.new()
