"""Whether a pack that some devices try drives people away: their tickets against the same devices' days before."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from kiosk.natural_limits import natural_limits
from kiosk.queue.ticket import ENDED, Status, Ticket

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.catalogue.packing.release import Content, Release
    from kiosk.equipment import ContentHealth, DeviceRow

DAYS = 28
"""So many days before are looked at."""
LEAST_TICKETS = 20
"""Of fewer tickets nothing is concluded."""
LEAST_ERRORS = 3
"""Fewer may be anything."""
_LEAST_A_DAY = 5
_LOST = frozenset({Status.LEFT, Status.NO_SHOW, Status.CANCELLED})


class Lost(NamedTuple):
    """Of so many tickets that ended, so many without having been served."""

    lost: int
    ended: int

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return self.lost / self.ended if self.ended else 0.0


def trial_of(content: Content) -> Release | None:
    """The release that only some devices show now; None where nothing is tried."""
    last = content.releases[-1] if content.releases else None
    return last if last is not None and last.only else None


def lost(tickets: Iterable[object], devices: Sequence[str], since: int = 0) -> Lost:
    """What became of the tickets that these devices gave since a time."""
    mine = [one for one in tickets if isinstance(one, Ticket) and one.device in devices and one.arrived >= since]
    ended = [one for one in mine if one.status in ENDED]
    return Lost(sum(one.status in _LOST for one in ended), len(ended))


def objection(before: Sequence[Lost], now: Lost) -> str:
    """Why the trial is to be stopped, for whoever reads the list of releases; empty while it may go on."""
    limits = natural_limits([day.share for day in before if day.ended >= _LEAST_A_DAY])
    if limits is None or now.ended < LEAST_TICKETS or now.share <= limits.upper:
        return ""
    return (
        f"stopped by itself: {now.lost} of {now.ended} tickets of the devices that tried it ended unserved"
        f" ({now.share:.0%}); on the days before that was {limits.centre:.0%}, at most {limits.upper:.0%}"
    )


def complaint(trial: Release, rows: Sequence[DeviceRow]) -> str:
    """Why the trial is to be stopped by what devices report of themselves; empty while it may go on.

    A device that cannot show it is enough. Else their errors are held against those of the devices that show what was
    there before, hour for hour: more than a control chart of counts (u chart, three sigma) allows is too many.
    """
    mine = [(row.name, row.report.content) for row in rows if row.report and row.device in trial.only]
    for name, health in mine:
        if health.wanted == trial.sha256 and health.problem:
            return f"stopped by itself: {name} cannot show it: {health.problem}"
    trying = [health for _, health in mine if health.shows == trial.sha256]
    others = [row.report.content for row in rows if row.report and row.device not in trial.only]
    errors, hours = _errors(trying)
    usual, usual_hours = _errors(others)
    expected = usual / usual_hours * hours if usual_hours else 0.0
    most = expected + 3 * math.sqrt(expected)
    if errors < LEAST_ERRORS or errors <= most:
        return ""
    return (
        f"stopped by itself: {errors} errors in {hours:.1f} hours on the devices that tried it; by those that did not,"
        f" at most {most:.1f} were to be expected"
    )


def _errors(found: Iterable[ContentHealth]) -> tuple[int, float]:
    listed = list(found)
    return sum(one.errors for one in listed), sum(one.hours for one in listed)
