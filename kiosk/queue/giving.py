"""Whether a kiosk gives a ticket now: in opening hours, of a queue that is not stopped, to somebody whose turn can
still come before the office closes. Staff may always give one; so whoever is refused here can ask at a counter.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.catalogue.opening import Closed, next_opening, state_at
from kiosk.days import day_and_time
from kiosk.queue import views
from kiosk.text import Text

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.catalogue.localised import Localised
    from kiosk.queue.state import Queue

_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class GivingRow:
    """A series as a kiosk offers it; `objection` says why it gives none, None if it does."""

    series: str
    name: Localised
    objection: Text | None


def objection(queue: Queue, series: str, now_ms: int) -> Text | None:
    """Why a kiosk gives no ticket of a series now, with when to come back; None if it gives one."""
    return _hours(queue, now_ms) or stopped(queue, series) or _too_long(queue, now_ms)


def stopped(queue: Queue, series: str) -> Text | None:
    """What is said while staff have stopped a series, or all; None where they have not."""
    stop = queue.stops.of(queue.day, series)
    return Text.of("refused.queue_stopped", reason=Text.of(f"stopped.{stop.reason}")) if stop else None


def last_servable(queue: Queue, now_ms: int) -> bool:
    """Whether somebody who takes a ticket now will be called before the office closes.

    By the far end of the forecast, so that nobody waits for nothing. While no counter is open nobody knows, and an
    office that keeps no hours does not close.
    """
    state = state_at(queue.pack.office, queue.office.local(now_ms))
    if isinstance(state, Closed) or not queue.rules.keeps_hours:
        return True
    wait = views.wait_from_now(queue, now_ms)
    return wait is None or now_ms + wait.high * _MINUTE <= state.until.timestamp() * 1000


def giving_rows(queue: Queue, now_ms: int) -> list[GivingRow]:
    """Every series that can be chosen, with why no more tickets of it are given now; for faces and the manager."""
    offered = {service.series for service in queue.pack.services}
    return [
        GivingRow(one.letter, one.name, objection(queue, one.letter, now_ms))
        for one in queue.pack.series
        if one.letter in offered
    ]


def _hours(queue: Queue, now_ms: int) -> Text | None:
    if not queue.rules.keeps_hours:
        return None
    local = queue.office.local(now_ms)
    state = state_at(queue.pack.office, local)
    if isinstance(state, Closed):
        return _closed(state)
    if local < state.last_ticket:
        return None
    return _again(queue, local, "refused.last_ticket", last=f"{state.last_ticket:%H:%M}")


def _closed(state: Closed) -> Text:
    if state.next_open is None:
        return Text.of("refused.closed")
    when = day_and_time(state.next_open)
    if state.reason is None:
        return Text.of("refused.closed_until", when=when)
    return Text.of("refused.closed_for", reason=state.reason.by_language(), when=when)


def _too_long(queue: Queue, now_ms: int) -> Text | None:
    if last_servable(queue, now_ms):
        return None
    return _again(queue, queue.office.local(now_ms), "refused.no_more_today")


def _again(queue: Queue, local: datetime, text_id: str, **values: str) -> Text:
    """A refusal that says when the office opens again, where that is known."""
    opens = next_opening(queue.pack.office, local)
    return Text.of(text_id, when=day_and_time(opens), **values) if opens else Text.of("refused.closed")
