"""`/t/<ticket>`: a ticket's page, what its holder does there, and `/t/<ticket>/live`, which tells it of changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import msgspec
from litestar import Request, Response, get, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, FromQuery, URLEncodedBody
from litestar.response import ServerSentEvent

from central.page_style import PAGE_HEADERS
from central.problems import refusals
from central.ticket_guesses import Guesses
from central.ticket_offers import QUESTIONS, View
from kiosk.errors import HubRefused
from kiosk.languages import best

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from central.ticket_page import TicketPages

_SEE_OTHER: Final = 303


class Wish(msgspec.Struct):
    """A press of a button. `request` is the one that the form held: the same one is done once."""

    do: Literal["leave", "more", "stay"]
    request: Annotated[str, msgspec.Meta(max_length=40)] = ""


def ticket_routes(pages: TicketPages, guesses: Guesses | None = None) -> list[HTTPRouteHandler]:
    """The page and its live channel, open to whoever knows the ticket's id."""
    desk = _Desk(pages, guesses or Guesses())
    return [_page(desk), _press(desk), _live(desk)]


class _Desk:
    """Answers about tickets: the same, and ever more slowly, for all that do not exist."""

    def __init__(self, pages: TicketPages, guesses: Guesses) -> None:
        self.pages = pages
        self._guesses = guesses
        self._headers = PAGE_HEADERS | {"Content-Security-Policy": pages.look.policy}

    async def answer(self, request: Request[Any, Any, Any], ticket: str, view: View) -> Response[str]:
        """The page, or the one that says that there is none."""
        shown = self.pages.show(ticket, view)
        if shown is None:
            await self.wrong(request)
        return Response(
            self.pages.html.whole(shown or self.pages.html.unknown(view.language), view),
            status_code=404 if shown is None else 200,
            media_type="text/html",
            headers=self._headers,
        )

    async def wrong(self, request: Request[Any, Any, Any]) -> None:
        """A ticket was asked for that does not exist."""
        await self._guesses.wrong(request.client.host if request.client else "")

    def view(self, request: Request[Any, Any, Any], ticket: str) -> View:
        """In the language asked for, else the ticket's, else the first that the browser takes, else English."""
        found, query = self.pages.find(ticket), request.query_params
        accepted = [part.partition(";")[0].strip() for part in request.headers.get("accept-language", "").split(",")]
        wanted = [query.get("lang", ""), found.language if found else "", *accepted]
        language = best(wanted, self.pages.languages)
        ask = query.get("ask", "")
        return View(language, ask if ask in QUESTIONS else "", query.get("again") == "1")


def _page(desk: _Desk) -> HTTPRouteHandler:
    @get(
        "/t/{ticket:str}",
        summary="A ticket's page",
        media_type="text/html",
        responses={
            200: ResponseSpec(
                str, description="Place, wait, where to go.", media_type="text/html", generate_examples=False
            ),
            404: _unknown(),
        }
        | refusals(400, 429),
        opt={"open": True},
    )
    async def page(
        request: Request[Any, Any, Any],
        ticket: FromPath[str],
        lang: FromQuery[str] = "",  # noqa: ARG001 - named for the description; read where the view is made
        ask: FromQuery[str] = "",  # noqa: ARG001
        again: FromQuery[str] = "",  # noqa: ARG001
    ) -> Response[str]:
        return await desk.answer(request, ticket, desk.view(request, ticket))

    return page


def _press(desk: _Desk) -> HTTPRouteHandler:
    @post(
        "/t/{ticket:str}",
        status_code=_SEE_OTHER,
        summary="Leave, come back, or ask for more time",
        description="What the buttons of the page do. The answer leads back to the page, which tells how things are.",
        media_type="text/html",
        responses={
            _SEE_OTHER: ResponseSpec(str, description="See the page.", media_type="text/html", generate_examples=False),
            404: _unknown(),
        }
        | refusals(400, 429),
        opt={"open": True},
        request_max_body_size=2000,
    )
    async def press(
        request: Request[Any, Any, Any], ticket: FromPath[str], data: URLEncodedBody[Wish]
    ) -> Response[str]:
        view = desk.view(request, ticket)
        if desk.pages.find(ticket) is None:
            return await desk.answer(request, ticket, view)
        await desk.pages.act(ticket, data.do, data.request)
        headers = PAGE_HEADERS | {"Location": view.query(ask="")}
        return Response("", status_code=_SEE_OTHER, media_type="text/html", headers=headers)

    return press


def _live(desk: _Desk) -> HTTPRouteHandler:
    @get(
        "/t/{ticket:str}/live",
        summary="Changes of a ticket's page",
        description="Server-sent events; each holds JSON with the page's title and the HTML of what is shown.",
        media_type="text/event-stream",
        responses={
            200: ResponseSpec(str, description="A stream.", media_type="text/event-stream", generate_examples=False)
        }
        | refusals(400, 404, 429, 503),
        opt={"open": True},
    )
    async def live(request: Request[Any, Any, Any], ticket: FromPath[str]) -> ServerSentEvent:
        if desk.pages.find(ticket) is None:
            await desk.wrong(request)
            message = "This ticket is not known here today."
            raise HubRefused(code="not_found", message=message)
        if desk.pages.full(ticket):
            message = "Too many pages are being followed; reload the page now and then instead."
            raise HubRefused(code="too_busy", message=message)
        return ServerSentEvent(desk.pages.follow(ticket, desk.view(request, ticket)), headers=PAGE_HEADERS)

    return live


def _unknown() -> ResponseSpec:
    return ResponseSpec(str, description="Not known here today.", media_type="text/html", generate_examples=False)
