"""How true the forecasts of a day were: what people were told with their ticket against how long they waited.

Tickets alone say it, so every node with the day's tickets gives the same answer, also for days long gone. Left out is
who was told nothing, and whose wait was their own doing or another's: who asked for more time, came back, or had to
wait again for another service before the first call. Who left without being called counts where the promise had been
broken by then: a wait that drives people away must not look like a good forecast.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.queue.ticket_state import Status

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import datetime

    from kiosk.queue.ticket_state import Ticket

_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Accuracy:
    """`forecasts` that came to an end. The error is of the middle of the range, in minutes, as an absolute value."""

    forecasts: int = 0
    mean_error: float = 0.0
    kept: float = 0.0
    """The share that was called by the promised high end, 0 to 1."""
    too_early: float = 0.0
    """The share that was called before the low end: somebody might not have been back yet."""


@dataclass(frozen=True, slots=True)
class DayAccuracy(Accuracy):
    """A whole day, and each hour (of the office's time) in which tickets with a promise were given."""

    by_hour: Mapping[int, Accuracy] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Outcome:
    error: float
    kept: bool
    too_early: bool


def accuracy(tickets: Iterable[Ticket], local: Callable[[int], datetime]) -> DayAccuracy:
    """The accuracy of one day's tickets; `local` is the office's time (`Office.local`)."""
    found: dict[int, list[_Outcome]] = defaultdict(list)
    for ticket in tickets:
        outcome = _outcome(ticket)
        if outcome:
            found[local(ticket.arrived).hour].append(outcome)
    whole = _summed([one for outcomes in found.values() for one in outcomes])
    by_hour = {hour: _summed(found[hour]) for hour in sorted(found)}
    return DayAccuracy(whole.forecasts, whole.mean_error, whole.kept, whole.too_early, by_hour)


def _outcome(ticket: Ticket) -> _Outcome | None:
    promise = ticket.promise
    if promise is None or ticket.postpones or not _in_turn(ticket):
        return None
    waited = ((ticket.first_called or ticket.ended) - ticket.arrived) / _MINUTE
    if not ticket.first_called and (ticket.status is not Status.LEFT or waited <= promise.high):
        return None
    return _Outcome(abs(waited - promise.middle), waited <= promise.high, waited < promise.low)


def _in_turn(ticket: Ticket) -> bool:
    """Whether it waited once, from its arrival to its first call."""
    waits = [span for span in ticket.spans if span.kind is Status.WAITING]
    return len(waits) <= 1 or waits[0].end == ticket.first_called


def _summed(outcomes: Sequence[_Outcome]) -> Accuracy:
    number = len(outcomes)
    if not number:
        return Accuracy()
    return Accuracy(
        forecasts=number,
        mean_error=sum(one.error for one in outcomes) / number,
        kept=sum(one.kept for one in outcomes) / number,
        too_early=sum(one.too_early for one in outcomes) / number,
    )
