"""`/t/<ticket>`: what a citizen's phone shows, and `/t/<ticket>/live`, which tells it of changes."""

from __future__ import annotations

import asyncio
import secrets
from typing import TYPE_CHECKING, Any, Final

from litestar import Request, Response, get
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, FromQuery
from litestar.response import ServerSentEvent, ServerSentEventMessage

from central.bell import any_news
from central.page_style import Look
from central.problems import refusals
from central.ticket_html import TicketHtml
from kiosk.errors import HubRefused
from kiosk.queue.views import ticket_page
from kiosk.text import Translations

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from litestar.handlers import HTTPRouteHandler

    from central.bell import Bell
    from central.metrics import Metrics
    from central.ticket_html import Shown
    from kiosk.forms.submissions.aftercare import Aftercare
    from kiosk.node import Node
    from kiosk.queue.rows import TicketPage
    from kiosk.queue.state import Queue

LANGUAGES: Final = ("en", "ar")
"""Languages that the sentences of the page exist in."""
MOST_LIVE: Final = 2000
"""Pages followed at once; more are asked to reload by themselves."""
_QUIET_SECONDS: Final = 15.0
"""A sign of life at least this often, so that no box on the way drops the connection."""
_PACE_SECONDS: Final = 0.5
_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class TicketPages:
    """Pages over a node's queue."""

    def __init__(
        self, node: Node, bell: Bell, metrics: Metrics, assets: Path, submissions: Aftercare | None = None
    ) -> None:
        self._node = node
        self._submissions = submissions
        self._bell = bell
        self._metrics = metrics
        translations = Translations.load(assets / "i18n")
        self.html = TicketHtml(node.office, LANGUAGES, Look(assets), translations)
        self._live = 0

    def show(self, ticket: str, language: str) -> Shown | None:
        """What the page shows now; None for a ticket that is not known today."""
        page = self.find(ticket)
        forms = self._submissions.of_ticket(ticket) if self._submissions else ()
        return self.html.ticket(page, language, forms) if page else None

    def find(self, ticket: str) -> TicketPage | None:
        """The facts as they are now; None for a ticket that is not known today."""
        now = self._node.clock.now_ms()

        def view(queue: Queue) -> TicketPage | None:
            return ticket_page(queue, ticket, now)

        return self._node.read(view)

    async def follow(self, ticket: str, language: str) -> AsyncIterator[ServerSentEventMessage]:
        """A message for every change that shows, and a sign of life in between."""
        self._live += 1
        try:
            with self._metrics.pages_live.track_inprogress():
                last = ""
                while not self._bell.closed:
                    office = self._node.office
                    news = [self._bell.news(stream) for stream in (office.queue_stream, office.case_stream)]
                    shown = self.show(ticket, language) or self.html.unknown(language)
                    if shown.message() != last:
                        last = shown.message()
                        yield ServerSentEventMessage(data=last, retry=5000)
                    if await any_news(news, _QUIET_SECONDS):
                        await asyncio.sleep(_PACE_SECONDS)
                    else:
                        yield ServerSentEventMessage(data=None, comment="here")
        finally:
            self._live -= 1

    @property
    def full(self) -> bool:
        """Whether no more pages can be followed."""
        return self._live >= MOST_LIVE


def ticket_routes(pages: TicketPages) -> list[HTTPRouteHandler]:
    """The page and its live channel, open to whoever knows the ticket's id."""

    @get(
        "/t/{ticket:str}",
        summary="A ticket's page",
        media_type="text/html",
        responses={
            200: ResponseSpec(
                str, description="Place, wait, where to go.", media_type="text/html", generate_examples=False
            ),
            404: ResponseSpec(
                str, description="Not known here today.", media_type="text/html", generate_examples=False
            ),
        }
        | refusals(400),
        opt={"open": True},
    )
    async def page(request: Request[Any, Any, Any], ticket: FromPath[str], lang: FromQuery[str] = "") -> Response[str]:
        found = pages.find(ticket)
        language = _language(lang, found.language if found else "", request.headers.get("accept-language", ""))
        nonce = secrets.token_urlsafe(16)
        shown = pages.show(ticket, language) or pages.html.unknown(language)
        return Response(
            pages.html.whole(shown, language, nonce, live=found is not None),
            status_code=200 if found else 404,
            media_type="text/html",
            headers=_HEADERS | {"Content-Security-Policy": _policy(nonce)},
        )

    @get(
        "/t/{ticket:str}/live",
        summary="Changes of a ticket's page",
        description="Server-sent events; each holds JSON with the page's title and the HTML of what is shown.",
        media_type="text/event-stream",
        responses={
            200: ResponseSpec(str, description="A stream.", media_type="text/event-stream", generate_examples=False)
        }
        | refusals(400, 404, 503),
        opt={"open": True},
    )
    async def live(ticket: FromPath[str], lang: FromQuery[str] = "") -> ServerSentEvent:
        found = pages.find(ticket)
        if found is None:
            message = "This ticket is not known here today."
            raise HubRefused(code="not_found", message=message)
        if pages.full:
            message = "Too many pages are being followed; reload the page now and then instead."
            raise HubRefused(code="too_busy", message=message)
        return ServerSentEvent(pages.follow(ticket, _language(lang, found.language, "")), headers=_HEADERS)

    return [page, live]


def _language(asked: str, of_ticket: str, accepted: str) -> str:
    """What is asked for, else the ticket's, else the first that the browser takes, else English."""
    wanted = [asked, of_ticket, *(part.partition(";")[0].strip() for part in accepted.split(","))]
    return next((found for name in wanted if (found := name.partition("-")[0].lower()) in LANGUAGES), "en")


def _policy(nonce: str) -> str:
    return (
        f"default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
