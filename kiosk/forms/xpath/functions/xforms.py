"""What XForms 1.1 §7 has and ODK does not name: compare, days and seconds of dates, durations, card numbers."""

from __future__ import annotations

import re
from datetime import date
from math import floor, isfinite, isnan, nan
from typing import TYPE_CHECKING, Final

from kiosk.forms.xpath.coercion import DateTimeValue, DateValue, Value
from kiosk.forms.xpath.functions.dates import days_from
from kiosk.forms.xpath.functions.registry import eager
from kiosk.forms.xpath.moments import DAY_SECONDS

if TYPE_CHECKING:
    from kiosk.forms.xpath.environment import Environment

_DURATION: Final = re.compile(
    r"(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?", re.ASCII
)
_UNITS: Final = (0, 0, DAY_SECONDS, 3600, 60, 1)


@eager("compare", "number", "SS")
def compared(one: str, other: str) -> float:
    """compare(one, other): -1, 0 or 1, by code point (§7.6.2)."""
    return float((one > other) - (one < other))


@eager("is-card-number", "boolean", "S")
def is_card_number(text: str) -> bool:
    """is-card-number(text): by Luhn's check digit (§7.6.3)."""
    if not text.isascii() or not text.isdecimal():
        return False
    digits = [int(digit) for digit in reversed(text)]
    doubled = [sum(divmod(2 * digit, 10)) for digit in digits[1::2]]
    return (sum(digits[::2]) + sum(doubled)) % 10 == 0


@eager("days-from-date", "number", "V", environment=True)
def days_from_date(environment: Environment, value: Value) -> float:
    """days-from-date(date): the whole days from 1970-01-01 to the date that is written (§7.9.3)."""
    moment = DateValue(days_from(value, environment), environment.services.zone).local()
    return nan if moment is None else float(moment.toordinal() - _EPOCH_ORDINAL)


_EPOCH_ORDINAL: Final = 719_163  # of 1970-01-01


@eager("days-to-date", "string", "N")
def days_to_date(days: float) -> str:
    """days-to-date(days): the date that many days after 1970-01-01 (§7.9.4)."""
    if not isfinite(days):
        return ""
    try:
        return date.fromordinal(_EPOCH_ORDINAL + floor(days + 0.5)).isoformat()
    except (ValueError, OverflowError):
        return ""


@eager("seconds-from-dateTime", "number", "V", environment=True)
def seconds_from_date_time(environment: Environment, value: Value) -> float:
    """seconds-from-dateTime(moment): since 1970 (§7.9.5)."""
    days = days_from(value, environment)
    return round(days * DAY_SECONDS, 3) if isfinite(days) else nan


@eager("seconds-to-dateTime", "any", "N", environment=True)
def seconds_to_date_time(environment: Environment, seconds: float) -> Value:
    """seconds-to-dateTime(seconds): the moment that many seconds after 1970 (§7.9.6)."""
    return "" if isnan(seconds) else DateTimeValue(seconds / DAY_SECONDS, environment.services.zone)


@eager("seconds", "number", "S")
def seconds_of(duration: str) -> float:
    """seconds(duration): those of its days and time (§7.9.8)."""
    parts = _parts(duration)
    if parts is None:
        return nan
    sign, numbers = parts
    return sign * sum(number * unit for number, unit in zip(numbers, _UNITS, strict=True))


@eager("months", "number", "S")
def months_of(duration: str) -> float:
    """months(duration): those of its years and months (§7.9.9)."""
    parts = _parts(duration)
    if parts is None:
        return nan
    sign, (years, months, *_) = parts
    return sign * (12 * years + months)


def _parts(duration: str) -> tuple[float, list[float]] | None:
    match = _DURATION.fullmatch(duration.strip())
    if match is None or not any(match.groups()[1:]):
        return None
    sign, *numbers = match.groups(default="")
    return (-1.0 if sign else 1.0), [float(number or 0) for number in numbers]
