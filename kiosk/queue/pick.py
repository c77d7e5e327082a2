"""Who is next, and why.

The rule is ageing by credit: each class adds minutes to the time waited, and the longest sum is next. The time waited
counts from `queued`: the arrival, the due time of an appointment, or a return that came too late. Whoever's place
counts from `most_overtaking_ms` earlier than another's can therefore not be passed by them at a counter that may serve
both, whatever their class: nobody starves, and the bound can be told to anybody who asks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.queue.needs import PRIORITIES
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.catalogue.rules import QueueRules
    from kiosk.queue.ticket_state import Ticket

_MINUTE = 60_000
Place = tuple[int, int, int, str]


def credit(ticket: Ticket, rules: QueueRules) -> int:
    """Milliseconds that the ticket's class adds to its wait; of two classes the better one."""
    classes = (
        rules.priority_minutes if ticket.priority else 0,
        rules.appointment_minutes if is_booked(ticket) else 0,
        rules.returned_minutes if ticket.returned else 0,
    )
    return max(classes) * _MINUTE


def is_booked(ticket: Ticket) -> bool:
    """Whether an appointment counts: not for somebody who came too late for it."""
    return bool(ticket.due) and ticket.queued == ticket.due


def place(ticket: Ticket, rules: QueueRules) -> Place:
    """Sort key of a waiting list: smaller is called earlier. It ends with the ticket's id."""
    return (ticket.queued - credit(ticket, rules), ticket.queued, ticket.arrived, ticket.id)


def in_order(waiting: Iterable[Ticket], rules: QueueRules) -> list[Ticket]:
    """The waiting list as it will be called."""
    return sorted(waiting, key=lambda ticket: place(ticket, rules))


def counts_from(arrived: int, due: int, rules: QueueRules) -> int:
    """From when a new ticket's place counts: its appointment's time if it came within the tolerance."""
    return due if due and arrived - due <= rules.late_minutes * _MINUTE else arrived


def reason(ticket: Ticket, now_ms: int, *, longest: bool) -> Text:
    """Why the ticket stands where it stands; `longest` if nobody waits longer."""
    if ticket.not_before > now_ms:
        return Text.of("reason.postponed", n=-(-(ticket.not_before - now_ms) // _MINUTE))
    if ticket.priority:
        why = Text.of(f"priority.{ticket.why}") if ticket.why in PRIORITIES else ticket.why
        return Text.of("reason.priority", why=why) if why else Text.of("reason.priority_plain")
    return Text.of(f"reason.{_standing(ticket) or ('longest' if longest else 'turn')}")


def _standing(ticket: Ticket) -> str:
    if ticket.due:
        return "appointment" if is_booked(ticket) else "appointment_late"
    if ticket.returned:
        return "returned"
    if ticket.queued > ticket.arrived:
        return "returned_late"
    return "moved" if ticket.moved else ""


def bound(rules: QueueRules) -> Text:
    """What the rule promises."""
    return Text.of("reason.bound", n=rules.most_overtaking_ms // _MINUTE)
