"""The questions of the page shown: made when it is opened, refreshed where the engine says so, checked on Continue."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.markdown import plain
from ui.forms import form_words
from ui.forms.question import QuestionShown, widget_for
from ui.forms.question_model import QuestionModel
from ui.rows import RowModel

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.forms.session.state import Fault
    from ui.forms.question_model import FormTools
    from ui.forms.question_words import QuestionWords


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question of the page; `key` is new where its widget is another one."""

    key: str
    ref: str
    asked: QuestionModel


@dataclass(frozen=True, slots=True)
class Mend:
    """An entry of the summary of errors, and where it leads."""

    text: str
    ref: str
    place: str = ""


class QuestionRows(QObject):
    """The rows, and the questions in them."""

    answered = Signal(str, str)
    helpAsked = Signal()
    handed = Signal(str)
    doneAsked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = RowModel(QuestionRow, key="key", parent=self)
        self._words: QuestionWords | None = None
        self._tools: FormTools | None = None
        self._errors: dict[str, str] = {}

    def begin(self, words: QuestionWords, tools: FormTools) -> None:
        """Take up a form."""
        self._words, self._tools = words, tools

    def show(self, refs: Sequence[str]) -> None:
        """Ask these; those that are asked already stay as they are."""
        held = {row.ref: row for row in self.model.rows}
        rows = [self._row(ref, held.get(ref)) for ref in refs]
        kept = {id(row.asked) for row in rows}
        gone = [row.asked for row in self.model.rows if id(row.asked) not in kept]
        self.model.replace(rows)
        _close(gone)

    def open(self, refs: Sequence[str]) -> None:
        """A new page: nothing of the one before stays."""
        self._errors = {}
        self._drop()
        self.show(refs)

    def refresh(self, refs: Iterable[str]) -> None:
        """These look different now, as far as they are on the page."""
        wanted = set(refs)
        shown = [row.ref for row in self.model.rows]
        if wanted.intersection(shown):
            self.show(shown)

    def speak(self) -> None:
        """The language has changed."""
        self.show([row.ref for row in self.model.rows])
        for row in self.model.rows:
            row.asked.retranslate()

    def check(self) -> list[Mend]:
        """What is wrong in the boxes themselves."""
        found = []
        for row in self.model.rows:
            row.asked.check()
            found += [Mend(fault.text, row.ref, fault.place) for fault in row.asked.faults]
        return found

    def mark(self, faults: Sequence[Fault]) -> list[Mend]:
        """Say at the questions what the form's rules find, and return it for the summary."""
        own = {row.ref for row in self.model.rows if row.asked.faults}
        widgets = {row.ref: widget_for(row.asked.question) for row in self.model.rows}
        errors = {fault.ref: fault_words(fault, widgets.get(fault.ref, "")) for fault in faults if fault.ref not in own}
        if errors != self._errors:
            self._errors = errors
            self.show([row.ref for row in self.model.rows])
        return [Mend(text, ref) for ref, text in errors.items()]

    def close(self) -> None:
        """The form is left: nothing stays."""
        self._errors = {}
        self._drop()
        self._words = self._tools = None

    def _drop(self) -> None:
        gone = [row.asked for row in self.model.rows]
        self.model.replace(())
        _close(gone)

    def _row(self, ref: str, held: QuestionRow | None) -> QuestionRow:
        if self._words is None or self._tools is None:
            message = "no form is open"
            raise RuntimeError(message)
        fresh = self._words.shown(ref, self._errors.get(ref, ""))
        if held is not None and widget_for(fresh) == widget_for(held.asked.question):
            held.asked.show(fresh)
            return held
        return QuestionRow(f"{ref} {widget_for(fresh)}", ref, self._question(fresh, self._tools))

    def _question(self, fresh: QuestionShown, tools: FormTools) -> QuestionModel:
        question = QuestionModel(fresh, tools, self)
        question.answered.connect(self.answered)
        question.helpAsked.connect(self.helpAsked)
        question.handed.connect(self.handed)
        question.doneAsked.connect(self.doneAsked)
        return question


def fault_words(fault: Fault, widget: str) -> str:
    """The author's words, or ours."""
    own = form_words.missing(widget) if fault.kind == "required" else form_words.not_accepted()
    return plain(fault.message) or own


def _close(questions: Iterable[QuestionModel]) -> None:
    for question in questions:
        question.close()
        question.deleteLater()
