"""`POST /hub`: who is there, whether it decides for the office, and the proof of both sides."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from litestar import Request, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import JSONBody

from central.presence import Challenge, Presence, is_from, signed
from central.problems import refusals
from central.wire import MAX_BODY
from kiosk.errors import HubRefused
from kiosk.office import STREAMS_BY_ROLE

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from central.admission import Admission
    from central.credentials import Gate
    from central.group import Group
    from kiosk.node import Node
    from kiosk.queue.state import Queue

_MOST_AHEAD: Final = 16
"""Terms that a device may be ahead of a server: one that says more did not come from another server.

To a server that has no other beside it no device can bring a term: believed, it would leave the office without a hub.
"""


def presence_route(node: Node, gate: Gate, admission: Admission, group: Group | None) -> HTTPRouteHandler:
    """The route; the group hears of everybody who has shown who it is."""

    @post(
        "/hub",
        status_code=200,
        summary="Who is there",
        description="Device and server prove to each other that they belong to one office, without the token being"
        " sent. The answer says whether this server decides for the office, and in which term.",
        responses={200: ResponseSpec(Presence, description="The server.", generate_examples=False)}
        | refusals(400, 401, 413, 500),
        request_max_body_size=MAX_BODY,
        opt={"open": True},
    )
    async def hub(request: Request[Any, Any, Any], data: JSONBody[Challenge]) -> Presence:
        token = gate.token(data.device, data.role)
        if data.role not in STREAMS_BY_ROLE or not is_from(data, token):
            message = "This device is not enrolled at this office. Enrol it with the office's code."
            raise HubRefused(code="not_enrolled", message=message)
        await admission.check_device(request, data.device)
        if data.role == "hub" or (node.read(_has_spare) and data.term <= node.term.known + _MOST_AHEAD):
            node.term.hear(data.term)
        if group is not None:
            group.met(data)
        here = Presence(node.device.uuid, node.term.known, node.serving, group.url if group else "")
        return signed(here, data, token)

    return hub


def _has_spare(queue: Queue) -> bool:
    return queue.lane() is not None
