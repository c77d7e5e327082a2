"""A day in the field as QML sees it: the line of stops, the stop that is looked at, and the people there."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.field.day import Day, StopRow, day_of
from ui.field import field_words as say
from ui.field.day_rows import Lines, PersonLine, StopLine, StopShown
from ui.field.version_rows import TwoLine, Versions
from ui.rows import RowModel
from ui.shown import held, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.text import Text
    from ui.field.field_state import FieldState
    from ui.field.means import Means

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The face makes it")
class FieldDay(QObject):
    """Follows the projection. What is done is told by `told`, with whether it can be undone."""

    changed = Signal()
    told = Signal(str, bool)

    def __init__(self, means: Means, state: FieldState, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._words, self._officer = means.bridge, means.words, means.officer
        self._unsealed, self._state = means.unsealed, state
        self._date = ""
        self._chosen = ""
        self._day = Day(means.officer, "", ())
        self._shown = StopShown()
        self._undo: tuple[str, Mapping[str, object], str] | None = None
        self._problem: Text | None = None
        self._busy = False
        self._stops = RowModel(StopLine, key="stop", parent=self)
        self._people = RowModel(PersonLine, key="person", parent=self)
        self._two = RowModel(TwoLine, key="conflict", parent=self)
        for news in (means.bridge.changed, means.unsealed.changed, state.changed):
            news.connect(self.refresh)

    @property
    def row(self) -> StopRow | None:
        """The stop that is looked at."""
        return next((one for one in self._day.stops if one.stop.id == self._chosen), None)

    @property
    def date(self) -> str:
        """The day that is shown."""
        return self._date or self._bridge.node.queue.day

    def lines(self) -> Lines:
        """Makes rows from what is known now."""
        return Lines(self._words(), self._unsealed.get, self._state.unsent)

    def refresh(self) -> None:
        """Derive all rows again."""
        self._day = self._bridge.read(lambda queue: day_of(queue.field, self._officer, self._date or queue.day))
        if self.row is None:
            first = self._day.here or self._day.next or next(iter(self._day.stops), None)
            self._chosen = first.stop.id if first else ""
        lines, row = self.lines(), self.row
        self._stops.replace(lines.stops(self._day, self._chosen))
        self._people.replace(lines.people(row) if row else [])
        self._two.replace(self._versions(lines).rows(row) if row else [])
        self._shown = lines.shown(row) if row else StopShown()
        self.changed.emit()

    def refuse(self, text: Text) -> None:
        """Say what could not be done."""
        self._busy, self._problem = False, text
        self.changed.emit()

    @Slot(str)
    def choose(self, stop: str) -> None:
        """Look at a stop."""
        self._chosen, self._problem = stop, None
        self.refresh()

    def go(self, stop: str) -> None:
        """Look at a stop of any day."""
        found = self._bridge.read(lambda queue: queue.field.stops.get(stop))
        if found is not None and found.day:
            today = self._bridge.node.queue.day
            self._date = "" if found.day == today else found.day
            self.choose(stop)

    @Slot(int)
    def step(self, by: int) -> None:
        """Look at the stop before or after."""
        ids = [one.stop.id for one in self._day.stops]
        if ids:
            at = ids.index(self._chosen) if self._chosen in ids else 0
            self.choose(ids[max(0, min(at + by, len(ids) - 1))])

    @Slot(int)
    def turn(self, by: int) -> None:
        """Show the day before or after; 0: today."""
        today = self._bridge.node.queue.day
        day = date.fromisoformat(self._date or today) + timedelta(days=by)
        self._date = "" if not by or day.isoformat() == today else day.isoformat()
        self._chosen, self._problem = "", None
        self.refresh()

    @Slot()
    def arrive(self) -> None:
        """We are there."""
        if self._shown.state in {"planned", "skipped"}:
            self._do("stop.arrive", {}, say.arrived(self._shown.title))

    @Slot(str)
    def close(self, outcome: str) -> None:
        """The stop is over."""
        if self._shown.state == "here":
            self._do("stop.close", {"outcome": outcome}, say.closed(self._shown.title))

    @Slot()
    def skip(self) -> None:
        """It is left out today."""
        if self._shown.state == "planned":
            self._do("stop.skip", {}, say.closed(self._shown.title))

    @Slot()
    def reopen(self) -> None:
        """It is not over yet."""
        if self._shown.state in {"done", "skipped"}:
            self._do("stop.reopen", {}, say.undone(self._shown.title), undoable=False)

    @Slot()
    def undo(self) -> None:
        """Take back what was done last."""
        if self._undo is not None:
            name, args, title = self._undo
            self._undo = None
            self._act(name, args, lambda: self.told.emit(say.undone(title), False))

    @Slot(str, str)
    def settle(self, conflict: str, event: str) -> None:
        """This version holds."""
        found = next((one for one in self._two.rows if one.conflict == conflict), None)
        if found is not None:
            args = {"subject": found.subject, "field": found.field, "versions": found.seen, "choose": event}
            self._act(
                "conflict.settle", args | {"officer": self._officer}, lambda: self.told.emit(say.settled(), False)
            )

    def _do(self, name: str, args: Mapping[str, object], sentence: str, *, undoable: bool = True) -> None:
        stop, title = self._chosen, self._shown.title

        def done() -> None:
            back = "stop.reopen" if name == "stop.close" else "stop.leave"
            self._undo = (back, {"stop": stop}, title) if undoable else None
            self.told.emit(sentence, undoable)

        self._act(name, {"stop": stop, **args}, done)

    def _act(self, name: str, args: Mapping[str, object], then: Callable[[], None]) -> None:
        """One at a time: a second press while one is under way is the same press."""
        if self._busy:
            return

        def done(_result: object) -> None:
            self._busy = False
            self.refresh()
            then()

        self._busy, self._problem = True, None
        self._bridge.act(name, args, done, self.refuse)

    def _versions(self, lines: Lines) -> Versions:
        node = self._bridge.node
        laptops = self._bridge.read(
            lambda queue: {key: one.name for key, one in queue.devices.items() if one.role == "field"}
        )
        return Versions(lines, laptops, node.device.uuid, node.clock.now_ms())

    def _get_title(self) -> str:
        return say.day_title(self._words(), self._day.day) if self._day.day else ""

    def _get_summary(self) -> str:
        return say.day_summary(len(self._day.stops), self._day.metres / 1000)

    def _get_is_today(self) -> bool:
        return not self._date

    def _get_problem(self) -> str:
        return self._words().text(self._problem) if self._problem else ""

    def _get_closing(self) -> str:
        return say.closing(self._shown.title)

    _get_stops, _get_people, _get_two = held("_stops"), held("_people"), held("_two")
    _get_busy = held("_busy")
    stops = Property(QObject, _get_stops, constant=True)
    people = Property(QObject, _get_people, constant=True)
    versions = Property(QObject, _get_two, constant=True)
    title = Property(str, _get_title, notify=changed)
    summary = Property(str, _get_summary, notify=changed)
    isToday = Property(bool, _get_is_today, notify=changed)
    problem = Property(str, _get_problem, notify=changed)
    closing = Property(str, _get_closing, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
    stop = Property(str, shown("stop"), notify=changed)
    stopTitle = Property(str, shown("title"), notify=changed)
    stopLine = Property(str, shown("line"), notify=changed)
    hint = Property(str, shown("hint"), notify=changed)
    address = Property(str, shown("address"), notify=changed)
    phone = Property(str, shown("phone"), notify=changed)
    about = Property(str, shown("about"), notify=changed)
    needs = Property(str, shown("needs"), notify=changed)
    icon = Property(str, shown("icon"), notify=changed)
    state = Property(str, shown("state"), notify=changed)
    status = Property(str, shown("status"), notify=changed)
    peopleSoFar = Property(str, shown("people"), notify=changed)
    isErrand = Property(bool, shown("is_errand"), notify=changed)
