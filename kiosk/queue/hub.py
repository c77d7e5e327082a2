"""Who serves the office: the hub with the highest term decides; which servers may; and which devices are enrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.event_data import at_ms
from kiosk.office import device_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.events import Event

SERVING = "hub.serving.v1"
ENROLLED = "device.enrolled.v1"
JOINED = "server.joined.v1"
"""A standby was let in, and was given a lane of its own (`kiosk/queue/labels.py`)."""
TROUBLED = "device.trouble.v1"
MENDED = "device.mended.v1"
"""Something about a device began to need a person, or became something else; nothing does any more."""
REACHABLE = "server.reachable.v1"
"""Where a server of the office answers; written by whoever serves."""


class Serving(msgspec.Struct, frozen=True):
    """The serving hub of `hub/<office>`."""

    term: int = 0
    device: str = ""


class EnrolledDevice(msgspec.Struct, frozen=True):
    """A device that the office let in, `device/<uuid>`."""

    uuid: str
    role: str = ""
    name: str = ""
    letter: str = ""
    troubles: tuple[str, ...] = ()
    """What a person has to do something about: ids of sentences of `kiosk.equipment.trouble_of`."""
    troubled: int = 0
    """Since when that is so or the device is well, milliseconds since 1970; 0: it was never otherwise."""
    let_in_by: str = ""
    """The server (its uuid) that enrolled it, which is the one that it speaks to."""


class Server(msgspec.Struct, frozen=True):
    """A server that may decide for the office, `server/<uuid>`: the first has lane 0, standbys the others."""

    uuid: str
    lane: int = 0
    url: str = ""


def fold_serving(_subject: str, events: Sequence[Event]) -> Serving:
    """The highest term; of equal ones the first in order."""
    serving = Serving()
    for event in events:
        found = _convert_serving(event)
        if found is not None and found.term > serving.term:
            serving = found
    return serving


def fold_device(subject: str, events: Sequence[Event]) -> EnrolledDevice:
    """The device as last enrolled."""
    device = EnrolledDevice(subject.partition("/")[2])
    for event in events:
        if event.type == ENROLLED:
            data = {
                name: event.data[name] for name in ("role", "name", "letter") if isinstance(event.data.get(name), str)
            }
            device = msgspec.structs.replace(device, let_in_by=device_of(event.source), **data)
        elif event.type in {TROUBLED, MENDED}:
            found = event.data.get("troubles", []) if event.type == TROUBLED else []
            if isinstance(found, list) and all(isinstance(one, str) for one in found):
                device = msgspec.structs.replace(device, troubles=tuple(found), troubled=at_ms(event))
    return device


def fold_server(subject: str, events: Sequence[Event]) -> Server:
    """The lane that was given first, and the address that was told last."""
    server = Server(subject.partition("/")[2])
    for event in events:
        lane, url = event.data.get("lane"), event.data.get("url")
        if event.type == JOINED and not server.lane and type(lane) is int and 0 < lane < 2**31:
            server = msgspec.structs.replace(server, lane=lane)
        if event.type in {JOINED, REACHABLE} and isinstance(url, str):
            server = msgspec.structs.replace(server, url=url)
    return server


def _convert_serving(event: Event) -> Serving | None:
    if event.type != SERVING:
        return None
    try:
        return msgspec.convert(event.data, Serving)
    except msgspec.ValidationError:
        return None
