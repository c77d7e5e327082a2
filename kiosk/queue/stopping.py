"""Staff stop the queue, or one series of it, and let it go on: `queue/<office>`.

A stop is of its day: one that is forgotten in the evening does not keep the office shut in the morning. It ends the
giving of tickets at kiosks; who holds one is called, who has an appointment checks in, and staff may still give one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import msgspec

from kiosk.event_data import at_ms, convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.events import Event

STOPPED = "queue.stopped.v1"
RESUMED = "queue.resumed.v1"

Reason = Literal["full", "few-staff", "fault", "emergency", "other"]
REASONS: tuple[Reason, ...] = ("full", "few-staff", "fault", "emergency", "other")


class Stop(msgspec.Struct, frozen=True):
    """One stop that holds; `series` is empty for all."""

    series: str
    reason: Reason
    day: str
    at: int = 0
    officer: str = ""


class Stops(msgspec.Struct, frozen=True):
    """All stops that hold."""

    stops: tuple[Stop, ...] = ()

    def of(self, day: str, series: str) -> Stop | None:
        """What stops a series on a day; a stop of all comes first."""
        today = {stop.series: stop for stop in self.stops if stop.day == day}
        return today.get("") or today.get(series)


class _Stopped(msgspec.Struct):
    series: str
    day: str
    reason: str = "other"
    officer: str = ""


class _Resumed(msgspec.Struct):
    series: str


def fold(_subject: str, events: Sequence[Event]) -> Stops:
    """What is stopped. To resume all ends every stop."""
    held: dict[str, Stop] = {}
    for event in events:
        if event.type == STOPPED and (told := convert(event, _Stopped)) is not None:
            reason = next((one for one in REASONS if one == told.reason), REASONS[-1])
            held[told.series] = Stop(told.series, reason, told.day, at_ms(event), told.officer)
        elif event.type == RESUMED and (gone := convert(event, _Resumed)) is not None:
            held = {series: stop for series, stop in held.items() if gone.series not in {"", series}}
    return Stops(tuple(held[series] for series in sorted(held)))
