"""What every event log keeps of an entity and how it checks it; adapters add only where it is stored."""

import hashlib
from collections.abc import Iterable, Mapping
from itertools import groupby, islice
from typing import NamedTuple

import msgspec

from kiosk.chain import SignedHead, first, linked
from kiosk.errors import EventRefused
from kiosk.events import Event, Record, read
from kiosk.folding import Entities, canonical, causal_order, heads
from kiosk.office import device_of
from kiosk.upcasting import as_now

_ALTERED = "does not follow from those before it: one of them was changed, left out or put in"
LEFT = "left "
"""Name of the cursor, before a source, that says from which number on another machine may have written under it."""
MOST_FAULTS = 100
"""A verification stops telling after so many: by then the file is to be replaced, not mended."""


class Kept(msgspec.Struct, frozen=True, gc=False):
    """An entity as a log keeps it."""

    subject: str
    kind: str
    stream: str
    day: str | None
    state: msgspec.Struct
    canonical: bytes
    heads: tuple[str, ...]
    events: int


class EventRow(NamedTuple):
    """An event as a log's table keeps it: the columns searched for, and the bytes they were read from."""

    position: int
    id: str
    source: str
    sequence: int
    hlc: str
    type: str
    subject: str
    stream: str
    hash: bytes
    raw: bytes


class EntityRow(NamedTuple):
    """An entity as a log's table keeps it."""

    subject: str
    day: str | None
    state: bytes
    heads: str
    events: int


class SourceRow(NamedTuple):
    """What a log holds of one of its own sources."""

    source: str
    first: int
    last: int
    events: int


class ChainRow(NamedTuple):
    """A link of a source's chain, beside the fingerprint of its event."""

    source: str
    sequence: int
    hash: bytes
    chain: bytes | None


def fingerprint(raw: bytes) -> bytes:
    """SHA-256 of an event's bytes, kept beside them."""
    return hashlib.sha256(raw).digest()


def keep(entities: Entities, subject: str, events: Iterable[Event]) -> Kept | None:
    """The entity folded from its events (in any order); None where its kind is unknown or none came by its stream."""
    kind = entities.get(subject.partition("/")[0])
    ordered = causal_order(kind.heard(events)) if kind else []
    if kind is None or not ordered:
        return None
    state = kind.fold(subject, as_now(ordered))
    return Kept(
        subject=subject,
        kind=kind.name,
        stream=ordered[0].stream,
        day=kind.day(state),
        state=state,
        canonical=canonical(state),
        heads=heads(ordered),
        events=len(ordered),
    )


def in_causal_order(records: Iterable[Record]) -> list[Record]:
    """Records ordered as `kiosk.folding.causal_order` orders their events."""
    found = {record.event.id: record for record in records}
    return [found[event.id] for event in causal_order(record.event for record in found.values())]


def faults_of_events(
    rows: Iterable[EventRow], entities: Entities, kept: Mapping[str, EntityRow], pending: frozenset[str]
) -> Iterable[str]:
    """What is wrong with the events, which come sorted by subject, and with the entities folded from them.

    Entities of `pending` have events that are not folded yet, so their states are not compared.
    """
    missing = set(kept)
    for subject, group in groupby(rows, key=lambda row: row.subject):
        missing.discard(subject)
        events: list[Event] = []
        for row in group:
            fault = _fault_of_row(row)
            if fault:
                yield f"event {row.position} ({row.id}): {fault}"
            else:
                events.append(read(row.raw).event)
        if events and subject not in pending:
            yield from _faults_of_entity(keep(entities, subject, events), kept.get(subject), subject)
    for subject in sorted(missing):
        yield f"{subject}: there is a state, but no event"


def faults_of_sources(rows: Iterable[SourceRow]) -> Iterable[str]:
    """Gaps in the sequences of the log's own sources, before the last that was written here and up to where a twin may
    have numbers (`LEFT`); an epoch that was left may have left numbers to a twin.
    """
    last = {device_of(row.source): row for row in sorted(rows, key=lambda row: (len(row.source), row.source))}
    for row in last.values():
        if row.first != 1 or row.last - row.first + 1 != row.events:
            yield f"{row.source}: {row.events} events, numbered {row.first} to {row.last}"


def faults_of_chains(rows: Iterable[ChainRow], signed: Mapping[str, SignedHead]) -> Iterable[str]:
    """Whether each source's events, which come sorted, are those of its chain and of what its device has signed."""
    for source, group in groupby(rows, key=lambda row: row.source):
        yield from islice(_faults_of_chain(source, group, signed.get(source)), 1)


def _faults_of_chain(source: str, rows: Iterable[ChainRow], signed: SignedHead | None) -> Iterable[str]:
    chain, whole, found = first(source), 0, signed is None
    for row in rows:
        if row.sequence != whole + 1:
            if row.chain is not None:
                yield f"{source}: event {row.sequence} has a link of the chain, and event {whole + 1} is missing"
            break
        chain, whole = linked(chain, row.hash), row.sequence
        if row.chain != chain:
            how = "has no link of the chain" if row.chain is None else _ALTERED
            yield f"{source}: event {whole} {how}"
        if signed is not None and signed.head.sequence == whole:
            found = True
            if signed.head.chain != chain:
                yield f"{source}: the events up to {whole} are not those for which its device has signed"
    if not found and signed is not None:
        yield f"{source}: its device has signed for {signed.head.sequence} events, and they are held only up to {whole}"


def _fault_of_row(row: EventRow) -> str | None:
    if fingerprint(row.raw) != row.hash:
        return "its bytes are not those that were written"
    try:
        event = read(row.raw).event
    except EventRefused as error:
        return f"it cannot be read: {error}"
    read_again = (event.id, event.source, event.sequence, event.hlc, event.type, event.subject, event.stream)
    return None if read_again == row[1:8] else "its columns differ from its bytes"


def _faults_of_entity(fresh: Kept | None, row: EntityRow | None, subject: str) -> Iterable[str]:
    if fresh is None and row is None:
        return
    if fresh is None or row is None:
        yield f"{subject}: there is {'no state' if row is None else 'a state of an unknown kind'}"
    elif fresh.canonical != row.state or fresh.day != row.day:
        yield f"{subject}: its state differs from a fresh fold of its events"
    elif " ".join(fresh.heads) != row.heads or fresh.events != row.events:
        yield f"{subject}: its heads differ from a fresh fold of its events"
