"""What cut-off devices wrote differently, as QML sees it: the list, one thing with all its versions, and the answer."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.queue import conflicts
from ui.counter import versions_words as say
from ui.counter.overview_acts import OverviewActs
from ui.counter.overview_shift import ShiftChoice
from ui.counter.versions_rows import DoneLine, ItemLine, Lines, StepLine, VersionLine, people_of
from ui.rows import RowModel
from ui.shown import held

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.events import Event
    from kiosk.queue.conflicts import Done, Item
    from kiosk.queue.state import Queue
    from ui.bridge import NodeBridge
    from ui.counter.words import Words

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Tab(StrEnum):
    """The places of the page."""

    WAITING = "waiting"
    SETTLED = "settled"


@QmlElement
@QmlUncreatable("The counter makes it")
class VersionsModel(QObject):
    """The page beside the desk on which an officer settles what was written twice."""

    changed = Signal()
    toasted = Signal(str, bool)
    """What was done, and whether it can be undone."""
    planAsked = Signal()
    """A day is to be planned anew, which is done among the desks."""

    def __init__(self, bridge: NodeBridge, words: Callable[[], Words], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._words = bridge, words
        self._shown, self._tab, self._dialog, self._chosen = False, Tab.WAITING, "", ""
        self._acts = OverviewActs(bridge, lambda _told: None, self.refresh)
        self._last: tuple[str, str] | None = None
        self._seen: tuple[int, int] | None = None
        self._items: list[Item] = []
        self._done: list[Done] = []
        self._history: tuple[Event, ...] = ()
        self._rows = RowModel(ItemLine, key="item", parent=self)
        self._versions = RowModel(VersionLine, key="version", parent=self)
        self._steps = RowModel(StepLine, key="step", parent=self)
        self._settled = RowModel(DoneLine, key="done", parent=self)
        self._choices = RowModel(ShiftChoice, key="value", parent=self)
        bridge.changed.connect(self.refresh)

    def sit(self, officer: str) -> None:
        """Whose page it is from now on; nobody's while `officer` is empty."""
        self._acts.officer, self._last, self._seen = officer, None, None
        if not officer:
            self.leave()
        self.refresh()

    def refresh(self) -> None:
        """Follow what happens elsewhere; nothing is looked through while nothing has changed."""
        seen = self._bridge.read(lambda queue: (id(queue), queue.changes))
        if seen != self._seen:
            self._seen = seen
            before = len(self._items)
            self._items, self._done = self._bridge.read(self._look)
            if self._shown:
                self._ask_history()
            elif before == len(self._items):
                return
        if self._shown:
            self._tell()
        self.changed.emit()

    def retell(self) -> None:
        """Another language."""
        if self._shown:
            self._tell()
            self.changed.emit()

    @Slot()
    def open(self) -> None:
        """Show it to whoever sits here."""
        if self._acts.officer:
            self._shown, self._tab, self._seen = True, Tab.WAITING, None
            self.refresh()

    @Slot()
    def leave(self) -> None:
        """Back to the desk."""
        if self._shown:
            self._shown, self._dialog, self._acts.problem = False, "", None
            self.changed.emit()

    @Slot(str)
    def turn(self, tab: str) -> None:
        """Show another place."""
        self._tab, self._acts.problem = Tab(tab), None
        self.changed.emit()

    @Slot(str)
    def choose(self, item: str) -> None:
        """Look at one."""
        self._chosen, self._acts.problem, self._history = item, None, ()
        self._ask_history()
        self._tell()
        self.changed.emit()

    @Slot(int)
    def step(self, by: int) -> None:
        """Look at the one before or after."""
        at = next((place for place, one in enumerate(self._items) if one.id == self._chosen), -1)
        if self._items:
            self.choose(self._items[max(0, min(at + by, len(self._items) - 1))].id)

    @Slot(str)
    def ask(self, dialog: str) -> None:
        """Show a dialog: own, keys."""
        if dialog == "own" and self._get_own() in {"", "plan"}:
            if self._get_own():
                self.leave()
                self.planAsked.emit()
            return
        self._dialog, self._acts.problem = dialog, None
        self.changed.emit()

    @Slot()
    def dismiss(self) -> None:
        """Close the dialog and change nothing."""
        self._dialog = ""
        self.changed.emit()

    @Slot(int)
    def takeNumber(self, number: int) -> None:
        """Take the version with this number, if there is one."""
        found = next((one for one in self._versions.rows if one.number == number), None)
        if found is not None:
            self.take(found.version)

    @Slot(str)
    def take(self, version: str) -> None:
        """This one holds."""
        self._settle({"choose": version})

    @Slot(str)
    def write(self, value: str) -> None:
        """Another value holds."""
        self._settle({"value": value.strip().replace(" ", "T") if self._get_own() == "time" else value})

    @Slot()
    def undo(self) -> None:
        """Take back what was settled here last."""
        found = next((one for one in self._done if (one.subject, one.field) == self._last), None)
        if found is not None:
            self.reopen(found.version.event)

    @Slot(str)
    def reopen(self, done: str) -> None:
        """Take back what was settled."""
        found = next((one for one in self._done if one.version.event == done), None)
        if found is not None:
            args = {"subject": found.subject, "settlement": done}
            self._acts.do("conflict.reopen", args, "", lambda: self.toasted.emit(say.taken_back(), False))

    def _settle(self, how: dict[str, str]) -> None:
        item = self._item
        if item is None:
            return

        def done() -> None:
            self._last, self._dialog = (item.subject, item.field), ""
            self.toasted.emit(say.settled(), True)
            self.changed.emit()

        seen = [one.event for one in item.conflict.versions]
        self._acts.do(
            "conflict.settle", {"subject": item.subject, "field": item.field, "versions": seen, **how}, "", done
        )

    def _look(self, queue: Queue) -> tuple[list[Item], list[Done]]:
        """What is this officer's to settle."""
        who = self._acts.officer
        if not who:
            return [], []
        items = [one for one in conflicts.waiting(queue) if conflicts.may_settle(queue, one.kind, one.name, who)]
        done = [one for one in conflicts.settled(queue) if conflicts.may_settle(queue, one.kind, one.name, who)]
        return items, done

    @property
    def _item(self) -> Item | None:
        return next((one for one in self._items if one.id == self._chosen), None)

    def _ask_history(self) -> None:
        item = self._item
        if item is None:
            return

        def told(history: list[Event]) -> None:
            if item.id == self._chosen:
                self._history = tuple(history)
                self._tell_item()
                self.changed.emit()

        self._bridge.later(self._bridge.node.query(lambda log: log.history(item.subject)), told)

    def _tell(self) -> None:
        if self._item is None:
            self._chosen = self._items[0].id if self._items else ""
            self._ask_history()
        lines = self._lines()
        self._rows.replace([lines.row(one, self._chosen) for one in self._items])
        self._settled.replace([lines.done(one) for one in self._done])
        self._tell_item()

    def _tell_item(self) -> None:
        item, lines = self._item, self._lines()
        self._versions.replace(lines.versions(item) if item else [])
        self._steps.replace(lines.steps(item, self._history) if item else [])
        self._choices.replace(lines.purposes(item) if item and item.field == "profile" else [])

    def _lines(self) -> Lines:
        node = self._bridge.node
        return Lines(self._words(), self._bridge.read(lambda queue: people_of(queue, node.device.uuid)), node.queue.day)

    def _get_shown(self) -> bool:
        return self._shown

    def _get_problem(self) -> str:
        return self._words().text(self._acts.problem) if self._acts.problem else ""

    def _get_count(self) -> int:
        return len(self._items)

    def _get_done(self) -> int:
        return len(self._done)

    def _get_title(self) -> str:
        item = self._item
        return f"{say.thing(self._words(), item.kind, item.name)}: {say.field_name(item.field)}" if item else ""

    def _get_line(self) -> str:
        return say.apart(self._item.apart_ms) if self._item else ""

    def _get_own(self) -> str:
        """How a value of one's own is said: `time`, `service`, `profile`, `plan` (elsewhere), or not at all."""
        field = self._item.field if self._item else ""
        return field if field in {"time", "service", "profile", "plan"} else ""

    def _get_draft(self) -> str:
        item = self._item
        return (
            f"{self._words().office.local(item.shown['due']):%Y-%m-%d %H:%M}" if item and item.field == "time" else ""
        )

    def _get_can_undo(self) -> bool:
        return any((one.subject, one.field) == self._last for one in self._done)

    _get_tab, _get_dialog, _get_chosen = held("_tab.value"), held("_dialog"), held("_chosen")
    _get_rows, _get_versions, _get_steps = held("_rows"), held("_versions"), held("_steps")
    _get_settled, _get_choices = held("_settled"), held("_choices")
    isShown = Property(bool, _get_shown, notify=changed)
    tab = Property(str, _get_tab, notify=changed)
    dialog = Property(str, _get_dialog, notify=changed)
    problem = Property(str, _get_problem, notify=changed)
    count = Property(int, _get_count, notify=changed)
    doneCount = Property(int, _get_done, notify=changed)
    chosen = Property(str, _get_chosen, notify=changed)
    title = Property(str, _get_title, notify=changed)
    line = Property(str, _get_line, notify=changed)
    own = Property(str, _get_own, notify=changed)
    draft = Property(str, _get_draft, notify=changed)
    canUndo = Property(bool, _get_can_undo, notify=changed)
    rows = Property(QObject, _get_rows, constant=True)
    versions = Property(QObject, _get_versions, constant=True)
    steps = Property(QObject, _get_steps, constant=True)
    settledRows = Property(QObject, _get_settled, constant=True)
    choices = Property(QObject, _get_choices, constant=True)
