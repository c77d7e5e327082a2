"""A form that was open when the program ended: offered to its officer before anything of it is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.counter.form_sent import SentForms
from ui.staff_forms.form_opening import put_away

if TYPE_CHECKING:
    from kiosk.forms.drafts.records import OpenDraft

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its counter")
class FoundForms(SentForms):
    """At most one is offered; all others are put away."""

    _found: OpenDraft | None = None

    @Slot()
    def goOnFound(self) -> None:
        """Go on with the form that was open when the program ended."""
        found, self._found = self._found, None
        if found is not None and self._sitting is None:
            self._tell(busy=True, dialog="")
            self._open(self._opening.again(found.id), self._refused)

    def _look(self) -> None:
        visit = self._visit
        self._bridge.later(self._opening.left_behind(self._officer), lambda draft: self._offer(draft, visit))

    def _offer(self, found: OpenDraft | None, visit: int) -> None:
        self._found = found
        if found is None:
            return
        if visit != self._visit:
            self._put_found_away()
        elif self._hidden is None and not self._shown.stage:
            self._tell(dialog="found")

    def _put_found_away(self) -> None:
        found, self._found, officer = self._found, None, self._officer
        if found is not None:
            self._opening.later(lambda desk: put_away(desk, found, officer))
