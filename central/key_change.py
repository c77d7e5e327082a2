"""A device changes its key: both halves of the step may be cut off at any moment, and are then gone on with."""

from __future__ import annotations

import asyncio
import base64
import binascii
import logging
from typing import TYPE_CHECKING, Any, Final

import msgspec
from litestar import Request, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import JSONBody

from central.problems import refusals
from central.settled import settled
from central.signing_key import FILE_NAME, SigningKey
from central.wire import MAX_BODY, NewKey
from kiosk.device_key import is_public, signed_by
from kiosk.errors import HubRefused
from kiosk.events import Draft
from kiosk.queue.hub import KEYED

if TYPE_CHECKING:
    from pathlib import Path

    from litestar.handlers import HTTPRouteHandler

    from central.access import Access
    from central.blob_sender import Asking, Heard
    from central.credentials import Principal
    from kiosk.node import Node
    from kiosk.queue.hub import EnrolledDevice

_log = logging.getLogger(__name__)
_LOOK: Final = 2.0
"""Seconds between two looks whether the key is to be changed."""


def key_bytes(device: str, key: str) -> bytes:
    """What the new key signs: that it is of this device."""
    return f"shopfront-key-v1\n{device}\n{key}\n".encode()


class KeyChange:
    """At the device. The new key is in a folder of its own until the hub has it, then in the place of the old one."""

    def __init__(self, node: Node, access: Access, link: Asking, heard: Heard, folder: Path) -> None:
        self._node, self._access, self._link, self._heard = node, access, link, heard
        self._folder, self._next = folder, folder / "next-key"

    async def work(self) -> bool:
        """Look after a while whether the key is to be changed, and do so. Raises HubUnreachable or HubRefused."""
        await asyncio.sleep(_LOOK)
        known = self._node.read(lambda queue: queue.devices.get(self._node.device.uuid))
        if known is not None and (known.changing or self._next.exists()):
            await self._change(known)
        return True

    async def _change(self, known: EnrolledDevice) -> None:
        self._next.mkdir(mode=0o700, exist_ok=True)
        old, new = self._access.key, SigningKey.at(self._next)
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
        (self._next / FILE_NAME).replace(self._folder / FILE_NAME)
        self._next.rmdir()
        self._access.turn(new)
        _log.warning("this device has a new key")

    async def _tell(self, new: SigningKey) -> None:
        proof = base64.b64encode(new.sign(key_bytes(self._node.device.uuid, new.public_text))).decode()
        body = msgspec.json.encode(NewKey(new.public_text, proof))
        await self._heard(lambda: self._link.ask("POST", "/key", body=body))


def key_route(node: Node) -> HTTPRouteHandler:
    """At the server: `POST /key`."""

    @post(
        "/key",
        status_code=200,
        summary="Change this device's key",
        description="The request is signed with the key of until now, and the new one signs whose it is."
        " From then on only the new one counts; the same key again is the same change.",
        responses={200: ResponseSpec(NewKey, description="The key that counts now.", generate_examples=False)}
        | refusals(400, 401, 409, 413, 500),
        security=[{"token": [], "signature": []}],
        request_max_body_size=MAX_BODY,
    )
    async def change(request: Request[Any, Any, Any], data: JSONBody[NewKey]) -> NewKey:
        principal: Principal = request.state.principal
        device = node.read(lambda queue: queue.devices.get(principal.device))
        if device is None or not device.key:
            message = "This device has no key yet that it could change. Enrol it anew to give it one."
            raise HubRefused(code="bad_request", message=message)
        if not node.serving:
            raise HubRefused(code="not_serving", message="Another hub serves this office now.")
        if not is_public(data.key) or not signed_by(data.key, _bytes(data.proof), key_bytes(device.uuid, data.key)):
            message = "The new key has not signed that it is this device's. Sign with it what the field 'proof' is of."
            raise HubRefused(code="bad_request", message=message)
        if data.key != device.key:
            drafts = [Draft(KEYED, f"device/{device.uuid}", {"key": data.key})]
            await settled(node.write(drafts, node.office.queue_stream))
        return data

    return change


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (ValueError, binascii.Error):
        return b""
