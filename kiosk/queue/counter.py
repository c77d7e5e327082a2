"""A counter on one day, `counter/<day>/<number>`: who sits there, and who is on a break.

Taking one is granted by the hub, told when cut off. Nobody sits anywhere when a day begins.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.folding import ancestors
from kiosk.office import device_of
from kiosk.queue.clash import Claim, losers
from kiosk.queue.ticket import at_ms, named

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.events import Event

TAKEN = "counter.taken.v1"
RELEASED = "counter.released.v1"
BREAK_STARTED = "counter.break_started.v1"
BREAK_ENDED = "counter.break_ended.v1"


class Counter(msgspec.Struct, frozen=True, kw_only=True):
    """The folded state of a counter. `officer` is empty when nobody is there; times in milliseconds since 1970."""

    number: str
    day: str = ""
    officer: str = ""
    name: str = ""
    device: str = ""
    since: int = 0
    break_since: int = 0
    request: str = ""
    taken: str = ""
    """Id of the `counter.taken` event that stands."""
    beaten: tuple[str, ...] = ()
    """Other devices whose taking gave way to the one that stands, so that they can be told."""

    @property
    def is_open(self) -> bool:
        """Somebody is there and not on a break."""
        return bool(self.officer) and not self.break_since


class _Taken(msgspec.Struct):
    officer: str
    name: str = ""
    device: str = ""
    granted: bool = False
    term: int = 0
    request: str = ""


def fold(subject: str, events: Sequence[Event]) -> Counter:
    """The state of a counter."""
    taken = {event.id: data for event in events if event.type == TAKEN and (data := _taken(event)) is not None}
    lost = _lost(events, taken)
    _, day, number = [*subject.split("/", 2), "", ""][:3]
    counter = Counter(number=number, day=day)
    for event in events:
        if event.id not in lost:
            counter = _apply(event, taken.get(event.id), counter)
    beaten = {taken[claim].device for claim, winner in lost.items() if winner == counter.taken}
    return msgspec.structs.replace(counter, beaten=tuple(sorted(beaten - {counter.device})))


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
            device=taken.device,
            since=at_ms(event),
            request=taken.request,
            taken=event.id,
        )
    if not counter.officer or named(event, "taken") not in {"", counter.taken}:
        return counter
    if event.type == RELEASED:
        return Counter(number=counter.number, day=counter.day)
    if event.type == BREAK_STARTED:
        return msgspec.structs.replace(counter, break_since=counter.break_since or at_ms(event))
    if event.type == BREAK_ENDED:
        return msgspec.structs.replace(counter, break_since=0)
    return counter


def _taken(event: Event) -> _Taken | None:
    try:
        found = msgspec.convert(event.data, _Taken)
    except msgspec.ValidationError:
        return None
    return found if found.device else msgspec.structs.replace(found, device=device_of(event.source))
