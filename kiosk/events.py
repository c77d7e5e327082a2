"""The event: the only thing that is ever written. A CloudEvent with Shopfront's extension attributes."""

from __future__ import annotations

import secrets
import uuid
from functools import lru_cache
from typing import Annotated, Any, Final, Literal

import msgspec

from kiosk import cloudevents
from kiosk.clock import is_reading, parse_reading
from kiosk.cloudevents import CloudEvent
from kiosk.errors import EventRefused

_MAX_SEQUENCE = 2**31 - 1
_SMALL = 4096
"""Bytes of an event that is remembered; ours have a few hundred."""
_MAX_NAME = 500
"""Characters of an id, source, type, subject or stream: what any database takes into an index."""


_Text = Annotated[str, msgspec.Meta(min_length=1)]


class Event(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One fact about one entity. Holds what JSON holds, so that nothing in it leads back to it (`gc`).

    `source` is the device and its epoch, `sequence` the device's own count of events, `hlc` its hybrid logical clock,
    `basis` the ids of the entity's heads that the writer had seen, `subject` the entity as `kind/key`.
    """

    id: str
    source: str
    type: str
    subject: str
    time: str
    stream: str
    sequence: int
    hlc: str
    basis: tuple[str, ...] = ()
    data: dict[str, Any] = {}

    @property
    def order(self) -> tuple[str, str, int]:
        """What puts concurrent events in one order on every node: clock, source, sequence."""
        return (self.hlc, self.source, self.sequence)

    @property
    def kind(self) -> str:
        """The kind of the entity: `ticket` of `ticket/7f3…`."""
        return self.subject.partition("/")[0]


class Record(msgspec.Struct, frozen=True, gc=False):
    """An event and its bytes, exactly as first written: logs and feeds pass on the bytes."""

    event: Event
    raw: bytes


class Draft(msgspec.Struct, frozen=True):
    """What a decision yields: an event that has no envelope yet."""

    type: str
    subject: str
    data: dict[str, Any]


def new_id() -> str:
    """An id that nobody can guess (RFC 9562 version 4, 32 hexadecimal digits)."""
    return uuid.uuid4().hex


def event_id(milliseconds: int) -> str:
    """An id that no other device makes and that sorts by time (RFC 9562 version 7): indexes grow at one end."""
    moment = (milliseconds & (2**48 - 1)) << 80
    return uuid.UUID(int=moment | 0x7 << 76 | secrets.randbits(12) << 64 | 0b10 << 62 | secrets.randbits(62)).hex


def seal(event: Event) -> Record:
    """Write the event down once."""
    extensions: dict[str, bool | int | str] = {
        "sequence": event.sequence,
        "hlc": event.hlc,
        "stream": event.stream,
    }
    if event.basis:
        extensions["basis"] = " ".join(event.basis)
    found = CloudEvent(
        id=event.id,
        source=event.source,
        type=event.type,
        subject=event.subject,
        time=event.time,
        extensions=extensions,
        data=event.data,
    )
    return Record(event, cloudevents.encode_event(found))


def read(raw: bytes) -> Record:
    """Understand bytes from elsewhere; raises EventRefused where they are no event of ours.

    Unknown types, versions and attributes are no reason to refuse: they stay in the bytes. The same bytes are read when
    they arrive and at every fold of their entity, so those of late are remembered.
    """
    return _remembered(raw) if len(raw) <= _SMALL else _understood(raw)


class _Plain(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """An event as `seal` writes it: only our attributes, and data that is an object."""

    specversion: Literal["1.0"]
    id: _Text
    source: _Text
    type: _Text
    subject: _Text
    time: _Text
    sequence: Annotated[int, msgspec.Meta(ge=1, le=_MAX_SEQUENCE)]
    hlc: _Text
    stream: _Text
    data: dict[str, Any]
    basis: str = ""


_plain: Final = msgspec.json.Decoder(_Plain)


def _understood(raw: bytes) -> Record:
    """Nearly all are as we write them, which is found out in a third of the time; all others are looked at closely."""
    found = _as_written(raw) if len(raw) <= _SMALL else None
    return Record(found, raw) if found is not None else _examined(raw)


def _as_written(raw: bytes) -> Event | None:
    """The event, where it is certain that `_examined` would read the same; None where it may not."""
    try:
        one = _plain.decode(raw)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return None
    if not (_is_bare(raw) or _is_printable(one)) or (len(raw) > _MAX_NAME and _is_long(one)):
        return None
    kind, _, key = one.subject.partition("/")
    if (
        not (kind and key)
        or " " in one.id
        or not (cloudevents.is_time(one.time) and is_reading(one.hlc) and _is_uri(one.source))
    ):
        return None
    return Event(
        id=one.id, source=one.source, type=one.type, subject=one.subject, time=one.time, stream=one.stream,
        sequence=one.sequence, hlc=one.hlc, basis=tuple(one.basis.split()) if one.basis else (), data=one.data,
    )  # fmt: skip


def _is_bare(raw: bytes) -> bool:
    """Whether whatever JSON holds is printable ASCII: it has no control characters but escaped ones and DEL."""
    return raw.isascii() and b"\\" not in raw and b"\x7f" not in raw


def _is_printable(one: _Plain) -> bool:
    told = "".join((one.id, one.source, one.type, one.subject, one.stream, one.time, one.hlc, one.basis))
    return told.isascii() and told.isprintable()


def _is_long(one: _Plain) -> bool:
    return max(map(len, (one.id, one.source, one.type, one.subject, one.stream))) > _MAX_NAME


@lru_cache(maxsize=4096)
def _is_uri(source: str) -> bool:
    return cloudevents.is_uri(source)


def _examined(raw: bytes) -> Record:
    found = cloudevents.decode_event(raw)
    _check_names(found, longest=len(raw))
    sequence, hlc, stream = (found.extensions.get(name) for name in ("sequence", "hlc", "stream"))
    if not isinstance(sequence, int) or isinstance(sequence, bool) or not 0 < sequence <= _MAX_SEQUENCE:
        message = "the attribute 'sequence' is not the device's own count of events (1, 2, 3 …)"
        raise EventRefused(message)
    if not isinstance(stream, str) or not stream:
        message = "the attribute 'stream' does not name a stream"
        raise EventRefused(message)
    if found.subject is None or not all(found.subject.partition("/")):
        message = "the attribute 'subject' does not name an entity as kind/key"
        raise EventRefused(message)
    event = Event(
        id=found.id,
        source=found.source,
        type=found.type,
        subject=found.subject,
        time=found.time or "",
        stream=stream,
        sequence=sequence,
        hlc=_checked_reading(hlc),
        basis=tuple(str(found.extensions.get("basis", "")).split()),
        data=found.data if isinstance(found.data, dict) else {},
    )
    return Record(event, raw)


def _check_names(found: CloudEvent, longest: int) -> None:
    """No name is longer than the whole event, so that most need not be measured."""
    if longest > _MAX_NAME:
        _check_lengths(found)
    if found.id.split() != [found.id]:
        message = "the attribute 'id' holds a space, so that no 'basis' can name it"
        raise EventRefused(message)


def _check_lengths(found: CloudEvent) -> None:
    names = {
        "id": found.id, "source": found.source, "type": found.type, "subject": found.subject,
        "stream": found.extensions.get("stream"),
    }  # fmt: skip
    for name, value in names.items():
        if isinstance(value, str) and len(value) > _MAX_NAME:
            message = f"the attribute {name!r} has {len(value)} characters; at most {_MAX_NAME} are taken"
            raise EventRefused(message)


_remembered = lru_cache(maxsize=2048)(_understood)


def _checked_reading(hlc: object) -> str:
    try:
        parse_reading(str(hlc))
    except ValueError as error:
        message = f"the attribute 'hlc': {error}"
        raise EventRefused(message) from error
    return str(hlc)
