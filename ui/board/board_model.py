"""The board as QML sees it, and its voice: each call is said once, a recall again."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.queue import views
from kiosk.queue.rows import CallRow
from kiosk.text import Text, Translations
from ui.board.announcer import Announcer
from ui.board.calling import (
    BoardFacts,
    BoardShown,
    CallLine,
    WaitLine,
    aloud,
    board_shown,
    call_lines,
    is_stale,
    sentences,
    to_speak,
    wait_lines,
)
from ui.board.legibility import Legible
from ui.bridge import NodeBridge
from ui.called_names import CalledNames
from ui.languages import Languages
from ui.rows import RowModel
from ui.shown import shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CALLS = 8
"""Of these the page shows as many as fit."""
FOLLOWING = 3
_EVERY_CALL = 1000


@QmlElement
@QmlUncreatable("The face makes it")
class BoardModel(QObject):
    """What hangs on the wall. Calls that stood when it was switched on are shown, not said again."""

    changed = Signal()
    called = Signal()
    """Somebody new is called, or called again."""

    def __init__(
        self,
        bridge: NodeBridge,
        languages: Languages,
        translations: Translations,
        announcer: Announcer,
        *,
        legible: Legible,
        names: CalledNames,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._languages = languages
        self._translations = translations
        self._announcer = announcer
        self._legible = legible
        self._names = names
        self._started = bridge.node.clock.now_ms()
        self._said = frozenset(row.call for row in self._every_call())
        self._told_stale = False
        self._shown = BoardShown()
        self._call_rows = RowModel(CallLine, key="ticket", parent=self)
        self._wait_rows = RowModel(WaitLine, key="series", parent=self)
        bridge.changed.connect(self.refresh)
        bridge.ticked.connect(self.refresh)
        languages.changed.connect(self.refresh)
        names.changed.connect(self.refresh)
        self.refresh()

    def facts(self) -> BoardFacts:
        """What the board depends on, as it is now."""
        node = self._bridge.node
        now = node.clock.now_ms()
        return BoardFacts(
            now_ms=now,
            language=self._language,
            office=node.office,
            link=self._bridge.status().link,
            started=self._started,
            calls=tuple(self._bridge.read(lambda queue: views.board_calls(queue, CALLS))),
            following=tuple(self._bridge.read(lambda queue: views.next_up(queue, FOLLOWING))),
            waits=tuple(self._bridge.read(lambda queue: views.series_waits(queue, now))),
            names=self._names.known,
        )

    def refresh(self) -> None:
        """Derive again, swap, tell, and say what is new."""
        facts = self.facts()
        self._call_rows.replace(call_lines(facts))
        self._wait_rows.replace(wait_lines(facts))
        before, self._shown = self._shown, board_shown(facts)
        if before != self._shown:
            self.changed.emit()
        self._say_calls(facts.now_ms)
        self._say_stale(is_stale(facts.link, facts.now_ms, facts.started))

    def _say_calls(self, now_ms: int) -> None:
        calls = self._every_call()
        fresh = to_speak(calls, self._said, now_ms)
        self._said |= {row.call for row in calls}
        for row in fresh:
            name = self._names.known.get(row.ticket, "")
            self._announcer.announce(sentences(row, self._language, self._translations, name))
        if fresh:
            self.called.emit()

    def _say_stale(self, stale: bool) -> None:
        if stale and not self._told_stale:
            text = Text.of("spoken.stale")
            self._announcer.announce([(aloud(text, self._language, self._translations), self._language)])
        self._told_stale = stale

    def _every_call(self) -> list[CallRow]:
        return self._bridge.read(lambda queue: views.board_calls(queue, _EVERY_CALL))

    @property
    def _language(self) -> str:
        return self._languages.language or "en"

    def _get_call_rows(self) -> QObject:
        return self._call_rows

    def _get_wait_rows(self) -> QObject:
        return self._wait_rows

    @Slot(bool, result=float)
    def leastLabel(self, upright: bool) -> float:
        """The size that a called label must have at least, on a page that stands or lies."""
        return self._legible.least_label(upright=upright)

    callRows = Property(QObject, _get_call_rows, constant=True)
    waitRows = Property(QObject, _get_wait_rows, constant=True)
    _office = shown("office")
    office = Property(str, _office, notify=changed)
    _clock = shown("clock")
    clock = Property(str, _clock, notify=changed)
    _anybody = shown("anybody")
    anybody = Property(bool, _anybody, notify=changed)
    _calling = shown("calling")
    calling = Property(str, _calling, notify=changed)
    _call_key = shown("call_key")
    callKey = Property(str, _call_key, notify=changed)
    _label = shown("label")
    label = Property(str, _label, notify=changed)
    _series = shown("series")
    series = Property(str, _series, notify=changed)
    _name = shown("name")
    name = Property(str, _name, notify=changed)
    _counter = shown("counter")
    counter = Property(str, _counter, notify=changed)
    _side = shown("side")
    side = Property(str, _side, notify=changed)
    _arrow = shown("arrow")
    arrow = Property(str, _arrow, notify=changed)
    _spoken = shown("spoken")
    spoken = Property(str, _spoken, notify=changed)
    _anybody_next = shown("anybody_next")
    anybodyNext = Property(bool, _anybody_next, notify=changed)
    _following = shown("following")
    following = Property(str, _following, notify=changed)
    _others = shown("others")
    others = Property(bool, _others, notify=changed)
    _wait = shown("wait")
    wait = Property(str, _wait, notify=changed)
    _wait_note = shown("wait_note")
    waitNote = Property(str, _wait_note, notify=changed)
    _live = shown("live")
    live = Property(bool, _live, notify=changed)
    _truth = shown("truth")
    truth = Property(str, _truth, notify=changed)
    _truth_more = shown("truth_more")
    truthMore = Property(str, _truth_more, notify=changed)
