"""What the PostgreSQL log does beyond the contract: many writers, many offices, a server that goes away."""

import json
import random
import secrets
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import psycopg
import pytest
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from central.postgres_log import PostgresEventLog
from central.postgres_schema import NEWEST
from central.postgres_turn import Superseded
from kiosk.errors import DataFault
from kiosk.events import read
from kiosk.ports import Via
from tests.contract.journal import KINDS, STREAM, Page, Pen

ROOT = Path(__file__).parents[2]
WRITERS = 8


@pytest.fixture
def opened(postgres: str) -> Iterator:
    """Opens logs of an office, each with connections of its own, as several servers would."""

    def one(office: str = "cbd", *, shared: bool = True) -> PostgresEventLog:
        return stack.enter_context(closing(PostgresEventLog(postgres, KINDS, office=office, shared=shared)))

    with ExitStack() as stack:
        yield one


@pytest.fixture
def admin(postgres: str) -> Iterator[psycopg.Connection]:
    """The database behind the log's back."""
    with psycopg.connect(postgres, autocommit=True, options="-c search_path=shopfront") as connection:
        yield connection


class Follower:
    """Reads a feed as a device does: always after the last event it has seen."""

    def __init__(self, log: PostgresEventLog) -> None:
        self._log = log
        self.after: str | None = None
        self.seen: list[bytes] = []

    def read(self) -> None:
        while (page := self._log.feed(STREAM, self.after, 7)).raws:
            self.seen += page.raws
            self.after = page.last_id


class Naive:
    """Reads by position alone, which is what the feed must not do."""

    def __init__(self, admin: psycopg.Connection) -> None:
        self._admin = admin
        self._after = 0
        self.seen: list[bytes] = []

    def read(self) -> None:
        for position, raw in self._admin.execute(
            "SELECT position, raw FROM events WHERE position > %s ORDER BY position", (self._after,)
        ):
            self._after = position
            self.seen.append(raw)


def test_a_feed_misses_nothing_when_transactions_commit_in_another_order(opened, admin: psycopg.Connection):
    chance = random.Random(8)
    logs = [opened() for _ in range(WRITERS)]
    pens = [Pen(f"device{number}") for number in range(WRITERS)]
    follower, naive = Follower(opened()), Naive(admin)
    written: list[bytes] = []
    for _ in range(6):
        open_transactions = []
        for log, pen in zip(logs, pens, strict=True):
            transaction = log.transaction()
            transaction.__enter__()
            open_transactions.append(transaction)
            records = pen.chain(chance.randint(1, 3), f"page/{pen.source}")
            log.append(records, Via.PEER, fold=False)
            written += [record.raw for record in records]
        chance.shuffle(open_transactions)
        for transaction in open_transactions:
            transaction.__exit__(None, None, None)
            follower.read()
            naive.read()

    assert sorted(follower.seen) == sorted(written)
    # The test of this test: with these same commits, a reader that follows positions does lose events.
    assert len(set(naive.seen)) < len(written) * 0.8


def test_an_outbox_misses_nothing_either(opened):
    first, second = opened(), opened()
    with first.transaction():
        first.append(Pen("a").chain(2), Via.PEER, fold=False)
        second.append(Pen("b").chain(2), Via.PEER, fold=False)
        early = second.outbox(0, 10)
    late = second.outbox(early[-1].position if early else 0, 10)

    assert len({item.raw for item in [*early, *late]}) == 4
    assert second.outbox_size(0) == 4


def test_places_are_numbers_not_words(opened, admin: psycopg.Connection):
    log, pen = opened(), Pen()
    records = [pen.write(str(number)) for number in range(4)]
    for record in records:
        log.append([record], Via.OWN)
    admin.execute("UPDATE events SET xid = (97 + sequence)::text::xid8")  # 98, 99, 100, 101
    raws = [record.raw for record in records]
    assert [item.raw for item in log.outbox(0, 2)] == raws[:2]
    assert [one.raw for one in log.tree().waiting(9)] == raws
    assert log.sent_again({pen.source: 0}) == log.outbox(0, 1)[0].position - 1


def test_eight_writers_at_once_and_a_reader_that_follows(opened):
    follower = Follower(opened())
    faults: list[BaseException] = []
    written: list[list[bytes]] = []

    def write(log: PostgresEventLog, pen: Pen) -> None:
        try:
            chance = random.Random(pen.source)
            mine: list[bytes] = []
            for _ in range(12):
                with log.transaction():
                    for _ in range(chance.randint(1, 3)):
                        records = pen.chain(chance.randint(1, 4), f"page/{pen.source}")
                        log.append(records, Via.PEER, fold=chance.random() < 0.3)
                        mine += [record.raw for record in records]
            written.append(mine)
        except BaseException as error:
            faults.append(error)

    threads = [threading.Thread(target=write, args=(opened(), Pen(f"d{number}"))) for number in range(WRITERS)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        follower.read()
    for thread in threads:
        thread.join()
    follower.read()

    assert faults == []
    assert sorted(follower.seen) == sorted(raw for mine in written for raw in mine)


def test_servers_that_fold_one_entity_at_once_lose_no_event(opened):
    logs = [opened() for _ in range(4)]
    faults: list[BaseException] = []

    def write(log: PostgresEventLog, pen: Pen) -> None:
        try:
            for number in range(10):
                log.append([pen.write(str(number))], Via.PEER, fold=number % 3 > 0)
                if number % 4 == 0:
                    log.fold_pending()
        except BaseException as error:
            faults.append(error)

    threads = [threading.Thread(target=write, args=(log, Pen(f"d{number}"))) for number, log in enumerate(logs)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    logs[0].fold_pending()

    assert faults == []
    assert len(logs[0].state("page/1").words) == 40
    assert logs[0].verify().faults == ()


def wait_until_one_waits(admin: psycopg.Connection) -> None:
    """Until some connection waits for another's lock."""
    asked = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    while admin.execute(asked).fetchone() == (0,):
        pass


def test_a_server_that_folds_waits_for_what_another_has_not_committed_yet(opened, admin: psycopg.Connection):
    first, second = opened(), opened()
    with first.transaction():
        first.append([Pen("a").write("tahi")], Via.PEER)
        late = Pen("b", clock=9_000_000).write("rua")
        thread = threading.Thread(target=second.append, args=([late], Via.PEER))
        thread.start()
        wait_until_one_waits(admin)
    thread.join()

    assert first.state("page/1") == Page(("tahi", "rua"))


def test_a_mark_of_an_append_that_commits_later_is_not_taken_away(opened):
    slow, folding = opened(), opened()
    folding.append([Pen("a").write("early")], Via.PEER, fold=False)
    with slow.transaction():
        slow.append([Pen("b", clock=9_000_000).write("late")], Via.PEER, fold=False)
        assert folding.fold_pending() == {"page/1": Page(("early",))}

    assert folding.fold_pending() == {"page/1": Page(("early", "late"))}


def test_offices_do_not_see_each_other(opened):
    harbour, hill = opened("harbour"), opened("hill")
    record = Pen().write("tahi")
    for log in (harbour, hill):
        assert log.append([record], Via.PEER).fresh == (record.event,)
    harbour.append([Pen("b").write("rua", basis=[record.event.id])], Via.PEER)
    harbour.set_cursor("sent", "1")
    harbour.quarantine(b"x", "y", "z")

    assert hill.state("page/1") == Page(("tahi",))
    assert (hill.count(STREAM), hill.cursor("sent"), hill.quarantined()) == (1, None, [])
    assert hill.rebuild() == 1
    assert harbour.verify().events == 2
    assert len(hill.feed(STREAM, None, 9).raws) == 1


def test_an_export_has_one_event_in_a_line(opened, tmp_path: Path):
    log = opened()
    records = Pen().chain(3)
    folded_over_lines = read(records[2].raw.replace(b'","', b'",\n"'))
    log.append([*records[:2], folded_over_lines], Via.PEER)

    assert log.export(tmp_path / "events.ndjson") == 3
    lines = (tmp_path / "events.ndjson").read_bytes().splitlines()
    assert lines[:2] == [record.raw for record in records[:2]]
    assert json.loads(lines[2]).encode() == folded_over_lines.raw


def test_chains_close_over_what_others_have_written(opened, admin: psycopg.Connection):
    one, other, pen = opened(), opened(), Pen()
    records = pen.chain(7)
    for number, log in enumerate((one, other, one, one)):
        log.append([records[number]], Via.PEER)
    assert one.chain_of(pen.source) == other.chain_of(pen.source)
    assert one.chain_of(pen.source).sequence == 4

    def by_an_older_server() -> None:
        admin.execute("UPDATE events SET chain = NULL, received = NULL WHERE sequence IN (5, 6)")

    other.append(records[4:6], Via.PEER)
    by_an_older_server()
    one.append([records[6]], Via.PEER)
    assert one.chain_of(pen.source).sequence == 7
    by_an_older_server()
    admin.execute("UPDATE events SET chain = NULL WHERE sequence > 4")
    alone = opened(shared=False)
    assert alone.chain_of(pen.source).sequence == 7
    assert alone.verify().faults == ()


def test_a_second_server_finds_the_tables(opened, admin: psycopg.Connection):
    opened()
    opened()
    assert admin.execute("SELECT version_num FROM alembic_version").fetchall() == [(NEWEST,)]


def test_a_second_server_of_an_office_is_refused_while_the_first_runs(opened, postgres: str, monkeypatch):
    monkeypatch.setattr("central.postgres_store._HANDOVER", "50ms")
    first = opened(shared=False)
    opened("hill", shared=False)
    said = refused(postgres, "in use for the office cbd by another server")
    assert "End that one first" in said
    first.append([Pen().write("still here")], Via.PEER)
    first.close()
    opened(shared=False).append([Pen("b").write("mine now")], Via.PEER)


def test_a_server_that_was_killed_does_not_keep_its_office(postgres: str, opened):
    program = textwrap.dedent(f"""
        import sys, time
        from central.postgres_log import PostgresEventLog
        log = PostgresEventLog({postgres!r}, {{}}, office="cbd")
        print("open", flush=True)
        sys.stdin.read()
    """)
    with subprocess.Popen(
        [sys.executable, "-c", program], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout.readline() == "open\n"
        running.kill()
    opened(shared=False)


def test_a_server_takes_its_office_again_when_its_connection_broke(opened, postgres: str, admin, monkeypatch):
    monkeypatch.setattr("central.postgres_store._HANDOVER", "1s")
    log, pen = opened(shared=False), Pen()

    def lose_the_connection() -> None:
        drop_connections(admin, postgres)
        with pytest.raises(DataFault):
            log.set_cursor("a", "b")

    lose_the_connection()
    log.append([pen.write("after")], Via.PEER)
    refused(postgres, "in use for the office cbd")
    lose_the_connection()
    other = opened(shared=False)
    late = [pen.write("too late")]
    with pytest.raises(Superseded):
        log.append(late, Via.PEER)
    other.close()
    # the place is free, and another one had it: what this one has in memory counts no more
    with pytest.raises(Superseded, match="has to begin anew"):
        log.append(late, Via.PEER)
    assert opened(shared=False).count(STREAM) == 1


# --- faults


def drop_connections(admin: psycopg.Connection, postgres: str) -> None:
    """Every connection to the database but this one."""
    admin.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s AND pid <> pg_backend_pid()",
        (conninfo_to_dict(postgres)["dbname"],),
    )


def refused(address: str, words: str) -> str:
    with pytest.raises(DataFault, match=words) as caught:
        PostgresEventLog(address, KINDS, office="cbd")
    return str(caught.value)


def test_a_server_that_does_not_answer(tmp_path: Path, free_port: int):
    said = refused(f"postgresql://me:secret@127.0.0.1:{free_port}/shop", r"does not answer .*Start it")
    assert "'shop' at 127.0.0.1" in said
    assert "secret" not in said
    refused(make_conninfo(host=str(tmp_path), dbname="shop"), "does not answer")


@pytest.mark.parametrize(
    "address",
    ["nonsense", "postgresql://[", "postgresql://me:secret@[", "mysql://me:secret@h/db", "postgresql://h/db?secret=1"],
)
def test_what_is_no_address_at_all(address: str):
    said = refused(address, r"not the address of a PostgreSQL database\. It looks like postgresql://")
    assert "secret" not in said


def test_a_database_that_does_not_exist(postgres: str):
    refused(make_conninfo(postgres, dbname="nowhere"), r"'nowhere' at .* does not exist\. Create the database")


def test_a_wrong_password(postgres: str, admin: psycopg.Connection):
    user = f"clerk_{secrets.token_hex(4)}"
    admin.execute(f"CREATE ROLE {user} LOGIN PASSWORD 'right'")
    rules = Path(admin.execute("SHOW hba_file").fetchone()[0])
    before = rules.read_text()
    rules.write_text(f"local all {user} scram-sha-256\n{before}")
    admin.execute("SELECT pg_reload_conf()")
    try:
        said = refused(make_conninfo(postgres, user=user, password="wrong"), "does not let this user in")
        assert "wrong" not in said
        refused(make_conninfo(postgres, user=user), "Check the user and the password")
        refused(make_conninfo(postgres, user=user, password="right"), "this user may not use them")
    finally:
        rules.write_text(before)
        admin.execute("SELECT pg_reload_conf()")
        admin.execute(f"DROP ROLE {user}")


def test_a_database_of_another_program(empty_postgres: str):
    with psycopg.connect(empty_postgres, autocommit=True) as admin:
        admin.execute("CREATE TABLE public.invoices (id integer)")
        refused(empty_postgres, r"tables of another program \(public\.invoices\)\. Give Shopfront an empty database")
        assert admin.execute("SELECT to_regnamespace('shopfront')").fetchone() == (None,)


def test_a_database_of_a_newer_shopfront(postgres: str, admin: psycopg.Connection):
    admin.execute("UPDATE alembic_version SET version_num = '9999'")
    refused(postgres, r"newer Shopfront \(schema 9999\)\. Update this program")


def test_work_goes_on_after_the_server_dropped_every_connection(opened, postgres: str, admin: psycopg.Connection):
    log, pen = opened(), Pen()
    log.append([pen.write("before")], Via.PEER)

    def append_and_lose_the_server() -> None:
        with log.transaction():
            log.append([pen.write("lost")], Via.PEER)
            drop_connections(admin, postgres)

    with pytest.raises(DataFault, match=r"does not answer|cannot be used"):
        append_and_lose_the_server()
    with pytest.raises(DataFault):
        log.count(STREAM)

    assert log.count(STREAM) == 1
    log.append([pen.write("after")], Via.PEER)
    assert log.state("page/1") == Page(("before", "after"))
    assert log.verify().faults == ()


def test_a_commit_waits_for_the_disk(opened):
    log = opened()
    with log.transaction():
        assert log._store.rows("SHOW synchronous_commit") == [("on",)]
