"""What a packet says of a form: where it stands, what was answered by class of sharing, and what is missing. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kiosk.assist.handover import Told
from kiosk.assist.sharing import seen_page
from kiosk.forms.definition.written import written_words
from kiosk.forms.pages import flow as flows
from kiosk.forms.pages.flow import CHECK, Place, Stop
from kiosk.forms.sharing import classes_of

if TYPE_CHECKING:
    from kiosk.forms.pages.filling import Filling

_MOST_TOLD: Final = 200
_MOST_MISSING: Final = 50
_MOST_WORDS: Final = 400


def place_of(filling: Filling) -> str:
    """Where the form stands, as a packet writes it."""
    place = filling.flow.place
    return f"{place.stop.value}/{place.key}"[:_MOST_WORDS]


def go_to(filling: Filling, written: str) -> bool:
    """Stand at the place that a packet names; False, and all as it was, where the form has no such place now.

    What comes before it was seen: whoever changes an answer there later is not led through all of it again.
    """
    stop, _, key = written.partition("/")
    try:
        place = Place(Stop(stop), key)
    except ValueError:
        return False
    if place.stop is not Stop.PAGE:
        if place.stop is not Stop.TASKS:
            filling.flow = replace(filling.flow, seen=frozenset(filling.plan.places))
        filling.flow = replace(filling.flow, place=place)
        return True
    page = filling.plan.page(key)
    if page is None:
        return False
    if page.key != filling.flow.place.key:
        filling.flow = flows.visit(filling.flow, page)
    if not filling.plan.long:
        before = {one.key for one in filling.plan.pages[: filling.plan.places[page.key]]}
        filling.flow = replace(filling.flow, seen=filling.flow.seen | before)
    return True


def told_of(filling: Filling) -> tuple[Told, ...]:
    """Questions that were answered, by class: a private one without words, the value of a shareable one only."""
    before = filling.flow
    filling.flow = replace(before, place=CHECK)
    try:
        seen = seen_page(filling, "Form", "")
    finally:
        filling.flow = before
    return tuple(Told(field.label, field.sharing, field.value) for field in seen.fields if field.status == "filled")[
        :_MOST_TOLD
    ]


def missing_of(filling: Filling) -> tuple[str, ...]:
    """Labels of questions that have to be answered still, as their author wrote them; private ones are left out."""
    definition, classes = filling.form.definition, classes_of(filling.form.definition)
    found = []
    for fault in filling.session.validate():
        state = filling.state(fault.ref)
        shared = classes.get(_path(fault.ref), "private") != "private"
        if fault.kind == "required" and shared and state.control is not None:
            label = written_words(definition, state.control.label, filling.session.language)
            found.append(label[:_MOST_WORDS])
    return tuple(dict.fromkeys(one for one in found if one))[:_MOST_MISSING]


def count_missing(filling: Filling) -> int:
    """How many questions have to be answered still."""
    return sum(fault.kind == "required" for fault in filling.session.validate())


def _path(ref: str) -> str:
    return "".join(part.partition("]")[2] if number else part for number, part in enumerate(ref.split("[")))
