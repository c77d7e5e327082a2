"""A part of some cases, told with how many they are and how far chance may have moved it.

The range is Wilson's (1927) at 95 in 100: it stays between nothing and all, and is honest about few cases too.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, sqrt
from typing import Final

_Z: Final = 1.959964
"""Of the normal distribution, 95 in 100 lie this many standard deviations from the middle or nearer."""
_EXACT: Final = 9
"""Digits of a per cent that are real: what lies beyond is noise of the machine's arithmetic."""


@dataclass(frozen=True, slots=True)
class Share:
    """`part` of `n` cases, of which there is one at least."""

    part: int
    n: int
    to_fall: bool = False
    """The smaller the better."""

    @property
    def percent(self) -> int:
        """Whole per cent, rounded so that a share is never told better than it was."""
        return -(-100 * self.part // self.n) if self.to_fall else 100 * self.part // self.n

    @property
    def between(self) -> tuple[int, int]:
        """Whole per cent between which the share lies 95 times in 100, if the cases do not hang together."""
        share, more = self.part / self.n, _Z**2 / self.n
        middle = (share + more / 2) / (1 + more)
        reach = _Z * sqrt(share * (1 - share) / self.n + more / (4 * self.n)) / (1 + more)
        low, high = (round(100 * one, _EXACT) for one in (middle - reach, middle + reach))
        return max(floor(low), 0), min(ceil(high), 100)
