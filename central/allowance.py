"""So many goes a minute for each of many keys: addresses that guess, tickets that are acted on."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_KEYS: Final = 4096
"""Those that were not seen for longest are forgotten, so that no number of addresses fills the memory."""


class Allowance:
    """A bucket a key (a token bucket): `per_minute` goes at once, and as many again over each minute."""

    def __init__(self, per_minute: int, now: Callable[[], float] = time.monotonic) -> None:
        self._most = float(per_minute)
        self._now = now
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, key: str) -> bool:
        """Use one; False where none is left."""
        now = self._now()
        left, since = self._left.pop(key, (self._most, now))
        left = min(left + (now - since) * self._most / 60, self._most)
        allowed = left >= 1
        self._left[key] = (left - allowed, now)
        if len(self._left) > _MOST_KEYS:
            self._left.popitem(last=False)
        return allowed
