"""How patient a device is with its hub."""

from __future__ import annotations

import random
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds throughout."""

    silence: float = 0.3
    """A hub that has shown no sign of life for so long counts as gone: the device decides alone."""
    most_patience: float = 3.0
    """So long is a decision waited for at most, however alive the hub is."""
    probe_after: float = 0.1
    """An unanswered question is followed by one that costs the hub nothing, to see whether it lives."""
    poll: float = 25.0
    """How long a feed is asked to wait for news."""
    beat: float = 2.0
    """How often the link is looked after."""
    beat_cut_off: float = 1.0
    clock: float = 60.0
    """How often the hub's time is asked for."""
    first_retry: float = 0.2
    last_retry: float = 10.0
    look: float = 3.0
    """So long may it take to ask every address of the office who is there."""


ROAMING = Pace(beat=1.0, beat_cut_off=0.3)
"""Of a device that can go to another server: it has to notice soon."""


class Backoff:
    """Ever longer pauses between tries, with jitter so that many devices do not come back together."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._next = pace.first_retry

    def reset(self) -> None:
        """It worked."""
        self._next = self._pace.first_retry

    def next(self) -> float:
        """Seconds to wait before the next try."""
        limit = self._next
        self._next = min(self._next * 2, self._pace.last_retry)
        return limit * random.uniform(0.5, 1.0)
