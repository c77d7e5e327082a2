"""A device changes its key: both halves of the step may be cut off at any moment, and are then gone on with."""

from __future__ import annotations

import asyncio
import base64
import logging
from typing import TYPE_CHECKING, Final

import msgspec

from central.wire import NewKey
from kiosk.errors import HubRefused

if TYPE_CHECKING:
    from central.access import Access
    from central.blob_sender import Asking, Heard
    from central.key_place import KeyPlace
    from central.signing_key import SigningKey
    from kiosk.node import Node
    from kiosk.queue.hub import EnrolledDevice

_log = logging.getLogger(__name__)
_LOOK: Final = 2.0
"""Seconds between two looks whether the key is to be changed."""


def key_bytes(device: str, key: str) -> bytes:
    """What the new key signs: that it is of this device."""
    return f"shopfront-key-v1\n{device}\n{key}\n".encode()


class KeyChange:
    """At the device. The new key waits beside the old one until the hub has it, then takes its place."""

    def __init__(self, node: Node, access: Access, link: Asking, heard: Heard, keys: KeyPlace) -> None:
        self._node, self._access, self._link, self._heard = node, access, link, heard
        self._keys = keys

    async def work(self) -> bool:
        """Look after a while whether the key is to be changed, and do so. Raises HubUnreachable or HubRefused."""
        await asyncio.sleep(_LOOK)
        known = self._node.read(lambda queue: queue.devices.get(self._node.device.uuid))
        if known is not None and (known.changing or self._keys.changing):
            await self._change(known)
        return True

    async def _change(self, known: EnrolledDevice) -> None:
        old, new = self._access.key, self._keys.next_key()
        if known.changing:
            try:
                await self._tell(new)
            except HubRefused as refusal:
                if refusal.code != "wrong_signature":
                    raise
                self._access.turn(new)  # the hub may have it since a time when its answer did not arrive
                try:
                    await self._tell(new)
                except BaseException:
                    self._access.turn(old)
                    raise
        elif known.key != new.public_text:
            return
        self._keys.take_next()
        self._access.turn(new)
        _log.warning("this device has a new key")

    async def _tell(self, new: SigningKey) -> None:
        proof = base64.b64encode(new.sign(key_bytes(self._node.device.uuid, new.public_text))).decode()
        body = msgspec.json.encode(NewKey(new.public_text, proof))
        await self._heard(lambda: self._link.ask("POST", "/key", body=body))
