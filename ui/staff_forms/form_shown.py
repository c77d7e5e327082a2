"""What QML sees of a form that an officer helps with: words and numbers, in one frozen record."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.rows import RowModel
from ui.shown import held, shown
from ui.staff_forms.form_rows import ChangeLine, ContextLine, OutlineLine, SentLine

if TYPE_CHECKING:
    from ui.staff_forms.form_filling import DeskForm

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FormsShown:
    """`stage` is open, sent, given or empty; `dialog` is code, agree, leave, keys, step, companion or empty."""

    stage: str = ""
    dialog: str = ""
    busy: bool = False
    code_problem: str = ""
    problem: str = ""
    taken_over: bool = False
    by_code: bool = False
    title: str = ""
    origin: str = ""
    answered: str = ""
    here: int = -1
    """The place in the list at which the page stands."""
    reference: str = ""
    code: str = ""
    picture: str = ""
    until: str = ""
    unsent: bool = False
    paper: str = ""
    printed: bool = False
    starts: bool = False
    begun: bool = False
    """In the field: a form of whoever is looked at is under way."""
    service: str = ""
    any_sent: bool = False
    chosen: str = ""
    chosen_reference: str = ""
    chosen_title: str = ""
    chosen_line: str = ""
    chosen_status: str = ""
    chosen_twice: bool = False
    chosen_erased: bool = False
    chosen_verbs: tuple[str, ...] = ()
    step_problem: str = ""
    anybody: bool = False
    """Whether somebody is at the counter."""
    words: str = ""
    """Six words under which a form that is given back opens at a kiosk, at the same page."""
    site: str = ""
    """Where they open it in a browser; empty where the office is on no web."""
    accompanied: str = ""


@QmlElement
@QmlUncreatable("made by its face")
class StaffForms(QObject):
    """Properties and signals; what happens is in the classes that derive from it."""

    changed = Signal()
    toasted = Signal(str, bool)
    """A sentence, and whether it can be taken back."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = FormsShown()
        self._form: DeskForm | None = None
        self._outline_rows = RowModel(OutlineLine, key="key", parent=self)
        self._change_rows = RowModel(ChangeLine, key="place", parent=self)
        self._companion_rows = RowModel(ContextLine, key="key", parent=self)
        self._context_rows = RowModel(ContextLine, key="key", parent=self)
        self._sent_rows = RowModel(SentLine, key="submission", parent=self)

    @property
    def rests(self) -> bool:
        """No form and no dialog of a form is shown, so the keys are those of the desk."""
        return not self._shown.stage and not self._shown.dialog and not self._shown.busy

    def _tell(self, **news: object) -> None:
        fresh = replace(self._shown, **news)  # type: ignore[arg-type]
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _get_picture(self) -> str:
        if not self._shown.picture:
            return ""
        from ui.devices.qr import qr_source  # noqa: PLC0415 - what draws codes is loaded with the first one

        return qr_source(self._shown.picture)

    def _get_verbs(self) -> list[str]:
        return list(self._shown.chosen_verbs)

    form = Property(QObject, held("_form"), notify=changed)
    outlineRows = Property(QObject, held("_outline_rows"), constant=True)
    changeRows = Property(QObject, held("_change_rows"), constant=True)
    companionRows = Property(QObject, held("_companion_rows"), constant=True)
    contextRows = Property(QObject, held("_context_rows"), constant=True)
    sentRows = Property(QObject, held("_sent_rows"), constant=True)
    stage = Property(str, shown("stage"), notify=changed)
    dialog = Property(str, shown("dialog"), notify=changed)
    busy = Property(bool, shown("busy"), notify=changed)
    codeProblem = Property(str, shown("code_problem"), notify=changed)
    problem = Property(str, shown("problem"), notify=changed)
    takenOver = Property(bool, shown("taken_over"), notify=changed)
    byCode = Property(bool, shown("by_code"), notify=changed)
    title = Property(str, shown("title"), notify=changed)
    origin = Property(str, shown("origin"), notify=changed)
    here = Property(int, shown("here"), notify=changed)
    answered = Property(str, shown("answered"), notify=changed)
    reference = Property(str, shown("reference"), notify=changed)
    code = Property(str, shown("code"), notify=changed)
    picture = Property(str, _get_picture, notify=changed)
    until = Property(str, shown("until"), notify=changed)
    unsent = Property(bool, shown("unsent"), notify=changed)
    paper = Property(str, shown("paper"), notify=changed)
    printed = Property(bool, shown("printed"), notify=changed)
    starts = Property(bool, shown("starts"), notify=changed)
    begun = Property(bool, shown("begun"), notify=changed)
    service = Property(str, shown("service"), notify=changed)
    anySent = Property(bool, shown("any_sent"), notify=changed)
    chosen = Property(str, shown("chosen"), notify=changed)
    chosenReference = Property(str, shown("chosen_reference"), notify=changed)
    chosenTitle = Property(str, shown("chosen_title"), notify=changed)
    chosenLine = Property(str, shown("chosen_line"), notify=changed)
    chosenStatus = Property(str, shown("chosen_status"), notify=changed)
    chosenTwice = Property(bool, shown("chosen_twice"), notify=changed)
    chosenErased = Property(bool, shown("chosen_erased"), notify=changed)
    chosenVerbs = Property(list, _get_verbs, notify=changed)
    anybody = Property(bool, shown("anybody"), notify=changed)
    words = Property(str, shown("words"), notify=changed)
    site = Property(str, shown("site"), notify=changed)
    accompanied = Property(str, shown("accompanied"), notify=changed)
    stepProblem = Property(str, shown("step_problem"), notify=changed)
