"""`GET /vector`: how far the events of each source are held here; a reader that has lost its place asks this first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Annotated, Any

from litestar import Request, get
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import QueryParameter

from central.problems import refusals
from central.returning import takes_all, takes_back
from central.settled import settled
from central.wire import MOST_NAMED
from kiosk.errors import HubRefused
from kiosk.office import device_of
from kiosk.ports import Vector

if TYPE_CHECKING:
    from collections.abc import Sequence

    from litestar.handlers import HTTPRouteHandler

    from central.credentials import Principal
    from kiosk.node import Node
    from kiosk.ports import EventLog

_Names = Annotated[list[str] | None, QueryParameter(max_items=MOST_NAMED)]


def vector_route(node: Node) -> HTTPRouteHandler:
    """The route over a node's log."""

    @get(
        "/vector",
        summary="Ask how far events are held",
        description="By source that wrote to the streams named, the sequence up to which all of it is held here; also"
        " of the sources named, which have to be the device's own. With the generation of the log.",
        responses={200: ResponseSpec(Vector, description="How far.", generate_examples=False)}
        | refusals(400, 401, 403, 500),
        security=[{"token": []}],
    )
    async def vector(request: Request[Any, Any, Any], stream: _Names = None, source: _Names = None) -> Vector:
        principal: Principal = request.state.principal
        streams, sources = stream or [], source or []
        for name in streams:
            principal.check_stream(name)
        for name in sources:
            if not principal.speaks_for(device_of(name)):
                message = f"The source {name[:100]!r} is another device than the one that asks."
                raise HubRefused(code="bad_request", message=message)

        return await settled(node.query(partial(vector_of, node, streams, sources)))

    return vector


def vector_of(node: Node, streams: Sequence[str], sources: Sequence[str], log: EventLog) -> Vector:
    """How far the log of a server holds these streams, and the sources of whoever asks."""
    own = {name: log.whole_until(name) for name in sources}
    returning = node.device.uuid if takes_back(node) else ""
    return Vector(log.generation(), log.vector(streams) | own, returning, node.device.source, takes_all(node))
