"""One shift as QML asks about it: every choice but those of its times plans it at once."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import msgspec
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.queue.roster import Shift
from ui.counter import overview_desk_words as tell
from ui.counter import overview_words as say
from ui.counter.overview_desks import STEP, clock_of, minutes_of
from ui.counter.overview_now import whole_profile
from ui.counter.words import Words
from ui.rows import RowModel
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
_LAST = 24 * 60 - 1


@dataclass(frozen=True, slots=True)
class ShiftChoice:
    """A purpose or an officer."""

    value: str
    name: str
    chosen: bool


@QmlElement
@QmlUncreatable("The overview makes it")
class OverviewShift(QObject):
    """The shift that is asked about."""

    changed = Signal()
    planned = Signal(object, object)
    """What it was and what it is from now on, or None."""

    def __init__(self, words: Callable[[], Words], parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._before = self._now = Shift("", "00:00", "00:00")
        self._known = False
        self._people: Sequence[tuple[str, str]] = ()
        self._purposes = RowModel(ShiftChoice, key="value", parent=self)
        self._officers = RowModel(ShiftChoice, key="value", parent=self)

    def begin(self, shift: Shift, people: Sequence[tuple[str, str]], *, known: bool) -> None:
        """Ask about a shift that is planned, or would be; `people` are ids and names."""
        self._before = self._now = shift
        self._people, self._known = people, known
        words, whole = self._words(), whole_profile(self._words())
        purposes = [(one.id, one.name.get(words.language)) for one in words.pack.profiles]
        if not whole:
            purposes.insert(0, ("", say.everything()))
        chosen = (shift.profile or whole) if known else None
        self._purposes.replace([ShiftChoice(one, name, one == chosen) for one, name in purposes])
        chosen = shift.officer if known else None
        who = [("", tell.whoever()), *people]
        self._officers.replace([ShiftChoice(one, name, one == chosen) for one, name in who])
        self.changed.emit()

    @Slot(str)
    def choosePurpose(self, profile: str) -> None:
        """The counter is for this then."""
        self._plan(msgspec.structs.replace(self._now, profile=profile))

    @Slot(str)
    def chooseOfficer(self, officer: str) -> None:
        """They are there then."""
        self._plan(msgspec.structs.replace(self._now, officer=officer))

    @Slot(int)
    def moveBegin(self, steps: int) -> None:
        """Begin half an hour earlier or later."""
        begins = max(minutes_of(self._now.begins) // STEP * STEP + steps * STEP, 0)
        if begins < minutes_of(self._now.ends):
            self._move(msgspec.structs.replace(self._now, begins=clock_of(begins)))

    @Slot(int)
    def moveEnd(self, steps: int) -> None:
        """End half an hour earlier or later."""
        ends = min(-(-minutes_of(self._now.ends) // STEP) * STEP + steps * STEP, _LAST)
        if ends > minutes_of(self._now.begins):
            self._move(msgspec.structs.replace(self._now, ends=clock_of(ends)))

    @Slot()
    def keep(self) -> None:
        """Plan it as it stands."""
        self._plan(self._now)

    @Slot()
    def remove(self) -> None:
        """The counter is not open then."""
        self.planned.emit(self._before, None)

    def _move(self, shift: Shift) -> None:
        self._now = shift
        self.changed.emit()

    def _plan(self, shift: Shift) -> None:
        self.planned.emit(self._before, shift)

    def _get_title(self) -> str:
        return tell.shift_title(self._now.counter)

    def _get_begins(self) -> str:
        return self._now.begins

    def _get_ends(self) -> str:
        return self._now.ends

    def _get_known(self) -> bool:
        return self._known

    def _get_moved(self) -> bool:
        return self._now != self._before or not self._known

    _get_purposes, _get_officers = held("_purposes"), held("_officers")
    title = Property(str, _get_title, notify=changed)
    begins = Property(str, _get_begins, notify=changed)
    ends = Property(str, _get_ends, notify=changed)
    known = Property(bool, _get_known, notify=changed)
    moved = Property(bool, _get_moved, notify=changed)
    purposes = Property(QObject, _get_purposes, constant=True)
    officers = Property(QObject, _get_officers, constant=True)
