"""Who serves the office: the hub with the highest term decides; and which devices are enrolled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.events import Event

SERVING = "hub.serving.v1"
ENROLLED = "device.enrolled.v1"


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
            device = msgspec.structs.replace(device, **data)
    return device


def _convert_serving(event: Event) -> Serving | None:
    if event.type != SERVING:
        return None
    try:
        return msgspec.convert(event.data, Serving)
    except msgspec.ValidationError:
        return None
