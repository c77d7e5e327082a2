"""What a pack says about its queue: credits of the pick rule, tolerances, limits, desk profiles and closures."""

import datetime
from typing import Annotated

import msgspec

from kiosk.catalogue.localised import Localised
from kiosk.catalogue.part import Letter, Minutes, Name, Part

_MINUTE = 60_000
Credit = Annotated[int, msgspec.Meta(ge=0, le=240)]
"""Minutes, and none is allowed."""


class QueueRules(Part, frozen=True):
    """The rules of one office's queue; each has a value that fits most offices."""

    priority_minutes: Credit = 15
    """Priority counts as this much more of a wait."""
    returned_minutes: Credit = 10
    """So does coming back in time, after a no-show or from hold."""
    appointment_minutes: Credit = 15
    """So does an appointment, counted from its due time."""
    early_minutes: Credit = 60
    """Check-in for an appointment opens this long before it."""
    late_minutes: Credit = 15
    """Late for an appointment, or back after a no-show, by no more than this keeps the place."""
    recalls: Annotated[int, msgspec.Meta(ge=1, le=20)] = 3
    """A ticket is called again at most so often."""
    recall_gap_seconds: Annotated[int, msgspec.Meta(ge=0, le=600)] = 15
    """The least time between one call of a ticket and the next."""
    postpone_minutes: Minutes = 10
    """“I need more time” gives this much."""
    postpones: Annotated[int, msgspec.Meta(ge=0, le=20)] = 2
    """A citizen may ask for more time so often."""
    quick_minutes: Minutes = 10
    """A service of at most this many typical minutes is for a quick desk."""
    appointment_series: Annotated[str, msgspec.Meta(pattern="^[A-Z]?$")] = ""
    """Who checks in for an appointment is numbered under this letter; empty: under that of the service."""
    fallback_minutes: Credit = 20
    """Somebody who has waited this long is served by any desk whose officer can, whatever its profile."""
    keeps_hours: bool = True
    """Tickets are given in opening hours only."""
    standard_minutes: Minutes = 25
    """The service standard: nobody should wait longer before somebody serves them."""
    counter_figures: bool = False
    """Whether statistics are told by counter as well, which in a small office is by person."""
    first_names: bool = False
    """Whether somebody may choose to be called by their first name too: everybody in the room hears it."""

    @property
    def most_overtaking_ms(self) -> int:
        """The stated bound: nobody is called before somebody whose place counts from this much earlier."""
        return _MINUTE * max(self.priority_minutes, self.returned_minutes, self.appointment_minutes + self.late_minutes)


class Profile(Part, frozen=True):
    """What a desk is for. No `series`: all of them. A `quick` desk takes services of few minutes only, one for
    `appointments` those who have one.
    """

    id: Name
    name: Localised
    series: tuple[Letter, ...] = ()
    quick: bool = False
    appointments: bool = False


class Closure(Part, frozen=True):
    """Days, both ends included, on which the office stays closed: a holiday, a move, a training day."""

    first: datetime.date
    last: datetime.date
    reason: Localised

    def covers(self, day: datetime.date) -> bool:
        """Whether the office is closed on `day`."""
        return self.first <= day <= self.last
