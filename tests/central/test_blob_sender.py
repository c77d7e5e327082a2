"""What refuses a blob is asked again later, and never given up while the program runs."""

import asyncio
from contextlib import suppress
from itertools import count

import pytest

from central.blob_sender import PIECE, REST_SECONDS, BlobSender
from central.client import Answer
from kiosk.errors import HubRefused, HubUnreachable
from kiosk.field.travel import MOST_REQUESTS
from local_db.blob_store import FileBlobStore
from tests.central.blob_line import PIECE as LINE_PIECE
from tests.central.blob_line import Line, settled, small


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
        assert hub.asked <= 4
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


def on_way(line):
    return [(one.method, one.name, len(one.body)) for one in line.way]


async def until_seen(line, link):
    """The pace of the line is known."""
    known = link.put(b"k" * LINE_PIECE)
    link.begin()
    await settled()
    assert on_way(line) == [("PATCH", known, LINE_PIECE)]  # of a line of which nothing is known one piece is asked
    link.now += 0.01
    line.answer(line.way[0])
    await settled()


class Going:
    """A sender over a line, in a task."""

    def __init__(self, folder, line):
        self.store, self.now, self.urgency = FileBlobStore(folder), 0.0, {}
        self.sender = BlobSender(
            self.store,
            line,
            lambda ask: ask(),
            forget=False,
            clock=lambda: self.now,
            urgency=lambda: lambda name: self.urgency.get(name, 0),
        )

    def put(self, content, urgency=0):
        name = self.store.put(content)
        self.urgency[name] = urgency
        return name

    def begin(self):
        self.task = asyncio.create_task(self.sender.send_some())


def told(story, tmp_path):
    """A story over a line with small pieces."""

    async def all_of_it():
        line = Line(tmp_path / "hub")
        link = Going(tmp_path / "laptop", line)
        await until_seen(line, link)
        await story(line, link)
        if not link.task.done():
            link.task.cancel()
            await settled()
        assert line.way == []

    with small():
        asyncio.run(all_of_it())


def test_a_note_that_comes_amid_photos_goes_with_the_next_request(tmp_path):
    async def story(line, link):
        photos = [link.put(bytes([one]) * 4 * LINE_PIECE, urgency=2) for one in range(3)]
        link.begin()
        await settled()
        assert {one.method for one in line.way} == {"HEAD"}
        for one in list(line.way):
            line.answer(one)
        await settled()
        assert sorted(one.name for one in line.way) == sorted(photos)
        note = link.put(b"She has no heating.")
        link.now += 0.01
        line.answer(line.way[0])
        await settled()
        assert on_way(line)[-1] == ("PATCH", note, 19)
        assert len(line.way) == 3  # and no other photo goes on before it is there

    told(story, tmp_path)


def test_what_is_less_urgent_fills_the_waits_of_what_is_more_so_by_short_pieces(tmp_path):
    async def story(line, link):
        scan, *photos = (link.put(bytes([one]) * 4 * LINE_PIECE, urgency=one) for one in (1, 2, 3))
        link.begin()
        await settled()
        while {one.method for one in line.way} != {"PATCH"} or len(line.way) < 2:
            line.answer(next(one for one in line.way if one.method == "HEAD"))
            await settled()
        assert on_way(line) == [("PATCH", scan, LINE_PIECE), ("PATCH", photos[0], LINE_PIECE // 4)]

    told(story, tmp_path)


def test_what_goes_in_one_piece_is_sent_without_asking_and_asked_for_only_after_a_cut(tmp_path):
    async def story(line, link):
        note = link.put(b"Rings back on Thursday.")
        link.begin()
        await settled()
        assert on_way(line) == [("PATCH", note, 23)]
        line.reach(line.way[0])
        line.cut()
        await settled()
        with pytest.raises(HubUnreachable):
            link.task.result()
        link.begin()
        await settled()
        assert on_way(line) == [("HEAD", note, 0)]
        line.answer(line.way[0])
        await settled()
        assert (link.store.unsent(), line.way) == ([], [])

    told(story, tmp_path)


def test_after_a_cut_the_hub_says_from_where_it_goes_on(tmp_path):
    async def story(line, link):
        photo = link.put(b"p" * 4 * LINE_PIECE)
        link.begin()
        for _ in range(2):
            await settled()
            line.answer(line.way[0])
        await settled()
        line.reach(line.way[0])
        line.cut()
        await settled()
        with pytest.raises(HubUnreachable):
            link.task.result()
        link.begin()
        await settled()
        assert on_way(line) == [("HEAD", photo, 0)]
        line.answer(line.way[0])
        await settled()
        assert line.way[0].headers["Upload-Offset"] == str(2 * LINE_PIECE)
        assert link.sender.left().bytes == 2 * LINE_PIECE

    told(story, tmp_path)


def test_what_the_hub_threw_away_is_left_to_be_sent_again(tmp_path):
    async def story(line, link):
        photo = link.put(b"p" * 2 * LINE_PIECE)
        (tmp_path / "laptop" / photo[:2] / photo).write_bytes(b"q" * 2 * LINE_PIECE)
        link.begin()
        for _ in range(2):
            await settled()
            line.answer(line.way[0])
        await settled()
        assert link.sender.left().bytes == LINE_PIECE
        line.answer(line.way[0])
        await settled()
        assert (line.store.offset(photo), link.sender.left().bytes) == (0, 2 * LINE_PIECE)

    told(story, tmp_path)


def test_the_piece_after_one_that_took_long_is_half_as_long(tmp_path):
    async def story(line, link):
        link.put(b"p" * 8 * LINE_PIECE)
        link.begin()
        await settled()
        line.answer(line.way[0])
        lengths = []
        for took in (3.0, 3.0, 1.0, 0.1, 0.1):
            await settled()
            lengths.append(len(line.way[0].body))
            link.now += took
            line.answer(line.way[0])
        assert lengths == [400, 200, 100, 100, 200]

    told(story, tmp_path)


def test_a_sync_that_is_cancelled_leaves_no_request_on_its_way(tmp_path):
    async def story(line, link):
        for one in range(10):
            link.put(bytes([one]) * 20)
        link.begin()
        await settled()
        assert len(line.way) == MOST_REQUESTS
        link.task.cancel()
        await settled()
        assert link.task.cancelled()
        assert line.way == []
        assert len(link.store.unsent()) == 10

    told(story, tmp_path)


def test_what_rests_is_still_left_to_be_sent(tmp_path):
    store, hub, clock = FileBlobStore(tmp_path), Hub("too_large", 9), [0.0]
    store.put(b"sealed")
    link = sender(store, hub, clock)

    async def story():
        while await link.send_some():
            assert hub.asked < 9

    asyncio.run(story())
    assert (link.left().things, link.left().bytes) == (1, 0)


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
        return next(pending, 0)

    asyncio.run(BlobSender(store, hub, lambda ask: ask(), forget=False, events=of_three).send_some())
    assert (asked[:3], len(hub.order)) == ([[], [], []], 1)
    store.put(b"another")
    clock = count().__next__
    asyncio.run(BlobSender(store, hub, lambda ask: ask(), forget=False, events=lambda: 1, clock=clock).send_some())
    assert store.unsent() == []


def test_an_event_that_is_stuck_is_waited_for_once(tmp_path):
    store, hub, looks = FileBlobStore(tmp_path), Taking(), []
    for one in range(20):
        store.put(bytes([one]))
    clock = count(step=0.5).__next__

    def one_is_stuck():
        looks.append(len(hub.order))
        return 1

    asyncio.run(BlobSender(store, hub, lambda ask: ask(), forget=False, events=one_is_stuck, clock=clock).send_some())
    assert store.unsent() == []
    assert 1 < looks.count(0) < 6
    assert len(looks) <= looks.count(0) + 20


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
