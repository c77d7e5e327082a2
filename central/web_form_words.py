"""An answer in words, and what is wrong with one, in the sentences of a language."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from central.web_form_widgets import Widget, widget_of
from kiosk.days import named_day
from kiosk.languages import listed
from kiosk.markdown import blocks, plain
from kiosk.text import isolated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from central.ticket_words import Voice
    from central.web_form import WebForm
    from kiosk.catalogue.pack import Pack
    from kiosk.forms.session.choices import ChoiceList
    from kiosk.forms.session.fault import Fault
    from kiosk.forms.session.state import State

_NUMBERS: Final = frozenset({Widget.WHOLE, Widget.NUMBER, Widget.RANGE})
_MISSING: Final = {
    **dict.fromkeys((Widget.RADIOS, Widget.SELECT, Widget.BOXES, Widget.LIST_ONE, Widget.LIST_SEVERAL), "web.choose"),
    **dict.fromkeys((Widget.DATE, Widget.MONTH, Widget.YEAR, Widget.MOMENT), "web.mend_date"),
    Widget.TIME: "web.mend_time",
    Widget.TICK: "web.mend_tick",
    Widget.RANK: "web.mend_rank",
    Widget.PLACE: "web.mend_place",
}


def rich(source: str) -> str:
    """An author's markdown as HTML within one line of text; whatever stands in it is escaped."""
    return "<br>".join(f"{block.mark} {block.rich}" if block.mark else block.rich for block in blocks(source))


def answer_words(state: State, voice: Voice) -> str:
    """The answer as people say it; empty where there is none."""
    value, control = state.value, state.control
    if not value.strip() or control is None:
        return value
    if control.kind in {"select1", "select", "rank"}:
        values = [value] if control.kind == "select1" else value.split()
        return _chosen(state.choice_list, values, voice.language, ordered=control.kind == "rank")
    if control.kind == "trigger":
        return voice.text("web.yes")
    if control.kind == "secret" or "masked" in control.appearances:
        return "•" * 6
    return _typed(state, value, voice)


def mend_words(fault: Fault, widget: Widget, voice: Voice) -> str:
    """The author's words for what is wrong, or ours."""
    if fault.message:
        return plain(fault.message)
    if fault.kind == "required":
        return voice.text(_MISSING.get(widget, "web.mend_missing"))
    return voice.text("web.mend_again")


def _chosen(choices: ChoiceList | None, values: Sequence[str], language: str, *, ordered: bool) -> str:
    labels = [_label(choices, value) for value in values]
    if ordered:
        return "\n".join(f"{isolated(f'{place}.')} {label}" for place, label in enumerate(labels, 1))
    return listed(labels, language)


def _label(choices: ChoiceList | None, value: str) -> str:
    if choices is None or value not in choices.values:
        return value
    return plain(choices.label(choices.values.index(value)))


def _typed(state: State, value: str, voice: Voice) -> str:
    if state.data_type in {"date", "dateTime"}:
        return _moment(value, state, voice)
    if state.data_type == "time":
        return isolated(value[:5])
    if state.data_type == "geopoint":
        return isolated(", ".join(value.split()[:2]))
    return isolated(value) if widget_of(state) in _NUMBERS else value


def _moment(value: str, state: State, voice: Voice) -> str:
    looks = state.control.appearances if state.control is not None else ()
    try:
        day = dt.date.fromisoformat(value[:10])
    except ValueError:
        return value
    if "year" in looks:
        return isolated(str(day.year))
    if "month-year" in looks:
        return f"{voice.text(f'month.{day.month}')} {isolated(str(day.year))}"
    time = value.partition("T")[2][:5]
    return " ".join(
        part for part in (voice.said(named_day(day)), isolated(str(day.year)), time and isolated(time)) if part
    )


def sealed_to(form: WebForm, pack: Pack, voice: Voice) -> str:
    """Who can read what is sent: the office, the agency of the service, and those that were chosen in the form."""
    service = form.service
    try:
        told = form.filling.state(service.form_tells).value.split() if service.form_tells else []
    except KeyError:
        told = []
    agencies = (pack.agency(one) for one in dict.fromkeys((service.agency, *told)))
    names = listed([one.name.get(voice.language) for one in agencies if one], voice.language)
    return voice.text("web.sealed", names=names) if names else voice.text("web.sealed_office")
