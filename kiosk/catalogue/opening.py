"""Whether an office is open at a moment of its own time, until when, and else when it opens again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date, time

    from kiosk.catalogue.localised import Localised
    from kiosk.catalogue.pack import OfficeDefaults
    from kiosk.catalogue.rules import Closure

_FURTHEST = 400
"""Days looked ahead for the next opening: more than a year, so that one closed for a summer is found."""


@dataclass(frozen=True, slots=True)
class Open:
    """Open now. Kiosks give tickets before `last_ticket`, which may have gone by."""

    until: datetime
    last_ticket: datetime


@dataclass(frozen=True, slots=True)
class Closed:
    """Closed now; `reason` is that of a closure, None outside hours. `next_open` is None where no opening is known."""

    reason: Localised | None
    next_open: datetime | None


def state_at(office: OfficeDefaults, local: datetime) -> Open | Closed:
    """The office at a moment, which carries the office's time zone. Hours are closed at their end."""
    closure = closure_on(office, local.date())
    hours = None if closure else office.hours_on(local.date())
    if hours and hours.open <= local.time() < hours.close:
        return Open(_at(local, local.date(), hours.close), _at(local, local.date(), hours.last_ticket))
    return Closed(closure.reason if closure else None, next_opening(office, local))


def closure_on(office: OfficeDefaults, day: date) -> Closure | None:
    """The closure that a day falls into; of several the first that the pack names."""
    return next((one for one in office.closures if one.covers(day)), None)


def next_opening(office: OfficeDefaults, local: datetime) -> datetime | None:
    """When the office opens next after a moment; None where that is further than a year, or never."""
    for ahead in range(_FURTHEST):
        day = local.date() + timedelta(days=ahead)
        hours = None if closure_on(office, day) else office.hours_on(day)
        if hours and (ahead or local.time() < hours.open):
            return _at(local, day, hours.open)
    return None


def _at(local: datetime, day: date, time: time) -> datetime:
    return datetime.combine(day, time, local.tzinfo)
