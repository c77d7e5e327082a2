"""A counter on one day, `counter/<day>/<number>`: who sits there, what the desk is for, and who is on a break.

Taking one is granted by the hub, told when cut off. Nobody sits anywhere when a day begins. What a desk is for can be
said by two people who do not know of each other: a conflict (`kiosk.merge`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk import merge
from kiosk.clash import Claim, losers
from kiosk.event_data import Milliseconds, at_ms, convert, named
from kiosk.folding import ancestors
from kiosk.merge import Causes, Conflict, Settled, Write
from kiosk.office import device_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.events import Event

TAKEN = "counter.taken.v1"
RELEASED = "counter.released.v1"
BREAK_STARTED = "counter.break_started.v1"
BREAK_ENDED = "counter.break_ended.v1"
PROFILED = "counter.profiled.v1"
PROFILE = "profile"
"""The field of a conflict."""


class Counter(msgspec.Struct, frozen=True, kw_only=True):
    """The folded state of a counter. `officer` is empty when nobody is there; times in milliseconds since 1970."""

    number: str
    day: str = ""
    officer: str = ""
    name: str = ""
    skills: tuple[str, ...] = ()
    """What the officer serves (letters of series), as known when the counter was taken; none: everything."""
    device: str = ""
    since: int = 0
    profile: str = ""
    """What the desk is for today (a profile of the pack), whoever sits there; empty: everything."""
    break_since: int = 0
    break_reason: str = ""
    """`break` or `back-office`."""
    break_until: int = 0
    """When the break is planned to end; 0: not said."""
    request: str = ""
    taken: str = ""
    """Id of the `counter.taken` event that stands."""
    beaten: tuple[str, ...] = ()
    """Other devices whose taking gave way to the one that stands, so that they can be told."""
    conflicts: tuple[Conflict, ...] = ()
    settled: tuple[Settled, ...] = ()

    @property
    def is_open(self) -> bool:
        """Somebody is there and not on a break."""
        return bool(self.officer) and not self.break_since


class _Pause(msgspec.Struct):
    reason: str = "break"
    until: Milliseconds = 0


class _Taken(msgspec.Struct):
    officer: str
    name: str = ""
    skills: tuple[str, ...] = ()
    device: str = ""
    granted: bool = False
    term: int = 0
    request: str = ""


def fold(subject: str, events: Sequence[Event]) -> Counter:
    """The state of a counter."""
    taken = {event.id: data for event in events if (data := _taken(event)) is not None}
    lost = _lost(events, taken)
    _, day, number = [*subject.split("/", 2), "", ""][:3]
    counter = Counter(number=number, day=day)
    settled = {event.id: told for event, told in merge.settlements(events)}
    profiles: list[Write] = []
    for event in events:
        if event.id in lost:
            continue
        before = counter
        counter = _settle(settled.get(event.id), _apply(event, taken.get(event.id), counter))
        if counter is not before and (event.type == PROFILED or event.id in settled):
            profiles.append(Write(event, counter.profile))
    beaten = {taken[claim].device for claim, winner in lost.items() if winner == counter.taken}
    found = merge.outcome([(PROFILE, profiles)], Causes(events)) if len(profiles) > 1 else merge.Outcome()
    beaten -= {counter.device}
    return msgspec.structs.replace(
        counter, beaten=tuple(sorted(beaten)), conflicts=found.conflicts, settled=found.settled
    )


def _settle(settled: merge.Settlement | None, counter: Counter) -> Counter:
    if settled is None or settled.field != PROFILE or not isinstance(settled.value, str):
        return counter
    return msgspec.structs.replace(counter, profile=settled.value)


def _lost(events: Sequence[Event], taken: Mapping[str, _Taken]) -> Mapping[str, str]:
    before = ancestors(events)
    found = [(event, taken[event.id]) for event in events if event.id in taken]
    return losers([
        Claim(event.id, before[event.id], event.order, granted=data.granted, term=data.term) for event, data in found
    ])  # fmt: skip


def _apply(event: Event, taken: _Taken | None, counter: Counter) -> Counter:
    if taken is not None:
        return Counter(
            number=counter.number,
            day=counter.day,
            officer=taken.officer,
            name=taken.name,
            skills=taken.skills,
            profile=counter.profile,
            device=taken.device,
            since=at_ms(event),
            request=taken.request,
            taken=event.id,
        )
    if not counter.officer or named(event, "taken") not in {"", counter.taken}:
        return counter
    change = _STEPS.get(event.type)
    return change(event, counter) if change else counter


def _release(_event: Event, counter: Counter) -> Counter:
    return Counter(number=counter.number, day=counter.day, profile=counter.profile)


def _pause(event: Event, counter: Counter) -> Counter:
    """A second one, on a break already, only says anew what it is for and how long."""
    data = convert(event, _Pause) or _Pause()
    since = counter.break_since or at_ms(event)
    return msgspec.structs.replace(counter, break_since=since, break_reason=data.reason, break_until=data.until)


def _resume(_event: Event, counter: Counter) -> Counter:
    return msgspec.structs.replace(counter, break_since=0, break_reason="", break_until=0)


def _say_profile(event: Event, counter: Counter) -> Counter:
    known = isinstance(event.data.get("profile"), str)
    return msgspec.structs.replace(counter, profile=named(event, "profile")) if known else counter


_STEPS = {RELEASED: _release, BREAK_STARTED: _pause, BREAK_ENDED: _resume, PROFILED: _say_profile}


def _taken(event: Event) -> _Taken | None:
    found = convert(event, _Taken) if event.type == TAKEN else None
    if found is None or found.device:
        return found
    return msgspec.structs.replace(found, device=device_of(event.source))
