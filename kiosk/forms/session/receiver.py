"""Where the device is, for the actions of a form that ask, and for a journal that must not ask again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Receiver:
    """Tells where the device is, and remembers what it told for the journal."""

    def __init__(self, ask: Callable[[], str] | None) -> None:
        self.ask = ask
        self._told: list[str] = []
        self._known: list[str] = []

    def locate(self) -> str:
        """A geopoint; nothing where there is no receiver."""
        text = self._known.pop(0) if self._known else self.ask() if self.ask is not None else ""
        self._told.append(text)
        return text

    def take(self) -> tuple[str, ...]:
        """What was told since the last time."""
        told = tuple(self._told)
        self._told.clear()
        return told

    def expect(self, known: tuple[str, ...]) -> None:
        """Tell these again, as they stand in a journal."""
        self._known = list(known)
