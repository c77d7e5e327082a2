"""One of several processes over a database decides; another does once it is dead or hangs, and then it does no more."""

import asyncio
import os
import shutil
import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing

import psycopg
import pytest

from benchmarks.office import Office
from central import postgres_turn
from central.client import HttpHubLink
from central.credentials import Gate, OfficeKeys
from central.postgres_log import PostgresEventLog
from central.postgres_turn import Superseded
from central.returning import takes_all
from kiosk import identity as identities
from kiosk.clock import wall_ms
from kiosk.entities import ENTITIES
from kiosk.errors import DataFault, HubRefused, HubUnreachable
from kiosk.events import new_id, read
from kiosk.node import Node
from kiosk.office import Device
from tests.central.office import OFFICE, PACK, until

Open = Callable[..., PostgresEventLog]


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, seconds in (("_BEAT_SECONDS", 0.05), ("_LOOK_SECONDS", 0.02), ("_FREE_SECONDS", 0.1)):
        monkeypatch.setattr(postgres_turn, name, seconds)
    monkeypatch.setattr("central.postgres_store._HANDOVER", "50ms")


@pytest.fixture
def ends() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def opened(postgres: str, ends: ExitStack) -> Open:
    def opened(*, shared: bool = False) -> PostgresEventLog:
        return ends.enter_context(closing(PostgresEventLog(postgres, ENTITIES, office="HBR", shared=shared)))

    return opened


def test_the_place_is_free_once_nobody_has_it_and_whoever_waits_can_take_it(
    opened: Open, ends: ExitStack, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(postgres_turn, "SILENCE", "0 seconds")  # it has not promised to give signs
    first, folder = opened(), [False]
    first.set_cursor("written", "by the first")
    asked: list[bool] = []

    def ready() -> bool:
        asked.append(folder[0])
        return folder[0]

    waiting = ends.enter_context(closing(opened(shared=True).waiting(ready)))
    assert not waiting.is_free
    assert asked == []
    first.close()
    assert until(lambda: asked)
    assert not waiting.is_free
    folder[0] = True
    assert until(lambda: waiting.is_free)
    opened().set_cursor("written", "by the second")


def test_a_process_that_hangs_is_cut_off_and_can_write_nothing_more(
    opened: Open, ends: ExitStack, postgres: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(postgres_turn, "SILENCE", "200 milliseconds")
    hanging = opened()
    beats = ends.enter_context(closing(hanging.beating()))
    assert until(lambda: _promised(postgres))
    # nobody looks before the transaction, so that a machine that is busy cuts nobody off too early
    with pytest.raises(DataFault), hanging.transaction():  # noqa: PT012 - what happens while it hangs
        hanging.set_cursor("written", "by the one that hangs")
        waiting = ends.enter_context(closing(opened(shared=True).waiting(lambda: True)))
        assert until(lambda: waiting.is_free)
        second = opened()
        second.set_cursor("written", "by the second")
    assert until(lambda: beats.lost is not None)
    second.close()  # the place is free again, and what the first has in memory is old
    with pytest.raises(Superseded):
        hanging.set_cursor("written", "too late")
    assert hanging.cursor("written") == "by the second"


def _promised(postgres: str) -> bool:
    with psycopg.connect(postgres) as connection:
        found = connection.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE application_name = %s AND datname = current_database()",
            (postgres_turn._BEATS,),
        ).fetchone()
    return found == (1,)


def test_a_term_is_begun_anew_where_the_same_server_decides_as_another_process(opened: Open, ends: ExitStack):
    node = Node(log=opened(), device=Device(uuid="5" * 32, role="hub", name="central"), office=OFFICE, pack=PACK)
    ends.callback(node.stop)
    node.start()
    for anew, term in ((False, 1), (False, 1), (True, 2), (False, 2)):
        node.serve(anew=anew)
        assert node.serving
        assert node.read(lambda queue: queue.term()) == term
    assert not takes_all(node)  # over one database it lacks nothing


@pytest.mark.long
@pytest.mark.parametrize("harm", [signal.SIGKILL, signal.SIGSTOP])
def test_processes_take_turns(postgres: str, harm: signal.Signals):
    with Office(120, serves=False) as office:
        first = office.start("central", ["central", "--port", "0", "--json", "--database", postgres])
        ready, folder = first.line(), office.folder / "central"
        shutil.copytree(folder, office.folder / "second", ignore=shutil.ignore_patterns("lock*"))
        second = office.start("second", ["beside", "--takes-over", "--port", "0", "--database", postgres])
        url = second.line()["url"]
        identity, keys = identities.load(folder), OfficeKeys.at(folder)
        assert identity is not None
        token, day = Gate(keys, identity.office).token("d1", "counter"), identity.office.day(wall_ms())

        async def lease(at: str) -> tuple[int, int]:
            link = HttpHubLink(at, token)
            try:
                answer = await link.grant(new_id(), "labels.lease", {"day": day, "series": "B"})
            finally:
                await link.close()
            assert answer.ok
            (leased,) = (read(bytes(raw)).event.data for raw in answer.events)
            return leased["first"], leased["last"]

        blocks = [asyncio.run(lease(ready["url"])) for _ in range(2)]
        os.kill(first.process.pid, harm)
        assert second.line() == {"url": url, "decides": True}
        blocks += [asyncio.run(lease(url)) for _ in range(2)]
        if harm == signal.SIGSTOP:
            os.kill(first.process.pid, signal.SIGCONT)
            with pytest.raises((HubUnreachable, HubRefused)):
                asyncio.run(lease(ready["url"]))
            assert first.process.wait(30) == 1
        numbers = [number for begin, end in blocks for number in range(begin, end + 1)]
        assert len(numbers) == len(set(numbers))
    with closing(PostgresEventLog(postgres, ENTITIES, office=identity.office.code, shared=True)) as log:
        assert log.verify().faults == ()
