"""The help panel as QML sees it: what rings at this counter, to whom this officer goes, and which sessions are open."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.assist.callback import CallBacks
from kiosk.assist.help_call import HelpCall, Kind
from kiosk.queue import ringing
from kiosk.text import Text
from ui.bridge import NodeBridge
from ui.counter.help_acts import HelpActs
from ui.counter.help_rows import AWAY, CallLine, call_lines
from ui.counter.words import Words
from ui.rows import RowModel
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The counter makes it")
class DeskHelpPanel(QObject):
    """Everything about calls that is done without looking at anybody's page."""

    changed = Signal()
    joined = Signal(str)
    """A call was taken that is helped at the screen."""
    rang = Signal(str)
    """What a screen reader is to say: a call began to ring here, or rings for longer than it should."""

    def __init__(
        self,
        bridge: NodeBridge,
        acts: HelpActs,
        words: Callable[[], Words],
        ring: Callable[[], None],
        parent: QObject | None = None,
        *,
        callbacks: CallBacks | None = None,
    ) -> None:
        super().__init__(parent)
        self._callbacks = callbacks
        self._numbers: dict[str, str] = {}
        self._bridge, self._acts, self._words, self._ring = bridge, acts, words, ring
        self._rung: dict[str, int] = {}
        self._calls = RowModel(CallLine, key="help", parent=self)

    def refresh(self) -> None:
        """Follow the log and the clock; ring once for what is new here, and once more at each step of escalation."""
        now, words, seat = self._bridge.node.clock.now_ms(), self._words(), self._acts.seat
        if not seat.counter:
            self._rung.clear()
            self._numbers.clear()
            self._calls.replace([])
            return
        before = {one.help for one in self._calls.rows if one.doing}
        told = (self._numbers, self._acts.unread)
        self._calls.replace(self._bridge.read(lambda queue: call_lines(queue, seat, words, now, *told)))
        self._ask_numbers()
        self._tell_beaten(before - {one.help for one in self._calls.rows})
        stages = {one.id: ringing.stage(one, now) for one in self._ringing(now)}
        if any(stage > self._rung.get(one, -1) for one, stage in stages.items()):
            self._ring()
            self.rang.emit(next((one.title for one in self._calls.rows if not one.doing), ""))
        self._rung = stages
        self.changed.emit()

    def tell_news(self) -> None:
        """Something is new in a session, or was read; said aloud where nobody looks at one."""
        before = {one.help: one.stage for one in self._calls.rows}
        self.refresh()
        for one in self._calls.rows:
            if one.doing == "session" and one.stage and one.stage != before.get(one.help):
                self.rang.emit(f"{one.title}. {one.stage}")

    def take(self) -> bool:
        """Answer what has rung here the longest; false where nothing rings."""
        found = self._ringing(self._bridge.node.clock.now_ms())
        if found:
            self.answer(found[0].id)
        return bool(found)

    @Slot(str)
    def answer(self, help_id: str) -> None:
        """Take a call: ask to join, or go there."""
        call = self._acts.call(help_id)
        talks = call is not None and call.kind is Kind.TALK
        self._acts.answer(help_id, lambda: self.joined.emit(help_id) if talks else None)

    @Slot(str)
    def there(self, help_id: str) -> None:
        """The officer stands beside them."""
        self._acts.come(help_id)

    @Slot(str)
    def finish(self, help_id: str) -> None:
        """Help beside them is over."""
        self._acts.end(help_id)

    @Slot(str)
    def passOn(self, help_id: str) -> None:
        """Have it ring again, for others."""
        self._acts.pass_on(help_id)

    @Slot()
    def thereFirst(self) -> None:
        """By key, for the first to whom this officer goes: there, and then done."""
        if (line := self._on_foot()) is not None:
            (self.there if line.doing == "coming" else self.finish)(line.help)

    @Slot()
    def passFirst(self) -> None:
        """By key: the first to whom this officer goes."""
        if (line := self._on_foot()) is not None:
            self.passOn(line.help)

    @Slot()
    def dismissProblem(self) -> None:
        """The refusal was read."""
        self._acts.forget_problem()

    def _tell_beaten(self, gone: set[str]) -> None:
        """Cut off from the hub two may answer; whose answer did not stand is told who has it."""
        device = self._bridge.node.device.uuid
        for call in map(self._acts.call, sorted(gone)):
            if call is not None and device in call.beaten and call.counter != self._acts.seat.counter:
                self._acts.problem = Text.of("refused.help_taken", name=call.name, counter=call.counter)

    def _ask_numbers(self) -> None:
        """The hub tells a number to the counter that answered; here it is kept until that is over, and nowhere else."""
        wanted = {one.help for one in self._calls.rows if one.doing == "phone"}
        self._numbers = {one: number for one, number in self._numbers.items() if one in wanted}
        asks = self._callbacks
        for one in sorted(wanted - self._numbers.keys()) if asks is not None else ():
            self._numbers[one] = ""
            asking = asks.number(one)
            self._bridge.later(asking, partial(self._keep_number, one), partial(self._no_number, one))

    def _keep_number(self, help_id: str, number: str) -> None:
        if help_id in self._numbers:
            self._numbers[help_id] = number
            self.refresh()

    def _no_number(self, help_id: str, text: Text) -> None:
        if help_id in self._numbers:
            self._acts.problem = text
            self.refresh()

    def _on_foot(self) -> CallLine | None:
        return next((one for one in self._calls.rows if one.doing in AWAY), None)

    def _ringing(self, now_ms: int) -> list[HelpCall]:
        counter = self._acts.seat.counter
        return self._bridge.read(lambda queue: ringing.ringing_at(queue, counter, now_ms))

    def _get_count(self) -> int:
        return len(self._calls.rows)

    def _get_ringing(self) -> int:
        return sum(not one.doing for one in self._calls.rows)

    def _get_urgent(self) -> bool:
        """Something here has to be done now, on whatever page the officer is."""
        return any(one.doing != "session" for one in self._calls.rows)

    def _get_problem(self) -> str:
        return self._words().text(self._acts.problem) if self._acts.problem else ""

    _get_calls = held("_calls")
    rows = Property(QObject, _get_calls, constant=True)
    count = Property(int, _get_count, notify=changed)
    ringing = Property(int, _get_ringing, notify=changed)
    urgent = Property(bool, _get_urgent, notify=changed)
    problem = Property(str, _get_problem, notify=changed)
