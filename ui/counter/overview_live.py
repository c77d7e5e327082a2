"""The office of this minute as QML sees it: tiles, series, who will pass the standard, counters, devices."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.equipment import Equipment
from kiosk.ports import LinkState
from kiosk.queue import views
from kiosk.queue.live_board import live_board, snapshot
from kiosk.queue.state import Queue
from kiosk.queue.statistics import Figures
from ui.bridge import NodeBridge
from ui.counter import overview_words as say
from ui.counter.overview_now import (
    CounterLine,
    LateLine,
    NowFacts,
    SeriesLine,
    Tile,
    TroubleLine,
    counter_lines,
    late_lines,
    series_lines,
    tiles,
    trouble_lines,
)
from ui.counter.words import Words
from ui.rows import RowModel
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The counter makes it")
class OverviewLive(QObject):
    """What happens now. `follow` derives it again; the ages in it are of that moment."""

    changed = Signal()

    def __init__(self, bridge: NodeBridge, words: Callable[[], Words], equipment: Equipment, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._words = words
        self._equipment = equipment
        self._as_of = self._devices = ""
        self._stale = False
        self._tiles = RowModel(Tile, key="key", parent=self)
        self._series = RowModel(SeriesLine, key="letter", parent=self)
        self._late = RowModel(LateLine, key="ticket", parent=self)
        self._counters = RowModel(CounterLine, key="number", parent=self)
        self._troubles = RowModel(TroubleLine, key="key", parent=self)

    def follow(self, today: Figures) -> None:
        """Derive again and tell, with the figures of today as last counted."""
        words, now = self._words(), self._bridge.node.clock.now_ms()
        facts = NowFacts(
            now_ms=now,
            words=words,
            board=live_board(self._bridge.read(lambda queue: snapshot(queue, now, _expected(queue, now)))),
            waits=self._bridge.read(lambda queue: _waits(queue, now)),
            kept=today.kept,
            promised=today.promised,
            stopped=self._bridge.read(_stopped),
        )
        self._tiles.replace(tiles(facts))
        self._series.replace(series_lines(facts))
        self._late.replace(late_lines(facts))
        self._counters.replace(counter_lines(facts))
        self._troubles.replace(trouble_lines(self._equipment.office, words))
        self._devices = say.devices(len(self._equipment.office.devices))
        self._tell_link(words, now)
        self.changed.emit()

    def _tell_link(self, words: Words, now: int) -> None:
        link = self._bridge.status().link
        self._stale = link.state is LinkState.CUT_OFF
        if not self._stale:
            self._as_of = say.live(words.second(now))
        else:
            heard = link.last_contact_ms
            self._as_of = say.as_of(words.time(heard)) if heard else say.never_heard()

    def _get_as_of(self) -> str:
        return self._as_of

    def _get_stale(self) -> bool:
        return self._stale

    def _get_anybody_late(self) -> bool:
        return bool(self._late.rows)

    def _get_devices(self) -> str:
        return self._devices

    def _get_devices_known(self) -> bool:
        return bool(self._equipment.office.devices)

    def _get_any_trouble(self) -> bool:
        return bool(self._troubles.rows)

    _tile_rows = held("_tiles")
    _series_rows = held("_series")
    _late_rows = held("_late")
    _counter_rows = held("_counters")
    _trouble_rows = held("_troubles")
    asOf = Property(str, _get_as_of, notify=changed)
    stale = Property(bool, _get_stale, notify=changed)
    anybodyLate = Property(bool, _get_anybody_late, notify=changed)
    devices = Property(str, _get_devices, notify=changed)
    devicesKnown = Property(bool, _get_devices_known, notify=changed)
    anyTrouble = Property(bool, _get_any_trouble, notify=changed)
    tileRows = Property(QObject, _tile_rows, constant=True)
    seriesRows = Property(QObject, _series_rows, constant=True)
    lateRows = Property(QObject, _late_rows, constant=True)
    counterRows = Property(QObject, _counter_rows, constant=True)
    troubleRows = Property(QObject, _trouble_rows, constant=True)


def _stopped(queue: Queue) -> frozenset[str]:
    return frozenset(stop.series for stop in queue.stops.stops if stop.day == queue.day)


def _expected(queue: Queue, now_ms: int) -> Mapping[str, float]:
    """Minutes until each is called, in the middle of what is forecast."""
    found = {ticket.id: views.wait_of(queue, ticket.id, now_ms) for ticket in queue.waiting()}
    return {ticket: wait.median for ticket, wait in found.items() if wait is not None}


def _waits(queue: Queue, now_ms: int) -> Mapping[str, tuple[int, int] | None]:
    found = views.series_waits(queue, now_ms)
    return {one.series: (one.wait.low, one.wait.high) if one.wait else None for one in found}
