"""Acts: what a person or device may ask of the queue, each a pure decision over the projection.

The same table serves a touch on a screen, a line to the `device` command and a question to the hub. A decision yields
drafts of events, or raises Refused and changes nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import msgspec

from kiosk.errors import Refused
from kiosk.events import Draft, new_id
from kiosk.queue import counter as counters
from kiosk.queue import labels
from kiosk.queue import ticket as tickets
from kiosk.queue.asked import (
    CallNext,
    IssueTicket,
    LeaseLabels,
    MoveTicket,
    OneCounter,
    OneTicket,
    TakeCounter,
    TicketPrinted,
)
from kiosk.queue.decision import Decision, NumbersNeeded
from kiosk.queue.ticket import Status, Ticket
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.office import Device
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue

MOST_RECALLS = 3
_LONGEST_COUNTER = 20
_CODE = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_OUTCOMES = frozenset({"printed", "saved", "failed", "unknown", "noted"})


def issue(queue: Queue, args: IssueTicket, moment: Moment) -> Decision:
    """One ticket for one request; its label comes from the device's own numbers (owned)."""
    request = "" if args.request is None else str(args.request)
    known = queue.issued.get((moment.device, request)) if request else None
    if known is not None:
        return Decision(f"ticket/{known}", extra={"repeated": True})
    service = queue.pack.service(args.service)
    if service is None:
        raise Refused(Text.of("refused.unknown_service"))
    series, number = _label(queue, service.series, moment)
    data = {
        "day": queue.day,
        "service": service.id,
        "series": series,
        "number": number,
        "arrived": moment.now_ms,
        "language": args.language,
        "priority": bool(args.priority),
        "why": _code(args.priority) if isinstance(args.priority, str) else "",
        "request": request,
    }
    subject = f"ticket/{new_id()}"
    return Decision(subject, (Draft(tickets.ISSUED, subject, data),))


def _label(queue: Queue, series: str, moment: Moment) -> tuple[str, int]:
    number = queue.next_number(series)
    if number is not None:
        return series, number
    if not moment.out_of_numbers:
        raise NumbersNeeded(series)
    if not moment.letter:
        raise Refused(Text.of("refused.no_labels"))
    return moment.letter, queue.own_letter_number(moment.letter)


def call(queue: Queue, args: CallNext, moment: Moment) -> Decision:
    """Call the next ticket to a counter: granted by the hub, told when cut off."""
    known = queue.calls.get(moment.request)
    if known is not None:
        return Decision(f"ticket/{known[0]}", extra={"repeated": True})
    number = _counter_name(args.counter)
    if args.ticket:
        ticket = _ticket(queue, args.ticket)
        _require(ticket, frozenset({Status.WAITING, Status.HOLD}))
    else:
        found = queue.next_ticket()
        if found is None:
            raise Refused(Text.of("refused.nobody_waiting"))
        ticket = found
    data = {
        "counter": number,
        "officer": args.officer or _officer_at(queue, number),
        "granted": moment.granted,
        "term": moment.term,
        "request": moment.request,
        "device": moment.device,
    }
    return Decision(ticket.subject, (Draft(tickets.CALLED, ticket.subject, data),))


def step(event_type: str) -> Callable[[Queue, OneTicket, Moment], Decision]:
    """A step of one ticket that its counter decides."""

    def decide(queue: Queue, args: OneTicket, _moment: Moment) -> Decision:
        ticket = _ticket(queue, args.ticket)
        _require(ticket, tickets.allowed_from(event_type))
        if event_type == tickets.RECALLED and ticket.recalls >= MOST_RECALLS:
            count = ticket.recalls + 1
            raise Refused(Text.of("refused.too_many_recalls", label=ticket.label, count=count))
        data = {"call": ticket.call} if ticket.call else {}
        if _code(args.reason):
            data["reason"] = _code(args.reason)
        return Decision(ticket.subject, (Draft(event_type, ticket.subject, data),))

    return decide


def transfer(queue: Queue, args: MoveTicket, _moment: Moment) -> Decision:
    """Back to the waiting list for another service, at its old arrival time and with its label."""
    ticket = _ticket(queue, args.ticket)
    if queue.pack.service(args.service) is None:
        raise Refused(Text.of("refused.unknown_service"))
    _require(ticket, tickets.allowed_from(tickets.TRANSFERRED))
    data = {"service": args.service, **({"call": ticket.call} if ticket.call else {})}
    return Decision(ticket.subject, (Draft(tickets.TRANSFERRED, ticket.subject, data),))


def undo(queue: Queue, args: OneTicket, _moment: Moment) -> Decision:
    """Take back the last step of a ticket; clocks go on as if it had not been made."""
    ticket = _ticket(queue, args.ticket)
    if not ticket.last_step:
        raise Refused(Text.of("refused.nothing_to_undo"))
    data = {"event": ticket.last_step}
    return Decision(ticket.subject, (Draft(tickets.UNDONE, ticket.subject, data),))


def printed(queue: Queue, args: TicketPrinted, _moment: Moment) -> Decision:
    """What became of the paper."""
    if args.outcome not in _OUTCOMES:
        raise Refused(Text.of("refused.bad_request", detail="outcome"))
    ticket = _ticket(queue, args.ticket)
    return Decision(ticket.subject, (Draft(tickets.PRINTED, ticket.subject, {"outcome": args.outcome}),))


def take_counter(queue: Queue, args: TakeCounter, moment: Moment) -> Decision:
    """Sit down at a counter: granted by the hub, told when cut off."""
    number = _counter_name(args.counter)
    held = queue.counters.get(number)
    subject = f"counter/{queue.day}/{number}"
    if held and held.request and held.request == moment.request:
        return Decision(subject, extra={"repeated": True})
    if held and held.officer and held.device != moment.device and held.officer != args.officer:
        raise Refused(Text.of("refused.counter_taken", name=held.name or held.officer, counter=number))
    data = {
        "officer": args.officer,
        "name": args.name,
        "device": moment.device,
        "granted": moment.granted,
        "term": moment.term,
        "request": moment.request,
    }
    return Decision(subject, (Draft(counters.TAKEN, subject, data),))


def counter_step(event_type: str) -> Callable[[Queue, OneCounter, Moment], Decision]:
    """Leave a counter, start a break, end it."""

    def decide(queue: Queue, args: OneCounter, moment: Moment) -> Decision:
        number = _counter_name(args.counter)
        held = queue.counters.get(number)
        if held is None or not held.officer or held.device != moment.device:
            raise Refused(Text.of("refused.counter_not_yours", counter=number))
        subject = f"counter/{queue.day}/{number}"
        return Decision(subject, (Draft(event_type, subject, {"taken": held.taken}),))

    return decide


def lease(queue: Queue, args: LeaseLabels, moment: Moment) -> Decision:
    """The next block of numbers for a device (owned; only the hub decides)."""
    if not moment.granted:
        raise Refused(Text.of("refused.not_serving"))
    if queue.pack.series_of(args.series) is None or not _is_near(args.day, queue.day):
        raise Refused(Text.of("refused.bad_request", detail="a series of this office and a day like 2026-11-21"))
    subject = f"labels/{args.day}/{args.series}"
    book = queue.books.get((args.day, args.series), labels.LabelBook(args.day, args.series))
    if any(held.request == moment.request for held in book.leases):
        return Decision(subject, extra={"repeated": True})
    first = book.next_free
    data = {
        "first": first,
        "last": first + labels.BLOCK - 1,
        "device": moment.device,
        "term": moment.term,
        "request": moment.request,
    }
    return Decision(subject, (Draft(labels.LEASED, subject, data),))


def _is_near(text: str, today: str) -> bool:
    """Numbers are leased for today and tomorrow, and for yesterday by a clock that is slow."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return False
    return found.isoformat() == text and abs(found - date.fromisoformat(today)) <= timedelta(days=1)


def _code(words: str) -> str:
    """A short code such as `cannot-stand`; anything freer is not kept, since it may be about a person."""
    return words if _CODE.fullmatch(words) else ""


def _ticket(queue: Queue, ticket_id: str) -> Ticket:
    found = queue.tickets.get(ticket_id)
    if found is None:
        raise Refused(Text.of("refused.unknown_ticket"))
    return found


def _require(ticket: Ticket, allowed: frozenset[Status]) -> None:
    if ticket.status not in allowed:
        state = Text.of(f"state.{ticket.status.value}")
        raise Refused(Text.of("refused.wrong_state", label=ticket.label, state=state))


def _counter_name(value: str | int) -> str:
    name = str(value).strip()
    if not name or len(name) > _LONGEST_COUNTER or "/" in name:
        raise Refused(Text.of("refused.unknown_counter", counter=name[:20]))
    return name


def _officer_at(queue: Queue, number: str) -> str:
    held = queue.counters.get(number)
    return held.officer if held else ""


STAFF = frozenset({"counter", "hub"})
EVERYBODY = frozenset({"kiosk", "counter", "hub"})


@dataclass(frozen=True, slots=True)
class Act:
    """One row of the table: the shape of its arguments, the decision, who may, and whether the hub grants it."""

    args: type[msgspec.Struct]
    decide: Callable[[Queue, Any, Moment], Decision]
    roles: frozenset[str] = STAFF
    granted: bool = False
    public: bool = True
    """Whether people and programs may ask for it; the others are asked by the node itself."""


ACTS: dict[str, Act] = {
    "ticket.issue": Act(IssueTicket, issue, EVERYBODY),
    "ticket.print": Act(TicketPrinted, printed, EVERYBODY),
    "ticket.left": Act(OneTicket, step(tickets.LEFT), EVERYBODY),
    "ticket.call": Act(CallNext, call, granted=True),
    "ticket.serve": Act(OneTicket, step(tickets.SERVED)),
    "ticket.recall": Act(OneTicket, step(tickets.RECALLED)),
    "ticket.hold": Act(OneTicket, step(tickets.HELD)),
    "ticket.no_show": Act(OneTicket, step(tickets.NO_SHOW)),
    "ticket.finish": Act(OneTicket, step(tickets.FINISHED)),
    "ticket.return": Act(OneTicket, step(tickets.RETURNED)),
    "ticket.transfer": Act(MoveTicket, transfer),
    "ticket.undo": Act(OneTicket, undo),
    "counter.take": Act(TakeCounter, take_counter, granted=True),
    "counter.release": Act(OneCounter, counter_step(counters.RELEASED)),
    "counter.pause": Act(OneCounter, counter_step(counters.BREAK_STARTED)),
    "counter.resume": Act(OneCounter, counter_step(counters.BREAK_ENDED)),
    "labels.lease": Act(LeaseLabels, lease, EVERYBODY, granted=True, public=False),
}


def read_args(name: str, args: object, device: Device | None = None) -> tuple[Act, msgspec.Struct]:
    """The act and its typed arguments; raises Refused for an unknown act, a wrong shape or a role that may not."""
    act = ACTS.get(name)
    if act is None or (device is not None and not act.public):
        raise Refused(Text.of("refused.unknown_act"))
    if device is not None and device.role not in act.roles:
        raise Refused(Text.of("refused.wrong_role"))
    try:
        return act, msgspec.convert(args, act.args)
    except msgspec.ValidationError as error:
        raise Refused(Text.of("refused.bad_request", detail=str(error))) from error
