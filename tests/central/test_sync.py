"""The sync of a device: nothing lost, nothing twice, nothing held up, and quick to know that it is alone."""

import asyncio
import threading
import time
from contextlib import closing

import pytest
from sqlcipher3 import dbapi2 as sqlite

from central.client import HttpHubLink
from central.credentials import Gate
from central.enrolling import enrol
from central.pace import Backoff, Pace
from central.sync import Sync
from central.wire import SEQUENCE_TAKEN
from kiosk.apart import set_apart
from kiosk.clock import wall_ms
from kiosk.entities import ENTITIES
from kiosk.errors import CursorUnknown, DataFault, HubRefused, HubUnreachable, Refused
from kiosk.events import Draft, read
from kiosk.node import Node
from kiosk.office import Device
from kiosk.ports import GrantAnswer, LinkState, PushAnswer, Vector, Via
from kiosk.put_aside import PUT_ASIDE
from kiosk.text import Text
from local_db.sqlite_log import SqliteEventLog
from tests.central.office import (
    KEYS,
    OFFICE,
    PACK,
    QUEUE,
    QUICK,
    SILENCE,
    STAFF,
    batch,
    connected,
    event,
    events_of,
    issue,
    same,
    until,
)

GONE = "The disk is full."


def _fine(_raws):
    """Nothing to object."""


class FakeLink:
    """A hub without a network. `refuse` decides about each push; `answers` are what feeds give."""

    def __init__(self):
        self.pushed = []
        self.pulls = []
        self.feed = []
        self.refuse = _fine
        self.expected = {}
        self.holds = {}
        self.taken = set()
        self.given_away = ""
        self.silent = False
        self.slow_grant = 0.0
        self.lives = True
        self.closed = False
        self.asked = 0
        self.asked_at_the_end = 0
        self.time = wall_ms()

    async def _answer(self):
        if not self.lives:
            await asyncio.Event().wait()

    async def push(self, raws):
        await self._answer()
        error = self.refuse(raws)
        if error:
            raise error
        self.pushed += raws
        expected, self.expected = self.expected, {}
        ids = [read(raw).event.id for raw in raws]
        refused = [one for one, raw in zip(ids, raws, strict=True) if raw in self.taken or one == self.given_away]
        told = [{"id": one, "reason": "x", "code": SEQUENCE_TAKEN} for one in refused]
        return PushAnswer({}, expected, told)

    async def vector(self, streams, sources):
        await self._answer()
        return Vector("g", {source: self.holds.get(source, 9999) for source in sources})

    async def pull(self, stream, after, wait):
        self.pulls.append((stream, after))
        await self._answer()
        if after == "lost":
            raise CursorUnknown(after)
        ids = [read(raw).event.id for raw in self.feed]
        start = ids.index(after) + 1 if after in ids else 0
        if stream == QUEUE and self.feed[start:]:
            return self.feed[start:]
        await asyncio.sleep(wait)
        return []

    async def grant(self, request, do, args):
        self.asked += 1
        try:
            await asyncio.sleep(self.slow_grant)
            await self._answer()
            return GrantAnswer(True, result={"request": request})
        finally:
            self.asked -= 1

    async def hub_time(self):
        await self._answer()
        return self.time

    async def close(self):
        self.asked_at_the_end = self.asked
        self.closed = True


@pytest.fixture
def link():
    return FakeLink()


@pytest.fixture
def node(bench):
    return bench.node("kiosk")


@pytest.fixture
def sync(node, link):
    sync = Sync(node, link, [QUEUE], QUICK)
    node.connect(sync)
    yield sync
    sync.stop()


def own(node, number):
    """Write events of the node's own."""
    node.write([Draft("ticket.left.v1", f"ticket/{one}", {}) for one in range(number)], QUEUE).result(10)


def feed_of(node):
    """What a log holds of the queue."""
    return node.log.feed(QUEUE, None, 1000).raws


def sent(node):
    return int(node.log.cursor("sent") or 0)


def test_what_is_written_is_sent_and_the_place_kept(node, link, sync):
    own(node, 3)
    sync.start()
    assert until(lambda: len(link.pushed) == 3 and node.status().pending == 0, node)
    own(node, 2)
    assert until(lambda: len(link.pushed) == 5 and node.status().pending == 0, node)
    assert node.log.outbox(sent(node), 10) == []


def test_a_long_outbox_goes_in_bounded_batches(node, link, sync):
    sizes = []
    link.refuse = lambda raws: sizes.append(len(raws))
    own(node, 1200)
    sync.start()
    assert until(lambda: node.status().pending == 0, node)
    assert sizes == [500, 500, 200]


def test_one_poison_event_is_put_aside_and_holds_up_nothing(node, link, sync, caplog):
    own(node, 30)
    poison = node.log.outbox(0, 100)[17].raw
    link.refuse = lambda raws: HubRefused("internal_error", "choked") if poison in raws else None
    sync.start()
    assert until(lambda: node.status().pending == 0, node)
    assert [PUT_ASIDE.encode() in raw for raw in link.pushed] == [False] * 29 + [True]
    assert [found.raw for found in node.log.quarantined()] == [poison]
    assert "does not take" in caplog.text


def test_a_hub_in_trouble_makes_no_event_a_poison(node, link, sync):
    own(node, 30)
    tries = []
    trouble = HubRefused("internal_error", "choked")

    def refuse(_raws):
        tries.append(1)
        return trouble if len(tries) < 30 else None

    link.refuse = refuse
    sync.start()
    assert until(lambda: node.status().pending == 0, node)
    assert len(link.pushed) == 30
    assert node.log.quarantined() == []


def test_a_hub_that_has_lost_events_gets_them_again_once(node, link, sync, caplog):
    own(node, 3)
    sync.start()
    assert until(lambda: node.status().pending == 0, node)
    link.expected = {node.device.source: 1}
    own(node, 1)
    assert until(lambda: len(link.pushed) == 8 and node.status().pending == 0, node)
    assert link.pushed[4:] == link.pushed[:4]
    assert "lacks events" in caplog.text


def test_what_has_a_taken_number_is_set_apart_and_the_next_epoch_begins(node, link, sync, caplog):
    own(node, 10)
    waiting = [read(item.raw) for item in node.log.outbox(0, 100)]
    link.taken = {waiting[4].raw, waiting[6].raw}
    kept = []
    node.epochs.keep = kept.append
    sync.start()
    assert until(lambda: node.status().pending == 0, node)

    assert [device.epoch for device in kept] == [2] == [node.device.epoch]
    again = [read(item.raw) for item in node.log.outbox(0, 100)]
    assert [one.event.id for one in again] == [one.event.id for one in waiting]
    assert again == [set_apart(one) if number in {4, 6} else one for number, one in enumerate(waiting)]
    assert {one.raw for one in again} <= set(link.pushed)
    assert node.log.verify().faults == ()
    assert "goes on as" in caplog.text
    own(node, 1)
    assert until(lambda: node.status().pending == 0, node)
    assert read(link.pushed[-1]).event.sequence == 1
    assert not sync.status().problem


def test_an_epoch_that_cannot_be_kept_changes_nothing_and_is_tried_again(node, link, sync):
    own(node, 2)
    link.taken = {item.raw for item in node.log.outbox(0, 100)}
    tries = []

    def keep(device):
        tries.append(device)
        if len(tries) < 3:
            raise DataFault(GONE)

    node.epochs.keep = keep
    sync.start()
    assert until(lambda: node.status().pending == 0, node)
    assert [device.epoch for device in tries] == [2, 2, 2]
    assert node.device.epoch == 2


def test_an_event_whose_id_the_hub_has_given_away_holds_up_nothing(node, link, sync):
    own(node, 3)
    link.given_away = read(node.log.outbox(0, 100)[1].raw).event.id
    sync.start()
    assert until(lambda: node.status().pending == 0, node)
    assert node.device.epoch < 10
    own(node, 1)
    assert until(lambda: node.status().pending == 0, node)


def test_numbers_of_another_device_that_are_taken_hold_up_nothing(bench, link):
    hub = bench.node("hub")
    hub.receive([read(batch(event(number))[1:-1]) for number in (1, 2, 3)], Via.PEER).result(10)
    link.given_away = "d1-2"
    sync = Sync(hub, link, [QUEUE], QUICK)
    hub.connect(sync)
    sync.start()
    assert until(lambda: hub.status().pending == 0 and len(link.pushed) >= 3, hub)
    assert until(lambda: connected(sync) and sync.status().problem == "")
    sync.stop()


def test_a_copy_beside_its_original_brings_all_events_of_both(bench, hub, tmp_path):
    first, sync = bench.device("kiosk", hub)
    issue(first)
    assert until(lambda: first.status().pending == 0 and same(first, hub.node), first)
    sync.stop()
    copies = tmp_path / "copies"
    copies.mkdir()
    # By the library that has the log open: with a second one in the same process, closing would drop the locks of both.
    with sqlite.connect(tmp_path / f"{first.device.uuid}.db") as source, sqlite.connect(copies / "log.db") as target:
        source.backup(target)
    source.close()
    target.close()
    with closing(SqliteEventLog(copies / "log.db", ENTITIES)) as log:
        second = Node(log=log, device=first.device, office=OFFICE, pack=PACK)
        second.start()
        own(first, 2)
        own(second, 3)
        issue(second)
        token = Gate(KEYS, OFFICE).token(first.device.uuid, "kiosk")
        syncs = [bench.sync(one, hub.url, token) for one in (first, second)]
        assert until(lambda: first.status().pending == second.status().pending == 0, first)
        issue(first)
        own(second, 1)
        everybody = (first, second, hub.node)
        assert until(lambda: first.status().pending == second.status().pending == 0, first)
        assert until(lambda: len({frozenset(feed_of(one)) for one in everybody}) == 1 and same(*everybody), first)
        assert first.device.source != second.device.source
        assert [one.log.verify().faults for one in everybody] == [(), (), ()]
        for one in syncs:
            assert until(lambda one=one: not one.status().problem)
            one.stop()
        second.stop()


@pytest.mark.parametrize("error", [DataFault(GONE), Refused(Text.of("refused.not_saved", detail=GONE))])
def test_a_full_disk_is_told_once_and_until_there_is_room(node, link, caplog, monkeypatch, error):
    tries = []
    sync = Sync(node, link, [QUEUE], QUICK)

    def full(*_args, **_kwargs):
        tries.append(1)
        raise error

    monkeypatch.setattr(node.log, "append", full)
    link.feed = [batch(event(1))[1:-1]]
    sync.start()
    assert until(lambda: len(tries) >= 4)
    assert GONE in sync.status().problem
    assert connected(sync)
    warnings = [record for record in caplog.records if GONE in record.message and record.levelname == "WARNING"]
    assert len(warnings) == 1
    assert all(record.exc_info is None for record in caplog.records)
    monkeypatch.undo()
    assert until(lambda: events_of(node) == 1, node)
    link.feed.append(batch(event(2))[1:-1])
    assert until(lambda: not sync.status().problem)
    sync.stop()


def test_events_are_read_from_the_place_kept(bench, node, link, sync):
    link.feed = [batch(event(number))[1:-1] for number in (1, 2, 3)]
    sync.start()
    assert until(lambda: events_of(node) == 3, node)
    assert until(lambda: node.log.cursor(f"read:{QUEUE}") == "d1-3", node)
    sync.stop()
    link.pulls.clear()
    again = Sync(node, link, [QUEUE], QUICK).start()
    assert until(lambda: (QUEUE, "d1-3") in link.pulls)
    assert (QUEUE, None) not in link.pulls
    again.stop()
    assert node.log.outbox(0, 10) == [], "what came from the hub is not sent back"


def test_the_place_is_kept_at_the_end(node, link, sync):
    link.feed = [batch(event(1))[1:-1]]
    sync.start()
    assert until(lambda: events_of(node) == 1, node)
    sync.stop()
    assert node.query(lambda log: log.cursor(f"read:{QUEUE}")).result(10) == "d1-1"


def test_a_place_that_the_hub_does_not_know_is_left_for_the_start(node, link, sync, caplog):
    node.query(lambda log: log.set_cursor(f"read:{QUEUE}", "lost")).result(10)
    link.feed = [batch(event(1))[1:-1]]
    sync.start()
    assert until(lambda: events_of(node) == 1, node)
    assert link.pulls[:2] == [(QUEUE, "lost"), (QUEUE, None)]
    assert "from the start" in caplog.text
    assert link.pushed == []


def test_a_hub_that_has_lost_our_place_is_sent_what_it_has_lost_too(node, link, sync, caplog):
    own(node, 4)
    records = [item.raw for item in node.log.outbox(0, 10)]
    places = [item.position for item in node.log.outbox(0, 10)]
    node.query(lambda log: (log.set_cursor(f"read:{QUEUE}", "lost"), log.set_cursor("sent", str(places[-1])))).result(
        10
    )
    link.holds = {node.device.source: 2}
    sync.start()
    assert until(lambda: sent(node) == places[-1] and link.pushed, node)
    assert link.pushed == records[2:]
    assert "lacks events that it had" in caplog.text


def test_an_event_that_cannot_be_read_is_put_aside(node, link, sync, monkeypatch):
    bad = b'{"specversion":"1.0","id":"bad"}'
    good = batch(event(1))[1:-1]
    served = []

    async def pull(stream, after, wait):
        if served:
            await asyncio.sleep(wait)
        served.append(after)
        return [good, bad]

    link.pull = pull
    sync.start()
    assert until(lambda: node.log.cursor(f"read:{QUEUE}") == "bad", node)
    assert events_of(node) == 1
    assert [found.raw for found in node.log.quarantined()] == [bad]


def test_the_clock_follows_the_hub(node, link, sync):
    link.time = node.clock.raw_ms() + 3_600_000
    sync.start()
    assert until(lambda: abs(node.clock.offset_ms - 3_600_000) < 5_000)
    assert abs(node.status().clock_wrong_ms + 3_600_000) < 5_000


def test_a_decision_comes_back(link, sync):
    sync.start()
    assert sync.grant("r1", "ticket.call", {}).result == {"request": "r1"}


def test_a_silent_hub_is_given_up_after_300_ms(link, node, request):
    sync = Sync(node, link, [QUEUE], SILENCE).start()
    request.addfinalizer(sync.stop)
    assert until(lambda: connected(sync))
    link.lives = False
    began = time.monotonic()
    with pytest.raises(HubUnreachable, match="no sign of life"):
        sync.grant("r1", "ticket.call", {})
    assert 0.29 < time.monotonic() - began < 2.0
    assert sync.status().state is LinkState.CUT_OFF


def test_a_busy_hub_that_lives_is_waited_for(link, sync):
    link.slow_grant = 1.0
    sync.start()
    assert sync.grant("r1", "ticket.call", {}).ok


def test_a_living_hub_is_not_waited_for_endlessly(node, link):
    link.slow_grant = 60.0
    sync = Sync(node, link, [QUEUE], Pace(most_patience=0.8)).start()
    began = time.monotonic()
    with pytest.raises(HubUnreachable):
        sync.grant("r1", "ticket.call", {})
    assert 0.75 < time.monotonic() - began < 3
    assert sync.status().state is LinkState.CONNECTED
    sync.stop()


def test_a_silent_hub_is_noticed_and_its_return_too(link, sync):
    sync.start()
    assert until(lambda: connected(sync))
    contact = sync.status().last_contact_ms
    assert contact > 0
    link.lives = False
    assert until(lambda: not connected(sync))
    link.lives = True
    assert until(lambda: connected(sync))
    # A contact also sets the clock, which may step back a little: what counts is that it is another one.
    assert until(lambda: sync.status().last_contact_ms != contact)


@pytest.mark.parametrize("code", ["not_enrolled", "wrong_version"])
def test_being_shut_out_is_told(node, link, sync, code):
    async def refuse(*_args):
        raise HubRefused(code, "Enrol it with the office's code.")

    link.push = link.pull = link.hub_time = refuse
    sync.start()
    assert until(lambda: sync.status().problem == "Enrol it with the office's code.")
    assert (sync.status().refused, connected(sync)) == (code, False)


def test_a_hub_that_does_not_wait_is_not_hammered(node, link, sync):
    async def nothing(stream, after, wait):
        link.pulls.append(after)
        return []

    link.pull = nothing
    sync.start()
    assert until(lambda: len(link.pulls) >= 5)
    began = time.monotonic()
    count = len(link.pulls)
    assert until(lambda: len(link.pulls) >= count + 5)
    assert time.monotonic() - began > 0.2


def test_the_end_is_quick_and_leaves_no_thread(node, link, sync):
    before = set(threading.enumerate())
    sync.start()
    assert until(lambda: connected(sync))
    link.lives = False
    own(node, 1)
    asked = []

    def ask():
        try:
            sync.grant("r1", "ticket.call", {})
        except HubUnreachable as error:
            asked.append(error)

    asking = threading.Thread(target=ask)
    asking.start()
    assert until(lambda: link.asked)  # the node may ask for numbers, too
    began = time.monotonic()
    sync.stop()
    sync.stop()
    asking.join()
    assert time.monotonic() - began < 2
    assert not [thread for thread in set(threading.enumerate()) - before if thread.name == "sync"]
    assert link.closed
    assert not link.asked_at_the_end, "what is under way would open the link again"
    assert asked
    with pytest.raises(HubUnreachable):
        sync.grant("r2", "ticket.call", {})
    sync.wake()


def test_a_sync_that_was_never_started_can_be_stopped(sync):
    sync.wake()
    with pytest.raises(HubUnreachable):
        sync.grant("r", "ticket.call", {})
    sync.stop()


def test_pauses_grow_with_jitter_to_a_limit():
    backoff = Backoff(Pace())
    pauses = [backoff.next() for _ in range(12)]
    assert 0.1 <= pauses[0] <= 0.2
    assert all(5 <= pause <= 10 for pause in pauses[-3:])
    backoff.reset()
    assert backoff.next() <= 0.2


def test_two_devices_come_to_the_same_state_over_a_hub(bench, hub):
    kiosk, _ = bench.device("kiosk", hub)
    counter, _ = bench.device("counter", hub)
    made = issue(kiosk)
    assert until(lambda: counter.read(lambda queue: queue.waiting_count()) == 1, counter)
    called = counter.act("ticket.call", {"counter": "1"}).result(10)
    assert called["label"] == made["label"]
    assert until(lambda: same(kiosk, counter, hub.node), kiosk)
    assert kiosk.status().pending == counter.status().pending == 0


def test_a_hub_syncs_with_its_central_as_a_device_does(bench):
    central = bench.hub(serving=False)
    enrolled = enrol(central.url, KEYS.hub_code, "hub", "the hub")
    node = bench.node("hub", device=Device(uuid=enrolled.device, role="hub", name="the hub"), serving=True)
    upstream = Sync(node, HttpHubLink(central.url, enrolled.token), enrolled.streams, QUICK)
    hub = bench.hub(node, upstream=upstream)
    kiosk, _ = bench.device("kiosk", hub)
    counter, _ = bench.device("counter", hub)
    issue(kiosk)
    assert until(lambda: counter.read(lambda queue: queue.waiting_count()) == 1, counter)
    counter.act("ticket.call", {"counter": "1"}).result(10)
    assert until(lambda: same(kiosk, counter, node, central.node), central.node)
    assert until(lambda: node.status().pending == 0)
    assert events_of(central.node, STAFF) == events_of(node, STAFF)
    assert hub.ask("GET", "/health").json()["upstream"] == "connected"
