"""What QML sees of a form, and where it is kept."""

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.forms.added_model import AddedRow, TaskRow
from ui.forms.check_model import CheckModel
from ui.forms.form_shown import FormShown
from ui.forms.question_rows import Mend, QuestionRows
from ui.rows import RowModel
from ui.shown import held, shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its face")
class FormSurface(QObject):
    """Properties and signals; what happens is in FormModel."""

    changed = Signal()
    stampChanged = Signal()
    erred = Signal()
    """There is a new summary of errors."""
    focusAsked = Signal(str, str)
    """The question (by ref) and the box of it that an entry of the summary leads to."""
    left = Signal()
    """Back on the first page."""
    spoke = Signal(str)
    """To be said aloud."""
    helpAsked = Signal()
    recorded = Signal(str)
    """Something was answered; which question, where it was one."""
    keepAsked = Signal()
    alongAsked = Signal()
    copyAsked = Signal()
    ticketAsked = Signal()
    doneAsked = Signal()
    sentOff = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = FormShown()
        self._mends: tuple[Mend, ...] = ()
        self._check = CheckModel(self)
        self._asked = QuestionRows(self)
        self._questions = self._asked.model
        self._added = RowModel(AddedRow, key="ref", parent=self)
        self._tasks = RowModel(TaskRow, key="key", parent=self)

    def _next(self) -> FormShown:
        return replace(self._shown, stamp=self._shown.stamp + 1)

    def _place(self, fresh: FormShown) -> None:
        before, self._shown = self._shown, fresh
        if fresh != before:
            self.changed.emit()
        if fresh.stamp != before.stamp:
            self.stampChanged.emit()

    def _has_added(self) -> bool:
        return bool(self._added.rows)

    def _get_errors(self) -> list[str]:
        return [mend.text for mend in self._mends]

    kind = Property(str, shown("kind"), notify=changed)
    stamp = Property(int, shown("stamp"), notify=stampChanged)
    title = Property(str, shown("title"), notify=changed)
    where = Property(str, shown("where"), notify=changed)
    segments = Property(int, shown("segments"), notify=changed)
    filled = Property(int, shown("filled"), notify=changed)
    heading = Property(str, shown("heading"), notify=changed)
    line = Property(str, shown("line"), notify=changed)
    alone = Property(bool, shown("alone"), notify=changed)
    removed = Property(str, shown("removed"), notify=changed)
    sends = Property(bool, shown("sends"), notify=changed)
    sealed = Property(str, shown("sealed"), notify=changed)
    busy = Property(bool, shown("busy"), notify=changed)
    problem = Property(str, shown("problem"), notify=changed)
    renewed = Property(bool, shown("renewed"), notify=changed)
    saves = Property(bool, shown("saves"), notify=changed)
    prints = Property(bool, shown("prints"), notify=changed)
    tickets = Property(bool, shown("tickets"), notify=changed)
    reference = Property(str, shown("reference"), notify=changed)
    unsent = Property(bool, shown("unsent"), notify=changed)
    code = Property(str, shown("code"), notify=changed)
    said = Property(str, shown("said"), notify=changed)
    picture = Property(str, shown("picture"), notify=changed)
    until = Property(str, shown("until"), notify=changed)
    paper = Property(str, shown("paper"), notify=changed)
    errors = Property(list, _get_errors, notify=changed)
    addedSome = Property(bool, _has_added, notify=changed)
    questions = Property(QObject, held("_questions"), constant=True)
    added = Property(QObject, held("_added"), constant=True)
    tasks = Property(QObject, held("_tasks"), constant=True)
    check = Property(QObject, held("_check"), constant=True)
