"""The first names that people chose to be called by, as their hub holds them: in memory, and nowhere else.

They are no events, so neither log nor export nor backup has one. A hub that starts anew, or that takes another's
place, has none either; then numbers alone are called (docs/appointments.md).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final

from litestar import Request, delete, get, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, JSONBody, QueryParameter

from central.problems import refusals
from central.wire import MAX_WAIT_SECONDS
from kiosk.errors import HubRefused, Refused
from kiosk.events import new_id
from kiosk.first_names import NameAsked, NameTable, is_live
from kiosk.queue.first_name import first_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from litestar.handlers import HTTPRouteHandler

    from central.bell import Bell
    from central.credentials import Principal
    from kiosk.node import Change, Node
    from kiosk.queue.ticket import Ticket

_NEWS: Final = "first names"
_MOST_BODY: Final = 2048
_SETTERS: Final = frozenset({"kiosk", "counter"})
_READERS: Final = frozenset({"counter", "board"})


class NameDesk:
    """Holds the names of an office's tickets while they live. Everything but `open` and `close` is for its loop."""

    def __init__(self, node: Node, bell: Bell) -> None:
        self._node = node
        self._bell = bell
        self._names: dict[str, str] = {}
        self._began = new_id()
        self._turn = 0
        self._unsubscribe: Callable[[], None] | None = None

    def open(self) -> None:
        """Notice tickets that end."""
        self._unsubscribe = self._node.subscribe(self._heard)

    def close(self) -> None:
        """Forget everything."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._names.clear()

    def put(self, principal: Principal, asked: NameAsked) -> None:
        """Call a ticket by this name as well. Raises HubRefused, with the name in no message."""
        if not self._node.pack.queue.first_names:
            raise HubRefused(code="not_found", message="This office calls numbers only.")
        self._check(principal, asked.ticket)
        try:
            name = first_name(asked.name)
        except Refused as refusal:
            raise HubRefused(code="bad_request", message=str(refusal)) from None
        self._names[asked.ticket] = name
        self._changed()

    def remove(self, principal: Principal, ticket: str) -> None:
        """Call the number alone from now on."""
        if principal.role not in _SETTERS:
            raise HubRefused(code="wrong_role", message=f"A {principal.role} may not do that.")
        if ticket in self._names:
            self._check(principal, ticket)
            del self._names[ticket]
            self._changed()

    def table(self) -> NameTable:
        """The names of those who are still here."""
        day = self._node.office.day(self._node.clock.now_ms())
        live = self._node.read(lambda queue: {one for one in self._names if is_live(queue, one, day)})
        gone = self._names.keys() - (live if self._node.serving else set())
        if gone:
            for ticket in gone:
                del self._names[ticket]
            self._changed()
        return NameTable(f"{self._began}.{self._turn}", day, dict(self._names))

    async def read(self, principal: Principal, after: str, seconds: float) -> NameTable:
        """The names as soon as they are others than at the turn `after`, or when the time is over."""
        if principal.role not in _READERS:
            raise HubRefused(code="wrong_role", message=f"A {principal.role} is told nobody's name.")
        return await self._bell.other(_NEWS, self.table, after, seconds, principal.check)

    def _check(self, principal: Principal, ticket: str) -> None:
        if principal.role not in _SETTERS:
            raise HubRefused(code="wrong_role", message=f"A {principal.role} may not do that.")
        if not self._node.serving:
            raise HubRefused(code="not_serving", message="Another hub serves this office now.")
        day = self._node.office.day(self._node.clock.now_ms())
        found: Ticket | None = self._node.read(
            lambda queue: queue.tickets[ticket] if is_live(queue, ticket, day) else None
        )
        if found is None:
            raise HubRefused(code="not_found", message="Nobody waits or is served under this ticket now.")
        if principal.role == "kiosk" and found.device != principal.device:
            message = "This ticket was taken elsewhere. A counter can call it by a name."
            raise HubRefused(code="not_found", message=message)

    def _changed(self) -> None:
        self._turn += 1
        self._bell.ring(_NEWS)

    def _heard(self, change: Change) -> None:
        """On the writing thread: a ticket with a name moved."""
        if any(f"ticket/{ticket}" in change.subjects for ticket in tuple(self._names)):
            self._bell.ring_from_outside(_NEWS)


def name_routes(desk: NameDesk) -> list[HTTPRouteHandler]:
    """`POST /names`, `DELETE /names/<ticket>`, and `GET /names` by long poll."""

    @post(
        "/names",
        status_code=204,
        summary="Call a ticket by a first name as well",
        description="Because its holder asked for it. Kept in memory until the ticket ends. A kiosk may name tickets"
        " that it gave itself.",
        responses={204: ResponseSpec(None, description="It is known to counters and boards.", generate_examples=False)}
        | refusals(400, 401, 403, 404, 409, 413, 500),
        security=[{"token": []}],
        request_max_body_size=_MOST_BODY,
    )
    async def put(request: Request[Any, Any, Any], data: JSONBody[NameAsked]) -> None:
        desk.put(request.state.principal, data)

    @delete(
        "/names/{ticket:str}",
        status_code=204,
        summary="Call the number alone",
        responses={204: ResponseSpec(None, description="The name is gone.", generate_examples=False)}
        | refusals(400, 401, 403, 404, 409, 500),
        security=[{"token": []}],
    )
    async def remove(request: Request[Any, Any, Any], ticket: FromPath[str]) -> None:
        desk.remove(request.state.principal, ticket)

    @get(
        "/names",
        summary="Who wants to be called by a first name",
        description="For counters and boards. Waits up to `timeout` seconds for another state than `after`.",
        responses={200: ResponseSpec(NameTable, description="All of them.", generate_examples=False)}
        | refusals(400, 401, 403, 500),
        security=[{"token": []}],
    )
    async def names(
        request: Request[Any, Any, Any],
        after: Annotated[str, QueryParameter(max_length=100)] = "",
        timeout: Annotated[float, QueryParameter(ge=0, le=MAX_WAIT_SECONDS)] = 0.0,
    ) -> NameTable:
        return await desk.read(request.state.principal, after, timeout)

    return [put, remove, names]
