"""How many counters usually work at which time of day, learned from tickets: lunch, the late shift, the end of the day.

For days without a roster. Whenever somebody is called who had to wait, whoever is there is at work, so the counters
that have a ticket at that moment are those that are staffed; quiet times say nothing and are taken for no change.
"""

from __future__ import annotations

from collections import defaultdict
from statistics import fmean
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import datetime

    from kiosk.queue.ticket_state import Ticket

Staffing = dict[int, float]
"""Counters at work by half hour of the office's day."""

SLOT: Final = 30 * 60_000
AHEAD: Final = 8
"""So many half hours are looked ahead."""
_WAITED: Final = 60_000
_LEAST_DAYS: Final = 4
"""A half hour of which fewer days tell is not judged."""


def at_work(tickets: Iterable[Ticket], local: Callable[[int], datetime]) -> Staffing:
    """The mean number of counters at work on one day, by half hour in which somebody was called who had waited."""
    served = [ticket for ticket in tickets if ticket.called and ticket.ended and not ticket.stop]
    changes = sorted([*((one.called, 1) for one in served), *((one.ended, -1) for one in served)])
    waited = {one.called for one in served if one.called - one.arrived > _WAITED}
    found: dict[int, list[int]] = defaultdict(list)
    working = 0
    for at, change in changes:
        working += change
        if change > 0 and at in waited:
            found[slot(local(at))].append(working)
    return {half: fmean(counts) for half, counts in found.items()}


def slot(moment: datetime) -> int:
    """The half hour of the day."""
    return moment.hour * 2 + moment.minute // 30


def changes(days: Sequence[Staffing], moment: datetime) -> list[int | None]:
    """How many counters more or fewer than now usually work in each half hour that follows; None where nobody knows.

    The mean of what has changed within a day: days on which people still wait late are those with fewer officers, so
    that means of each half hour for itself would tell of changes that there are not.
    """
    now = slot(moment)
    found: list[int | None] = []
    for later in range(now + 1, now + 1 + AHEAD):
        differences = [day[later] - day[now] for day in days if now in day and later in day]
        found.append(round(fmean(differences)) if len(differences) >= _LEAST_DAYS else None)
    return found
