"""What I saw, at the counter, as QML sees it: told by whoever sits here, and answered by who may."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.counter import saw_words as say
from ui.counter.saw_reports import SawReports
from ui.counter.saw_telling import SawTelling
from ui.shown import held

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from kiosk.answers.ports import AnswerSearch
    from kiosk.field.reports import Saws
    from kiosk.field.saw import About, Saw
    from kiosk.queue.state import Queue
    from ui.bridge import NodeBridge
    from ui.counter.words import Words

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TELL = "tell"


@QmlElement
@QmlUncreatable("The counter makes it")
class SawModel(SawTelling):
    """The page beside the desk: telling, and for who answers the reports of all."""

    moved = Signal()
    # WORKAROUND: PySide6 6.12 dies at a property of a subclass that notifies by the signal of its base

    def __init__(
        self,
        bridge: NodeBridge,
        words: Callable[[], Words],
        search: AnswerSearch,
        saws: Saws | None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(bridge, words, search, parent)
        self._saws = saws
        self._shown, self._tab, self._dialog = False, _TELL, ""
        self._own: dict[str, str] = {}
        """What was told here since signing in: the counter cannot open what it sealed."""
        self._unsent: frozenset[str] = frozenset()
        self._undo: Callable[[], None] | None = None
        self._reports = SawReports(bridge, words, saws, self)
        self._reports.told.connect(lambda sentence, undoable: self._done(sentence, self._reports.undo, undoable))

    def sit(self, officer: str) -> None:
        """Whose page it is from now on; nobody's while `officer` is empty."""
        if officer == self._officer:
            return
        self._officer, self._own, self._undo, self._problem = officer, {}, None, ""
        self._shown, self._dialog = False, ""
        self.forget_last()
        self._reports.sit(officer)
        self.moved.emit()

    def refresh(self) -> None:
        """Follow what happens elsewhere; nothing is looked through while the page is not shown."""
        if self._shown:
            asked = self._bridge.node.query(lambda log: frozenset(log.unsent_subjects(int(log.cursor("sent") or 0))))
            self._bridge.later(asked, self._counted)
            self._reports.refresh()
            super().refresh()

    @Slot()
    def open(self) -> None:
        """Show it to whoever sits here."""
        if self._officer and self._saws is not None:
            self._shown, self._tab, self._dialog = True, _TELL, ""
            self.begin_about(self._bridge.read(self._service_here))
            self._reports.look()
            self.moved.emit()

    @Slot()
    def leave(self) -> None:
        """Back to the desk; nothing of what others saw stays here."""
        if self._shown:
            self._shown, self._dialog = False, ""
            self._reports.forget()
            self.moved.emit()

    @Slot(str)
    def turn(self, tab: str) -> None:
        """Show another place; the reports only to who may read them."""
        if tab == _TELL or self._reports.property("may"):
            self._tab = tab
            if tab != _TELL:
                self._reports.choose("")
                self._reports.look()
            self.moved.emit()

    @Slot(str)
    def ask(self, dialog: str) -> None:
        """Show a dialog: keys."""
        self._dialog = dialog
        self.moved.emit()

    @Slot()
    def dismiss(self) -> None:
        """Close the dialog."""
        self.ask("")

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()

    def _service_here(self, queue: Queue) -> str:
        """What whoever is at this officer's counter came for."""
        mine = [one.number for one in queue.counters.values() if one.officer == self._officer]
        return next((one.service for number in mine for one in queue.at_counter(number)), "")

    def _done(self, sentence: str, undo: Callable[[], None], undoable: bool) -> None:
        self._undo = undo if undoable else None
        self.told.emit(sentence, undoable)

    def _counted(self, unsent: frozenset[str]) -> None:
        if unsent != self._unsent:
            self._unsent = unsent
            super().refresh()

    def _keep(self, service: str, about: About, words: str) -> None:
        def kept(result: dict[str, Any]) -> None:
            saw = str(result.get("saw", ""))
            self._own[saw] = words
            self._undo = lambda: self._take_back("saw.take_back_here")
            self._kept(saw, say.told())
            self._reports.look()

        if self._saws is not None:
            self._bridge.later(self._saws.tell(self._officer, service, about, words), kept, self._refuse)

    def _title(self, saw: Saw) -> str:
        return self._own.get(saw.id) or self._reports.words_of(saw.id)

    def _gone(self, saw: Saw) -> bool:
        return self._bridge.node.serving or saw.subject not in self._unsent

    def _get_offered(self) -> bool:
        return self._saws is not None and bool(self._officer)

    offered = Property(bool, _get_offered, notify=moved)
    isShown = Property(bool, held("_shown"), notify=moved)
    tab = Property(str, held("_tab"), notify=moved)
    dialog = Property(str, held("_dialog"), notify=moved)
    reports = Property(SawReports, held("_reports"), constant=True)
