"""A server of the first release writes while a newer one changes the schema, and afterwards."""

import itertools
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from typing import ClassVar

import psycopg
import pytest

from central import postgres_steps
from central.migrations.versions.step_0001_log import _TABLES
from central.postgres_log import PostgresEventLog
from central.postgres_schema import NEWEST
from kiosk.errors import DataFault
from kiosk.events import read
from kiosk.keeping import fingerprint, keep
from tests.contract.journal import KINDS, STREAM, Page, Pen

OFFICES = ("cbd", "hill", "harbour")
_INSERT = """INSERT INTO events (office, id, source, sequence, hlc, type, subject, stream, via, hash, raw)
    SELECT %s, id, source, sequence, hlc, type, subject, stream, %s, hash, raw
    FROM unnest(%s::text[], %s::text[], %s::integer[], %s::text[], %s::text[], %s::text[], %s::text[],
        %s::bytea[], %s::bytea[]) WITH ORDINALITY
        AS given (id, source, sequence, hlc, type, subject, stream, hash, raw, number)
    ORDER BY number ON CONFLICT DO NOTHING RETURNING id"""
_KEEP = """INSERT INTO entities (office, subject, kind, stream, day, state, heads, events)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s)
    ON CONFLICT (office, subject) DO UPDATE SET stream = excluded.stream, day = excluded.day,
        state = excluded.state, heads = excluded.heads, events = excluded.events"""


class OldServer:
    """What the first release did with the database, in its own words; its statements were prepared long ago."""

    columns: ClassVar = ("id", "source", "sequence", "hlc", "type", "subject", "stream")

    def __init__(self, address: str, name: str) -> None:
        self.connection = psycopg.connect(address, autocommit=True, options="-c search_path=shopfront")
        self.connection.prepare_threshold = 0
        self.pens = {office: Pen(f"{name}-{office}") for office in OFFICES}
        self.written: dict[str, list[bytes]] = {office: [] for office in OFFICES}

    def append(self) -> None:
        for office, pen in self.pens.items():
            records = [pen.write("x", f"page/{pen.source}") for _ in range(2)]
            events = [record.event for record in records]
            columns = [[getattr(event, name) for event in events] for name in self.columns]
            raws = [record.raw for record in records]
            with self.connection.transaction():
                new = self.connection.execute(_INSERT, (office, "peer", *columns, list(map(fingerprint, raws)), raws))
                assert len(new.fetchall()) == 2
                self.written[office] += raws
                kept = keep(KINDS, events[0].subject, [read(raw).event for raw in self.written[office]])
                heads = " ".join(kept.heads)
                values = (office, kept.subject, "page", STREAM, None, kept.canonical, heads, kept.events)
                self.connection.execute(_KEEP, values)


def _nothing(_words: str) -> None:
    """Let a step be."""


class Steps(logging.Handler):
    """Hears of each step before it is run, and of each wait."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.between: Callable[[str], object] = _nothing
        self.waited = lambda: None

    def emit(self, record: logging.LogRecord) -> None:
        words = record.getMessage()
        if words.startswith("Running upgrade"):
            self.between(words)
        elif "tried again" in words:
            self.waited()


@pytest.fixture
def steps(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> Iterator[Steps]:
    monkeypatch.setattr(postgres_steps, "AT_ONCE", 7)
    monkeypatch.setattr(postgres_steps, "_LOCK_MS", 20)
    monkeypatch.setattr(postgres_steps, "_PAUSE", 0.01)
    caplog.set_level(logging.INFO)
    handler = Steps()
    logging.getLogger().addHandler(handler)
    yield handler
    logging.getLogger().removeHandler(handler)


@pytest.fixture
def old(empty_postgres: str) -> str:
    """A database as the first release made it."""
    with psycopg.connect(empty_postgres) as connection:
        connection.execute("CREATE SCHEMA shopfront")
        connection.execute("CREATE TABLE shopfront.migrations (number integer PRIMARY KEY, name text NOT NULL)")
        connection.execute("INSERT INTO shopfront.migrations VALUES (1, '0001_log')")
        connection.execute("SET search_path = shopfront")
        connection.execute(_TABLES)
    return empty_postgres


def test_an_older_server_writes_before_during_and_after(old: str, steps: Steps):
    between, beside, ended = OldServer(old, "a"), OldServer(old, "b"), threading.Event()
    faults: list[BaseException] = []

    def write() -> None:
        try:
            while not ended.is_set():
                beside.append()
        except BaseException as error:
            faults.append(error)

    for _ in range(10):
        between.append()
    steps.between = lambda _words: between.append()
    thread = threading.Thread(target=write)
    thread.start()
    try:
        with closing(PostgresEventLog(old, KINDS, office="cbd", shared=True)) as log:
            between.append()
            assert log._store.rows("SELECT version_num FROM alembic_version") == [(NEWEST,)]
    finally:
        ended.set()
        thread.join()
    between.append()
    assert faults == []

    for office in OFFICES:
        with closing(PostgresEventLog(old, KINDS, office=office)) as log:
            written = sorted(between.written[office] + beside.written[office])
            assert sorted(log.feed(STREAM, None, len(written) + 1).raws) == written
            for server in (between, beside):
                words = ("x",) * len(server.written[office])
                assert log.state(f"page/{server.pens[office].source}") == Page(words)
                assert log.chain_of(server.pens[office].source).sequence == len(words)
            assert log.verify().faults == ()
    places = between.connection.execute("SELECT count(*), count(DISTINCT position) FROM events").fetchone()
    assert places[0] == places[1]
    # the server that an operator starts again is not put off by what it does not know
    assert between.connection.execute("SELECT max(number) FROM migrations").fetchone() == (1,)
    for server in (between, beside):
        server.connection.close()


def test_a_step_gives_way_to_a_transaction_that_lasts(old: str, steps: Steps):
    server, waits = OldServer(old, "a"), itertools.count(1)
    reader = psycopg.connect(old, autocommit=True, options="-c search_path=shopfront -c lock_timeout=1s")
    lasting = server.connection.transaction()

    def begin(words: str) -> None:
        if "0002 -> 0003" in words:
            lasting.__enter__()
            server.append()

    def third() -> None:
        reader.execute("SELECT count(*) FROM events")  # the step stands in nobody's way meanwhile
        if next(waits) == 3:
            lasting.__exit__(None, None, None)

    steps.between, steps.waited = begin, third
    with closing(PostgresEventLog(old, KINDS, office="cbd")) as log:
        assert log.count(STREAM) == 2
    assert next(waits) == 4
    reader.close()
    server.connection.close()


def test_a_change_that_was_stopped_in_the_middle_goes_on(old: str, steps: Steps):
    server = OldServer(old, "a")
    for _ in range(5):
        server.append()

    def stop(words: str) -> None:
        if "0005 -> 0006" in words:
            raise KeyboardInterrupt

    steps.between = stop
    with pytest.raises(KeyboardInterrupt):
        PostgresEventLog(old, KINDS, office="cbd")
    server.append()
    steps.between = _nothing
    with closing(PostgresEventLog(old, KINDS, office="cbd")) as log:
        assert sorted(log.feed(STREAM, None, 99).raws) == sorted(server.written["cbd"])
    server.connection.close()


def test_a_lock_that_is_never_had_is_told(old: str, steps: Steps, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(postgres_steps, "_TRIES", 2)
    with psycopg.connect(old) as reader:
        reader.execute("LOCK TABLE shopfront.entities IN ACCESS SHARE MODE")
        with pytest.raises(DataFault, match="has something in use"):
            PostgresEventLog(old, KINDS, office="cbd")
    PostgresEventLog(old, KINDS, office="cbd").close()
