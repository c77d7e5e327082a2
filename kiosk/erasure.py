"""Erasing contents for good: what the log says of it, and which sealed blobs go with it.

The log keeps that something was erased, when, why and by whom. The blobs are deleted on every node, and no event is
altered.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import msgspec

from kiosk.event_data import at_ms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.events import Event

ASKED: Final = "asked"
TIME: Final = "time"
REASONS: Final = (ASKED, "mistake", "order")
"""Why a person has something erased: whom it is about asked, it was sent by mistake, or a law or court said so."""
_KNOWN: Final = frozenset({*REASONS, TIME})
_BLOB: Final = re.compile(r"[0-9a-f]{64}")
_MOST_NAME: Final = 200


class Erasure(msgspec.Struct, frozen=True):
    """When contents were erased (milliseconds since 1970), why (`REASONS`, or their time was over), and by whom."""

    at: int
    why: str = ""
    officer: str = ""


def erasure_of(events: Iterable[Event], event_type: str) -> Erasure | None:
    """The first of these events that erases; what is erased stays so."""
    for event in events:
        if event.type == event_type:
            why, officer = event.data.get("reason"), event.data.get("officer")
            return Erasure(
                at=at_ms(event),
                why=why if isinstance(why, str) and why in _KNOWN else "",
                officer=officer[:_MOST_NAME] if isinstance(officer, str) else "",
            )
    return None


def blobs_in(events: Sequence[Event]) -> tuple[str, ...]:
    """Every blob that events of one entity name, also those whose place others have taken since."""
    return tuple(dict.fromkeys(name for event in events for name in _named(event.data)))


def _named(found: Any) -> Iterator[str]:  # noqa: ANN401 - whatever JSON holds
    if isinstance(found, str):
        if _BLOB.fullmatch(found):
            yield found
    elif isinstance(found, dict):
        for one in found.values():
            yield from _named(one)
    elif isinstance(found, list | tuple):
        for one in found:
            yield from _named(one)
