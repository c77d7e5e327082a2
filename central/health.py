"""`GET /health` and `GET /metrics`: for load balancers, monitors and the heartbeat of devices."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

import msgspec
from litestar import Response, get
from litestar.openapi.datastructures import ResponseSpec

from central.metrics import CONTENT_TYPE, Metrics
from central.problems import refusals
from central.wire import VERSION, Problem
from kiosk.errors import DataFault

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from kiosk.node import Node
    from kiosk.queue.state import Queue

_log = logging.getLogger(__name__)
_UNREADABLE = "The hub cannot read its log now. {error}"


class Health(msgspec.Struct, frozen=True):
    """How the hub is. `upstream` is `alone`, `connected` or `cut_off`; `hub_time` is milliseconds since 1970.

    `serving` tells whether this server decides for the office; one that stands by does not.
    """

    status: str
    office: str
    device: str
    serving: bool
    term: int
    events: int
    upstream: str
    hub_time: int
    wire: str = VERSION


class HealthProblem(Problem, frozen=True, kw_only=True):
    """How the hub is while its log cannot be read: what it still knows by heart."""

    status: str
    office: str
    term: int
    upstream: str
    hub_time: int
    wire: str = VERSION


class _Watch:
    """Reads the log for those who ask how the hub is, and tells the operator once when that changes."""

    def __init__(self, node: Node) -> None:
        self._node = node
        self._told = ""

    async def events(self) -> int:
        """How many events of the queue are held; raises DataFault where the log cannot be read."""
        # not by the writer's thread: a reading that fails there counts as a failure to save
        try:
            found = await asyncio.to_thread(self._node.log.count, self._node.office.queue_stream)
        except DataFault as error:
            self._tell(str(error))
            raise
        self._tell("")
        return found

    def _tell(self, fault: str) -> None:
        if fault and not self._told:
            _log.error("the log cannot be read: %s", fault)
        elif self._told and not fault:
            _log.warning("the log can be read again")
        self._told = fault


def health_routes(node: Node, metrics: Metrics) -> list[HTTPRouteHandler]:
    """Both routes; open to everybody, since neither tells anything about a person."""
    metrics.count_waiting(lambda: node.read(_waiting))
    return [_health_route(node), _figures_route(metrics)]


def _health_route(node: Node) -> HTTPRouteHandler:
    watch = _Watch(node)

    @get(
        "/health",
        summary="How the hub is",
        responses={
            200: ResponseSpec(Health, description="It answers, and its log can be read.", generate_examples=False),
            503: ResponseSpec(
                HealthProblem, description="It answers, but its log cannot be read.", generate_examples=False
            ),
        }
        | refusals(500),
        opt={"open": True},
    )
    async def health() -> Response[Health | HealthProblem]:
        try:
            events = await watch.events()
        except DataFault as error:
            return Response(_unwell(node, error), status_code=503)
        return Response(_well(node, events))

    return health


def _figures_route(metrics: Metrics) -> HTTPRouteHandler:
    @get(
        "/metrics",
        summary="Figures for Prometheus",
        media_type="text/plain",
        responses={
            200: ResponseSpec(
                str, description="Prometheus text format.", media_type="text/plain", generate_examples=False
            )
        },
        opt={"open": True},
    )
    async def figures() -> Response[bytes]:
        return Response(await asyncio.to_thread(metrics.text), media_type=CONTENT_TYPE)

    return figures


def _well(node: Node, events: int) -> Health:
    return Health(
        status="ok",
        office=node.office.code,
        device=node.device.uuid,
        serving=node.serving,
        term=node.read(_term),
        events=events,
        upstream=node.status().link.state.value,
        hub_time=node.clock.now_ms(),
    )


def _unwell(node: Node, error: DataFault) -> HealthProblem:
    return HealthProblem(
        "log_unreachable",
        _UNREADABLE.format(error=error),
        status="log unreachable",
        office=node.office.code,
        term=node.read(_term),
        upstream=node.status().link.state.value,
        hub_time=node.clock.now_ms(),
    )


def _waiting(queue: Queue) -> float:
    return float(queue.waiting_count())


def _term(queue: Queue) -> int:
    return queue.term()
