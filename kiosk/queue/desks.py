"""A desk before the waiting list: whom it may serve now, and why the one that is next here is next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.queue.state import Queue
    from kiosk.queue.ticket_state import Ticket


def may_serve(queue: Queue, counter: str, ticket: Ticket, now_ms: int) -> bool:
    """Whether a counter serves this one now: the officer can, and the desk is for it or helps out."""
    reach = queue.reach(counter)
    if not reach.has_skill(ticket):
        return False
    return reach.is_own(ticket) or reach.helps_out(ticket, now_ms) or not _own_wait(queue, counter, now_ms)


def why_next(queue: Queue, counter: str, ticket: Ticket, now_ms: int) -> Text:
    """Why the one that is next at this counter is next here."""
    if queue.reach(counter).is_own(ticket):
        return Text.of("next.first_here" if queue.ahead_of(ticket) else "next.first")
    if _own_wait(queue, counter, now_ms):
        return Text.of("next.waited_long", n=queue.rules.fallback_minutes)
    return Text.of("next.helps_out")


def _own_wait(queue: Queue, counter: str, now_ms: int) -> bool:
    reach = queue.reach(counter)
    return any(reach.is_own(one) for one in queue.callable_now(counter, now_ms))
