"""Another server of the office as one of them sees it: whether it lives, and what it has to be read for."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Final

from kiosk.errors import CursorUnknown, DataFault, HubRefused, HubUnreachable, Refused

if TYPE_CHECKING:
    from central.group import Group
    from central.inbox import Inbox
    from central.presence import Presence
    from kiosk.queue.hub import Server

_log = logging.getLogger(__name__)
TICK: Final = 0.1
GREET: Final = 0.4
"""Seconds between two questions to another server, and how long its answer may take."""
COPY: Final = 1.0
"""Seconds until blobs are looked for again."""
FAULTS: Final = (HubUnreachable, HubRefused, CursorUnknown, Refused, DataFault)


class OtherServer:
    """Another server, as this one sees it."""

    def __init__(self, group: Group, server: Server) -> None:
        self.uuid, self.url = server.uuid, server.url
        self.door = group.door(server.url)
        self.link = group.link(server.url)
        self.served = -1e9
        """When it last said that it serves, on this machine's steady clock."""
        self.serves, self.term = False, 0
        self._group = group
        self._alive = asyncio.Event()
        self.streams = group.streams
        self._inboxes = [group.inbox(self, stream) for stream in self.streams]
        self._pulls: set[asyncio.Task[bool]] = set()
        works = [self._greet(), self._copy(), *(self._read(inbox) for inbox in self._inboxes)]
        self._tasks = [asyncio.create_task(work) for work in works]

    def note(self, found: Presence) -> None:
        """It answered."""
        self.serves, self.term = found.serving, found.term
        if found.serving:
            self.served = time.monotonic()

    @property
    def answers(self) -> bool:
        """Whether it did, when it was last asked."""
        return self._alive.is_set()

    async def close(self) -> None:
        """Ask no more."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for inbox in self._inboxes:
            inbox.note_place()
        await self.door.close()
        await self.link.close()

    async def _greet(self) -> None:
        while True:
            try:
                await self._group.greet(self)
                self._alive.set()
                for inbox in self._inboxes:
                    inbox.note_place()
            except Exception as error:  # whatever it answers, it counts as silent, and is asked again
                _log.debug("%s: %s", self.url, error)
                self._alive.clear()
                self.serves = False
                for pull in self._pulls:  # a machine that lost its power closes no connection
                    pull.cancel()
            await asyncio.sleep(GREET)

    async def _copy(self) -> None:
        """What is in no stream."""
        while True:
            await self._alive.wait()
            try:
                copied = await self._group.copy_blobs(self)
            except Exception as error:  # the disk may get better, and so may the other
                _log.info("copying from %s: %s", self.url, error)
                copied = False
            if not copied:
                await asyncio.sleep(COPY)

    async def _read(self, inbox: Inbox) -> None:
        """Take in a stream for as long as this server is to be read."""
        begun = False
        while True:
            await self._alive.wait()
            if not self._group.reads(self):
                await asyncio.sleep(TICK)
                continue
            pull = asyncio.create_task(self._pull(inbox, begin=not begun))
            self._pulls.add(pull)
            try:
                await asyncio.wait({pull})
                if not pull.cancelled():
                    pull.result()
                    begun = True
            except Exception as error:  # the disk may get better, and so may the other
                _log.info("reading %s of %s: %s", inbox.stream, self.url, error)
                self._alive.clear()
            finally:
                self._pulls.discard(pull)
                pull.cancel()

    async def _pull(self, inbox: Inbox, *, begin: bool) -> bool:
        if begin:
            await self._group.mirror.begin(self.uuid)
        return await inbox.read_some()
