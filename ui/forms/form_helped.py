"""A form while a helper stands beside it: what they point at, which box is theirs to type in, and what they typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.events import new_id
from kiosk.forms.session.datatypes import fits
from kiosk.markdown import plain
from ui.forms import form_words
from ui.forms.answer_part import plain_text
from ui.forms.form_offer import FormOffer
from ui.forms.question import NOBODY, NOBODY_POINTS, Pointer, Typist
from ui.forms.written_answer import written_answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kiosk.assist.frames import Unfit
    from kiosk.forms.session.state import State
    from ui.forms.question_words import QuestionWords

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its face")
class FormHelped(FormOffer):
    """What a helper does to a form. Whether they may is decided by whoever calls.

    `handed`: the person wants the helper to type the answer of this question, or takes that back.
    """

    handed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pointed, self._pointing = "", NOBODY_POINTS
        self._shared: Callable[[str], str] = lambda _ref: ""
        self._typist: Callable[[str], Typist] = lambda _ref: NOBODY
        self._typed: dict[str, str] = {}

    @property
    def faulty(self) -> frozenset[str]:
        """The questions of the page that are marked as wrong."""
        return frozenset(row.ref for row in self._questions.rows if row.asked.property("errors"))

    @property
    def helped(self) -> frozenset[str]:
        """The questions whose answer of now a helper typed."""
        return frozenset(ref for ref in self._typed if self._is_typed(ref, self._state_value(ref)))

    def share(self, shared: Callable[[str], str], typist: Callable[[str], Typist]) -> None:
        """Say under each question who sees its answer, and whom one can let type it."""
        self._shared, self._typist = shared, typist
        self._asked.refresh(row.ref for row in self._questions.rows)

    def point(self, ref: str, name: str, how: str = "") -> bool:
        """Show who points at a question, and how it is filled in where that is told; False where the page has none of
        that name. An empty one takes it away."""
        there = self.asks(ref)
        before, self._pointed, self._pointing = self._pointed, ref if there else "", Pointer(name, how)
        self._asked.refresh({before, ref})
        return there

    def asks(self, ref: str) -> bool:
        """Whether the page of now asks this."""
        return any(row.ref == ref for row in self._questions.rows)

    def lead(self, ref: str) -> None:
        """Take the person to a question of the page."""
        self.focusAsked.emit(ref, "")

    def words_of(self, ref: str) -> tuple[str, str]:
        """A question and its answer as people say them."""
        state = self._state(ref)
        return (plain(state.label or ""), written_answer(state)) if state is not None else ("", "")

    def value_of(self, ref: str) -> str:
        """The answer as the form keeps it."""
        return self._state_value(ref)

    def fill(self, ref: str, value: str, officer: str) -> Unfit | None:
        """Answer a question as the helper typed it; why not, where the form does not take that and nothing changed.

        In the draft it stands as the officer's, by a step of its own.
        """
        state, keeper = self._state(ref), self._keeper
        if state is None or keeper is None:
            return "over"
        wanted, before = _as_kept(state, plain_text(value).strip()), state.value
        if wanted is None:
            return "choice"
        if not wanted or not fits(state.data_type, wanted):
            return "value"
        self._step, keeper.helper = f"helper {new_id()}", officer
        try:
            self._answer(ref, wanted)
            taken = self._state_value(ref)
            if not taken:
                self._answer(ref, before)
                return "value"
        finally:
            self._step = keeper.helper = ""
        self._typed[ref] = taken
        self._asked.refresh({ref})
        return None

    def take_out(self, ref: str, before: str) -> None:
        """The person says that it is not right: what stood there before stands there again."""
        self._typed.pop(ref, None)
        self._answer(ref, before)
        self._asked.refresh({ref})

    def _dress(self, words: QuestionWords) -> None:
        """Let the questions say what a helper does to them."""
        words.told = self._told_before
        words.pointed = lambda ref: self._pointing if ref == self._pointed else NOBODY_POINTS
        words.shared = self._shared_with
        words.typist = self._typed_by

    def _shared_with(self, ref: str) -> str:
        return self._shared(ref)

    def _typed_by(self, ref: str) -> Typist:
        return self._typist(ref)

    def _forget_helper(self) -> None:
        self._pointed, self._typed = "", {}

    def _told_before(self, ref: str, value: str) -> str:
        return form_words.typed_for_you() if self._is_typed(ref, value) else super()._told_before(ref, value)

    def _told_in(self, ref: str, value: str) -> str:
        return form_words.typed_for_you() if self._is_typed(ref, value) else super()._told_in(ref, value)

    def _is_typed(self, ref: str, value: str) -> bool:
        return bool(value) and self._typed.get(ref) == value

    def _state(self, ref: str) -> State | None:
        try:
            return self._filling.state(ref) if self._filling is not None else None
        except KeyError:
            return None

    def _state_value(self, ref: str) -> str:
        state = self._state(ref)
        return str(state.value) if state is not None else ""

    def _answer(self, ref: str, text: str) -> None:
        raise NotImplementedError


def _as_kept(state: State, value: str) -> str | None:
    """What the helper typed, as the form keeps it: choices by value, one also by its words; None where it is none."""
    choices, control = state.choice_list, state.control
    if choices is None:
        return value
    if control is not None and control.kind == "select":
        chosen = set(value.split())
        return " ".join(one for one in choices.values if one in chosen) if chosen <= set(choices.values) else None
    if value in choices.values:
        return value
    wanted = value.casefold()
    found = (
        one for one, label in zip(choices.values, choices.labels, strict=True) if plain(label).casefold() == wanted
    )
    return next(found, None)
