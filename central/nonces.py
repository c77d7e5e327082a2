"""Which signed requests were here already: each nonce counts once, for as long as its signature is fresh."""

from __future__ import annotations

import time
from collections import deque
from typing import TYPE_CHECKING, Final

from central.signatures import WINDOW
from kiosk.errors import HubRefused

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    Shared = Callable[[str, str, int], Awaitable[None]]
    """Raises HubRefused for what was at another process: device, nonce, when it was signed."""

_MOST: Final = 200_000
"""Fresh nonces of one device: more than a device of ours asks in the time, and less than fills a server's memory."""
SLACK: Final = 5
"""Seconds by which clocks may differ that were set to each other over a network."""


class Nonces:
    """Lives on the loop of the server; `now_ms` is the server's time.

    It forgets at a restart, and so takes nothing that was signed before that. What was at another process over the same
    database is told from `central.postgres_nonces`.
    """

    def __init__(self, now_ms: Callable[[], int]) -> None:
        self._now_ms = now_ms
        self._began = time.monotonic()
        self._seen: dict[str, set[str]] = {}
        self._order: deque[tuple[int, str, str]] = deque()

    def check_time(self, created: int) -> None:
        """Raise HubRefused `stale_signature` for what is too old, from before the start, or from the future."""
        now, runs = self._now_ms() // 1000, int(time.monotonic() - self._began)
        if not now - min(WINDOW, runs + SLACK) <= created <= now + WINDOW:
            raise stale()

    def take(self, device: str, nonce: str, created: int) -> None:
        """Raise HubRefused `replayed` for a nonce that was here; to be called once all else was checked."""
        now = self._now_ms() // 1000
        while self._order and self._order[0][0] < now:
            _, owner, old = self._order.popleft()
            self._seen[owner].discard(old)
            if not self._seen[owner]:
                del self._seen[owner]
        seen = self._seen.setdefault(device, set())
        if nonce in seen:
            raise replayed()
        if len(seen) >= _MOST:
            message = "This device asks more often than can be checked. Ask again in some minutes."
            raise HubRefused(code="too_busy", message=message)
        seen.add(nonce)
        # all are kept for as long as the freshest could come again, so that they leave in the order in which they came
        self._order.append((max(now, created) + WINDOW + 1, device, nonce))


def stale() -> HubRefused:
    """The refusal of what may have been here before anybody remembers, or is of another time."""
    message = "The signature is too old, or of a time to come. Set the clock by X-Hub-Time and ask again."
    return HubRefused(code="stale_signature", message=message)


def replayed() -> HubRefused:
    """The refusal of what was here."""
    return HubRefused(code="replayed", message="This request was here before, and counts once.")
