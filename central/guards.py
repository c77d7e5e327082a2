"""What holds for every request: who may ask, in which version, what a spare server notes, and what each answer says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from litestar import Request
from litestar.datastructures import MutableScopeHeaders

from central.wire import TIME_HEADER, VERSION, VERSION_HEADER
from kiosk.errors import HubRefused

if TYPE_CHECKING:
    from litestar.connection import ASGIConnection
    from litestar.handlers.base import BaseRouteHandler
    from litestar.types import BeforeMessageSendHookHandler, Guard, Message, Scope

    from central.admission import Admission
    from central.device_reports import DeviceReports
    from central.group import Group
    from central.last_heard import LastHeard
    from kiosk.node import Node

_WRITES_NOTHING = frozenset(
    {"hub", "enrol", "key", "devices", "grants", "help", "names", "notes", "operators", "releases"}
)
"""First parts of addresses where a server that stands by writes no event."""


# Guards are coroutines because Litestar hands every plain function to a thread, which costs more than the request.
async def same_version(connection: ASGIConnection[Any, Any, Any, Any], _handler: BaseRouteHandler) -> None:
    """Refuse a device that says it speaks another version; one that says nothing is tried."""
    theirs = connection.headers.get(VERSION_HEADER, VERSION)
    if theirs != VERSION:
        message = f"The device speaks version {theirs[:20]} of the sync, this hub {VERSION}. Bring both to one release."
        raise HubRefused(code="wrong_version", message=message)


def admitted(admission: Admission, heard: LastHeard, reports: DeviceReports) -> Guard:
    """Everything needs a token, unless its route says that it is open."""

    async def admit(connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler) -> None:
        if not handler.opt.get("open"):
            connection.state.principal = await admission.principal(connection)
            heard.note(connection.state.principal)
            reports.note(connection.state.principal)

    return admit


def own_writing(node: Node, group: Group) -> Guard:
    """Before a server that stands by takes anything itself, it notes that it is no copy of the hub any more."""

    async def note(connection: ASGIConnection[Any, Any, Any, Any], _handler: BaseRouteHandler) -> None:
        reads = isinstance(connection, Request) and connection.method in {"GET", "HEAD", "OPTIONS"}
        first, ticket = connection.url.path.split("/")[1], connection.path_params.get("ticket")
        reads = reads or first in _WRITES_NOTHING
        reads = reads or first == "h" or connection.url.path == "/form"  # where none but a serving hub opens a form
        reads = reads or (first == "t" and not node.read(lambda queue: ticket in queue.tickets))
        if not reads and group.stands_by:
            await group.mirror.end()

    return note


def mark(node: Node) -> BeforeMessageSendHookHandler:
    """Say version and time on every answer, refusals included."""

    async def mark(message: Message, _scope: Scope) -> None:
        if message["type"] == "http.response.start":
            headers = MutableScopeHeaders.from_message(message)
            headers[VERSION_HEADER] = VERSION
            headers[TIME_HEADER] = str(node.clock.now_ms())

    return mark
