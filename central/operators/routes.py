"""`/operators`: how the office's machines are, for those who look after them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from litestar import Request, Response, get, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromQuery

from central.operators.html import PATH
from central.problems import refusals

if TYPE_CHECKING:
    from litestar.handlers import HTTPRouteHandler

    from central.operators.desk import OperatorDesk

_MOST_POSTED = 4096


def operator_routes(desk: OperatorDesk) -> list[HTTPRouteHandler]:
    """All routes; a cookie, or a token of this machine's own, says who may see what."""
    return [_show(desk), _enter(desk), _leave(desk), _status(desk)]


def _show(desk: OperatorDesk) -> HTTPRouteHandler:
    @get(
        PATH,
        summary="How the office's machines are, for operators",
        description="The page for whoever is signed in; else where a code of `office operator-code` is typed.",
        media_type="text/html",
        responses=_pages(200, 403, 503) | refusals(400),
        opt={"open": True},
    )
    async def show(
        request: Request[Any, Any, Any],
        lang: FromQuery[str] = "",  # noqa: ARG001 - named for the description; read where the language is chosen
        still: FromQuery[str] = "",  # noqa: ARG001
    ) -> Response[str]:
        return await desk.show(request)

    return show


def _enter(desk: OperatorDesk) -> HTTPRouteHandler:
    @post(
        PATH,
        summary="Sign in with an operator's code",
        description="Field `code`, as the page posts it. A code is good once.",
        status_code=303,
        media_type="text/html",
        responses=_pages(303, 403, 429) | refusals(400, 413),
        opt={"open": True},
        request_max_body_size=_MOST_POSTED,
    )
    async def enter(
        request: Request[Any, Any, Any],
        lang: FromQuery[str] = "",  # noqa: ARG001
    ) -> Response[str]:
        return await desk.enter(request)

    return enter


def _leave(desk: OperatorDesk) -> HTTPRouteHandler:
    @post(
        f"{PATH}/leave",
        summary="Sign out",
        status_code=303,
        media_type="text/html",
        responses=_pages(303) | refusals(400, 413),
        opt={"open": True},
        request_max_body_size=_MOST_POSTED,
    )
    async def leave(request: Request[Any, Any, Any]) -> Response[str]:
        return desk.leave(request)

    return leave


def _status(desk: OperatorDesk) -> HTTPRouteHandler:
    @get(
        f"{PATH}/status",
        summary="The same as data",
        description="For `office status --json` on the server's own machine, and for browsers that are signed in.",
        responses={200: ResponseSpec(dict[str, Any], description="How all stands.", generate_examples=False)}
        | refusals(401, 500),
        opt={"open": True},
    )
    async def status(request: Request[Any, Any, Any]) -> Response[bytes]:
        return await desk.status(request)

    return status


_ABOUT = {
    200: "The page.",
    303: "On to the page.",
    403: "The code opens nothing, or the connection is not private; the page says which.",
    429: "Too many wrong codes.",
    503: "The log cannot be read.",
}


def _pages(*statuses: int) -> dict[int, ResponseSpec]:
    return {
        status: ResponseSpec(str, description=_ABOUT[status], media_type="text/html", generate_examples=False)
        for status in statuses
    }
