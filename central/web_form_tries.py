"""How often words and codes may be guessed by those who have no device of ours, and only a browser."""

from __future__ import annotations

import math
import time
from collections import OrderedDict, deque
from typing import TYPE_CHECKING, Final

from central.throttle import WINDOW_SECONDS, Throttle, TooManyTries
from central.ticket_guesses import neighbourhood

if TYPE_CHECKING:
    from collections.abc import Callable

MOST_OF_ALL: Final = 60
"""Wrong ones of everybody together in a minute. Against a hundred packets that wait, of 2^40 names, a week of guessing
at full speed finds one with a chance of 1 in 18,000."""
_MOST_ADDRESSES: Final = 4096


class Tries:
    """Counts wrong tries by address, as `Throttle` does, and those of all addresses together."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._of_all: deque[float] = deque(maxlen=MOST_OF_ALL)
        self._by_address: OrderedDict[str, Throttle] = OrderedDict()

    def check(self, address: str) -> None:
        """Raise TooManyTries where there were too many wrong ones of late; also for a right one."""
        now = self._now()
        if len(self._of_all) == MOST_OF_ALL and now - self._of_all[0] < WINDOW_SECONDS:
            raise TooManyTries(math.ceil(self._of_all[0] + WINDOW_SECONDS - now))
        known = self._by_address.get(neighbourhood(address))
        if known is not None:
            known.check()

    def wrong(self, address: str) -> None:
        """There was a wrong one."""
        self._of_all.append(self._now())
        key = neighbourhood(address)
        throttle = self._by_address.pop(key, None) or Throttle()
        throttle.note_wrong()
        self._by_address[key] = throttle
        if len(self._by_address) > _MOST_ADDRESSES:
            self._by_address.popitem(last=False)
