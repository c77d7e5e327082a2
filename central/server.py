"""The server of a hub: which routes there are, who may use them, and how each answer is marked."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from litestar import Litestar, Request, Router
from litestar.datastructures import MutableScopeHeaders
from litestar.exceptions import HTTPException
from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, SecurityScheme

from central.admission import Admission
from central.answer_routes import AnswerPages, answer_routes
from central.bell import Bell
from central.blobs import Blobs, blob_routes
from central.callbacks import NumberDesk, number_routes
from central.canary_watch import CanaryWatch
from central.carried import Carriers
from central.checkpoint_routes import checkpoint_routes
from central.credentials import Gate, OfficeKeys
from central.device_reports import DeviceReports, device_routes
from central.draft_routes import DraftDesk, draft_routes
from central.enrolment import enrolment_routes
from central.enrolment_desk import EnrolmentDesk
from central.feed import Feeds, feed_route
from central.first_names import NameDesk, name_routes
from central.grants import grants_route
from central.handover_page import HandoverPage
from central.handover_routes import HandoverDesk, handover_routes
from central.health import health_routes
from central.help_relay import HelpRelay
from central.help_room import HelpRoom
from central.help_routes import help_routes
from central.ingest import Intake, events_route
from central.key_route import key_route
from central.last_heard import LastHeard
from central.metrics import Metrics
from central.openrosa.routes import openrosa_routes
from central.operators.gathering import Gathering
from central.operators.opening import operator_pages
from central.operators.progress import Progress
from central.presence_route import presence_route
from central.problems import answer_event_refused, answer_failure, answer_http, answer_hub_refused
from central.publishing import publishing_routes
from central.request_log import logged
from central.standby import Upstream
from central.standby_desk import StandbyDesk
from central.ticket_page import TicketPages
from central.ticket_routes import ticket_routes
from central.vector import vector_route
from central.visit_notes import NoteDesk, note_routes
from central.web_form_desk import WebFormDesk
from central.web_form_routes import web_form_routes
from central.wipe_route import wipe_route
from central.wire import MAX_BODY, TIME_HEADER, VERSION, VERSION_HEADER
from central.withholding import Withholding
from kiosk.errors import EventRefused, HubRefused
from kiosk.office import officers_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from litestar.connection import ASGIConnection
    from litestar.handlers import HTTPRouteHandler
    from litestar.handlers.base import BaseRouteHandler
    from litestar.types import BeforeMessageSendHookHandler, Guard, Message, Scope

    from central.checkpoints import Checkpoints
    from central.credentials import Principal
    from central.form_stores import FormStores
    from central.group import Group
    from central.operators.storage import StorageWatch
    from kiosk.answers.ports import AnswerSearch
    from kiosk.equipment import DeviceReport
    from kiosk.forms.submissions.aftercare import Aftercare
    from kiosk.node import Node


ASSETS = Path(__file__).resolve().parent.parent / "assets"
"""Where the sentences and the look of the pages are."""


def create_app(
    node: Node,
    keys: OfficeKeys,
    assets: Path = ASSETS,
    forms: FormStores | None = None,
    *,
    group: Group | None = None,
    upstream: Upstream = Upstream(),  # noqa: B008 - frozen
    own: Callable[[], DeviceReport] | None = None,
    answers: AnswerSearch | None = None,
    open_enrolment: bool = True,
    checkpoints: Checkpoints | None = None,
    storage: StorageWatch | None = None,
) -> Litestar:
    """The whole server over a running node. Its bell is `app.state.bell`: closing it ends what waits.

    Without `forms` it takes no drafts and no submissions, without a `group` it is the only server of its office. The
    `upstream` is the central above, which a standby inherits and through which others help; `own`
    measures the machine that this runs on; with `answers` it has pages of them;
    `checkpoints` are what it signs of its log; with `storage` it has a page for operators.
    """
    gate = Gate(keys, node.office, open_enrolment)
    admission = Admission(node, gate, group.key if group else None)
    bell = Bell(node)
    metrics = Metrics()
    heard = LastHeard(node)
    progress = Progress(node.clock.now_ms)
    reports = DeviceReports(node, own, progress)
    names, notes = NameDesk(node, bell), NoteDesk(node, bell)
    helping, numbers = HelpRoom(node), NumberDesk(node)
    gathered = Gathering(node, reports, progress, storage, group, checkpoints) if storage else None

    care, withholding = forms.care(node) if forms else None, Withholding(node)
    packets: list[HandoverDesk] = [HandoverDesk(forms.handovers, node)] if forms and forms.handovers else []
    web: list[WebFormDesk] = [WebFormDesk(node, forms, assets)] if forms and forms.handovers and forms.shelf else []

    @asynccontextmanager
    async def listening(_app: Litestar) -> AsyncIterator[None]:
        bell.open()
        names.open()
        notes.open()
        helping.open()
        numbers.open()
        watched = [reports.watch(), CanaryWatch(node, reports).watch(), helping.watch()]
        watched += [checkpoints.watch()] if checkpoints else []
        carried = [HelpRelay(node, helping, upstream).watch()] if upstream.url else []
        carried += [*(one.watch() for one in packets), *(one.watch() for one in web)]
        watching = [asyncio.create_task(work) for work in (*watched, *carried)]
        try:
            async with (
                forms.looked_after(care, node, lambda: group is not None and group.stands_by)
                if forms and care
                else nullcontext()
            ):
                yield
        finally:
            for task in watching:
                task.cancel()
            bell.close()
            names.close()
            notes.close()
            helping.close()
            numbers.close()
            for desk in web:
                desk.forms.stop()

    app = Litestar(
        route_handlers=[
            *enrolment_routes(EnrolmentDesk(node, gate, StandbyDesk(node, keys, upstream, group)), admission),
            presence_route(node, gate, admission, group),
            key_route(node),
            events_route(Intake(node, metrics), Carriers(node, gate)),
            feed_route(Feeds(node, bell), metrics, group, progress),
            vector_route(node),
            grants_route(node, metrics, group),
            *health_routes(node, metrics),
            *(operator_pages(gathered, gate, metrics, storage.folder, assets) if gathered and storage else ()),
            wipe_route(admission),
            *(checkpoint_routes(checkpoints) if checkpoints else ()),
            *device_routes(reports),
            *name_routes(names),
            *note_routes(notes),
            *help_routes(helping),
            *number_routes(numbers),
            *ticket_routes(TicketPages(node, bell, metrics, assets, heard, care)),
            *(answer_routes(AnswerPages(node, answers, assets)) if answers else ()),
            *(_form_routes(node, forms, care, withholding) if forms and care else ()),
            *(
                route
                for desk in packets
                for route in handover_routes(desk, HandoverPage(lambda: node.office, assets, opens=bool(web)), node)
            ),
            *(route for desk in web for route in web_form_routes(desk)),
            *(publishing_routes(node, forms.blobs, assets / "icons") if forms else ()),
        ],
        lifespan=[listening],
        guards=[
            same_version,
            _admission(admission, heard, reports),
            *([_own_writing(node, group)] if group else []),
            withholding.listen,
        ],
        before_send=[mark(node)],
        exception_handlers={
            HubRefused: answer_hub_refused,
            EventRefused: answer_event_refused,
            HTTPException: answer_http,
            Exception: answer_failure,
        },
        openapi_config=_description(),
        request_max_body_size=MAX_BODY,
        logging_config=None,
    )
    app.state.bell = bell
    app.asgi_handler = logged(app.asgi_handler)
    return app


def _form_routes(
    node: Node, forms: FormStores, care: Aftercare, withholding: Withholding
) -> list[HTTPRouteHandler | Router]:
    def is_content(name: str) -> bool:
        return node.read(lambda queue: queue.content.was_here(name)) is not None

    def is_of(name: str, principal: Principal) -> bool:
        officers = officers_of(principal.streams)
        return node.read(lambda queue: any(queue.field.has_blob(one, name) for one in officers))

    blobs = Blobs(forms.blobs, node.office.case_stream, care.blob_arrived, is_content, is_of, withholding.check)
    routes: list[HTTPRouteHandler | Router] = [*blob_routes(blobs), *draft_routes(DraftDesk(forms.lockers))]
    if forms.field is not None:
        published = forms.field.forms(node)
        receiving = forms.field.receiving(node, forms.blobs, published)
        routes.append(openrosa_routes(forms.field.gatekeeper, published, receiving, node.office.public_address))
    return routes


def _description() -> OpenAPIConfig:
    plain = JsonRenderPlugin(path=["/", "/openapi.json"])
    token = SecurityScheme(type="http", scheme="bearer", description="The token that enrolment gave.")
    signature = SecurityScheme(
        type="apiKey",
        name="Signature",
        security_scheme_in="header",
        description="RFC 9421, with Signature-Input: of every request of a device that has a key (Ed25519, the device's"
        " id as keyid, created within 300 seconds of X-Hub-Time, a nonce), over @method, @authority, @path, @query,"
        " content-digest (RFC 9530, sha-256) where there is a body, and those of authorization, content-type,"
        " content-encoding, range, upload-offset, upload-length and chain-head that are sent.",
    )
    return OpenAPIConfig(
        title="Shopfront hub",
        version=VERSION,
        openapi_router=Router("/openapi", route_handlers=[], opt={"open": True}, include_in_schema=False),
        render_plugins=[plain],
        components=Components(security_schemes={"token": token, "signature": signature}),
        use_handler_docstrings=False,
    )


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


def _admission(admission: Admission, heard: LastHeard, reports: DeviceReports) -> Guard:
    """Everything needs a token, unless its route says that it is open."""

    async def admit(connection: ASGIConnection[Any, Any, Any, Any], handler: BaseRouteHandler) -> None:
        if not handler.opt.get("open"):
            connection.state.principal = await admission.principal(connection)
            heard.note(connection.state.principal)
            reports.note(connection.state.principal)

    return admit


def _own_writing(node: Node, group: Group) -> Guard:
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
