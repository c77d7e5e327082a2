"""From what a browser posts to the values that the engine keeps, or to how they are mended. Pure."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl

from central.web_form_widgets import Widget, ends_of
from kiosk.forms.definition.characters import without_control
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.forms.session.state import State

MOST_LETTERS: Final = 10_000
"""Of one answer."""
MOST_FIELDS: Final = 2_000
_GROUPED: Final = re.compile(r"[+-]?\d{1,3}([,\s]\d{3})+(\.\d+)?\Z", re.ASCII)
_DAY_FIRST: Final = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})\Z", re.ASCII)
_YEAR: Final = re.compile(r"\d{4}\Z", re.ASCII)
_MONTH: Final = re.compile(r"\d{4}-\d\d\Z", re.ASCII)


class Posted:
    """The fields of a form that was posted; raises ValueError for bytes that are none."""

    def __init__(self, body: bytes) -> None:
        self._fields: dict[str, list[str]] = {}
        pairs = parse_qsl(
            body.decode("ascii"),
            keep_blank_values=True,
            errors="strict",
            max_num_fields=MOST_FIELDS,
            strict_parsing=False,
        )
        for name, value in pairs:
            self._fields.setdefault(name, []).append(value)

    def one(self, name: str) -> str:
        """The first field of a name, empty where there is none."""
        return next(iter(self._fields.get(name, ())), "")

    def all(self, name: str) -> tuple[str, ...]:
        """All fields of a name, in the order of the page."""
        return tuple(self._fields.get(name, ()))


@dataclass(frozen=True, slots=True)
class Reading:
    """The value to answer with (None: leave it as it is), or what is wrong with what stands in the boxes."""

    value: str | None
    mend: Text | None = None
    typed: tuple[str, ...] = ()


NOTHING: Final = Reading(None)


def field(ref: str, part: str = "a") -> str:
    """The name of the field of a question, or of a part of it."""
    return f"{part}:{ref}"


def read(widget: Widget, state: State, posted: Posted, accepts: Callable[[str], bool]) -> Reading:
    """What was answered. `accepts` says whether a text is a value of the question's type."""
    if widget in {Widget.FACT, Widget.AT_OFFICE}:
        return NOTHING
    reader = _READERS.get(widget)
    if reader is not None:
        return reader(posted, state)
    typed = _cleaned(posted.one(field(state.ref)))
    if len(typed) > MOST_LETTERS:
        return _wrong("web.mend_long", typed[:MOST_LETTERS])
    if not typed.strip():
        return Reading("")
    value = _typed_value(widget, typed)
    if value is None or not accepts(value):
        return Reading(None, _mend_of(widget, state), (typed,))
    return Reading(value)


def western(text: str) -> str:
    """Digits of every script as 0-9, and signs of numbers as a computer writes them."""
    digits = "".join(str(unicodedata.digit(sign, sign)) if sign.isdigit() else sign for sign in text)
    return digits.replace("\u2212", "-").replace("٫", ".").replace("٬", "")


def _typed_value(widget: Widget, typed: str) -> str | None:
    if widget in {Widget.TEXT, Widget.LONG_TEXT}:
        return typed
    plain = western(typed).strip()
    if widget in {Widget.WHOLE, Widget.NUMBER, Widget.RANGE}:
        return _number(plain, whole=widget is Widget.WHOLE)
    return _MOMENTS[widget](plain)


def _number(plain: str, *, whole: bool) -> str | None:
    number = re.sub(r"[,\s]", "", plain) if _GROUPED.match(plain) else plain.replace(",", ".")
    return None if whole and not re.fullmatch(r"[+-]?\d+", number, re.ASCII) else number.removeprefix("+")


def _date(plain: str) -> str | None:
    found = _DAY_FIRST.match(plain)
    try:
        if found:
            return dt.date(int(found[3]), int(found[2]), int(found[1])).isoformat()
        return dt.date.fromisoformat(plain).isoformat()
    except ValueError:
        return None


def _month(plain: str) -> str | None:
    return _date(f"{plain}-01") if _MONTH.match(plain) else _date(plain)


def _year(plain: str) -> str | None:
    return _date(f"{plain}-01-01") if _YEAR.match(plain) else None


def _time(plain: str) -> str | None:
    try:
        at = dt.time.fromisoformat(plain if len(plain.partition(":")[0]) > 1 else f"0{plain}")
    except ValueError:
        return None
    return at.strftime("%H:%M:%S.000") if at.tzinfo is None else None


def _moment(plain: str) -> str | None:
    day, _, time = plain.replace(" ", "T", 1).partition("T")
    date, at = _date(day), _time(time)
    return f"{date}T{at}" if date and at else None


_MOMENTS: Final[Mapping[Widget, Callable[[str], str | None]]] = {
    Widget.DATE: _date,
    Widget.MONTH: _month,
    Widget.YEAR: _year,
    Widget.TIME: _time,
    Widget.MOMENT: _moment,
}
_MENDS: Final = {
    Widget.WHOLE: "web.mend_whole",
    Widget.NUMBER: "web.mend_number",
    Widget.TIME: "web.mend_time",
    **dict.fromkeys((Widget.DATE, Widget.MONTH, Widget.YEAR, Widget.MOMENT), "web.mend_date"),
}


def _mend_of(widget: Widget, state: State) -> Text:
    if widget is Widget.RANGE:
        low, high = ends_of(state)
        return Text.of("web.mend_range", low=low, high=high)
    return Text.of(_MENDS.get(widget, "web.mend_again"))


def _wrong(mend: str, *typed: str) -> Reading:
    return Reading(None, Text.of(mend), typed)


def _one_of(posted: Posted, state: State) -> Reading:
    value, choices = posted.one(field(state.ref)), state.choice_list
    return Reading(value if choices is not None and value in choices.values else "")


def _several_of(posted: Posted, state: State) -> Reading:
    choices = state.choice_list
    known = set(choices.values) if choices is not None else set()
    return Reading(" ".join(one for one in posted.all(field(state.ref)) if one in known))


def _ranked(posted: Posted, state: State) -> Reading:
    chosen, choices = posted.all(field(state.ref)), state.choice_list
    known = set(choices.values) if choices is not None else set()
    if not any(chosen):
        return Reading("")
    if set(chosen) != known or len(chosen) != len(known):
        return _wrong("web.mend_rank", *chosen[: len(known)])
    return Reading(" ".join(chosen))


def _ticked(posted: Posted, state: State) -> Reading:
    return Reading("OK" if posted.one(field(state.ref)) else "")


def _placed(posted: Posted, state: State) -> Reading:
    typed = [_cleaned(posted.one(field(state.ref, part)))[:40] for part in ("lat", "lon")]
    if not any(one.strip() for one in typed):
        return Reading("")
    numbers = [_degrees(one, most) for one, most in zip(typed, (90, 180), strict=True)]
    if None in numbers:
        return _wrong("web.mend_place", *typed)
    return Reading(f"{numbers[0]} {numbers[1]} 0 0")


def _degrees(typed: str, most: int) -> float | None:
    number = _number(western(typed).strip(), whole=False)
    try:
        degrees = float(number or "")
    except ValueError:
        return None
    return degrees if -most <= degrees <= most else None


def _cleaned(text: str) -> str:
    """Line ends as the engine has them, and no control character, which XML could not carry."""
    return without_control(text.replace("\r\n", "\n").replace("\r", "\n"))


_READERS: Final[Mapping[Widget, Callable[[Posted, State], Reading]]] = {
    **dict.fromkeys((Widget.RADIOS, Widget.SELECT, Widget.LIST_ONE), _one_of),
    **dict.fromkeys((Widget.BOXES, Widget.LIST_SEVERAL), _several_of),
    Widget.RANK: _ranked,
    Widget.TICK: _ticked,
    Widget.PLACE: _placed,
}
