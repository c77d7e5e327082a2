"""What was proposed and what became of it, as QML sees it: the difference in words, and the second person's answer."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue.amending.amendment import Amendment, Change, Status
from kiosk.catalogue.amending.overlay import with_changes
from kiosk.catalogue.amending.places import Plain, changes_between, copy_of, entries_of, named, part_of, plain, put
from kiosk.catalogue.localised import LANGUAGES
from kiosk.catalogue.pack import Pack
from kiosk.days import named_day
from kiosk.errors import Refused
from kiosk.text import Text
from ui.bridge import NodeBridge
from ui.counter import content_words as say
from ui.counter.overview_acts import OverviewActs
from ui.counter.words import Words
from ui.rows import RowModel
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_ICONS = {
    Status.PROPOSED: "hourglass-medium",
    Status.APPROVED: "check-circle",
    Status.SENT_BACK: "arrow-u-up-left",
    Status.WITHDRAWN: "x",
    Status.UNDONE: "arrow-counter-clockwise",
}


@dataclass(frozen=True, slots=True)
class AmendmentLine:
    """One amendment in a list."""

    amendment: str
    title: str
    line: str
    status: str
    icon: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class DiffLine:
    """One place: what stands there, and what is to stand there."""

    place: str
    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class StepLine:
    """Who did what, and when."""

    step: str
    text: str


@QmlElement
@QmlUncreatable("The counter makes it")
class ContentReview(QObject):
    """The amendments of the office, and the one that is looked at."""

    changed = Signal()
    reopened = Signal()
    """What was wanted is taken up again in the editor."""

    def __init__(self, bridge: NodeBridge, acts: OverviewActs, words: Callable[[], Words], parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._acts, self._words = bridge, acts, words
        self._all: tuple[Amendment, ...] = ()
        self._chosen: Amendment | None = None
        self._waiting = RowModel(AmendmentLine, key="amendment", parent=self)
        self._history = RowModel(AmendmentLine, key="amendment", parent=self)
        self._diff = RowModel(DiffLine, key="place", parent=self)
        self._steps = RowModel(StepLine, key="step", parent=self)

    @property
    def chosen(self) -> Amendment | None:
        """The one that is looked at."""
        return self._chosen

    def follow(self) -> None:
        """Derive again."""
        found = self._bridge.read(lambda queue: tuple(queue.amendments.values()))
        self._all = tuple(sorted(found, key=lambda one: (one.proposed, one.id), reverse=True))
        chosen = self._chosen
        self._chosen = next((one for one in self._all if chosen and one.id == chosen.id), None)
        waiting = [one for one in self._all if one.status is Status.PROPOSED]
        self._waiting.replace([self._line(one) for one in waiting])
        self._history.replace([self._line(one) for one in self._all])
        self._tell()
        self.changed.emit()

    def amended(self) -> Pack | None:
        """The pack with what is looked at; None where it does not fit."""
        one = self._chosen
        try:
            return with_changes(self._bridge.node.pack, one.target, one.changes) if one else None
        except Refused:
            return None

    @Slot(str)
    def choose(self, amendment: str) -> None:
        """Look at one."""
        self._acts.problem = None
        self._chosen = next((one for one in self._all if one.id == amendment), None)
        self.follow()

    @Slot()
    def approve(self) -> None:
        """Have everybody see it."""
        self._do("amendment.approve", say.approved())

    @Slot(str)
    def sendBack(self, reason: str) -> None:
        """Say what is to be mended first."""
        self._do("amendment.send_back", say.sent_back(), reason)

    @Slot()
    def withdraw(self) -> None:
        """Take back what one has proposed."""
        self._do("amendment.withdraw", say.withdrawn())

    @Slot()
    def undo(self) -> None:
        """Show again what was shown before."""
        self._do("amendment.undo", say.undone())

    def _do(self, name: str, told: str, reason: str = "") -> None:
        if self._chosen is not None:
            self._acts.do(name, {"amendment": self._chosen.id, "reason": reason}, told)

    def _line(self, one: Amendment) -> AmendmentLine:
        words = self._words()
        status = words.text(Text.of(f"amendment.{one.status.value}"))
        if one.id in self._bridge.node.left_out and one.status is Status.APPROVED:
            status = say.left_out(words.text(self._bridge.node.left_out[one.id]))
        line = say.by_and_when(self._name(one.officer), self._when(one.proposed))
        title = say.target_title(words, one.target)
        chosen = self._chosen is not None and self._chosen.id == one.id
        return AmendmentLine(one.id, title, f"{one.reason}\n{line}", status, _ICONS.get(one.status, "info"), chosen)

    def _tell(self) -> None:
        one, words = self._chosen, self._words()
        if one is None:
            self._diff.replace([])
            self._steps.replace([])
            return
        part = part_of(words.pack, one.target)
        data = plain(part, one.target) if part else {}
        for change in one.changes:  # names of entries that are only there afterwards
            put(data, change.place, copy_of({"it": change.after})["it"])
        self._diff.replace([row for change in one.changes for row in self._rows(data, change)])
        self._steps.replace(self._history_of(one))

    def _rows(self, data: Plain, change: Change) -> Iterator[DiffLine]:
        """A change of one place; of a list whose entries are others, the list and then what changed inside of each."""
        words = self._words()
        language = change.place.rpartition(".")[2]
        language = language if language in LANGUAGES else words.language
        before, after = (say.said(value, words.pack, language) for value in (change.before, change.after))
        yield DiffLine(change.place, say.place_name(words, data, change.place), before, after)
        held = {named(entry): entry for entry in entries_of(change.before)}
        for number, entry in enumerate(entries_of(change.after)):
            if named(entry) in held:
                for inner in changes_between(held[named(entry)], entry, f"{change.place}.{number}"):
                    yield from self._rows(data, inner)

    def _history_of(self, one: Amendment) -> list[StepLine]:
        words = self._words()
        steps = [(say.step_proposed(), one.officer, one.proposed, one.reason)]
        if one.decided:
            status = one.status if one.status is not Status.UNDONE else Status.APPROVED
            steps.append((words.text(Text.of(f"amendment.{status.value}")), one.decided_by, one.decided, one.why))
        if one.undone:
            steps.append((say.step_undone(), one.undone_by, one.undone, ""))
        told = [
            (say.history_line(what, self._name(who), self._when(at)), f"\u2068“{why}”\u2069" if why else "")
            for what, who, at, why in steps
        ]
        return [StepLine(str(number), " ".join(part for part in pair if part)) for number, pair in enumerate(told)]

    def _name(self, officer: str) -> str:
        found = self._bridge.read(lambda queue: queue.officers.get(officer))
        return found.name if found and found.name else officer

    def _when(self, at: int) -> str:
        office, words = self._bridge.node.office, self._words()
        day = office.day(at)
        if day == self._bridge.node.queue.day:
            return words.time(at)
        return words.text(Text.of("day.at", day=named_day(date.fromisoformat(day)), time=words.time(at)))

    def _is(self, *states: Status) -> bool:
        return self._chosen is not None and self._chosen.status in states

    def _get_any(self) -> bool:
        return self._chosen is not None

    def _get_title(self) -> str:
        return say.target_title(self._words(), self._chosen.target) if self._chosen else ""

    def _get_mine(self) -> bool:
        return self._chosen is not None and self._chosen.officer == self._acts.officer

    def _get_can_approve(self) -> bool:
        return self._is(Status.PROPOSED) and not self._get_mine()

    def _get_can_withdraw(self) -> bool:
        return self._is(Status.PROPOSED) and self._get_mine()

    def _get_can_undo(self) -> bool:
        return self._is(Status.APPROVED)

    def _get_can_reopen(self) -> bool:
        return self._is(Status.SENT_BACK, Status.WITHDRAWN, Status.UNDONE)

    def _get_has_page(self) -> bool:
        return self._is(Status.PROPOSED) and self._chosen is not None and self._chosen.target != "office"

    def _get_count(self) -> int:
        return len(self._waiting.rows)

    def _get_left_out(self) -> int:
        return sum(one.status is Status.APPROVED and one.id in self._bridge.node.left_out for one in self._all)

    _get_waiting, _get_history = held("_waiting"), held("_history")
    _get_diff, _get_steps = held("_diff"), held("_steps")
    any = Property(bool, _get_any, notify=changed)
    title = Property(str, _get_title, notify=changed)
    mine = Property(bool, _get_mine, notify=changed)
    canApprove = Property(bool, _get_can_approve, notify=changed)
    canWithdraw = Property(bool, _get_can_withdraw, notify=changed)
    canUndo = Property(bool, _get_can_undo, notify=changed)
    canReopen = Property(bool, _get_can_reopen, notify=changed)
    hasPage = Property(bool, _get_has_page, notify=changed)
    count = Property(int, _get_count, notify=changed)
    leftOut = Property(int, _get_left_out, notify=changed)
    waiting = Property(QObject, _get_waiting, constant=True)
    history = Property(QObject, _get_history, constant=True)
    diff = Property(QObject, _get_diff, constant=True)
    steps = Property(QObject, _get_steps, constant=True)
