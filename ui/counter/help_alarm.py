"""The emergency call of a counter: silent where it was raised, shown at every other counter until it is ended."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.queue.state import Queue
from ui.bridge import NodeBridge
from ui.counter import help_words as say
from ui.counter.help_rows import Seat
from ui.counter.words import Words
from ui.rows import RowModel
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AlarmLine:
    """An emergency at another counter."""

    alarm: str
    title: str
    line: str
    answered: bool


@QmlElement
@QmlUncreatable("The counter makes it")
class DeskAlarm(QObject):
    """What stands elsewhere, and whether one of this counter's own stands."""

    changed = Signal()

    def __init__(self, bridge: NodeBridge, words: Callable[[], Words], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._words = bridge, words
        self._seat = Seat()
        self._own = ""
        self._rows = RowModel(AlarmLine, key="alarm", parent=self)

    def sit(self, seat: Seat) -> None:
        """Whose calls these are from now on."""
        self._seat = seat
        self.refresh()

    def refresh(self) -> None:
        """Follow the log."""
        words, seat = self._words(), self._seat
        self._rows.replace(self._bridge.read(lambda queue: alarm_lines(queue, seat, words)))
        own = self._bridge.read(lambda queue: own_alarm(queue, seat))
        if own != self._own:
            self._own = own
            self.changed.emit()

    @Slot()
    def call(self) -> None:
        """Have colleagues come, without a word here. A second press raises no second one."""
        if self._seat.counter and not self._own:
            self._act("alarm.raise", {})

    @Slot()
    def endOwn(self) -> None:
        """It is over, or was a slip."""
        if self._own:
            self._act("alarm.end", {"alarm": self._own})

    @Slot(str)
    def answer(self, alarm: str) -> None:
        """Say that somebody goes there."""
        self._act("alarm.answer", {"alarm": alarm})

    @Slot(str)
    def end(self, alarm: str) -> None:
        """It is over."""
        self._act("alarm.end", {"alarm": alarm})

    def _act(self, name: str, args: dict[str, str]) -> None:
        # A refusal is not told: it was ended in the same moment, or nothing may be seen here.
        self._bridge.act(name, {**args, "counter": self._seat.counter, "officer": self._seat.officer})

    def _get_own(self) -> bool:
        return bool(self._own)

    _get_rows = held("_rows")
    rows = Property(QObject, _get_rows, constant=True)
    own = Property(bool, _get_own, notify=changed)


def own_alarm(queue: Queue, seat: Seat) -> str:
    """The one that stands for this counter, or nothing."""
    if not seat.counter:
        return ""
    return next((one.id for one in queue.alarms.values() if one.is_open and one.counter == seat.counter), "")


def alarm_lines(queue: Queue, seat: Seat, words: Words) -> list[AlarmLine]:
    """What stands at other counters, the oldest first; nobody who has no counter is shown any."""
    if not seat.counter:
        return []
    found = [one for one in queue.alarms.values() if one.is_open and one.counter != seat.counter]
    names = {one.id: one.name for one in queue.officers.values()}
    return [
        AlarmLine(
            one.id,
            say.alarm_title(one.counter),
            say.alarm_line(
                names.get(one.officer, one.officer),
                words.time(one.raised_at),
                names.get(one.answered_by, one.answered_by),
            ),
            bool(one.answered_at),
        )
        for one in sorted(found, key=lambda one: (one.raised_at, one.id))
    ]
