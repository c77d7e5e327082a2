"""What refuses a blob is asked again later, and never given up while the program runs."""

import asyncio
from contextlib import suppress
from itertools import count

import pytest

from central.blob_sender import PIECE, REST_SECONDS, BlobSender
from central.client import Answer
from kiosk.errors import HubRefused, HubUnreachable
from local_db.blob_store import FileBlobStore


class Hub:
    """Refuses with a code as often as it is told to, then takes everything."""

    def __init__(self, code: str, times: int) -> None:
        self.code, self.times, self.asked = code, times, 0

    async def ask(self, method, _path, *, body=None, headers=None, seconds=0.0):
        if method == "HEAD":
            return Answer(b"", 0, {"Upload-Offset": "0", "Upload-Complete": "?0"})
        self.asked += 1
        if self.asked <= self.times:
            raise HubRefused(code=self.code, message="not now")
        return Answer(b"", 0, {"Upload-Offset": str(len(body)), "Upload-Complete": "?1"})


def sender(store, hub, clock):
    return BlobSender(store, hub, lambda ask: ask(), forget=True, clock=lambda: clock[0])


@pytest.mark.parametrize("code", ["wrong_hash", "wrong_offset", "too_large", "bad_request"])
def test_a_blob_that_is_refused_rests_and_is_sent_again(tmp_path, code):
    store, hub, clock = FileBlobStore(tmp_path), Hub(code, 4), [0.0]
    store.put(b"sealed")
    link = sender(store, hub, clock)

    async def story():
        while await link.send_some():
            assert hub.asked < 10
        assert (hub.asked, len(store.unsent())) == (3, 1)
        clock[0] += REST_SECONDS
        while await link.send_some():
            assert hub.asked < 10
        assert (hub.asked, store.unsent()) == (5, [])

    asyncio.run(story())


class StandingStill(Hub):
    """Takes every piece and never has more of it."""

    async def ask(self, method, path, *, body=None, headers=None, seconds=0.0):
        self.asked += method == "PATCH"
        assert self.asked < 10
        return Answer(b"", 0, {"Upload-Offset": str(self.times), "Upload-Complete": "?0"})


@pytest.mark.parametrize("offset", [0, 3, 1000])
def test_a_hub_that_gets_no_further_is_not_asked_without_end(tmp_path, offset):
    store, hub, clock = FileBlobStore(tmp_path), StandingStill("", offset), [0.0]
    store.put(b"sealed")

    async def story():
        link = sender(store, hub, clock)
        while await link.send_some():
            pass
        assert hub.asked == 3
        assert len(store.unsent()) == 1

    asyncio.run(story())


def test_a_blob_that_somebody_took_away_is_not_looked_for_without_end(tmp_path):
    store, hub, clock = FileBlobStore(tmp_path), Hub("", 0), [0.0]
    name = store.put(b"sealed")
    (tmp_path / name[:2] / name).unlink()

    async def story():
        link = sender(store, hub, clock)
        assert [await link.send_some() for _ in range(3)] == [True, False, False]

    asyncio.run(story())


class Taking:
    """Takes every piece, and notes in which order; something may happen with each."""

    def __init__(self, then=lambda _name: None):
        self.held, self.order, self.then = {}, [], then

    async def ask(self, method, path, *, body=None, headers=None, seconds=0.0):
        name = path.rpartition("/")[2]
        if method == "PATCH":
            assert int(headers["Upload-Offset"]) == self.held.get(name, 0)
            self.held[name] = self.held.get(name, 0) + len(body)
            self.order.append(name)
            self.then(name)
            whole = self.held[name] == int(headers["Upload-Length"])
            return Answer(b"", 0, {"Upload-Offset": str(self.held[name]), "Upload-Complete": "?1" if whole else "?0"})
        return Answer(b"", 0, {"Upload-Offset": str(self.held.get(name, 0)), "Upload-Complete": "?0"})


class Costs:
    """A network that costs by the megabyte, or not."""

    def __init__(self, *, yes):
        self.yes = yes

    def metered(self):
        return self.yes


def test_what_is_urgent_or_small_goes_first_also_while_something_large_is_on_its_way(tmp_path):
    store, urgency, later, waiting = FileBlobStore(tmp_path), {}, [], [4]
    film, paper, form = (store.put(one * PIECE * pieces) for one, pieces in ((b"f", 3), (b"p", 2), (b"o", 1)))
    urgency |= {film: 1, paper: 1, form: 0}

    def a_form_comes(name):
        if name == film and not later:
            later.append(store.put(b"just signed"))

    hub = Taking(a_form_comes)
    link = BlobSender(
        store,
        hub,
        lambda ask: ask(),
        forget=False,
        urgency=lambda: lambda name: urgency.get(name, 0),
        events=lambda: waiting[0],
    )
    assert (link.left().things, link.left().bytes, link.left().seconds) == (7, 6 * PIECE, None)
    waiting[0] = 0
    asyncio.run(link.send_some())
    assert hub.order == [form, paper, paper, film, *later, film, film]
    assert (store.unsent(), link.left().things) == ([], 0)


def test_large_blobs_wait_while_the_network_costs_by_the_megabyte(tmp_path):
    store, costs, hub = FileBlobStore(tmp_path), Costs(yes=True), Taking()
    photo, note = store.put(b"p" * PIECE), store.put(b"note")
    link = BlobSender(store, hub, lambda ask: ask(), forget=False, metered=costs, large=1000)
    asyncio.run(link.send_some())
    told = link.left()
    assert (hub.order, told.things, told.held_back, told.held_bytes) == ([note], 1, 1, PIECE)
    costs.yes = False
    asyncio.run(link.send_some())
    assert hub.order == [note, photo]


def test_events_go_before_blobs_and_one_that_is_stuck_holds_up_nothing(tmp_path):
    store, hub, asked = FileBlobStore(tmp_path), Taking(), []
    store.put(b"paper")
    pending = iter([2, 1, 0])

    def of_three():
        asked.append(hub.order[:])
        return next(pending)

    asyncio.run(BlobSender(store, hub, lambda ask: ask(), forget=False, events=of_three).send_some())
    assert (asked, len(hub.order)) == ([[], [], []], 1)
    store.put(b"another")
    clock = count().__next__
    asyncio.run(BlobSender(store, hub, lambda ask: ask(), forget=False, events=lambda: 1, clock=clock).send_some())
    assert store.unsent() == []


class Slow(Taking):
    """A line on which a piece that takes longer than a minute is lost."""

    def __init__(self, clock, bytes_a_second):
        super().__init__()
        self.clock, self.bytes_a_second = clock, bytes_a_second

    async def ask(self, method, path, *, body=None, headers=None, seconds=0.0):
        took = len(body or b"") / self.bytes_a_second
        self.clock[0] += min(took, seconds or took)
        if took > seconds > 0:
            message = "it took too long"
            raise HubUnreachable(message)
        return await super().ask(method, path, body=body, headers=headers, seconds=seconds)


def test_a_slow_line_gets_shorter_pieces_and_tells_how_long_it_will_take(tmp_path):
    store, clock = FileBlobStore(tmp_path), [0.0]
    store.put(b"p" * PIECE)
    hub = Slow(clock, 2000)
    link = sender(store, hub, clock)

    async def story():
        for _ in range(3):
            with suppress(HubUnreachable):
                await link.send_some()
        assert store.unsent() == []

    asyncio.run(story())
    store.put(b"q" * 100_000)
    assert 45 <= link.left().seconds <= 55
    assert link.left().minutes == 1
