"""Who usually sits at which counter on a day of the week, and what two shifts cannot both be."""

import datetime
from collections.abc import Iterable
from itertools import combinations
from typing import Annotated, Any, Protocol, TypeVar

import msgspec

from kiosk.catalogue.part import Part
from kiosk.catalogue.weekdays import Weekday


class UsualShift(Part, frozen=True, rename={"begins": "from", "ends": "to"}):
    """A counter that is open on some days of every week. No `officer`: whoever comes; no `profile`: for everything."""

    days: Annotated[tuple[Weekday, ...], msgspec.Meta(min_length=1)]
    counter: Annotated[str, msgspec.Meta(pattern="^[0-9A-Z]{1,3}$")]
    begins: datetime.time
    ends: datetime.time
    profile: Annotated[str, msgspec.Meta(max_length=64)] = ""
    officer: Annotated[str, msgspec.Meta(max_length=64)] = ""


class OpenHours(Protocol):
    """When an office is open on a weekday."""

    @property
    def day(self) -> str: ...
    @property
    def open(self) -> datetime.time: ...
    @property
    def close(self) -> datetime.time: ...


class Shift(Protocol):
    """What makes two shifts clash; the times of both are of one kind, and of one day."""

    @property
    def counter(self) -> str: ...
    @property
    def officer(self) -> str: ...
    @property
    def begins(self) -> Any: ...  # noqa: ANN401 - whatever can be compared
    @property
    def ends(self) -> Any: ...  # noqa: ANN401


_ShiftT = TypeVar("_ShiftT", bound=Shift)


def clashing(shifts: Iterable[_ShiftT]) -> tuple[_ShiftT, _ShiftT] | None:
    """Two shifts of a day that overlap at one counter, or have one officer at two; None if there are none."""
    for one, other in combinations(sorted(shifts, key=lambda shift: (shift.begins, shift.ends)), 2):
        overlap = other.begins < one.ends
        if overlap and (one.counter == other.counter or (one.officer and one.officer == other.officer)):
            return one, other
    return None


def within_hours(roster: Iterable[UsualShift], hours: Iterable[OpenHours]) -> tuple[UsualShift, ...]:
    """Usual shifts, cut to the hours of an office that has changed them; a shift of which nothing is left is gone."""
    when = {one.day: one for one in hours}
    found = []
    for shift in roster:
        times: dict[tuple[datetime.time, datetime.time], list[Weekday]] = {}
        for day in shift.days:
            if day in when:
                begins, ends = max(shift.begins, when[day].open), min(shift.ends, when[day].close)
                times.setdefault((begins, ends), []).append(day)
        for (begins, ends), days in times.items():
            if begins < ends:
                found.append(msgspec.structs.replace(shift, days=tuple(days), begins=begins, ends=ends))
    return tuple(found)
