"""People who have no ticket yet, as QML sees what a counter does for them: give one, check in, count, enter paper."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.queue import views
from kiosk.queue.day_sheet import day_sheet
from kiosk.queue.state import Queue
from kiosk.text import Text
from ui.bridge import NodeBridge
from ui.counter import words as say
from ui.counter.counter_handout import CounterHandout
from ui.counter.reception import (
    ChoiceLine,
    DayLine,
    day_lines,
    day_summary,
    language_choices,
    need_choices,
    priority_choices,
)
from ui.counter.words import Words
from ui.kiosk.printing import TicketPrinting
from ui.rows import RowModel
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The counter makes it")
class CounterReception(QObject):
    """What is told of a person who has no ticket yet, and what becomes of it; a refusal stays where it was asked."""

    changed = Signal()
    told = Signal(str)
    """A sentence about what was done."""
    done = Signal()
    """The dialog in which it was asked has done its work."""

    def __init__(self, bridge: NodeBridge, words: Callable[[], Words], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._words = words
        self._officer = ""
        self._ticket = ""
        self._language, self._priority, self._needs = "", "", frozenset[str]()
        self._problem: Text | None = None
        self._busy = False
        self._derived: tuple[object, ...] = ()
        self._handout = CounterHandout(bridge, words, self)
        self._handout.told.connect(self.told)
        self._summary = ""
        self._languages = RowModel(ChoiceLine, key="value", parent=self)
        self._need_rows = RowModel(ChoiceLine, key="value", parent=self)
        self._priorities = RowModel(ChoiceLine, key="value", parent=self)
        self._day = RowModel(DayLine, key="appointment", parent=self)

    def set_up(self, printing: TicketPrinting, address: str) -> None:
        """What tickets are printed with here, and where phones find their pages."""
        self._handout.set_up(printing, address)

    def sit(self, officer: str) -> None:
        """Somebody begins here."""
        self._officer = officer

    def begin(self, ticket: str = "") -> None:
        """Nothing is told yet; `ticket` is that of somebody for whom another one is given in the same visit."""
        self._ticket, self._language, self._priority, self._needs = ticket, "", "", frozenset()
        self._problem = None
        self._retell()

    def refresh(self) -> None:
        """The day sheet goes on with the queue and the minute."""
        now = self._bridge.node.clock.now_ms()
        words = self._words()
        key = (self._bridge.read(lambda queue: (queue.day, queue.changes)), now // 60_000, words.language)
        if key != self._derived:
            self._derived = key
            rows = self._bridge.read(lambda queue: day_sheet(queue, now))
            self._day.replace(day_lines(rows, words))
            self._summary = day_summary(rows)
            self.changed.emit()

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """In which language the person is called and helped."""
        self._language = language
        self._retell()

    @Slot(str)
    def toggleNeed(self, need: str) -> None:
        """The person needs this, or not after all."""
        self._needs ^= {need}
        self._retell()

    @Slot(str)
    def choosePriority(self, priority: str) -> None:
        """Why the person comes earlier; empty: they do not."""
        self._priority = priority
        self._retell()

    @Slot(str)
    def issue(self, service: str) -> None:
        """Give a ticket for a service."""
        before = self._bridge.read(lambda queue: views.desk_ticket(queue, self._ticket)) if self._ticket else None
        if before is not None:
            told = {"visit": before.visit}
        else:
            told = {"language": self._language or self._words().language}
            told |= {"priority": self._priority} if self._priority else {}
            told |= {"needs": sorted(self._needs)} if self._needs else {}
        args = {"service": service, "officer": self._officer, **told}
        self._do("ticket.issue", args, lambda result: say.given(str(result["label"])), self._handout.give)

    @Slot(str)
    def checkIn(self, code: str) -> None:
        """Somebody is here for an appointment."""
        if code.strip():
            self._do("appointment.check_in", {"code": code.strip()}, self._checked_in, self._handout.give)

    @Slot()
    def count(self) -> None:
        """Somebody came in."""
        self._do("door.count", {}, lambda _result: say.counted(self._bridge.read(_came_in)))

    @Slot(str, str, list)
    def enterPaper(self, service: str, label: str, times: list[str]) -> None:
        """A ticket of a paper day, with when the person came, was called, was served and was done."""
        names = ("arrived", "called", "served", "ended")
        told = {name: time.strip().replace(" ", "T") for name, time in zip(names, times, strict=True) if time.strip()}
        if "arrived" not in told:
            self._refuse(Text.of("refused.paper_arrival"))
            return
        number = self._bridge.read(lambda queue: next(
            (one.number for one in queue.counters.values() if one.officer == self._officer), ""
        ))  # fmt: skip
        args = {"service": service, "label": label.strip(), "counter": number, "officer": self._officer, **told}
        self._do("paper.enter", args, lambda result: say.paper_entered(str(result["label"])))

    def _checked_in(self, result: dict[str, Any]) -> str:
        return say.checked_in(str(result["label"]), str(result.get("arrival", "")))

    def _do(
        self,
        name: str,
        args: dict[str, Any],
        sentence: Callable[[dict[str, Any]], str],
        give: Callable[..., None] | None = None,
    ) -> None:
        """`give` gets the ticket that comes of it."""
        if self._busy:
            return

        def settle(result: dict[str, Any]) -> None:
            self._busy = False
            self.done.emit()
            self.told.emit(sentence(result))
            if give is not None:
                give(str(result["ticket"]), again=bool(result.get("repeated")))
            self.changed.emit()

        self._busy, self._problem = True, None
        self._bridge.act(name, args, settle, self._refuse)
        self.changed.emit()

    def _refuse(self, text: Text) -> None:
        self._busy, self._problem = False, text
        self.changed.emit()

    def _retell(self) -> None:
        words = self._words()
        self._languages.replace(language_choices(words, self._language))
        self._need_rows.replace(need_choices(words, self._needs))
        self._priorities.replace(priority_choices(words, self._priority))
        self.changed.emit()

    def _get_problem(self) -> str:
        return self._words().text(self._problem) if self._problem else ""

    def _get_any(self) -> bool:
        return bool(self._day.rows)

    _get_languages, _get_needs, _get_priorities = held("_languages"), held("_need_rows"), held("_priorities")
    _get_day, _get_busy, _get_summary = held("_day"), held("_busy"), held("_summary")
    _get_handout = held("_handout")
    handout = Property(CounterHandout, _get_handout, constant=True)
    problem = Property(str, _get_problem, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
    languageRows = Property(QObject, _get_languages, constant=True)
    needRows = Property(QObject, _get_needs, constant=True)
    priorityRows = Property(QObject, _get_priorities, constant=True)
    dayRows = Property(QObject, _get_day, constant=True)
    daySummary = Property(str, _get_summary, notify=changed)
    anyAppointment = Property(bool, _get_any, notify=changed)


def _came_in(queue: Queue) -> int:
    return sum(people for hour in queue.doors.values() for _, people in hour.counts)
