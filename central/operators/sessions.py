"""Browsers that may see the operators' page: in the server's memory alone, each for a while."""

from __future__ import annotations

import secrets
import time
from collections import OrderedDict
from hashlib import sha256
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

MOST: Final = 20
"""Browsers at once; then the oldest is shown nothing any more."""


class Sessions:
    """By the hash of each cookie, so that nobody reads a cookie from the memory of this program."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._until: OrderedDict[bytes, float] = OrderedDict()

    def begin(self, hours: int) -> str:
        """A new cookie."""
        token = secrets.token_urlsafe(32)
        self._until[_mark(token)] = self._now() + hours * 3600
        while len(self._until) > MOST:
            self._until.popitem(last=False)
        return token

    def seconds_left(self, token: str) -> float:
        """For how long a cookie counts; 0 where it does not."""
        mark = _mark(token)
        left = self._until.get(mark, 0.0) - self._now()
        if left <= 0:
            self._until.pop(mark, None)
        return max(left, 0.0)

    def end(self, token: str) -> None:
        """It counts no more."""
        self._until.pop(_mark(token), None)


def _mark(token: str) -> bytes:
    return sha256(token.encode(errors="replace")).digest()
