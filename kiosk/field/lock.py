"""The lock of a field laptop: when a passphrase may be tried, and when the laptop shuts by itself.

Wrong tries are counted on the disk before they are looked at, so that a program that is killed or started anew gives no
try away. Waiting goes by the clock of the wall and by the steady one: a clock that was put back makes the wait begin
again, and never longer than that.
"""

from __future__ import annotations

import threading
import time
import unicodedata
from typing import TYPE_CHECKING, Final, Protocol

import msgspec

from kiosk.clock import wall_ms
from kiosk.errors import DataFault, Refused
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

LEAST: Final = 12
MOST: Final = 500
"""Characters of a passphrase."""
FREE: Final = 3
"""So many wrong tries cost nothing but themselves."""
WAITS: Final = (5, 30, 120, 600, 1800)
"""Seconds to wait after the third wrong try in a row, the fourth, and so on; the last for all that follow."""
STILL_MS: Final = 5 * 60_000
_ASLEEP_MS: Final = 20_000
"""By how much more the wall's clock may have gone on than the steady one, which stands while a machine sleeps."""
_MINUTE: Final = 60


class Tries(msgspec.Struct, frozen=True):
    """Wrong passphrases in a row, and when the last was given (milliseconds since 1970)."""

    wrong: int = 0
    at_ms: int = 0

    @property
    def wait(self) -> int:
        """Seconds between the last wrong try and the next."""
        return 0 if self.wrong < FREE else WAITS[min(self.wrong - FREE, len(WAITS) - 1)]

    def another(self, now_ms: int) -> Tries:
        """One more."""
        return Tries(self.wrong + 1, now_ms)

    def seen(self, now_ms: int) -> Tries:
        """The same, with the wait begun anew where the clock is before the last try: it was put back."""
        return self if self.at_ms <= now_ms else Tries(self.wrong, now_ms)

    def seconds_left(self, now_ms: int) -> int:
        """Seconds until the next try, rounded up."""
        over = self.at_ms + self.wait * 1000 - now_ms
        return min(max(0, -(-over // 1000)), self.wait)


class Vault(Protocol):
    """Where the key of a laptop's data is kept, wrapped by its passphrase. Raises DataFault where it is damaged."""

    def tries(self) -> Tries:
        """Wrong tries so far."""

    def keep_tries(self, tries: Tries) -> None:
        """Write them down; durable when it returns."""

    def unwrap(self, passphrase: str) -> bytes | None:
        """The key, None where the passphrase is another; takes up to a second on purpose."""


class NotUnlocked(Refused):
    """The laptop stays locked; `seconds` until the next try."""

    def __init__(self, text: Text, seconds: int = 0) -> None:
        super().__init__(text)
        self.seconds = seconds


class FieldLock:
    """Locked at first. Any thread but a screen's may unlock; one try at a time."""

    def __init__(
        self,
        vault: Vault,
        still_ms: int = STILL_MS,
        *,
        wall: Callable[[], int] = wall_ms,
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        """`still_ms`: so long nothing may be touched before it locks by itself; 0: it does not."""
        self.still_ms = still_ms
        self.on_locked: list[Callable[[], None]] = []
        """Called once when the laptop locks, on the thread that locks it: the face goes, the node closes."""
        self._vault, self._wall, self._steady = vault, wall, steady
        self._trying = threading.Lock()
        self._key: bytes | None = None
        self._last_wrong: float | None = None
        self._touched = self._looked = (wall(), steady())

    @property
    def locked(self) -> bool:
        """Whether a passphrase is asked for."""
        return self._key is None

    @property
    def key(self) -> bytes | None:
        """The key of the laptop's data, as long as it is unlocked."""
        return self._key

    def seconds_left(self) -> int:
        """Seconds until a passphrase may be tried."""
        now_ms = self._wall()
        tries = self._vault.tries()
        seen = tries.seen(now_ms)
        if seen != tries:
            self._vault.keep_tries(seen)
        left = seen.seconds_left(now_ms)
        if self._last_wrong is None:
            return left
        here = seen.wait - (self._steady() - self._last_wrong)  # a clock that was put forward while we run
        return max(left, -int(-here // 1)) if here > 0 else left

    def unlock(self, passphrase: str) -> bytes:
        """The key; takes a moment. Raises NotUnlocked, and DataFault where the vault cannot be read."""
        with self._trying:
            left = self.seconds_left()
            tries = self._vault.tries()
            if left:
                raise NotUnlocked(Text.of("refused.passphrase_wait", count=tries.wrong, time=spoken(left)), left)
            if not passphrase:
                raise NotUnlocked(Text.of("refused.passphrase_wrong"))
            counted = tries.another(self._wall())
            self._vault.keep_tries(counted)
            try:
                key = self._vault.unwrap(normal(passphrase))
            except DataFault:
                self._vault.keep_tries(tries)  # it could not be looked at
                raise
            if key is None:
                self._last_wrong = self._steady()
                raise _wrong(counted)
            self._vault.keep_tries(Tries())
            self._last_wrong = None
            self._key = key
            self.touch()
            self._looked = self._touched
            return key

    def lock(self) -> None:
        """Shut the laptop: the key is let go, and whoever shows or holds something is told."""
        if self._key is not None:
            self._key = None
            for tell in list(self.on_locked):
                tell()

    def touch(self) -> None:
        """Somebody is here."""
        self._touched = (self._wall(), self._steady())

    def look(self) -> bool:
        """To be called every few seconds: locks after stillness, and after the machine slept; whether it is locked."""
        now = (self._wall(), self._steady())
        slept = _passed(self._looked, now) - (now[1] - self._looked[1]) * 1000 > _ASLEEP_MS
        self._looked = now
        if slept or (self.still_ms and _passed(self._touched, now) >= self.still_ms):
            self.lock()
        return self.locked


def checked(passphrase: str, again: str | None = None) -> str:
    """A new passphrase, as it is used; raises Refused where it is too short, or typed otherwise the second time."""
    found = normal(passphrase)
    if len(found) < LEAST or len(set(found)) < LEAST // 3:
        raise Refused(Text.of("refused.passphrase_short", least=LEAST))
    if len(found) > MOST:
        raise Refused(Text.of("refused.passphrase_long", most=MOST))
    if again is not None and normal(again) != found:
        raise Refused(Text.of("refused.passphrase_differs"))
    return found


def normal(passphrase: str) -> str:
    """The same characters however a keyboard makes them (Unicode's NFKC, as RFC 8265 has it), without outer spaces."""
    return unicodedata.normalize("NFKC", passphrase.strip())[: MOST + 1]


def spoken(seconds: int) -> str:
    """A wait as figures: 0:30, 10:00."""
    return f"{seconds // _MINUTE}:{seconds % _MINUTE:02d}"


def _wrong(tries: Tries) -> NotUnlocked:
    if not tries.wait:
        return NotUnlocked(Text.of("refused.passphrase_wrong"))
    return NotUnlocked(Text.of("refused.passphrase_wrong.wait", time=spoken(tries.wait)), tries.wait)


def _passed(since: tuple[int, float], now: tuple[int, float]) -> float:
    """Milliseconds that have passed by the clock that says more: one of them stands, or was put back."""
    return max(now[0] - since[0], (now[1] - since[1]) * 1000)
