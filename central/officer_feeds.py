"""Reading the streams of all officers in the field from the server above: also of one whose laptop is let in later."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from central.handshake import Handshake
from central.inbox import Inbox
from kiosk.queue.hub import officer_streams

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from central.handshake import Heard
    from kiosk.change import Change
    from kiosk.node import Node
    from kiosk.ports import HubLink


class OfficerFeeds:
    """A work of a hub's sync. `base` are the streams that it reads in any case; `wake` has it send."""

    def __init__(  # noqa: PLR0917 - whose streams, and how the server above is asked
        self,
        node: Node,
        link: HubLink,
        heard: Heard,
        waited: Heard,
        poll: float,
        base: Sequence[str],
        wake: Callable[[], None],
    ) -> None:
        self._node, self._link, self._heard, self._waited = node, link, heard, waited
        self._poll, self._base, self._wake = poll, base, wake
        self._reading: dict[str, tuple[Inbox, asyncio.Task[bool] | None]] = {}
        self._news = asyncio.Event()

    async def work(self) -> bool:
        """Read until one stream has brought something, or there is another stream. Raises what a reading raises."""
        loop = asyncio.get_running_loop()
        unsubscribe = self._node.subscribe(lambda change: self._hear(change, loop))
        news = asyncio.create_task(self._news.wait())
        try:
            self._begin()
            tasks = [task for _inbox, task in self._reading.values() if task is not None]
            done, _ = await asyncio.wait([news, *tasks], return_when=asyncio.FIRST_COMPLETED)
            self._news.clear()
            self._forget(done)
            for task in done - {news}:
                task.result()
        except asyncio.CancelledError:
            await self._end()
            raise
        finally:
            unsubscribe()
            news.cancel()
        return True

    def _begin(self) -> None:
        for stream in self._node.read(lambda queue: officer_streams(queue.devices.values())):
            inbox, task = self._reading.get(stream, (None, None))
            inbox = inbox or self._inbox(stream)
            self._reading[stream] = (inbox, task or asyncio.create_task(inbox.read_some()))

    def _forget(self, done: set[asyncio.Task[bool]]) -> None:
        for stream, (inbox, task) in self._reading.items():
            if task in done:
                inbox.note_place()
                self._reading[stream] = (inbox, None)

    async def _end(self) -> None:
        tasks = [task for _inbox, task in self._reading.values() if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for inbox, _task in self._reading.values():
            inbox.note_place()
        self._reading.clear()

    def _inbox(self, stream: str) -> Inbox:
        compare = Handshake(self._node, self._heard, self._link, (*self._base, stream), self._wake).compare
        return Inbox(self._node, stream, self._pull, lost=compare, fresh=compare)

    async def _pull(self, stream: str, after: str | None, _read_at: str, generation: str) -> list[bytes]:
        named = {"generation": generation} if generation else {}
        return await self._waited(lambda: self._link.pull(stream, after, self._poll, **named))

    def _hear(self, change: Change, loop: asyncio.AbstractEventLoop) -> None:
        if any(subject.startswith("device/") for subject in change.subjects):
            loop.call_soon_threadsafe(self._news.set)
