"""CloudEvents 1.0 in its JSON format, single and in batches.

The rules are those of the CNCF specification (spec.md §3, formats/json-format.md §2-§4): required attributes,
attribute names, the types of attribute values, `data` against `data_base64`. Anything else is kept as it is.
"""

from __future__ import annotations

import base64
import binascii
import re
from datetime import date
from typing import Any, Final

import msgspec

from kiosk.errors import EventRefused

CONTENT_TYPE: Final = "application/cloudevents+json"
BATCH_CONTENT_TYPE: Final = "application/cloudevents-batch+json"
MAX_EVENT_BYTES: Final = 64 * 1024
"""CloudEvents spec.md §5: intermediaries must forward events of up to 64 KiB; ours are never longer."""

REQUIRED: Final = ("id", "source", "specversion", "type")
_OPTIONAL_TEXT: Final = ("datacontenttype", "dataschema", "subject", "time")
_NAME: Final = re.compile(r"[a-z0-9]+\Z")
_TIME: Final = re.compile(
    r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?"
    r"(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)\Z",
    re.ASCII,
)
_MIME: Final = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+(?:\s*;.*)?\Z")
_URI_FORBIDDEN: Final = re.compile(r"[\x00-\x20\x7f<>\"{}|\\^`]|%(?![0-9A-Fa-f]{2})")
_NOT_IN_TEXT: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | 0xFFFE) + chr(plane << 16 | 0xFFFF) for plane in range(17))
    + "]"
)
"""spec.md §3.1, type String: no control characters, half surrogate pairs and noncharacters."""
_INT32: Final = 2**31


class CloudEvent(msgspec.Struct, frozen=True, kw_only=True):
    """Any valid CloudEvent. `extensions` holds the attributes that the core specification does not name."""

    id: str
    source: str
    type: str
    specversion: str = "1.0"
    datacontenttype: str | None = None
    dataschema: str | None = None
    subject: str | None = None
    time: str | None = None
    extensions: dict[str, bool | int | str] = {}
    data: Any = msgspec.UNSET
    """JSON value, or bytes if it came as `data_base64`; UNSET where the event has none."""


def decode_event(raw: bytes) -> CloudEvent:
    """One event; raises EventRefused with what is wrong."""
    if len(raw) > MAX_EVENT_BYTES:
        message = f"the event has {len(raw)} bytes; at most {MAX_EVENT_BYTES} are taken"
        raise EventRefused(message)
    try:
        found = msgspec.json.decode(raw)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        message = f"the event is not JSON: {error}"
        raise EventRefused(message) from error
    return event_from(found)


def split_batch(body: bytes) -> list[bytes]:
    """The raw bytes of each member of a batch; raises EventRefused if the body is no JSON array."""
    try:
        return [bytes(member) for member in msgspec.json.decode(body, type=list[msgspec.Raw])]
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        message = f"the batch is not a JSON array of events: {error}"
        raise EventRefused(message) from error


def decode_batch(body: bytes) -> list[CloudEvent]:
    """Every event of a batch; raises EventRefused at the first that is not valid."""
    return [decode_event(raw) for raw in split_batch(body)]


def encode_event(event: CloudEvent) -> bytes:
    """The JSON form, absent attributes left out."""
    found: dict[str, Any] = {
        "specversion": event.specversion, "id": event.id, "source": event.source, "type": event.type,
    }  # fmt: skip
    for name in _OPTIONAL_TEXT:
        value = getattr(event, name)
        if value is not None:
            found[name] = value
    found.update(event.extensions)
    if isinstance(event.data, bytes):
        found["data_base64"] = base64.b64encode(event.data).decode()
    elif event.data is not msgspec.UNSET:
        found["data"] = event.data
    return msgspec.json.encode(found)


def join_batch(members: list[bytes]) -> bytes:
    """A batch of events that are encoded already, byte for byte."""
    return b"[" + b",".join(members) + b"]"


def event_from(found: object) -> CloudEvent:
    """A decoded JSON value, checked against the specification."""
    if not isinstance(found, dict):
        message = "an event is a JSON object"
        raise EventRefused(message)
    data = _data_of(found)
    extensions: dict[str, bool | int | str] = {}
    for name, value in found.items():
        if name in {"data", "data_base64"} or name in REQUIRED or name in _OPTIONAL_TEXT:
            continue
        if not _NAME.match(name):
            message = f"the attribute {name!r} has a name other than lower-case letters and digits"
            raise EventRefused(message)
        if value is None:
            continue
        extensions[name] = _scalar(name, value)
    core = {name: _text(found, name) for name in REQUIRED}
    if core["specversion"] != "1.0":
        message = f"specversion is {core['specversion']!r}; only 1.0 is read"
        raise EventRefused(message)
    _check_uri("source", core["source"])
    optional = {name: _optional(found, name) for name in _OPTIONAL_TEXT}
    return CloudEvent(
        id=core["id"],
        source=core["source"],
        type=core["type"],
        datacontenttype=optional["datacontenttype"],
        dataschema=optional["dataschema"],
        subject=optional["subject"],
        time=optional["time"],
        extensions=extensions,
        data=data,
    )


def _data_of(found: dict[str, Any]) -> object:
    if "data_base64" not in found or found["data_base64"] is None:
        return found.get("data", msgspec.UNSET)
    if found.get("data") is not None:
        message = "an event has data or data_base64, never both"
        raise EventRefused(message)
    try:
        return base64.b64decode(found["data_base64"], validate=True)
    except (binascii.Error, TypeError, ValueError) as error:
        message = f"data_base64 is not base64: {error}"
        raise EventRefused(message) from error


def _text(found: dict[str, Any], name: str) -> str:
    value = found.get(name)
    if not isinstance(value, str) or not value:
        message = f"the attribute {name!r} is missing, or not a text with at least one character"
        raise EventRefused(message)
    _check_text(name, value)
    return value


def _optional(found: dict[str, Any], name: str) -> str | None:
    if found.get(name) is None:
        return None
    value = _text(found, name)
    if name == "time" and not is_time(value):
        message = f"time is {value!r}; it takes the form 2026-11-21T09:30:00Z"
        raise EventRefused(message)
    if name == "datacontenttype" and not _MIME.match(value):
        message = f"datacontenttype is {value!r}; it takes the form application/json"
        raise EventRefused(message)
    if name == "dataschema":
        _check_uri(name, value)
        if not re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", value):
            message = f"dataschema is {value!r}; it takes an absolute URI"
            raise EventRefused(message)
    return value


def _scalar(name: str, value: object) -> bool | int | str:
    if isinstance(value, str):
        _check_text(name, value)
        return value
    if isinstance(value, bool):
        return value
    if isinstance(value, int) and -_INT32 <= value < _INT32:
        return value
    message = f"the attribute {name!r} is neither text, boolean nor a 32-bit integer"
    raise EventRefused(message)


def is_time(value: str) -> bool:
    """Whether a text is a time as RFC 3339 writes it, of a day that there is."""
    if not _TIME.match(value):
        return False
    try:
        date.fromisoformat(value[:10])
    except ValueError:
        return False
    return True


def _check_text(name: str, value: str) -> None:
    if value.isascii() and value.isprintable():
        return
    found = _NOT_IN_TEXT.search(value)
    if found:
        message = f"the attribute {name!r} holds U+{ord(found[0]):04X}, which is no character for a text"
        raise EventRefused(message)


def is_uri(value: str) -> bool:
    """Whether a text has only characters that a URI (or a part of one) has."""
    return _URI_FORBIDDEN.search(value) is None


def _check_uri(name: str, value: str) -> None:
    if not is_uri(value):
        message = f"{name} is {value!r}, which is not a URI"
        raise EventRefused(message)
