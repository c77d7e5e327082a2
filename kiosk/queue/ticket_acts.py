"""The acts of tickets: give one, call it, and every step of its life."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.errors import Refused
from kiosk.events import Draft, new_id
from kiosk.queue import giving, needs, outlook, visit
from kiosk.queue import ticket as tickets
from kiosk.queue.act import EVERYBODY, STEPS, Act, code, counter_name, require, the_ticket
from kiosk.queue.asked import (
    CallNext,
    HoldTicket,
    IssueTicket,
    MoveTicket,
    OneTicket,
    PostponeTicket,
    TicketPrinted,
)
from kiosk.queue.decision import Decision, NumbersNeeded
from kiosk.queue.hold_places import check_place
from kiosk.queue.leading import officer_here
from kiosk.queue.remote import is_remote
from kiosk.queue.ticket import Status, Ticket
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.catalogue.pack import Service
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue

_OUTCOMES = frozenset({"printed", "saved", "failed", "unknown", "noted"})
_MINUTE = 60_000


def issue(queue: Queue, args: IssueTicket, moment: Moment) -> Decision:
    """One ticket for one request; its label comes from the device's own numbers (owned)."""
    request = "" if args.request is None else str(args.request)
    known = queue.issued.get((moment.device, request)) if request else None
    if known is not None:
        return Decision(f"ticket/{known}", extra={"repeated": True})
    service = queue.pack.service(args.service)
    if service is None:
        raise Refused(Text.of("refused.unknown_service"))
    if moment.role == "kiosk" and (objection := giving.objection(queue, service.series, moment.now_ms)):
        raise Refused(objection)
    unknown = next((one for one in args.needs if one not in needs.NEEDS), None)
    if unknown is not None:
        raise Refused(Text.of("refused.unknown_need", need=unknown[:40], needs=", ".join(needs.NEEDS)))
    told = visit.told_before(queue, args.visit, moment.now_ms) if args.visit else {}
    if args.visit and not told:
        raise Refused(Text.of("refused.unknown_visit"))
    if args.language:
        told["language"] = args.language
    if args.needs:
        told["needs"] = needs.known(args.needs)
    if args.priority is not None:
        told["priority"] = bool(args.priority)
        told["why"] = code(args.priority) if isinstance(args.priority, str) else ""
    told |= {"request": request, "visit": args.visit, "officer": args.officer}
    draft = issued(queue, service, moment, told)
    return Decision(draft.subject, (draft,))


def issued(
    queue: Queue, service: Service, moment: Moment, told: Mapping[str, Any], *, ticket: str = "", series: str = ""
) -> Draft:
    """The event of a new ticket with a number of this device's; `told` is the rest of `ticket_events.Issued`.

    `series` numbers it under another letter than the service's. Raises NumbersNeeded, and Refused with none to be had.
    """
    letter, number = _label(queue, series or service.series, moment)
    ticket = ticket or new_id()
    data = {
        "day": queue.day,
        "service": service.id,
        "series": letter,
        "number": number,
        "arrived": moment.now_ms,
        "language": "en",
        "priority": False,
        "why": "",
        **{name: list(value) if isinstance(value, tuple) else value for name, value in told.items() if value},
        "request": told.get("request", ""),
        "visit": told.get("visit") or new_id(),
    }
    promised = {} if told.get("stop") else outlook.promise(queue, service.id, moment.now_ms, told)
    if promised:
        data["promise"] = promised
    return Draft(tickets.ISSUED, f"ticket/{ticket}", data)


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
    number = counter_name(args.counter)
    ticket = _picked(queue, args.ticket) if args.ticket else queue.next_ticket(number, moment.now_ms)
    held = queue.counters.get(number)
    if ticket is None or (held is not None and is_remote(queue, held)):
        nobody_here = Text.of("refused.nobody_to_serve", counter=number)
        raise Refused(nobody_here if queue.waiting_count() else Text.of("refused.nobody_waiting"))
    data = {
        "counter": number,
        "officer": args.officer or _officer_at(queue, number),
        "granted": moment.granted,
        "term": moment.term,
        "request": moment.request,
        "device": moment.device,
    }
    return Decision(ticket.subject, (Draft(tickets.CALLED, ticket.subject, data),))


def _picked(queue: Queue, ticket_id: str) -> Ticket:
    ticket = the_ticket(queue, ticket_id)
    require(ticket, frozenset({Status.WAITING, Status.HOLD}))
    other = visit.at_a_counter(queue, ticket)
    if other is not None:
        said = {"label": ticket.label, "counter": other.counter, "other": other.label}
        raise Refused(Text.of("refused.visit_elsewhere", **said))
    return ticket


def step(event_type: str) -> Callable[[Queue, OneTicket, Moment], Decision]:
    """A step of one ticket that its counter decides."""

    def decide(queue: Queue, args: OneTicket, _moment: Moment) -> Decision:
        ticket = the_ticket(queue, args.ticket)
        return _step(ticket, event_type, reason=code(args.reason))

    return decide


def recall(queue: Queue, args: OneTicket, moment: Moment) -> Decision:
    """Call once more: not too soon after the last time, and not for ever."""
    ticket = the_ticket(queue, args.ticket)
    decision = _step(ticket, tickets.RECALLED, reason=code(args.reason))
    if ticket.recalls >= queue.rules.recalls:
        count = ticket.recalls + 1
        raise Refused(Text.of("refused.too_many_recalls", label=ticket.label, count=count))
    gap = queue.rules.recall_gap_seconds * 1000
    since = moment.now_ms - max(ticket.called, ticket.recalled)
    # A call of a device whose clock is ahead seems to be yet to come: nobody can be told how long to wait for it.
    if 0 <= since < gap:
        raise Refused(Text.of("refused.recall_too_soon", label=ticket.label, n=-(-(gap - since) // 1000)))
    return decision


def hold(queue: Queue, args: HoldTicket, _moment: Moment) -> Decision:
    """Later: something is missing, and the person waits at a place of their own."""
    ticket = the_ticket(queue, args.ticket)
    return _step(ticket, tickets.HELD, reason=code(args.reason), place=check_place(queue.pack, args.place.strip()))


def come_back(queue: Queue, args: OneTicket, moment: Moment) -> Decision:
    """Back to waiting: within the tolerance at the old place, later from now on."""
    ticket = the_ticket(queue, args.ticket)
    late = ticket.ended and moment.now_ms - ticket.ended > queue.rules.late_minutes * _MINUTE
    return _step(ticket, tickets.RETURNED, reason=code(args.reason), queued=moment.now_ms if late else 0)


def postpone(queue: Queue, args: PostponeTicket, moment: Moment) -> Decision:
    """“I need more time”: not called for some minutes, and the place is kept."""
    ticket = the_ticket(queue, args.ticket)
    decision = _step(ticket, tickets.POSTPONED, until=moment.now_ms + queue.rules.postpone_minutes * _MINUTE)
    if ticket.postpones >= queue.rules.postpones:
        raise Refused(Text.of("refused.too_many_postpones", label=ticket.label, n=ticket.postpones))
    return decision


def transfer(queue: Queue, args: MoveTicket, moment: Moment) -> Decision:
    """Back to the waiting list for another service, at its old place, with its label, visit, needs and form."""
    ticket = the_ticket(queue, args.ticket)
    if queue.pack.service(args.service) is None:
        raise Refused(Text.of("refused.unknown_service"))
    return _step(ticket, tickets.TRANSFERRED, service=args.service, officer=officer_here(queue, moment))


def undo(queue: Queue, args: OneTicket, _moment: Moment) -> Decision:
    """Take back the last step of a ticket; clocks go on as if it had not been made."""
    ticket = the_ticket(queue, args.ticket)
    if not ticket.last_step:
        raise Refused(Text.of("refused.nothing_to_undo"))
    data = {"event": ticket.last_step}
    return Decision(ticket.subject, (Draft(tickets.UNDONE, ticket.subject, data),))


def printed(queue: Queue, args: TicketPrinted, _moment: Moment) -> Decision:
    """What became of the paper."""
    if args.outcome not in _OUTCOMES:
        raise Refused(Text.of("refused.bad_request", detail="outcome"))
    ticket = the_ticket(queue, args.ticket)
    return Decision(ticket.subject, (Draft(tickets.PRINTED, ticket.subject, {"outcome": args.outcome}),))


def _step(ticket: Ticket, event_type: str, **told: str | int) -> Decision:
    require(ticket, tickets.allowed_from(event_type))
    data = {name: value for name, value in {"call": ticket.call, **told}.items() if value}
    return Decision(ticket.subject, (Draft(event_type, ticket.subject, data),))


def _officer_at(queue: Queue, number: str) -> str:
    held = queue.counters.get(number)
    return held.officer if held else ""


ACTS = {
    "ticket.issue": Act(IssueTicket, issue, EVERYBODY),
    "ticket.print": Act(TicketPrinted, printed, EVERYBODY),
    "ticket.left": Act(OneTicket, step(tickets.LEFT), EVERYBODY),
    "ticket.postpone": Act(PostponeTicket, postpone, EVERYBODY),
    "ticket.cancel": Act(OneTicket, step(tickets.CANCELLED), EVERYBODY),
    "ticket.call": Act(CallNext, call, granted=True),
    "ticket.serve": Act(OneTicket, step(tickets.SERVED), STEPS),
    "ticket.recall": Act(OneTicket, recall),
    "ticket.hold": Act(HoldTicket, hold, STEPS),
    "ticket.no_show": Act(OneTicket, step(tickets.NO_SHOW), STEPS),
    "ticket.finish": Act(OneTicket, step(tickets.FINISHED), STEPS),
    "ticket.return": Act(OneTicket, come_back, STEPS),
    "ticket.transfer": Act(MoveTicket, transfer),
    "ticket.undo": Act(OneTicket, undo, STEPS),
}
