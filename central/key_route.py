"""`POST /key`: a device changes its key (`central.key_change` is its half of it)."""

from __future__ import annotations

import base64
import binascii
from typing import TYPE_CHECKING, Any

from litestar import Request, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import JSONBody

from central.key_change import key_bytes
from central.problems import refusals
from central.settled import settled
from central.wire import MAX_BODY, NewKey
from kiosk.device_key import is_public, signed_by
from kiosk.errors import HubRefused
from kiosk.events import Draft
from kiosk.queue.hub import KEYED

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from central.credentials import Principal
    from kiosk.node import Node


def key_route(node: Node) -> HTTPRouteHandler:
    """The route."""

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
