"""A device asks for the next page while it keeps one: in order, each once, and none is passed over."""

import asyncio
from concurrent.futures import Future

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from central import inbox as module
from central.inbox import Inbox
from central.wire import Pulled
from kiosk.errors import DataFault, HubUnreachable
from kiosk.events import read
from tests.central.office import QUEUE, batch, event

RAWS = [batch(event(number))[1:-1] for number in range(1, 12)]
IDS = [read(raw).event.id for raw in RAWS]


class Hub:
    """Gives pages of three; a request fails where the script says so."""

    def __init__(self, fates: list[bool]) -> None:
        self._fates = list(fates)
        self.asked: list[str | None] = []

    async def pull(self, _stream: str, after: str | None, _read_at: str, _generation: str) -> list[bytes]:
        """What comes after an event."""
        self.asked.append(after)
        await asyncio.sleep(0)
        if self._fates and not self._fates.pop(0):
            message = "the cable is pulled"
            raise HubUnreachable(message)
        start = IDS.index(after) + 1 if after else 0
        return Pulled(RAWS[start : start + 3], "g")


@pytest.fixture
def pages_of_three(monkeypatch):
    """As if a page were no longer."""
    monkeypatch.setattr(module, "MAX_EVENTS", 3)


async def read_all(inbox: Inbox) -> None:
    """As the sync does it: on and on, also after a failure."""
    while True:
        try:
            if not await inbox.read_some():
                return
        except (HubUnreachable, DataFault):
            continue


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.booleans(), st.lists(st.booleans(), max_size=8))
def test_everything_is_kept_in_order_whatever_fails(bench, pages_of_three, ahead, fates):
    node, hub = bench.node("kiosk"), Hub(fates)
    asyncio.run(read_all(Inbox(node, QUEUE, hub.pull, ahead=ahead)))
    assert list(node.log.feed(QUEUE, None, 100).raws) == RAWS


def test_the_next_page_is_asked_for_while_one_is_kept(bench, pages_of_three, monkeypatch):
    node, hub = bench.node("kiosk"), Hub([])
    receive = node.receive

    def receives_late(*given) -> Future:
        """Not before the next page was asked for, if there is one."""
        asked, found = len(hub.asked), Future()

        async def later() -> None:
            while len(given[0]) == 3 and len(hub.asked) == asked:
                await asyncio.sleep(0)
            receive(*given).add_done_callback(lambda done: found.set_result(done.result()))

        tasks.append(asyncio.ensure_future(later()))
        return found

    tasks: list = []
    monkeypatch.setattr(node, "receive", receives_late)
    asyncio.run(asyncio.wait_for(read_all(Inbox(node, QUEUE, hub.pull, ahead=True)), 20))
    assert hub.asked == [None, *IDS[2::3], IDS[-1]]


def test_a_page_that_cannot_be_kept_is_asked_for_again(bench, pages_of_three, monkeypatch):
    node, hub = bench.node("kiosk"), Hub([])
    receive, failures = node.receive, [DataFault("the disk is full")]

    def fails_once(*given) -> Future:
        if not failures:
            return receive(*given)
        failed: Future = Future()
        failed.set_exception(failures.pop())
        return failed

    monkeypatch.setattr(node, "receive", fails_once)
    asyncio.run(read_all(Inbox(node, QUEUE, hub.pull, ahead=True)))
    assert list(node.log.feed(QUEUE, None, 100).raws) == RAWS
