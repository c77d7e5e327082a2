"""Tells coroutines of the server that streams have news, without missing any."""

from __future__ import annotations

import asyncio
import contextlib
from collections import Counter
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

from kiosk.change import SOMEBODY

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from central.wire import Pulled
    from kiosk.node import Change, Node

LOOK_AGAIN_SECONDS: Final = 5.0
"""Whoever waits looks by itself this often: PostgreSQL may show an event later than its commit was announced, and a new
day rings no bell.
"""


class Turned(Protocol):
    """A table whose `turn` is another whenever it is."""

    @property
    def turn(self) -> str:
        """Which state of it this is."""


_Table = TypeVar("_Table", bound=Turned)


class News:
    """The next news of one stream. Take it before reading the head: what is appended later then rings it."""

    def __init__(self) -> None:
        self._event = asyncio.Event()
        self.reads: dict[str | None, asyncio.Task[Pulled]] = {}
        """Readings of the head that are under way, by cursor; shared by readers who came before the news."""

    @property
    def come(self) -> bool:
        """Whether there was news since."""
        return self._event.is_set()

    def ring(self) -> None:
        """Wake everyone who waits."""
        self._event.set()

    async def wait(self, seconds: float) -> bool:
        """Wait for it; False if the time ran out first."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._event.wait(), seconds)
        return self._event.is_set()


async def any_news(several: Sequence[News], seconds: float) -> bool:
    """Wait for the first of several; False if the time ran out before."""
    waiting = [asyncio.create_task(one.wait(seconds)) for one in several]
    try:
        done, _ = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        return any(task.result() for task in done)
    finally:
        for task in waiting:
            task.cancel()


class Bell:
    """Brings the node's changes from its writer thread to the server's loop."""

    def __init__(self, node: Node) -> None:
        self._node = node
        self._news: dict[str, News] = {}
        self._rung: Counter[str] = Counter()
        self._rung_by: Counter[tuple[str, str]] = Counter()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self.closed = False

    def open(self) -> None:
        """Listen; to be called on the loop."""
        self._loop = asyncio.get_running_loop()
        self._unsubscribe = self._node.subscribe(self._heard)

    def close(self) -> None:
        """Wake everyone for the last time; to be called on the loop."""
        self.closed = True
        if self._unsubscribe is not None:
            self._unsubscribe()
            self._unsubscribe = None
        self._ring(frozenset(self._news))

    def close_from_outside(self) -> None:
        """`close`, from another thread."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop has ended already
                self._loop.call_soon_threadsafe(self.close)

    def news(self, stream: str) -> News:
        """The next news of a stream, or of whatever else is rung for by this name."""
        return self._news.setdefault(stream, News())

    async def other(
        self, name: str, look: Callable[[], _Table], after: str, seconds: float, welcome: Callable[[], object]
    ) -> _Table:
        """The table that `look` finds, as soon as it is at another turn than `after`, or when the time is over.

        `welcome` raises once the reader was shut out.
        """
        loop = asyncio.get_running_loop()
        deadline = loop.time() + seconds
        while True:
            news = self.news(name)
            found, left = look(), deadline - loop.time()
            if found.turn != after or left <= 0 or self.closed:
                return found
            await news.wait(min(left, LOOK_AGAIN_SECONDS))
            welcome()

    def rung(self, stream: str, besides: str = "") -> int:
        """How often there was news of a stream that was not of this one device alone."""
        return self._rung[stream] - self._rung_by[stream, besides]

    def ring(self, name: str) -> None:
        """There is news of what is no stream; to be called on the loop."""
        self._ring(frozenset({name}))

    def ring_from_outside(self, *names: str) -> None:
        """`ring`, from another thread."""
        if self._loop is not None:
            with contextlib.suppress(RuntimeError):  # the loop has ended since; the writer goes on
                self._loop.call_soon_threadsafe(self._ring, frozenset(names))

    def _heard(self, change: Change) -> None:
        if self._loop is not None and change.streams:
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._ring, change.streams, change.writers)
        if self._loop is not None and any(one.startswith("device/") for one in change.subjects):
            with contextlib.suppress(RuntimeError):  # a device may have been shut out: whoever waits is asked again
                self._loop.call_soon_threadsafe(self._ring_all)

    def _ring_all(self) -> None:
        self._ring(frozenset(self._news))

    def _ring(self, streams: frozenset[str], writers: frozenset[str] = SOMEBODY) -> None:
        for stream in streams:
            self._rung[stream] += 1
            if len(writers) == 1 and writers != SOMEBODY:
                self._rung_by[stream, next(iter(writers))] += 1
            news = self._news.pop(stream, None)
            if news is not None:
                news.ring()
