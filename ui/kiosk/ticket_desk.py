"""The kiosk's hands: it asks the node for tickets, the printer for paper and the log for what is not yet sent."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from kiosk.events import new_id
from kiosk.ports import EventLog, LinkState
from kiosk.queue import on_paper, views
from kiosk.queue.appointment_acts import arrival_of, arrival_text
from kiosk.queue.appointment_ticket import appointment_told
from kiosk.queue.ticket import AT_COUNTER, ENDED, Ticket
from kiosk.text import Text, Translations
from ui.bridge import NodeBridge
from ui.kiosk.office_view import OfficeView
from ui.kiosk.paper_words import PaperFacts
from ui.kiosk.printing import Paper, TicketPrinting, recorded
from ui.kiosk.ticket_model import TicketFacts
from ui.kiosk.ticket_paper import follow_code, own_up, paper_ticket

_MINUTE_MS = 60_000
_LOOK_SECONDS = 20
"""How often the printer is asked how it is while nobody prints."""
_SOON_MS = 2_000
"""A ticket that is sent within this time is not worth a word."""


@dataclass(frozen=True, slots=True)
class _Held:
    """A ticket of this visit, as far as the queue does not know it."""

    ticket: str
    paper: PaperFacts
    copies: int = 0
    sent: bool = False
    given: bool = True
    """Whether it was made for this visit, and not before."""


class TicketDesk(QObject):
    """Everything that a visit needs of the machine. `issued` tells the request and the ticket's id."""

    changed = Signal()
    ticked = Signal()
    issued = Signal(str, str)
    refused = Signal(str)
    """The id of the sentence that says why there is no ticket."""
    paperTold = Signal(str)
    """Why the paper of this visit's ticket needs the person; empty once all is well."""

    def __init__(
        self,
        bridge: NodeBridge,
        printing: TicketPrinting,
        translations: Callable[[], Translations],
        public_address: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._printing = printing
        self.office = OfficeView(bridge, printing, translations)
        self._address = public_address
        self._asking = ""
        self._problem: Text | None = None
        self._tickets: tuple[_Held, ...] = ()
        self._seconds = 0
        bridge.changed.connect(self._news)
        bridge.ticked.connect(self._tick)
        printing.look()
        own_up(bridge)

    # doing

    def issue(self, service: str, request: str, language: str, needs: Sequence[str] = ()) -> None:
        """Ask for a ticket, unless one is being asked for; `issued` follows, or `refused`."""
        told = {"visit": self._visit()} if self.of_today() else {}
        self._ask(
            "ticket.issue",
            {"service": service, "language": language, "needs": needs, **told, "request": request},
            request,
        )

    def check_in(self, code: str, request: str, language: str) -> None:
        """Ask for the ticket of an appointment."""
        self._ask("appointment.check_in", {"code": code, "language": language, "request": request}, request)

    def keep_place(self, call: str, service: str, request: str, language: str) -> None:
        """Ask for a ticket that has the place of a call for help."""
        self._ask("help.ticket", {"help": call, "service": service, "language": language}, request)

    def print_first(self, language: str) -> None:
        """Print the ticket that was just issued."""
        self._print(language)

    def print_again(self, language: str) -> None:
        """Print a copy, unless one is being printed."""
        held = self._held
        if held is not None and not held.paper.printing:
            self._keep(replace(held, paper=self._paper(Paper.PRINTING), copies=held.copies + 1))
            self._print(language)
            self.changed.emit()

    def print_sheet(self, draw: Callable[[], bytes], told: Callable[[Paper], None]) -> None:
        """Print something else that belongs to the visit; `told` hears how that went."""
        self._bridge.later(self._printing.print_picture(draw, new_id()), told)

    def note(self) -> None:
        """The person goes on, and has the numbers: that is told where the printer has not said so already."""
        for held in self._tickets:
            if held.paper.noted:
                self._tell(held.ticket, on_paper.NOTED)

    def withdraw(self, ticket: str) -> None:
        """Nobody holds this ticket, unless it was somebody's before."""
        gone = next((held for held in self._tickets if held.ticket == ticket), None)
        self._tickets = tuple(held for held in self._tickets if held is not gone)
        if gone is None or gone.given:
            self._bridge.act("ticket.left", {"ticket": ticket})

    def of_today(self) -> bool:
        """Whether a ticket of this visit is left once those of a day that is over are forgotten."""
        known = self._bridge.read(lambda queue: {held.ticket for held in self._tickets} & queue.tickets.keys())
        self._tickets = tuple(held for held in self._tickets if held.ticket in known)
        return bool(self._tickets)

    def forget_problem(self) -> None:
        """The next service starts without the last one's refusal."""
        self._problem = None

    def forget(self) -> None:
        """The visit is over."""
        self._tickets, self._problem = (), None

    # telling

    @property
    def busy(self) -> bool:
        """Whether a ticket is being asked for."""
        return bool(self._asking)

    @property
    def prints(self) -> bool:
        """Whether there is paper: a PDF file would stay on this machine, and help nobody."""
        return self._printing.prints

    def labels(self) -> dict[str, str]:
        """The label of this visit's ticket by its service."""
        held = [one.ticket for one in self._tickets]
        return self._bridge.read(lambda queue: {queue.tickets[one].service: queue.tickets[one].label for one in held})

    @property
    def sent(self) -> bool:
        """Whether the hub has heard of the ticket of the moment."""
        return self._held is not None and self._held.sent

    def problem(self, language: str) -> str:
        """Why there is no ticket; empty where nothing was refused."""
        return self.office.render(self._problem, language)

    def ticket(self, language: str) -> TicketFacts | None:
        """The ticket of this visit, the last of several."""
        held = self._held
        if held is None:
            return None
        now = self.office.now()
        ticket = self._bridge.read(lambda queue: queue.tickets[held.ticket])
        wait = self._bridge.read(lambda queue: views.wait_of(queue, held.ticket, now))
        link = self._bridge.status().link
        series = self.office.pack.series_of(ticket.series)
        arrival = self._arrival(ticket)
        old = link.state is LinkState.CUT_OFF and link.last_contact_ms
        return TicketFacts(
            label=ticket.label,
            series=ticket.series,
            series_name=series.name.get(language) if series else "",
            wait=wait,
            called_to=ticket.counter if ticket.status in AT_COUNTER else "",
            from_time=self.office.time(now + wait.low * _MINUTE_MS) if wait else "",
            to_time=self.office.time(now + wait.high * _MINUTE_MS) if wait else "",
            known_at=self.office.time(link.last_contact_ms if old else now),
            code=follow_code(self._address, held.ticket),
            unsent=self._unsent(held, ticket, link.state, now),
            paper=held.paper,
            arrival=arrival,
            arrival_told=self.office.render(arrival_text(arrival), language) if arrival else "",
            due=self.office.time(ticket.due) if ticket.due else "",
            appointment=self.office.render(appointment_told(ticket, self._bridge.node.office), language),
            others=self._others(held),
            needs=ticket.needs,
            over=ticket.status in ENDED,
        )

    # inside

    @property
    def _held(self) -> _Held | None:
        return self._tickets[-1] if self._tickets else None

    def _keep(self, fresh: _Held) -> None:
        self._tickets = tuple(fresh if held.ticket == fresh.ticket else held for held in self._tickets)

    def _visit(self) -> str:
        first = self._tickets[0].ticket
        return self._bridge.read(lambda queue: queue.tickets[first].visit)

    def _others(self, held: _Held) -> tuple[str, ...]:
        others = [one.ticket for one in self._tickets if one is not held]
        return self._bridge.read(lambda queue: tuple(queue.tickets[one].label for one in others))

    def _arrival(self, ticket: Ticket) -> str:
        if not ticket.appointment:
            return ""
        return self._bridge.read(lambda queue: arrival_of(queue, ticket.due, ticket.arrived))

    def _ask(self, act: str, args: Mapping[str, object], request: str) -> None:
        if self._asking:
            return
        self._asking, self._problem = request, None
        self._bridge.act(
            act,
            args,
            lambda result: self._issued(request, str(result["ticket"]), repeated=bool(result.get("repeated"))),
            lambda text: self._refused(request, text),
        )
        self.changed.emit()

    def _issued(self, request: str, ticket: str, *, repeated: bool) -> None:
        self._asking = ""
        known = next((held for held in self._tickets if held.ticket == ticket), None)
        # A ticket of before may be in this printer's memory: its copy has a name that no other copy has.
        copies = self.office.now() if repeated and known is None else 0
        held = known or _Held(ticket, self._paper(Paper.PRINTING), copies, given=not repeated)
        self._tickets = (*(one for one in self._tickets if one is not known), held)
        self.issued.emit(request, ticket)

    def _refused(self, request: str, text: Text) -> None:
        if request == self._asking:
            self._asking, self._problem = "", text
            self.refused.emit(text.id)
            self.changed.emit()

    def _print(self, language: str) -> None:
        held = self._held
        if held is None:
            return
        job = f"{held.ticket}-{held.copies}" if held.copies else held.ticket
        paper = paper_ticket(
            self._bridge, held.ticket, language, job=job, address=self._address, others=self._others(held)
        )
        future = self._printing.print(paper)
        self._bridge.later(future, lambda paper: self._printed(held.ticket, paper))

    def _printed(self, ticket: str, paper: Paper) -> None:
        self._tell(ticket, recorded(paper))
        printed = next((held for held in self._tickets if held.ticket == ticket), None)
        if printed is not None:
            self._keep(replace(printed, paper=self._paper(paper)))
            if self._held is not None and self._held.ticket == ticket:
                self.paperTold.emit(self._held.paper.doubt.value)
            self.changed.emit()

    def _paper(self, paper: Paper) -> PaperFacts:
        return PaperFacts(paper, self._printing.state, self._printing.prints)

    def _tell(self, ticket: str, outcome: str) -> None:
        self._bridge.act("ticket.print", {"ticket": ticket, "outcome": outcome})

    def _news(self) -> None:
        self._look_for_unsent()
        self.changed.emit()

    def _tick(self) -> None:
        self._look_for_unsent()
        self._seconds += 1
        if self._seconds % _LOOK_SECONDS == 0:
            self._printing.look()
        self.ticked.emit()

    def _look_for_unsent(self) -> None:
        if self._held is not None and not self._held.sent:
            ticket = self._held.ticket
            asked = self._bridge.node.query(lambda log: f"ticket/{ticket}" not in _unsent(log))
            self._bridge.later(asked, lambda sent: self._learn_sent(ticket, sent=sent))

    def _learn_sent(self, ticket: str, *, sent: bool) -> None:
        held = self._held
        if sent and held is not None and held.ticket == ticket:
            self._keep(replace(held, sent=True))
            self.changed.emit()

    def _unsent(self, held: _Held, ticket: Ticket, link: LinkState, now: int) -> bool:
        if held.sent or link is LinkState.ALONE:
            return False
        return link is LinkState.CUT_OFF or now - ticket.arrived > _SOON_MS


def _unsent(log: EventLog) -> set[str]:
    return log.unsent_subjects(int(log.cursor("sent") or 0))
