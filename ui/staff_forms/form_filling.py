"""The form on a desk: the kiosk's pages, with every question in reach, and a mark where staff answered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.forms.pages.flow import Stop
from ui.forms.form_model import FormModel
from ui.forms.question_words import QuestionWords

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.forms.pages.filling import Filling
    from ui.forms.question import QuestionShown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
_PAGES = frozenset({"questions", "repeat", "tasks", "check", "declaration"})


@QmlElement
@QmlUncreatable("made by its counter")
class DeskForm(FormModel):
    """The form of a counter."""

    @Slot()
    def toCheck(self) -> None:
        """Look through all answers; what is missing is said there."""
        if self._filling is None or self._shown.busy or self._shown.kind not in _PAGES:
            return
        if self._filling.flow.place.stop is not Stop.CHECK:
            self._filling.to_check()
            self._open()

    @Slot(str)
    def toQuestion(self, ref: str) -> None:
        """Straight to a question."""
        if self._filling is None or self._shown.busy or self._shown.kind not in _PAGES:
            return
        page = self._filling.page
        if page is None or ref not in page.refs:
            self.change(ref)
        self.focusAsked.emit(ref, "")

    @Slot(str)
    def toPage(self, key: str) -> None:
        """Straight to a page without questions, such as that of what was added."""
        if self._filling is not None and not self._shown.busy and self._filling.change_page(key):
            self._open()


class MarkedWords(QuestionWords):
    """Says under a question that staff gave its answer."""

    def __init__(self, filling: Filling, resources: Mapping[str, bytes], mark: Callable[[str], str]) -> None:
        super().__init__(filling, resources)
        self._mark = mark

    def shown(self, ref: str, error: str = "") -> QuestionShown:
        """A question as it stands."""
        return replace(super().shown(ref, error), shared_with=self._mark(ref))
