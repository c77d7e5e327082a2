"""How long services keep a counter, learned from tickets that are over.

The usual minutes of a pack are where learning begins: they weigh as much as `BELIEF` tickets (a log-normal with the
coefficient of variation 0.65), so that a few odd tickets move little and a few dozen say nearly everything.
"""

from __future__ import annotations

import bisect
import math
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache, lru_cache
from statistics import NormalDist
from typing import TYPE_CHECKING, Final

from kiosk.queue.ticket_state import Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kiosk.queue.ticket_state import Ticket

    Observed = Mapping[str, Sequence[int]]
    """Milliseconds by service."""

BELIEF: Final = 8
POINTS: Final = 160
"""Equally likely values by which a distribution is known."""
DAYS: Final = 28
"""So many days back are learned from."""
_MINUTE: Final = 60_000
_MISCLICK: Final = 20_000
"""Nobody is served in less: two clicks one after the other."""
_FORGOTTEN: Final = 240 * _MINUTE
"""No service of a pack is longer: somebody forgot to finish."""
_BREATH: Final = 3 * _MINUTE
"""A counter that calls its next within this time had not stopped working."""
_VARIATION: Final = 0.65
_FEW: Final = 5
"""With fewer values than this above the time that has gone, the tail is taken from a formula."""
_OVERDUE: Final = 0.25
"""A service longer than nearly all before it needs about this part of its time once more."""
_DONE: Final = frozenset({Status.FINISHED, Status.NO_SHOW})


@dataclass(frozen=True, slots=True)
class Spread:
    """How long a service takes: equally likely milliseconds in rising order. `measured` is the part that was seen."""

    values: tuple[int, ...]
    measured: float = 0.0

    def draws(self, number: int) -> list[int]:
        """So many values, one from the middle of each equally likely stretch."""
        return _middles(self.values, number)

    def left(self, elapsed: int, number: int) -> list[int]:
        """What is left, in so many values, of a service that has taken `elapsed` milliseconds and is not over."""
        tail = self.values[bisect.bisect_right(self.values, elapsed) :]
        if len(tail) >= _FEW:
            return [value - elapsed for value in _middles(tail, number)]
        mean = max(elapsed * _OVERDUE, _MINUTE)
        return [round(-mean * math.log(1 - (place + 0.5) / number)) for place in range(number)]


@dataclass(frozen=True, slots=True)
class Durations:
    """What was learned. Without anything learned, the usual minutes alone."""

    seen: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """Milliseconds by service, in rising order."""

    def spread(self, service: str, usual_minutes: float) -> Spread:
        """How long a service takes whose pack says `usual_minutes`."""
        seen = self.seen.get(service)
        if not seen:
            return _usual(usual_minutes)
        measured = len(seen) / (len(seen) + BELIEF)
        points = round(POINTS * measured)
        believed = _believed(usual_minutes, POINTS - points)
        return Spread(tuple(sorted([*_middles(seen, points), *believed])), measured)


def observed(tickets: Iterable[Ticket]) -> Observed:
    """How long each ticket that is over kept its counter, by service; misclicks and forgotten ones are left out.

    From the call until the counter calls its next, or until the end where it rests: so finding the counter, a person
    who does not come and what an officer writes up afterwards all count, because the next one waits for them too.
    Who is seen in the field keeps no counter.
    """
    by_counter: dict[str, list[Ticket]] = defaultdict(list)
    for ticket in tickets:
        if ticket.called and ticket.counter and not ticket.stop:
            by_counter[ticket.counter].append(ticket)
    found: dict[str, list[int]] = defaultdict(list)
    for called in by_counter.values():
        called.sort(key=lambda ticket: ticket.called)
        for ticket, following in zip(called, [*called[1:], None], strict=True):
            if ticket.status in _DONE:
                kept = _free(ticket, following) - ticket.called
                if _MISCLICK <= kept <= _FORGOTTEN:
                    found[ticket.service].append(kept)
    return dict(found)


def learned(days: Iterable[Observed]) -> Durations:
    """What several days say together; longer than 99 of 100 counts as long as the 99th."""
    seen: dict[str, list[int]] = defaultdict(list)
    for day in days:
        for service, values in day.items():
            seen[service] += values
    return Durations({service: _capped(sorted(values)) for service, values in seen.items()})


def days_before(day: str) -> list[str]:
    """The days that are learned from on `day`, the newest first."""
    today = date.fromisoformat(day)
    return [(today - timedelta(days=back)).isoformat() for back in range(1, DAYS + 1)]


def _free(ticket: Ticket, following: Ticket | None) -> int:
    """When the counter was free again."""
    if following and following.arrived <= ticket.ended <= following.called <= ticket.ended + _BREATH:
        return following.called
    return ticket.ended


def _capped(values: Sequence[int]) -> tuple[int, ...]:
    most = values[-(-len(values) * 99 // 100) - 1]
    return tuple(min(value, most) for value in values)


def _middles(values: Sequence[int], number: int) -> list[int]:
    """Values at the middle of so many equal stretches of a sorted list."""
    size = len(values)
    return [values[(2 * place + 1) * size // (2 * number)] for place in range(number)]


@lru_cache(maxsize=100)
def _usual(minutes: float) -> Spread:
    """A service of which nothing was seen; most of a pack are like that, and take one of a few times."""
    return Spread(tuple(_believed(minutes, POINTS)))


def _believed(minutes: float, number: int) -> list[int]:
    return [round(factor * minutes * _MINUTE) for factor in _log_normal(number)]


@cache
def _log_normal(number: int) -> tuple[float, ...]:
    """Equally likely factors with mean 1."""
    variance = math.log(1 + _VARIATION**2)
    normal = NormalDist(-variance / 2, math.sqrt(variance))
    return tuple(math.exp(normal.inv_cdf((place + 0.5) / number)) for place in range(number))
