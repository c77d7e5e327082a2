"""How long the wait will be: the waiting list is rolled forward over the open counters with usual durations.

A range, never an average: the low end takes each service 0.7 of its usual time, the high end 1.3. What this leaves out
(spread within a service, breaks, who may serve what) is why the range is rounded outwards to five minutes.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.queue.ticket import Ticket

_MINUTE = 60_000
_LEAST_LEFT = 0.25
"""A service that is over its usual time is taken to need this part of it still."""
_LOW, _HIGH = 0.7, 1.3
_STEP = 5


@dataclass(frozen=True, slots=True)
class Wait:
    """Minutes from now, both multiples of five; `low` may be 0."""

    low: int
    high: int


def estimate(
    ahead: Sequence[Ticket],
    at_counters: Sequence[Ticket],
    open_counters: int,
    now_ms: int,
    usual_minutes: Callable[[str], float],
) -> Wait | None:
    """The wait of somebody with these tickets before them; None while no counter is open."""
    if open_counters < 1:
        return None
    busy = [_left(ticket, now_ms, usual_minutes(ticket.service)) for ticket in at_counters][:open_counters]
    free = [0.0] * (open_counters - len(busy))
    durations = [usual_minutes(ticket.service) for ticket in ahead]
    low = _start([*free, *(left * _LOW for left in busy)], [minutes * _LOW for minutes in durations])
    high = _start([*free, *(left * _HIGH for left in busy)], [minutes * _HIGH for minutes in durations])
    low_step = int(low // _STEP) * _STEP
    return Wait(low_step, max(int(-(-high // _STEP)) * _STEP, low_step + _STEP))


def _left(ticket: Ticket, now_ms: int, usual: float) -> float:
    elapsed = (now_ms - ticket.served) / _MINUTE if ticket.served else 0.0
    return max(usual - elapsed, usual * _LEAST_LEFT)


def _start(free_at: list[float], durations: Sequence[float]) -> float:
    heapq.heapify(free_at)
    for minutes in durations:
        heapq.heapreplace(free_at, free_at[0] + minutes)
    return free_at[0]
