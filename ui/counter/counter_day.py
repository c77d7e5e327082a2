"""The office's day as QML sees it: the side column and the status strip."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.aside_words import left_out
from kiosk.queue import views
from kiosk.queue.handover_acts import asked_again
from kiosk.queue.state import Queue
from kiosk.queue.ticket import Status
from ui.bridge import NodeBridge
from ui.counter.office_day import DayFacts, DayShown, DeskLine, day_shown, desk_lines
from ui.counter.words import Words
from ui.rows import RowModel
from ui.shown import shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def _calling(queue: Queue) -> frozenset[str]:
    return frozenset(ticket.counter for ticket in queue.at_counters() if ticket.status is Status.CALLED)


@QmlElement
@QmlUncreatable("The counter makes it")
class CounterDay(QObject):
    """Who is where, today's figures, and how the record stands."""

    changed = Signal()

    def __init__(self, bridge: NodeBridge, words: Callable[[], Words], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._words = words
        self._counter = ""
        self._saved_at = 0
        self._shown = DayShown()
        self._desk_rows = RowModel(DeskLine, key="number", parent=self)
        bridge.changed.connect(self._note_saved)

    def sit(self, counter: str) -> None:
        """This machine is this counter now."""
        self._counter = counter
        self.refresh()

    def refresh(self) -> None:
        """Derive again, swap, tell."""
        node = self._bridge.node
        now = node.clock.now_ms()
        place = self._bridge.read(lambda queue: queue.counters.get(self._counter))
        facts = DayFacts(
            now_ms=now,
            words=self._words(),
            counter=self._counter,
            status=self._bridge.status(),
            figures=self._bridge.read(lambda queue: views.figures(queue, now)),
            counters=tuple(self._bridge.read(views.counter_rows)),
            saved_at=self._saved_at,
            since=place.since if place else 0,
            calling=self._bridge.read(_calling),
            asked_again=self._bridge.read(asked_again),
            aside=self._bridge.read(lambda queue: left_out(queue, now)),
        )
        self._desk_rows.replace(desk_lines(facts))
        fresh = day_shown(facts)
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _note_saved(self) -> None:
        self._saved_at = self._bridge.node.clock.now_ms()

    def _get_desk_rows(self) -> QObject:
        return self._desk_rows

    deskRows = Property(QObject, _get_desk_rows, constant=True)
    _now = shown("now")
    now = Property(str, _now, notify=changed)
    _issued = shown("issued")
    issued = Property(str, _issued, notify=changed)
    _seen = shown("seen")
    seen = Property(str, _seen, notify=changed)
    _median = shown("median")
    median = Property(str, _median, notify=changed)
    _no_show = shown("no_show")
    noShow = Property(str, _no_show, notify=changed)
    _left = shown("left")
    left = Property(str, _left, notify=changed)
    _longest = shown("longest")
    longest = Property(str, _longest, notify=changed)
    _asked_again = shown("asked_again")
    askedAgain = Property(str, _asked_again, notify=changed)
    _link = shown("link")
    link = Property(str, _link, notify=changed)
    _link_icon = shown("link_icon")
    linkIcon = Property(str, _link_icon, notify=changed)
    _link_well = shown("link_well")
    linkWell = Property(bool, _link_well, notify=changed)
    _saved = shown("saved")
    saved = Property(str, _saved, notify=changed)
    _all_sent = shown("all_sent")
    allSent = Property(bool, _all_sent, notify=changed)
    _sync_title = shown("sync_title")
    syncTitle = Property(str, _sync_title, notify=changed)
    _sync_text = shown("sync_text")
    syncText = Property(str, _sync_text, notify=changed)
    _clock_wrong = shown("clock_wrong")
    clockWrong = Property(str, _clock_wrong, notify=changed)
    _open_for = shown("open_for")
    openFor = Property(str, _open_for, notify=changed)
    _signed_in = shown("signed_in")
    signedIn = Property(str, _signed_in, notify=changed)
