"""A ticket as it stands: what the fold of its events gives."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import msgspec

from kiosk.merge import Conflict, Settled


class Status(StrEnum):
    """Where a ticket is in its life."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    HOLD = "hold"
    FINISHED = "finished"
    NO_SHOW = "no_show"
    LEFT = "left"
    CANCELLED = "cancelled"


AT_COUNTER = frozenset({Status.CALLED, Status.SERVING})
ENDED = frozenset({Status.FINISHED, Status.NO_SHOW, Status.LEFT, Status.CANCELLED})
"""Nobody waits or is served under this ticket any more, though some may come back."""


class Call(msgspec.Struct, frozen=True, gc=False):
    """One call of the ticket. `beaten_by` names the call that stands instead of this one, where there is one."""

    id: str
    counter: str
    device: str
    request: str = ""
    granted: bool = False
    at: int = 0
    beaten_by: str = ""


_Told = Annotated[int, msgspec.Meta(ge=0, le=100_000)]


class Promise(msgspec.Struct, frozen=True):
    """The wait that somebody was told with the ticket, in minutes from its arrival."""

    low: _Told
    high: _Told
    middle: _Told


class Span(msgspec.Struct, frozen=True, gc=False):
    """One interval of a ticket; `end` is 0 while it lasts. The time until somebody called comes is a `called` one."""

    kind: Status
    start: int
    end: int = 0
    counter: str = ""
    officer: str = ""


class Ticket(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The folded state of a ticket. Times are milliseconds since 1970; 0 is not yet."""

    id: str
    day: str
    service: str
    series: str
    number: int
    arrived: int
    status: Status = Status.WAITING
    language: str = "en"
    priority: bool = False
    why: str = ""
    device: str = ""
    request: str = ""
    printed: str = ""
    counter: str = ""
    officer: str = ""
    call: str = ""
    calls: tuple[Call, ...] = ()
    called: int = 0
    first_called: int = 0
    served: int = 0
    ended: int = 0
    recalls: int = 0
    recalled: int = 0
    hold_reason: str = ""
    returned: bool = False
    moved: bool = False
    visit: str = ""
    """Id that the tickets of one citizen's visit share; empty on a ticket of before there were visits."""
    appointment: str = ""
    due: int = 0
    """Time of the appointment, 0 for walk-ins."""
    needs: tuple[str, ...] = ()
    """Codes of `kiosk.queue.needs`."""
    queued: int = 0
    """The time from which its place counts: the arrival, unless an appointment or a late return says otherwise."""
    not_before: int = 0
    """Until when the citizen asked not to be called."""
    postpones: int = 0
    hold_place: str = ""
    """Where somebody on hold waits: a code or the name of a room."""
    issued_by: str = ""
    """The officer, where staff gave it."""
    also: tuple[str, ...] = ()
    """Labels of papers that cut-off devices gave for the same ticket; it is found by them too."""
    promise: Promise | None = None
    """None where no counter was open then."""
    stop: str = ""
    """Where an officer in the field met them (`kiosk.field.stop`); such a ticket waits in no building."""
    spans: tuple[Span, ...] = ()
    undone: int = 0
    """How many steps were taken back: corrections leave a trace."""
    last_step: str = ""
    """Id of the step that `undo` would take back; empty when there is none."""
    last_step_type: str = ""
    conflicts: tuple[Conflict, ...] = ()
    settled: tuple[Settled, ...] = ()

    def __post_init__(self) -> None:
        if not self.queued:
            msgspec.structs.force_setattr(self, "queued", self.arrived)

    @property
    def label(self) -> str:
        """What is on the paper and the board: `D 047`."""
        return label(self.series, self.number)

    @property
    def subject(self) -> str:
        """The entity's name in events."""
        return f"ticket/{self.id}"


def label(series: str, number: int) -> str:
    """Series letter and at least three digits."""
    return f"{series} {number:03d}"
