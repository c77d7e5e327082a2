"""Whatever happens on the way, in whatever order: the hub ends with every blob whole, and is sent no byte twice."""

from __future__ import annotations

import asyncio
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from central.blob_sender import REST_SECONDS, BlobSender
from kiosk.field.travel import MOST_REQUESTS
from local_db.blob_store import FileBlobStore
from tests.central.blob_line import PIECE, Line, Request, settled, small

LARGE = 900
RESTS = 3
"""Refusals after which a blob may rest."""
SIZES = [16, 60, PIECE, 500, LARGE, 1500]
FATES = [
    "answer",
    "answer",
    "answer",
    "put",
    "put",
    "cut",
    "cancel",
    "restart",
    "refuse",
    "erase",
    "erase here",
    "cost",
]


class Laptop:
    """What has blobs to send, and a task that sends them again and again, as the sync does."""

    def __init__(self, folder) -> None:
        self.store, self.line = FileBlobStore(folder / "laptop"), Line(folder / "hub")
        self.urgency: dict[str, int] = {}
        self.sizes: dict[str, int] = {}
        self.wrong: set[str] = set()
        self.refused: list[str] = []
        self.costs, self.now, self.chance = False, 0.0, random.Random(3)
        self.restart()
        self.begin()

    def restart(self) -> None:
        """As a program that begins: it knows nothing of what it had sent."""
        self.sender = BlobSender(
            self.store, self.line, lambda ask: ask(), forget=False, clock=lambda: self.now, metered=self, large=LARGE,
            urgency=lambda: lambda name: self.urgency.get(name, 0),
        )  # fmt: skip

    def metered(self) -> bool:
        return self.costs

    def begin(self) -> None:
        self.task = asyncio.create_task(self.sender.send_some())

    def put(self, size: int, urgency: int) -> None:
        name = self.store.put(self.chance.randbytes(size))
        self.urgency[name], self.sizes[name] = urgency, size

    async def cancel(self) -> None:
        self.task.cancel()
        await settled()
        assert self.task.cancelled()
        assert self.line.way == []

    async def go_on(self) -> None:
        """Begin again where it has ended."""
        await settled()
        while self.task.done():
            had = self.store.unsent()
            sent = self.task.exception() is None and self.task.result()
            assert self.line.way == []
            self.wrong.clear()
            self.begin()
            await settled()
            if self.task.done() and not sent and self.store.unsent() == had:
                return

    def missing(self) -> int:
        """Bytes of what goes now that the hub does not hold, and may hold."""
        waits = [name for name in self.store.unsent() if self.refused.count(name) < RESTS]
        waits = [name for name in waits if not self.line.store.is_erased(name)]
        return sum(self.sizes[name] - self.line.store.offset(name) for name in waits)


def check(laptop: Laptop, before: list[object]) -> None:
    """What holds at every moment."""
    way, left = laptop.line.way, laptop.sender.left()
    assert len(way) <= MOST_REQUESTS
    assert len({one.name for one in way}) == len(way)
    assert all(len(one.body) <= PIECE for one in way)
    assert left.things == len(laptop.store.unsent())
    assert laptop.missing() <= left.bytes + left.held_bytes <= sum(map(laptop.sizes.get, laptop.store.unsent()))
    begun = [rank(laptop, one.name) for one in way if one not in before]
    on_way = {one.name for one in way}
    waits = [rank(laptop, name) for name in laptop.store.unsent() if name not in on_way | laptop.wrong]
    waits = [one for one in waits if not (laptop.costs and one[1] >= LARGE) and laptop.refused.count(one[2]) < RESTS]
    assert not begun or not waits or max(begun) <= min(waits)


def rank(laptop: Laptop, name: str) -> tuple[int, int, str]:
    """The smaller the sooner."""
    return laptop.urgency[name], laptop.sizes[name], name


async def happens(laptop: Laptop, fate: str, data: st.DataObject) -> None:
    """One thing; what happens to a request does to any that is on its way."""
    if fate == "put":
        laptop.put(data.draw(st.sampled_from(SIZES)), data.draw(st.integers(0, 2)))
    elif fate == "cost":
        laptop.costs = not laptop.costs
    elif fate in {"cancel", "restart"}:
        if not laptop.task.done():
            await laptop.cancel()
        if fate == "restart":
            laptop.restart()
        laptop.begin()
    elif laptop.line.way:
        befalls(laptop, fate, data.draw(st.sampled_from(laptop.line.way)), data)


def befalls(laptop: Laptop, fate: str, request: Request, data: st.DataObject) -> None:
    """What happens to one request, or with all of them to the line."""
    line = laptop.line
    if fate == "answer":
        laptop.now += data.draw(st.sampled_from([0.001, 0.05, 3.0]))
        line.answer(request)
    elif fate == "refuse":
        laptop.wrong.add(request.name)
        laptop.refused.append(request.name)
        line.refuse(request, data.draw(st.sampled_from(["wrong_hash", "wrong_offset", "too_large", "bad_request"])))
    elif fate == "erase":
        line.store.erase(request.name)
        laptop.wrong.add(request.name)
    elif fate == "erase here":
        laptop.store.erase(request.name)
    else:
        for one in data.draw(st.lists(st.sampled_from(line.way), unique=True)):
            if not line.store.is_erased(one.name):
                line.reach(one)  # and its answer is lost
        line.cut()


async def story(laptop: Laptop, data: st.DataObject) -> None:
    """Things happen, then everything goes well."""
    restarted = False
    for fate in data.draw(st.lists(st.sampled_from(FATES), min_size=5, max_size=40)):
        before = list(laptop.line.way)
        await happens(laptop, fate, data)
        await laptop.go_on()
        check(laptop, before)
        restarted |= fate == "restart"
    laptop.costs = False
    for _ in range(2000):
        if not laptop.store.unsent():
            break
        laptop.now += 0.01 if laptop.line.way else REST_SECONDS
        for request in laptop.line.way[:1]:
            laptop.line.answer(request)
        await laptop.go_on()
    if not laptop.task.done():
        await laptop.cancel()
    held = {name for name in laptop.urgency if not laptop.store.is_erased(name)}
    assert laptop.store.unsent() == []
    assert laptop.sender.left().things == laptop.sender.left().bytes == 0
    assert all(laptop.line.store.size(name) == laptop.store.size(name) for name in held)
    again = {name for name, size in laptop.sizes.items() if restarted and size <= PIECE}  # sent without asking
    once = [name for name in laptop.line.arrived if name not in again]
    assert len(set(once)) == len(once)
    assert set(laptop.line.twice) <= again


@settings(deadline=None)
@given(st.data())
def test_everything_ends_whole_at_the_hub_once_whatever_happens(tmp_path_factory, data):
    async def tried() -> None:
        await story(Laptop(tmp_path_factory.mktemp("story")), data)

    with small():
        asyncio.run(tried())
