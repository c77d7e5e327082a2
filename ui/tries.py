"""How wrong PINs and codes slow down the next try, so that nobody can walk through all of them."""

from dataclasses import dataclass, replace
from typing import Self

LONGEST_PAUSE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries since the last right one, and when the next one is listened to (milliseconds of any steady clock).

    The first `free` of them cost nothing; after that each pause is twice as long as the one before, up to a minute.
    """

    free: int
    first_pause_ms: int
    wrong: int = 0
    open_at: int = 0

    def after_wrong(self, now_ms: int) -> Self:
        """One more wrong try."""
        doubled = self.wrong - self.free
        pause = min(self.first_pause_ms * 2**doubled, LONGEST_PAUSE_MS) if doubled >= 0 else 0
        return replace(self, wrong=self.wrong + 1, open_at=now_ms + pause if pause else 0)

    def seconds_left(self, now_ms: int) -> int:
        """Whole seconds until the next try is listened to; 0 when it is."""
        return -(-max(self.open_at - now_ms, 0) // 1000)

    @property
    def slowed(self) -> bool:
        """Whether there were so many that help is offered."""
        return self.wrong > self.free
