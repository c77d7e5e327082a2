"""`POST /enrol` and `GET /office`: a device is let in by the office's code, and told where it is."""

from __future__ import annotations

import asyncio
import uuid
from typing import TYPE_CHECKING

import msgspec
from litestar import get, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import JSONBody

from central.problems import refusals
from central.settled import settled
from central.throttle import Throttle
from central.wire import MAX_BODY, EnrolRequest
from kiosk.errors import HubRefused
from kiosk.events import Draft
from kiosk.office import Device, Office
from kiosk.ports import Enrolled
from kiosk.queue.hub import ENROLLED
from kiosk.queue.labels import device_letter

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from central.credentials import Gate
    from central.standby_desk import StandbyDesk
    from kiosk.node import Node
    from kiosk.queue.state import Queue

_MOST_NAME = 100
_GIVES_TICKETS = frozenset({"kiosk", "counter"})


def enrolment_routes(node: Node, gate: Gate, standbys: StandbyDesk) -> list[HTTPRouteHandler]:
    """The routes of a gate."""
    one_at_a_time = asyncio.Lock()
    throttle = Throttle()

    @post(
        "/enrol",
        status_code=201,
        summary="Enrol a device",
        description="The office's enrolment code (a hub has one of its own) gives a device its identity, its token and"
        " the streams of its role.",
        responses={201: ResponseSpec(Enrolled, description="The device's identity.", generate_examples=False)}
        | refusals(400, 403, 409, 413, 429, 500),
        request_max_body_size=MAX_BODY,
        opt={"open": True},
    )
    async def enrol(data: JSONBody[EnrolRequest]) -> Enrolled:
        _check_code(gate, throttle, data)
        name = " ".join(data.name.split()) or data.role
        if len(name) > _MOST_NAME or not name.isprintable():
            message = f"Give the device a name of at most {_MOST_NAME} printable characters in the field 'name'."
            raise HubRefused(code="bad_request", message=message)
        async with one_at_a_time:
            standbys.check(data)
            device = await _let_in(node, data.role, name)
            inheritance = await standbys.let_in(data, device.uuid)
        return Enrolled(
            device=device.uuid,
            role=device.role,
            token=gate.token(device.uuid, device.role),
            letter=device.letter,
            streams=gate.streams(device.role),
            office=msgspec.to_builtins(node.office),
            hub_time=node.clock.now_ms(),
            inheritance=inheritance,
        )

    @get(
        "/office",
        summary="The office",
        description="What the office's devices know of it; it may have changed since they enrolled.",
        responses={200: ResponseSpec(Office, description="The office.", generate_examples=False)} | refusals(401, 500),
        security=[{"token": []}],
    )
    async def office() -> Office:
        return node.office

    return [enrol, office]


def _check_code(gate: Gate, throttle: Throttle, asked: EnrolRequest) -> None:
    throttle.check()
    try:
        gate.check_code(asked.code, asked.role)
    except HubRefused as refusal:
        if refusal.code == "unknown_code":
            throttle.note_wrong()
        raise


async def _let_in(node: Node, role: str, name: str) -> Device:
    """Write the device down with a letter that no other has; one at a time, so that none is given twice."""
    letter = device_letter(*node.read(_letters)) if role in _GIVES_TICKETS else ""
    device = Device(uuid=str(uuid.uuid4()), role=role, name=name, letter=letter)
    data = {"role": role, "name": name, "letter": letter}
    await settled(node.write([Draft(ENROLLED, f"device/{device.uuid}", data)], node.office.queue_stream))
    return device


def _letters(queue: Queue) -> tuple[list[str], int | None]:
    """Letters that are taken, by devices and by the series of the pack, and the lane of those that may be given."""
    taken = [device.letter for device in queue.devices.values()] + [series.letter for series in queue.pack.series]
    return taken, queue.lane()
