"""The server of a hub: its desks, the routes over them, and what holds for every request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from litestar import Litestar
from litestar.exceptions import HTTPException

from central.description import description
from central.guards import admitted, mark, own_writing, same_version
from central.problems import answer_event_refused, answer_failure, answer_http, answer_hub_refused
from central.request_log import logged
from central.server_desks import Desks
from central.server_parts import ServerParts
from central.server_routes import server_routes
from central.wire import MAX_BODY
from kiosk.errors import EventRefused, HubRefused

if TYPE_CHECKING:
    from central.credentials import OfficeKeys
    from kiosk.node import Node


def create_app(node: Node, keys: OfficeKeys, given: ServerParts = ServerParts()) -> Litestar:  # noqa: B008 - frozen
    """The whole server over a running node. Its bell is `app.state.bell`: closing it ends what waits."""
    desks = Desks(node, keys, given)
    app = Litestar(
        route_handlers=server_routes(desks),
        lifespan=[desks.listening],
        guards=[
            same_version,
            admitted(desks.admission, desks.heard, desks.reports),
            *([own_writing(node, given.group)] if given.group else []),
            desks.withholding.listen,
        ],
        before_send=[mark(node)],
        exception_handlers={
            HubRefused: answer_hub_refused,
            EventRefused: answer_event_refused,
            HTTPException: answer_http,
            Exception: answer_failure,
        },
        openapi_config=description(),
        request_max_body_size=MAX_BODY,
        logging_config=None,
    )
    app.state.bell = desks.bell
    app.asgi_handler = logged(app.asgi_handler)
    return app
