"""`/form…`: a form that somebody goes on with in a browser, page by page; without a script."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from litestar import Request, Response, get, post
from litestar.exceptions import HTTPException
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, FromQuery

from central.problems import answer_http, refusals
from central.web_form_frame import PATH
from central.web_form_gate import MOST_POSTED, TOO_LARGE, Posting, WebRequest

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from central.web_form_desk import WebFormDesk

_TOO_LARGE = 413


def web_form_routes(desk: WebFormDesk) -> list[HTTPRouteHandler]:
    """All routes over the forms that are open in browsers, open to everybody: a cookie says which form is whose."""
    handlers = _Handlers(desk)
    return [
        _front(desk, handlers),
        _words(desk, handlers),
        _packet(desk, handlers),
        *_pages(desk, handlers),
        *_ways_out(desk, handlers),
    ]


class _Handlers:
    """How what is refused before a route runs is answered: by a page."""

    def __init__(self, desk: WebFormDesk) -> None:
        self._desk = desk
        self.all: Any = {Posting: self._posting, HTTPException: self._http}

    def _posting(self, request: WebRequest, error: Posting) -> Response[str]:
        return self._desk.answer_posting(request, error)

    def _http(self, request: WebRequest, error: HTTPException) -> Response[Any]:
        if error.status_code == _TOO_LARGE:
            return self._desk.answer_posting(request, Posting(*TOO_LARGE))
        return answer_http(request, error)


def _front(desk: WebFormDesk, handlers: _Handlers) -> HTTPRouteHandler:
    @get(
        PATH,
        summary="Go on with a form in a browser",
        description="The form of this browser's cookie, or the page on which six words or a code are typed.",
        media_type="text/html",
        responses=_pages_of(200, 303, 404, 410, 429) | refusals(400),
        opt={"open": True},
        exception_handlers=handlers.all,
    )
    async def front(
        request: Request[Any, Any, Any],
        lang: FromQuery[str] = "",  # noqa: ARG001 - named for the description; read where the language is chosen
    ) -> Response[str]:
        return await desk.front(request)

    return front


def _words(desk: WebFormDesk, handlers: _Handlers) -> HTTPRouteHandler:
    @post(
        PATH,
        summary="Open a form by six words or by its code",
        description="Fields `words` and `request`, as the page posts them. Words open once.",
        status_code=303,
        media_type="text/html",
        responses=_pages_of(200, 303, 403, 404, 410, 413, 422, 429, 503) | refusals(400),
        opt={"open": True},
        request_max_body_size=MOST_POSTED,
        exception_handlers=handlers.all,
    )
    async def begin(
        request: Request[Any, Any, Any],
        lang: FromQuery[str] = "",  # noqa: ARG001
    ) -> Response[str]:
        return await desk.begin(request)

    return begin


def _packet(desk: WebFormDesk, handlers: _Handlers) -> HTTPRouteHandler:
    @post(
        "/h/{name:str}",
        summary="Open the packet of this page, to go on with its form here",
        status_code=303,
        media_type="text/html",
        responses=_pages_of(200, 303, 403, 404, 410, 413, 422, 429, 503) | refusals(400),
        opt={"open": True},
        request_max_body_size=MOST_POSTED,
        exception_handlers=handlers.all,
    )
    async def open_packet(request: Request[Any, Any, Any], name: FromPath[str]) -> Response[str]:
        return await desk.begin(request, name)

    return open_packet


def _pages(desk: WebFormDesk, handlers: _Handlers) -> list[HTTPRouteHandler]:
    @get(
        f"{PATH}/page/{{number:str}}",
        summary="A page of a form that is open in this browser",
        description="Numbers count the pages of this visit; nothing of the form stands in an address.",
        media_type="text/html",
        responses=_pages_of(200, 303, 404, 410, 429) | refusals(400),
        opt={"open": True},
        exception_handlers=handlers.all,
    )
    async def page(request: Request[Any, Any, Any], number: FromPath[str]) -> Response[str]:
        return await desk.page(request, number)

    @post(
        f"{PATH}/page/{{number:str}}",
        summary="Answer a page, and go on",
        description="The fields of the page, with its `token`. Posted twice, it is done once.",
        status_code=303,
        media_type="text/html",
        responses=_pages_of(200, 303, 403, 404, 410, 413, 429) | refusals(400),
        opt={"open": True},
        request_max_body_size=MOST_POSTED,
        exception_handlers=handlers.all,
    )
    async def take(request: Request[Any, Any, Any], number: FromPath[str]) -> Response[str]:
        return await desk.take(request, number)

    return [page, take]


def _ways_out(desk: WebFormDesk, handlers: _Handlers) -> list[HTTPRouteHandler]:
    @get(
        f"{PATH}/leave/{{how:str}}",
        summary="Before a form is given back (elsewhere) or wiped (wipe)",
        media_type="text/html",
        responses=_pages_of(200, 303, 404, 410, 429) | refusals(400),
        opt={"open": True},
        exception_handlers=handlers.all,
    )
    async def leaving(request: Request[Any, Any, Any], how: FromPath[str]) -> Response[str]:
        return await desk.leaving(request, how)

    @post(
        f"{PATH}/leave/{{how:str}}",
        summary="Give a form back under six new words, or wipe it",
        status_code=303,
        media_type="text/html",
        responses=_pages_of(200, 303, 403, 404, 410, 413, 429) | refusals(400),
        opt={"open": True},
        request_max_body_size=MOST_POSTED,
        exception_handlers=handlers.all,
    )
    async def leave(request: Request[Any, Any, Any], how: FromPath[str]) -> Response[str]:
        return await desk.leave(request, how)

    return [leaving, leave]


_ABOUT = {
    200: "A page.",
    303: "On to the page where the form stands.",
    403: "It came from no page of this form; nothing was changed.",
    404: "No form is open in this browser.",
    410: "The form was closed here; the page says why.",
    413: "Too much at once; nothing was changed.",
    422: "The words or the code open nothing; the page says why.",
    429: "Too many tries, or too many pages, from one address.",
    503: "Not now; the page says why.",
}


def _pages_of(*statuses: int) -> dict[int, ResponseSpec]:
    return {
        status: ResponseSpec(str, description=_ABOUT[status], media_type="text/html", generate_examples=False)
        for status in statuses
    }
