"""What a helper may see of the page that somebody is at, by an allow-list: the classes in the form's own column.

All words come from the form as its author wrote it, never from what is on the screen, for a label may repeat an answer.
The value of a `shareable` question is the only thing that was answered and leaves the kiosk.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.assist.choosing import CHOSEN, Published, box_of, chosen_words, published
from kiosk.assist.frames import CHOSEN_FROM, FILLABLE, MOST_FIELDS, MOST_VALUE, MOST_WORDS, Seen, SeenField
from kiosk.forms.definition.written import written_words
from kiosk.forms.pages.check import check_of
from kiosk.forms.pages.filling import language_of
from kiosk.forms.pages.flow import Stop
from kiosk.forms.sharing import classes_of
from kiosk.markdown import plain

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiosk.assist.frames import Box, By, Sharing, Status
    from kiosk.forms.definition.model import Control, FormDefinition
    from kiosk.forms.pages.filling import Filling
    from kiosk.forms.session.state import State

_PRIVATE: Final = "private/"
"""How a private question is pointed at: by its place on the page, for its name would tell what it asks."""
_MASKED: Final = "masked"
_UNSHOWN: Final = frozenset({"upload", "secret"})
"""Kinds whose value is a file, or is hidden from whoever stands beside."""
_FILLED: Final = frozenset({"input", "select1", "select", "range"})
"""Kinds that somebody else can fill in by typing or choosing."""
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
    fields = tuple(_field(filling, state, given, words, classes, place) for place, state in enumerate(asked))
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
    return bool(_box_at(filling, ref))


def offered(filling: Filling, ref: str, language: str) -> Published | None:
    """The choices of a question that a helper may fill in, in their language; None where there are none to tell."""
    if _box_at(filling, ref) not in CHOSEN_FROM:
        return None
    words = language_of(filling.session.languages, language) or filling.session.language
    return published(filling.form.definition, filling.state(ref), words)


def _box_at(filling: Filling, ref: str) -> Box:
    classes = classes_of(filling.form.definition)
    state = next((one for one in _asked(filling) if one.ref == ref), None)
    return _box(filling, classes, state, _class(classes, state)) if state is not None else ""


def _box(filling: Filling, classes: dict[str, Sharing], state: State, sharing: Sharing) -> Box:
    """Nothing is filled in on the check: there is no box on it."""
    kind = state.control.kind if state.control is not None else ""
    theirs = kind in _FILLED and sharing in FILLABLE and filling.flow.place.stop is not Stop.CHECK
    return box_of(filling.form.definition, classes, state) if theirs else ""


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
    filling: Filling, state: State, given: Given, language: str, classes: dict[str, Sharing], place: int
) -> SeenField:
    status, sharing = _status(state, given.faulty), _class(classes, state)
    by = _by(state, given.helped)
    if sharing == "private":
        return SeenField(f"{_PRIVATE}{place}", "", status, sharing, by=by)
    definition = filling.form.definition
    label = plain(written_words(definition, state.control.label if state.control else None, language))
    if sharing == "secret":
        return SeenField(state.ref, label[:MOST_WORDS], status, sharing, by=by)
    error = _error(filling, state, language) if status == "faulty" else ""
    value = _value(definition, state, language) if sharing == "shareable" else ""
    return SeenField(
        state.ref,
        label[:MOST_WORDS],
        status,
        sharing,
        value=value[:MOST_VALUE],
        error=error[:MOST_WORDS],
        by=by,
        box=_box(filling, classes, state, sharing),
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
    return plain(written_words(definition, label, language))


def _value(definition: FormDefinition, state: State, language: str) -> str:
    control = state.control
    if control is None or control.kind in _UNSHOWN or not state.value:
        return ""
    if control.kind in CHOSEN:
        return chosen_words(definition, control, state, language)
    return state.value


def _heading(filling: Filling, language: str) -> str:
    """The author's heading over the page, as it was written."""
    page, definition = filling.page, filling.form.definition
    if page is None or filling.flow.place.stop is not Stop.PAGE:
        return ""
    number = page.number
    while number >= 0:
        control = definition.controls[number]
        if control.kind in {"group", "repeat"} and control.label is not None:
            return plain(written_words(definition, control.label, language))
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
