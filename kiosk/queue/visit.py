"""A visit: one citizen's stay with one or more tickets. What was told with the first is not asked again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.queue.ticket_state import AT_COUNTER, ENDED

if TYPE_CHECKING:
    from kiosk.queue.state import Queue
    from kiosk.queue.ticket_state import Ticket

_MINUTE = 60_000


def tickets_of(queue: Queue, visit: str) -> tuple[Ticket, ...]:
    """The tickets of a visit as they were given; none for one that is not known."""
    return tuple(queue.tickets[one] for one in queue.visits.get(visit, ()))


def at_a_counter(queue: Queue, ticket: Ticket) -> Ticket | None:
    """Another ticket of the same visit that is at a counter now: one person cannot be at two."""
    others = tickets_of(queue, ticket.visit) if ticket.visit else ()
    return next((one for one in others if one.status in AT_COUNTER and one.id != ticket.id), None)


def told_before(queue: Queue, visit: str, now_ms: int) -> dict[str, Any]:
    """What a further ticket takes over from the visit's first; empty for a visit that is not known.

    The place is that of the first, unless the visit is over: then it counts from now.
    """
    tickets = tickets_of(queue, visit)
    if not tickets:
        return {}
    first = tickets[0]
    kept = {"language": first.language, "needs": first.needs, "priority": first.priority, "why": first.why}
    since = now_ms - queue.rules.late_minutes * _MINUTE
    goes_on = any(one.status not in ENDED or one.ended >= since for one in tickets)
    return {**kept, "queued": min(first.queued, now_ms)} if goes_on else kept
