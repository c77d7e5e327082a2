"""Several processes over one database: one decides for the office, the others take in and hand out events.

They keep nothing that a request needs but what the log says, so that any of them may end at any time.
"""

from __future__ import annotations

from contextlib import asynccontextmanager, closing, contextmanager
from typing import TYPE_CHECKING, Any

import msgspec
from litestar import Litestar
from litestar.exceptions import HTTPException

from central.admission import Admission
from central.bell import Bell
from central.carried import Carriers
from central.credentials import Gate, OfficeKeys, check_keys
from central.feed import Feeds, feed_route
from central.guards import mark, same_version
from central.health import health_routes
from central.ingest import Intake, events_route
from central.metrics import Metrics
from central.postgres_log import PostgresEventLog
from central.problems import answer_event_refused, answer_failure, answer_http, answer_hub_refused
from central.serving import Serving, wait_for_the_end
from central.vector import vector_route
from central.wire import MAX_BODY
from kiosk.clock import wall_ms
from kiosk.entities import ENTITIES
from kiosk.errors import EventRefused, HubRefused
from kiosk.node import Node
from kiosk.office import streams_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from pathlib import Path

    from litestar.connection import ASGIConnection
    from litestar.handlers.base import BaseRouteHandler

    from central.nonces import Shared
    from central.postgres_news import Word
    from central.postgres_turn import Superseded
    from kiosk.catalogue.pack import Pack
    from kiosk.identity import Identity


@contextmanager
def hearing(node: Node) -> Iterator[None]:
    """Let a node know what other processes write into its log, while the context lasts; only PostgreSQL has others."""
    if not isinstance(node.log, PostgresEventLog):
        yield
        return
    everything = frozenset(streams_of(node.office, "hub"))

    def heard(word: Word) -> None:
        if word.subjects is None:
            node.hear(None, everything)
        else:
            node.hear(frozenset(word.subjects), frozenset(word.streams), word.clock)

    with closing(node.log.news()) as news:
        news.listen(heard)
        yield


@contextmanager
def sharing(node: Node) -> Iterator[Shared | None]:
    """What tells a node which signed requests were at other processes over its database; only PostgreSQL has others."""
    if not isinstance(node.log, PostgresEventLog):
        yield None
        return
    with closing(node.log.nonces(node.clock.now_ms)) as nonces:
        yield nonces.take


@contextmanager
def running(url: str, identity: Identity, keys: OfficeKeys, pack: Pack) -> Iterator[Node]:
    """A further node of a server, over its database. Its epoch is its own, so that no number could be given twice."""
    with closing(PostgresEventLog(url, ENTITIES, office=identity.office.code, shared=True)) as log:
        check_keys(log, keys)
        device = msgspec.structs.replace(identity.device, epoch=wall_ms() // 1000)
        node = Node(log=log, device=device, office=identity.office, pack=pack)
        node.start()
        try:
            with hearing(node):
                yield node
        finally:
            node.stop()


def serve_beside(  # noqa: PLR0917 - what a process needs, each once
    url: str,
    identity: Identity,
    folder: Path,
    pack: Pack,
    place: tuple[str, int],
    on_ready: Callable[[str], None],
    takes_over: Callable[[], bool] | None = None,
) -> int:
    """Serve at a host and port until SIGTERM or SIGINT; raises DataFault where the database is of other keys.

    With `takes_over`, which says whether this process could, also until nobody decides for the office any more; returns
    the port then, else 0.
    """  # fmt: skip
    keys = OfficeKeys.at(folder)
    with running(url, identity, keys, pack) as node, sharing(node) as shared, _waiting(node, takes_over) as is_free:
        serving = Serving(create_app_beside(node, keys, shared), *place)
        wait_for_the_end(serving.start, serving.stop, lambda: on_ready(serving.url), is_free)
        return serving.port if is_free() else 0


@contextmanager
def _waiting(node: Node, takes_over: Callable[[], bool] | None) -> Iterator[Callable[[], bool]]:
    """Whether nobody decides any more, and this process is to."""
    if takes_over is None or not isinstance(node.log, PostgresEventLog):
        yield lambda: False
        return
    with closing(node.log.waiting(takes_over)) as waiting:
        yield lambda: waiting.is_free


@contextmanager
def deciding(node: Node) -> Iterator[Callable[[], Superseded | None]]:
    """Shows the processes beside that this one lives; tells where it has lost its place to one of them."""
    if not isinstance(node.log, PostgresEventLog):
        yield lambda: None
        return
    with closing(node.log.beating()) as beating:
        yield lambda: beating.lost


def create_app_beside(node: Node, keys: OfficeKeys, shared: Shared | None = None) -> Litestar:
    """The routes that any process may answer; all others are those of the process that decides."""
    gate, bell, metrics = Gate(keys, node.office, open_enrolment=False), Bell(node), Metrics()
    admission = Admission(node, gate, shared=shared)

    @asynccontextmanager
    async def listening(_app: Litestar) -> AsyncIterator[None]:
        bell.open()
        try:
            yield
        finally:
            bell.close()

    async def admit(connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler) -> None:
        if not handler.opt.get("open"):
            connection.state.principal = await admission.principal(connection)

    app = Litestar(
        route_handlers=[
            events_route(Intake(node, metrics), Carriers(node, gate)),
            feed_route(Feeds(node, bell), metrics),
            vector_route(node),
            *health_routes(node, metrics),
        ],
        lifespan=[listening],
        guards=[same_version, admit],
        before_send=[mark(node)],
        exception_handlers={
            HubRefused: answer_hub_refused,
            EventRefused: answer_event_refused,
            HTTPException: answer_http,
            Exception: answer_failure,
        },
        openapi_config=None,
        request_max_body_size=MAX_BODY,
        logging_config=None,
    )
    app.state.bell = bell
    return app
