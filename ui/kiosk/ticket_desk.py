"""The kiosk's hands: it asks the node for tickets, the printer for paper and the log for what is not yet sent."""

from collections import Counter as Tally
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QObject, Signal

from kiosk.catalogue.pack import Pack
from kiosk.ports import EventLog, LinkState
from kiosk.queue import Forecast, on_paper, views
from kiosk.queue.state import Queue
from kiosk.queue.ticket import AT_COUNTER, Ticket
from kiosk.text import Text, Translations
from ui.bridge import NodeBridge
from ui.kiosk.frame_model import FrameFacts
from ui.kiosk.paper_words import PaperFacts
from ui.kiosk.printing import Paper, PaperTicket, TicketPrinting, recorded
from ui.kiosk.service_model import FormFacts, ServiceFacts, WaitFacts
from ui.kiosk.ticket_model import TicketFacts

_MINUTE_MS = 60_000
_ASKED_MOST = 3
_LOOK_SECONDS = 20
"""How often the printer is asked how it is while nobody prints."""
_SOON_MS = 2_000
"""A ticket that is sent within this time is not worth a word."""


@dataclass(frozen=True, slots=True)
class _Held:
    """The ticket of this visit, as far as the queue does not know it."""

    ticket: str
    paper: PaperFacts
    copies: int = 0
    sent: bool = False


class TicketDesk(QObject):
    """Everything that a visit needs of the machine. `issued` tells the request and the ticket's id."""

    changed = Signal()
    ticked = Signal()
    issued = Signal(str, str)
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
        self._translations = translations
        self._address = public_address.rstrip("/")
        self._asking = ""
        self._problem: Text | None = None
        self._held: _Held | None = None
        self._seconds = 0
        bridge.changed.connect(self._news)
        bridge.ticked.connect(self._tick)
        printing.look()
        self._own_up()

    @property
    def pack(self) -> Pack:
        """What the office offers."""
        return self._bridge.node.pack

    # doing

    def issue(self, service: str, request: str, language: str) -> None:
        """Ask for a ticket, unless one is being asked for; `issued` follows, or a problem to show."""
        if self._asking:
            return
        self._asking, self._problem = request, None
        self._bridge.act(
            "ticket.issue",
            {"service": service, "request": request, "language": language},
            lambda result: self._issued(request, str(result["ticket"])),
            lambda text: self._refused(request, text),
        )
        self.changed.emit()

    def print_first(self, language: str) -> None:
        """Print the ticket that was just issued."""
        self._print(language)

    def print_again(self, language: str) -> None:
        """Print a copy, unless one is being printed."""
        if self._held is not None and not self._held.paper.printing:
            self._held = replace(self._held, paper=self._paper(Paper.PRINTING), copies=self._held.copies + 1)
            self._print(language)
            self.changed.emit()

    def note(self) -> None:
        """The person goes on, and has the number: that is told where the printer has not said so already."""
        if self._held is not None and self._held.paper.noted:
            self._tell(self._held.ticket, on_paper.NOTED)

    def withdraw(self, ticket: str) -> None:
        """Nobody holds this ticket."""
        self._held = None
        self._bridge.act("ticket.left", {"ticket": ticket})

    def forget_problem(self) -> None:
        """The next service starts without the last one's refusal."""
        self._problem = None

    def forget(self) -> None:
        """The visit is over."""
        self._held, self._problem = None, None

    # telling

    def queue(self) -> WaitFacts:
        """The queue as somebody without a ticket meets it."""
        now = self._now()
        wait, before, counters = self._bridge.read(lambda queue: _look(queue, now))
        closes, last_ticket = self._hours(now)
        return WaitFacts(wait, before, counters, closes, last_ticket)

    def asked_most(self) -> tuple[str, ...]:
        """The services that most tickets of today are for; the first of the pack while there are few."""
        counted = self._bridge.read(lambda queue: Tally(ticket.service for ticket in queue.tickets.values()))
        ranked = sorted(self.pack.services, key=lambda service: -counted[service.id])
        return tuple(service.id for service in ranked[:_ASKED_MOST])

    def frame(self, language: str) -> FrameFacts:
        """How this machine is."""
        node = self._bridge.node
        status = self._bridge.status()
        last = status.link.last_contact_ms
        return FrameFacts(
            office=node.office.title(language),
            time=self._time(self._now()),
            link=status.link.state,
            since=self._time(last) if last else "",
            pending=status.pending,
            printer=self._printing.state,
            has_printer=self._printing.prints,
        )

    def service(
        self, service_id: str, language: str, queue: WaitFacts, form: FormFacts | None = None
    ) -> ServiceFacts | None:
        """One service; None if the pack has none of that name."""
        service = self.pack.service(service_id)
        if service is None:
            return None
        problem = self._translations().render(self._problem, language) if self._problem else ""
        busy = bool(self._asking)
        return ServiceFacts(service, self.pack.agency(service.agency), language, queue, busy, problem, form)

    def ticket(self, language: str) -> TicketFacts | None:
        """The ticket of this visit."""
        held = self._held
        if held is None:
            return None
        now = self._now()
        ticket = self._bridge.read(lambda queue: queue.tickets[held.ticket])
        wait = self._bridge.read(lambda queue: views.wait_of(queue, held.ticket, now))
        link = self._bridge.status().link
        series = self.pack.series_of(ticket.series)
        old = link.state is LinkState.CUT_OFF and link.last_contact_ms
        return TicketFacts(
            label=ticket.label,
            series=ticket.series,
            series_name=series.name.get(language) if series else "",
            wait=wait,
            called_to=ticket.counter if ticket.status in AT_COUNTER else "",
            from_time=self._time(now + wait.low * _MINUTE_MS) if wait else "",
            to_time=self._time(now + wait.high * _MINUTE_MS) if wait else "",
            known_at=self._time(link.last_contact_ms if old else now),
            code=self._code(held.ticket),
            unsent=self._unsent(held, ticket, link.state, now),
            paper=held.paper,
        )

    # inside

    def _issued(self, request: str, ticket: str) -> None:
        self._asking = ""
        self._held = _Held(ticket, self._paper(Paper.PRINTING))
        self.issued.emit(request, ticket)

    def _refused(self, request: str, text: Text) -> None:
        if request == self._asking:
            self._asking, self._problem = "", text
            self.changed.emit()

    def _print(self, language: str) -> None:
        held = self._held
        if held is None:
            return
        future = self._printing.print(self._paper_ticket(held, language))
        self._bridge.later(future, lambda paper: self._printed(held.ticket, paper))

    def _printed(self, ticket: str, paper: Paper) -> None:
        self._tell(ticket, recorded(paper))
        if self._held is not None and self._held.ticket == ticket:
            self._held = replace(self._held, paper=self._paper(paper))
            self.paperTold.emit(self._held.paper.doubt.value)
            self.changed.emit()

    def _paper(self, paper: Paper) -> PaperFacts:
        return PaperFacts(paper, self._printing.state, self._printing.prints)

    def _tell(self, ticket: str, outcome: str) -> None:
        self._bridge.act("ticket.print", {"ticket": ticket, "outcome": outcome})

    def _own_up(self) -> None:
        """The kiosk was ended between tap and paper: staff have to know, and nothing is printed again by itself."""
        device = self._bridge.node.device.uuid
        for ticket in self._bridge.read(lambda queue: on_paper.forgotten(queue.tickets.values(), device)):
            self._tell(ticket.id, on_paper.UNKNOWN)

    def _paper_ticket(self, held: _Held, language: str) -> PaperTicket:
        node, now = self._bridge.node, self._now()
        ticket = self._bridge.read(lambda queue: queue.tickets[held.ticket])
        series, service = self.pack.series_of(ticket.series), self.pack.service(ticket.service)
        return PaperTicket(
            job=f"{held.ticket}-{held.copies}" if held.copies else held.ticket,
            label=ticket.label,
            series=series.name.get(language) if series else ticket.series,
            service=service.title.get(language) if service else "",
            office=node.office.title(language),
            wait=self._bridge.read(lambda queue: views.wait_of(queue, held.ticket, now)),
            follow_url=self._follow_url(held.ticket),
            language=language,
            printed_at=f"{node.office.day(now)} {self._time(now)}",
            cut_off=self._bridge.status().link.state is LinkState.CUT_OFF,
        )

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
            subject = f"ticket/{self._held.ticket}"
            asked = self._bridge.node.query(lambda log: subject not in _unsent(log))
            self._bridge.later(asked, lambda sent: self._learn_sent(subject, sent=sent))

    def _learn_sent(self, subject: str, *, sent: bool) -> None:
        if sent and self._held is not None and subject == f"ticket/{self._held.ticket}":
            self._held = replace(self._held, sent=True)
            self.changed.emit()

    def _unsent(self, held: _Held, ticket: Ticket, link: LinkState, now: int) -> bool:
        if held.sent or link is LinkState.ALONE:
            return False
        return link is LinkState.CUT_OFF or now - ticket.arrived > _SOON_MS

    def _follow_url(self, ticket: str) -> str:
        return f"{self._address}/t/{ticket}" if self._address else ""

    def _code(self, ticket: str) -> str:
        if not self._address:
            return ""
        from ui.devices.qr import qr_source  # noqa: PLC0415 - the library of codes, with the first ticket

        return qr_source(self._follow_url(ticket))

    def _hours(self, now: int) -> tuple[str, str]:
        moment = self._bridge.node.office.local(now)
        hours = self.pack.office.hours_on(date.fromisoformat(moment.date().isoformat()))
        if hours is None or not hours.open <= moment.time() < hours.close:
            return "", ""
        last = f"{hours.last_ticket:%H:%M}" if moment.time() < hours.last_ticket else ""
        return f"{hours.close:%H:%M}", last

    def _now(self) -> int:
        return self._bridge.node.clock.now_ms()

    def _time(self, milliseconds: int) -> str:
        return f"{self._bridge.node.office.local(milliseconds):%H:%M}"


def _look(queue: Queue, now: int) -> tuple[Forecast | None, int, int]:
    return views.wait_from_now(queue, now), queue.waiting_count(), queue.open_counters()


def _unsent(log: EventLog) -> set[str]:
    return log.unsent_subjects(int(log.cursor("sent") or 0))
