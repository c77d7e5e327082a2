"""The desks of today and of the next day as QML sees them: the timeline, and planning them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.days import named_day
from kiosk.queue import roster
from kiosk.queue.live_board import live_board, snapshot
from kiosk.queue.planned import of_day
from kiosk.queue.roster import Shift
from kiosk.queue.state import Queue
from ui.bridge import NodeBridge
from ui.charts import Rule, TableRow
from ui.counter import overview_desk_words as tell
from ui.counter import overview_desks as desks
from ui.counter import overview_words as say
from ui.counter.overview_acts import OverviewActs
from ui.counter.overview_desks import DeskFacts, DeskLine, ShiftBar, WorkBar
from ui.counter.overview_shift import OverviewShift
from ui.counter.words import Words
from ui.rows import RowModel
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_FURTHEST = 14
"""Days looked ahead for the next one on which the office is open."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What is said over the timeline."""

    title: str = ""
    origin: str = ""
    message: str = ""
    copy: str = ""
    now: float = -1.0
    planned: bool = False
    can_undo: bool = False


@QmlElement
@QmlUncreatable("The counter makes it")
class OverviewDesks(QObject):
    """Who is planned where, how it is, and the acts that change the plan."""

    changed = Signal()
    asked = Signal()
    """A shift is to be planned."""
    toasted = Signal(str)

    def __init__(self, bridge: NodeBridge, acts: OverviewActs, words: Callable[[], Words], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._acts = acts
        self._words = words
        self._ahead = False
        self._told = _Told()
        self._facts: DeskFacts | None = None
        self._lines = RowModel(DeskLine, key="number", parent=self)
        self._bars = RowModel(ShiftBar, key="key", parent=self)
        self._work = RowModel(WorkBar, key="key", parent=self)
        self._ticks = RowModel(Rule, key="key", parent=self)
        self._table = RowModel(TableRow, key="key", parent=self)
        self._shift = OverviewShift(words, self)
        self._shift.planned.connect(self._replan)

    @property
    def day(self) -> str:
        """The day that is shown."""
        today = self._bridge.node.queue.day
        return self.next_day() if self._ahead else today

    def next_day(self) -> str:
        """The next day on which the office is open; tomorrow, where it says nothing about the days to come."""
        today = date.fromisoformat(self._bridge.node.queue.day)
        pack = self._bridge.node.pack
        days = [(today + timedelta(days=ahead)).isoformat() for ahead in range(1, _FURTHEST)]
        open_days = (day for day in days if pack.office.hours_on(date.fromisoformat(day)))
        return next((day for day in open_days if len(set(roster.hours(pack, day))) > 1), days[0])

    def follow(self) -> None:
        """Derive again."""
        day = self.day
        facts = self._facts = self._bridge.read(lambda queue: self._look(queue, day))
        standing = self._bridge.read(lambda queue: queue.rosters.get(day))
        self._lines.replace(desks.desk_lines(facts))
        self._ticks.replace(desks.ticks(facts))
        self._work.replace(desks.work_bars(facts))
        self._bars.replace(desks.shift_bars(facts))
        self._table.replace(desks.table(facts))
        planned = standing is not None and standing.shifts is not None
        self._told = _Told(
            title=say.day_title(date.fromisoformat(day), self._words(), is_today=not self._ahead),
            origin=tell.is_planned() if planned else tell.is_usual() if facts.shifts else "",
            message=desks.message(facts),
            copy=tell.copy_to(self._named(self.next_day())),
            now=desks.now_at(facts),
            planned=planned,
            can_undo=standing is not None and bool(standing.plan),
        )
        self.changed.emit()

    @Slot(bool)
    def turn(self, ahead: bool) -> None:
        """Show today or the next day."""
        self._ahead = ahead
        self.follow()

    @Slot(str)
    def choose(self, key: str) -> None:
        """Ask about a shift."""
        facts = self._facts
        found = next((one for one in facts.shifts if desks.key_of(one) == key), None) if facts else None
        if found is not None:
            self._ask(found, known=True)

    @Slot(str)
    def plan(self, number: str) -> None:
        """Ask about a new shift of a counter, in the time that is left of it."""
        free = desks.gap(self._facts, number) if self._facts else None
        if free is None:
            self.toasted.emit(tell.full(number))
            return
        self._ask(Shift(number, *free), known=False)

    @Slot()
    def useUsual(self) -> None:
        """The day has the usual plan of the pack again."""
        self._acts.do("roster.usual", {"day": self.day}, tell.back_to_usual())

    @Slot()
    def copy(self) -> None:
        """The next day gets the plan of today."""
        day = self.next_day()
        shifts = self._bridge.read(lambda queue: of_day(queue, queue.day))
        self._acts.do("roster.plan", {"day": day, "shifts": _wanted(shifts)}, tell.copied(self._named(day)))

    @Slot()
    def undo(self) -> None:
        """Take the last plan of the day back."""
        if self._told.can_undo:
            self._acts.do("roster.undo", {"day": self.day}, tell.undone())

    def _ask(self, shift: Shift, *, known: bool) -> None:
        officers = self._bridge.read(lambda queue: [(one.id, one.name or one.id) for one in queue.officers.values()])
        self._shift.begin(shift, sorted(officers, key=lambda each: each[1]), known=known)
        self.asked.emit()

    def _replan(self, before: Shift, after: Shift | None) -> None:
        """Put one shift in the place of another, or of none."""
        shifts = self._bridge.read(lambda queue: of_day(queue, self.day))
        others = [one for one in shifts if one != before]
        wanted = {"day": self.day, "shifts": _wanted([*others, after] if after else others)}
        if after is None:
            self._acts.do("roster.plan", wanted, tell.removed(before.counter, before.begins, before.ends))
            return
        purpose = desks.purpose_name(self._words(), after.profile)
        told = tell.planned(after.counter, after.begins, after.ends, purpose)
        self._acts.do("roster.plan", wanted, told, lambda: self._say_purpose(after))

    def _say_purpose(self, shift: Shift) -> None:
        """A counter whose shift is under way is for it from now on."""
        here = self._bridge.read(lambda queue: queue.counters.get(shift.counter))
        clock = self._words().time(self._bridge.node.clock.now_ms())
        under_way = not self._ahead and shift.covers(clock)
        if under_way and here is not None and here.officer and here.profile != shift.profile:
            self._acts.do("counter.profile", {"counter": shift.counter, "profile": shift.profile}, "")

    def _look(self, queue: Queue, day: str) -> DeskFacts:
        words, now_ms = self._words(), self._bridge.node.clock.now_ms()
        today = day == queue.day
        now = desks.minutes_of(words.time(now_ms))
        staffed = [one for one in queue.counters.values() if one.officer]
        begins = roster.at_ms(queue.office, day, "00:00")
        sitting = [(one.number, one.since) for one in staffed]
        return DeskFacts(
            words=words,
            shifts=of_day(queue, day),
            counters=roster.known_counters(queue.office, queue.pack),
            names={one.id: one.name for one in queue.officers.values()},
            hours=_hours(queue, day),
            now=now if today else None,
            board=live_board(snapshot(queue, now_ms, {})).counters if today else (),
            sitting={one.number: one.officer for one in staffed} if today else {},
            worked=desks.worked(queue.tickets.values(), sitting, begins, now) if today else (),
        )

    def _named(self, day: str) -> str:
        return self._words().text(named_day(date.fromisoformat(day)))

    def _get_title(self) -> str:
        return self._told.title

    def _get_origin(self) -> str:
        return self._told.origin

    def _get_message(self) -> str:
        return self._told.message

    def _get_copy_text(self) -> str:
        return self._told.copy

    def _get_now(self) -> float:
        return self._told.now

    def _get_planned(self) -> bool:
        return self._told.planned

    def _get_can_undo(self) -> bool:
        return self._told.can_undo

    def _get_ahead(self) -> bool:
        return self._ahead

    def _get_head(self) -> list:
        return list(tell.heads())

    _get_lines, _get_bars, _get_work = held("_lines"), held("_bars"), held("_work")
    _get_ticks, _get_table, _get_shift = held("_ticks"), held("_table"), held("_shift")
    title = Property(str, _get_title, notify=changed)
    origin = Property(str, _get_origin, notify=changed)
    message = Property(str, _get_message, notify=changed)
    copyText = Property(str, _get_copy_text, notify=changed)
    now = Property(float, _get_now, notify=changed)
    planned = Property(bool, _get_planned, notify=changed)
    canUndo = Property(bool, _get_can_undo, notify=changed)
    ahead = Property(bool, _get_ahead, notify=changed)
    head = Property(list, _get_head, notify=changed)
    lines = Property(QObject, _get_lines, constant=True)
    bars = Property(QObject, _get_bars, constant=True)
    work = Property(QObject, _get_work, constant=True)
    ticks = Property(QObject, _get_ticks, constant=True)
    table = Property(QObject, _get_table, constant=True)
    shift = Property(OverviewShift, _get_shift, constant=True)


def _wanted(shifts: list[Shift] | tuple[Shift, ...]) -> list[dict[str, Any]]:
    return [
        {"counter": one.counter, "from": one.begins, "to": one.ends, "profile": one.profile, "officer": one.officer}
        for one in shifts
    ]


def _hours(queue: Queue, day: str) -> tuple[str, str]:
    """When the office is open, also where it gives tickets at any time."""
    found = queue.pack.office.hours_on(date.fromisoformat(day))
    return (f"{found.open:%H:%M}", f"{found.close:%H:%M}") if found else ("", "")
