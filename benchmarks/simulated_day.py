"""A day of an office, simulated event by event over the real queue: its states, its pick rule, its counters.

People come as a Poisson process with a peak in the morning, more on some days than on others; services take log-normal
times; officers come, have lunch, go home and are sometimes ill. Everything random is drawn before the day begins, so
that whatever is compared sees the same people.
"""

import heapq
import math
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import msgspec

from kiosk.catalogue.loading import load_pack
from kiosk.catalogue.pack import Pack
from kiosk.office import Office
from kiosk.queue import pick
from kiosk.queue.appointment import Appointment
from kiosk.queue.counter import Counter
from kiosk.queue.state import Queue
from kiosk.queue.ticket_state import Status, Ticket
from kiosk.staff.officer import Officer

MINUTE = 60_000
HOUR = 60 * MINUTE
OPENS = 1_795_424_400_000
"""A Monday at nine o'clock UTC."""
_DAY_MS = 24 * HOUR
_PACK = Path(__file__).parents[1] / "assets/packs/harbour"
_SHAPE = (1.1, 1.5, 1.4, 1.1, 0.9, 0.8, 0.7, 0.5)
"""How much of the mean comes in each hour."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A service: its part of all people, and how long it takes."""

    service: str
    part: float
    minutes: float
    variation: float


@dataclass(frozen=True, slots=True)
class Shift:
    """An officer's day in hours after opening; lunch takes one. `skills` are letters of series, none: all.

    `profile` is what their desk is for, one of the pack's.
    """

    starts: float = 0
    ends: float = math.inf
    lunch: float | None = None
    skills: tuple[str, ...] = ()
    profile: str = ""


KINDS = (
    Kind("pay-fine", 0.50, 5, 0.7),
    Kind("renew-passport", 0.35, 12, 0.65),
    Kind("residence-permit", 0.15, 28, 0.6),
)
ROSTER = (Shift(lunch=4), Shift(lunch=5), Shift(), Shift(), Shift(starts=1, ends=7))
"""Officers at the counters by the hour: 4, 5, 5, 5, 4, 4, 5, 4."""
SKILLED = (Shift(lunch=4, skills=("A", "C")), Shift(lunch=5), Shift(skills=("A", "D")), Shift(), Shift(1, 7))


@dataclass(frozen=True, slots=True)
class Plan:
    """What kind of day it is: people an hour, how much days differ, and what mixes with those who just come."""

    an_hour: float
    roster: tuple[Shift, ...] = ROSTER
    kinds: tuple[Kind, ...] = KINDS
    differ: float = 0.15
    ill: float = 0.3
    """On this part of the days one officer is missing."""
    priority: float = 0.0
    booked: float = 0.0
    away: float = 0.0
    """Do not come when called; half of them come back, in time or later than that."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who will come. Times in milliseconds since 1970; `due` is the time of an appointment, or 0."""

    id: str
    comes: int
    service: str
    takes: int
    priority: bool = False
    due: int = 0
    away: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """All that will happen on a day."""

    date: str
    opens: int
    people: tuple[Person, ...]
    roster: tuple[Shift, ...]


Asked = Callable[[Queue, Ticket, int], None]
"""Somebody has just taken a ticket: what will be said to them?"""
Called = Callable[[Queue, Ticket, str, int], None]
"""A counter is about to call somebody."""


def pack() -> Pack:
    """The sample pack with the three services only."""
    whole = load_pack(_PACK)
    services = [whole.service(kind.service) for kind in KINDS]
    timed = [
        msgspec.structs.replace(one, minutes=kind.minutes) for one, kind in zip(services, KINDS, strict=True) if one
    ]
    return msgspec.structs.replace(whole, services=tuple(timed), roster=())


def days(plan: Plan, number: int, seed: int) -> Iterator[Day]:
    """So many days, one after the other, always the same for a seed."""
    for index in range(number):
        yield _day(plan, index, random.Random(seed * 1_000 + index))


def _day(plan: Plan, index: int, chance: random.Random) -> Day:
    opens = OPENS + index * _DAY_MS
    much = plan.an_hour * max(chance.gauss(1, plan.differ), 0.3)
    people = []
    for hour, part in enumerate(_SHAPE):
        at = 0.0
        while (at := at + chance.expovariate(much * part)) < 1:
            people.append(_person(plan, f"{index}-{len(people)}", opens + round((hour + at) * HOUR), chance))
    roster = list(plan.roster)
    if chance.random() < plan.ill:
        del roster[chance.randrange(len(roster))]
    return Day(f"{datetime.fromtimestamp(opens / 1000, UTC):%Y-%m-%d}", opens, tuple(people), tuple(roster))


def _person(plan: Plan, name: str, comes: int, chance: random.Random) -> Person:
    kind = chance.choices(plan.kinds, [kind.part for kind in plan.kinds])[0]
    variance = math.log(1 + kind.variation**2)
    takes = chance.lognormvariate(math.log(kind.minutes) - variance / 2, math.sqrt(variance))
    due = comes + round(chance.uniform(-20, 15)) * MINUTE if chance.random() < plan.booked else 0
    priority = chance.random() < plan.priority
    return Person(name, comes, kind.service, round(takes * MINUTE), priority, due, chance.random() < plan.away)


@dataclass(order=True, slots=True)
class _Event:
    at: int
    turn: int
    do: Callable[[], None] = field(compare=False)


class Simulation:
    """Runs a day. Counters call at once, and who goes home finishes first; the last ones stay until nobody waits."""

    def __init__(self, queue: Queue, day: Day, asked: Asked | None = None, called: Called | None = None) -> None:
        self.queue = queue
        self.now = day.opens
        self._day, self._asked, self._called = day, asked, called
        self._people = {person.id: person for person in day.people}
        self._leaving: set[str] = set()
        self._lunch: dict[str, int] = {}
        self._events: list[_Event] = []
        self._turns = count()

    def run(self) -> list[Ticket]:
        """Everybody comes, waits and is served; returns the tickets."""
        for number, shift in enumerate(self._day.roster, 1):
            self._plan_shift(str(number), shift)
        booked = [one for one in self._day.people if one.due]
        planned = [Appointment(id=one.id, day=self._day.date, due=one.due, service=one.service) for one in booked]
        self.queue.apply({one.subject: one for one in planned})
        for number, person in enumerate(self._day.people, 1):
            self._at(person.comes, lambda person=person, number=number: self._comes(person, number))
        while self._events:
            event = heapq.heappop(self._events)
            self.now = event.at
            event.do()
            if not self._events or self._events[0].at > self.now:
                self._call()
        return list(self.queue.tickets.values())

    def _at(self, at: int, do: Callable[[], None]) -> None:
        heapq.heappush(self._events, _Event(at, next(self._turns), do))

    def _plan_shift(self, number: str, shift: Shift) -> None:
        officer = Officer(f"officer {number}", skills=shift.skills)
        self.queue.apply({f"officer/{officer.id}": officer})
        opens = self._day.opens
        self._at(
            opens + round(shift.starts * HOUR), lambda: self._counter(number, officer=officer.id, profile=shift.profile)
        )
        if shift.lunch is not None:
            self._at(opens + round(shift.lunch * HOUR), lambda: self._to_lunch(number))
        if shift.ends < math.inf:
            self._at(opens + round(shift.ends * HOUR), lambda: self._goes(number))

    def _counter(self, number: str, **what: str | int) -> None:
        before = self.queue.counters.get(number) or Counter(number=number, day=self._day.date)
        self.queue.apply({f"counter/{number}": msgspec.structs.replace(before, **what)})

    def _ticket(self, ticket: Ticket, **what: Status | str | int | bool) -> Ticket:
        changed = msgspec.structs.replace(ticket, **what)
        self.queue.apply({ticket.subject: changed})
        return changed

    def _to_lunch(self, number: str) -> None:
        if self.queue.at_counter(number):
            self._lunch[number] = 1
        else:
            until = self.now + HOUR
            self._counter(number, break_since=self.now, break_until=until)
            self._at(until, lambda: self._counter(number, break_since=0, break_until=0))

    def _goes(self, number: str) -> None:
        if self.queue.at_counter(number):
            self._leaving.add(number)
        else:
            self._counter(number, officer="")

    def _comes(self, person: Person, number: int) -> None:
        queued = pick.counts_from(person.comes, person.due, self.queue.rules)
        letter = self.queue.kinds[person.service][0]
        ticket = Ticket(
            id=person.id,
            day=self._day.date,
            service=person.service,
            series=letter,
            number=number,
            arrived=person.comes,
            queued=queued,
            due=person.due,
            priority=person.priority,
        )
        self.queue.apply({ticket.subject: ticket})
        if self._asked:
            self._asked(self.queue, ticket, self.now)

    def _call(self) -> None:
        for number, counter in sorted(self.queue.counters.items()):
            if counter.is_open and not self.queue.at_counter(number):
                ticket = self.queue.next_ticket(number, self.now)
                if ticket is not None:
                    self._serve(ticket, number)

    def _serve(self, ticket: Ticket, number: str) -> None:
        if self._called:
            self._called(self.queue, ticket, number, self.now)
        first = ticket.first_called or self.now
        there = {"counter": number, "called": self.now, "first_called": first}
        person = self._people[ticket.id]
        if person.away and not ticket.returned and not ticket.first_called:
            called = self._ticket(ticket, status=Status.CALLED, **there)
            self._at(self.now + 2 * MINUTE, lambda: self._misses(called))
        else:
            served = self._ticket(ticket, status=Status.SERVING, served=self.now, **there)
            self._at(self.now + person.takes, lambda: self._ends(served, Status.FINISHED))

    def _misses(self, ticket: Ticket) -> None:
        missed = self._ends(ticket, Status.NO_SHOW)
        if ticket.number % 2:
            late = self.queue.rules.late_minutes * MINUTE
            back = {"status": Status.WAITING, "counter": "", "called": 0, "ended": 0}
            in_time, too_late = {"returned": True}, {"queued": self.now + 2 * late}
            how, after = (in_time, late) if ticket.number % 4 == 1 else (too_late, 2 * late)
            self._at(self.now + after, lambda: self._ticket(missed, **back, **how))

    def _ends(self, ticket: Ticket, status: Status) -> Ticket:
        ended = self._ticket(ticket, status=status, ended=self.now)
        if ticket.counter in self._leaving:
            self._leaving.discard(ticket.counter)
            self._counter(ticket.counter, officer="")
        elif self._lunch.pop(ticket.counter, 0):
            self._to_lunch(ticket.counter)
        return ended


def queue(content: Pack, day: Day) -> Queue:
    """An empty queue of that day."""
    return Queue(Office(code="HBR", name={"en": "Simulated"}), content, "simulation", day.date)
