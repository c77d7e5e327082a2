"""People who came through the door, `door/<day>/<hour>`: counted by a sensor or by a floor guide's tap.

How long somebody stands about before they have a ticket is measured by nobody else. One entity an hour, since every
count folds its entity again and a busy day has thousands.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Annotated

import msgspec

from kiosk.event_data import at_ms, convert
from kiosk.queue import labels

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.events import Event
    from kiosk.queue.ticket_state import Ticket

COUNTED = "door.counted.v1"
LONGEST_MS = 60 * 60_000
"""Whoever has no ticket after this long came for something else."""
Count = Annotated[int, msgspec.Meta(ge=1, le=200)]


class Door(msgspec.Struct, frozen=True):
    """Who came in one hour: (milliseconds since 1970, how many), in order of time."""

    day: str = ""
    counts: tuple[tuple[int, int], ...] = ()


class _Counted(msgspec.Struct):
    count: Count = 1


def fold(subject: str, events: Sequence[Event]) -> Door:
    """All counts of the hour."""
    found = [(at_ms(event), told.count) for event in events if event.type == COUNTED and (told := _told(event))]
    return Door([*subject.split("/"), ""][1], tuple(sorted(found)))


def people(doors: Iterable[Door]) -> int:
    """How many came."""
    return sum(count for hour in doors for _, count in hour.counts)


def waits_before(doors: Iterable[Door], tickets: Iterable[Ticket]) -> list[int]:
    """Milliseconds from the door to the ticket, of everybody of a day of whom both are known, in order of tickets.

    First in, first out: each ticket belongs to the first person who came within the hour before it and has none yet.
    Tickets on paper have no machine's time, and those of the field passed no door: both are left out.
    """
    came = sorted(at for hour in doors for at, people in hour.counts for _ in range(people))
    given = sorted(one.arrived for one in tickets if one.series != labels.PAPER and not one.stop)
    waits: list[int] = []
    first = 0
    for at in given:
        first = max(first, bisect_left(came, at - LONGEST_MS))
        if first < len(came) and came[first] <= at:
            waits.append(at - came[first])
            first += 1
    return waits


def _told(event: Event) -> _Counted | None:
    return convert(event, _Counted)
