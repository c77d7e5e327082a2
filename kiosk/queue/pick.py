"""Who is next, and why.

The rule is ageing by credit: each class adds minutes to the time waited, and the longest sum is next. Whoever has
waited `MOST_OVERTAKING` longer than another can therefore not be passed by them, whatever their class: nobody starves,
and the bound can be told to anybody who asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.queue.ticket import Ticket

PRIORITY_CREDIT = 15 * 60_000
RETURNED_CREDIT = 10 * 60_000
MOST_OVERTAKING = PRIORITY_CREDIT
"""Milliseconds: nobody is called before somebody who arrived this much earlier."""


def credit(ticket: Ticket) -> int:
    """Milliseconds that the ticket's class adds to its wait."""
    if ticket.priority:
        return PRIORITY_CREDIT
    return RETURNED_CREDIT if ticket.returned else 0


def place(ticket: Ticket) -> tuple[int, int, str]:
    """Sort key of a waiting list: smaller is called earlier."""
    return (ticket.arrived - credit(ticket), ticket.arrived, ticket.id)


def in_order(waiting: Iterable[Ticket]) -> list[Ticket]:
    """The waiting list as it will be called."""
    return sorted(waiting, key=place)


def reason(ticket: Ticket, *, longest: bool) -> Text:
    """Why the ticket stands where it stands; `longest` if nobody waits longer."""
    if ticket.priority:
        return Text.of("reason.priority", why=ticket.why) if ticket.why else Text.of("reason.priority_plain")
    if ticket.returned:
        return Text.of("reason.returned")
    if ticket.moved:
        return Text.of("reason.moved")
    return Text.of("reason.longest") if longest else Text.of("reason.turn")
