"""Batches that somebody carried here for a device, on a stick: judged as if the device itself had sent them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from central.admission import shut_out
from kiosk.errors import HubRefused
from kiosk.queue.hub import is_shut_out

if TYPE_CHECKING:
    from central.credentials import Gate, Principal
    from kiosk.node import Node


class Carriers:
    """A server may say for whom it brings a batch: it may speak for all, so that this only takes rights."""

    def __init__(self, node: Node, gate: Gate) -> None:
        self._node, self._gate = node, gate

    def judged(self, principal: Principal, carried_for: str) -> Principal:
        """As whom a batch is judged; raises HubRefused `wrong_role`, `not_enrolled` or `revoked`."""
        if not carried_for:
            return principal
        if principal.role != "hub":
            message = "Only a server brings what is of another device."
            raise HubRefused(code="wrong_role", message=message)
        device = self._node.read(lambda queue: queue.devices.get(carried_for))
        if device is None or not device.role:
            message = f"The device {carried_for[:70]!r} was never let in at this office."
            raise HubRefused(code="not_enrolled", message=message)
        if is_shut_out(device):
            raise shut_out()
        found = self._gate.principal(f"Bearer {self._gate.token(device.uuid, device.role)}")
        if device.streams:
            found = found.within(self._node.office.stream(name) for name in device.streams)
        return replace(found, check=principal.check)
