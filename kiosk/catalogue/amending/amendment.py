"""An amendment, `amendment/<id>`: what an officer wants to read otherwise, why, and what a second one said to it.

The serving hub alone writes these events, and decides one after another. A step that does not follow has no effect;
neither has an approval by whoever proposed it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from kiosk.clock import parse_reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.events import Event

PROPOSED = "amendment.proposed.v1"
APPROVED = "amendment.approved.v1"
SENT_BACK = "amendment.sent_back.v1"
WITHDRAWN = "amendment.withdrawn.v1"
UNDONE = "amendment.undone.v1"
MOST_CHANGES = 200
MOST_BYTES = 32 * 1024
"""Of the changes of one amendment, as JSON: a grant travels in one small request."""

Words = Annotated[str, msgspec.Meta(max_length=600)]
_Id = Annotated[str, msgspec.Meta(max_length=200)]
Place = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class Status(StrEnum):
    """How far an amendment is."""

    NONE = ""
    PROPOSED = "proposed"
    APPROVED = "approved"
    SENT_BACK = "sent-back"
    WITHDRAWN = "withdrawn"
    UNDONE = "undone"


class Change(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One place (`facts.1.strong.en`), what stood there, and what is to stand there; None: nothing."""

    place: Place
    before: Any = None
    after: Any = None


class Amendment(msgspec.Struct, frozen=True):
    """The folded state. Times are milliseconds since 1970, people are ids of officers."""

    id: str
    status: Status = Status.NONE
    target: str = ""
    changes: tuple[Change, ...] = ()
    reason: str = ""
    officer: str = ""
    proposed: int = 0
    request: str = ""
    decided_by: str = ""
    decided: int = 0
    why: str = ""
    """Why it was sent back."""
    turn: str = ""
    """The clock's reading at the approval: amendments are laid one over another as they were approved."""
    undone_by: str = ""
    undone: int = 0


class _Proposed(msgspec.Struct):
    target: _Id
    changes: Annotated[tuple[Change, ...], msgspec.Meta(max_length=MOST_CHANGES)]
    officer: _Id
    reason: Words = ""
    request: str = ""


class _Decided(msgspec.Struct):
    officer: _Id
    reason: Words = ""


def in_force(amendments: Iterable[object]) -> tuple[Amendment, ...]:
    """Those that were approved and not undone, as they are laid over the pack."""
    found = (one for one in amendments if isinstance(one, Amendment) and one.status is Status.APPROVED)
    return tuple(sorted(found, key=lambda one: (one.turn, one.id)))


def fold(subject: str, events: Sequence[Event]) -> Amendment:
    """What became of it."""
    amendment = Amendment(subject.partition("/")[2])
    for event in events:
        amendment = _after(amendment, event)
    return amendment


def _after(one: Amendment, event: Event) -> Amendment:
    try:
        if event.type == PROPOSED:
            return _proposed(one, msgspec.convert(event.data, _Proposed), _ms(event))
        step = _STEPS.get(event.type)
        told = msgspec.convert(event.data, _Decided) if step else None
    except msgspec.ValidationError:
        return one
    if step is None or told is None or one.status is not step[0]:
        return one
    if event.type == APPROVED and told.officer == one.officer:
        return one
    if event.type == UNDONE:
        return msgspec.structs.replace(one, status=step[1], undone_by=told.officer, undone=_ms(event))
    decided = msgspec.structs.replace(one, status=step[1], decided_by=told.officer, decided=_ms(event), why=told.reason)
    return msgspec.structs.replace(decided, turn=event.hlc) if event.type == APPROVED else decided


_STEPS = {
    APPROVED: (Status.PROPOSED, Status.APPROVED),
    SENT_BACK: (Status.PROPOSED, Status.SENT_BACK),
    WITHDRAWN: (Status.PROPOSED, Status.WITHDRAWN),
    UNDONE: (Status.APPROVED, Status.UNDONE),
}


def _proposed(one: Amendment, told: _Proposed, at: int) -> Amendment:
    if one.status is not Status.NONE:
        return one
    parts = msgspec.structs.asdict(told)
    return Amendment(one.id, Status.PROPOSED, proposed=at, **parts)


def _ms(event: Event) -> int:
    return parse_reading(event.hlc)[0]
