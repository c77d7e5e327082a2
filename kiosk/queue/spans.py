"""The intervals of a ticket's day, each stamped with the counter and the officer: what waits are measured by.

They touch: each begins where the one before ends, the first at the arrival. A ticket that has ended has no open one;
if it comes back, the time in between becomes a span of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.queue.ticket_state import ENDED, Span, Status

if TYPE_CHECKING:
    from kiosk.queue.ticket_state import Ticket


def latest(ticket: Ticket) -> int:
    """The last known moment of a ticket: a step of a slow clock is taken to be made then."""
    if not ticket.spans:
        return ticket.arrived
    last = ticket.spans[-1]
    return max(last.start, last.end)


def stepped(before: Ticket, ticket: Ticket, at: int) -> Ticket:
    """The ticket with the spans of a step from `before`: one is closed and the next begins, if anything changed."""
    spans = before.spans
    if before.status in ENDED and ticket.status not in ENDED:
        spans = (*spans, Span(before.status, before.ended, at))
    if spans and not spans[-1].end:
        if _of(ticket, spans[-1].start) == spans[-1]:
            return ticket
        spans = (*spans[:-1], msgspec.structs.replace(spans[-1], end=at))
    if ticket.status not in ENDED:
        spans = (*spans, _of(ticket, at))
    return msgspec.structs.replace(ticket, spans=spans)


def _of(ticket: Ticket, start: int) -> Span:
    waits = ticket.status is Status.WAITING
    return Span(ticket.status, start, 0, "" if waits else ticket.counter, "" if waits else ticket.officer)
