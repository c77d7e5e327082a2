"""The notes of visits as a counter holds them: in memory only, until the visit ends.

Like first names they are in no event. The hub holds them and tells a counter those of the people before it
(`central/visit_notes.py`). What a counter wrote or heard it keeps until the visit ends, shown or not, and gives it to a
hub that has none: one that started anew, or that took another's place.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import msgspec

from kiosk.queue.visit_note import VisitNote, is_over, later

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.queue.state import Queue


class NoteTable(msgspec.Struct, frozen=True):
    """What the hub tells a counter now. `server` is another one after every start of the hub, and wherever it forgot
    what it had; `turn` after every change."""

    server: str = ""
    turn: str = ""
    notes: tuple[VisitNote, ...] = ()


class NoteTaken(msgspec.Struct, frozen=True):
    """The hub holds a note."""

    server: str


class VisitNotes:
    """The notes as this counter knows them. Any thread may ask and tell."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: dict[str, VisitNote] = {}
        self._given: dict[str, tuple[str, int]] = {}
        """Which hub has a note, and after how many changes."""
        self._server = self._turn = ""
        self._send: Callable[[VisitNote], object] | None = None
        self._listeners: list[Callable[[], None]] = []

    @property
    def turn(self) -> str:
        """Which state of the hub was heard last."""
        return self._turn

    @property
    def known(self) -> Mapping[str, VisitNote]:
        """All of them by id, also of people who are elsewhere by now."""
        with self._lock:
            return dict(self._held)

    @property
    def unsent(self) -> tuple[VisitNote, ...]:
        """What the hub does not have as it is here, oldest first."""
        with self._lock:
            found = [one for one in self._held.values() if self._given.get(one.id) != (self._server, one.changes)]
        return tuple(sorted(found, key=lambda one: (one.written, one.id)))

    def keep(self, note: VisitNote) -> None:
        """Written here, or changed here: held from now on, and sent as soon as there is a hub."""
        if self._merge([note]):
            self._tell()
        if self._send is not None:
            try:
                self._send(note)
            except RuntimeError:  # the link has ended; what is unsent stays so
                self._send = None

    def heard(self, table: NoteTable) -> None:
        """What the hub has of the people before this counter."""
        self._server, self._turn = table.server, table.turn
        changed = self._merge(table.notes)
        with self._lock:
            for one in table.notes:
                self._given[one.id] = (table.server, one.changes)
        if changed:
            self._tell()

    def given(self, note: VisitNote, server: str) -> None:
        """The hub has taken it."""
        with self._lock:
            known = note.id in self._held
            if known:
                self._given[note.id] = (server, note.changes)
        if known:
            self._tell()

    def forget_over(self, queue: Queue, day: str, now_ms: int) -> None:
        """Drop what has had its time, also while the hub says nothing."""
        with self._lock:
            over = [one.id for one in self._held.values() if is_over(queue, one.about, day, now_ms)]
            for one in over:
                del self._held[one]
                self._given.pop(one, None)
        if over:
            self._tell()

    def on_change(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call this, on whatever thread, when anything is otherwise; returns how to hear no more."""
        with self._lock:
            self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def connect(self, send: Callable[[VisitNote], object]) -> None:
        """From now on what is kept goes to the hub this way."""
        self._send = send

    def _merge(self, notes: tuple[VisitNote, ...] | list[VisitNote]) -> bool:
        with self._lock:
            before = dict(self._held)
            for one in notes:
                self._held[one.id] = later(self._held.get(one.id, one), one)
            return self._held != before

    def _tell(self) -> None:
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:
            listener()
