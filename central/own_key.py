"""A server tells the office its own public keys: whoever reads the log can check what it signs, and seal to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.events import Draft
from kiosk.queue.hub import ENROLLED, KEYED, RECIPIENT

if TYPE_CHECKING:
    from kiosk.device_key import DeviceKey
    from kiosk.node import Node


def tell_key(node: Node, key: DeviceKey | None) -> None:
    """Write it down where it is news, and this server decides; does not wait for it."""
    if key is None or not node.serving:
        return
    us = node.device
    known = node.read(lambda queue: queue.devices.get(us.uuid))
    if known is not None and known.key == key.public_text:
        return
    let_in = known is not None and known.let_in_by
    data = {"key": key.public_text}
    if not let_in:
        data |= {"role": us.role, "name": us.name, "letter": us.letter}
    node.write([Draft(KEYED if let_in else ENROLLED, f"device/{us.uuid}", data)], node.office.queue_stream)


def tell_recipient(node: Node, recipient: str) -> None:
    """Write down to which key (age) laptops seal what they bring this server on a stick; does not wait for it."""
    known = node.read(lambda queue: queue.devices.get(node.device.uuid))
    if node.serving and (known is None or known.recipient != recipient):
        told = Draft(RECIPIENT, f"device/{node.device.uuid}", {"recipient": recipient})
        node.write([told], node.office.queue_stream)
