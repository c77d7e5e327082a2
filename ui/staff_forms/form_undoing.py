"""The last answer that an officer gave is taken back; never one of the citizen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.forms.drafts.records import By
from ui.staff_forms import form_sentences as say
from ui.staff_forms.form_sitting import FormSitting

if TYPE_CHECKING:
    from ui.staff_forms.form_ledger import Change
    from ui.staff_forms.form_opening import ReadyForm
    from ui.staff_forms.form_sitting import Sitting

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its face")
class FormUndoing(FormSitting):
    """Undo in a form that is open: the form is read again from its journal."""

    @Slot()
    def undo(self) -> None:
        """Take back the last answer that was given here; never one of the citizen."""
        sitting = self._sitting
        if sitting is None or self._shown.busy or self._shown.stage != "open":
            return
        last = next((one for one in reversed(sitting.ledger.changes) if not one.undone), None)
        if last is None or (last.by, last.who) != (By.OFFICER, self._officer):
            self.toasted.emit(say.nothing_here(), False)
            return
        self._tell(busy=True)
        draft, visit = sitting.ready.draft.id, self._visit

        def undone(_sequences: tuple[int, ...]) -> None:
            self._bridge.later(
                self._opening.again(draft), lambda ready: self._again(sitting, ready, last, visit), self._refused
            )

        self._bridge.later(sitting.drafts.undo(draft), undone, self._refused)

    def _again(self, before: Sitting, ready: ReadyForm, change: Change, visit: int) -> None:
        if visit != self._visit or self._sitting is not before:
            return
        flow = before.filling.flow
        fresh = self._seated(ready, before.drafts)
        fresh.unkept = True
        fresh.filling.flow = flow
        self._sitting = fresh
        if self._hidden is not None:
            return
        self._tell(busy=False, problem="")
        if fresh.ledger.undone == before.ledger.undone:  # it was typed and deleted again: that is no change to people
            self.undo()
            return
        self._present(fresh)
        label = next((row.title for row in self._change_rows.rows if row.ref == change.ref), "")
        self.toasted.emit(say.undone(label), False)
