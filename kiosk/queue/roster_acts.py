"""Who leads an office plans who sits where: all of a day at once, back to the usual, and back to the plan before."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated

import msgspec

from kiosk.catalogue.shifts import clashing
from kiosk.days import named_day
from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.queue import roster
from kiosk.queue.act import Act
from kiosk.queue.decision import Decision
from kiosk.queue.leading import require_lead
from kiosk.queue.roster import Clock, Shift
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue

_Id = Annotated[str, msgspec.Meta(max_length=200)]


class WantedShift(msgspec.Struct, forbid_unknown_fields=True, rename={"begins": "from", "ends": "to"}):
    """One shift of `roster.plan`."""

    counter: _Id
    begins: Clock
    ends: Clock
    profile: _Id = ""
    officer: _Id = ""


class PlanRoster(msgspec.Struct, forbid_unknown_fields=True):
    """`roster.plan`: these shifts and no others. `officer` is who plans."""

    day: _Id
    shifts: Annotated[tuple[WantedShift, ...], msgspec.Meta(max_length=roster.MOST)]
    officer: _Id = ""


class OneDay(msgspec.Struct, forbid_unknown_fields=True):
    """`roster.usual`, `roster.undo`."""

    day: _Id
    officer: _Id = ""


def plan(queue: Queue, args: PlanRoster, moment: Moment) -> Decision:
    """From now on this is the roster of the day."""
    day = _day(queue, args.day, args.officer, moment)
    shifts = tuple(sorted(_shift(queue, day, one) for one in args.shifts))
    _check_clash(queue, shifts)
    standing = queue.rosters.get(day)
    if standing is not None and standing.shifts == shifts:
        return Decision(f"roster/{day}")
    return _decided(day, roster.PLANNED, shifts=msgspec.to_builtins(shifts), officer=args.officer)


def use_usual(queue: Queue, args: OneDay, moment: Moment) -> Decision:
    """The day has the usual roster of the pack again."""
    day = _day(queue, args.day, args.officer, moment)
    standing = queue.rosters.get(day)
    if standing is None or standing.shifts is None:
        return Decision(f"roster/{day}")
    return _decided(day, roster.PLANNED, shifts=None, officer=args.officer)


def undo(queue: Queue, args: OneDay, moment: Moment) -> Decision:
    """Take back the last plan of a day: the one before it holds again."""
    day = _day(queue, args.day, args.officer, moment)
    standing = queue.rosters.get(day)
    if standing is None or not standing.plan:
        raise Refused(Text.of("refused.roster_nothing_to_undo"))
    return _decided(day, roster.UNDONE, event=standing.plan)


def _day(queue: Queue, told: str, officer: str, moment: Moment) -> str:
    require_lead(queue, officer, moment)
    try:
        day = date.fromisoformat(told)
    except ValueError:
        day = None
    if day is None or day.isoformat() != told:
        raise Refused(Text.of("refused.roster_day", day=told[:20]))
    if told < queue.day:
        raise Refused(Text.of("refused.roster_past", day=named_day(day)))
    return told


def _shift(queue: Queue, day: str, one: WantedShift) -> Shift:
    counters = roster.known_counters(queue.office, queue.pack)
    if one.counter not in counters:
        raise Refused(Text.of("refused.roster_counter", counter=one.counter[:20], counters=", ".join(counters)))
    if one.profile and queue.pack.profile(one.profile) is None:
        known = ", ".join(profile.id for profile in queue.pack.profiles) or "—"
        raise Refused(Text.of("refused.unknown_profile", profile=one.profile[:40], profiles=known))
    who = queue.officers.get(one.officer)
    if one.officer and who is None:
        raise Refused(Text.of("refused.unknown_officer", officer=one.officer[:40]))
    _check_times(queue, day, one)
    return Shift(one.counter, one.begins, one.ends, one.profile, one.officer, who.skills if who else ())


def _check_times(queue: Queue, day: str, one: WantedShift) -> None:
    if one.ends <= one.begins:
        raise Refused(Text.of("refused.roster_order", counter=one.counter, begins=one.begins, ends=one.ends))
    first, last = roster.hours(queue.pack, day)
    if first == last:
        raise Refused(Text.of("refused.roster_closed", day=named_day(date.fromisoformat(day))))
    if one.begins < first or one.ends > last:
        raise Refused(Text.of("refused.roster_hours", counter=one.counter, first=first, last=last))


def _check_clash(queue: Queue, shifts: tuple[Shift, ...]) -> None:
    found = clashing(shifts)
    if found is None:
        return
    one, other = found
    if one.counter == other.counter:
        raise Refused(Text.of("refused.roster_counter_twice", counter=one.counter, time=other.begins))
    name = queue.officers[one.officer].name or one.officer
    places = {"counter": one.counter, "other": other.counter}
    raise Refused(Text.of("refused.roster_officer_twice", name=name, time=other.begins, **places))


def _decided(day: str, event_type: str, **data: object) -> Decision:
    subject = f"roster/{day}"
    return Decision(subject, (Draft(event_type, subject, data),))


ACTS = {
    "roster.plan": Act(PlanRoster, plan),
    "roster.usual": Act(OneDay, use_usual),
    "roster.undo": Act(OneDay, undo),
}
