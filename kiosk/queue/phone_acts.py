"""What only the holder of a ticket does, from the phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.queue import ticket as tickets
from kiosk.queue.act import EVERYBODY, Act, require, the_ticket
from kiosk.queue.asked import OneTicket
from kiosk.queue.decision import Decision
from kiosk.queue.phone import back_until
from kiosk.queue.ticket import Status
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue
    from kiosk.queue.ticket import Ticket


def stay(queue: Queue, args: OneTicket, moment: Moment) -> Decision:
    """Leaving is taken back, within the tolerance for who comes back.

    It is undone rather than returned from: that class has a credit, and whoever leaves and stays would gain by it.
    Who was called meanwhile does return, since the counter has gone on to somebody else.
    """
    ticket = the_ticket(queue, args.ticket)
    require(ticket, frozenset({Status.LEFT}))
    if not back_until(queue, ticket, moment.now_ms):
        raise Refused(Text.of("refused.left_long_ago", label=ticket.label))
    if _was_called(ticket):
        return Decision(ticket.subject, (Draft(tickets.RETURNED, ticket.subject, {"call": ticket.call}),))
    return Decision(ticket.subject, (Draft(tickets.UNDONE, ticket.subject, {"event": ticket.last_step}),))


def _was_called(ticket: Ticket) -> bool:
    return ticket.last_step_type != tickets.LEFT or (bool(ticket.spans) and ticket.spans[-1].kind is Status.CALLED)


ACTS: dict[str, Act] = {"ticket.stay": Act(OneTicket, stay, EVERYBODY)}
