"""Time on a device: the wall clock, corrected by the hub's, and the hybrid logical clock over it.

Kulkarni et al., "Logical Physical Clocks" (2014). A reading is 12 hexadecimal digits of milliseconds since 1970,
a dot, and 4 of a counter, so that readings sort as text.
"""

from __future__ import annotations

import re
import threading
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_DRIFT_MS = 5 * 60 * 1000
"""A reading further ahead of our own wall clock than this is wild: kept in its event, never adopted."""

_COUNTER_LIMIT = 0xFFFF
_READING = re.compile(r"([0-9a-f]{12})\.([0-9a-f]{4})\Z")


def wall_ms() -> int:
    """Milliseconds since 1970, as this machine's clock has them."""
    return time.time_ns() // 1_000_000


def reading(milliseconds: int, counter: int) -> str:
    """The sortable text of a reading."""
    return f"{milliseconds:012x}.{counter:04x}"


def is_reading(text: str) -> bool:
    """Whether a text is a reading."""
    return _READING.match(text) is not None


def parse_reading(text: str) -> tuple[int, int]:
    """Milliseconds and counter of a reading; raises ValueError for any other text."""
    found = _READING.match(text)
    if not found:
        message = f"{text!r} is not a clock reading (12 hexadecimal digits, a dot, 4 digits)"
        raise ValueError(message)
    return int(found[1], 16), int(found[2], 16)


def rfc3339(milliseconds: int) -> str:
    """UTC time with milliseconds, as CloudEvents wants it."""
    moment = datetime.fromtimestamp(milliseconds / 1000, UTC)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{milliseconds % 1000:03d}Z"


def parse_rfc3339(text: str) -> int:
    """Milliseconds since 1970 of an RFC 3339 time."""
    return round(datetime.fromisoformat(text).timestamp() * 1000)


class HybridClock:
    """Gives readings that never repeat or go back, and follow every sane reading they have seen.

    `offset_ms` is what the hub's clock is ahead of ours; it corrects times told to people, so that a kiosk with a
    wrong clock does not put its citizens at the wrong place in the queue.
    """

    def __init__(self, wall: Callable[[], int] = wall_ms) -> None:
        self._wall = wall
        self._lock = threading.Lock()
        self._last = (0, 0)
        self.offset_ms = 0

    def now_ms(self) -> int:
        """Corrected milliseconds since 1970."""
        return self._wall() + self.offset_ms

    def tick(self) -> str:
        """A new reading, later than all before."""
        with self._lock:
            self._last = self._after(max((self.now_ms(), 0), self._last))
            return reading(*self._last)

    def observe(self, seen: str) -> bool:
        """Follow a reading from elsewhere; False (and no change) if it is wild or no reading at all."""
        try:
            other = parse_reading(seen)
        except ValueError:
            return False
        if other[0] > self.now_ms() + MAX_DRIFT_MS:
            return False
        with self._lock:
            self._last = max(self._last, other)
        return True

    def correct(self, hub_ms: int, sent_ms: int, received_ms: int) -> None:
        """Learn from the hub's time in an answer to a request, sent and received at these times (Cristian, 1989)."""
        self.offset_ms = hub_ms - (sent_ms + received_ms) // 2

    def raw_ms(self) -> int:
        """Uncorrected milliseconds, to time a request with."""
        return self._wall()

    def _after(self, candidate: tuple[int, int]) -> tuple[int, int]:
        if candidate > self._last:
            return candidate
        milliseconds, counter = self._last
        return (milliseconds, counter + 1) if counter < _COUNTER_LIMIT else (milliseconds + 1, 0)
