"""While a batch is under way the next one is read: in order, all of it, and never what is not true any more."""

import asyncio
import threading
from itertools import count

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from central import outbox as module
from central.handshake import go_back
from central.heads import HeadedPush, read
from central.outbox import SENT, Outbox
from central.signing_key import SigningKey
from kiosk import events
from kiosk.errors import DataFault, HubRefused, HubUnreachable
from kiosk.events import Draft
from kiosk.ports import PushAnswer
from tests.central.office import QUEUE

KEY = SigningKey.new()
CUT = HubUnreachable("the cable is pulled")


class Hub:
    """Takes batches as a script says, and notes what came when."""

    def __init__(self, device: "Device", fates: list[str]) -> None:
        self._device, self._fates = device, list(fates)
        self.batches: list[list[bytes]] = []

    async def push(self, raws: list[bytes], heads: str = "") -> PushAnswer:
        """Do what is next in the script; all goes well once it has ended."""
        fate = self._fates.pop(0) if self._fates else "taken"
        if fate == "cut":
            raise CUT
        if fate == "refused" and len(raws) > 1:
            raise HubRefused(code="bad_request", message="")
        self.batches.append(raws)
        await asyncio.sleep(0)  # the next one is asked for
        if fate == "written":
            await asyncio.to_thread(self._device.write, 2)
        if fate == "put back":  # as a handshake does
            held = {self._device.node.device.source: 1}
            await asyncio.to_thread(self._device.node.query(lambda log: go_back(log, held)).result, 10)
        if fate == "answer lost":
            raise CUT
        lacks = {self._device.node.device.source: 1} if fate == "lacks" else {}
        told = [{"id": events.read(raws[0]).event.id, "code": module.SEQUENCE_TAKEN}] if fate == "number taken" else []
        return PushAnswer({}, lacks, told)

    @property
    def first(self) -> dict[str, list[int]]:
        """By source the numbers of what came, in the order in which each came first."""
        found: dict[str, list[int]] = {}
        for event in [events.read(raw).event for batch in self.batches for raw in batch]:
            found.setdefault(event.source, []).append(event.sequence)
        return {source: list(dict.fromkeys(numbers)) for source, numbers in found.items()}


class Device:
    """A node that has something to send."""

    def __init__(self, node) -> None:
        self.node = node
        self._number = count()

    def write(self, number: int) -> None:
        """So many events of our own."""
        drafts = [Draft("ticket.left.v1", f"ticket/{next(self._number)}", {}) for _ in range(number)]
        self.node.write(drafts, QUEUE).result(10)

    def waits(self) -> int:
        """How much is yet to be sent."""
        return self.node.query(lambda log: log.outbox_size(int(log.cursor(SENT) or 0))).result(10)


@pytest.fixture
def small_batches(monkeypatch):
    """Of three."""
    monkeypatch.setattr(module, "MAX_EVENTS", 3)


@pytest.fixture
def device(bench, small_batches):
    """With nothing to send yet."""
    return Device(bench.node("kiosk"))


async def send_all(outbox: Outbox) -> None:
    """As the sync does it: on and on, also after a failure."""
    for _ in range(500):
        try:
            if not await outbox.send_some():
                return
        except (HubUnreachable, HubRefused):
            continue
    message = "it never ends"
    raise AssertionError(message)


FATES = ["taken", "cut", "answer lost", "written", "put back", "lacks", "refused", "number taken"]


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.integers(0, 11), st.lists(st.sampled_from(FATES), max_size=8))
def test_whatever_happens_the_hub_gets_everything_in_order(bench, small_batches, number, fates):
    device = Device(bench.node("kiosk"))
    hub = Hub(device, fates)
    device.write(number)
    asyncio.run(send_all(Outbox(device.node, hub.push)))
    held = [item.raw for item in device.node.log.outbox(0, 1000)]
    assert set(held) <= {raw for batch in hub.batches for raw in batch}
    assert all(numbers == sorted(numbers) for numbers in hub.first.values())
    assert device.waits() == 0


def test_the_next_batch_is_read_while_one_is_under_way(device):
    device.write(7)
    prepared: list[int] = []
    ready = threading.Semaphore(0)

    def prepare(_log, raws: list[bytes]) -> None:
        prepared.append(len(raws))
        ready.release()

    async def push(raws: list[bytes]) -> PushAnswer:
        assert await asyncio.to_thread(ready.acquire, timeout=10)
        if len(raws) == 3:  # the hub does not answer before the next one was read
            assert await asyncio.to_thread(ready.acquire, timeout=10)
            ready.release()
        return PushAnswer({})

    asyncio.run(send_all(Outbox(device.node, push, prepare)))
    assert prepared == [3, 3, 1]


def test_a_batch_of_before_another_epoch_is_read_again(device):
    """What was read ahead is of the numbers of then, which another machine has given as well."""
    device.write(6)
    node, hub = device.node, Hub(device, [])
    source = node.device.source

    async def push(raws: list[bytes]) -> PushAnswer:
        answer = await hub.push(raws)
        if len(hub.batches) == 1:
            left = [events.read(one.raw) for one in node.log.outbox(0, 100)][3:]
            await asyncio.to_thread(node.epochs.begin(left).result, 10)
        return answer

    asyncio.run(send_all(Outbox(node, push)))
    assert hub.first[source] == [1, 2, 3]
    assert len(hub.first) == 4, "each of the others is set apart"


def test_a_cursor_that_is_put_back_meanwhile_stays_there(device):
    """By who found out that the hub has lost something: what was read ahead and what is noted must not hide it."""
    device.write(9)
    hub = Hub(device, ["taken", "put back"])
    asyncio.run(send_all(Outbox(device.node, hub.push)))
    sent = [events.read(raw).event.sequence for batch in hub.batches for raw in batch]
    assert sent.count(2) == 2
    assert device.waits() == 0


def test_a_cursor_that_cannot_be_written_sends_again(device, monkeypatch):
    device.write(9)
    hub, log = Hub(device, []), device.node.log
    set_cursor, failures = log.set_cursor, [DataFault("the disk is full")]

    def fails_once(name: str, value: str) -> None:
        if failures:
            raise failures.pop()
        set_cursor(name, value)

    monkeypatch.setattr(log, "set_cursor", fails_once)
    asyncio.run(send_all(Outbox(device.node, hub.push)))
    assert list(hub.first.values()) == [list(range(1, 10))]
    assert device.waits() == 0


def test_each_batch_has_the_head_of_its_own_end(device):
    device.write(8)
    node, found = device.node, []

    async def push(raws: list[bytes], heads: str = "") -> PushAnswer:
        found.append((events.read(raws[-1]).event.sequence, [one.head for one in read(heads)]))
        return PushAnswer({})

    push_headed = HeadedPush(node, _Access(), push, lambda ask: ask())
    asyncio.run(send_all(Outbox(node, push_headed, push_headed.prepare)))
    assert [last for last, _heads in found] == [3, 6, 8]
    assert all(heads == [node.log.chain_of(node.device.source, last)] for last, heads in found)


class _Access(msgspec.Struct):
    key: SigningKey = KEY
