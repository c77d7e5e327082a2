"""The roster of a day, `roster/<day>`: which counter is open from when to when, for what, with whom.

A plan says all of a day and takes the place of the one before; taking it back brings that one back. A day that nobody
planned has the usual roster of the pack. Two plans that did not know of each other are a conflict (`kiosk.merge`): the
later holds until somebody settles it, or plans the day anew.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import msgspec

from kiosk import merge
from kiosk.catalogue import opening
from kiosk.event_data import convert, named
from kiosk.merge import Causes, Conflict, Settled, Write

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.catalogue.pack import Pack
    from kiosk.events import Event
    from kiosk.office import Office

PLANNED = "roster.planned.v1"
UNDONE = "roster.undone.v1"
PLAN = "plan"
"""The one field of a roster."""
MOST = 200
"""Shifts of one day."""
Clock = Annotated[str, msgspec.Meta(pattern="^([01][0-9]|2[0-3]):[0-5][0-9]$")]
"""`08:30`, a time of the office's own; such times sort as they pass."""
_Id = Annotated[str, msgspec.Meta(max_length=200)]


class Shift(msgspec.Struct, frozen=True, rename={"begins": "from", "ends": "to"}, order=True):
    """One counter, open for a while. `officer` is empty where whoever comes sits there, `profile` for everything."""

    counter: _Id
    begins: Clock
    ends: Clock
    profile: _Id = ""
    officer: _Id = ""
    skills: tuple[_Id, ...] = ()
    """What the officer serves, as known when it was planned, for devices that do not hold the staff's stream."""

    def covers(self, clock: str) -> bool:
        """Whether it is under way at a time of its day."""
        return self.begins <= clock < self.ends


class Roster(msgspec.Struct, frozen=True):
    """What was planned for a day. `shifts` is None where the usual roster holds, `plan` the id of what stands."""

    day: str = ""
    shifts: tuple[Shift, ...] | None = None
    plan: str = ""
    conflicts: tuple[Conflict, ...] = ()
    settled: tuple[Settled, ...] = ()


class _Planned(msgspec.Struct):
    shifts: Annotated[tuple[Shift, ...], msgspec.Meta(max_length=MOST)] | None = None


def fold(subject: str, events: Sequence[Event]) -> Roster:
    """The last plan that was not taken back."""
    undone = {named(event, "event") for event in events if event.type == UNDONE}
    settled = {event.id: told for event, told in merge.settlements(events)}
    roster = Roster(subject.partition("/")[2])
    plans: list[Write] = []
    for event in events:
        told = _planned(event, settled.get(event.id)) if event.id not in undone else None
        if told is not None:
            roster = Roster(roster.day, told.shifts, event.id)
            plans.append(Write(event, msgspec.to_builtins(told.shifts)))
    found = merge.outcome([(PLAN, plans)], Causes(events))
    return msgspec.structs.replace(roster, conflicts=found.conflicts, settled=found.settled)


def _planned(event: Event, settled: merge.Settlement | None) -> _Planned | None:
    if settled is None:
        return convert(event, _Planned) if event.type == PLANNED else None
    return read_plan(settled.value) if settled.field == PLAN else None


def read_plan(value: object) -> _Planned | None:
    """A plan as a conflict keeps it; None for what is none."""
    try:
        return msgspec.convert({"shifts": value}, _Planned)
    except msgspec.ValidationError:
        return None


def known_counters(office: Office, pack: Pack) -> tuple[str, ...]:
    """The numbers of the office's counters."""
    return tuple(place.number for place in office.counters or pack.office.counters)


def hours(pack: Pack, day: str) -> tuple[str, str]:
    """Between which times a day can be planned; two equal ones where the office is closed."""
    when = date.fromisoformat(day)
    found = None if opening.closure_on(pack.office, when) else pack.office.hours_on(when)
    if found is not None and pack.queue.keeps_hours:
        return f"{found.open:%H:%M}", f"{found.close:%H:%M}"
    return ("00:00", "00:00") if pack.queue.keeps_hours else ("00:00", "23:59")


def at_ms(office: Office, day: str, clock: str) -> int:
    """A time of a day at the office, in milliseconds since 1970."""
    local = datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=ZoneInfo(office.timezone))
    return round(local.timestamp() * 1000)
