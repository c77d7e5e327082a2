"""Stopping the queue, or one series of it, as QML sees it: what is stopped, and what is asked before something is."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.queue.state import Queue
from kiosk.queue.stopping import REASONS, Stop
from ui.bridge import NodeBridge
from ui.counter import overview_words as say
from ui.counter.overview_acts import OverviewActs
from ui.counter.words import Words
from ui.rows import RowModel
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class StopChoice:
    """A series or a reason that can be chosen; no series is all of them."""

    value: str
    name: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class StopLine:
    """What is stopped, why and since when."""

    series: str
    title: str
    why: str
    resume: str


@QmlElement
@QmlUncreatable("The counter makes it")
class OverviewStops(QObject):
    """What is stopped, and the choice of what to stop."""

    changed = Signal()
    decided = Signal()
    """Something was asked for: whoever shows the choice can close it."""

    def __init__(
        self, bridge: NodeBridge, acts: OverviewActs, words: Callable[[], Words], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._acts = acts
        self._words = words
        self._letter = self._reason = ""
        self._whole = False
        self._stopped = RowModel(StopLine, key="series", parent=self)
        self._letters = RowModel(StopChoice, key="value", parent=self)
        self._reasons = RowModel(StopChoice, key="value", parent=self)

    def begin(self) -> None:
        """Ask what to stop, with nothing chosen but all of it."""
        self._letter = self._reason = ""
        self.follow()

    def follow(self) -> None:
        """Derive again."""
        stops = self._bridge.read(_stops)
        self._whole = any(not stop.series for stop in stops)
        words = self._words()
        self._stopped.replace([_line(stop, words) for stop in stops if not (self._whole and stop.series)])
        held_back = {stop.series for stop in stops}
        given = {one.series for one in words.pack.services} - held_back
        letters = ["", *(one.letter for one in words.pack.series if one.letter in given)]
        if self._letter not in letters:
            self._letter = letters[0] if letters else ""
        self._letters.replace([StopChoice(one, say.series_name(words, one), one == self._letter) for one in letters])
        reasons = say.stop_reasons()
        self._reasons.replace([StopChoice(one, reasons[one], one == self._reason) for one in REASONS])
        self.changed.emit()

    @Slot(str)
    def chooseSeries(self, letter: str) -> None:
        """This series, or all of them."""
        self._letter = letter
        self.follow()

    @Slot(str)
    def chooseReason(self, reason: str) -> None:
        """Why."""
        self._reason = reason
        self.follow()

    @Slot()
    def stop(self) -> None:
        """Kiosks give no more tickets of it."""
        if self._reason:
            told = say.stopped_series(self._letter) if self._letter else say.stopped_all()
            self._acts.do("queue.stop", {"reason": self._reason, "series": self._letter}, told)
            self.decided.emit()

    @Slot(str)
    def resume(self, letter: str) -> None:
        """Kiosks give tickets of it again."""
        self._acts.do("queue.resume", {"series": letter}, say.resumed())

    def _get_any(self) -> bool:
        return bool(self._stopped.rows)

    def _get_whole(self) -> bool:
        return self._whole

    def _get_ready(self) -> bool:
        return bool(self._reason)

    def _get_confirm(self) -> str:
        return say.stop_series(self._letter) if self._letter else say.stop_all()

    _get_stopped, _get_letters, _get_reasons = held("_stopped"), held("_letters"), held("_reasons")
    anything = Property(bool, _get_any, notify=changed)
    whole = Property(bool, _get_whole, notify=changed)
    ready = Property(bool, _get_ready, notify=changed)
    confirm = Property(str, _get_confirm, notify=changed)
    stoppedRows = Property(QObject, _get_stopped, constant=True)
    seriesRows = Property(QObject, _get_letters, constant=True)
    reasonRows = Property(QObject, _get_reasons, constant=True)


def _stops(queue: Queue) -> tuple[Stop, ...]:
    return tuple(stop for stop in queue.stops.stops if stop.day == queue.day)


def _line(stop: Stop, words: Words) -> StopLine:
    why = say.stopped_why(say.stop_reasons()[stop.reason], words.time(stop.at))
    if not stop.series:
        return StopLine("", say.stopped_all(), why, say.resume_all())
    return StopLine(stop.series, say.stopped_series(stop.series), why, say.resume_series(stop.series))
