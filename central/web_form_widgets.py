"""Which plain element of HTML asks a question, and which questions a web page cannot ask."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from kiosk.forms.session.choices import ChoiceList
    from kiosk.forms.session.state import State

FEW: Final = 12
"""More answers than this are a select, where one is chosen."""
MANY: Final = 100
"""More than this are searched."""
MOST_STEPS: Final = 101
"""A range with more steps is typed."""


class Widget(StrEnum):
    """The elements."""

    TEXT = "text"
    LONG_TEXT = "long text"
    WHOLE = "whole"
    NUMBER = "number"
    DATE = "date"
    MONTH = "month"
    YEAR = "year"
    TIME = "time"
    MOMENT = "moment"
    RADIOS = "radios"
    SELECT = "select"
    BOXES = "boxes"
    LIST_ONE = "list one"
    LIST_SEVERAL = "list several"
    RANK = "rank"
    RANGE = "range"
    TICK = "tick"
    PLACE = "place"
    FACT = "fact"
    AT_OFFICE = "at office"
    """Photographs, files, drawings and outlines: it needs a kiosk or counter."""


GROUPS: Final = frozenset(
    {Widget.RADIOS, Widget.BOXES, Widget.LIST_ONE, Widget.LIST_SEVERAL, Widget.RANK, Widget.PLACE}
)
"""Several elements under one legend."""
_TYPED: Final = {
    "int": Widget.WHOLE,
    "integer": Widget.WHOLE,
    "long": Widget.WHOLE,
    "decimal": Widget.NUMBER,
    "double": Widget.NUMBER,
    "float": Widget.NUMBER,
    "time": Widget.TIME,
    "dateTime": Widget.MOMENT,
    "geopoint": Widget.PLACE,
    "geotrace": Widget.AT_OFFICE,
    "geoshape": Widget.AT_OFFICE,
}
_CHOSEN: Final = frozenset({"select1", "select", "rank"})


def widget_of(state: State) -> Widget:
    """The element of a question as it stands."""
    control = state.control
    kind = control.kind if control is not None else "input"
    if state.readonly or control is None:
        return Widget.FACT
    if kind in _CHOSEN:
        return _choosing(kind, state.choice_list, frozenset(control.appearances))
    if kind == "upload":
        return Widget.AT_OFFICE
    if kind == "trigger":
        return Widget.TICK
    if kind == "range":
        return Widget.RANGE
    return _typing(state, frozenset(control.appearances))


def steps_of(state: State) -> tuple[str, ...]:
    """The values of a range; none where there are too many, or where its ends make no sense."""
    low, high, step = (_parameter(state, name, default) for name, default in (("start", 0), ("end", 10), ("step", 1)))
    low, high, step = min(low, high), max(low, high), abs(step)
    if not step or (high - low) / step > MOST_STEPS:
        return ()
    return tuple(_plain(low + place * step) for place in range(int((high - low) / step) + 1))


def ends_of(state: State) -> tuple[str, str]:
    """The lowest and the highest value of a range."""
    ends = sorted((_parameter(state, "start", 0), _parameter(state, "end", 10)))
    return _plain(ends[0]), _plain(ends[1])


def _choosing(kind: str, choices: ChoiceList | None, looks: frozenset[str]) -> Widget:
    count = len(choices) if choices is not None else 0
    if kind == "rank":
        return Widget.RANK
    if count > MANY:
        return Widget.LIST_ONE if kind == "select1" else Widget.LIST_SEVERAL
    if kind == "select":
        return Widget.BOXES
    return Widget.SELECT if count > FEW or "minimal" in looks else Widget.RADIOS


def _typing(state: State, looks: frozenset[str]) -> Widget:
    if state.data_type == "date":
        return Widget.YEAR if "year" in looks else Widget.MONTH if "month-year" in looks else Widget.DATE
    known = _TYPED.get(state.data_type)
    if known is not None:
        return known
    rows = state.control is not None and "rows" in state.control.parameters
    return Widget.LONG_TEXT if rows or "multiline" in looks else Widget.TEXT


def _parameter(state: State, name: str, default: int) -> Decimal:
    told = state.control.parameters.get(name, "") if state.control is not None else ""
    try:
        number = Decimal(told)
    except InvalidOperation:
        return Decimal(default)
    return number if number.is_finite() else Decimal(default)


def _plain(number: Decimal) -> str:
    words = format(number, "f")
    return words.rstrip("0").rstrip(".") if "." in words else words
