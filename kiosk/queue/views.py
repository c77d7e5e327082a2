"""What faces show of the queue: derived once here, for counter, board and kiosk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.queue import desks, outlook, pick, visit
from kiosk.queue.remote import own_place
from kiosk.queue.rows import CallRow, CounterRow, DeskTicket, Figures, OfficerRow, SeriesWait, WaitingRow
from kiosk.queue.ticket import AT_COUNTER, Status, Ticket

if TYPE_CHECKING:
    from kiosk.queue.roll_forward import Forecast
    from kiosk.queue.state import Queue


def waiting_rows(queue: Queue, now_ms: int, counter: str = "") -> list[WaitingRow]:
    """The waiting list in the order of calling, as one counter sees it; without one, as a desk for everything."""
    waiting = queue.waiting()
    oldest = min((ticket.queued for ticket in waiting), default=0)
    following = queue.next_ticket(counter, now_ms)
    mine = queue.reach(counter)
    return [
        WaitingRow(
            ticket=ticket.id,
            label=ticket.label,
            series=ticket.series,
            service=ticket.service,
            reason=pick.reason(ticket, now_ms, longest=ticket.queued == oldest),
            next=ticket is following,
            waited_ms=max(now_ms - ticket.arrived, 0),
            language=ticket.language,
            priority=ticket.priority,
            printed=ticket.printed,
            why_next=desks.why_next(queue, counter, ticket, now_ms) if ticket is following else None,
            mine=mine.has_skill(ticket),
            visit=ticket.visit,
            needs=ticket.needs,
            due=ticket.due,
            not_before=ticket.not_before,
        )
        for ticket in waiting
    ]


def next_of_visit(queue: Queue, ticket: Ticket) -> Ticket | None:
    """The waiting ticket of the same visit that the counter is offered first, if its officer can serve it."""
    others = visit.tickets_of(queue, ticket.visit) if ticket.visit and ticket.counter else ()
    can = queue.reach(ticket.counter)
    mine = [one for one in others if one.status is Status.WAITING and one.id != ticket.id and can.has_skill(one)]
    return next(iter(pick.in_order(mine, queue.rules)), None)


def desk_tickets(queue: Queue, counter: str) -> list[DeskTicket]:
    """Tickets at a counter, the one called last first."""
    return [_desk_ticket(ticket) for ticket in queue.at_counter(counter)]


def held_tickets(queue: Queue) -> list[DeskTicket]:
    """Tickets on hold, the oldest first."""
    held = (ticket for ticket in queue.tickets.values() if ticket.status is Status.HOLD and not ticket.stop)
    return [_desk_ticket(ticket) for ticket in sorted(held, key=lambda ticket: ticket.arrived)]


def absent_tickets(queue: Queue, limit: int = 5) -> list[DeskTicket]:
    """Tickets whose person did not come, the last one first: who comes late is brought back from here."""
    gone = (ticket for ticket in queue.tickets.values() if ticket.status is Status.NO_SHOW and not ticket.stop)
    return [_desk_ticket(ticket) for ticket in sorted(gone, key=lambda ticket: ticket.ended, reverse=True)[:limit]]


def officer_rows(queue: Queue) -> list[OfficerRow]:
    """Everybody who may sign in at a counter, by name."""
    return [
        OfficerRow(
            officer=officer.id,
            name=officer.name or officer.id,
            counters=tuple(one.number for one in queue.counters.values() if one.officer == officer.id),
        )
        for officer in sorted(queue.officers.values(), key=lambda officer: (officer.name, officer.id))
    ]


def desk_ticket(queue: Queue, ticket_id: str) -> DeskTicket | None:
    """One ticket as a counter sees it."""
    ticket = queue.tickets.get(ticket_id)
    return _desk_ticket(ticket) if ticket else None


def counter_rows(queue: Queue) -> list[CounterRow]:
    """Every counter that the office names or somebody sits at, in order of number; elsewhere the desk's own place.

    Whoever is in another building can sit at none of the office's counters.
    """
    own = own_place(queue)
    sides = {own: ""} if own else {place.number: place.side for place in queue.office.counters}
    numbers = {*sides, *(number for number, counter in queue.counters.items() if counter.officer)}
    rows = []
    for number in sorted(numbers, key=lambda name: (len(name), name)):
        counter = queue.counters.get(number)
        at_desk = queue.at_counter(number)
        rows.append(
            CounterRow(
                number=number,
                side=sides.get(number, ""),
                officer=counter.officer if counter else "",
                name=counter.name if counter else "",
                on_break=bool(counter and counter.break_since),
                since=counter.since if counter else 0,
                ticket=at_desk[0].label if at_desk else "",
                device=counter.device if counter else "",
                profile=counter.profile if counter else "",
                break_reason=counter.break_reason if counter else "",
                break_until=counter.break_until if counter else 0,
            )
        )
    return rows


def board_calls(queue: Queue, limit: int = 4) -> list[CallRow]:
    """The last calls of tickets still at a counter, the newest first."""
    sides = {place.number: place.side for place in queue.office.counters}
    newest = sorted(queue.at_counters(), key=lambda ticket: max(ticket.called, ticket.recalled), reverse=True)
    return [
        CallRow(
            ticket=ticket.id,
            call=f"{ticket.call}.{ticket.recalls}",
            label=ticket.label,
            series=ticket.series,
            number=ticket.number,
            counter=ticket.counter,
            side=sides.get(ticket.counter, ""),
            language=ticket.language,
            called=max(ticket.called, ticket.recalled),
            recalls=ticket.recalls,
            serving=ticket.status is Status.SERVING,
        )
        for ticket in newest[:limit]
    ]


def next_up(queue: Queue, limit: int = 3) -> list[str]:
    """The labels that are called next."""
    return [ticket.label for ticket in queue.waiting()[:limit]]


def series_waits(queue: Queue, now_ms: int) -> list[SeriesWait]:
    """The wait from now by series."""
    waiting = queue.waiting()
    return [
        SeriesWait(
            series=one.letter,
            name=one.name,
            waiting=sum(ticket.series == one.letter for ticket in waiting),
            wait=outlook.of_newcomers(queue, now_ms, one.letter),
        )
        for one in queue.pack.series
        if any(service.series == one.letter for service in queue.pack.services)
    ]


def wait_from_now(queue: Queue, now_ms: int, service: str = "") -> Forecast | None:
    """The wait of somebody who takes a ticket now, for a service or whatever takes longest."""
    return outlook.of_newcomer(queue, service, now_ms) if service else outlook.of_newcomers(queue, now_ms)


def wait_of(queue: Queue, ticket_id: str, now_ms: int) -> Forecast | None:
    """The wait of a ticket from now; None if it does not wait or no counter is open that may serve it."""
    return outlook.of_ticket(queue, ticket_id, now_ms)


def figures(queue: Queue, now_ms: int) -> Figures:
    """Today's counts."""
    tickets = list(queue.tickets.values())
    count = {status: sum(ticket.status is status for ticket in tickets) for status in Status}
    waits = sorted(ticket.first_called - ticket.arrived for ticket in tickets if ticket.first_called)
    return Figures(
        issued=len(tickets),
        waiting=count[Status.WAITING],
        called=count[Status.CALLED] + count[Status.SERVING],
        finished=count[Status.FINISHED],
        no_show=count[Status.NO_SHOW],
        left=count[Status.LEFT],
        cancelled=count[Status.CANCELLED],
        median_wait_ms=max(waits[len(waits) // 2], 0) if waits else 0,
        longest_wait_ms=max((now_ms - ticket.arrived for ticket in queue.waiting()), default=0),
    )


def _desk_ticket(ticket: Ticket) -> DeskTicket:
    at_counter = ticket.status in AT_COUNTER or ticket.status is Status.HOLD
    return DeskTicket(
        ticket=ticket.id,
        label=ticket.label,
        series=ticket.series,
        service=ticket.service,
        status=ticket.status,
        counter=ticket.counter if at_counter else "",
        officer=ticket.officer,
        language=ticket.language,
        reason=pick.reason(ticket, 0, longest=False),
        arrived=ticket.arrived,
        called=ticket.called,
        served=ticket.served,
        recalls=ticket.recalls,
        can_undo=bool(ticket.last_step),
        visit=ticket.visit,
        needs=ticket.needs,
        place=ticket.hold_place if ticket.status is Status.HOLD else "",
    )
