"""How often a secret may be guessed."""

from __future__ import annotations

import math
import time
from collections import deque
from typing import Final

from kiosk.errors import HubRefused

MOST_WRONG: Final = 5
WINDOW_SECONDS: Final = 60.0


class TooManyTries(HubRefused):
    """Nobody may try for a while."""

    def __init__(self, wait_seconds: int) -> None:
        message = f"Too many wrong codes were tried here. Try again in {wait_seconds} seconds."
        super().__init__(code="too_many_tries", message=message)
        self.wait_seconds = wait_seconds


class Throttle:
    """Counts wrong tries of everybody together: who guesses may do so from many addresses.

    While it is closed a right code is refused as well. Otherwise guessing would go on at full speed, and the right
    one would tell itself.
    """

    def __init__(self) -> None:
        self._wrong: deque[float] = deque(maxlen=MOST_WRONG)

    def check(self) -> None:
        """Raise TooManyTries where there were too many wrong ones of late."""
        now = time.monotonic()
        if len(self._wrong) == MOST_WRONG and now - self._wrong[0] < WINDOW_SECONDS:
            raise TooManyTries(math.ceil(self._wrong[0] + WINDOW_SECONDS - now))

    def note_wrong(self) -> None:
        """There was a wrong one."""
        self._wrong.append(time.monotonic())
