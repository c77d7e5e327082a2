"""`GET /wipe/<device>`: whether a device is to wipe itself, for one that is locked and cannot say who it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from litestar import get
from litestar.params import FromPath

from central.problems import refusals
from kiosk.errors import HubRefused

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from central.admission import Admission


def wipe_route(admission: Admission) -> HTTPRouteHandler:
    """The route. Its answer is always a refusal; an order in it is signed, and may be seen by anybody."""

    @get(
        "/wipe/{device:str}",
        summary="Is this device to wipe itself?",
        description="Refused as `revoked` where the device was shut out, with the order to wipe itself if there is.",
        responses=refusals(400, 403, 404, 500),
        opt={"open": True},
    )
    async def wipe(device: FromPath[str]) -> None:
        admission.check_standing(device)
        raise HubRefused(code="not_found", message="Nothing is ordered for this device.")

    return wipe
