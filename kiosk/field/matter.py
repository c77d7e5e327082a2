"""What brings one person to an officer in the field, `case/<officer>.<id>`: the ticket, the form, notes and papers.

The event says no more of the person than a ticket does. Each thing that names them is a sealed blob of its own, by
field, so that two addresses are two versions of the address and of nothing else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import msgspec

from kiosk import record
from kiosk.erasure import Erasure, erasure_of
from kiosk.event_data import Milliseconds, at_ms, convert
from kiosk.field.stop import Blob, Code, Day, codes
from kiosk.folding import owner_of
from kiosk.merge import Conflict, Settled
from kiosk.record import Latest, Many, RecordKind, Steps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.events import Event

PERSONAL: Final = ("name", "address", "phone", "email", "born", "contact", "about")
"""Fields of a person, each a sealed blob."""
NOTED: Final = "case.noted.v1"
ATTACHED: Final = "case.attached.v1"
DETACHED: Final = "case.detached.v1"
"""A paper is taken away again."""
ERASED: Final = "case.erased.v1"
State = Literal["open", "kept", "closed"]
"""`kept`: the form is finished and waits for a network."""
AttachmentKind = Literal["photo", "scan", "signature", "document"]
KEPT_DAYS: Final = 60
"""So long a case is at hand; the log keeps it."""
MOST_PAPERS: Final = 200
_Id = Annotated[str, msgspec.Meta(max_length=200)]
_Held = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
_Bytes = Annotated[int, msgspec.Meta(ge=0, le=2**40)]

CASE: Final = RecordKind(
    "case",
    {
        "stop": Latest(_Id),
        "day": Latest(Day),
        "service": Latest(Code),
        "ticket": Latest(_Id),
        "label": Latest(Annotated[str, msgspec.Meta(max_length=20)]),
        "language": Latest(Code),
        "needs": Many(),
        "draft": Latest(_Id),
        "submission": Latest(_Id),
        "state": Steps("open", {"open": ("kept", "closed"), "kept": ("open", "closed"), "closed": ("open",)}),
        "opened": Latest(Milliseconds),
        "closed": Latest(Milliseconds),
        **{name: Latest(Blob) for name in PERSONAL},
    },
)
_SILENT: Final = frozenset({"opened", "closed", "draft"})


class Note(msgspec.Struct, frozen=True):
    """Something that the officer wrote down, sealed."""

    blob: str
    at: int = 0


class Attachment(msgspec.Struct, frozen=True):
    """A paper or picture, sealed with its name; `bytes` is the size of what is sealed."""

    blob: str
    kind: AttachmentKind
    bytes: int = 0
    at: int = 0


class Case(msgspec.Struct, frozen=True, kw_only=True):
    """The folded state of a case. An unknown one has an empty day. Times are milliseconds since 1970."""

    id: str
    officer: str
    stop: str = ""
    """Where they met; empty: anywhere."""
    day: str = ""
    service: str = ""
    ticket: str = ""
    label: str = ""
    """Of the ticket."""
    language: str = ""
    needs: tuple[str, ...] = ()
    draft: str = ""
    submission: str = ""
    state: State = "open"
    fields: dict[str, str] = {}
    """Blobs by name of `PERSONAL`."""
    notes: tuple[Note, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    opened: int = 0
    closed: int = 0
    deleted: bool = False
    erasure: Erasure | None = None
    """When and why all that was sealed of it was deleted for good, on every node."""
    conflicts: tuple[Conflict, ...] = ()
    settled: tuple[Settled, ...] = ()

    @property
    def subject(self) -> str:
        """The entity's name in events."""
        return f"case/{self.id}"

    @property
    def erased(self) -> bool:
        """Whether all that was sealed of it was deleted for good."""
        return self.erasure is not None

    @property
    def blobs(self) -> tuple[str, ...]:
        """All that is sealed of it, also the versions that wait for somebody."""
        waiting = [
            one.value
            for told in self.conflicts
            if told.field in PERSONAL
            for one in told.versions
            if isinstance(one.value, str) and one.value
        ]
        papers = [one.blob for one in self.attachments]
        return tuple(dict.fromkeys([*self.fields.values(), *waiting, *(one.blob for one in self.notes), *papers]))


class _Noted(msgspec.Struct):
    blob: _Held


class _Detached(msgspec.Struct):
    blob: _Held


class _Attached(msgspec.Struct):
    blob: _Held
    kind: AttachmentKind
    bytes: _Bytes = 0


def fold(subject: str, events: Sequence[Event]) -> Case:
    """The state of a case: its fields by their rules, and what was added to it, each thing once."""
    found = record.fold(CASE, subject, events)
    values: dict[str, Any] = {name: value for name, value in found.values.items() if value is not None}
    said = {name: blob for name in PERSONAL if (blob := values.pop(name, ""))}
    values["needs"] = codes(values.get("needs") or ())
    if not found.known:
        values["day"] = ""
    erasure = erasure_of(events, ERASED)
    silent = _SILENT | {*PERSONAL} if erasure else _SILENT
    return Case(
        id=found.id,
        officer=owner_of(subject),
        fields={} if erasure else said,
        notes=() if erasure else _notes(events),
        attachments=() if erasure else _papers(events),
        deleted=found.deleted,
        erasure=erasure,
        conflicts=tuple(one for one in found.conflicts if one.field not in silent),
        settled=found.settled,
        **values,
    )


def _notes(events: Sequence[Event]) -> tuple[Note, ...]:
    notes: dict[str, Note] = {}
    for event in events:
        if event.type == NOTED and (noted := convert(event, _Noted)) and len(notes) < MOST_PAPERS:
            notes.setdefault(noted.blob, Note(noted.blob, at_ms(event)))
    return tuple(notes.values())


def _papers(events: Sequence[Event]) -> tuple[Attachment, ...]:
    papers: dict[str, Attachment] = {}
    for event in events:
        if event.type == ATTACHED and (told := convert(event, _Attached)) and len(papers) < MOST_PAPERS:
            papers.setdefault(told.blob, Attachment(told.blob, told.kind, told.bytes, at_ms(event)))
        if event.type == DETACHED and (gone := convert(event, _Detached)):
            papers.pop(gone.blob, None)
    return tuple(papers.values())


def day_of_state(state: object) -> str | None:
    """The office day on which a case was opened."""
    return state.day or None if isinstance(state, Case) else None
