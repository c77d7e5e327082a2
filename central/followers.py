"""Which servers read along, and up to where: a decision is told only when they hold it too.

So a decision that somebody has heard of survives the server that made it. A follower that does not keep up is not
waited for again until it has caught up: the office goes on without a spare.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections import deque
from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

PATIENCE: Final = 1.0
"""Seconds, once, for a server that has just fallen behind; a device that waits is told meanwhile that the hub lives."""
_REMEMBERED: Final = 4096


class _Named(msgspec.Struct):
    id: str


class _Follower:
    def __init__(self) -> None:
        self.reading = 0
        self.in_step = False
        self.sent: list[str] = []
        self.held: deque[str] = deque(maxlen=_REMEMBERED)


class Followers:
    """Lives on the loop of the server."""

    def __init__(self) -> None:
        self._followers: dict[str, _Follower] = {}
        self._news = asyncio.Event()

    @contextlib.contextmanager
    def reading(self, device: str, after: str | None) -> Iterator[None]:
        """A follower asks for what comes after an event: what it was sent before, it holds."""
        found = self._followers.setdefault(device, _Follower())
        if after is not None and found.sent and found.sent[-1] == after:
            found.held.extend(found.sent)
            found.sent = []
            self._ring()
        found.reading += 1
        found.in_step = found.in_step or not found.sent
        try:
            yield
        finally:
            found.reading -= 1

    def sent(self, device: str, raws: Sequence[bytes]) -> None:
        """What it is answered."""
        if raws:
            self._followers[device].sent = [msgspec.json.decode(raw, type=_Named).id for raw in raws]

    async def hold(self, ids: Iterable[str], seconds: float = PATIENCE) -> None:
        """Wait until everybody who keeps up holds these events."""
        wanted = set(ids)
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self._behind(wanted):
                    await self._news.wait()
        for late in self._behind(wanted):
            late.in_step = False

    def _behind(self, ids: set[str]) -> list[_Follower]:
        in_step = [one for one in self._followers.values() if one.in_step and (one.reading or one.sent)]
        return [one for one in in_step if not ids.issubset(one.held)]

    def _ring(self) -> None:
        self._news.set()
        self._news = asyncio.Event()
