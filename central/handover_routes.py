"""`/handovers/<name>`: packets that are left and opened once; `/h/<name>`: what somebody carries home, on a phone."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, Final

from litestar import Request, Response, get, post, put
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, JSONBody

from central.draft_routes import DraftDesk
from central.page_style import PAGE_HEADERS
from central.problems import refusals
from central.settled import settled
from central.throttle import Throttle
from central.ticket_guesses import Guesses
from central.wire import MAX_PACKET, LeavePacket, OpenPacket, PacketLeft
from kiosk.assist.handover_ports import HandedOut, LeftPacket
from kiosk.assist.handover_record import HandoverStatus
from kiosk.errors import DataFault, HubRefused, ShopfrontError

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from central.credentials import Principal
    from central.handover_page import HandoverPage
    from kiosk.assist.handover_ports import HandoverRoom
    from kiosk.node import Node

_log = logging.getLogger(__name__)
_LOOK_SECONDS: Final = 60.0


class HandoverDesk:
    """A room of packets, and who may open them how often."""

    def __init__(self, room: HandoverRoom, node: Node) -> None:
        self._room, self._node = room, node
        self._throttles: dict[str, Throttle] = {}

    def leave(self, name: str, asked: LeavePacket, principal: Principal) -> int:
        """Keep a packet."""
        device = DraftDesk.device(principal)
        left = LeftPacket(asked.sealed, asked.key, asked.minutes, asked.plan)
        try:
            return self._room.leave(name, left, device)
        except DataFault as error:
            raise HubRefused(code="not_saved", message=str(error)) from error

    def open(self, name: str, request: str, principal: Principal) -> HandedOut:
        """Hand a packet out; raises HubRefused, `too_many_tries` after five wrong names a minute from one device."""
        device = DraftDesk.device(principal)
        throttle = self._throttles.setdefault(device, Throttle())
        throttle.check()
        try:
            return self._room.open(name, request, device)
        except DataFault as error:
            raise HubRefused(code="not_saved", message=str(error)) from error
        except HubRefused as refusal:
            if refusal.code == "not_found":
                throttle.note_wrong()
            raise

    def plan(self, name: str) -> bytes | None:
        """What a phone may see of a packet; None for whatever is no name."""
        try:
            return self._room.plan(name)
        except HubRefused:
            return None

    async def watch(self) -> None:
        """Write down, once a minute, which packets nobody came for."""
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            await self.look()

    async def look(self) -> None:
        """Write down which packets ran out."""
        if not self._node.serving:
            return
        now = self._node.clock.now_ms()
        over = self._node.read(
            lambda queue: [
                one.id for one in queue.handovers.values() if one.status is HandoverStatus.MADE and one.until <= now
            ]
        )
        for identity in over:
            try:
                await settled(self._node.act("handover.expire", {"handover": identity}))
            except ShopfrontError as error:
                _log.info("that a packet ran out could not be written down: %s", error)


def handover_routes(desk: HandoverDesk, page: HandoverPage, node: Node) -> list[HTTPRouteHandler]:
    """The routes over a room of packets."""
    return [*_packet_routes(desk), *_page_routes(desk, page, node)]


def _packet_routes(desk: HandoverDesk) -> list[HTTPRouteHandler]:
    @put(
        "/handovers/{name:str}",
        summary="Leave a packet",
        description="Sealed by the device. The hub holds its key in an envelope of its own, and hands both out once.",
        responses={200: ResponseSpec(PacketLeft, description="It is durable.", generate_examples=False)}
        | refusals(400, 401, 403, 409, 413, 500, 503),
        security=[{"token": []}],
        request_max_body_size=MAX_PACKET,
    )
    async def leave(request: Request[Any, Any, Any], name: FromPath[str], data: JSONBody[LeavePacket]) -> PacketLeft:
        return PacketLeft(await asyncio.to_thread(desk.leave, name, data, request.state.principal))

    @post(
        "/handovers/{name:str}/open",
        status_code=200,
        summary="Open a packet, once",
        description="A second opening is told when the first was; the same request is the same opening.",
        responses={
            200: ResponseSpec(HandedOut, description="The packet, or what became of it.", generate_examples=False)
        }
        | refusals(400, 401, 403, 404, 429, 500, 503),
        security=[{"token": []}],
    )
    async def open_(
        request: Request[Any, Any, Any], name: FromPath[str], data: JSONBody[OpenPacket]
    ) -> Response[HandedOut]:
        found = await asyncio.to_thread(desk.open, name, data.request, request.state.principal)
        return Response(found, status_code=200, headers={"Cache-Control": "no-store"})

    return [leave, open_]


def _page_routes(desk: HandoverDesk, page: HandoverPage, node: Node) -> list[HTTPRouteHandler]:
    guesses = Guesses()

    @get(
        "/h/{name:str}",
        summary="The page of a packet that somebody carries home",
        description="The same for every name: what it shows is sealed, and opened by the phone.",
        media_type="text/html",
        responses={200: ResponseSpec(str, description="A page.", media_type="text/html", generate_examples=False)}
        | refusals(400),
        opt={"open": True},
    )
    async def show(request: Request[Any, Any, Any], name: FromPath[str]) -> Response[str]:  # noqa: ARG001 - for the script
        told = request.headers.get("accept-language", "").split(",")
        accepted = [part.partition(";")[0].strip() for part in told]
        headers = PAGE_HEADERS | {"Content-Security-Policy": page.policy}
        return Response(page.whole(accepted, node.pack.languages), media_type="text/html", headers=headers)

    @get(
        "/h/{name:str}/plan",
        summary="The plan of a packet, sealed for a phone",
        media_type="application/octet-stream",
        responses={
            200: ResponseSpec(
                bytes, description="Sealed.", media_type="application/octet-stream", generate_examples=False
            )
        }
        | refusals(400, 404, 429, 500),
        opt={"open": True},
    )
    async def plan(request: Request[Any, Any, Any], name: FromPath[str]) -> Response[bytes]:
        found = await asyncio.to_thread(desk.plan, name)
        if found is None:
            await guesses.wrong(request.client.host if request.client else "")
            raise HubRefused(code="not_found", message="Nothing is kept under this name.")
        return Response(found, media_type="application/octet-stream", headers=PAGE_HEADERS)

    return [show, plan]
