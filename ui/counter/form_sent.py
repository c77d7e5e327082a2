"""The forms that were sent for the ticket at the counter, for QML: how far each is, and what moves it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.forms.submissions import reference as references
from kiosk.retention.due import due
from ui.counter import form_erasing
from ui.counter.form_erasing import FormErasing
from ui.counter.form_status import chosen, sent_lines
from ui.counter.form_ticket import TicketForms
from ui.shown import held
from ui.staff_forms import form_sentences as say
from ui.staff_forms.form_undoing import FormUndoing

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.submissions.submission import Submission
    from kiosk.node import Change as News
    from kiosk.text import Text
    from ui.bridge import NodeBridge
    from ui.counter.words import Words
    from ui.forms.background import Background
    from ui.staff_forms.form_place import FormPlace

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its counter")
class SentForms(FormUndoing):
    """Submissions as an officer sees them."""

    _heard = Signal()

    def __init__(
        self,
        place: FormPlace,
        bridge: NodeBridge,
        words: Callable[[], Words],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(place, bridge, words, background, parent)
        self._ticket = TicketForms(bridge, self._opening, self._show_sent)
        self._erasing = FormErasing(self)
        self._heard.connect(self._ticket.refresh, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = bridge.node.subscribe(self._hear)

    @Slot(str)
    def choose(self, submission: str) -> None:
        """Look at a form that was sent."""
        self._ticket.get(submission, self._show_step)

    @Slot(str)
    def step(self, verb: str) -> None:
        """Move the chosen one on."""
        if self._shown.busy or not self._shown.chosen:
            return
        self._tell(busy=True)
        self._ticket.step(self._shown.chosen, verb, self._officer, self._stepped, self._step_refused)

    @Slot()
    def undoStep(self) -> None:
        """Take back what was decided last."""
        if self._ticket.last_step:
            self._ticket.step(self._ticket.last_step, "reopen", self._officer, self._toast, self._step_refused)

    @Slot()
    def askErase(self) -> None:
        """What was written in the chosen one is to be erased: why?"""
        if self._shown.chosen and not self._shown.busy:
            self._erasing.choose("")
            self._tell(dialog="", step_problem="")
            QTimer.singleShot(0, self, lambda: self._tell(dialog="erase"))

    @Slot()
    def erase(self) -> None:
        """Erase it, after the second look."""
        if self._shown.busy or self._shown.dialog != "erase" or not self._erasing.chosen:
            return
        self._tell(busy=True)
        identity, reason = self._shown.chosen, self._erasing.chosen
        self._ticket.erase(identity, self._officer, reason, self._erased, self._step_refused)

    # what comes back

    def _hear(self, news: News) -> None:
        if any(subject.startswith("submission/") for subject in news.subjects):
            self._heard.emit()

    def _show_sent(self, submissions: list[Submission]) -> None:
        self._sent_rows.replace(sent_lines(submissions, self._words(), self._names()))
        self._tell(any_sent=bool(submissions))
        if self._shown.dialog == "step":
            self._ticket.get(self._shown.chosen, self._show_step_again)

    def _found_sent(self, found: Submission | None) -> None:
        self._tell(busy=False)
        if found is None:
            self._tell(code_problem=say.no_such_reference())
        else:
            # One dialog hands the focus back before the next one takes it.
            self._tell(dialog="")
            QTimer.singleShot(0, self, lambda: self._show_step(found))

    def _show_step(self, found: Submission | None) -> None:
        if found is not None and self._hidden is None:
            self._look_at(found)
            self._tell(dialog="step", **chosen(found, self._words(), self._names()))

    def _show_step_again(self, found: Submission | None) -> None:
        if found is not None and (self._shown.dialog, self._shown.chosen) == ("step", found.id):
            self._look_at(found)
            self._tell(**chosen(found, self._words(), self._names()) | {"step_problem": self._shown.step_problem})

    def _stepped(self, found: Submission, undoable: bool) -> None:
        self._tell(busy=False, dialog="" if self._shown.dialog == "step" else self._shown.dialog)
        self._toast(found, undoable)

    def _look_at(self, found: Submission) -> None:
        words, office = self._words(), self._bridge.node.office
        until = due(found, self._bridge.node.pack, office)
        self._erasing.look_at(found, words, self._names(), until.at if until else 0)

    def _erased(self, found: Submission) -> None:
        self._tell(busy=False, dialog="" if self._shown.dialog == "erase" else self._shown.dialog)
        self.toasted.emit(form_erasing.erased(references.shown(found.reference)), False)

    def _toast(self, found: Submission, undoable: bool) -> None:
        words = self._words()
        self.toasted.emit(say.stepped(references.shown(found.reference), say.status_word(found, words)), undoable)

    def _step_refused(self, text: Text) -> None:
        self._tell(busy=False, step_problem=self._words().text(text))

    erasing = Property(FormErasing, held("_erasing"), constant=True)
