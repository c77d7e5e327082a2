"""Which ticket belongs to an appointment.

The first has the appointment's own id, so that two kiosks which check in the same one while they are cut off make one
ticket. Where that was void or given up, the next check-in makes another, whose id follows from the first in one way.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from kiosk.queue.pick import is_booked
from kiosk.queue.ticket_state import Status
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.office import Office
    from kiosk.queue.state import Queue
    from kiosk.queue.ticket_state import Ticket

_GIVEN_UP = frozenset({Status.CANCELLED, Status.LEFT})


def ticket_of(queue: Queue, appointment: str) -> Ticket | None:
    """The ticket of an appointment, the last one of several; None where nobody has checked in today."""
    found = None
    ticket = appointment
    while ticket in queue.tickets:
        found = queue.tickets[ticket]
        ticket = _after(ticket)
    return found


def holds(ticket: Ticket | None) -> bool:
    """Whether somebody has checked in with it and did not give it up: then it is the ticket, also if it is over."""
    return ticket is not None and ticket.status not in _GIVEN_UP


def appointment_told(ticket: Ticket, office: Office) -> Text | None:
    """What its owner is told of the appointment, on paper and screen; None for a ticket without one."""
    if not ticket.due:
        return None
    time = f"{office.local(ticket.due):%H:%M}"
    return Text.of("print.appointment" if is_booked(ticket) else "print.appointment_over", time=time)


def next_id(queue: Queue, appointment: str) -> str:
    """The id of the ticket that the next check-in makes."""
    found = ticket_of(queue, appointment)
    return _after(found.id) if found else appointment


def _after(ticket: str) -> str:
    return hashlib.sha256(ticket.encode()).hexdigest()[:32]
