"""An answer in words, as it is checked, printed and read aloud."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from kiosk.markdown import plain
from kiosk.text import isolated
from ui.forms.dates import month_and_year, people_locale, spoken_date
from ui.forms.number_part import grouped
from ui.forms.positions import point_words, read_points
from ui.forms.time_part import spoken_time, time_of

if TYPE_CHECKING:
    from kiosk.forms.session.choices import ChoiceList
    from kiosk.forms.session.state import State

translate = QCoreApplication.translate

_NUMBERS: Final = frozenset({"int", "integer", "decimal"})
_PLACES: Final = frozenset({"geopoint", "geotrace", "geoshape"})
_SIGNED: Final = frozenset({"signature", "draw", "annotate"})


def written_answer(state: State, other: str | None = None) -> str:
    """The answer, or another one to the same question, as people say it; empty where there is none."""
    value, control = state.value if other is None else other, state.control
    kind = control.kind if control is not None else "input"
    if not value.strip():
        return ""
    if kind in {"select1", "select", "rank"}:
        return _chosen(state, value, ordered=kind == "rank")
    if kind == "trigger":
        return translate("Forms", "Yes")
    if kind == "upload":
        return _file(control.parameters.get("mediatype", "") if control else "", _looks(state))
    if "masked" in _looks(state) or kind == "secret":
        return "•" * 6
    return _typed(state.data_type, value, _looks(state))


def _looks(state: State) -> frozenset[str]:
    return frozenset(state.control.appearances if state.control is not None else ())


def _chosen(state: State, value: str, *, ordered: bool) -> str:
    choices = state.choice_list
    if choices is None:
        return value
    wanted = [value] if state.control is not None and state.control.kind == "select1" else value.split()
    labels = [_label(choices, one) for one in wanted]
    if ordered:
        return "\n".join(f"{isolated(f'{place}.')} {label}" for place, label in enumerate(labels, 1))
    return people_locale().createSeparatedList(labels)


def _label(choices: ChoiceList, value: str) -> str:
    try:
        return plain(choices.label(choices.values.index(value)))
    except ValueError:
        return value


def _typed(data_type: str, value: str, looks: frozenset[str]) -> str:
    if data_type == "date":
        return _date(value, looks)
    if data_type == "time":
        at = time_of(value)
        return spoken_time(at) if at else value
    if data_type == "dateTime":
        day, _, time = value.partition("T")
        at = time_of(time)
        return " ".join(part for part in (_date(day, looks), spoken_time(at) if at else "") if part)
    if data_type in _PLACES:
        return "\n".join(isolated(point_words(point)) for point in read_points(value))
    if data_type in _NUMBERS:
        return isolated(grouped(value) if "thousands-sep" in looks else value)
    return value


def _date(value: str, looks: frozenset[str]) -> str:
    try:
        day = dt.date.fromisoformat(value[:10])
    except ValueError:
        return value
    if "year" in looks:
        return isolated(str(day.year))
    if "month-year" in looks:
        return month_and_year(day.month, isolated(str(day.year)))
    return spoken_date(day)


def _file(media: str, looks: frozenset[str]) -> str:
    if looks & _SIGNED:
        return translate("Forms", "Signed") if "signature" in looks else translate("Forms", "A drawing is added")
    family = media.partition("/")[0]
    words = {"image": translate("Forms", "A photo is added"), "audio": translate("Forms", "A recording is added")}
    return words.get(family, translate("Forms", "A file is added"))
