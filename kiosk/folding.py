"""From events to state: the causal order of one entity's events, and what a fold is.

A fold reads one entity's events in causal order and is total: an event that does not apply has no effect. The same
set of events therefore gives the same state on every node, whatever the order of arrival.
"""

from __future__ import annotations

import hashlib
import heapq
import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import msgspec

from kiosk.events import Event
from kiosk.office import is_officer_stream, officer_stream

Fold = Callable[[str, Sequence[Event]], msgspec.Struct]
"""(subject, events in causal order) -> state."""


OFFICER = "officer"
"""The `stream` of kinds that belong to one officer each."""


def owner_of(subject: str) -> str:
    """The officer whose entity this is: `hemi` of `stop/hemi.…`."""
    return subject.partition("/")[2].rpartition(".")[0]


@dataclass(frozen=True, slots=True)
class EntityKind:
    """How entities of one kind are folded and kept."""

    name: str
    state: type[msgspec.Struct]
    fold: Fold
    day: Callable[[msgspec.Struct], str | None] = lambda _state: None
    """The office day (2026-11-21) that a state belongs to, None for those that belong to none."""
    daily: bool = False
    """Whether a device needs today's states only."""
    since: int | None = None
    """So many days before today is the first of which a device needs the states; None: all."""
    stream: str = ""
    """Last part of the stream that may tell about it; what comes by another has no effect. Empty: any."""
    also: str = ""
    """Last part of a stream of the office that may tell about it as well as an officer's own."""

    def first_day(self, today: str) -> str | None:
        """The first day of which a device needs the states today; None for all of them."""
        if self.since is not None:
            return (date.fromisoformat(today) - timedelta(days=self.since)).isoformat()
        return today if self.daily else None

    def hears(self, event: Event) -> bool:
        """Whether an event came by the stream that may tell about this kind.

        What belongs to an officer carries their id (`stop/hemi.…`), and only that officer's stream tells about it.
        """
        if self.stream == OFFICER and is_officer_stream(event.stream):
            return event.stream == officer_stream(owner_of(event.subject))
        named = self.also if self.stream == OFFICER else self.stream
        if not named:
            return not self.stream
        return named == event.stream.rpartition("/")[2] and not is_officer_stream(event.stream)

    def heard(self, events: Iterable[Event]) -> list[Event]:
        """Those events of one entity that this kind hears; nearly always all came by one stream, so one is asked."""
        found = list(events)
        if len({event.stream for event in found}) == 1:
            return found if self.hears(found[0]) else []
        return [event for event in found if self.hears(event)]


Entities = Mapping[str, EntityKind]


_plain_order = operator.attrgetter("hlc", "source", "sequence")
"""`Event.order`, for many."""
_canonical = msgspec.json.Encoder(order="sorted").encode


def causal_order(events: Iterable[Event]) -> list[Event]:
    """Every event after its basis, concurrent ones by clock, source and sequence; ids that are not here don't count.

    A forged basis may hold a circle; its events come last, in their plain order, so that the order stays total.
    """
    ordered = sorted(events, key=_plain_order)
    present = {event.id for event in ordered}
    seen: set[str] = set()
    for event in ordered:
        for basis in event.basis:
            if basis not in seen and basis in present:
                return _sorted_by_basis(ordered, present)
        seen.add(event.id)
    return ordered


def _sorted_by_basis(ordered: Sequence[Event], present: set[str]) -> list[Event]:
    waits_for = {event.id: {basis for basis in event.basis if basis in present} for event in ordered}
    followers: dict[str, list[Event]] = {}
    for event in ordered:
        for basis in waits_for[event.id]:
            followers.setdefault(basis, []).append(event)
    ready = [(event.order, event.id, event) for event in ordered if not waits_for[event.id]]
    heapq.heapify(ready)
    result: list[Event] = []
    while ready:
        event = heapq.heappop(ready)[2]
        result.append(event)
        for follower in followers.get(event.id, ()):
            waits_for[follower.id].discard(event.id)
            if not waits_for[follower.id]:
                heapq.heappush(ready, (follower.order, follower.id, follower))
    done = {event.id for event in result}
    return result + [event for event in ordered if event.id not in done]


def heads(events: Iterable[Event]) -> tuple[str, ...]:
    """Ids that no other event of the entity builds on, sorted: the basis of the next event."""
    events = list(events)
    followed = {basis for event in events for basis in event.basis}
    return tuple(sorted([event.id for event in events if event.id not in followed]))


def ancestors(ordered: Sequence[Event]) -> dict[str, frozenset[str]]:
    """For each event of one entity, in causal order, the ids of all that came before it in cause."""
    found: dict[str, frozenset[str]] = {}
    for event in ordered:
        known = [basis for basis in event.basis if basis in found]
        found[event.id] = frozenset(known).union(*(found[basis] for basis in known))
    return found


def canonical(state: msgspec.Struct) -> bytes:
    """The one way to write a state down, so that equal states have equal bytes."""
    return _canonical(state)


def digest(states: Mapping[str, bytes]) -> str:
    """SHA-256 (hexadecimal) over subjects in order, each with its canonical state."""
    summed = hashlib.sha256()
    for subject in sorted(states):
        summed.update(subject.encode() + b"\0" + states[subject] + b"\n")
    return summed.hexdigest()
