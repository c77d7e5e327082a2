"""How a value of each data type is written: what does not fit its type is no value. ODK XForms, Data Types."""

from __future__ import annotations

import calendar
import math
import re
from datetime import UTC, datetime, timedelta, tzinfo
from typing import TYPE_CHECKING, Final

from kiosk.forms.definition.characters import without_control

if TYPE_CHECKING:
    from collections.abc import Callable

_NUMBER: Final = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\Z")
_DATE: Final = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?\Z", re.ASCII)
_ZONE: Final = r"(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?"
_CLOCK: Final = r"(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?"
_TIME: Final = re.compile(f"{_CLOCK}{_ZONE}\\Z", re.ASCII)
_DATE_TIME: Final = re.compile(f"(\\d{{4}})-(\\d\\d)-(\\d\\d)T{_CLOCK}{_ZONE}\\Z", re.ASCII)
_INT_MOST: Final = 2**31
_FLOAT_BITS: Final = 1024
"""From here on a whole number is beyond every number of a form."""
_SURELY_SMALL: Final = 10
"""Digits from which a number may be more than that."""
_FEWEST: Final = {"geotrace": 2, "geoshape": 3}
_DAY_MS: Final = 86_400_000
_DAY_LENGTH: Final = len("YYYY-MM-DD")
LONGEST: Final = 100_000
"""Characters of one answer; a longer one is cut off, as no field of an office takes a book."""


def written(value: object) -> str:
    """An answer as text: several choices with spaces between, truth as 1 and 0, numbers without a useless fraction."""
    if value is None:
        return ""
    if isinstance(value, str):
        return without_control(value[:LONGEST])
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, list | tuple):
        return " ".join(written(one) for one in value)
    if isinstance(value, float):
        return _plain(value) if math.isfinite(value) else ""
    return "" if isinstance(value, int) and value.bit_length() > _FLOAT_BITS else str(value)


def normal(data_type: str, text: str) -> str:
    """The text as its type writes it, or nothing where it is no value of the type."""
    if not text or data_type == "string":
        return text
    writer = _WRITERS.get(data_type)
    return text if writer is None else writer(text)


def computed(data_type: str, text: str, zone: tzinfo = UTC) -> str:
    """The same for the value of an expression, which gives dates as days since 1970 where it counted with them."""
    text = without_control(text)
    if text and data_type in {"date", "dateTime"} and _NUMBER.match(text):
        return _from_days(data_type, float(text), zone)
    if data_type == "dateTime" and len(text) == _DAY_LENGTH and _date(text):
        return datetime.fromisoformat(text).replace(tzinfo=zone).isoformat(timespec="milliseconds")
    return normal(data_type, text)


def fits(data_type: str, text: str) -> bool:
    """Whether a typed answer is a value of its type; nothing at all always is."""
    return not text.strip() or normal(data_type, text.strip()) != ""


def number_of(text: str) -> float | None:
    """The number that a text writes, or None."""
    return float(text) if _NUMBER.match(text.strip()) else None


def _integer(text: str) -> str:
    if len(text) < _SURELY_SMALL and text.isdecimal() and text.isascii() and (text[0] != "0" or text == "0"):
        return text
    number = number_of(text)
    if number is None or not math.isfinite(number):
        return ""
    whole = math.trunc(number)  # exact far beyond 32 bits
    return str(whole) if -_INT_MOST <= whole < _INT_MOST else ""


def _decimal(text: str) -> str:
    number = number_of(text)
    return "" if number is None or not math.isfinite(number) else _fraction(number)


def _fraction(number: float) -> str:
    text = _plain(number)
    return text if "." in text or "e" in text else f"{text}.0"


def _plain(number: float) -> str:
    if number.is_integer() and abs(number) < 1e21:  # noqa: PLR2004 - where ECMAScript begins to write exponents
        return str(int(number))
    text = repr(number)
    if "e-" in text:
        text = f"{number:.20f}".rstrip("0")
    return text


def _is_day(match: re.Match[str]) -> bool:
    year, month, day = int(match[1]), int(match[2]), int(match[3])
    return 1 <= month <= 12 and year >= 1 and 1 <= day <= calendar.monthrange(year, month)[1]  # noqa: PLR2004


def _point(text: str) -> str:
    parts = [number_of(part) for part in text.split()]
    if not 2 <= len(parts) <= 4 or None in parts:  # noqa: PLR2004 - latitude, longitude, altitude, accuracy
        return ""
    numbers = [part for part in parts if part is not None]
    if abs(numbers[0]) > 90 or abs(numbers[1]) > 180:  # noqa: PLR2004 - degrees
        return ""
    return " ".join(_fraction(number) for number in [*numbers, 0.0, 0.0][:4])


def _line(text: str, fewest: int) -> str:
    points = [_point(point.strip()) for point in text.strip().strip(";").split(";")]
    return ";".join(points) if len(points) >= fewest and all(points) else ""


def _from_days(data_type: str, days: float, zone: tzinfo) -> str:
    """Whole days count calendar days; a fraction comes from a moment, such as the midnight of the zone."""
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=round(days * _DAY_MS))
        if data_type == "date":
            return (moment if days.is_integer() else moment.astimezone(zone)).date().isoformat()
        return moment.astimezone(zone).isoformat(timespec="milliseconds")
    except OverflowError:
        return ""


def _date(text: str) -> str:
    match = _DATE.match(text)
    return text[:10] if match and _is_day(match) else ""


def _date_time(text: str) -> str:
    match = _DATE_TIME.match(text)
    return text if match and _is_day(match) else ""


_WRITERS: Final[dict[str, Callable[[str], str]]] = {
    "int": _integer,
    "integer": _integer,
    "long": _integer,
    "decimal": _decimal,
    "double": _decimal,
    "float": _decimal,
    "date": _date,
    "dateTime": _date_time,
    "time": lambda text: text if _TIME.match(text) else "",
    "geopoint": _point,
    "geotrace": lambda text: _line(text, _FEWEST["geotrace"]),
    "geoshape": lambda text: _line(text, _FEWEST["geoshape"]),
}
