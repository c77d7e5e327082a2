"""Getting a laptop ready for the road, and what it has left to hand on: over the network, or on a stick."""

from __future__ import annotations

import asyncio
import re
import shutil
from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING, Final

from central.bundle_receipt import Taken, receipts_in, take_receipt
from central.bundle_writing import Written, write_bundle
from central.client import HttpHubLink
from central.content_courier import ContentCourier
from central.inbox import Inbox
from central.settled import end
from kiosk.errors import DataFault, HubRefused
from kiosk.field.readiness import DAYS, Readiness, coming, papers
from kiosk.field.travel import Left
from kiosk.forms.ports import Misplaced, WrongHash
from kiosk.office import streams_of
from kiosk.queue.labels import LabelBook, numbers_left

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from central.access import Access
    from central.client import Answer
    from kiosk.field.travel import AsSaid, Metered
    from kiosk.forms.ports import BlobStore
    from kiosk.node import Node
    from kiosk.ports import EventLog
    from kiosk.renewal import Renewal

    Tell = Callable[[str, int, int], None]

PIECE: Final = 256 * 1024
_AT_ONCE: Final = 4
"""Papers that are fetched side by side, so that the line is not idle while one is asked for."""
_PIECE_SECONDS: Final = 60.0
_NUMBERS_SECONDS: Final = 8.0
_LOOK_SECONDS: Final = 0.05
_TOTAL: Final = re.compile(r"bytes [0-9]+-[0-9]+/([0-9]+)")
HEARD: Final = "road:heard"
"""Name of the cursor that holds when all was read that the office had."""


class RoadToOffice:
    """A `Road`. `where` is the address of the hub now, `forms` counts the forms of the pack, `left` what waits."""

    def __init__(  # noqa: PLR0917 - a laptop, in its parts
        self,
        node: Node,
        blobs: BlobStore,
        access: Access,
        where: Callable[[], str],
        content: tuple[Renewal, BlobStore],
        folder: Path,
        forms: Callable[[], int] = int,
        left: Callable[[], Left] = Left,
    ) -> None:
        self._node, self._blobs, self._access, self._where = node, blobs, access, where
        self._renewal, self._arriving = content
        self._folder, self._forms, self.left = folder, forms, left
        self.said: AsSaid | None = None
        """What holds large papers back; set by what sends them."""
        self.system: Metered | None = None
        """What the system knows of the network; a face sets it."""

    def metered(self) -> bool:
        """Whether the system says that the network costs by the megabyte."""
        return self.system is not None and self.system.metered()

    def send_anyway(self) -> None:
        """What waits for a network that costs nothing goes now, until the laptop is locked."""
        if self.said is not None:
            self.said.anyway = True

    def readiness(self, days: int = DAYS) -> Readiness:
        """What is here, without a network."""
        node, office = self._node, self._node.office
        wanted = self._days(days)
        stops, cases = node.read(lambda queue: coming(queue.field, node.device.officers, wanted))
        heard, numbers = node.query(lambda log: (log.cursor(HEARD), self._numbers(log, wanted))).result()
        at = office.local(int(heard)) if heard else None
        return Readiness(
            days=wanted,
            day=f"{at:%Y-%m-%d}" if at else "",
            time=f"{at:%H:%M}" if at else "",
            stops=len(stops),
            cases=len(cases),
            forms=self._forms(),
            answers=len(node.pack.answers),
            papers_missing=sum(self._blobs.size(name) is None for name in papers(stops, cases)),
            content_missing=self._renewal.missing() is not None,
            numbers=numbers,
            free=_free(self._folder),
            unsent=self.left().things,
        )

    def prepare(self, tell: Tell, days: int = DAYS) -> Readiness:
        """Fetch all for the coming days. Raises HubUnreachable or HubRefused."""
        asyncio.run(self._prepare(tell, days))
        return self.readiness(days)

    def bundle_out(self, stick: Path, tell: Callable[[int, int], None]) -> Written | None:
        """Put all that is not handed on yet on a stick; None where there is nothing. Raises DataFault."""
        return write_bundle(self._node, self._blobs, self._access.key, stick, tell)

    def bundle_receipt(self, stick: Path) -> Taken:
        """Take the office's receipts from a stick. Raises DataFault."""
        found = [take_receipt(self._node, self._blobs, one) for one in receipts_in(stick, self._node)]
        return Taken(*(sum(one[part] for one in found) for part in range(len(Taken._fields))))

    # preparing

    async def _prepare(self, tell: Tell, days: int) -> None:
        link = HttpHubLink(self._where(), self._access)
        try:
            now = self._node.clock.now_ms()
            await self._read_streams(link, tell)
            await asyncio.to_thread(lambda: self._node.query(lambda log: log.set_cursor(HEARD, str(now))).result())
            await self._fetch_papers(link, tell, days)
            await self._fetch_content(link, tell)
            await self._lease(tell, days)
        finally:
            await link.close()

    async def _read_streams(self, link: HttpHubLink, tell: Tell) -> None:
        read = 0

        async def pull(name: str, after: str | None, _read_at: str, generation: str) -> list[bytes]:
            nonlocal read
            raws = await link.pull(name, after, 0, generation=generation)
            read += len(raws)
            tell("streams", read, 0)
            return raws

        for stream in streams_of(self._node.office, self._node.device.role, self._node.device.officers):
            inbox = Inbox(self._node, stream, pull)
            while await inbox.read_some():
                pass
            inbox.note_place()

    async def _fetch_papers(self, link: HttpHubLink, tell: Tell, days: int) -> None:
        officers, wanted = self._node.device.officers, self._days(days)
        stops, cases = self._node.read(lambda queue: coming(queue.field, officers, wanted))
        names = [name for name in papers(stops, cases) if self._blobs.size(name) is None]
        tell("papers", 0, len(names))
        waiting, done = iter(names), count(1)

        async def fetch_some() -> None:
            for name in waiting:
                await self._fetch(link, name)
                tell("papers", next(done), len(names))

        fetching = [asyncio.create_task(fetch_some()) for _ in range(_AT_ONCE)]
        try:
            for one in fetching:
                await one
        finally:
            await end(fetching)

    async def _fetch(self, link: HttpHubLink, name: str) -> None:
        """Fetch a blob, going on where it was cut; one that the hub does not have stays missing."""
        try:
            while self._blobs.size(name) is None and not self._blobs.is_erased(name):
                held = self._blobs.offset(name)
                piece = {"Range": f"bytes={held}-{held + PIECE - 1}"}
                answer = await link.ask("GET", f"/blob/{name}", headers=piece, seconds=_PIECE_SECONDS)
                total = _TOTAL.fullmatch(answer.headers.get("Content-Range", ""))
                size = int(total[1]) if total else len(answer.body)
                await asyncio.to_thread(self._blobs.receive, name, held if total else 0, size, answer.body)
            self._blobs.note_sent(name, forget=False)
        except (Misplaced, WrongHash, DataFault):
            return
        except HubRefused as error:
            if error.code not in {"not_found", "erased", "wrong_range", "stream_not_granted"}:
                raise

    async def _fetch_content(self, link: HttpHubLink, tell: Tell) -> None:
        async def heard(ask: Callable[[], Awaitable[Answer]]) -> Answer:
            return await ask()

        courier = ContentCourier(_Nothing(), self._renewal, self._arriving, link, heard)
        while (release := self._renewal.missing()) is not None:
            tell("content", self._arriving.offset(release.sha256), release.size)
            if not await courier.send_some():
                return

    async def _lease(self, tell: Tell, days: int) -> None:
        """Numbers are leased through the sync, where one runs; a hub that leases none is no reason not to go."""
        wanted, loop = self._days(days), asyncio.get_running_loop()
        until = loop.time() + _NUMBERS_SECONDS
        self._node.top_up(days)
        while loop.time() < until:
            found = self._node.query(lambda log: self._numbers(log, wanted))
            there = sum(count > 0 for count in (await asyncio.wrap_future(found)).values())
            tell("numbers", there, len(wanted))
            if there == len(wanted):
                return
            await asyncio.sleep(_LOOK_SECONDS)

    def _days(self, count: int) -> tuple[str, ...]:
        today = self._node.office.local(self._node.clock.now_ms()).date()
        return tuple((today + timedelta(days=more)).isoformat() for more in range(count))

    def _numbers(self, log: EventLog, days: tuple[str, ...]) -> dict[str, int]:
        """By day, what is left of the series that has the fewest."""
        node = self._node
        series = sorted({service.series for service in node.pack.services})

        def held(day: str, letter: str) -> int:
            if day == node.queue.day:
                return node.read(lambda queue: queue.numbers_left(day, letter))
            book = log.state(f"labels/{day}/{letter}")
            return numbers_left(book, node.device.uuid, ()) if isinstance(book, LabelBook) else 0

        return {day: min((held(day, letter) for letter in series), default=0) for day in days}


class _Nothing:
    """What else is to be sent while a pack is fetched."""

    async def send_some(self) -> bool:
        """Nothing."""
        return False


def _free(folder: Path) -> int | None:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
