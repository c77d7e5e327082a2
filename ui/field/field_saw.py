"""What I saw, as QML sees it in the field: sealed for the office and for this laptop, which can read it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.counter import saw_words as say
from ui.counter.saw_telling import SawTelling

if TYPE_CHECKING:
    from kiosk.field.saw import About, Saw
    from ui.field.field_case import FieldCase
    from ui.field.field_day import FieldDay
    from ui.field.field_state import FieldState
    from ui.field.means import Means

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The face makes it")
class FieldSaw(SawTelling):
    """What is being told on this laptop, and what was."""

    def __init__(self, means: Means, day: FieldDay, person: FieldCase, state: FieldState) -> None:
        super().__init__(means.bridge, means.words, means.answers, day.parent())
        self._desk, self._unsealed, self._officer = means.desk, means.unsealed, means.officer
        self._day, self._person, self._state = day, person, state
        for news in (means.unsealed.changed, state.changed):
            news.connect(self.refresh)

    @Slot()
    def begin(self) -> None:
        """About the service of whoever is looked at, or of this stop, until another one is chosen."""
        row, chosen = self._day.row, str(self._person.property("chosen"))
        case = next((one for one in row.cases if one.id == chosen), None) if row else None
        self.begin_about(case.service if case else (row.stop.service if row else ""))

    @Slot()
    def undo(self) -> None:
        """Take back what was told last."""
        self._take_back("saw.take_back")

    def _keep(self, service: str, about: About, words: str) -> None:
        self._unsealed.do(
            lambda: self._desk.tell_saw(service, about, words),
            lambda result: self._kept(str(result.get("saw", "")), say.told()),
            self._refuse,
        )

    def _title(self, saw: Saw) -> str:
        return str(next(iter(self._unsealed.get(saw.words).values()), ""))

    def _gone(self, saw: Saw) -> bool:
        return saw.subject not in self._state.unsent
