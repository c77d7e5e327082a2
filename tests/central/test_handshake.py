"""Whatever is cut off, copied or put back from a backup: in the end a hub and its devices hold the same events."""

import asyncio
import logging
import shutil
from collections.abc import Awaitable, Callable
from contextlib import suppress
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from central.bell import Bell
from central.credentials import Gate, Principal
from central.feed import Feeds
from central.handshake import Handshake
from central.inbox import Inbox
from central.ingest import Intake
from central.metrics import Metrics
from central.outbox import Outbox
from central.settled import settled
from central.vector import vector_of
from kiosk.entities import ENTITIES
from kiosk.errors import HubUnreachable
from kiosk.events import Draft, read
from kiosk.node import Node
from kiosk.office import Device, written_streams_of
from kiosk.restoring import RESTORED
from local_db.sqlite_log import SqliteEventLog
from tests.central.office import KEYS, OFFICE, PACK, QUEUE


class Place:
    """A machine with its log, which can be put back to what it was."""

    def __init__(self, folder: Path, device: Device) -> None:
        self._folder = folder
        self.device = device
        self.path = folder / f"{device.name}.db"
        self.open()

    def open(self) -> None:
        self.log = SqliteEventLog(self.path, ENTITIES)
        self.node = Node(log=self.log, device=self.device, office=OFFICE, pack=PACK)
        self.node.epochs.keep = lambda device: setattr(self, "device", device)
        self.node.start()

    def close(self) -> None:
        self.node.stop()
        self.log.close()

    def back_up(self) -> None:
        self.close()
        shutil.copy(self.path, self.path.with_suffix(".backup"))
        self.open()

    def put_back(self, *, well: bool) -> None:
        """From the backup, if there is one; `well`: as the command for it does, and not by a copy of the file."""
        if self.path.with_suffix(".backup").exists():
            self.close()
            shutil.copy(self.path.with_suffix(".backup"), self.path)
            if well:
                self.device = msgspec.structs.replace(self.device, epoch=self.device.epoch + 1)
            self.open()
            if well:
                self.log.begin_generation()
                self.log.set_cursor(RESTORED, str(self.node.clock.now_ms()))

    def write(self) -> None:
        self.node.write([Draft("ticket.left.v1", "ticket/one", {})], QUEUE).result(10)

    def raws(self) -> set[bytes]:
        return set(self.log.feed(QUEUE, None, 10_000).raws)


class Server(Place):
    """What answers devices."""

    def open(self) -> None:
        super().open()
        self.intake = Intake(self.node, Metrics())
        self.feeds = Feeds(self.node, Bell(self.node))


class Seat(Place):
    """A device with the parts of its sync; `cut` says of the next request whether it or its answer is lost."""

    def __init__(self, folder: Path, device: Device, server: Server) -> None:
        self.server = server
        self.cut = ""
        super().__init__(folder, device)

    def open(self) -> None:
        super().open()
        streams, written = frozenset(Gate(KEYS, OFFICE).streams("counter")), written_streams_of(OFFICE, "counter")
        self._principal = Principal(self.device.uuid, "counter", streams, written)
        compare = Handshake(self.node, _ask, self, [QUEUE], _nothing).compare
        self.inbox = Inbox(self.node, QUEUE, self._pull, lost=compare, fresh=compare)
        self.outbox = Outbox(self.node, self.push)

    def close(self) -> None:
        self.inbox.note_place()
        super().close()

    async def push(self, raws: list[bytes], *_heads: Any) -> Any:
        return await self._over_the_cable(lambda: self.server.intake.take(raws, self._principal))

    async def _pull(self, stream: str, after: str | None, read_at: str, generation: str) -> list[bytes]:
        return await self._over_the_cable(lambda: self.server.feeds.read(stream, after, 0, read_at, generation))

    async def vector(self, streams: list[str], sources: list[str]) -> Any:
        hub = self.server.node
        return await self._over_the_cable(lambda: settled(hub.query(lambda log: vector_of(hub, streams, sources, log))))

    async def _over_the_cable(self, ask: Callable[[], Awaitable[Any]]) -> Any:
        cut, self.cut = self.cut, ""
        if cut == "before":
            raise HubUnreachable(cut)
        answer = await ask()
        if cut == "after":
            raise HubUnreachable(cut)
        return answer

    async def sync(self) -> None:
        while await self.outbox.send_some():
            pass
        while await self.inbox.read_some():
            pass


async def _ask(ask: Callable[[], Awaitable[Any]]) -> Any:
    return await ask()


def _nothing() -> None:
    """Nobody waits."""


async def play(server: Server, seats: list[Seat], steps: list[tuple[str, int, str]]) -> None:
    places = [*seats, server]
    for what, who, cut in steps:
        place = places[who % len(places)]
        if what == "write":
            place.write()
        elif what == "back up":
            place.back_up()
        elif what == "put back":
            place.put_back(well=place is server or cut == "")
        elif isinstance(place, Seat):
            place.cut = cut
            with suppress(HubUnreachable):
                await {"push": place.outbox.send_some, "pull": place.inbox.read_some, "sync": place.sync}[what]()
    for _ in range(6):
        for seat in seats:
            seat.cut = ""
            await seat.sync()
            if len({frozenset(one.raws()) for one in places}) == 1:
                return


_cuts = st.sampled_from(["", "", "before", "after"])
_steps = st.lists(
    st.tuples(st.sampled_from(["write", "write", "push", "pull", "sync", "sync"]), st.integers(0, 2), _cuts), max_size=7
)
_restores = st.builds(
    lambda place, steps, cut: [("back up", place, ""), *steps, ("put back", place, cut)],
    st.integers(0, 2),
    _steps,
    _cuts,
)
_stories = st.lists(st.one_of(_steps, _restores, _restores), max_size=3).map(lambda parts: list(chain(*parts)))


_BACK_UP, _PUT_BACK = "back up 2", "put back 2"


def _told(*parts: str) -> list[tuple[str, int, str]]:
    """Steps as words: what, and the number of the place; `spoil` puts back a copy of the file."""
    found = [step.strip().rpartition(" ") for part in parts for step in part.split(",")]
    return [("put back", int(who), "before") if what == "spoil" else (what, int(who), "") for what, _, who in found]


@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps=_stories)
@example(_told(_BACK_UP, "write 0, sync 0", _PUT_BACK, "sync 0")).via("what only the device has left is sent again")
@example(_told(_BACK_UP, "write 2, sync 0", _PUT_BACK, "sync 0")).via("so is what the hub itself had written")
@example(_told(_BACK_UP, "write 0, sync 0", _PUT_BACK, "write 1, sync 1, write 0, push 0, push 0")).via(
    "a place that is known again is not where it was"
)
@example(_told(_BACK_UP, "pull 0, write 0, push 0", _PUT_BACK, "pull 0")).via("who had read nothing yet notices it too")
@example(_told("write 0, sync 0, back up 0, write 0, sync 0, spoil 0, write 0, write 0")).via("numbers given twice")
def test_after_any_cut_copy_or_restore_all_hold_the_same(steps: list[tuple[str, int, str]]):
    logging.disable(logging.WARNING)  # every restore is told
    with TemporaryDirectory() as name:
        folder = Path(name)
        server = Server(folder, Device(uuid="hub", role="hub", name="hub"))
        seats = [Seat(folder, Device(uuid=one, role="counter", name=one), server) for one in ("a", "b")]
        try:
            asyncio.run(play(server, seats, steps))
            held = [place.raws() for place in (server, *seats)]
            assert held[0] == held[1] == held[2]
            assert [place.log.verify().faults for place in (server, *seats)] == [(), (), ()]
            restored = {place for what, place, _ in steps if what == "put back"}
            sources = [read(raw).event.source for raw in held[0]]
            for number, seat in enumerate(seats):
                if number not in restored:
                    written = sum(what == "write" and who == number for what, who, _ in steps)
                    assert sum(f":{seat.device.uuid}:" in source for source in sources) == written
        finally:
            for place in (*seats, server):
                place.close()
            logging.disable(logging.NOTSET)
