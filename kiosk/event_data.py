"""What an event tells: when it happened, its data in a shape, the events that it names. Shared by all folds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeVar

import msgspec

from kiosk.clock import parse_reading, parse_rfc3339

if TYPE_CHECKING:
    from kiosk.events import Event

_Shape = TypeVar("_Shape")
MOST_MS = 253_402_300_799_999
"""The last millisecond of the year 9999: no calendar here goes further."""
Milliseconds = Annotated[int, msgspec.Meta(ge=0, le=MOST_MS)]


def convert(event: Event, shape: type[_Shape]) -> _Shape | None:
    """An event's data in its shape; None where it has another."""
    try:
        return msgspec.convert(event.data, shape)
    except msgspec.ValidationError:
        return None


def at_ms(event: Event) -> int:
    """When an event happened, in milliseconds since 1970."""
    try:
        found = parse_rfc3339(event.time)
    except ValueError:
        found = parse_reading(event.hlc)[0]
    return found if 0 <= found <= MOST_MS else min(max(found, 0), MOST_MS)


def named(event: Event, key: str) -> str:
    """The id of another event that an event's data names; empty for none, and for whatever is no id."""
    found = event.data.get(key)
    return found if isinstance(found, str) else ""
