"""Notices that this machine slept, or stands in another network: then the hub is asked at once, not when a pause ends.

While a laptop sleeps its steady clock stands still and the wall clock does not; on some systems both go on. Either way
more time has gone by than between two looks. Connections of before are dead, and nobody has said so.
"""

from __future__ import annotations

import asyncio
import socket
import time
from typing import TYPE_CHECKING, Final

from kiosk.errors import HubUnreachable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from central.standing import Standing

LOOK_SECONDS: Final = 1.0
SLEPT_SECONDS: Final = 8.0
"""More than a busy machine is late with a look, less than anybody closes a laptop for."""
_WOKE: Final = "This machine slept, or stands in another network."
_ELSEWHERE: Final = ("192.0.2.1", 9)
"""An address that nobody has (RFC 5737); nothing is sent to it."""


def own_address() -> str:
    """This machine's address in its network; empty without one."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as found:
        try:
            found.connect(_ELSEWHERE)
        except OSError:
            return ""
        name: str = found.getsockname()[0]
        return name


class Waking:
    """Lives on the loop of a sync."""

    def __init__(
        self,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = time.monotonic,
        address: Callable[[], str] = own_address,
    ) -> None:
        self._wall, self._steady, self._address = wall, steady, address
        self._seen = wall(), steady(), address()
        self._woke = asyncio.Event()
        self._forget: Callable[[], Awaitable[object]] = _nothing

    def over(self, link: object, standing: Standing) -> Waking:
        """Begin all anew with this link; returns itself. What cannot drop its connections keeps them."""
        refresh: Callable[[], Awaitable[object]] = getattr(link, "refresh", _nothing)

        async def forget() -> None:
            standing.lost(time.monotonic(), HubUnreachable(_WOKE))
            await refresh()

        self._forget = forget
        return self

    async def work(self) -> bool:
        """Look after a while; what rests goes on where something is otherwise."""
        await asyncio.sleep(LOOK_SECONDS)
        if self.look():
            await self._forget()
            self._woke.set()
            self._woke.clear()
        return True

    def look(self) -> bool:
        """Whether this machine slept since the last look, or has another address: none at all is no news."""
        before, now = self._seen, (self._wall(), self._steady(), self._address() or self._seen[2])
        self._seen = now
        slept = max(now[0] - before[0], now[1] - before[1]) > SLEPT_SECONDS
        return slept or (before[2] not in {"", now[2]})

    async def rest(self, seconds: float, connected: asyncio.Event) -> None:
        """Wait, but no longer than until the hub is back, or this machine has woken."""
        waits = [self._woke.wait()] if connected.is_set() else [self._woke.wait(), connected.wait()]
        tasks = [asyncio.ensure_future(one) for one in waits]
        try:
            await asyncio.wait(tasks, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


async def _nothing() -> None:
    """There is nothing to forget."""
