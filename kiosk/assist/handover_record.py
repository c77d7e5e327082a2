"""What the log knows of a packet that was handed over, `handover/<id>`: that it was made, opened once, or ran out.

made ─ opened ─ closed        expired from made only

Its words, its key and what is in it are in no event. Of two openings the first in order stands.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Final, Literal

import msgspec

from kiosk.event_data import Milliseconds, at_ms, convert
from kiosk.office import device_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.events import Event

MADE: Final = "handover.made.v1"
OPENED: Final = "handover.opened.v1"
EXPIRED: Final = "handover.expired.v1"
CLOSED: Final = "handover.closed.v1"
KEPT_DAYS: Final = 8
"""One that goes home is at hand until its time is over."""
MOST_COUNT: Final = 10_000
Target = Literal["counter", "home", "kiosk"]
Id = Annotated[str, msgspec.Meta(max_length=200)]
Count = Annotated[int, msgspec.Meta(ge=0, le=MOST_COUNT)]
Identity = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}\Z")]
_Day = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")]
_Counter = Annotated[str, msgspec.Meta(max_length=40)]


class HandoverStatus(StrEnum):
    """How far it is."""

    MADE = "made"
    OPENED = "opened"
    EXPIRED = "expired"
    CLOSED = "closed"


class Handover(msgspec.Struct, frozen=True, kw_only=True):
    """The folded state. Times are milliseconds since 1970, 0 is not yet; an unknown one has an empty day."""

    id: str
    day: str = ""
    to: Target = "counter"
    service: str = ""
    language: str = ""
    ticket: str = ""
    until: int = 0
    device: str = ""
    """Where it was made (uuid)."""
    made_at: int = 0
    status: HandoverStatus = HandoverStatus.MADE
    opened_at: int = 0
    opened_by: str = ""
    """The device that opened it (uuid)."""
    counter: str = ""
    officer: str = ""
    closed_at: int = 0
    closed_day: str = ""
    came: int = 0
    """How many answers came with it."""
    retold: int = 0
    """How many of these were asked or entered again."""

    @property
    def subject(self) -> str:
        """The entity's name in events."""
        return f"handover/{self.id}"


class Made(msgspec.Struct):
    """Data of `handover.made`."""

    day: _Day
    to: Target = "counter"
    service: Id = ""
    language: Annotated[str, msgspec.Meta(max_length=35)] = ""
    ticket: Id = ""
    until: Milliseconds = 0


class _Opened(msgspec.Struct):
    counter: _Counter = ""
    officer: Id = ""


class _Closed(msgspec.Struct):
    day: _Day
    came: Count = 0
    retold: Count = 0


def fold(subject: str, events: Sequence[Event]) -> Handover:
    """The state of a packet."""
    state = Handover(id=subject.partition("/")[2])
    for event in events:
        state = _apply(event, state)
    return state


def _apply(event: Event, state: Handover) -> Handover:
    if event.type == MADE:
        return state if state.day else _make(event, state)
    change = _STEPS.get(event.type)
    return change(event, state) if change is not None and state.day else state


def _make(event: Event, state: Handover) -> Handover:
    made = convert(event, Made)
    if made is None:
        return state
    return Handover(id=state.id, device=device_of(event.source), made_at=at_ms(event), **msgspec.structs.asdict(made))


def _expire(_event: Event, state: Handover) -> Handover:
    made = state.status is HandoverStatus.MADE
    return msgspec.structs.replace(state, status=HandoverStatus.EXPIRED) if made else state


def _close(event: Event, state: Handover) -> Handover:
    closed = convert(event, _Closed)
    if closed is None or state.status is not HandoverStatus.OPENED or device_of(event.source) != state.opened_by:
        return state
    counts = {"came": closed.came, "retold": min(closed.retold, closed.came), "closed_day": closed.day}
    at = max(at_ms(event), state.opened_at)
    return msgspec.structs.replace(state, status=HandoverStatus.CLOSED, closed_at=at, **counts)


def _open(event: Event, state: Handover) -> Handover:
    """Also one that the hub thought over: it was handed out before, and whoever opened it was cut off since."""
    data = convert(event, _Opened)
    if data is None or state.status not in {HandoverStatus.MADE, HandoverStatus.EXPIRED}:
        return state
    return msgspec.structs.replace(
        state,
        status=HandoverStatus.OPENED,
        opened_at=max(at_ms(event), state.made_at),
        opened_by=device_of(event.source),
        counter=data.counter,
        officer=data.officer,
    )


_STEPS: Final[Mapping[str, Callable[[Event, Handover], Handover]]] = {
    OPENED: _open,
    EXPIRED: _expire,
    CLOSED: _close,
}
