"""Who is not in the building: laptops in the field, and desks in other places.

A desk elsewhere is a counter that was let in by the central above the office, not by its hub.

Whoever sits there can help at a screen, and nobody can go to them: such a desk is no open counter. It is known by the
server that let its device in, since a device speaks to that server only; not by what somebody calls the desk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.queue.counter import Counter
    from kiosk.queue.hub import EnrolledDevice, Server, Serving


class LetIn(Protocol):
    """What of a queue says who let whom in: this device, all that were enrolled, and the office's servers."""

    device: str
    devices: dict[str, EnrolledDevice]
    servers: dict[str, Server]
    serving: Serving


def is_remote(queue: LetIn, held: Counter) -> bool:
    """Whether who sits at this counter sits in another place."""
    return bool(held.officer) and is_elsewhere(queue, held.device)


def is_elsewhere(queue: LetIn, device: str) -> bool:
    """Whether a device was let in by a server above the office's own ones."""
    known = queue.devices.get(device)
    return known is not None and bool(known.let_in_by) and known.let_in_by in _above(queue)


def reports_above(queue: LetIn, device: str) -> bool:
    """Whether a device tells a server above how it is, and not the hub: that server, and who was let in there."""
    return is_elsewhere(queue, device) or device in _above(queue)


def is_away(queue: LetIn, device: str) -> bool:
    """Whether a device is an officer's laptop in the field: nobody can walk over."""
    known = queue.devices.get(device)
    return known is not None and known.role == "field"


def own_place(queue: LetIn) -> str:
    """What this device's place is called where it is in another building; empty for a device of the office."""
    return f"R{queue.devices[queue.device].letter}" if is_elsewhere(queue, queue.device) else ""


def is_server(queue: LetIn, device: str) -> bool:
    """Whether a device is the office's hub, or another of its servers."""
    return bool(device) and (device == queue.serving.device or device in queue.servers)


def carries_for(queue: LetIn, hub: str, kiosk: str) -> bool:
    """Whether the office's hub may speak for a kiosk at this server: that kiosk is not let in here itself."""
    known = queue.devices.get(kiosk)
    here = known is not None and known.let_in_by == queue.device
    return hub != queue.device and is_server(queue, hub) and not here


def _above(queue: LetIn) -> set[str]:
    """The servers that let the hub in, and those above them, which are none of the office's own."""
    found: set[str] = set()
    known = queue.devices.get(queue.serving.device)
    while known is not None and known.let_in_by and known.let_in_by not in found:
        found.add(known.let_in_by)
        known = queue.devices.get(known.let_in_by)
    return {one for one in found if not is_server(queue, one)}
