"""The life of a submission, `submission/<id>`: what an event may change, and the fold.

sent ─ received ─ in_progress ─ needs_something ─ decided      withdrawn from any but decided; erased from any

The event that sends it names sealed blobs and nothing about a person. Of two that send the same submission (a draft
that went on at two places) the first stands, and the others are told, so that an officer can look at them.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from kiosk.clock import parse_reading, parse_rfc3339
from kiosk.erasure import Erasure, erasure_of
from kiosk.office import device_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.events import Event

SENT: Final = "submission.sent.v1"
RECEIVED: Final = "submission.received.v1"
STARTED: Final = "submission.started.v1"
ASKED: Final = "submission.asked.v1"
DECIDED: Final = "submission.decided.v1"
WITHDRAWN: Final = "submission.withdrawn.v1"
REOPENED: Final = "submission.reopened.v1"
ERASED: Final = "submission.erased.v1"
TICKETED: Final = "submission.ticketed.v1"
"""Whoever sent it took a ticket afterwards; the first one counts, and its page tells how the submission stands."""
READ: Final = "submission.read.v1"
"""An officer saw what a citizen wrote; also before it was sent, where its draft was opened at a counter."""

_MOST_NAME: Final = 200
_Name = Annotated[str, msgspec.Meta(max_length=_MOST_NAME)]
_Reference = Annotated[str, msgspec.Meta(pattern=r"^[B-DF-HJKMNP-TV-Z2-9]{11}\Z")]
_Day = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")]
_Accompanied = Annotated[str, msgspec.Meta(pattern=r"^([a-z-]+/[a-z-]+)?\Z", max_length=60)]
_Size = Annotated[int, msgspec.Meta(ge=0, le=2**40)]
_MOST_MS: Final = 253_402_300_799_999
_MOST_BLOBS: Final = 200
_MOST_READS: Final = 50
"""In the state; the log keeps all."""


class Status(StrEnum):
    """Where a submission is in its life."""

    UNKNOWN = "unknown"
    SENT = "sent"
    RECEIVED = "received"
    IN_PROGRESS = "in_progress"
    NEEDS_SOMETHING = "needs_something"
    DECIDED = "decided"
    WITHDRAWN = "withdrawn"


class Blob(msgspec.Struct, frozen=True):
    """Sealed bytes: SHA-256 of the ciphertext, and how many."""

    sha256: Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
    size: _Size


class Reading(msgspec.Struct, frozen=True):
    """Which officer saw the contents, and when (milliseconds since 1970)."""

    officer: str
    at: int


class Submission(msgspec.Struct, frozen=True, kw_only=True):
    """The folded state of a submission. Times are milliseconds since 1970; 0 is not yet."""

    id: str
    day: str = ""
    form: str = ""
    version: str = ""
    service: str = ""
    ticket: str = ""
    reference: str = ""
    agencies: tuple[str, ...] = ()
    blobs: tuple[Blob, ...] = ()
    """The first holds the form, the others its attachments."""
    status: Status = Status.UNKNOWN
    sent: int = 0
    changed: int = 0
    device: str = ""
    others: tuple[str, ...] = ()
    """Ids of other events that sent it, with other blobs: a person has to look at both."""
    other_blobs: tuple[Blob, ...] = ()
    other_references: tuple[str, ...] = ()
    """What those who sent the others were told."""
    erasure: Erasure | None = None
    """When and why its contents were deleted for good, on every node."""
    officer: str = ""
    """Who sent it for the citizen at a counter; empty where citizens sent it themselves."""
    accompanied: str = ""
    """Who helped the citizen in person, and by what right: two words from lists; empty for nobody."""
    by: str = ""
    """The officer of the last step."""
    reads: tuple[Reading, ...] = ()
    """The last ones."""

    @property
    def subject(self) -> str:
        """The entity's name in events."""
        return f"submission/{self.id}"

    @property
    def erased(self) -> bool:
        """Whether its contents were deleted for good."""
        return self.erasure is not None

    @property
    def all_blobs(self) -> tuple[Blob, ...]:
        """Every blob that was sent for it."""
        return self.blobs + self.other_blobs


class _Sent(msgspec.Struct):
    form: _Name
    reference: _Reference
    day: _Day
    blobs: Annotated[tuple[Blob, ...], msgspec.Meta(min_length=1, max_length=_MOST_BLOBS)]
    version: _Name = ""
    service: _Name = ""
    ticket: _Name = ""
    agencies: tuple[_Name, ...] = ()
    officer: _Name = ""
    accompanied: _Accompanied = ""


_OPEN: Final = frozenset({Status.SENT, Status.RECEIVED, Status.IN_PROGRESS, Status.NEEDS_SOMETHING})
_STEPS: Final[Mapping[str, tuple[frozenset[Status], Status]]] = {
    RECEIVED: (frozenset({Status.SENT}), Status.RECEIVED),
    STARTED: (_OPEN - {Status.IN_PROGRESS}, Status.IN_PROGRESS),
    ASKED: (_OPEN - {Status.NEEDS_SOMETHING}, Status.NEEDS_SOMETHING),
    DECIDED: (_OPEN, Status.DECIDED),
    WITHDRAWN: (_OPEN, Status.WITHDRAWN),
    REOPENED: (frozenset({Status.DECIDED, Status.WITHDRAWN}), Status.IN_PROGRESS),
}


def allowed_from(event_type: str) -> frozenset[Status]:
    """The states in which a step is allowed."""
    return _STEPS[event_type][0]


def after(event_type: str) -> Status:
    """The state that a step leads to."""
    return _STEPS[event_type][1]


def fold(subject: str, events: Sequence[Event]) -> Submission:
    """The state of a submission; one that nobody sent (yet) is unknown, and its steps wait for that."""
    submission = Submission(id=subject.partition("/")[2])
    for event in events:
        if event.type == SENT:
            submission = _send(event, submission)
        elif event.type == TICKETED and submission.sent and not submission.ticket:
            submission = msgspec.structs.replace(submission, ticket=_ticket(event))
        elif event.type in _STEPS:
            allowed, after = _STEPS[event.type]
            if submission.status in allowed:
                submission = msgspec.structs.replace(submission, status=after, changed=at_ms(event), by=_officer(event))
    if submission.sent and (erasure := erasure_of(events, ERASED)):
        submission = msgspec.structs.replace(submission, erasure=erasure)
    reads = tuple(Reading(_officer(event), at_ms(event)) for event in events if event.type == READ)
    return msgspec.structs.replace(submission, reads=reads[-_MOST_READS:]) if reads else submission


def at_ms(event: Event) -> int:
    """When an event happened, in milliseconds since 1970."""
    try:
        found = parse_rfc3339(event.time)
    except ValueError:
        found = parse_reading(event.hlc)[0]
    return min(max(found, 0), _MOST_MS)


def _sent_twice(event: Event, submission: Submission, data: _Sent) -> Submission:
    fresh = tuple(blob for blob in data.blobs if blob not in submission.all_blobs)
    if not fresh:
        return submission
    return msgspec.structs.replace(
        submission,
        others=(*submission.others, event.id),
        other_blobs=submission.other_blobs + fresh,
        other_references=(*submission.other_references, data.reference),
    )


def _send(event: Event, submission: Submission) -> Submission:
    data = _sent(event)
    if data is None:
        return submission
    if submission.sent:
        return _sent_twice(event, submission, data)
    at = max(at_ms(event), 1)
    return Submission(
        id=submission.id,
        day=data.day,
        form=data.form,
        version=data.version,
        service=data.service,
        ticket=data.ticket,
        reference=data.reference,
        agencies=data.agencies,
        blobs=data.blobs,
        status=Status.SENT,
        sent=at,
        changed=at,
        device=device_of(event.source),
        officer=data.officer,
        accompanied=data.accompanied,
    )


def _ticket(event: Event) -> str:
    found = event.data.get("ticket")
    return found if isinstance(found, str) and len(found) <= _MOST_NAME else ""


def _officer(event: Event) -> str:
    found = event.data.get("officer", "")
    return found[:_MOST_NAME] if isinstance(found, str) else ""


def _sent(event: Event) -> _Sent | None:
    try:
        return msgspec.convert(event.data, _Sent)
    except msgspec.ValidationError:
        return None
