"""What the window tells before there is a day to show: that the laptop waits to be let in, and that it was wiped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.errors import ShopfrontError

if TYPE_CHECKING:
    from collections.abc import Callable


class NobodyWaits(ShopfrontError):
    """The window was closed while the laptop waited to be let in."""


class Doorstep:
    """A `Door` between the thread that opens the laptop and its window. `begin_again` never returns."""

    def __init__(self, begin_again: Callable[[], None]) -> None:
        self.wiped = begin_again
        """It has wiped itself: a new program says so, and has nothing of this one in memory."""
        self.on_waits: Callable[[str], None] | None = None
        """Hears the fingerprint; None once the window is gone."""

    def waits(self, fingerprint: str) -> None:
        """A person has to let it in, by this."""
        tell = self.on_waits
        if tell is None:
            message = "Nobody waits here any more."
            raise NobodyWaits(message)
        tell(fingerprint)
