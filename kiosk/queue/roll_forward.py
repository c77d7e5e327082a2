"""How long the wait will be: what is so now is rolled forward many times, by the rule that calls people.

Each roll draws how long everybody takes at a counter and hands the waiting to the counters that become free, in the
order of the pick rule and only to those that may serve them. The wait is the range in which nine of ten rolls end,
told with its middle. An average says nothing about the one who waits; this does (Ibrahim and Whitt 2009, Senderovich
and others 2015 compare the ways).

A person always gets the same draws, so that a range moves when the queue does and not from one look to the next, and
so that one more before somebody never shortens their wait.
"""

from __future__ import annotations

import bisect
import heapq
import random
from dataclasses import dataclass, field
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Final
from zlib import crc32

from kiosk.queue.situation import NEVER

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.queue.situation import Desk, Situation

DRAWS: Final = 40
_LOW, _HIGH = 3, 36
"""Places among the draws, from the shortest: the 10th and the 90th percentile, the latter on the safe side."""
_MINUTE: Final = 60_000
_STEPS: Final = (0, 2, 4, 6, 8, 10, 12, 15)
"""Minutes that are said of a short wait; a longer one is said in fives."""
_FIVE: Final = 5
_DESK_BITS: Final = 10
_DESK: Final = (1 << _DESK_BITS) - 1
_ORDERS: Final = 1024


_News = tuple[int, int, int, int, int, int]
"""(time from now, people who can be called, people who have waited long, a counter, whom it calls and helps then)."""


@dataclass(frozen=True, slots=True)
class Forecast:
    """A wait from now in whole minutes, as it is shown and promised. Equal are those that show the same."""

    low: int
    high: int
    median: float = field(default=0.0, compare=False)
    sure: float = field(default=0.0, compare=False)
    """The part of it that rests on services measured here, 0 to 1; the rest is what the pack calls usual."""
    in_time: float = field(default=1.0, compare=False)
    """How likely it is to be called before the office closes."""


def forecast(situation: Situation, who: str) -> Forecast | None:
    """The wait of one who waits or comes now (id of a ticket or newcomer); None where no counter will call them."""
    return forecast_all(situation, frozenset({who})).get(who)


def forecast_all(situation: Situation, wanted: frozenset[str] | None = None) -> dict[str, Forecast]:
    """The same for everybody who waits and every newcomer, from the same draws; only for those `wanted` if given."""
    if not situation.desks or not (situation.waiting or situation.newcomers):
        return {}
    roll = _Roll(situation, wanted)
    for draw in range(DRAWS):
        roll.once(draw)
    found = {}
    measured = [situation.spreads[desk.service].measured for desk in situation.desks if desk.ticket]
    for one, times in zip(roll.line, roll.times, strict=True):
        if len(times) > _HIGH:
            found[one.id] = _told(times, sum(measured) / len(measured) if measured else 1.0, situation)
        measured.append(situation.spreads[one.service].measured)
    return found | {who: found[same] for who, same in roll.alike.items() if same in found}


def _told(times: list[int], sure: float, situation: Situation) -> Forecast:
    """The range of the times (milliseconds from now) at which the draws call somebody."""
    times.sort()
    high = _up(times[min(_HIGH, len(times) - 1)])
    low = min(_down(times[_LOW]), _down((high - 1) * _MINUTE))
    left = situation.closes - situation.now if situation.closes else NEVER
    in_time = bisect.bisect_right(times, left) / DRAWS
    return Forecast(low, high, times[len(times) // 2] / _MINUTE, sure, in_time)


def _down(milliseconds: int) -> int:
    minutes = milliseconds // _MINUTE
    if minutes >= _STEPS[-1]:
        return minutes // _FIVE * _FIVE
    return _STEPS[bisect.bisect_right(_STEPS, minutes) - 1]


def _up(milliseconds: int) -> int:
    minutes = max(-(-milliseconds // _MINUTE), 1)
    if minutes > _STEPS[-1]:
        return -(-minutes // _FIVE) * _FIVE
    return _STEPS[bisect.bisect_left(_STEPS, minutes)]


class _Roll:
    """The situation in a form that is quick to roll: people are bits of whole numbers, the first in order the lowest.

    A time and a counter are one number, the counter in its lowest bits, so that a heap of numbers says who is free
    next.
    """

    def __init__(self, situation: Situation, wanted: frozenset[str] | None) -> None:
        self._desks, self._now = situation.desks, situation.now
        self.alike = _alike(situation)
        """Newcomers whom the same counters serve wait equally long: each with the one that is rolled."""
        newcomers = [one for one in situation.newcomers if self.alike[one.id] == one.id]
        self.line = sorted([*situation.waiting, *newcomers], key=lambda one: one.place)
        self.times: list[list[int]] = [[] for _ in self.line]
        self._kinds = [one.kind or one.service for one in self.line]
        self._bits = {one.id: 1 << place for place, one in enumerate(self.line)}
        self._new = sum(self._bits[one.id] for one in newcomers)
        self._there = sum(self._bits[one.id] for one in situation.waiting)
        rolled = {self.alike.get(one, one) for one in wanted} if wanted is not None else self._bits
        self._wanted = sum(bit for one, bit in self._bits.items() if one in rolled)
        self._here = sum(self._bits[one.id] for one in self.line if one.ready <= self._now)
        self._own = [self._served(desk.own) for desk in self._desks]
        self._helps = [self._served(desk.helps) for desk in self._desks]
        self._shifts = [
            (begins - self._now, 0, 0, place, self._served(own), self._served(helps))
            for place, desk in enumerate(self._desks)
            for begins, own, helps in desk.then
        ]
        self._news = self._expected(situation.long_wait)
        self._visits = self._shared_visits()
        usual = {service: situation.spreads[service].draws(DRAWS) for service in {one.service for one in self.line}}
        self._takes = list(zip(*(_shuffled(one.id, usual[one.service]) for one in self.line), strict=True))
        self._free = [self._free_at(desk, situation) for desk in self._desks]

    def once(self, draw: int) -> None:
        """Roll forward until everybody wanted is called, and note when.

        Long because it is one loop, which runs two thousand times in the two milliseconds that a forecast may take.
        """
        free = [(times[draw] << _DESK_BITS) | desk for desk, times in enumerate(self._free)]
        heapq.heapify(free)
        here, news = self._begin(draw)
        long, left, step, soon = 0, self._wanted, 0, news[0][0]
        own, helps = [*self._own, 0], [*self._helps, 0]
        idle: list[int] = []
        there, new, visits, takes = self._there, self._new, self._visits, self._takes[draw]
        while left and free:
            key = free[0]
            at = key >> _DESK_BITS
            if at >= soon:
                _, comes, waits_long, desk, own[desk], helps[desk] = news[step]
                here |= comes
                long |= waits_long
                step += 1
                soon = news[step][0]
                continue
            desk = key & _DESK
            can, helped = here & own[desk], here & helps[desk]
            if can & there:
                can |= helped & long
            elif not can or helped & long & there:  # newcomers are no reason to pass anybody
                can = helped
            if not can:
                if soon < NEVER:
                    heapq.heapreplace(free, (soon << _DESK_BITS) | desk)
                else:
                    idle.append(heapq.heappop(free) & _DESK)
                continue
            first = can & -can
            here ^= first
            place = first.bit_length() - 1
            if first & left:
                self.times[place].append(at)
                left ^= first
            if first & new:
                continue
            ends = at + takes[place]
            heapq.heapreplace(free, (ends << _DESK_BITS) | desk)
            if visits and (others := here & visits.get(first, 0)):
                here ^= others
                bisect.insort(news, (ends, others, 0, len(self._free), 0, 0), lo=step)
                soon = news[step][0]
                _wake(idle, free, ends)

    def _served(self, kinds: frozenset[str]) -> int:
        return sum(1 << place for place, kind in enumerate(self._kinds) if kind in kinds)

    def _expected(self, long_wait: int) -> list[_News]:
        """What is known to change while time goes on."""
        nobody, now = len(self._desks), self._now
        news = [(one.ready - now, self._bits[one.id], 0, nobody, 0, 0) for one in self.line if one.ready > now]
        news += self._shifts
        if any(self._helps) or any(shift[-1] for shift in self._shifts):
            news += [(one.queued + long_wait - now, 0, self._bits[one.id], nobody, 0, 0) for one in self.line]
        for place, desk in enumerate(self._desks):
            for leaves, returns in desk.away:
                news.append((leaves - now, 0, 0, place, 0, 0))
                if returns < NEVER:
                    news.append((returns - now, 0, 0, place, self._own[place], self._helps[place]))
        return [*sorted(news), (NEVER, 0, 0, nobody, 0, 0)]

    def _shared_visits(self) -> dict[int, int]:
        """For each person's bit, the bits of the other tickets of their visit."""
        by_visit: dict[str, int] = {}
        for one in self.line:
            if one.visit:
                by_visit[one.visit] = by_visit.get(one.visit, 0) | self._bits[one.id]
        at_desks = {desk.visit for desk in self._desks}
        shared = {visit: bits for visit, bits in by_visit.items() if bits & (bits - 1) or visit in at_desks}
        return {self._bits[one.id]: shared[one.visit] ^ self._bits[one.id] for one in self.line if one.visit in shared}

    def _begin(self, draw: int) -> tuple[int, list[_News]]:
        """Who can be called now, and what changes.

        Not who has another ticket at a counter; they can when that one is over.
        """
        if not self._visits:
            return self._here, self._news
        here, news = self._here, self._news.copy()
        for desk, times in zip(self._desks, self._free, strict=True):
            bits = sum(self._bits[one.id] for one in self.line if one.visit and one.visit == desk.visit)
            if bits:
                bisect.insort(news, (times[draw], bits, 0, len(self._desks), 0, 0))
                here &= ~bits
        return here, news

    def _free_at(self, desk: Desk, situation: Situation) -> Sequence[int]:
        """When the counter can call again, by draw."""
        if not desk.ticket:
            return [max(desk.opens - self._now, 0)] * DRAWS
        left = situation.spreads[desk.service].left(max(self._now - desk.since, 0), DRAWS)
        return _shuffled(desk.ticket, left)


def _wake(idle: list[int], free: list[int], at: int) -> None:
    """Counters that had nobody left to call look again at a time."""
    while idle:
        heapq.heappush(free, (at << _DESK_BITS) | idle.pop())


def _alike(situation: Situation) -> dict[str, str]:
    found: dict[tuple[object, ...], str] = {}
    served: dict[str, tuple[bool, ...]] = {}
    desks = [kinds for desk in situation.desks for kinds in (desk.own, desk.helps)]
    desks += [kinds for desk in situation.desks for then in desk.then for kinds in then[1:]]
    alike = {}
    for one in situation.newcomers:
        kind = one.kind or one.service
        if kind not in served:
            served[kind] = tuple(kind in kinds for kinds in desks)
        alike[one.id] = found.setdefault((one.place[:2], one.ready, served[kind]), one.id)
    return alike


def _shuffled(who: str, values: Sequence[int]) -> Sequence[int]:
    """The values in an order that is this person's own, always the same."""
    return _order(crc32(who.encode()) % _ORDERS)(values)


@lru_cache(_ORDERS)
def _order(number: int) -> Callable[[Sequence[int]], tuple[int, ...]]:
    places = list(range(DRAWS))
    random.Random(number).shuffle(places)
    return itemgetter(*places)
