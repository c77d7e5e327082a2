"""`GET /health` and `GET /metrics`: for load balancers, monitors and the heartbeat of devices."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from litestar import Response, get
from litestar.openapi.datastructures import ResponseSpec

from central.metrics import CONTENT_TYPE, Metrics
from central.problems import refusals
from central.settled import settled
from central.wire import VERSION

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from kiosk.node import Node
    from kiosk.ports import EventLog
    from kiosk.queue.state import Queue


class Health(msgspec.Struct, frozen=True):
    """How the hub is. `upstream` is `alone`, `connected` or `cut_off`; `hub_time` is milliseconds since 1970."""

    status: str
    office: str
    term: int
    events: int
    upstream: str
    hub_time: int
    wire: str = VERSION


def health_routes(node: Node, metrics: Metrics) -> list[HTTPRouteHandler]:
    """Both routes; open to everybody, since neither tells anything about a person."""
    metrics.count_waiting(lambda: node.read(_waiting))

    def _count(log: EventLog) -> int:
        return log.count(node.office.queue_stream)

    @get(
        "/health",
        summary="How the hub is",
        responses={
            200: ResponseSpec(Health, description="It answers, and its log can be read.", generate_examples=False)
        }
        | refusals(500),
        opt={"open": True},
    )
    async def health() -> Health:
        events = await settled(node.query(_count))
        return Health(
            status="ok",
            office=node.office.code,
            term=node.read(_term),
            events=events,
            upstream=node.status().link.state.value,
            hub_time=node.clock.now_ms(),
        )

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
        return Response(metrics.text(), media_type=CONTENT_TYPE)

    return [health, figures]


def _waiting(queue: Queue) -> float:
    return float(queue.waiting_count())


def _term(queue: Queue) -> int:
    return queue.term()
