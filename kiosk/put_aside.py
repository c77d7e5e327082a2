"""What a server could not take keeps its number: an event says which, so that the chain of its source goes on.

It lies in quarantine where it was put aside, and in no feed. Whoever reads of it holds the SHA-256 of its bytes in its
place, and can go on checking what its device has signed. If it is taken in later, it takes that place.
"""

from __future__ import annotations

import hashlib
import re
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from kiosk.chain import PlaceHolder
from kiosk.errors import EventRefused
from kiosk.event_data import at_ms, convert
from kiosk.events import Draft, Record, read
from kiosk.office import device_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.events import Event
    from kiosk.ports import EventLog, Quarantined

PUT_ASIDE: Final = "event.put_aside.v1"
TAKEN_IN: Final = "event.taken_in.v1"
"""A server understands it now, and has it in its log."""
ASIDE: Final = "aside/"
"""Before the key of what was put aside."""
READ_ABOVE: Final = "hub"
"""From where a log says that something came which it has read of its hub."""
SOME: Final = 20
"""Entries of a quarantine that are in memory at once; one may be as long as a batch."""
_WORD: Final = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+){1,5}")
"""A type as ours are: what a stranger wrote there is not passed on."""
_MOST_WORD: Final = 60
_KEY: Final = 32


class Why(StrEnum):
    """What was wrong with it."""

    UNREAD = "unread"
    """It cannot be read."""
    REFUSED = "refused"
    """Its sender may not write that."""


class _Placed(msgspec.Struct):
    """The part of an event that says where it belongs, whatever else is wrong with it."""

    source: Annotated[str, msgspec.Meta(min_length=1, max_length=500)]
    sequence: Annotated[int, msgspec.Meta(ge=1, le=2**31 - 1)]
    type: msgspec.Raw = msgspec.Raw(b'""')


class _Named(msgspec.Struct):
    id: str = ""


class _Told(msgspec.Struct):
    source: Annotated[str, msgspec.Meta(min_length=1, max_length=500)]
    sequence: Annotated[int, msgspec.Meta(ge=1, le=2**31 - 1)]
    hash: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]
    why: str = ""
    what: str = ""


class PutAside(msgspec.Struct, frozen=True):
    """Something that was put aside, `aside/<the first 32 digits of its SHA-256>`."""

    device: str = ""
    """Who wrote it."""
    source: str = ""
    sequence: int = 0
    hash: str = ""
    what: str = ""
    """Its type, where that can be read."""
    why: str = ""
    at: int = 0
    """When it was put aside, milliseconds since 1970."""
    taken_in: bool = False

    @property
    def place(self) -> PlaceHolder:
        """Where it belongs."""
        return PlaceHolder(self.source, self.sequence, bytes.fromhex(self.hash))


def place_holder_of(raw: bytes) -> PlaceHolder | None:
    """The place of bytes that are no event we take; None where they do not say it."""
    try:
        found = msgspec.json.decode(raw, type=_Placed)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    return PlaceHolder(found.source, found.sequence, hashlib.sha256(raw).digest())


def id_of(raw: bytes) -> str:
    """The id of bytes that are no event we take, where they tell one."""
    try:
        return msgspec.json.decode(raw, type=_Named).id
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""


def place_in(event: Event) -> PlaceHolder | None:
    """The place of which an event says that what belongs there was put aside."""
    told = convert(event, _Told) if event.type == PUT_ASIDE else None
    return PlaceHolder(told.source, told.sequence, bytes.fromhex(told.hash)) if told else None


def telling(place: PlaceHolder, why: Why, raw: bytes = b"") -> Draft:
    """The event that tells of it; `raw` is what was put aside."""
    data = {"source": place.source, "sequence": place.sequence, "hash": place.hash.hex(), "why": why.value}
    what = _type_of(raw)
    return Draft(PUT_ASIDE, f"{ASIDE}{place.hash.hex()[:_KEY]}", data | ({"what": what} if what else {}))


def not_told_yet(drafts: Iterable[Draft], log: EventLog) -> list[Draft]:
    """Those of which a log does not tell yet. Nothing is told twice, however often it is sent."""
    fresh = {draft.subject: draft for draft in drafts if not log.heads(draft.subject)}
    return list(fresh.values())


def nothing_stands(drafts: Iterable[Draft], log: EventLog) -> list[Draft]:
    """Those in whose place a log holds nothing: an event that is held is not put aside."""
    return [one for one in not_told_yet(drafts, log) if not log.stands_at(one.data["source"], one.data["sequence"])]


def in_quarantine(log: EventLog) -> Iterator[Quarantined]:
    """All of it, oldest first, some at a time: a device may have put more there than memory holds."""
    after = 0
    while page := log.quarantined(after, SOME):
        yield from page
        after = page[-1].number


def readable_now(stream: str, log: EventLog) -> list[Record]:
    """What was read above, could not be understood then, and can be now."""
    found: list[Record] = []
    for one in in_quarantine(log):
        try:
            record = read(one.raw)
        except EventRefused:
            continue
        if one.came_from == READ_ABOVE and record.event.stream == stream and is_free(record, log):
            found.append(record)
    return found


def released(records: Sequence[Record], log: EventLog) -> list[Draft]:
    """Take these out of quarantine; what is left to be told."""
    for record in records:
        log.release(record.raw)
    return [draft for record in records for draft in _taken_in(record.raw, log)]


def was_told(raw: bytes, log: EventLog) -> bool:
    """Whether a log tells that this was put aside."""
    return isinstance(log.state(_subject(raw)), PutAside)


def is_free(record: Record, log: EventLog) -> bool:
    """Whether nothing stands in its place but a place-holder of its own."""
    event = record.event
    stands = log.stands_at(event.source, event.sequence)
    return stands in {None, hashlib.sha256(record.raw).digest()} and not log.in_order(event.stream, [event.id])


def fold(subject: str, events: Sequence[Event]) -> PutAside:
    """What the first to put it aside has told, and whether it was taken in."""
    key = subject.partition("/")[2]
    found = [(event, told) for event in events if event.type == PUT_ASIDE and (told := convert(event, _Told))]
    event, told = next(((one, told) for one, told in found if told.hash[:_KEY] == key), (None, None))
    if event is None or told is None:
        return PutAside()
    return PutAside(
        device=device_of(told.source),
        source=told.source,
        sequence=told.sequence,
        hash=told.hash,
        what=_word(told.what),
        why=told.why if told.why in set(Why) else "",
        at=at_ms(event),
        taken_in=any(one.type == TAKEN_IN for one in events),
    )


def _taken_in(raw: bytes, log: EventLog) -> list[Draft]:
    """What tells that something was taken in, where it was told that it was put aside."""
    state = log.state(_subject(raw))
    return [Draft(TAKEN_IN, _subject(raw), {})] if isinstance(state, PutAside) and not state.taken_in else []


def _subject(raw: bytes) -> str:
    return f"{ASIDE}{hashlib.sha256(raw).hexdigest()[:_KEY]}"


def _type_of(raw: bytes) -> str:
    try:
        return _word(msgspec.json.decode(msgspec.json.decode(raw, type=_Placed).type, type=str)) if raw else ""
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""


def _word(told: str) -> str:
    return told if len(told) <= _MOST_WORD and _WORD.fullmatch(told) else ""
