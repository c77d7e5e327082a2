"""The office now, as whoever runs it looks at it: who waits, who will wait too long, what every counter does."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.queue.remote import is_remote
from kiosk.queue.statistics import MINUTE
from kiosk.queue.ticket_state import AT_COUNTER, Status

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.catalogue.pack import Pack
    from kiosk.office import Office
    from kiosk.queue.counter import Counter
    from kiosk.queue.state import Queue
    from kiosk.queue.ticket_state import Ticket

AHEAD_MINUTES = 30
"""How far ahead it is told who will wait longer than the standard."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What the board is made of, taken at one moment; nothing in it changes."""

    now_ms: int
    tickets: tuple[Ticket, ...]
    counters: tuple[Counter, ...]
    waiting: tuple[Ticket, ...]
    expected: Mapping[str, float]
    """Minutes from now until each is called, the middle of its forecast; missing where nobody will."""
    office: Office
    pack: Pack


class Doing(StrEnum):
    """What a counter does."""

    NOBODY = "nobody"
    READY = "ready"
    CALLED = "called"
    SERVING = "serving"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class CounterNow:
    """One counter. `since` is when it began to do what it does; times are milliseconds since 1970, 0: not known."""

    number: str
    doing: Doing
    name: str = ""
    label: str = ""
    series: str = ""
    service: str = ""
    since: int = 0
    until: int = 0
    """When a break is planned to end."""
    reason: str = ""
    """Of a break: `break` or `back-office`."""
    profile: str = ""


@dataclass(frozen=True, slots=True)
class SeriesNow:
    """Who waits under one letter. `longest_ms` is 0 while nobody does."""

    letter: str
    waiting: int
    longest_ms: int
    late: int
    """How many of them will wait longer than the standard, as far as can be told."""


@dataclass(frozen=True, slots=True)
class Late:
    """Somebody who waits longer than the standard, or will soon: `at` is when the standard passes."""

    ticket: str
    label: str
    series: str
    service: str
    at: int
    expected: int
    """When they will probably be called; 0: no counter will."""


@dataclass(frozen=True, slots=True)
class LiveBoard:
    """All of it."""

    counters: tuple[CounterNow, ...] = ()
    series: tuple[SeriesNow, ...] = ()
    late: tuple[Late, ...] = ()
    waiting: int = 0
    returned: int = 0
    longest_ms: int = 0
    longest_label: str = ""

    @property
    def staffed(self) -> int:
        """Counters at which somebody is."""
        return sum(one.doing is not Doing.NOBODY for one in self.counters)

    @property
    def busy(self) -> int:
        """Counters with somebody there or on the way."""
        return sum(one.doing in {Doing.CALLED, Doing.SERVING} for one in self.counters)


def snapshot(queue: Queue, now_ms: int, expected: Mapping[str, float]) -> Snapshot:
    """Copy what the board is made of; quick, since this is done while nobody else may look."""
    return Snapshot(
        now_ms=now_ms,
        tickets=tuple(queue.tickets.values()),
        counters=tuple(one for one in queue.counters.values() if not is_remote(queue, one)),
        waiting=tuple(queue.waiting()),
        expected=expected,
        office=queue.office,
        pack=queue.pack,
    )


def live_board(found: Snapshot) -> LiveBoard:
    """What to show of it."""
    longest = max(found.waiting, key=lambda ticket: _waited(ticket, found.now_ms), default=None)
    late = tuple(_late(found))
    return LiveBoard(
        counters=tuple(_counters(found)),
        series=tuple(_series(found, late)),
        late=late,
        waiting=len(found.waiting),
        returned=sum(ticket.returned for ticket in found.waiting),
        longest_ms=_waited(longest, found.now_ms) if longest else 0,
        longest_label=longest.label if longest else "",
    )


def _waited(ticket: Ticket, now_ms: int) -> int:
    return max(now_ms - _counts_from(ticket), 0)


def _counts_from(ticket: Ticket) -> int:
    """Who is early for an appointment waits from its time on."""
    return max(ticket.arrived, ticket.due)


def _late(found: Snapshot) -> Iterable[Late]:
    standard = found.pack.queue.standard_minutes * MINUTE
    for ticket in sorted(found.waiting, key=_counts_from):
        passes = _counts_from(ticket) + standard
        minutes = found.expected.get(ticket.id)
        called = found.now_ms + round(minutes * MINUTE) if minutes is not None else 0
        if passes <= found.now_ms + AHEAD_MINUTES * MINUTE and (
            passes <= found.now_ms or not called or called > passes
        ):
            yield Late(ticket.id, ticket.label, ticket.series, ticket.service, passes, called)


def _series(found: Snapshot, late: tuple[Late, ...]) -> Iterable[SeriesNow]:
    offered = {service.series for service in found.pack.services}
    named = [one.letter for one in found.pack.series if one.letter in offered]
    others = sorted({ticket.series for ticket in found.waiting} - set(named))
    for letter in (*named, *others):
        waits = [_waited(ticket, found.now_ms) for ticket in found.waiting if ticket.series == letter]
        yield SeriesNow(letter, len(waits), max(waits, default=0), sum(one.series == letter for one in late))


def _counters(found: Snapshot) -> Iterable[CounterNow]:
    here = {ticket.counter: ticket for ticket in sorted(found.tickets, key=_called) if ticket.status in AT_COUNTER}
    left = _last_left(found.tickets)
    known = {counter.number: counter for counter in found.counters}
    staffed = {number for number, counter in known.items() if counter.officer}
    numbers = {place.number for place in found.office.counters} | staffed | set(here)
    for number in sorted(numbers, key=lambda name: (len(name), name)):
        yield _counter(number, known.get(number), here.get(number), left.get(number, 0))


def _called(ticket: Ticket) -> int:
    return ticket.called


def _last_left(tickets: Iterable[Ticket]) -> Mapping[str, int]:
    """When the last person left each counter."""
    left: dict[str, int] = {}
    for ticket in tickets:
        for span in ticket.spans:
            if span.kind in AT_COUNTER and span.end > left.get(span.counter, 0):
                left[span.counter] = span.end
    return left


def _counter(number: str, counter: Counter | None, ticket: Ticket | None, left: int) -> CounterNow:
    name = (counter.name or counter.officer) if counter else ""
    profile = counter.profile if counter else ""
    if ticket is not None:
        serving = ticket.status is Status.SERVING
        doing, since = (Doing.SERVING, ticket.served) if serving else (Doing.CALLED, ticket.called)
        return CounterNow(number, doing, name, ticket.label, ticket.series, ticket.service, since, profile=profile)
    if counter is None or not counter.officer:
        return CounterNow(number, Doing.NOBODY, profile=profile)
    if counter.break_since:
        until, reason = counter.break_until, counter.break_reason
        return CounterNow(number, Doing.BREAK, name, "", "", "", counter.break_since, until, reason, profile)
    return CounterNow(number, Doing.READY, name, since=max(counter.since, left), profile=profile)
