"""What is written about a ticket: the types of its events, and the shapes of their data."""

from __future__ import annotations

from typing import Annotated

import msgspec

from kiosk.event_data import Milliseconds
from kiosk.queue.ticket_state import Promise

_Number = Annotated[int, msgspec.Meta(ge=1, le=999_999)]

ISSUED = "ticket.issued.v1"
PRINTED = "ticket.printed.v1"
CALLED = "ticket.called.v1"
SERVED = "ticket.served.v1"
RECALLED = "ticket.recalled.v1"
HELD = "ticket.held.v1"
NO_SHOW = "ticket.no_show.v1"
FINISHED = "ticket.finished.v1"
TRANSFERRED = "ticket.transferred.v1"
LEFT = "ticket.left.v1"
RETURNED = "ticket.returned.v1"
POSTPONED = "ticket.postponed.v1"
CANCELLED = "ticket.cancelled.v1"
UNDONE = "ticket.undone.v1"


class Issued(msgspec.Struct):
    """Data of `ticket.issued`. Whatever came later than the first version is optional: logs of before must fold."""

    day: str
    service: str
    series: str
    number: _Number
    arrived: Milliseconds = 0
    language: str = "en"
    priority: bool = False
    why: str = ""
    request: str = ""
    visit: str = ""
    appointment: str = ""
    due: Milliseconds = 0
    queued: Milliseconds = 0
    """From when the place counts, where that is not the arrival (`kiosk.queue.pick.counts_from`)."""
    needs: tuple[str, ...] = ()
    officer: str = ""
    stop: str = ""
    promise: Promise | None = None


class Called(msgspec.Struct):
    """Data of `ticket.called`."""

    counter: str
    officer: str = ""
    granted: bool = False
    term: int = 0
    request: str = ""
    device: str = ""


class Step(msgspec.Struct):
    """Data of all that follows. `call` names the call at which the step was made."""

    call: str = ""
    reason: str = ""
    service: str = ""
    outcome: str = ""
    event: str = ""
    place: str = ""
    until: Milliseconds = 0
    queued: Milliseconds = 0
