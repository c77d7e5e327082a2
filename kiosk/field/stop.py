"""A stop of an officer's day, `stop/<officer>.<id>`: when, what kind of place, and how it went.

Whom it is about stands in a sealed blob; the event holds the blob's hash. Fields follow `kiosk.record`, so that two who
move the same stop without knowing of each other have both versions, and somebody chooses.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import msgspec

from kiosk import record
from kiosk.erasure import Erasure, erasure_of
from kiosk.event_data import Milliseconds
from kiosk.folding import owner_of
from kiosk.merge import Conflict, Settled
from kiosk.record import Latest, Many, RecordKind, Steps

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.events import Event

Kind = Literal["visit", "table", "errand"]
"""At somebody's home; where anybody may come; without people."""
State = Literal["planned", "here", "done", "skipped"]
Day = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])\Z")]
Time = Annotated[str, msgspec.Meta(pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9])?\Z")]
Blob = Annotated[str, msgspec.Meta(pattern=r"^([0-9a-f]{64})?\Z")]
"""SHA-256 of a sealed blob; empty for none."""
Minutes = Annotated[int, msgspec.Meta(ge=0, le=24 * 60)]
Place = Annotated[str, msgspec.Meta(max_length=80)]
Hint = Annotated[str, msgspec.Meta(max_length=120)]
Code = Annotated[str, msgspec.Meta(max_length=60, pattern=r"^[A-Za-z0-9_.-]*\Z")]
Metres = Annotated[int, msgspec.Meta(ge=0, le=5_000_000)]
Order = Annotated[int, msgspec.Meta(ge=0, le=10_000)]

STOP: Final = RecordKind(
    "stop",
    {
        "day": Latest(Day),
        "at": Latest(Time),
        "minutes": Latest(Minutes),
        "kind": Latest(Kind),
        "place": Latest(Place),
        "sealed": Latest(Blob),
        "language": Latest(Code),
        "service": Latest(Code),
        "needs": Many(),
        "order": Latest(Order),
        "metres": Latest(Metres),
        "hint": Latest(Hint),
        "state": Steps(
            "planned",
            {
                "planned": ("here", "skipped", "done"),
                "here": ("done", "planned", "skipped"),
                "done": ("here",),
                "skipped": ("here", "planned"),
            },
        ),
        "outcome": Latest(Code),
        "arrived": Latest(Milliseconds),
        "closed": Latest(Milliseconds),
    },
)
ERASED: Final = "stop.erased.v1"
KEPT_DAYS: Final = 14
"""So long a day that is over is at hand; the log keeps it."""
_CODE: Final = re.compile(r"[a-z][a-z-]{0,30}")
_SILENT: Final = frozenset({"arrived", "closed", "order", "metres"})
"""Nobody is asked about these: the later shows."""


class Stop(msgspec.Struct, frozen=True, kw_only=True):
    """The folded state of a stop. An unknown one has an empty day. Times are milliseconds since 1970."""

    id: str
    officer: str
    day: str = ""
    at: str = ""
    """`10:45` in the office's own time; empty: whenever it suits."""
    minutes: int = 0
    kind: Kind = "errand"
    place: str = ""
    """What everybody may know, such as a hall's name; empty for a home."""
    sealed: str = ""
    """The blob of whom it is about: who, address, phone, about, notes."""
    language: str = ""
    service: str = ""
    needs: tuple[str, ...] = ()
    order: int = 0
    metres: int = 0
    """The way from the stop before."""
    hint: str = ""
    """What everybody may know of the place; never a name."""
    state: State = "planned"
    outcome: str = ""
    arrived: int = 0
    closed: int = 0
    deleted: bool = False
    erasure: Erasure | None = None
    """When and why whom it is about was deleted for good, on every node."""
    conflicts: tuple[Conflict, ...] = ()
    settled: tuple[Settled, ...] = ()

    @property
    def subject(self) -> str:
        """The entity's name in events."""
        return f"stop/{self.id}"

    @property
    def erased(self) -> bool:
        """Whether whom it is about was deleted for good."""
        return self.erasure is not None

    @property
    def km(self) -> float:
        """The way from the stop before, in kilometres."""
        return self.metres / 1000

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to go there, or is there."""
        return not self.deleted and self.state in {"planned", "here"}


def fold(subject: str, events: Sequence[Event]) -> Stop:
    """The state of a stop by the rules of its fields."""
    found = record.fold(STOP, subject, events)
    values: dict[str, Any] = {name: value for name, value in found.values.items() if value is not None}
    values["needs"] = codes(values.get("needs") or ())
    if not found.known:
        values["day"] = ""
    erasure = erasure_of(events, ERASED)
    if erasure:
        values["sealed"] = ""
    silent = _SILENT | {"sealed"} if erasure else _SILENT
    return Stop(
        id=found.id,
        officer=owner_of(subject),
        deleted=found.deleted,
        erasure=erasure,
        conflicts=tuple(one for one in found.conflicts if one.field not in silent),
        settled=found.settled,
        **values,
    )


def is_day(day: str) -> bool:
    """Whether there is such a day: not the 31st of June."""
    try:
        date.fromisoformat(day)
    except ValueError:
        return False
    return True


def codes(found: Iterable[str]) -> tuple[str, ...]:
    """What can be a code; anything longer or freer may be about a person."""
    return tuple(one for one in found if _CODE.fullmatch(one))


def day_of_state(state: object) -> str | None:
    """The office day that a stop belongs to."""
    return state.day or None if isinstance(state, Stop) else None
