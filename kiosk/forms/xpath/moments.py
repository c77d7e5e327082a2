"""Dates and times as values: reading ISO 8601, days since 1970, and writing them again in the form's zone."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from math import isfinite, nan
from typing import Final

DAY_SECONDS: Final = 86_400
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_ISO: Final = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?",
    re.ASCII,
)
_TIME: Final = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{2}(?::?\d{2})?)?", re.ASCII)
# What a browser writes for a date; forms filled elsewhere hand such texts over.
_SPOKEN: Final = re.compile(
    r"[A-Z][a-z]{2},? (?:([A-Z][a-z]{2}) (\d{1,2})|(\d{1,2}) ([A-Z][a-z]{2})) (\d{4}) (\d{2}):(\d{2}):(\d{2})"
    r"(?: (?:GMT|UTC|Z)([+-]\d{4})?)?(?: \(.*\))?",
    re.ASCII,
)
MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
WEEKDAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@dataclass(frozen=True, slots=True)
class DateValue:
    """An instant that was meant as a date: days since 1970-01-01T00:00Z, and the zone to write it in."""

    days: float
    zone: tzinfo

    def local(self) -> datetime | None:
        """The moment in its zone, to the millisecond, a date at its midnight; None where the calendar ends."""
        moment = local_moment(self.days, self.zone)
        if moment is None:
            return None
        begun = moment.astimezone(standard_time(self.zone, moment.year))
        if begun.hour == begun.minute == begun.second == begun.microsecond == 0:
            return datetime(begun.year, begun.month, begun.day, tzinfo=self.zone)
        return moment

    def __str__(self) -> str:
        moment = self.local()
        if moment is None:
            return ""
        if moment.hour == moment.minute == moment.second == moment.microsecond == 0:
            return moment.date().isoformat()
        return written(moment)


class DateTimeValue(DateValue):
    """An instant that was meant as a date with its time."""

    __slots__ = ()

    def local(self) -> datetime | None:
        """The moment in its zone, to the millisecond; None where the calendar ends."""
        return local_moment(self.days, self.zone)

    def __str__(self) -> str:
        moment = self.local()
        return "" if moment is None else written(moment)


def written(moment: datetime) -> str:
    """ISO 8601 with milliseconds and the offset, as `2026-03-05T10:30:00.000-07:00`."""
    return moment.isoformat(timespec="milliseconds")


def local_moment(days: float, zone: tzinfo) -> datetime | None:
    """The moment that is `days` after 1970-01-01T00:00Z, to the millisecond; None where the calendar ends."""
    if not isfinite(days):
        return None
    try:
        return (_EPOCH + timedelta(milliseconds=round(days * DAY_SECONDS * 1000))).astimezone(zone)
    except (OverflowError, ValueError):
        return None


@lru_cache(maxsize=512)
def standard_time(zone: tzinfo, year: int) -> timezone:
    """The zone's offset without summer time. Dates are counted by it, so that a date and a day make the next date."""
    offsets = [datetime(year, month, 1, tzinfo=zone).utcoffset() for month in (1, 7)]
    return timezone(min((offset for offset in offsets if offset is not None), default=timedelta()))


def begin_of(day: date, zone: tzinfo) -> datetime:
    """The moment from which a date counts: its midnight in the zone's standard time."""
    return datetime(day.year, day.month, day.day, tzinfo=standard_time(zone, day.year))


def days_of(moment: datetime) -> float:
    """Days since 1970-01-01T00:00Z."""
    since = moment - _EPOCH
    return since.days + (since.seconds + since.microseconds / 1_000_000) / DAY_SECONDS


def read_moment(text: str, zone: tzinfo) -> datetime | None:
    """Read an ISO 8601 date (see `begin_of`) or date with time; without an offset local to `zone`. None if neither."""
    match = _ISO.fullmatch(text)
    if match is None:
        return None
    year, month, day, hour, minute, second, fraction, offset = match.groups(default="")
    if not hour and int(year):
        zone = standard_time(zone, int(year))
    return _moment(
        (int(year), int(month), int(day)), (int(hour or 0), int(minute or 0), int(second or 0)), fraction, offset, zone
    )


def read_spoken(text: str, zone: tzinfo) -> datetime | None:
    """Read a date as browsers write it, `Thu Mar 05 2026 10:30:00 GMT-0700 (…)`."""
    match = _SPOKEN.fullmatch(text)
    if match is None:
        return None
    month, day, other_day, other_month, year, hour, minute, second, offset = match.groups(default="")
    if (month or other_month) not in MONTHS:
        return None
    number = MONTHS.index(month or other_month) + 1
    zoned = offset or ("Z" if "GMT" in text or "UTC" in text else "")
    return _moment((int(year), number, int(day or other_day)), (int(hour), int(minute), int(second)), "", zoned, zone)


def read_time(text: str, zone: tzinfo, today: datetime) -> float:
    """The share of the local day that has passed at a time of day, `06:00:00.000-07:00` → 0.25; NaN if it is none."""
    match = _TIME.fullmatch(text)
    if match is None:
        return nan
    hour, minute, second, fraction, offset = match.groups(default="")
    day = (today.year, today.month, today.day)
    moment = _moment(day, (int(hour), int(minute), int(second or 0)), fraction, offset, zone)
    return nan if moment is None else share_of_day(moment.astimezone(zone))


def share_of_day(moment: datetime) -> float:
    """The share of its day that has passed at `moment`."""
    return (moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1_000_000) / DAY_SECONDS


def _moment(
    day: tuple[int, int, int], time: tuple[int, int, int], fraction: str, offset: str, zone: tzinfo
) -> datetime | None:
    zoned = _zone(offset, zone)
    if zoned is None:
        return None
    try:
        return datetime(*day, *time, int(fraction[:6].ljust(6, "0")), tzinfo=zoned)
    except ValueError:
        return None


def _zone(offset: str, zone: tzinfo) -> tzinfo | None:
    if not offset:
        return zone
    if offset == "Z":
        return UTC
    digits = offset[1:].replace(":", "").ljust(4, "0")
    hours, minutes = int(digits[:2]), int(digits[2:])
    if hours > 23 or minutes > 59:  # noqa: PLR2004 - a clock
        return None
    return timezone((-1 if offset[0] == "-" else 1) * timedelta(hours=hours, minutes=minutes))
