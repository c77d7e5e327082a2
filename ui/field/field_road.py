"""The way to the office as QML sees it: what is on this laptop, what is left to send, and sticks.

Whatever takes long runs beside the window; locking cuts it off where it is, and the next time it goes on from there.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import HubUnreachable, Refused, ShopfrontError
from kiosk.ports import LinkState
from kiosk.text import Text
from ui.field import road_words as say
from ui.rows import RowModel
from ui.shown import held, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.field.readiness import Readiness, Road, Told
    from kiosk.field.travel import Left
    from ui.field.means import Means

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
_REST_TICKS = 10
"""While nobody looks at the page, what is left is asked for so seldom."""


class CutOff(ShopfrontError):
    """The laptop was locked: what was under way ends."""


@dataclass(frozen=True, slots=True)
class ReadyLine:
    """One line of what is here."""

    key: int
    text: str
    good: bool


@dataclass(frozen=True, slots=True)
class RoadShown:
    """What the page says."""

    offered: bool = False
    statement: str = ""
    ready: bool = False
    busy: str = ""
    """prepare, out, receipt; nothing while nothing is under way."""
    step: str = ""
    progress: float = -1.0
    """From 0 to 1; -1 where nobody can tell."""
    problem: str = ""
    outcome: str = ""
    left_title: str = ""
    left_line: str = ""
    held_line: str = ""
    anyway: str = ""


@QmlElement
@QmlUncreatable("The face makes it")
class FieldRoad(QObject):
    """`watched`: somebody looks at the page, and what is left is asked for every second."""

    changed = Signal()
    _heard = Signal(str, int, int)

    def __init__(self, means: Means, road: Road | None, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._words, self._road = means.bridge, means.words, road
        self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="road")
        self._closed = self._asking = self._anyway = False
        self._left: Left | None = None
        self._found: Readiness | None = None
        self._told: Told | Text | None = None
        self._fault: Text | str = ""
        self._watched, self._ticks = False, 0
        self._shown = RoadShown(offered=road is not None)
        self._lines = RowModel(ReadyLine, key="key", parent=self)
        self._heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        if road is not None:
            means.bridge.ticked.connect(self._tick)
            self._ask_left()

    def close(self) -> Callable[[], None]:
        """Cut off what is under way; the answer waits for its end."""
        self._closed = True
        return lambda: self._pool.shutdown(wait=True, cancel_futures=True)

    def watch(self, *, watched: bool) -> None:
        """Somebody begins to look at the page, or no longer does."""
        if watched and not self._watched:
            self._watched = True
            self._ask_left()
            self._look()
        self._watched = watched

    def retell(self) -> None:
        """Another language, or the link has changed."""
        words, left = self._words(), self._left
        link = self._bridge.status().link
        connected = link.state is LinkState.CONNECTED and not link.problem
        fault, told = self._fault, self._told
        rows = self._found.lines() if self._found is not None else ()
        self._lines.replace([ReadyLine(at, words.text(say.dated(text)), good) for at, (good, text) in enumerate(rows)])
        texts = (told,) if isinstance(told, Text) else told.texts() if told is not None else ()
        fresh = replace(
            self._shown,
            statement=words.text(say.dated(self._found.statement())) if self._found is not None else "",
            ready=self._found is not None and self._found.ready,
            problem=words.text(fault) if isinstance(fault, Text) else fault,
            outcome=" ".join(words.text(text) for text in texts),
            left_title=say.left_title(left),
            left_line=say.left_line(left, connected=connected),
            held_line=say.held(left) if left is not None and left.held_back else "",
            anyway=say.goes_anyway() if self._anyway else "",
        )
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    @Slot()
    def prepare(self) -> None:
        """Fetch all that the coming days need."""
        road = self._road
        if road is not None:
            self._begin("prepare", say.begins(), lambda: road.prepare(self._tell), self._prepared)

    @Slot()
    def sendAnyway(self) -> None:
        """Large papers go on this network too."""
        if self._road is not None:
            self._road.send_anyway()
            self._anyway = True
            self._ask_left()

    @Slot(QUrl)
    def bundleOut(self, folder: QUrl) -> None:
        """Put what is left on a stick."""
        road, stick = self._road, Path(folder.toLocalFile())
        if road is not None:
            tell: Callable[[int, int], None] = lambda done, total: self._tell("writing", done, total)  # noqa: E731
            self._begin("out", say.writing(0, 0), lambda: road.bundle_out(stick, tell), self._written)

    @Slot(QUrl)
    def bundleReceipt(self, folder: QUrl) -> None:
        """Take the office's receipt from a stick."""
        road, stick = self._road, Path(folder.toLocalFile())
        if road is not None:
            self._begin("receipt", say.reading(), lambda: road.bundle_receipt(stick), self._written)

    # inside

    def _begin(self, busy: str, step: str, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        if self._shown.busy:
            return
        self._told, self._fault = None, ""
        self._shown = replace(self._shown, busy=busy, step=step, progress=-1.0)
        self.retell()
        self.changed.emit()
        self._later(work, done)

    def _later(
        self, work: Callable[[], Any], done: Callable[[Any], None], failed: Callable[[Text | str], None] | None = None
    ) -> None:
        """Do it beside the window; a known fault is told on the page."""

        def safe() -> tuple[Any, Text | str]:
            try:
                return work(), ""
            except Refused as error:
                return None, error.text
            except HubUnreachable:
                return None, say.unreachable()
            except ShopfrontError as error:
                return None, str(error)

        def told(outcome: tuple[Any, Text | str]) -> None:
            found, fault = outcome
            if self._closed:
                return
            if fault:
                (failed or self._fail)(fault)
            else:
                done(found)

        future: Future[tuple[Any, Text | str]] = self._pool.submit(safe)
        self._bridge.later(future, told)

    def _tell(self, step: str, done: int, total: int) -> None:
        """From the thread that works: how far it is; locked meanwhile, it ends."""
        if self._closed:
            message = "The laptop was locked."
            raise CutOff(message)
        self._heard.emit(step, done, total)

    def _hear(self, step: str, done: int, total: int) -> None:
        if self._shown.busy:
            told = say.writing(done, total) if step == "writing" else say.step(step, done, total)
            self._shown = replace(self._shown, step=told, progress=done / total if total else -1.0)
            self.changed.emit()

    def _fail(self, fault: Text | str) -> None:
        self._fault = fault
        self._rest()

    def _prepared(self, found: Readiness) -> None:
        self._found = found
        self._rest()

    def _written(self, told: Told | None) -> None:
        self._told = told if told is not None else Text.of("stick.nothing")
        self._rest()
        self._look()

    def _rest(self) -> None:
        self._shown = replace(self._shown, busy="", step="", progress=-1.0)
        self.retell()
        self.changed.emit()
        self._ask_left()

    def _look(self) -> None:
        road = self._road
        if road is not None and not self._closed:
            self._later(road.readiness, self._looked)

    def _looked(self, found: Readiness) -> None:
        self._found = found
        self.retell()

    def _tick(self) -> None:
        self._ticks += 1
        if self._watched or self._ticks % _REST_TICKS == 0:
            self._ask_left()

    def _ask_left(self) -> None:
        road = self._road
        if road is not None and not self._asking and not self._closed:
            self._asking = True
            self._later(road.left, self._know_left, lambda _fault: self._know_left(self._left))

    def _know_left(self, left: Left | None) -> None:
        self._asking, self._left = False, left
        self.retell()

    _get_lines = held("_lines")
    lines = Property(QObject, _get_lines, constant=True)
    offered = Property(bool, shown("offered"), notify=changed)
    statement = Property(str, shown("statement"), notify=changed)
    ready = Property(bool, shown("ready"), notify=changed)
    busy = Property(str, shown("busy"), notify=changed)
    step = Property(str, shown("step"), notify=changed)
    progress = Property(float, shown("progress"), notify=changed)
    problem = Property(str, shown("problem"), notify=changed)
    outcome = Property(str, shown("outcome"), notify=changed)
    leftTitle = Property(str, shown("left_title"), notify=changed)
    leftLine = Property(str, shown("left_line"), notify=changed)
    heldLine = Property(str, shown("held_line"), notify=changed)
    anyway = Property(str, shown("anyway"), notify=changed)
