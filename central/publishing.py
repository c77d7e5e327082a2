"""`/releases`: a publisher publishes from elsewhere. No token, no code: who holds the publisher's key signs the order.

An order names the office, its next serial, the file and the devices that try it. So it is good once, here, and for
nothing else; and its signature is made sure of before the file is read.
"""

from __future__ import annotations

import asyncio
import base64
import binascii
import hashlib
from functools import partial
from typing import TYPE_CHECKING, Annotated, Any, Final

import msgspec
from litestar import Request, Response, get, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import RawBody

from central.access import Access
from central.client import HttpHubLink
from central.press import check_way_back, device_called, told
from central.problems import refusals
from central.settled import settled
from kiosk.catalogue.packing import release
from kiosk.catalogue.packing.keys import public_text, signed_by
from kiosk.catalogue.packing.pack_file import MOST_FILE, opened_label
from kiosk.catalogue.packing.release import Content
from kiosk.catalogue.packing.trial import try_pack
from kiosk.errors import DataFault, HubRefused, HubUnreachable
from kiosk.pins import Pins, split

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from litestar.connection import ASGIConnection
    from litestar.handlers import BaseRouteHandler, HTTPRouteHandler

    from kiosk.events import Draft
    from kiosk.forms.ports import BlobStore
    from kiosk.node import Node
    from kiosk.ports import EventLog

ORDER: Final = "Release-Order"
SIGNATURE: Final = "Release-Signature"
_KIND: Final = b"shopfront release order 1\n"
"""Before what is signed, so that no signature of a pack is one of an order."""
_MOST_ORDER: Final = 16 * 1024
_SECONDS: Final = 300.0


class Next(msgspec.Struct, frozen=True):
    """What an order has to name."""

    office: str
    serial: int


class Order(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is to be done: publish the file of this hash, or go back where there is none."""

    office: str
    serial: int
    sha256: str = ""
    canary: Annotated[tuple[str, ...], msgspec.Meta(max_length=100)] = ()


def publish_to(url: str, key: Ed25519PrivateKey, raw: bytes = b"", canary: Sequence[str] = ()) -> str:
    """Publish a file at the server of an office, or go back where there is none; returns what was done."""

    async def ask() -> str:
        link = HttpHubLink(url, Access(pins=Pins(split(url)[1])))
        try:
            wanted = msgspec.json.decode((await link.ask("GET", "/releases")).body, type=Next)
            digest = hashlib.sha256(raw).hexdigest() if raw else ""
            order = msgspec.json.encode(Order(wanted.office, wanted.serial, digest, tuple(canary)))
            headers = {
                ORDER: base64.b64encode(order).decode(),
                SIGNATURE: base64.b64encode(key.sign(_KIND + order)).decode(),
                "Content-Type": "application/octet-stream",
            }
            answer = await link.ask("POST", "/releases", body=raw, headers=headers, seconds=_SECONDS)
            return answer.body.decode()
        finally:
            await link.close()

    try:
        return asyncio.run(ask())
    except (HubUnreachable, HubRefused, msgspec.DecodeError) as error:
        message = f"Nothing was published at {url} with the key {public_text(key)}: {error}"
        raise DataFault(message) from error


def publishing_routes(node: Node, blobs: BlobStore, icons: Path) -> list[HTTPRouteHandler]:
    """`GET /releases`: what the next order has to name; `POST /releases`: a signed order and its file."""
    one_at_a_time = asyncio.Lock()

    @get(
        "/releases",
        summary="The next release",
        description="Which office this is and the serial that an order has to name.",
        responses={200: ResponseSpec(Next, description="What to sign.", generate_examples=False)} | refusals(500),
        opt={"open": True},
    )
    async def following() -> Next:
        return Next(node.office.code, node.read(lambda queue: queue.content.serial) + 1)

    @post(
        "/releases",
        status_code=201,
        summary="Publish a pack",
        description="An order, signed by a publisher that this office trusts, and the file that it names.",
        responses={201: ResponseSpec(str, description="What was done.", generate_examples=False)}
        | refusals(400, 401, 409, 413, 500),
        guards=[partial(_signed, node)],
        request_max_body_size=MOST_FILE + 1,
        opt={"open": True},
    )
    async def publish(request: Request[Any, Any, Any], body: RawBody) -> Response[str]:
        async with one_at_a_time:
            return Response(await _done(node, blobs, icons, request.state.order, body), media_type="text/plain")

    return [following, publish]


async def _signed(node: Node, connection: ASGIConnection[Any, Any, Any, Any], _handler: BaseRouteHandler) -> None:
    """Raise HubRefused unless a publisher of this office ordered it, for this office and now."""
    given = [connection.headers.get(name, "")[:_MOST_ORDER] for name in (ORDER, SIGNATURE)]
    try:
        written, signature = (base64.b64decode(one, validate=True) for one in given)
        order = msgspec.json.decode(written, type=Order)
    except (ValueError, binascii.Error, msgspec.DecodeError) as error:
        message = f"The headers {ORDER} and {SIGNATURE} cannot be read. Use `pack publish --hub`."
        raise HubRefused(code="bad_request", message=message) from error
    if not signed_by(node.office.publishers, signature, _KIND + written):
        message = "The order is not signed by a publisher of this office. Use the key whose .pub file it was told."
        raise HubRefused(code="not_enrolled", message=message)
    serial = node.read(lambda queue: queue.content.serial) + 1
    if (order.office, order.serial) != (node.office.code, serial) or not node.serving:
        message = f"The order is not for release {serial} of {node.office.code} at the server that serves it. Ask anew."
        raise HubRefused(code="not_serving", message=message)
    connection.state.order = order


async def _done(node: Node, blobs: BlobStore, icons: Path, order: Order, raw: bytes) -> str:
    office = node.office
    if order.sha256 != (hashlib.sha256(raw).hexdigest() if raw else ""):
        raise HubRefused(code="bad_request", message="The file is not the one that the order names. Send it again.")
    made: list[release.Release] = []

    def decide(log: EventLog) -> Sequence[Draft]:
        content = log.state(f"content/{office.code}")
        content = content if isinstance(content, Content) else Content()
        if content.serial + 1 != order.serial:
            message = "Something else was published meanwhile. Ask anew."
            raise DataFault(message)
        if raw:
            only = [device_called(log, name) for name in order.canary]
            made.append(release.published(content, opened_label(raw, office.publishers), order.sha256, len(raw), only))
        else:
            check_way_back(content)
            made.append(release.back(content, office.pack))
        return [release.draft(office.code, made[0])]

    try:
        if raw:
            await asyncio.to_thread(try_pack, raw, office.publishers, office.pack, icons)
            await asyncio.to_thread(blobs.put, raw)
        await settled(node.write(decide, office.content_stream))
    except DataFault as error:
        raise HubRefused(code="bad_request", message=str(error)) from error
    return told(made[0], back=not raw)
