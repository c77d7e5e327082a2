"""Which routes a server has: for the sync, for devices, for people, for forms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from central.answer_routes import AnswerPages, answer_routes
from central.blobs import Blobs, blob_routes
from central.callbacks import number_routes
from central.carried import Carriers
from central.checkpoint_routes import checkpoint_routes
from central.device_reports import device_routes
from central.draft_routes import DraftDesk, draft_routes
from central.enrolment import enrolment_routes
from central.feed import Feeds, feed_route
from central.first_names import name_routes
from central.grants import grants_route
from central.handover_page import HandoverPage
from central.handover_routes import handover_routes
from central.health import health_routes
from central.help_routes import help_routes
from central.ingest import Intake, events_route
from central.key_route import key_route
from central.openrosa.routes import openrosa_routes
from central.operators.opening import operator_pages
from central.presence_route import presence_route
from central.publishing import publishing_routes
from central.saw_desk import SawDesk, saw_routes
from central.ticket_page import TicketPages
from central.ticket_routes import ticket_routes
from central.vector import vector_route
from central.visit_notes import note_routes
from central.web_form_routes import web_form_routes
from central.wipe_route import wipe_route
from kiosk.office import officers_of

if TYPE_CHECKING:
    from litestar import Router
    from litestar.handlers import HTTPRouteHandler, WebsocketRouteHandler

    from central.credentials import Principal
    from central.form_stores import FormStores
    from central.server_desks import Desks
    from kiosk.forms.submissions.aftercare import Aftercare

    Routes = list[HTTPRouteHandler | WebsocketRouteHandler | Router]


def server_routes(desks: Desks) -> Routes:
    """All routes over the desks of a server."""
    return [*_sync(desks), *_devices(desks), *_people(desks), *_forms(desks)]


def _sync(desks: Desks) -> Routes:
    node, given, metrics = desks.node, desks.given, desks.metrics
    return [
        *enrolment_routes(desks.enrolment, desks.admission),
        presence_route(node, desks.gate, desks.admission, given.group),
        key_route(node),
        events_route(Intake(node, metrics), Carriers(node, desks.gate)),
        feed_route(Feeds(node, desks.bell), metrics, given.group, desks.progress),
        vector_route(node),
        grants_route(node, metrics, given.group),
        *health_routes(node, metrics),
        wipe_route(desks.admission),
        *(checkpoint_routes(given.checkpoints) if given.checkpoints else ()),
    ]


def _devices(desks: Desks) -> Routes:
    return [
        *device_routes(desks.reports),
        *name_routes(desks.names),
        *note_routes(desks.notes),
        *help_routes(desks.helping),
        *number_routes(desks.numbers),
    ]


def _people(desks: Desks) -> Routes:
    node, given = desks.node, desks.given
    gathered, storage = desks.gathered, given.storage
    tickets = TicketPages(node, desks.bell, desks.metrics, given.assets, desks.heard, desks.care)
    return [
        *ticket_routes(tickets),
        *(answer_routes(AnswerPages(node, given.answers, given.assets)) if given.answers else ()),
        *(
            operator_pages(gathered, desks.gate, desks.metrics, storage.folder, given.assets)
            if gathered and storage
            else ()
        ),
    ]


def _forms(desks: Desks) -> Routes:
    node, forms, care, assets = desks.node, desks.given.forms, desks.care, desks.given.assets
    if forms is None or care is None:
        return []
    page = HandoverPage(lambda: node.office, assets, opens=bool(desks.web))
    return [
        *_papers(desks, forms, care),
        *(route for desk in desks.packets for route in handover_routes(desk, page, node)),
        *(route for desk in desks.web for route in web_form_routes(desk)),
        *publishing_routes(node, forms.blobs, assets / "icons"),
        *(saw_routes(SawDesk(node, forms.blobs, forms.unseal)) if forms.unseal else ()),
    ]


def _papers(desks: Desks, forms: FormStores, care: Aftercare) -> Routes:
    """Blobs and drafts, and what phones with ODK Collect send."""
    node = desks.node

    def is_content(name: str) -> bool:
        return node.read(lambda queue: queue.content.was_here(name)) is not None

    def is_of(name: str, principal: Principal) -> bool:
        officers = officers_of(principal.streams)
        return node.read(lambda queue: any(queue.field.has_blob(one, name) for one in officers))

    stream, admit = node.office.case_stream, desks.withholding.check
    blobs = Blobs(forms.blobs, stream, care.blob_arrived, is_content, is_of, admit)
    routes: Routes = [*blob_routes(blobs), *draft_routes(DraftDesk(forms.lockers))]
    if forms.field is not None:
        published = forms.field.forms(node)
        receiving = forms.field.receiving(node, forms.blobs, published)
        routes.append(openrosa_routes(forms.field.gatekeeper, published, receiving, node.office.public_address))
    return routes
