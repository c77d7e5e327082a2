"""What a citizen's phone shows of a ticket. Nothing in it is about a person, and nothing about anybody else's."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.queue.appointment_ticket import appointment_told
from kiosk.queue.hold_places import place_named
from kiosk.queue.ticket import Status
from kiosk.queue.views import wait_of

if TYPE_CHECKING:
    from kiosk.queue.state import Queue
    from kiosk.queue.ticket import Ticket
    from kiosk.text import Text

_MINUTE_MS = 60_000
_LIKELY = 0.5
_MAY_LEAVE = frozenset({Status.WAITING, Status.CALLED, Status.HOLD})


@dataclass(frozen=True, slots=True)
class TicketPage:
    """The facts of a page as they were at `known_at_ms`. Times are milliseconds since 1970, 0: none."""

    label: str
    service_title: dict[str, str]
    state: Status
    language: str
    known_at_ms: int
    counter: str = ""
    side: str = ""
    recalls: int = 0
    hold_place: Text | None = None
    ahead: int = 0
    low: int | None = None
    high: int | None = None
    may_close: bool = False
    """Whether the office rather closes than calls it today."""
    appointment: Text | None = None
    """When it is, or was."""
    moved: bool = False
    not_before: int = 0
    back_until: int = 0
    """Who did not come, or has left, may come back until then without losing the place."""
    more_minutes: int = 0
    """What “I need more time” gives; 0 where this office gives none."""
    more_left: int = 0
    postpones: int = 0

    @property
    def may_leave(self) -> bool:
        """Whether the wait can be ended from the phone."""
        return self.state in _MAY_LEAVE

    @property
    def may_ask_for_more(self) -> bool:
        """Whether more time is a question here; `more_left` tells whether it is given."""
        return self.state is Status.WAITING and self.more_minutes > 0

    @property
    def may_stay(self) -> bool:
        """Whether leaving can be taken back."""
        return self.state is Status.LEFT and self.back_until > 0


def ticket_page(queue: Queue, ticket_id: str, now_ms: int) -> TicketPage | None:
    """The facts of a ticket's page; None for a ticket not known today."""
    ticket = queue.tickets.get(ticket_id)
    if ticket is None:
        return None
    rules = queue.rules
    service = queue.pack.service(ticket.service)
    wait = wait_of(queue, ticket_id, now_ms)
    sides = {place.number: place.side for place in queue.office.counters}
    return TicketPage(
        label=ticket.label,
        service_title=service.title.by_language() if service else {"en": ticket.service},
        state=ticket.status,
        language=ticket.language,
        known_at_ms=now_ms,
        counter=ticket.counter,
        side=sides.get(ticket.counter, ""),
        recalls=ticket.recalls,
        hold_place=place_named(queue.pack, ticket.hold_place) if ticket.hold_place else None,
        ahead=len(queue.ahead_of(ticket)) if ticket.status is Status.WAITING else 0,
        low=wait.low if wait else None,
        high=wait.high if wait else None,
        may_close=wait is not None and wait.in_time < _LIKELY,
        appointment=appointment_told(ticket, queue.office),
        moved=ticket.moved,
        not_before=ticket.not_before if ticket.not_before > now_ms else 0,
        back_until=back_until(queue, ticket, now_ms),
        more_minutes=rules.postpone_minutes if rules.postpones else 0,
        more_left=max(rules.postpones - ticket.postpones, 0),
        postpones=ticket.postpones,
    )


def back_until(queue: Queue, ticket: Ticket, now_ms: int) -> int:
    """Until when somebody who left or did not come keeps the place; 0 once that is over, and for everybody else."""
    if ticket.status not in {Status.LEFT, Status.NO_SHOW}:
        return 0
    until = ticket.ended + queue.rules.late_minutes * _MINUTE_MS
    return until if now_ms < until else 0
