"""Figures of a day: pure functions over its tickets. What each means is told in `kiosk.queue.measures`."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from math import ceil
from typing import TYPE_CHECKING

from kiosk.queue.accuracy import accuracy
from kiosk.queue.funnel import Step, funnel
from kiosk.queue.ticket_state import AT_COUNTER, Span, Status, Ticket
from kiosk.share import Share

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kiosk.catalogue.rules import QueueRules
    from kiosk.office import Office

MINUTE = 60_000
LEAST = 5
"""Times of a group in which fewer were served are not told: chance would rule them, and they would be of persons."""


@dataclass(frozen=True, slots=True)
class Times:
    """Lengths of time of `n` cases, in milliseconds; there is no such thing for no case."""

    n: int
    median_ms: int
    p90_ms: int


@dataclass(frozen=True, slots=True)
class Figures:
    """Counts of some tickets by state, and how long things took; None where nothing has happened yet.

    issued = waiting + at_counters + hold + finished + no_show + left + cancelled
    """

    issued: int = 0
    waiting: int = 0
    at_counters: int = 0
    hold: int = 0
    finished: int = 0
    no_show: int = 0
    left: int = 0
    cancelled: int = 0
    undone: int = 0
    wait: Times | None = None
    kept: Share | None = None
    walk: Times | None = None
    serve: Times | None = None
    held: Times | None = None
    before: Times | None = None
    """Before the ticket: from the count at the door."""
    promised: Share | None = None
    """Waits that ended by the time that was told with the ticket; of whole days only."""


@dataclass(frozen=True, slots=True)
class Group:
    """The figures of the tickets that have one thing in common: an hour, a service, a series, a counter."""

    key: str
    figures: Figures


@dataclass(frozen=True, slots=True)
class DayStatistics:
    """One day of an office. `counters` is empty unless the pack allows it."""

    day: str
    whole: Figures = Figures()
    hours: tuple[Group, ...] = ()
    services: tuple[Group, ...] = ()
    series: tuple[Group, ...] = ()
    counters: tuple[Group, ...] = ()
    funnel: tuple[Step, ...] = ()


def times(lengths: Iterable[int]) -> Times | None:
    """Median and 90th percentile by nearest rank (the value that at least this part of all does not exceed)."""
    ordered = sorted(lengths)
    if not ordered:
        return None
    return Times(len(ordered), _nearest_rank(ordered, 50), _nearest_rank(ordered, 90))


def _nearest_rank(ordered: Sequence[int], percent: int) -> int:
    return ordered[max(ceil(percent * len(ordered) / 100), 1) - 1]


def wait_of(ticket: Ticket) -> int | None:
    """Milliseconds from the arrival to the call that led to the first service; None if it was not served.

    Calls to which nobody came are part of it; hold and absence are not. Who came early for an appointment waits from
    its time on. How long somebody waited for an officer in the field nobody has measured.
    """
    first = next((place for place, span in enumerate(ticket.spans) if span.kind is Status.SERVING), None)
    if first is None or ticket.stop:
        return None
    called = first - 1 if first and ticket.spans[first - 1].kind is Status.CALLED else first
    waited = (span for span in ticket.spans[:called] if span.kind in {Status.WAITING, Status.CALLED})
    return sum(max(span.end - max(span.start, ticket.due), 0) for span in waited)


def served_at(ticket: Ticket) -> str:
    """The counter that served a ticket last; empty if none did."""
    return next((span.counter for span in reversed(ticket.spans) if span.kind is Status.SERVING), "")


def spent(ticket: Ticket, kind: Status) -> int | None:
    """Milliseconds of all spans of a kind; None if there is none, or one still lasts."""
    spans = [span for span in ticket.spans if span.kind is kind]
    return sum(map(_length, spans)) if spans and all(span.end for span in spans) else None


def _length(span: Span) -> int:
    return max(span.end - span.start, 0)


def _walks(ticket: Ticket) -> list[int]:
    pairs = zip(ticket.spans, ticket.spans[1:], strict=False)
    return [_length(one) for one, then in pairs if (one.kind, then.kind) == (Status.CALLED, Status.SERVING)]


def figures(tickets: Iterable[Ticket], standard_minutes: int, before: Iterable[int] = ()) -> Figures:
    """The figures of some tickets, in whatever order they come; `before` are waits before a ticket."""
    found = list(tickets)
    count = {status: sum(ticket.status is status for ticket in found) for status in Status}
    waits = [wait for ticket in found if (wait := wait_of(ticket)) is not None]
    kept = sum(wait <= standard_minutes * MINUTE for wait in waits)
    done = (ticket for ticket in found if ticket.status is Status.FINISHED)
    return Figures(
        issued=len(found),
        waiting=count[Status.WAITING],
        at_counters=sum(count[status] for status in AT_COUNTER),
        hold=count[Status.HOLD],
        finished=count[Status.FINISHED],
        no_show=count[Status.NO_SHOW],
        left=count[Status.LEFT],
        cancelled=count[Status.CANCELLED],
        undone=sum(ticket.undone for ticket in found),
        wait=times(waits),
        kept=Share(kept, len(waits)) if waits else None,
        walk=times(length for ticket in found if not ticket.stop for length in _walks(ticket)),
        serve=times(time for ticket in done if (time := spent(ticket, Status.SERVING)) is not None),
        held=times(time for ticket in found if (time := spent(ticket, Status.HOLD)) is not None),
        before=times(before),
    )


def day_statistics(
    day: str, tickets: Iterable[Ticket], office: Office, rules: QueueRules, before: Iterable[int] = (), *, came: int = 0
) -> DayStatistics:
    """Everything about one day; tickets of other days are left out. `came` is how many were counted at the door."""
    found = [ticket for ticket in tickets if ticket.day == day]

    def grouped(key: Callable[[Ticket], str]) -> tuple[Group, ...]:
        by_key: dict[str, list[Ticket]] = defaultdict(list)
        for ticket in found:
            by_key[key(ticket)].append(ticket)
        return tuple(Group(one, figures(by_key[one], rules.standard_minutes)) for one in sorted(by_key) if one)

    return DayStatistics(
        day=day,
        whole=replace(figures(found, rules.standard_minutes, before), promised=_promised(found, office)),
        hours=_every_hour(grouped(lambda ticket: office.local(ticket.arrived).strftime("%H"))),
        services=grouped(lambda ticket: ticket.service),
        series=grouped(lambda ticket: ticket.series),
        counters=grouped(served_at) if rules.counter_figures else (),
        funnel=funnel(found, came) if found or came else (),
    )


def _promised(tickets: Iterable[Ticket], office: Office) -> Share | None:
    found = accuracy(tickets, office.local)
    return Share(round(found.kept * found.forecasts), found.forecasts) if found.forecasts else None


def _every_hour(hours: tuple[Group, ...]) -> tuple[Group, ...]:
    """Hours in which nobody came stand between those in which somebody did."""
    if not hours:
        return ()
    known = {group.key: group for group in hours}
    keys = (f"{hour:02d}" for hour in range(int(hours[0].key), int(hours[-1].key) + 1))
    return tuple(known.get(key, Group(key, Figures())) for key in keys)
