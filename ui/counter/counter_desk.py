"""The desk of a signed-in officer as QML sees it: what is shown there, and what can be pressed."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.queue import views
from kiosk.queue.counter import Counter
from kiosk.queue.rows import WaitingRow
from kiosk.queue.state import Queue
from kiosk.queue.visit_note import of_ticket, opened_here
from kiosk.text import Text
from ui.bridge import NodeBridge
from ui.called_names import CalledNames
from ui.counter import words as say
from ui.counter.counter_names import CounterNames
from ui.counter.desk import AwayLine, DeskFacts, DeskShown, DoneLine, away_lines, desk_shown, done_lines
from ui.counter.desk_acts import PRESS_GUARD_S, DeskActs
from ui.counter.desk_notes import DeskNotes
from ui.counter.waiting import KnownLine, QueueLine, queue_lines
from ui.counter.words import Words
from ui.rows import RowModel
from ui.shown import held, shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The counter makes it")
class CounterDesk(QObject):
    """What the desk shows, and what can be pressed there."""

    changed = Signal()
    toasted = Signal(str, bool)
    """A sentence, and whether it can be taken back."""

    def __init__(
        self,
        bridge: NodeBridge,
        words: Callable[[], Words],
        parent: QObject | None = None,
        press_guard_s: float = PRESS_GUARD_S,
        *,
        names: CalledNames,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._words = words
        self._acts = DeskActs(bridge, self.refresh, self.toasted.emit, press_guard_s)
        self._told = ""
        self._ages_at = 0
        self._derived: tuple[str, int, int, str] | None = None
        self._rows: tuple[WaitingRow, ...] = ()
        self._lines: dict[str, KnownLine] = {}
        self._shown = DeskShown()
        self._called = names
        self._names = CounterNames(bridge, names, words, self)
        self._names.told.connect(lambda sentence: self.toasted.emit(sentence, False))
        names.changed.connect(self.refresh)
        self._notes = DeskNotes(bridge, words, self._noted, "serving", self)
        self._queue_rows = RowModel(QueueLine, key="ticket", parent=self)
        self._away_rows = RowModel(AwayLine, key="ticket", parent=self)
        self._done_rows = RowModel(DoneLine, key="place", parent=self)

    def sit(self, counter: str, officer: str) -> None:
        """Somebody begins here."""
        if officer != self._acts.officer:
            self._told = ""
        self._acts.sit(counter, officer)
        self.tick()
        self.refresh()

    def tick(self) -> None:
        """Ages in the waiting list go on, all at once: news in between redraws only the lines that it is about."""
        self._ages_at = self._bridge.node.clock.now_ms()

    def _noted(self, queue: Queue) -> tuple[str, str]:
        """Of whoever is here; with nobody here, of whose packet was opened here."""
        here = views.desk_tickets(queue, self._acts.counter)
        opened = opened_here(queue, self._bridge.node.device.uuid)
        return self._acts.counter, of_ticket(queue, here[0].ticket) if here else opened

    def facts(self) -> DeskFacts:
        """What the desk depends on, as it is now."""
        now = self._bridge.node.clock.now_ms()
        counter = self._acts.counter
        place = self._bridge.read(lambda queue: queue.counters.get(counter)) or Counter(number=counter)
        return DeskFacts(
            now_ms=now,
            words=self._words(),
            counter=counter,
            waiting=self._bridge.read(self._waiting),
            here=tuple(self._bridge.read(lambda queue: views.desk_tickets(queue, counter))),
            held=tuple(self._bridge.read(views.held_tickets)),
            absent=tuple(self._bridge.read(views.absent_tickets)),
            place=place,
            of_visit=self._acts.of_visit(),
            done=self._acts.history.done,
            problem=self._acts.problem,
            told=self._told,
            busy=self._acts.busy,
            names=self._called.known,
        )

    def _waiting(self, queue: Queue) -> tuple[WaitingRow, ...]:
        """Derived when the queue or the minute hand moved, not with every press that is under way."""
        key = (queue.day, queue.changes, self._ages_at, self._acts.counter)
        if key != self._derived:
            self._derived = key
            self._rows = tuple(views.waiting_rows(queue, self._ages_at, self._acts.counter))
        return self._rows

    def refresh(self) -> None:
        """Derive again, swap, tell."""
        if not self._acts.counter:
            return
        facts = self.facts()
        self._lines = queue_lines(facts, self._lines)
        self._queue_rows.replace([known.line for known in self._lines.values()])
        self._away_rows.replace(away_lines(facts))
        self._done_rows.replace(done_lines(facts))
        self._notes.refresh()
        fresh = desk_shown(facts)
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    @property
    def queue(self) -> tuple[QueueLine, ...]:
        """The waiting list as it is shown."""
        return self._queue_rows.rows

    def refuse(self, text: Text) -> None:
        """Say why something was not done."""
        self._acts.problem = text
        self.refresh()

    def tell(self, ticket: str, winner: str) -> None:
        """A call of ours did not stand: it stays on the page until somebody has read it."""
        lost = self._bridge.read(lambda queue: views.desk_ticket(queue, ticket))
        here = self._acts.here()
        following = here.label if here and here.ticket != ticket else self._acts.next_label()
        self._told = say.told(lost.label if lost else "", winner, following)
        self.refresh()

    @Slot()
    def goOn(self) -> None:
        """The next step of the day: call, say that they are here, or finish and call."""
        self._acts.go_on()

    @Slot(str)
    def pick(self, ticket: str) -> None:
        """Call one out of turn, after finishing who is here."""
        self._acts.pick(ticket)

    @Slot(str)
    def callTicket(self, ticket: str) -> None:
        """Call one that is on hold."""
        self._acts.call_ticket(ticket)

    @Slot()
    def callAgain(self) -> None:
        """Call the same person once more."""
        self._acts.call_again()

    @Slot()
    def serve(self) -> None:
        """The person is here."""
        self._acts.serve()

    @Slot(str)
    def hold(self, place: str) -> None:
        """Put the person on hold."""
        self._acts.hold(place.strip())

    @Slot(str, str)
    def cancel(self, ticket: str, reason: str) -> None:
        """Take a ticket out of the queue that should not be there."""
        self._acts.cancel(ticket, reason)

    @Slot()
    def takeVisit(self) -> None:
        """Go on with the next ticket of the same person."""
        self._acts.take_visit()

    @Slot()
    def noShow(self) -> None:
        """Nobody came."""
        self._acts.no_show()

    @Slot()
    def finish(self) -> None:
        """Done, without calling anybody."""
        self._acts.finish()

    @Slot(str)
    def moveTo(self, service: str) -> None:
        """Send the person to another service."""
        self._acts.move_to(service)

    @Slot(str)
    def cameBack(self, ticket: str) -> None:
        """Who was on hold or did not come waits again."""
        self._acts.came_back(ticket)

    @Slot()
    def undo(self) -> None:
        """Take back the last press."""
        self._acts.undo()

    @Slot(str, int)
    def startBreak(self, reason: str, minutes: int) -> None:
        """Begin a break, or work in the back office."""
        self._acts.start_break(reason, minutes)

    @Slot()
    def endBreak(self) -> None:
        """End the break."""
        self._acts.end_break()

    @Slot()
    def dismissProblem(self) -> None:
        """The refusal was read."""
        self._acts.problem = None
        self.refresh()

    @Slot()
    def dismissTold(self) -> None:
        """What was told was read."""
        self._told = ""
        self.refresh()

    _get_queue_rows, _get_away_rows, _get_done_rows = held("_queue_rows"), held("_away_rows"), held("_done_rows")
    _get_names, _get_notes = held("_names"), held("_notes")
    names = Property(CounterNames, _get_names, constant=True)
    notes = Property(DeskNotes, _get_notes, constant=True)
    queueRows = Property(QObject, _get_queue_rows, constant=True)
    awayRows = Property(QObject, _get_away_rows, constant=True)
    doneRows = Property(QObject, _get_done_rows, constant=True)
    primary = Property(str, shown("primary"), notify=changed)
    primaryIcon = Property(str, shown("primary_icon"), notify=changed)
    onBreak = Property(bool, shown("on_break"), notify=changed)
    waitingText = Property(str, shown("waiting_text"), notify=changed)
    anybodyWaiting = Property(bool, shown("anybody_waiting"), notify=changed)
    nextLabel = Property(str, shown("next_label"), notify=changed)
    nextReason = Property(str, shown("next_reason"), notify=changed)
    idleTitle = Property(str, shown("idle_title"), notify=changed)
    idleLine = Property(str, shown("idle_line"), notify=changed)
    occupied = Property(bool, shown("occupied"), notify=changed)
    ticket = Property(str, shown("ticket"), notify=changed)
    label = Property(str, shown("label"), notify=changed)
    person = Property(str, shown("person"), notify=changed)
    series = Property(str, shown("series"), notify=changed)
    service = Property(str, shown("service"), notify=changed)
    note = Property(str, shown("note"), notify=changed)
    language = Property(str, shown("language"), notify=changed)
    state = Property(str, shown("state"), notify=changed)
    stateText = Property(str, shown("state_text"), notify=changed)
    walking = Property(bool, shown("walking"), notify=changed)
    clock = Property(str, shown("clock"), notify=changed)
    waited = Property(str, shown("waited"), notify=changed)
    walked = Property(str, shown("walked"), notify=changed)
    serving = Property(str, shown("serving"), notify=changed)
    expected = Property(str, shown("expected"), notify=changed)
    waitedShare = Property(float, shown("waited_share"), notify=changed)
    walkedShare = Property(float, shown("walked_share"), notify=changed)
    servingShare = Property(float, shown("serving_share"), notify=changed)
    expectedShare = Property(float, shown("expected_share"), notify=changed)
    recallsText = Property(str, shown("recalls_text"), notify=changed)
    needs = Property(list, shown("needs"), notify=changed)
    needIcons = Property(list, shown("need_icons"), notify=changed)
    visitLabel = Property(str, shown("visit_label"), notify=changed)
    visitService = Property(str, shown("visit_service"), notify=changed)
    anybodyAway = Property(bool, shown("anybody_away"), notify=changed)
    anythingDone = Property(bool, shown("anything_done"), notify=changed)
    problem = Property(str, shown("problem"), notify=changed)
    told = Property(str, shown("told"), notify=changed)
    busy = Property(bool, shown("busy"), notify=changed)
