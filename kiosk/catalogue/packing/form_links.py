"""What the files of a pack say about its forms: who is told, and what the questions of life events mean."""

from __future__ import annotations

import datetime as dt
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from kiosk.forms.told_once import TERMS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from kiosk.catalogue.life_event import LifeEvent
    from kiosk.catalogue.loading import ReadPack
    from kiosk.forms.authoring.checking import Checked
    from kiosk.forms.session.session import FormSession

_DAY: Final = dt.datetime(2026, 1, 5, 9, tzinfo=dt.UTC)
_CHOOSING: Final = frozenset({"select", "select1"})


def link_faults(read: ReadPack, checked: Mapping[str, Checked]) -> Iterator[tuple[Path, str, str]]:
    """File, key and sentence of each fault; `checked` are the forms that can be used, by name."""
    if read.pack is None:
        return
    agencies = [agency.id for agency in read.pack.agencies]
    for service in read.pack.services:
        form = checked.get(service.form)
        if service.form_tells and form is not None and form.xml:
            said = _tells_nobody(form, service.form_tells, agencies)
            if said:
                yield read.files[service.id], "form_tells", f"form_tells: {said} ({service.form})"
    for event in read.pack.life_events:
        for place, said in _term_faults(event):
            yield read.folder / "life-events" / f"{event.id}.toml", place, f"{place}: {said}"


def _tells_nobody(form: Checked, path: str, agencies: Sequence[str]) -> str:
    """Why the question at this path cannot choose who is told; empty where it can."""
    from kiosk.forms.definition.terms import is_repeated  # noqa: PLC0415 - the engine, for authors only
    from kiosk.forms.session import compile_form  # noqa: PLC0415

    compiled = compile_form(form.xml, form.made)
    definition = compiled.definition
    choosing = {definition.nodes[one.node].path: one for one in compiled.controls if one.kind in _CHOOSING}
    control = choosing.get(path)
    if control is None:
        near = get_close_matches(path, choosing, 1, 0.3)
        mend = f"Is `{near[0]}` meant?" if near else "Ask it with select_multiple, or remove `form_tells`."
        return f"no question at `{path}` lets people choose. {mend}"
    if is_repeated(definition, control.node):
        return f"`{path}` stands in a repeat, and nobody can tell which of them is meant. Ask outside of it."
    strange = [name for name in _values(compiled.start(now=_DAY), path) if name not in agencies]
    if strange:
        named = ", ".join(f"`{name}`" for name in strange)
        return f"the choices at `{path}` are no ids of agencies: {named}. Name each choice as its agency."
    return ""


def _values(session: FormSession, path: str) -> Sequence[str]:
    choices = session.state(path).choice_list
    return choices.values if choices is not None else ()


def _term_faults(event: LifeEvent) -> Iterator[tuple[str, str]]:
    for number, question in enumerate(event.questions):
        name = question.told_once
        term = TERMS.get(name)
        key = f"questions[{number}].told_once"
        if name and (term is None or not term.choices):
            near = get_close_matches(name, [one for one, about in TERMS.items() if about.choices], 1, 0.6)
            mend = f"Is `{near[0]}` meant?" if near else "Take one of those with choices in docs/forms.md."
            yield key, f"there is no term `{name}` for a choice. {mend}"
        elif term is not None and not {choice.id for choice in question.choices} & set(term.choices):
            yield key, f"no choice has an id that `{name}` knows. Call them {' and '.join(term.choices)}."
