"""Notes for whoever serves a visit next, as QML sees them: those of whoever is before the officer now."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Property, QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import Refused
from kiosk.events import new_id
from kiosk.ports import LinkState
from kiosk.queue.visit_note import MOST, MOST_OF_A_VISIT, VisitNote, note_text, together
from kiosk.text import Text, isolated
from ui.counter import words as say
from ui.rows import RowModel
from ui.shown import held, shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.queue.state import Queue
    from kiosk.visit_notes import VisitNotes
    from ui.bridge import NodeBridge
    from ui.counter.words import Words

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One note."""

    note: str
    text: str
    who: str
    struck: bool
    mark: str
    """What else is to be said of it; empty: nothing."""


@dataclass(frozen=True, slots=True)
class NotesShown:
    """Everything that is not a list."""

    about: str = ""
    kept: str = ""
    away: str = ""
    problem: str = ""


@QmlElement
@QmlUncreatable("The counter makes it")
class DeskNotes(QObject):
    """The notes of one person, and what can be written there. `turned` says that it is another person now."""

    changed = Signal()
    turned = Signal()
    _heard = Signal()

    def __init__(
        self,
        bridge: NodeBridge,
        words: Callable[[], Words],
        here: Callable[[Queue], tuple[str, str]],
        role: Literal["serving", "helping"],
        parent: QObject | None = None,
    ) -> None:
        """`here` says at which counter the officer is, and what notes of whoever is before them are about."""
        super().__init__(parent)
        self._bridge, self._words, self._here = bridge, words, here
        self._role: Literal["serving", "helping"] = role
        self._notes: VisitNotes | None = None
        self._stop: Callable[[], None] = lambda: None
        self._problem: Text | None = None
        self._shown = NotesShown()
        self._rows = RowModel(NoteLine, key="note", parent=self)
        self._heard.connect(self.refresh, Qt.ConnectionType.QueuedConnection)

    def follow(self, notes: VisitNotes) -> None:
        """Show these; before it there are none."""
        self._notes = notes
        self._stop = notes.on_change(self._heard.emit)
        self.refresh()

    def close(self) -> None:
        """Hear nothing more."""
        self._stop()

    @Slot()
    def refresh(self) -> None:
        """Derive again, swap, tell."""
        counter, about = self._bridge.read(self._here) if self._notes is not None else ("", "")
        if not counter:
            about = ""
        another = about != self._shown.about
        if another:
            self._problem = None
        self._rows.replace(self._lines(about))
        fresh = self._derive(about)
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()
        if another:
            self.turned.emit()

    @Slot(str, result=bool)
    def write(self, typed: str) -> bool:
        """Keep a note; false where it cannot be one, with the reason in `problem`."""
        counter, about = self._bridge.read(self._here)
        if self._notes is None or not counter or not about:
            return False
        try:
            text = note_text(typed)
            if len(self._rows.rows) >= MOST_OF_A_VISIT:
                raise Refused(Text.of("refused.note_full"))
        except Refused as refusal:
            self._problem = refusal.text
            self.refresh()
            return False
        self._problem = None
        place = self._bridge.read(lambda queue: queue.counters.get(counter))
        name, now = place.name if place else "", self._bridge.node.clock.now_ms()
        note = VisitNote(
            id=new_id(), about=about, text=text, counter=counter, name=name[:80], role=self._role, written=now
        )
        self._notes.keep(note)
        return True

    @Slot(str)
    def change(self, note_id: str) -> None:
        """Strike a note out, or put it back."""
        counter, _about = self._bridge.read(self._here)
        found = self._notes.known.get(note_id) if self._notes is not None else None
        if self._notes is not None and found is not None and counter:
            self._notes.keep(found.changed(counter))

    @Slot()
    def forgetProblem(self) -> None:
        """Something else is being written."""
        self._problem = None
        self.refresh()

    def _lines(self, about: str) -> list[NoteLine]:
        if self._notes is None or not about:
            return []
        both = self._bridge.read(lambda queue: together(queue, about))
        alone = self._bridge.status().link.state is LinkState.ALONE  # there is nobody to send to
        unsent, words = {one.id for one in self._notes.unsent if not alone}, self._words()
        found = (one for one in self._notes.known.values() if one.about in both)
        return [
            NoteLine(one.id, one.text, _who(one, words), one.struck, _mark(one, unsent=one.id in unsent))
            for one in sorted(found, key=lambda one: (one.written, one.id))
        ]

    def _derive(self, about: str) -> NotesShown:
        if not about:
            return NotesShown()
        cut_off = self._bridge.status().link.state is LinkState.CUT_OFF
        away = translate(
            "Counter", "The server does not answer. Notes of other counters are missing here until it does."
        )
        return NotesShown(
            about=about,
            kept=translate("Counter", "Kept until this visit ends"),
            away=away if cut_off else "",
            problem=self._words().text(self._problem) if self._problem else "",
        )

    def _get_most(self) -> int:
        return MOST

    _get_rows = held("_rows")
    rows = Property(QObject, _get_rows, constant=True)
    most = Property(int, _get_most, constant=True)
    about = Property(str, shown("about"), notify=changed)
    kept = Property(str, shown("kept"), notify=changed)
    away = Property(str, shown("away"), notify=changed)
    problem = Property(str, shown("problem"), notify=changed)


def _who(note: VisitNote, words: Words) -> str:
    parts = [isolated(note.name), say.counter(note.counter), isolated(words.time(note.written))]
    if note.role == "helping":
        parts.append(translate("Counter", "while helping"))
    return " · ".join(part for part in parts if part != isolated(""))


def _mark(note: VisitNote, *, unsent: bool) -> str:
    said = []
    if note.struck:
        said.append(say.fill(translate("Counter", "Struck out at counter %1"), note.changed_at))
    if unsent:
        said.append(translate("Counter", "Only at this counter so far"))
    return " · ".join(said)
