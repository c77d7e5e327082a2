"""`/help/<id>/number`: the number that somebody left to be rung back, in the hub's memory and nowhere else.

The kiosk or laptop that called leaves it; the counter that answered reads it; when the call is over it is forgotten. A
hub that starts anew, or that takes another's place, has none: the counter is told so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final

import msgspec
from litestar import Request, get, put
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, JSONBody

from central.problems import refusals
from kiosk.assist.callback import MOST_TYPED, phone_number
from kiosk.assist.help_call import RINGING, TAKEN, HelpCall
from kiosk.errors import HubRefused, Refused

if TYPE_CHECKING:
    from collections.abc import Callable

    from litestar.handlers import HTTPRouteHandler

    from central.credentials import Principal
    from kiosk.node import Change, Node

_MOST_BODY: Final = 512


class Number(msgspec.Struct, forbid_unknown_fields=True):
    """What travels both ways."""

    number: Annotated[str, msgspec.Meta(max_length=MOST_TYPED)]


class NumberDesk:
    """Holds the numbers of open calls. Everything but `open` and `close` is for its loop."""

    def __init__(self, node: Node) -> None:
        self._node = node
        self._numbers: dict[str, str] = {}
        self._unsubscribe: Callable[[], None] | None = None

    def open(self) -> None:
        """Notice calls that are over."""
        self._unsubscribe = self._node.subscribe(self._heard)

    def close(self) -> None:
        """Forget everything."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._numbers.clear()

    def put(self, principal: Principal, help_id: str, number: str) -> None:
        """Keep a number of a call that nobody has taken; raises HubRefused, with the number in no message."""
        found = self._the_call(principal, help_id, "kiosk", "field")
        if found is None or found.device != principal.device or found.status not in RINGING:
            raise HubRefused(code="not_found", message="No call of this device waits under this id.")
        try:
            self._numbers[help_id] = phone_number(number)
        except Refused as refusal:
            raise HubRefused(code="bad_request", message=str(refusal)) from None

    def read(self, principal: Principal, help_id: str) -> str:
        """The number, for the counter that answered; raises HubRefused."""
        found = self._the_call(principal, help_id, "counter")
        number = self._numbers.get(help_id)
        mine = found is not None and found.status in TAKEN and found.helper == principal.device
        if not mine or number is None:
            raise HubRefused(code="not_found", message="No number is held here for this counter.")
        return number

    def _the_call(self, principal: Principal, help_id: str, *roles: str) -> HelpCall | None:
        if principal.role not in roles:
            raise HubRefused(code="wrong_role", message=f"A {principal.role} may not do that.")
        if not self._node.serving:
            raise HubRefused(code="not_serving", message="Another hub serves this office now.")
        self._forget_old()
        return self._node.read(lambda queue: queue.help_calls.get(help_id))

    def _forget_old(self) -> None:
        """Also those of yesterday, which no event ends."""
        held = tuple(self._numbers)
        gone = self._node.read(lambda queue: [one for one in held if not _is_open(queue.help_calls.get(one))])
        for one in gone:
            self._numbers.pop(one, None)

    def _heard(self, change: Change) -> None:
        """On the writing thread: a call moved."""
        if any(f"help/{one}" in change.subjects for one in tuple(self._numbers)):
            self._forget_old()


def _is_open(call: HelpCall | None) -> bool:
    return call is not None and call.is_open


def number_routes(desk: NumberDesk) -> list[HTTPRouteHandler]:
    """`PUT` and `GET /help/<id>/number`."""

    @put(
        "/help/{help_id:str}/number",
        status_code=204,
        summary="Leave a number to be rung back",
        description="By the device that called. Kept in memory until the call is over, in no event and no log.",
        responses={204: ResponseSpec(None, description="It is held.", generate_examples=False)}
        | refusals(400, 401, 403, 404, 409, 413, 500),
        security=[{"token": []}],
        request_max_body_size=_MOST_BODY,
    )
    async def leave(request: Request[Any, Any, Any], help_id: FromPath[str], data: JSONBody[Number]) -> None:
        desk.put(request.state.principal, help_id, data.number)

    @get(
        "/help/{help_id:str}/number",
        summary="Read the number to ring",
        description="For the counter that answered the call.",
        responses={200: ResponseSpec(Number, description="The number.", generate_examples=False)}
        | refusals(400, 401, 403, 404, 409, 500),
        security=[{"token": []}],
    )
    async def read(request: Request[Any, Any, Any], help_id: FromPath[str]) -> Number:
        return Number(desk.read(request.state.principal, help_id))

    return [leave, read]
