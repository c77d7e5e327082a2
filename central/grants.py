"""`POST /grants`: one decision of the serving hub; the same request id always gets the same answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
from litestar import Request, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import JSONBody

from central.problems import refusals
from central.settled import settled
from central.wire import MAX_BODY, GrantRequest
from kiosk.errors import HubRefused
from kiosk.ports import GrantAnswer
from kiosk.queue.acts import ACTS

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from central.credentials import Principal
    from central.group import Group
    from central.metrics import Metrics
    from kiosk.node import Node

_DESCRIPTION = (
    "Calling a ticket, taking a counter and leasing a block of numbers are decided by one hub, one at a time."
    " A refusal by a rule of the queue is an answer too, with `ok: false`; repeating a request repeats its answer."
)
_MOST_ID = 200


def grants_route(node: Node, metrics: Metrics, group: Group | None = None) -> HTTPRouteHandler:
    """The route to the node's decisions; one is told when the other servers of the group hold it too."""

    @post(
        "/grants",
        status_code=200,
        summary="Ask for a decision",
        description=_DESCRIPTION,
        responses={200: ResponseSpec(GrantAnswer, description="The decision.", generate_examples=False)}
        | refusals(400, 401, 409, 413, 500),
        security=[{"token": []}],
        request_max_body_size=MAX_BODY,
    )
    async def grants(request: Request[Any, Any, Any], data: JSONBody[GrantRequest]) -> GrantAnswer:
        principal: Principal = request.state.principal
        if not 0 < len(data.request) <= _MOST_ID:
            message = f"Give the field 'request' an id of your own, of 1 to {_MOST_ID} characters."
            raise HubRefused(code="bad_request", message=message)
        act = ACTS.get(data.do)
        known = data.do if act is not None and act.granted else "other"
        with metrics.grant_seconds.time():
            answer = _refusal(data.do, principal)
            if answer is None:
                answer = await settled(node.grant(data.request, data.do, data.args, principal.device))
        if group is not None and data.do != "labels.lease":  # blocks of numbers cannot collide in any case
            await group.followers.hold(_decided(answer, data.request))
        code = (answer.error or {}).get("code", "")
        metrics.grants.labels(known, "granted" if answer.ok else code or "refused").inc()
        if code == "not_serving":
            raise HubRefused(code=code, message=(answer.error or {}).get("message", ""))
        return answer

    return grants


class _Decided(msgspec.Struct):
    id: str
    data: dict[str, Any] = {}


def _decided(answer: GrantAnswer, request: str) -> list[str]:
    """Ids of the events that answer a request; the answer may hold older ones of the same ticket."""
    events = [msgspec.json.decode(raw, type=_Decided) for raw in answer.events]
    return [event.id for event in events if event.data.get("request") == request]


def _refusal(do: str, principal: Principal) -> GrantAnswer | None:
    act = ACTS.get(do)
    if act is None or not act.granted:
        granted = ", ".join(name for name, row in ACTS.items() if row.granted)
        return _no("unknown_act", f"A hub does not decide about {do!r}, only about: {granted}.")
    if principal.role not in act.roles:
        return _no("wrong_role", f"A {principal.role} may not do {do}.")
    return None


def _no(code: str, message: str) -> GrantAnswer:
    return GrantAnswer(ok=False, error={"code": code, "message": message})
