"""All that QML sees while the laptop is unlocked; it is gone with the lock, and whatever it had opened with it."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.bridge import NodeBridge
from ui.counter.words import Words
from ui.field.field_adding import FieldAdding
from ui.field.field_answers import FieldAnswers
from ui.field.field_case import FieldCase
from ui.field.field_day import FieldDay
from ui.field.field_erasing import FieldErasing
from ui.field.field_find import FieldFind
from ui.field.field_forms import FieldForms
from ui.field.field_help import FieldHelp
from ui.field.field_pages import FieldPages
from ui.field.field_papers import FieldPapers
from ui.field.field_road import FieldRoad
from ui.field.field_saw import FieldSaw
from ui.field.field_state import FieldState
from ui.field.means import Means
from ui.field.unsealed import Unsealed
from ui.shown import held

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.text import Translations
    from ui.field.open_desk import OpenDesk
    from ui.languages import Languages

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Page(StrEnum):
    """The pages beside each other."""

    TODAY = "today"
    FORMS = "forms"
    ANSWERS = "answers"
    SAW = "saw"
    ROAD = "road"


@QmlElement
@QmlUncreatable("The face makes it")
class FieldSession(QObject):
    """One time between unlocking and locking."""

    changed = Signal()
    toasted = Signal(str, bool)
    """What was done, and whether it can be undone."""

    def __init__(
        self, opened: OpenDesk, languages: Languages, translations: Translations, still_ms: int, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._opened, self._languages, self._translations = opened, languages, translations
        self._page, self._dialog = Page.TODAY, ""
        bridge = self._bridge = NodeBridge(opened.node, self)
        sealed = self._unsealed = Unsealed(bridge, opened.desk.sealed.open, self)
        self._state = FieldState(bridge, self.words, still_ms, self)
        means = Means(bridge, opened.desk, sealed, opened.answers, opened.officer, self.words)
        self._day = FieldDay(means, self._state, self)
        self._case = FieldCase(means, self._day, self)
        self._adding = FieldAdding(means, self._day, self)
        self._answers = FieldAnswers(means, self)
        self._undo: Callable[[], None] | None = None
        self._pages = FieldPages(means, self._day, self._case, self._state, opened.forms, self._tell)
        self._helping = FieldHelp(means, opened, languages, translations, self, forms=self._pages.forms)
        self._road = FieldRoad(means, opened.road, self)
        self._connect()
        self._day.refresh()
        bridge.start()

    def _connect(self) -> None:
        self._day.told.connect(lambda sentence, undoable: self._tell(sentence, self._day.undo if undoable else None))
        self._pages.papers.done.connect(self.dismiss)
        self._pages.find.chosen.connect(self._go)
        self._pages.erasing.done.connect(lambda _sentence: self.dismiss())
        if self._pages.forms is not None:
            self._pages.forms.opened.connect(lambda: self.turn(Page.FORMS))
            self._pages.forms.changed.connect(self._stand)
        self._case.told.connect(lambda sentence: self.toasted.emit(sentence, False))
        self._adding.done.connect(self._added)
        self._helping.model.sheetAsked.connect(self._ask_help)
        self._helping.model.sheetDone.connect(self.dismiss)
        self._case.changed.connect(self._stand)
        self._languages.changed.connect(self._retell)
        self._bridge.renewed.connect(self._retell)
        self._state.changed.connect(self._road.retell)
        self._bridge.ticked.connect(self._unsealed.try_again)
        self._bridge.ticked.connect(self._rest)

    def words(self) -> Words:
        """How this laptop speaks now."""
        node = self._bridge.node
        return Words(self._languages.language or "en", self._translations, node.pack, node.office)

    def close(self) -> Callable[[], None]:
        """Forget what was opened and hear nothing more; the answer closes the node, which takes a moment."""
        self._languages.changed.disconnect(self._retell)
        self._helping.close()
        self._pages.close()
        ended = self._road.close()
        self._bridge.close()
        self._unsealed.close()

        def close() -> None:
            ended()
            self._opened.close()

        return close

    @Slot(str)
    def turn(self, page: str) -> None:
        """Show another page."""
        self._pages.turn(page, self._dialog)
        self._page, self._dialog = Page(page), ""
        self._road.watch(watched=self._page is Page.ROAD)
        self._stand()
        self.changed.emit()

    @Slot(str)
    def ask(self, dialog: str) -> None:
        """Show a dialog: person, stop, close, note, field, erase, help, keys. None is asked about what is not so."""
        here = self._day.row
        if dialog == "person" and here is not None and here.stop.state == "planned":
            self._day.arrive()
        fits = {"close": here is not None and here.stop.state == "here", "person": here is not None}
        fits |= dict.fromkeys(("note", "field", "attach", "erase"), self._pages.erasing.is_possible)
        if not fits.get(dialog, True):
            return
        if dialog in {"person", "stop"}:
            self._adding.begin()
        if dialog == "help":
            self._helping.begin(self._case.case, self._page.value)
        self._dialog = dialog
        self.changed.emit()
        self._pages.ask(dialog)  # what a dialog asks with is made once it is there

    @Slot()
    def dismiss(self) -> None:
        """Close the dialog and change nothing; what a helper asks meanwhile is asked then."""
        if self._dialog == "help":
            self._helping.model.put_aside()
        self._pages.dismiss(self._dialog)
        self._dialog = "help" if self._helping.model.wants_sheet else ""
        self.changed.emit()

    def _ask_help(self) -> None:
        if not self._dialog:
            self._dialog = "help"
            self.changed.emit()

    def _stand(self) -> None:
        self._helping.stand(self._page.value, self._case.case)

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()

    def _tell(self, sentence: str, undo: Callable[[], None] | None) -> None:
        self._undo = undo
        self.toasted.emit(sentence, undo is not None)

    def _go(self, kind: str, identity: str) -> None:
        """To what was found."""
        self.dismiss()
        if kind in {"answer", "service"}:
            self._answers.show(kind, identity)
            self.turn(Page.ANSWERS)
            return
        case = identity.partition(" ")[0] if kind in {"person", "note"} else ""
        if case:
            identity = self._bridge.read(lambda queue: queue.field.cases[case].stop)
        self._day.go(identity)
        self._case.open(case)
        self.turn(Page.TODAY)

    def _added(self, sentence: str, case: str) -> None:
        self.dismiss()
        if case:
            self._case.open(case)
        self.toasted.emit(sentence, False)

    def _rest(self) -> None:
        """Another pack is shown while nothing is being written."""
        if not self._dialog:
            self._bridge.node.at_rest()

    def _retell(self) -> None:
        self._state.refresh()
        self._day.refresh()
        self._adding.retell()
        self._answers.retell()
        self._pages.retell()
        self._helping.retell()
        self._road.retell()
        self.changed.emit()

    def _get_office(self) -> str:
        return self._bridge.node.office.title(self.words().language)

    def _get_officer(self) -> str:
        who = self._opened.officer
        found = self._bridge.read(lambda queue: queue.officers.get(who))
        return found.name if found else who

    def _get_initials(self) -> str:
        return "".join(part[0] for part in self._get_officer().split()[:2]).upper()

    _get_day, _get_case, _get_adding = held("_day"), held("_case"), held("_adding")
    _get_state, _get_answers, _get_helping = held("_state"), held("_answers"), held("_helping")
    _get_page, _get_dialog = held("_page.value"), held("_dialog")
    day = Property(FieldDay, _get_day, constant=True)
    person = Property(FieldCase, _get_case, constant=True)
    adding = Property(FieldAdding, _get_adding, constant=True)
    state = Property(FieldState, _get_state, constant=True)
    answers = Property(FieldAnswers, _get_answers, constant=True)
    forms = Property(FieldForms, held("_pages.forms"), constant=True)
    papers = Property(FieldPapers, held("_pages.papers"), constant=True)
    saw = Property(FieldSaw, held("_pages.saw"), constant=True)
    find = Property(FieldFind, held("_pages.find"), constant=True)
    erasing = Property(FieldErasing, held("_pages.erasing"), constant=True)
    helping = Property(FieldHelp, _get_helping, constant=True)
    road = Property(FieldRoad, held("_road"), constant=True)
    page = Property(str, _get_page, notify=changed)
    dialog = Property(str, _get_dialog, notify=changed)
    office = Property(str, _get_office, notify=changed)
    officer = Property(str, _get_officer, notify=changed)
    initials = Property(str, _get_initials, notify=changed)
