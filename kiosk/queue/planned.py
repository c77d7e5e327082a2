"""What is planned for a day: its own roster, else the usual one of the pack."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kiosk.catalogue import opening
from kiosk.catalogue.weekdays import WEEKDAYS
from kiosk.queue.roster import Shift, known_counters

if TYPE_CHECKING:
    from kiosk.queue.state import Queue


def of_day(queue: Queue, day: str) -> tuple[Shift, ...]:
    """The shifts of a day as planned, else as usual; by counter and time."""
    planned = queue.rosters.get(day)
    if planned is not None and planned.shifts is not None:
        return planned.shifts
    return usual(queue, day)


def usual(queue: Queue, day: str) -> tuple[Shift, ...]:
    """What the pack says of the weekday; nothing on a closure, nor of counters and officers that there are not."""
    pack = queue.pack
    if not pack.roster:
        return ()
    when = date.fromisoformat(day)
    if opening.closure_on(pack.office, when):
        return ()
    counters = known_counters(queue.office, pack)
    found = []
    for one in pack.roster:
        if WEEKDAYS[when.weekday()] in one.days and one.counter in counters:
            who = queue.officers.get(one.officer)
            officer = "" if queue.officers and who is None else one.officer
            begins, ends = f"{one.begins:%H:%M}", f"{one.ends:%H:%M}"
            found.append(Shift(one.counter, begins, ends, one.profile, officer, who.skills if who else ()))
    return tuple(sorted(found))
