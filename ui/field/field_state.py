"""How the laptop is, as QML sees it: what is kept and will be sent, the link, the last meetings with the office."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.aside_words import aside_text, left_out
from kiosk.field.day import Kept, kept
from kiosk.link_words import refusal_text
from kiosk.ports import LinkState
from ui.field import meetings as met
from ui.field import state_words as say
from ui.field.field_words import when
from ui.rows import RowModel
from ui.shown import held, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.bridge import NodeBridge
    from ui.counter.words import Words
    from ui.field.meetings import Meeting

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class KindLine:
    """How much of one kind waits."""

    icon: str
    text: str


@dataclass(frozen=True, slots=True)
class MeetingLine:
    """One meeting with the office."""

    began: int
    time: str
    text: str
    whole: bool


@dataclass(frozen=True, slots=True)
class StateShown:
    """What the side and the strip say."""

    now: str = ""
    total: int = 0
    kept: str = ""
    all_sent: bool = False
    link: str = ""
    connected: bool = False
    network: str = ""
    saved: str = ""
    locks: str = ""
    not_taken: bool = False


@QmlElement
@QmlUncreatable("The face makes it")
class FieldState(QObject):
    """Follows the log and the link; `unsent` are the subjects that have not gone yet."""

    changed = Signal()

    def __init__(self, bridge: NodeBridge, words: Callable[[], Words], still_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._words, self._still_ms = bridge, words, still_ms
        self._shown = StateShown()
        self._saved_at = 0
        self._pending: int | None = None
        self._meetings: tuple[Meeting, ...] | None = None
        self.unsent: frozenset[str] = frozenset()
        self._kinds = RowModel(KindLine, key="icon", parent=self)
        self._rows = RowModel(MeetingLine, key="began", parent=self)
        bridge.changed.connect(self._moved)
        bridge.ticked.connect(self.refresh)
        bridge.later(bridge.node.query(met.load), self._loaded)
        self._count()

    def refresh(self) -> None:
        """Look at the clock and the link again."""
        status, now = self._bridge.status(), self._bridge.node.clock.now_ms()
        connected = status.link.state is LinkState.CONNECTED and not status.link.problem
        self._meet(now, status.pending, connected=connected)
        self._tell(now, connected=connected)

    def _meet(self, now: int, pending: int, *, connected: bool) -> None:
        before, self._pending = self._pending, pending
        if self._meetings is None:
            return
        if before is not None and pending != before:
            self._count()
        found = met.noticed(self._meetings, now, pending if before is None else before, pending, connected=connected)
        if found != self._meetings:
            self._meetings = found
            self._bridge.node.query(lambda log: met.keep(log, found))

    def _tell(self, now: int, *, connected: bool) -> None:
        words, status = self._words(), self._bridge.status()
        waits: Kept = self._bridge.read(lambda queue: kept(queue.field, self.unsent))
        last = max([status.link.last_contact_ms, *(one.ended for one in self._meetings or ())])
        counts = {
            "cases": waits.cases,
            "forms": waits.forms,
            "stops": waits.stops,
            "saws": waits.saws,
            "tickets": waits.tickets,
        }
        self._kinds.replace([KindLine(icon, text) for icon, text in say.kept_kinds(counts)])
        self._rows.replace([self._line(one, now) for one in self._meetings or ()])
        refusal = refusal_text(status.link)
        problem = words.text(refusal) if refusal else status.link.problem
        aside = self._bridge.read(lambda queue: left_out(queue, now))
        told = aside_text(aside, lambda at: when(words, at, now))
        left = say.Waiting(waits.total, status.pending, len(aside))
        link = say.link(words, last, now, connected=connected, waiting=left, problem=problem)
        fresh = StateShown(
            now=words.time(now),
            total=waits.total,
            kept=say.kept_line(waits.total, status.pending, words.text(told) if told else ""),
            all_sent=not (waits.total or status.pending or aside),
            link=link,
            not_taken=bool(aside),
            connected=connected,
            network=link if connected or status.link.problem else say.no_network(words, last, now),
            saved=say.saved(words.second(self._saved_at) if self._saved_at else ""),
            locks=say.locks_after(self._still_ms),
        )
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _line(self, one: Meeting, now: int) -> MeetingLine:
        time = when(self._words(), one.began, now) if one.ended else say.meeting_now()
        return MeetingLine(one.began, time, say.met(one.sent, one.left), not one.left)

    def _moved(self) -> None:
        self._saved_at = self._bridge.node.clock.now_ms()
        self._count()

    def _loaded(self, found: tuple[Meeting, ...]) -> None:
        self._meetings = found
        self.refresh()

    def _count(self) -> None:
        asked = self._bridge.node.query(lambda log: frozenset(log.unsent_subjects(int(log.cursor("sent") or 0))))
        self._bridge.later(asked, self._counted)

    def _counted(self, unsent: frozenset[str]) -> None:
        if unsent != self.unsent:
            self.unsent = unsent
        self.refresh()
        self.changed.emit()

    _get_kinds, _get_rows = held("_kinds"), held("_rows")
    kinds = Property(QObject, _get_kinds, constant=True)
    meetings = Property(QObject, _get_rows, constant=True)
    now = Property(str, shown("now"), notify=changed)
    total = Property(int, shown("total"), notify=changed)
    allSent = Property(bool, shown("all_sent"), notify=changed)
    kept = Property(str, shown("kept"), notify=changed)
    link = Property(str, shown("link"), notify=changed)
    connected = Property(bool, shown("connected"), notify=changed)
    notTaken = Property(bool, shown("not_taken"), notify=changed)
    network = Property(str, shown("network"), notify=changed)
    saved = Property(str, shown("saved"), notify=changed)
    locks = Property(str, shown("locks"), notify=changed)
