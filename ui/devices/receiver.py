"""Where this machine stands, from whatever knows it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Fix:
    """A position: degrees, metres above the ellipsoid, and metres of likely error."""

    latitude: float
    longitude: float
    altitude: float = 0.0
    accuracy: float = 0.0


class Receiver(Protocol):
    """A satellite receiver, or a fixed machine that knows its place. Called, and calls, on the GUI thread."""

    def start(self, found: Callable[[Fix], None], failed: Callable[[str], None]) -> None:
        """Report every position from now on."""

    def stop(self) -> None:
        """No more positions. May be called twice."""


class FixedReceiver:
    """A machine that does not move: the position stands in its settings."""

    def __init__(self, fix: Fix) -> None:
        self._fix = fix

    def start(self, found: Callable[[Fix], None], failed: Callable[[str], None]) -> None:  # noqa: ARG002 - never fails
        """Say where it stands."""
        found(self._fix)

    def stop(self) -> None:
        """Nothing is running."""
