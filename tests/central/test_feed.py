"""`GET /feed/<stream>`: every event once, in order, as written, and promptly."""

import asyncio
import threading
import time

import httpx
import msgspec
import pytest

from central.bell import Bell
from central.feed import Feeds
from central.squeezing import inflate
from central.wire import MAX_BYTES
from kiosk.errors import CursorUnknown
from kiosk.events import read
from kiosk.ports import Via
from tests.central.office import QUEUE, STAFF, batch, event, events_of


def members(answer):
    assert answer.status_code == 200, answer.text
    return [bytes(raw) for raw in msgspec.json.decode(answer.content, type=list[msgspec.Raw])]


def test_events_come_byte_for_byte_in_order(hub):
    raws = [b'{ "data":{"a":1.50}, ' + batch(event(number, data=None))[2:-1] for number in (1, 2, 3)]
    hub.send(b"[" + b",".join(raws) + b"]")
    answer = hub.ask("GET", f"/feed/{QUEUE}")
    assert members(answer)[-3:] == raws
    assert answer.headers["content-type"].startswith("application/cloudevents-batch+json")
    last = members(hub.ask("GET", f"/feed/{QUEUE}", params={"lastEventId": "d1-2"}))
    assert last == raws[2:]
    assert members(hub.ask("GET", f"/feed/{QUEUE}", params={"lastEventId": "d1-3"})) == []


def test_pages_are_bounded_and_lose_nothing(hub):
    big = "x" * 60_000
    for start in range(1, 41, 10):
        hub.send(batch(*(event(number, data={"big": big}) for number in range(start, start + 10))))
    found, after = [], ""
    while page := members(hub.ask("GET", f"/feed/{QUEUE}", params={"lastEventId": after})):
        assert sum(map(len, page)) <= MAX_BYTES
        found += [read(raw).event.id for raw in page]
        after = found[-1]
    assert found[-40:] == [f"d1-{number}" for number in range(1, 41)]
    assert len(found) == events_of(hub.node)


@pytest.mark.parametrize(
    ("accepted", "taken"), [("gzip, deflate", "gzip"), ("gzip, zstd", "zstd"), ("zstd;q=0", None), ("", None)]
)
def test_a_long_stretch_is_pressed_as_the_reader_likes_it(hub, accepted, taken):
    hub.send(batch(*(event(number, data={"words": "kia ora " * 100}) for number in range(1, 30))))
    plain = hub.ask("GET", f"/feed/{QUEUE}", headers={"Accept-Encoding": "identity"}).content
    headers = {"Accept-Encoding": accepted, "Authorization": f"Bearer {hub.token()}"}
    with httpx.stream("GET", f"{hub.url}/feed/{QUEUE}", headers=headers, timeout=30) as answer:
        sent = b"".join(answer.iter_raw())
    assert answer.headers.get("Content-Encoding") == taken
    assert inflate(sent, taken or "") == plain
    assert len(sent) < len(plain) / 5 or taken is None


def test_a_place_belongs_to_a_generation_of_the_log(hub):
    hub.send(batch(event(1), event(2)))
    answer = hub.ask("GET", f"/feed/{QUEUE}")
    place = {"lastEventId": "d1-1", "generation": answer.headers["Feed-Generation"]}
    assert len(members(hub.ask("GET", f"/feed/{QUEUE}", params=place))) == 1

    after = hub.node.query(lambda log: log.begin_generation()).result(10)

    answer = hub.ask("GET", f"/feed/{QUEUE}", params=place)
    assert (answer.status_code, answer.json()["code"]) == (410, "other_generation")
    assert len(members(hub.ask("GET", f"/feed/{QUEUE}", params={"lastEventId": "d1-1"}))) == 1, "an older device"
    whole = hub.ask("GET", f"/feed/{QUEUE}", params={"generation": place["generation"]})
    assert (len(members(whole)), whole.headers["Feed-Generation"]) == (events_of(hub.node), after)


def test_the_vector_says_how_far_the_hub_holds_what_a_device_may_know(hub):
    source = "urn:shopfront:device:d1:1"
    hub.send(batch(event(1), event(2), event(4)))
    answer = hub.ask("GET", "/vector", params={"stream": QUEUE})
    assert answer.json()["sources"][source] == 2
    assert answer.json()["generation"] == hub.ask("GET", f"/feed/{QUEUE}").headers["Feed-Generation"]
    assert hub.ask("GET", "/vector", params={"source": source}).json()["sources"] == {source: 2}
    for query, code in (
        ({"stream": STAFF}, "stream_not_granted"),
        ({"source": "urn:shopfront:device:d2:1"}, "bad_request"),
        ({"source": [source] * 65}, "bad_request"),
    ):
        assert hub.ask("GET", "/vector", params=query).json()["code"] == code


@pytest.mark.parametrize(
    ("stream", "query", "status", "code"),
    [
        (QUEUE, {"lastEventId": "nobody"}, 410, "unknown_cursor"),
        (STAFF, {}, 403, "stream_not_granted"),
        ("office/XYZ/queue", {}, 403, "stream_not_granted"),
        (QUEUE, {"timeout": "61"}, 400, "bad_request"),
        (QUEUE, {"timeout": "-1"}, 400, "bad_request"),
        (QUEUE, {"timeout": "soon"}, 400, "bad_request"),
        (QUEUE, {"timeout": "nan"}, 400, "bad_request"),
        (QUEUE, {"lastEventId": "x" * 300}, 400, "bad_request"),
    ],
)
def test_what_cannot_be_read_is_told(hub, stream, query, status, code):
    answer = hub.ask("GET", f"/feed/{stream}", params=query)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    for name in query:
        assert code != "bad_request" or name in answer.json()["message"]


def test_staff_read_the_staff_stream(hub):
    assert hub.ask("GET", f"/feed/{STAFF}", role="counter").status_code == 200


def test_a_waiting_reader_is_woken_by_news(hub):
    last = read(members(hub.ask("GET", f"/feed/{QUEUE}"))[-1]).event.id
    found = []

    def wait():
        found.append(hub.ask("GET", f"/feed/{QUEUE}", params={"lastEventId": last, "timeout": "30"}))

    reader = threading.Thread(target=wait)
    reader.start()
    while "shopfront_feeds_waiting 1.0" not in hub.ask("GET", "/metrics").text:
        assert reader.is_alive()
    began = time.monotonic()
    hub.send(batch(event(1)))
    reader.join()
    assert time.monotonic() - began < 5
    assert [read(raw).event.id for raw in members(found[0])] == ["d1-1"]


def test_a_waiting_reader_hears_when_the_time_is_over(hub):
    last = read(members(hub.ask("GET", f"/feed/{QUEUE}"))[-1]).event.id
    assert members(hub.ask("GET", f"/feed/{QUEUE}", params={"lastEventId": last, "timeout": "0.05"})) == []


def test_a_stopping_hub_lets_its_readers_go(hub):
    last = read(members(hub.ask("GET", f"/feed/{QUEUE}"))[-1]).event.id
    found = []
    query = {"lastEventId": last, "timeout": "60"}
    reader = threading.Thread(target=lambda: found.append(hub.ask("GET", f"/feed/{QUEUE}", params=query)))
    reader.start()
    while "shopfront_feeds_waiting 1.0" not in hub.ask("GET", "/metrics").text:
        assert reader.is_alive()
    hub.hub.stop()
    reader.join(10)
    assert members(found[0]) == []


class Interrupted:
    """A node whose log gets an event at the worst moment: while a reader is looking at the head."""

    def __init__(self, node, moment):
        self._node = node
        self._moment = moment
        self._left = 1

    def __getattr__(self, name):
        return getattr(self._node, name)

    def query(self, question, **how):
        if self._moment == "before" and self._left:
            self._append()
        found = self._node.query(question)
        if self._moment == "after" and self._left:
            found.result(10)
            self._append()
        return found

    def _append(self):
        self._left = 0
        self._node.receive([read(batch(event(1))[1:-1])], Via.PEER).result(10)


@pytest.mark.parametrize("moment", ["before", "after"])
def test_an_append_that_races_with_the_reader_is_not_missed(bench, moment):
    node = bench.node("hub")

    async def race():
        interrupted = Interrupted(node, moment)
        bell = Bell(interrupted)
        bell.open()
        try:
            return await Feeds(interrupted, bell).read(QUEUE, None, 30)
        finally:
            bell.close()

    began = time.monotonic()
    raws = asyncio.run(race())
    assert [read(raw).event.id for raw in raws] == ["d1-1"]
    assert time.monotonic() - began < 4, "found by looking again, not by the bell"


def test_what_a_reader_wrote_itself_does_not_wake_it_but_comes_with_the_next(bench):
    node = bench.node("hub")

    async def write(device: str) -> None:
        found = [read(batch(event(1, device))[1:-1])]
        await asyncio.to_thread(node.receive(found, Via.PEER).result, 10)

    async def read_beside():
        bell = Bell(node)
        bell.open()
        feeds = Feeds(node, bell)
        own = asyncio.create_task(feeds.read(QUEUE, None, 30, reader="d1"))
        other = asyncio.create_task(feeds.read(QUEUE, None, 30, reader="d3"))
        await asyncio.sleep(0)
        await feeds.read(QUEUE, None, 0)  # the same look as theirs, so that both wait for news now
        await asyncio.sleep(0)
        await write("d1")
        assert len(await other) == 1
        await asyncio.sleep(0)
        assert not own.done()
        await write("d2")
        found = await asyncio.wait_for(own, 4)
        bell.close()
        return found

    assert [read(raw).event.id for raw in asyncio.run(read_beside())] == ["d1-1", "d2-1"]


def test_readers_of_one_place_share_the_reading_and_a_late_one_does_not_miss(bench):
    node = bench.node("hub")

    async def read_together():
        bell = Bell(node)
        bell.open()
        feeds = Feeds(node, bell)
        first = [asyncio.create_task(feeds.read(QUEUE, None, 30)) for _ in range(20)]
        await asyncio.to_thread(node.receive([read(batch(event(1))[1:-1])], Via.PEER).result, 10)
        late = asyncio.create_task(feeds.read(QUEUE, None, 30))
        found = await asyncio.gather(*first, late)
        with pytest.raises(CursorUnknown):
            await feeds.read(QUEUE, "nobody", 0)
        bell.close()
        return found

    assert {len(raws) for raws in asyncio.run(read_together())} == {1}
