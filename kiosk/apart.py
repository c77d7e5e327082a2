"""Events of which another one has the number are set apart: each goes on under a source of its own, with the same id.

Two machines that write as one device (a disk that was copied, or put back by hand) give numbers twice. The source of
an event that is set apart is made of its id and nothing else, so that whoever finds the clash (the device, a copy of
it, any server) writes the same bytes without having asked anybody. Whoever holds an event under its number and meets
it set apart has it set apart from then on, and never the other way round: so all who have met the same hold the same.
"""

from __future__ import annotations

import hashlib
from typing import Final

import msgspec

from kiosk.cloudevents import decode_event, encode_event
from kiosk.errors import EventRefused
from kiosk.events import Event, Record, read
from kiosk.office import device_of

_SOURCE: Final = "urn:shopfront:device:{device}:apart-{mark}"


def apart_source(event: Event) -> str | None:
    """The source that an event has when it is set apart; None for one that no device of ours has written."""
    device = device_of(event.source)
    if device == event.source:
        return None
    return _SOURCE.format(device=device, mark=hashlib.sha256(event.id.encode()).hexdigest()[:32])


def is_apart(event: Event) -> bool:
    """Whether an event is set apart already."""
    return event.source == apart_source(event)


def set_apart(record: Record) -> Record | None:
    """The same event with the one number of its own source; None where that is no event of ours any more."""
    source = apart_source(record.event)
    if source is None or record.event.source == source:
        return record if source else None
    found = decode_event(record.raw)
    try:
        return read(
            encode_event(msgspec.structs.replace(found, source=source, extensions=found.extensions | {"sequence": 1}))
        )
    except EventRefused:  # it was as long as an event may be
        return None


def can_be_set_apart(record: Record) -> bool:
    """Whether an event has a number that it could give up."""
    return not is_apart(record.event) and set_apart(record) is not None
