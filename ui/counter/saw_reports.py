"""What all officers saw, as QML sees it at the counter of who answers: read from the office's server, and answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.field.saw import answered
from kiosk.staff.officer import may_answer
from ui.counter import saw_words as say
from ui.languages import dotted
from ui.rows import RowModel
from ui.shown import held

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.field.reports import Report, Reports, Saws
    from kiosk.field.saw import Reply
    from kiosk.text import Text
    from ui.bridge import NodeBridge
    from ui.counter.words import Words

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_OPEN, _ANSWERED, _DONE = "open", "answered", "done"


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One observation in the list."""

    saw: str
    title: str
    line: str
    status: str
    icon: str
    open: bool
    chosen: bool


@QmlElement
@QmlUncreatable("The counter makes it")
class SawReports(QObject):
    """The list and the one that is looked at. It is in memory while the page is shown, and nowhere else."""

    changed = Signal()
    told = Signal(str, bool)
    """What was done, and whether it can be undone."""

    def __init__(
        self, bridge: NodeBridge, words: Callable[[], Words], saws: Saws | None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._words, self._saws = bridge, words, saws
        self._officer, self._chosen, self._problem = "", "", ""
        self._found: tuple[Report, ...] = ()
        self._trouble: Text | None = None
        self._looking = self._acting = False
        self._undo: Callable[[], None] | None = None
        self._rows = RowModel(ReportLine, key="saw", parent=self)

    def sit(self, officer: str) -> None:
        """Whose list it is from now on; nothing of it stays."""
        self._officer, self._undo, self._trouble = officer, None, None
        self.forget()

    def forget(self) -> None:
        """Nobody looks at it any more."""
        self._found, self._chosen, self._problem = (), "", ""
        self.refresh()

    def words_of(self, saw: str) -> str:
        """What was told; empty where it is not known here."""
        return next((one.words for one in self._found if one.saw == saw), "")

    def refresh(self) -> None:
        """Derive the list again: what is open first, then the newest."""
        found = sorted(self._found, key=lambda one: (self._state(one) != _OPEN, -one.at))
        if self._chosen not in {one.saw for one in found}:
            self._chosen = found[0].saw if found else ""
        self._rows.replace([self._line(one) for one in found] if self._get_may() else [])
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Ask the office's server again."""
        if self._saws is None or self._looking or not self._officer:
            return
        self._looking, asked = True, self._officer

        def came(found: Reports) -> None:
            self._looking, self._trouble = False, None
            if asked == self._officer:
                self._found = found.reports
                self.refresh()

        def refused(text: Text) -> None:
            self._looking, self._trouble = False, text
            self.changed.emit()

        self._bridge.later(self._saws.reports(asked), came, refused)

    @Slot(str)
    def choose(self, saw: str) -> None:
        """Look at one."""
        self._chosen, self._problem = saw, ""
        self.refresh()

    @Slot(int)
    def step(self, by: int) -> None:
        """Look at the one before or after."""
        names = [one.saw for one in self._rows.rows]
        if names:
            self.choose(names[max(0, min(names.index(self._chosen) + by, len(names) - 1))])

    @Slot(str, str, str)
    def answer(self, said: str, did: str, by: str) -> None:
        """Publish it for everybody: you said, we did."""
        one = self._report
        if one is not None and self._state(one) != _ANSWERED:
            args = {"saws": [one.saw], "said": said.strip(), "did": did.strip(), "by": by.strip()}
            if all(args.values()):
                self._do("saw.answer", args, say.published(), self.withdraw)
            else:
                self._problem = say.what_is_missing()
                self.changed.emit()

    @Slot()
    def settle(self) -> None:
        """It is done without an answer that everybody reads, or is open again."""
        one = self._report
        if one is not None and self._state(one) != _ANSWERED:
            self._settle(one, done=not one.settled)

    @Slot()
    def withdraw(self) -> None:
        """Nobody is to read the answer to this one any more."""
        reply = self._reply
        if reply is not None:
            self._do("reply.withdraw", {"reply": reply.id}, say.withdrawn(), None)

    def undo(self) -> None:
        """Take back what was done last."""
        undo, self._undo = self._undo, None
        if undo is not None:
            undo()

    def _settle(self, one: Report, *, done: bool) -> None:
        act = "saw.settle_told_here" if one.at_counter else "saw.settle"
        told = say.marked_done() if done else say.opened_again()
        self._do(act, {"saw": one.saw, "done": done}, told, lambda: self._settle(one, done=not done))

    def _do(self, act: str, args: dict[str, Any], told: str, undo: Callable[[], None] | None) -> None:
        if self._acting:
            return

        def done(_result: dict[str, Any]) -> None:
            self._acting, self._undo = False, undo
            self.told.emit(told, undo is not None)
            self.look()
            self.refresh()

        def refused(text: Text) -> None:
            self._acting, self._problem = False, self._words().text(text)
            self.changed.emit()

        self._acting, self._problem = True, ""
        self._bridge.act(act, args | {"officer": self._officer}, done, refused)

    @property
    def _report(self) -> Report | None:
        return next((one for one in self._found if one.saw == self._chosen), None)

    @property
    def _reply(self) -> Reply | None:
        replies = self._bridge.read(lambda queue: tuple(queue.field.replies.values()))
        return next((one for one in replies if one.day and not one.withdrawn and self._chosen in one.saws), None)

    def _state(self, one: Report) -> str:
        if one.saw in self._bridge.read(lambda queue: answered(queue.field.replies.values())):
            return _ANSWERED
        return _DONE if one.settled else _OPEN

    def _line(self, one: Report) -> ReportLine:
        state = self._state(one)
        return ReportLine(
            one.saw, one.words or say.about(one.about), self._about(one), say.state(state), say.saw_icon(one.about),
            state == _OPEN, one.saw == self._chosen,
        )  # fmt: skip

    def _about(self, one: Report) -> str:
        return dotted([self._words().service(one.service) if one.service else "", say.about(one.about)])

    def _get_may(self) -> bool:
        who = self._officer
        return bool(who) and self._bridge.read(lambda queue: may_answer(queue.officers, who))

    def _get_count(self) -> int:
        return sum(one.open for one in self._rows.rows)

    def _get_trouble(self) -> str:
        return self._words().text(self._trouble) if self._trouble else ""

    def _get_text(self) -> str:
        one = self._report
        return (one.words or say.no_words()) if one else ""

    def _get_line(self) -> str:
        one, now = self._report, self._bridge.node.clock.now_ms()
        return dotted([self._about(one), one.officer, say.when(self._words(), one.at, now)]) if one else ""

    def _get_state(self) -> str:
        one = self._report
        return self._state(one) if one else ""

    def _get_said(self) -> str:
        reply = self._reply
        return say.said(reply.said) if reply else ""

    def _get_did(self) -> str:
        reply = self._reply
        return dotted([reply.did, reply.by]) if reply else ""

    def _get_name(self) -> str:
        who = self._officer
        found = self._bridge.read(lambda queue: queue.officers.get(who))
        return found.name if found else ""

    may = Property(bool, _get_may, notify=changed)
    count = Property(int, _get_count, notify=changed)
    trouble = Property(str, _get_trouble, notify=changed)
    problem = Property(str, held("_problem"), notify=changed)
    chosen = Property(str, held("_chosen"), notify=changed)
    words = Property(str, _get_text, notify=changed)
    line = Property(str, _get_line, notify=changed)
    state = Property(str, _get_state, notify=changed)
    said = Property(str, _get_said, notify=changed)
    did = Property(str, _get_did, notify=changed)
    name = Property(str, _get_name, notify=changed)
    rows = Property(QObject, held("_rows"), constant=True)
