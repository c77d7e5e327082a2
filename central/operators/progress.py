"""How far each device has read, as its questions tell: every one names the place that it has reached."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(slots=True)
class Reading:
    """One stream as one device reads it. Times are this server's, milliseconds since 1970."""

    after: str | None
    """The last event that it is known to hold."""
    asked_ms: int
    level_ms: int = 0
    """When it was last known to have read everything; 0 while it never was."""


class Progress:
    """Written on the loop of the server; any thread reads."""

    def __init__(self, now: Callable[[], int]) -> None:
        self._now = now
        self._readings: dict[str, dict[str, Reading]] = {}
        self._sent: dict[str, int] = {}

    def asked(self, device: str, stream: str, after: str | None) -> None:
        """A device asks for what comes after an event."""
        mine, now = self._readings.setdefault(device, {}), self._now()
        before = mine.get(stream)
        mine[stream] = Reading(after, now, before.level_ms if before else 0)

    def level(self, device: str, stream: str) -> None:
        """There is nothing after it."""
        self._readings[device][stream].level_ms = self._now()

    def reported(self, device: str, unsent: int) -> None:
        """A device says how many of its entries have yet to be sent."""
        if not unsent:
            self._sent[device] = self._now()

    def readings(self, device: str) -> dict[str, Reading]:
        """By stream, what a device reads."""
        return dict(self._readings.get(device, {}))

    def sent_ms(self, device: str) -> int:
        """When it last had nothing more to send; 0 where it never said so."""
        return self._sent.get(device, 0)
