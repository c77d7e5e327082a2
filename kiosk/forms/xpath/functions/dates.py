"""Dates and times: today, now, date, decimal-date-time, format-date and what XForms 1.1 has beside them."""

from __future__ import annotations

import re
from math import isnan, nan
from typing import TYPE_CHECKING, Final

from kiosk.forms.xpath.coercion import SPACE, DateTimeValue, DateValue, Value, number_of_text, to_string
from kiosk.forms.xpath.functions.registry import eager
from kiosk.forms.xpath.moments import (
    MONTHS,
    WEEKDAYS,
    begin_of,
    days_of,
    read_moment,
    read_spoken,
    read_time,
    share_of_day,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from kiosk.forms.xpath.environment import Environment

_LONG_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_LONG_WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_FORMATS: Final[dict[str, Callable[[datetime], str]]] = {
    "Y": lambda moment: f"{moment.year:04}",
    "y": lambda moment: f"{moment.year % 100:02}",
    "m": lambda moment: f"{moment.month:02}",
    "n": lambda moment: str(moment.month),
    "b": lambda moment: MONTHS[moment.month - 1],
    "B": lambda moment: _LONG_MONTHS[moment.month - 1],
    "d": lambda moment: f"{moment.day:02}",
    "e": lambda moment: str(moment.day),
    "a": lambda moment: WEEKDAYS[moment.weekday()],
    "A": lambda moment: _LONG_WEEKDAYS[moment.weekday()],
    "w": lambda moment: str(moment.isoweekday() % 7),
    "W": lambda moment: str(moment.isocalendar().week),
    "H": lambda moment: f"{moment.hour:02}",
    "h": lambda moment: str(moment.hour),
    "M": lambda moment: f"{moment.minute:02}",
    "S": lambda moment: f"{moment.second:02}",
    "3": lambda moment: f"{moment.microsecond // 1000:03}",
    "Z": lambda moment: moment.strftime("%z"),
    "%": lambda _moment: "%",
}
_ESCAPE: Final = re.compile(f"%([{''.join(_FORMATS)}])")


@eager("now", "any", environment=True)
def now(environment: Environment) -> DateTimeValue:
    """now()"""
    return DateTimeValue(days_of(environment.services.now()), environment.services.zone)


@eager("today", "any", environment=True)
def today(environment: Environment) -> DateValue:
    """today(): midnight in the form's zone."""
    zone = environment.services.zone
    return DateValue(days_of(begin_of(environment.services.now().astimezone(zone).date(), zone)), zone)


def days_from(value: Value, environment: Environment) -> float:
    """The days since 1970 of anything that can be a date: a date, a text that is one, a number of days."""
    if isinstance(value, DateValue):
        return value.days
    if isinstance(value, bool):
        return nan
    if isinstance(value, float):
        return value
    zone = environment.services.zone
    text = to_string(value).strip(SPACE)
    moment = read_moment(text, zone) or read_spoken(text, zone)
    return number_of_text(text, zone) if moment is None else days_of(moment)


@eager("date", "any", "V", environment=True)
def date(environment: Environment, value: Value) -> Value:
    """date(value): from a text or from days since 1970; empty if it is none."""
    days = days_from(value, environment)
    return "" if isnan(days) else DateValue(days, environment.services.zone)


@eager("date-time", "any", "V", environment=True)
def date_time(environment: Environment, value: Value) -> Value:
    """date-time(value): as date."""
    return date(environment, value)


@eager("decimal-date-time", "number", "V", environment=True)
def decimal_date_time(environment: Environment, value: Value) -> float:
    """decimal-date-time(value): days since 1970, with their fraction."""
    return days_from(value, environment)


@eager("decimal-time", "number", "V", environment=True)
def decimal_time(environment: Environment, value: Value) -> float:
    """decimal-time(value): the share of the day that has passed."""
    zone = environment.services.zone
    if isinstance(value, DateValue):
        moment = value.local()
        return nan if moment is None else share_of_day(moment)
    text = to_string(value).strip(SPACE)
    whole = read_moment(text, zone)
    if whole is not None:
        return share_of_day(whole.astimezone(zone)) if ":" in text else 0.0
    return read_time(text, zone, environment.services.now().astimezone(zone))


@eager("format-date", "string", "VS", environment=True)
@eager("format-date-time", "string", "VS", environment=True)
def format_date(environment: Environment, value: Value, pattern: str) -> str:
    """format-date(value, pattern): %Y %y year, %m %n month, %b name, %d %e day, %a weekday, %H %h %M %S %3 time."""
    days = days_from(value, environment)
    timed = isinstance(value, DateTimeValue) or (not isinstance(value, DateValue) and ":" in to_string(value))
    moment = (DateTimeValue if timed else DateValue)(days, environment.services.zone).local()
    if moment is None:
        return ""
    return _ESCAPE.sub(lambda match: _FORMATS[match[1]](moment), pattern)


@eager("local-date", "any", environment=True)
def local_date(environment: Environment) -> DateValue:
    """local-date(): as today()."""
    return today(environment)


@eager("local-dateTime", "any", environment=True)
def local_date_time(environment: Environment) -> DateTimeValue:
    """local-dateTime(): as now()."""
    return now(environment)
