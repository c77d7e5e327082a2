"""How wrong PINs slow down the next try, so that nobody can walk through ten thousand of them."""

from dataclasses import dataclass

FREE_TRIES = 2
FIRST_PAUSE_MS = 5_000
LONGEST_PAUSE_MS = 60_000


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong tries since the last right one, and when the next one is listened to (milliseconds since 1970)."""

    wrong: int = 0
    open_at: int = 0

    def after_wrong(self, now_ms: int) -> "Tries":
        """One more wrong try: from the third on each pause is twice as long, up to a minute."""
        wrong = self.wrong + 1
        doubled = wrong - FREE_TRIES - 1
        pause = 0 if doubled < 0 else min(FIRST_PAUSE_MS * 2**doubled, LONGEST_PAUSE_MS)
        return Tries(wrong, now_ms + pause if pause else 0)

    def seconds_left(self, now_ms: int) -> int:
        """Whole seconds until the next try is listened to; 0 when it is."""
        return -(-max(self.open_at - now_ms, 0) // 1000)
