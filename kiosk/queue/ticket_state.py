"""A ticket as it stands: what the fold of its events gives."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Status(StrEnum):
    """Where a ticket is in its life."""

    WAITING = "waiting"
    CALLED = "called"
    SERVING = "serving"
    HOLD = "hold"
    FINISHED = "finished"
    NO_SHOW = "no_show"
    LEFT = "left"


AT_COUNTER = frozenset({Status.CALLED, Status.SERVING})


class Call(msgspec.Struct, frozen=True):
    """One call of the ticket. `beaten_by` names the call that stands instead of this one, where there is one."""

    id: str
    counter: str
    device: str
    request: str = ""
    granted: bool = False
    at: int = 0
    beaten_by: str = ""


class Ticket(msgspec.Struct, frozen=True, kw_only=True):
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
    last_step: str = ""
    """Id of the step that `undo` would take back; empty when there is none."""
    last_step_type: str = ""

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
