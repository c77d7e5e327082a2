"""`POST /enrol` and `GET /office`: a device asks to be let in, and is told where it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from litestar import Request, Response, get, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import JSONBody

from central.problems import refusals
from central.wire import MAX_BODY, Asking, EnrolRequest
from kiosk.device_key import is_public
from kiosk.errors import HubRefused
from kiosk.office import Office
from kiosk.ports import Enrolled

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from central.admission import Admission
    from central.enrolment_desk import EnrolmentDesk

_WAITS = 202


def enrolment_routes(desk: EnrolmentDesk, admission: Admission) -> list[HTTPRouteHandler]:
    """The routes of a desk."""

    @post(
        "/enrol",
        status_code=201,
        summary="Enrol a device",
        description="A one-time code and the public half of a key that the device made: it then waits for a person,"
        " and asks again with the same code and key until it is told its identity, its token and its streams. A request"
        " with a key is signed with its other half, with the public one as the keyid.",
        responses={
            201: ResponseSpec(Enrolled, description="The device's identity.", generate_examples=False),
            _WAITS: ResponseSpec(Asking, description="A person has to let it in.", generate_examples=False),
        }
        | refusals(400, 401, 403, 409, 413, 429, 500),
        request_max_body_size=MAX_BODY,
        opt={"open": True},
    )
    async def enrol(request: Request[Any, Any, Any], data: JSONBody[EnrolRequest]) -> Response[Enrolled | Asking]:
        if data.key:
            if not is_public(data.key):
                message = "The field 'key' holds no public key. One is 'ed25519:' and 44 characters of base64."
                raise HubRefused(code="bad_request", message=message)
            await admission.check_signature(request, data.key, data.key)
        if data.device and admission.holder(request) != data.device:
            message = "The token is not that of the device which asks for a key."
            raise HubRefused(code="not_enrolled", message=message)
        found = await desk.ask(data)
        return Response(found, status_code=_WAITS if isinstance(found, Asking) else 201)

    @get(
        "/office",
        summary="The office",
        description="What the office's devices know of it; it may have changed since they enrolled.",
        responses={200: ResponseSpec(Office, description="The office.", generate_examples=False)} | refusals(401, 500),
        security=[{"token": []}],
    )
    async def office() -> Office:
        return desk.node.office

    return [enrol, office]
