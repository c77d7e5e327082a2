"""How a ticket that staff give gets to the person: on paper, or shown large with the code of its phone page."""

from __future__ import annotations

from collections.abc import Callable  # noqa: TC003 - a slot's signature
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.equipment import PrinterState
from kiosk.queue import on_paper, views
from kiosk.queue.appointment_ticket import appointment_told
from kiosk.text import RTL_LANGUAGES, Text
from ui.counter.words import Words, fill
from ui.kiosk.printing import Paper, TicketPrinting, recorded, wait_text
from ui.kiosk.ticket_paper import follow_code, own_up, paper_ticket
from ui.shown import shown

if TYPE_CHECKING:
    from ui.bridge import NodeBridge

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_SECONDS = 20
"""How often the printer is asked how it is while nobody prints."""

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class HandoutShown:
    """What the person reads, in their language, and above it `why` it is shown, in that of staff."""

    label: str = ""
    series: str = ""
    series_name: str = ""
    range: str = ""
    appointment: str = ""
    follow: str = ""
    code: str = ""
    rtl: bool = False
    why: str = ""
    prints: bool = False
    printing: bool = False


@QmlElement
@QmlUncreatable("The counter makes it")
class CounterHandout(QObject):
    """The ticket that was given last at this counter."""

    changed = Signal()
    wanted = Signal()
    """It has to be shown to the person."""
    told = Signal(str)
    """A sentence for staff about the paper."""
    done = Signal()
    """The person has it."""

    def __init__(self, bridge: NodeBridge, words: Callable[[], Words], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._words = words
        self._printing: TicketPrinting | None = None
        self._address = ""
        self._ticket = self._why = ""
        self._copies = self._seconds = 0
        self._busy = False
        self._shown = HandoutShown()

    def set_up(self, printing: TicketPrinting, address: str) -> None:
        """What this counter prints with, and where phones find the pages of tickets."""
        self._printing, self._address = printing, address
        printing.look()
        if printing.prints:
            own_up(self._bridge)
            self._bridge.ticked.connect(self._tick)

    def give(self, ticket: str, *, again: bool = False) -> None:
        """Somebody gets this ticket; `again`: it is one of before, so that its paper is a copy."""
        # A ticket of before may be in the printer's memory: its copy has a name that no other copy has.
        self._ticket, self._copies = ticket, self._bridge.node.clock.now_ms() if again else 0
        if self._printing is not None and self._printing.prints:
            self._print(self._printing)
        else:
            self._show(translate("Counter", "This counter does not print."))

    @Slot()
    def printAgain(self) -> None:
        """A copy, which only a person asks for."""
        if self._printing is not None and not self._busy:
            self._copies += 1
            self._print(self._printing)

    @Slot()
    def noted(self) -> None:
        """The person has the number without the printer's word."""
        self._tell(self._ticket, on_paper.NOTED)

    def _print(self, printing: TicketPrinting) -> None:
        ticket, copies = self._ticket, self._copies
        language = self._bridge.read(lambda queue: queue.tickets[ticket].language)
        job = f"{ticket}-{copies}" if copies else ticket
        paper = printing.print(paper_ticket(self._bridge, ticket, language, job=job, address=self._address))
        self._busy = True
        self._bridge.later(paper, lambda outcome: self._printed(ticket, outcome))
        self._derive()

    def _printed(self, ticket: str, paper: Paper) -> None:
        self._tell(ticket, recorded(paper))
        if ticket != self._ticket:
            return
        self._busy = False
        label = self._bridge.read(lambda queue: queue.tickets[ticket].label)
        if paper is Paper.PRINTED:
            self.told.emit(fill(translate("Counter", "Ticket %1 is printed. Hand it over."), label))
            self.done.emit()
            self._derive()
        else:
            self.told.emit(fill(translate("Counter", "Ticket %1. Tell the person this number."), label))
            self._show(self._why_not(paper))

    def _why_not(self, paper: Paper) -> str:
        if paper is Paper.UNKNOWN:
            return translate("Counter", "The printer does not say whether the ticket came out. Look there first.")
        state = self._printing.state if self._printing else PrinterState.NONE
        if state is PrinterState.NO_PAPER:
            return translate("Counter", "The printer has no paper.")
        if state is PrinterState.COVER_OPEN:
            return translate("Counter", "The printer is open.")
        return translate("Counter", "The printer did not print the ticket.")

    def _show(self, why: str) -> None:
        code = bool(self._address)
        self._why = f"{why} {_how(code=code)}"
        self._derive()
        self.wanted.emit()

    def _derive(self) -> None:
        now = self._bridge.node.clock.now_ms()
        ticket = self._bridge.read(lambda queue: queue.tickets[self._ticket])
        wait = self._bridge.read(lambda queue: views.wait_of(queue, self._ticket, now))
        words = replace(self._words(), language=ticket.language)
        series, booked = words.pack.series_of(ticket.series), appointment_told(ticket, words.office)
        self._shown = HandoutShown(
            label=ticket.label,
            series=ticket.series,
            series_name=series.name.get(ticket.language) if series else "",
            range=words.text(wait_text(wait)),
            appointment=words.text(booked) if booked else "",
            follow=words.text(Text.of("print.follow")) if self._address else "",
            code=follow_code(self._address, self._ticket),
            rtl=ticket.language in RTL_LANGUAGES,
            why=self._why,
            prints=self._printing is not None and self._printing.prints,
            printing=self._busy,
        )
        self.changed.emit()

    def _tell(self, ticket: str, outcome: str) -> None:
        self._bridge.act("ticket.print", {"ticket": ticket, "outcome": outcome})

    def _tick(self) -> None:
        self._seconds += 1
        if self._printing is not None and self._seconds % _LOOK_SECONDS == 0:
            self._printing.look()

    label = Property(str, shown("label"), notify=changed)
    series = Property(str, shown("series"), notify=changed)
    seriesName = Property(str, shown("series_name"), notify=changed)
    range = Property(str, shown("range"), notify=changed)
    appointment = Property(str, shown("appointment"), notify=changed)
    follow = Property(str, shown("follow"), notify=changed)
    code = Property(str, shown("code"), notify=changed)
    rtl = Property(bool, shown("rtl"), notify=changed)
    why = Property(str, shown("why"), notify=changed)
    prints = Property(bool, shown("prints"), notify=changed)
    printing = Property(bool, shown("printing"), notify=changed)


def _how(*, code: bool) -> str:
    if code:
        return translate("Counter", "They write the number down, or point their phone at the code.")
    return translate("Counter", "They write the number down.")
