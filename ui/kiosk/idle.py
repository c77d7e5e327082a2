"""When nobody is there: after a while a warning, after another while the visit ends. Times come from outside.

Limits as in VVSG 2.0 and WCAG 2.2.1: three minutes, then 45 seconds in which one touch carries on, without a count.
"""

import math
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self


class Presence(StrEnum):
    """What is believed about the person."""

    THERE = "there"
    ASKED = "asked"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Watch:
    """Since when nothing was touched. All times in seconds on one steady clock."""

    idle_seconds: int
    warning_seconds: int
    touched_at: float = 0.0

    def touched(self, now: float) -> Self:
        """Somebody is there."""
        return replace(self, touched_at=now)

    def presence(self, now: float) -> Presence:
        """What to believe now."""
        silence = now - self.touched_at
        if silence < self.idle_seconds:
            return Presence.THERE
        return Presence.ASKED if silence < self.idle_seconds + self.warning_seconds else Presence.GONE

    def seconds_left(self, now: float) -> int:
        """Whole seconds until the visit ends, while the question stands."""
        end = self.touched_at + self.idle_seconds + self.warning_seconds
        return min(max(math.ceil(end - now), 0), self.warning_seconds)
