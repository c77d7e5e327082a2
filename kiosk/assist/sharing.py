"""What a helper may see of the page that somebody is at, by an allow-list: the classes in the form's own column.

All words come from the form as its author wrote it, never from what is on the screen, for a label may repeat an answer.
The value of a `shareable` question is the only thing that was answered and leaves the kiosk.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.assist.frames import MOST_FIELDS, MOST_VALUE, MOST_WORDS, Seen, SeenField
from kiosk.forms.definition.written import written_text, written_words
from kiosk.forms.pages.check import check_of
from kiosk.forms.pages.filling import language_of
from kiosk.forms.pages.flow import Stop
from kiosk.forms.sharing import classes_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiosk.assist.frames import By, Sharing, Status
    from kiosk.forms.definition.model import Control, FormDefinition, Itemset
    from kiosk.forms.pages.filling import Filling
    from kiosk.forms.session.state import State

_PRIVATE: Final = "private/"
"""How a private question is pointed at: by its place on the page, for its name would tell what it asks."""
_MASKED: Final = "masked"
_UNSHOWN: Final = frozenset({"upload", "secret"})
"""Kinds whose value is a file, or is hidden from whoever stands beside."""
_FILLED: Final = frozenset({"input", "select1", "select", "range"})
"""Kinds that somebody else can fill in by typing or choosing."""
_WRITTEN: Final = re.compile(r"\s*(?:randomize\s*\(\s*)?instance\s*\(\s*['\"](?P<list>[^'\"]*)['\"]\s*\)")
"""Choices from a list of the author's; others may be answers."""
_MOST_ON_WIRE: Final = 48 * 1024
"""Bytes of all words and values of a page; what is more is cut off, so that a frame is never too long."""


@dataclass(frozen=True, slots=True)
class Given:
    """What only the screen knows: the questions marked as wrong, those that the helper filled in, the one in hand."""

    focus: str = ""
    faulty: frozenset[str] = frozenset()
    helped: frozenset[str] = frozenset()


def seen_elsewhere(page: str, title: str = "", language: str = "") -> Seen:
    """A page that is no form: its registered name and title, and nothing of what is on it."""
    return Seen(page=page, title=title[:MOST_WORDS], language=language)


def seen_page(
    filling: Filling,
    page: str,
    title: str,
    *,
    given: Given = Given(),
    language: str = "",
) -> Seen:
    """The page of a form. `title` is the name of the service, `language` (a code) in which the helper reads.

    Where the form does not have that language, the words are in the one in which it is filled in.
    """
    definition = filling.form.definition
    words = language_of(filling.session.languages, language) or filling.session.language
    classes = classes_of(definition)
    asked = _asked(filling)
    fields = tuple(
        _field(filling, state, given, words, _class(classes, state), place) for place, state in enumerate(asked)
    )
    progress = filling.progress
    heading = _heading(filling, words)
    return Seen(
        page=page,
        title=" · ".join(one for one in (title, heading) if one)[:MOST_WORDS],
        fields=_shortened(fields),
        focus=_shown_ref(asked, classes, given.focus),
        language=filling.session.language,
        step=min(progress.position, 1000) if progress else 0,
        steps=min(progress.total, 1000) if progress else 0,
    )


def own_ref(filling: Filling, ref: str) -> str:
    """The question that a helper's ref means on the page of now; empty for one that is not there."""
    asked = _asked(filling)
    if ref.startswith(_PRIVATE):
        place = ref.removeprefix(_PRIVATE)
        found = asked[int(place)] if place.isascii() and place.isdecimal() and int(place) < len(asked) else None
        private = found is not None and _class(classes_of(filling.form.definition), found) == "private"
        return found.ref if found is not None and private else ""
    return next((state.ref for state in asked if state.ref == ref), "")


def may_fill(filling: Filling, ref: str) -> bool:
    """Whether a helper may ask to fill this in: a question of the page that is shareable or sensitive, by typing."""
    classes = classes_of(filling.form.definition)
    state = next((one for one in _asked(filling) if one.ref == ref), None)
    kind = state.control.kind if state is not None and state.control is not None else ""
    return state is not None and kind in _FILLED and _class(classes, state) in {"shareable", "sensitive"}


def _asked(filling: Filling) -> list[State]:
    """The questions of the page that can be answered; on the check, all that were asked."""
    if filling.flow.place.stop is Stop.CHECK:
        sections = check_of(filling.plan, filling.session, filling.asks)
        return [row.state for section in sections for row in section.rows][:MOST_FIELDS]
    page = filling.page
    states = [filling.state(ref) for ref in page.refs] if page is not None else []
    return [state for state in states if state.relevant and filling.asks(state)][:MOST_FIELDS]


def _class(classes: dict[str, Sharing], state: State) -> Sharing:
    found = classes.get(re.sub(r"\[\d+\]", "", state.ref), "private")
    return "secret" if found != "private" and _is_hidden(state.control) else found


def _is_hidden(control: Control | None) -> bool:
    return control is not None and (control.kind == "secret" or _MASKED in control.appearances)


def _field(  # noqa: PLR0917 - one question and what is known of it
    filling: Filling, state: State, given: Given, language: str, sharing: Sharing, place: int
) -> SeenField:
    status = _status(state, given.faulty)
    by = _by(state, given.helped)
    if sharing == "private":
        return SeenField(f"{_PRIVATE}{place}", "", status, sharing, by=by)
    definition = filling.form.definition
    label = written_words(definition, state.control.label if state.control else None, language)
    if sharing == "secret":
        return SeenField(state.ref, label[:MOST_WORDS], status, sharing, by=by)
    error = _error(filling, state, language) if status == "faulty" else ""
    value = _value(definition, state, language) if sharing == "shareable" else ""
    return SeenField(
        state.ref, label[:MOST_WORDS], status, sharing, value=value[:MOST_VALUE], error=error[:MOST_WORDS], by=by
    )


def _status(state: State, faulty: Collection[str]) -> Status:
    if state.ref in faulty:
        return "faulty"
    return "filled" if state.value else "empty"


def _by(state: State, helped: Collection[str]) -> By:
    if not state.value:
        return ""
    return "helper" if state.ref in helped else "citizen"


def _error(filling: Filling, state: State, language: str) -> str:
    """The author's own words about what is wrong; empty where there are none."""
    definition = filling.form.definition
    fault = next(iter(filling.session.validate([state.ref])), None)
    path = re.sub(r"\[\d+\]", "", state.ref)
    bind = next((one for one in definition.binds if definition.nodes[one.node].path == path), None)
    if fault is None or bind is None:
        return ""
    label = bind.required_message if fault.kind == "required" else bind.constraint_message
    return written_words(definition, label, language)


def _value(definition: FormDefinition, state: State, language: str) -> str:
    control = state.control
    if control is None or control.kind in _UNSHOWN or not state.value:
        return ""
    if control.kind in {"select1", "select", "rank"}:
        return _chosen(definition, control, state, language)
    return state.value


def _chosen(definition: FormDefinition, control: Control, state: State, language: str) -> str:
    """The words of what was chosen, from the author's list; choices that are answers to other questions stay."""
    chosen = [state.value] if control.kind == "select1" else state.value.split()
    if control.itemset is None:
        labels = {item.value: written_words(definition, item.label, language) for item in control.items}
        return ", ".join(labels[one] or one for one in chosen if one in labels)
    written = _WRITTEN.match(definition.expressions[control.itemset.nodeset])
    choices = state.choice_list
    if written is None or choices is None:
        return ""
    labels = _labels(definition, control.itemset, written["list"], language)
    found = [choices[place] for place in (choices.values.index(one) for one in chosen if one in choices.values)]
    return ", ".join(
        labels.get(one.value, "") or (one.value if one.words.echoes else one.words.text) or one.value for one in found
    )


def _labels(definition: FormDefinition, itemset: Itemset, name: str, language: str) -> dict[str, str]:
    """The words of a list whose texts the form holds in every language; empty for any other."""
    table = next((one.table for one in definition.instances if one.name == name), None)
    if table is None or not itemset.label_is_text_id or not {itemset.value, itemset.label} <= set(table.names):
        return {}
    values, texts = (table.columns[table.names.index(column)] for column in (itemset.value, itemset.label))
    pairs = zip(values, texts, strict=True)
    return {value: written_text(definition, text, language) for value, text in pairs if value and text}


def _heading(filling: Filling, language: str) -> str:
    """The author's heading over the page, as it was written."""
    page, definition = filling.page, filling.form.definition
    if page is None or filling.flow.place.stop is not Stop.PAGE:
        return ""
    number = page.number
    while number >= 0:
        control = definition.controls[number]
        if control.kind in {"group", "repeat"} and control.label is not None:
            return written_words(definition, control.label, language)
        number = control.parent
    return ""


def _shown_ref(asked: list[State], classes: dict[str, Sharing], ref: str) -> str:
    place = next((place for place, state in enumerate(asked) if state.ref == ref), None)
    if place is None:
        return ""
    return f"{_PRIVATE}{place}" if _class(classes, asked[place]) == "private" else ref


def _shortened(fields: tuple[SeenField, ...]) -> tuple[SeenField, ...]:
    """As many fields as fit into a frame."""
    room, kept = _MOST_ON_WIRE, []
    for field in fields:
        room -= 2 * sum(len(text.encode()) for text in (field.ref, field.label, field.value, field.error)) + 100
        if room < 0:
            break
        kept.append(field)
    return tuple(kept)
