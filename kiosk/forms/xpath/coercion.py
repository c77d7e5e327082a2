"""The only place that knows how a value of one type is read as another, and how values compare (XPath 1.0 §3.4, §4).

What ODK adds: ISO dates read as days since 1970 in numbers, and numbers that differ by less than 1e-12 are equal.
"""

from __future__ import annotations

import re
from decimal import Decimal
from math import inf, isinf, isnan, nan
from typing import TYPE_CHECKING, Final

from kiosk.forms.xpath.moments import DateTimeValue, DateValue, days_of, read_moment
from kiosk.forms.xpath.nodes import Node, string_value

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import tzinfo

Value = str | float | bool | list[Node] | DateValue
TOLERANCE: Final = 1e-12
SPACE: Final = " \t\r\n"

_NUMBER: Final = re.compile(r"-?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?", re.ASCII)
_DATEISH: Final = re.compile(r"\d{4}-\d{1,2}-\d{1,2}(?:[T ].*)?", re.ASCII | re.DOTALL)
_TURNED: Final = {"=": "=", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<="}

__all__ = [
    "RELATIONS",
    "DateTimeValue",
    "DateValue",
    "Value",
    "compare",
    "equal_numbers",
    "is_dateish",
    "number_of_text",
    "number_text",
    "to_boolean",
    "to_number",
    "to_string",
]


def to_string(value: Value) -> str:
    """Read a value as a string; a node-set is its first node."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return number_text(value)
    if isinstance(value, list):
        return string_value(value[0]) if value else ""
    return str(value)


def to_number(value: Value, zone: tzinfo) -> float:
    """Read a value as a number; a date without an offset begins at midnight in `zone`."""
    if isinstance(value, float):
        return value
    if isinstance(value, str):
        return number_of_text(value, zone)
    if isinstance(value, bool):
        return 1.0 if value else 0.0
    if isinstance(value, list):
        return number_of_text(string_value(value[0]), zone) if value else nan
    return value.days


def to_boolean(value: Value) -> bool:
    """Read a value as a boolean: a text that is not empty, a number that is not 0, nodes that exist."""
    if isinstance(value, bool):
        return value
    if isinstance(value, float):
        return not (value == 0 or isnan(value))
    if isinstance(value, DateValue):
        return not isnan(value.days)
    return bool(value)


def number_of_text(text: str, zone: tzinfo) -> float:
    """The number that a text is, or the days of the ISO date that it is, or NaN."""
    if text.isdecimal() and text.isascii():
        return float(text)
    text = text.strip(SPACE)
    if _NUMBER.fullmatch(text):
        return float(text)
    if _DATEISH.fullmatch(text):
        moment = read_moment(text, zone)
        return nan if moment is None else days_of(moment)
    return nan


def is_dateish(text: str) -> bool:
    """Whether a text looks like an ISO date."""
    return _DATEISH.fullmatch(text.strip(SPACE)) is not None


def number_text(number: float) -> str:
    """A number as XPath writes it: no exponent, no trailing zeros, NaN, Infinity."""
    if number == 0:
        return "0"
    if isnan(number):
        return "NaN"
    if isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if number == int(number) and abs(number) < 1e15:  # noqa: PLR2004 - exact in a float
        return str(int(number))
    text = format(Decimal(repr(number)), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def equal_numbers(left: float, right: float) -> bool:
    """Whether two numbers are the same but for rounding."""
    return left == right or abs(left - right) < TOLERANCE


RELATIONS: Final[dict[str, Callable[[float, float], bool]]] = {
    "=": equal_numbers,
    "!=": lambda left, right: not equal_numbers(left, right),
    # What counts as equal is neither less nor greater; infinities differ by more than any tolerance, or by NaN.
    "<": lambda left, right: right - left >= TOLERANCE,
    ">": lambda left, right: left - right >= TOLERANCE,
    "<=": lambda left, right: left <= right or left - right < TOLERANCE,
    ">=": lambda left, right: left >= right or right - left < TOLERANCE,
}


def relate(operator: str, left: float, right: float) -> bool:
    """Compare two numbers."""
    return RELATIONS[operator](left, right)


def compare(operator: str, left: Value, right: Value, zone: tzinfo) -> bool:
    """Compare two values of any types by XPath 1.0 §3.4; one pair of nodes that compares is enough."""
    if isinstance(left, list):
        if isinstance(right, list):
            return _compare_nodes(operator, left, right, zone)
        return _compare_some(operator, left, right, zone)
    if isinstance(right, list):
        return _compare_some(_TURNED[operator], right, left, zone)
    if operator in ("=", "!="):
        return _equal(left, right, zone) == (operator == "=")
    return relate(operator, to_number(left, zone), to_number(right, zone))


def _equal(left: Value, right: Value, zone: tzinfo) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return to_boolean(left) == to_boolean(right)
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    return equal_numbers(to_number(left, zone), to_number(right, zone))


def _compare_some(operator: str, nodes: Sequence[Node], value: Value, zone: tzinfo) -> bool:
    if isinstance(value, bool) and operator in ("=", "!="):
        return (bool(nodes) == value) == (operator == "=")
    if isinstance(value, str) and operator in ("=", "!="):
        equal = operator == "="
        return any((string_value(node) == value) == equal for node in nodes)
    number = to_number(value, zone)
    return any(relate(operator, number_of_text(string_value(node), zone), number) for node in nodes)


def _compare_nodes(operator: str, left: Sequence[Node], right: Sequence[Node], zone: tzinfo) -> bool:
    lefts, rights = {string_value(node) for node in left}, {string_value(node) for node in right}
    if operator == "=":
        return not lefts.isdisjoint(rights)
    if operator == "!=":
        return bool(lefts and rights) and len(lefts | rights) > 1
    low = [number for text in lefts if not isnan(number := number_of_text(text, zone))]
    high = [number for text in rights if not isnan(number := number_of_text(text, zone))]
    if operator in (">", ">="):
        return relate(operator, max(low, default=-inf), min(high, default=inf)) if low and high else False
    return relate(operator, min(low), max(high)) if low and high else False
