"""What cut-off devices wrote differently, as QML sees it: the list, one thing with all its versions, and the answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.queue import conflicts
from ui.counter import versions_words as say
from ui.counter.overview_acts import OverviewActs
from ui.counter.overview_shift import ShiftChoice
from ui.counter.versions_words import People
from ui.rows import RowModel
from ui.shown import held

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.events import Event
    from kiosk.merge import Version
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


@dataclass(frozen=True, slots=True)
class ItemLine:
    """One thing in the list."""

    item: str
    title: str
    line: str
    status: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One value, and everybody who wrote it."""

    version: str
    text: str
    people: str
    shows: bool
    number: int


@dataclass(frozen=True, slots=True)
class StepLine:
    """One line of the thing's history; `written` where it is one of the versions."""

    step: str
    text: str
    written: bool


@dataclass(frozen=True, slots=True)
class DoneLine:
    """One that was settled."""

    done: str
    title: str
    line: str


@QmlElement
@QmlUncreatable("The counter makes it")
class VersionsModel(QObject):
    """The page beside the desk on which an officer settles what was written twice."""

    changed = Signal()
    toasted = Signal(str, bool)
    """What was done, and whether it can be undone."""

    def __init__(self, bridge: NodeBridge, words: Callable[[], Words], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._words = bridge, words
        self._shown, self._tab, self._dialog, self._chosen = False, Tab.WAITING, "", ""
        self._acts = OverviewActs(bridge, lambda _told: None, self.refresh)
        self._last: tuple[str, str] | None = None
        self._seen = -1
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
        self._acts.officer, self._last, self._seen = officer, None, -1
        if not officer:
            self.leave()
        self.refresh()

    def refresh(self) -> None:
        """Follow what happens elsewhere; nothing is looked through while nothing has changed."""
        seen = self._bridge.read(lambda queue: queue.changes)
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
            self._shown, self._tab, self._seen = True, Tab.WAITING, -1
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
        if dialog == "own" and not self._get_own():
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
        if self._item is None and self._items:
            self._chosen = self._items[0].id
            self._ask_history()
        words, people, today = self._words(), self._people(), self._bridge.node.queue.day
        self._rows.replace([self._row(words, people, one, today) for one in self._items])
        self._settled.replace([self._done_line(words, people, one, today) for one in self._done])
        self._tell_item()

    def _tell_item(self) -> None:
        item, words, people = self._item, self._words(), self._people()
        if item is None:
            for rows in (self._versions, self._steps, self._choices):
                rows.replace([])
            return
        today = self._bridge.node.queue.day
        self._versions.replace(_version_lines(words, people, item, today))
        mine = {one.event for one in item.conflict.versions}
        self._steps.replace([
            StepLine(event.id, say.step_line(words, people, event, today), event.id in mine)
            for event in self._history
            if say.step(words, event)
        ])  # fmt: skip
        purposes = [("", say.value(words, "profile", "")), *((one.id, one.name.get(words.language)) for one in words.pack.profiles)]
        self._choices.replace([ShiftChoice(value, name, value == item.shown) for value, name in purposes] if item.field == "profile" else [])

    def _row(self, words: Words, people: People, one: Item, today: str) -> ItemLine:
        values = [line.text for line in _version_lines(words, people, one, today)]
        title = say.thing(words, one.kind, one.name)
        line = f"{say.field_name(one.field)}: {say.row_line(values)}"
        return ItemLine(one.id, title, line, say.since(say.when(words, one.began, today)), one.id == self._chosen)

    @staticmethod
    def _done_line(words: Words, people: People, one: Done, today: str) -> DoneLine:
        version = one.version
        title = f"{say.thing(words, one.kind, one.name)}: {say.field_name(one.field)}"
        who = people.said(version.officer, version.device)
        told = say.value(words, one.field, version.value)
        return DoneLine(version.event, title, say.settled_as(told, who, say.when(words, version.at, today)))

    def _people(self) -> People:
        def look(queue: Queue) -> tuple[dict[str, str], dict[str, str]]:
            officers = {one.id: one.name or one.id for one in queue.officers.values()}
            return officers, {one.uuid: one.name or one.uuid[:8] for one in queue.devices.values()}

        officers, devices = self._bridge.read(look)
        return People(officers, devices, self._bridge.node.device.uuid)
