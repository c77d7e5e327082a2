"""Tickets for several steps of a checklist, taken in one go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.kiosk.flow import Step
from ui.rows import RowModel
from ui.shown import shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ui.kiosk.life_event_rows import StepLine

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TicketChoice:
    """A step for which a ticket can be taken now."""

    service: str
    icon: str
    title: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class StepTicketsShown:
    """`room` is how many may be taken, `held` the tickets that the visit has, `offered` whether one can be taken."""

    offered: bool = False
    room: int = 0
    held: str = ""
    busy: bool = False
    problem: str = ""
    refused: str = ""


def ticket_choices(steps: Iterable[StepLine], chosen: Sequence[str]) -> list[TicketChoice]:
    """The steps that are still to be done, for which this office gives tickets now, and which have none yet."""
    return [
        TicketChoice(one.service, one.icon, one.title, one.service in chosen)
        for one in steps
        if not one.mark and not one.label and not one.note
    ]


@QmlElement
@QmlUncreatable("made by the kiosk")
class StepTickets(QObject):
    """The choice for QML. `asked` names the services to take tickets for."""

    changed = Signal()
    wanted = Signal(str, str)
    asked = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = StepTicketsShown()
        self._steps: Sequence[StepLine] = ()
        self._chosen: tuple[str, ...] = ()
        self._rows = RowModel(TicketChoice, key="service", parent=self)

    def show(self, steps: Sequence[StepLine], room: int, *, busy: bool = False, refused: str = "") -> None:
        """Offer what can be taken now."""
        self._steps = steps
        self._offer()
        held = ", ".join(one.label for one in steps if one.label)
        offered = bool(room and self._rows.rows)
        self._place(replace(self._shown, offered=offered, room=room, held=held, busy=busy, refused=refused))

    def forget(self) -> None:
        """Nothing is chosen, and nothing offered."""
        self._steps, self._chosen = (), ()
        self._rows.replace([])
        self._place(StepTicketsShown())

    @Slot(str)
    def choose(self, service: str) -> None:
        """Choose a step to take a ticket for, or not; of too many the one chosen first goes."""
        others = tuple(one for one in self._chosen if one != service)
        self._chosen = others if service in self._chosen else (*others, service)[-max(1, self._shown.room) :]
        self._offer()

    @Slot()
    def take(self) -> None:
        """Ask for the tickets that were chosen."""
        problem = "" if self._chosen else translate("Kiosk", "Choose what you want a ticket for.")
        self._place(replace(self._shown, problem=problem))
        if self._chosen:
            self.asked.emit(list(self._chosen))

    @Slot()
    def showTicket(self) -> None:
        """To the tickets that were given, where others were refused."""
        self.wanted.emit(Step.ISSUED, "")

    def begin(self) -> None:
        """Nothing is chosen yet."""
        self._chosen = ()
        self._offer()
        self._place(replace(self._shown, problem="", refused=""))

    def _offer(self) -> None:
        rows = ticket_choices(self._steps, self._chosen)
        offered = {row.service for row in rows}
        self._chosen = tuple(one for one in self._chosen if one in offered)
        self._rows.replace(rows)

    def _place(self, fresh: StepTicketsShown) -> None:
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _get_rows(self) -> QObject:
        return self._rows

    offered = Property(bool, shown("offered"), notify=changed)
    room = Property(int, shown("room"), notify=changed)
    held = Property(str, shown("held"), notify=changed)
    busy = Property(bool, shown("busy"), notify=changed)
    problem = Property(str, shown("problem"), notify=changed)
    refused = Property(str, shown("refused"), notify=changed)
    rows = Property(QObject, _get_rows, constant=True)
