"""From page to page of the form that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.staff_forms.form_shown import StaffForms

if TYPE_CHECKING:
    from ui.staff_forms.form_filling import DeskForm

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its face")
class FormTurning(StaffForms):
    """What an officer presses to get about in a form."""

    def _desk_form(self) -> DeskForm:
        raise NotImplementedError

    @Slot()
    def goOn(self) -> None:
        """Continue."""
        self._desk_form().goOn()

    @Slot()
    def back(self) -> None:
        """The page before."""
        self._desk_form().back()

    @Slot()
    def toCheck(self) -> None:
        """All answers, and what is missing."""
        self._desk_form().toCheck()

    @Slot(str)
    def toQuestion(self, ref: str) -> None:
        """Straight to a question."""
        self._desk_form().toQuestion(ref)

    @Slot(str)
    def toPage(self, key: str) -> None:
        """Straight to a page without questions."""
        self._desk_form().toPage(key)
