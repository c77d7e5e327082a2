"""Who serves the office: the hub with the highest term decides; which servers may; and which devices are enrolled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import msgspec

from kiosk.device_key import is_public
from kiosk.event_data import at_ms
from kiosk.office import device_of, is_officer_stream
from kiosk.pins import Told
from kiosk.queue.certificate import announced, retired
from kiosk.queue.enrolment_code import granted

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.events import Event

SERVING = "hub.serving.v1"
ENROLLED = "device.enrolled.v1"
ASKED = "device.asked.v1"
"""A device brought a code and the public half of its key, and waits for a person."""
APPROVED = "device.approved.v1"
REFUSED = "device.refused.v1"
REVOKED = "device.revoked.v1"
"""Shut out for good: no later event lets it in again."""
ROTATION = "device.rotation.v1"
"""A device that was let in is to make itself a new key."""
KEYED = "device.keyed.v1"
"""It has."""
KEY_ASKED = "device.key_asked.v1"
"""A device that was let in without a key brought a code and a key, and waits for a person; no key: it was refused."""
RECIPIENT = "device.recipient.v1"
"""A laptop tells the key (age) to which what its officers are to read is sealed."""
JOINED = "server.joined.v1"
"""A standby was let in, and was given a lane of its own (`kiosk/queue/labels.py`)."""
TROUBLED = "device.trouble.v1"
MENDED = "device.mended.v1"
"""Something about a device began to need a person, or became something else; nothing does any more."""
PINNED = "device.pinned.v1"
"""The keys of the certificates that a server answers with, and will next; written by whoever serves."""
REACHABLE = "server.reachable.v1"
"""Where a server of the office answers; written by whoever serves."""


class Serving(msgspec.Struct, frozen=True):
    """The serving hub of `hub/<office>`."""

    term: int = 0
    device: str = ""


WAITING = "waiting"
GRANTED = "approved"
TURNED_AWAY = "refused"
SHUT_OUT = "revoked"


class EnrolledDevice(msgspec.Struct, frozen=True):
    """A device that the office let in, or that asks to be, `device/<uuid>`."""

    uuid: str
    role: str = ""
    """Empty until it was let in."""
    name: str = ""
    letter: str = ""
    troubles: tuple[str, ...] = ()
    """What a person has to do something about: ids of sentences of `kiosk.equipment.trouble_of`."""
    troubled: int = 0
    """Since when that is so or the device is well, milliseconds since 1970; 0: it was never otherwise."""
    let_in_by: str = ""
    """The server (its uuid) that enrolled it, which is the one that it speaks to."""
    standing: str = ""
    """WAITING, GRANTED (a person said yes), TURNED_AWAY or SHUT_OUT; empty for a device that was let in."""
    wants: str = ""
    """The role that it asks for."""
    key: str = ""
    """The public half of its key; a device of an older release has none."""
    former: tuple[str, ...] = ()
    """Its keys of before: what it has signed with them still counts, and lets nobody in."""
    asked_key: str = ""
    """The key that it asks to have, while it has none."""
    streams: tuple[str, ...] = ()
    """Last parts of the names of the streams that it was granted; none named: all of its role."""
    changing: bool = False
    """Whether it is to make itself a new key."""
    recipient: str = ""
    """To which (age) is sealed what its officers are to read."""
    wipe: bool = False
    """Whether it was shut out with the order to wipe itself."""
    pins: tuple[str, ...] = ()
    """Of a server: the keys of its certificate, and of its next one (`kiosk.pins`)."""
    former_pins: tuple[str, ...] = ()


class Server(msgspec.Struct, frozen=True):
    """A server that may decide for the office, `server/<uuid>`: the first has lane 0, standbys the others."""

    uuid: str
    lane: int = 0
    url: str = ""


def officer_streams(devices: Iterable[EnrolledDevice]) -> tuple[str, ...]:
    """The streams of all officers for whom a laptop was ever let in."""
    return tuple(sorted({name for device in devices for name in device.streams if is_officer_stream(name)}))


def pins_of(devices: Iterable[EnrolledDevice]) -> Told:
    """The pins of all servers of the office, and those that count no more."""
    servers = [device for device in devices if device.pins]
    now = frozenset(pin for device in servers if not is_shut_out(device) for pin in device.pins)
    return Told(now, frozenset(pin for device in servers for pin in (*device.former_pins, *device.pins)) - now)


def is_shut_out(device: EnrolledDevice | None) -> bool:
    """Whether a device is to be refused, whatever it shows."""
    return device is not None and device.standing in {TURNED_AWAY, SHUT_OUT}


def keys_of_servers(devices: Iterable[EnrolledDevice]) -> list[str]:
    """Public keys, of now and before, of the office's servers that are not shut out."""
    servers = [one for one in devices if one.role == "hub" and not is_shut_out(one)]
    return [key for one in servers for key in (one.key, *one.former) if key]


def fold_serving(_subject: str, events: Sequence[Event]) -> Serving:
    """The highest term; of equal ones the first in order."""
    serving = Serving()
    for event in events:
        found = _convert_serving(event)
        if found is not None and found.term > serving.term:
            serving = found
    return serving


def fold_device(subject: str, events: Sequence[Event]) -> EnrolledDevice:
    """The device as last enrolled; who was turned away or shut out stays so."""
    device = EnrolledDevice(subject.partition("/")[2])
    for event in events:
        if event.type == ENROLLED:
            device = _enrolled(device, event)
        elif event.type in _STEPS:
            device = _step(device, event)
        elif event.type == RECIPIENT and device_of(event.source) == device.uuid:
            device = _sealed_to(device, event.data.get("recipient"))
        elif event.type == PINNED and (pins := announced(event.data.get("pins"))):
            gone = retired(device.former_pins, device.pins, pins)
            device = msgspec.structs.replace(device, pins=pins, former_pins=gone)
        elif event.type in {TROUBLED, MENDED}:
            found = event.data.get("troubles", []) if event.type == TROUBLED else []
            if isinstance(found, list) and all(isinstance(one, str) for one in found):
                device = msgspec.structs.replace(device, troubles=tuple(found), troubled=at_ms(event))
    return device


def _sealed_to(device: EnrolledDevice, recipient: object) -> EnrolledDevice:
    known = isinstance(recipient, str) and _RECIPIENT.fullmatch(recipient)
    return msgspec.structs.replace(device, recipient=recipient) if known else device


_RECIPIENT = re.compile(r"age1[0-9a-z]{58}")
_MOST_KEYS = 32
_STEPS = frozenset({ASKED, APPROVED, REFUSED, REVOKED, ROTATION, KEYED, KEY_ASKED})


def _enrolled(device: EnrolledDevice, event: Event) -> EnrolledDevice:
    data = {name: event.data[name] for name in ("role", "name", "letter") if isinstance(event.data.get(name), str)}
    key = event.data.get("key")
    return msgspec.structs.replace(
        device,
        let_in_by=device_of(event.source),
        standing=device.standing if device.standing in {TURNED_AWAY, SHUT_OUT} else "",
        key=key if isinstance(key, str) and is_public(key) else device.key,
        streams=granted(event.data) or device.streams,
        **data,
    )


def _step(device: EnrolledDevice, event: Event) -> EnrolledDevice:
    """A step of letting in or shutting out; one that does not apply has no effect."""
    key, name, role = (event.data.get(one, "") for one in ("key", "name", "role"))
    inside = bool(device.let_in_by) and not device.standing
    changes: dict[str, object] = {}
    if event.type == REVOKED:
        changes = {"standing": SHUT_OUT, "wipe": device.wipe or event.data.get("wipe") is True}
    elif event.type == REFUSED and not device.let_in_by and device.standing != SHUT_OUT:
        changes = {"standing": TURNED_AWAY}
    elif event.type == APPROVED and device.standing == WAITING:
        changes = {"standing": GRANTED, "streams": granted(event.data)}
    elif event.type == ASKED and not (device.let_in_by or device.standing) and is_public(key):
        if isinstance(name, str) and isinstance(role, str):
            changes = {"standing": WAITING, "key": key, "name": name, "wants": role}
    elif event.type == ROTATION and inside:
        changes = {"changing": bool(device.key)}
    elif event.type == KEYED and inside and is_public(key):
        former = (*device.former, device.key)[-_MOST_KEYS:] if device.key else device.former
        changes = {"key": key, "changing": False, "former": former, "asked_key": ""}
    elif event.type == KEY_ASKED and inside and not device.key and (is_public(key) or key == ""):
        changes = {"asked_key": key}
    return msgspec.structs.replace(device, **changes)


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
