"""Help at the counter as QML sees it: the panel beside the queue, and the page on which sessions are open."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers.ports import AnswerSearch
from kiosk.assist.callback import CallBacks
from kiosk.assist.ports import LiveSessions
from kiosk.queue.state import Queue
from kiosk.queue.visit_note import of_call
from ui.bridge import NodeBridge
from ui.counter import help_words as say
from ui.counter.desk_notes import DeskNotes
from ui.counter.help_acts import HelpActs
from ui.counter.help_alarm import DeskAlarm
from ui.counter.help_before import DeskHelpSession
from ui.counter.help_cards import DeskHelpCards
from ui.counter.help_panel import DeskHelpPanel
from ui.counter.help_rows import Seat
from ui.counter.help_sessions import HelpSessions
from ui.counter.words import Words
from ui.rows import RowModel
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class HelpTab:
    """One session among several."""

    help: str
    title: str
    news: str
    """How much is new in it, in words."""
    selected: bool


@QmlElement
@QmlUncreatable("The counter makes it")
class DeskHelp(QObject):
    """Its parts, and the page: one session before the officer, the others as tabs."""

    changed = Signal()
    toasted = Signal(str)

    def __init__(
        self,
        bridge: NodeBridge,
        words: Callable[[], Words],
        parent: QObject | None = None,
        *,
        live: LiveSessions | None = None,
        search: AnswerSearch | None = None,
        ring: Callable[[], None] = lambda: None,
        callbacks: CallBacks | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._words = bridge, words
        self._is_shown, self._dialog = False, ""
        self._unread: dict[str, int] = {}
        self._sessions = HelpSessions(live, lambda: words().language, self)
        self._acts = HelpActs(bridge, self._sessions, self.toasted.emit, self.refresh)
        self._panel = DeskHelpPanel(bridge, self._acts, words, ring, self, callbacks=callbacks)
        self._session = DeskHelpSession(bridge, self._sessions, words, self)
        self._cards = DeskHelpCards(bridge, self._sessions, search, words, self)
        self._alarm = DeskAlarm(bridge, words, self)
        self._notes = DeskNotes(bridge, words, self._noted, "helping", self)
        self._tabs = RowModel(HelpTab, key="help", parent=self)
        self._panel.joined.connect(self.openAt)
        self._cards.sent.connect(self.toasted)
        self._session.wanted.connect(self.toasted)
        self._sessions.changed.connect(self._follow_sessions)

    def close(self) -> None:
        """Let go of every session and thread."""
        self._sessions.clear()
        self._cards.close()
        self._notes.close()

    def sit(self, seat: Seat) -> None:
        """Somebody begins here, or nobody is here; whatever was open was another's."""
        if seat == self._acts.seat:
            return
        for session in self._sessions.held if not seat.counter else ():
            if not session.over:
                self._acts.pass_on(session.call.id)  # whoever asked is still there
        self._acts.sit(seat)
        self._sessions.sit(seat)
        self._alarm.sit(seat)
        self.leave()
        self.refresh()

    def refresh(self) -> None:
        """Follow the log and the clock."""
        if self._acts.seat.counter:
            self._bridge.read(self._sessions.follow)
        self._panel.refresh()
        self._alarm.refresh()
        self._notes.refresh()
        self.changed.emit()

    def retell(self) -> None:
        """Another language, or another pack."""
        self._sessions.retell()
        self.refresh()
        self._session.refresh()
        self._cards.refresh()
        self._follow_sessions()

    @Slot()
    def go(self) -> None:
        """By one key: take what has rung the longest, or look at the sessions that are open."""
        if not self._panel.take():
            self.open()

    @Slot()
    def open(self) -> None:
        """Show the sessions, where there are any."""
        if self._acts.seat.counter and self._sessions.held:
            self._is_shown = True
            if self._sessions.current is None:
                self._sessions.step(1)
            self._sessions.watch(watched=True)
            self._follow_sessions()

    @Slot(str)
    def openAt(self, help_id: str) -> None:
        """Show this session."""
        self._bridge.read(self._sessions.follow)
        self._sessions.choose(help_id)
        self.open()

    @Slot()
    def leave(self) -> None:
        """Back to the desk; the sessions go on."""
        if self._is_shown:
            self._is_shown, self._dialog = False, ""
            self._sessions.watch(watched=False)
            self.changed.emit()

    @Slot(str)
    def turn(self, help_id: str) -> None:
        """Put another session before the officer."""
        self._sessions.choose(help_id)

    @Slot(int)
    def step(self, by: int) -> None:
        """The next session, or the one before; they go round."""
        self._sessions.step(by)

    @Slot(str)
    def ask(self, dialog: str) -> None:
        """Show a dialog: end, own, keys. One that is over is put away without a question."""
        session = self._sessions.current
        if dialog == "end" and session is not None and session.over:
            self.putAway()
            return
        self._dialog = dialog
        self.changed.emit()

    @Slot()
    def dismiss(self) -> None:
        """Close the dialog and change nothing."""
        self._dialog = ""
        self.changed.emit()

    @Slot()
    def end(self) -> None:
        """End the session that is before the officer."""
        self.dismiss()
        if (session := self._sessions.current) is not None and not session.over:
            self._acts.end(session.call.id)

    @Slot()
    def putAway(self) -> None:
        """Close the tab of a session that is over."""
        if (session := self._sessions.current) is not None and session.over:
            self._sessions.dismiss(session.call.id)

    @Slot()
    def comeThere(self) -> None:
        """Stand beside the citizen instead."""
        if (session := self._sessions.current) is not None and not session.over:
            self._acts.come(session.call.id)

    @Slot()
    def passOn(self) -> None:
        """Have the session that is before the officer ring at the others."""
        if (session := self._sessions.current) is not None and not session.over:
            self._acts.pass_on(session.call.id)

    def _noted(self, queue: Queue) -> tuple[str, str]:
        session = self._sessions.current
        call = queue.help_calls.get(session.call.id) if session and not session.over else None
        return self._acts.seat.counter, of_call(queue, call) if call else ""

    def _follow_sessions(self) -> None:
        if not self._sessions.held:
            self.leave()
        self._notes.refresh()
        if self._sessions.unread != self._unread:
            self._unread = self._sessions.unread
            self._panel.tell_news()
        current = self._sessions.current
        self._tabs.replace([
            HelpTab(
                one.call.id,
                say.place(one.call),
                say.fresh(one.state.unread),
                one is current,
            )
            for one in self._sessions.held
        ])  # fmt: skip
        self.changed.emit()

    def _get_shown(self) -> bool:
        return self._is_shown

    def _get_dialog(self) -> str:
        return self._dialog

    def _get_unread(self) -> int:
        return sum(one.state.unread for one in self._sessions.held)

    _get_panel, _get_session, _get_cards = held("_panel"), held("_session"), held("_cards")
    _get_alarm, _get_tabs, _get_notes = held("_alarm"), held("_tabs"), held("_notes")
    isShown = Property(bool, _get_shown, notify=changed)
    dialog = Property(str, _get_dialog, notify=changed)
    unread = Property(int, _get_unread, notify=changed)
    tabRows = Property(QObject, _get_tabs, constant=True)
    panel = Property(DeskHelpPanel, _get_panel, constant=True)
    session = Property(DeskHelpSession, _get_session, constant=True)
    cards = Property(DeskHelpCards, _get_cards, constant=True)
    alarm = Property(DeskAlarm, _get_alarm, constant=True)
    notes = Property(DeskNotes, _get_notes, constant=True)
