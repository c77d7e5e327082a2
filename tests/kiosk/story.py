"""Events of one entity as several devices write them, for tests of folds."""

from collections.abc import Iterable
from typing import Any

from kiosk.clock import reading, rfc3339
from kiosk.events import Event
from kiosk.folding import canonical, causal_order, digest, heads

NINE = 1_795_251_600_000
"""2026-11-21 09:00 UTC in milliseconds since 1970."""
MINUTE = 60_000
DAY = "2026-11-21"
STREAM = "office/HBR/queue"
ISSUED = {"day": DAY, "service": "lost-card", "series": "A", "number": 7, "arrived": NINE, "request": "r1"}


def source(device: str) -> str:
    return f"urn:shopfront:device:{device}:1"


class Story:
    """One entity. Each event is a minute after the one before, and builds on all before it, or on its `basis`."""

    def __init__(self, subject: str = "ticket/t1") -> None:
        self.subject = subject
        self.events: list[Event] = []
        self._sequences: dict[str, int] = {}

    def add(
        self,
        type_: str,
        data: dict[str, Any] | None = None,
        *,
        device: str = "hub",
        basis: Iterable[str] | None = None,
        minute: int | None = None,
    ) -> str:
        """Write one event, and return its id."""
        sequence = self._sequences[device] = self._sequences.get(device, 0) + 1
        at = NINE + (len(self.events) if minute is None else minute) * MINUTE
        event = Event(
            id=f"{device}-{sequence}",
            source=source(device),
            type=type_,
            subject=self.subject,
            time=rfc3339(at),
            stream=STREAM,
            sequence=sequence,
            hlc=reading(at, 0),
            basis=heads(self.events) if basis is None else tuple(basis),
            data=data or {},
        )
        self.events.append(event)
        return event.id

    def folded(self, fold):
        """The state that the events give."""
        return fold(self.subject, causal_order(self.events))


def outcome(fold, subject: str, events: Iterable[Event]) -> tuple[bytes, str]:
    """Canonical state and digest of a set of events, in whatever order they come and however often."""
    once = {event.id: event for event in events}
    state = canonical(fold(subject, causal_order(once.values())))
    return state, digest({subject: state})
