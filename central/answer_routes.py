"""`/answers?q=…` and `/answers/<id>`: the answers of the office for whoever has a browser.

Nothing of a question is kept or logged: it is in the address for as long as the answer takes, and in no file of ours.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final

from litestar import Request, Response, get
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, FromQuery

from central.allowance import Allowance
from central.answer_html import MOST_LETTERS, AnswerHtml, voice_of
from central.page_style import PAGE_HEADERS, Look
from central.problems import refusals
from central.ticket_guesses import neighbourhood
from kiosk.languages import best
from kiosk.text import Translations

if TYPE_CHECKING:
    from pathlib import Path

    from litestar.handlers import HTTPRouteHandler

    from kiosk.answers.ports import AnswerSearch, Findings
    from kiosk.node import Node

MOST_A_MINUTE: Final = 120
"""Pages from one address; a whole office may share one."""
MOST_RESULTS: Final = 10
_Request = Request[Any, Any, Any]


class AnswerPages:
    """The pages over a node's pack."""

    def __init__(self, node: Node, search: AnswerSearch, assets: Path, most: int = MOST_A_MINUTE) -> None:
        self._node, self._search = node, search
        self._look = Look(assets, ("ticket.css", "answers.css"), None)
        self._translations = Translations.load(assets / "i18n")
        self._allowed = Allowance(most)
        self._headers = PAGE_HEADERS | {"Content-Security-Policy": self._look.policy}

    async def find(self, request: _Request, question: str) -> Response[str]:
        """The search with what it finds."""
        pages = self._pages(request)
        if not self._may(request):
            return self._told(pages.too_many(), 429)
        query = " ".join(question[:MOST_LETTERS].split())
        return self._told(pages.search(query, await self._found(query, self._language(request)) if query else None))

    def one(self, request: _Request, name: str) -> Response[str]:
        """One answer, or that there is none of that name."""
        pages = self._pages(request)
        if not self._may(request):
            return self._told(pages.too_many(), 429)
        answer = self._node.pack.answer(name)
        return self._told(pages.answer(answer)) if answer else self._told(pages.unknown(), 404)

    async def _found(self, query: str, language: str) -> Findings:
        # Off the loop: the first question in a language waits until that is indexed.
        return await asyncio.to_thread(self._search.find, query, language, limit=MOST_RESULTS)

    def _may(self, request: _Request) -> bool:
        return self._allowed.take(neighbourhood(request.client.host if request.client else ""))

    def _pages(self, request: _Request) -> AnswerHtml:
        node = self._node
        voice = voice_of(self._language(request), self._translations, node.office)
        return AnswerHtml(node.office, node.pack, self._look, voice, node.office.local(node.clock.now_ms()))

    def _language(self, request: _Request) -> str:
        accepted = [part.partition(";")[0].strip() for part in request.headers.get("accept-language", "").split(",")]
        return best([request.query_params.get("lang", ""), *accepted], self._node.pack.languages)

    def _told(self, html: str, status: int = 200) -> Response[str]:
        return Response(html, status_code=status, media_type="text/html", headers=self._headers)


def answer_routes(pages: AnswerPages) -> list[HTTPRouteHandler]:
    """The two pages, open to everybody."""
    return [_search(pages), _answer(pages)]


def _search(pages: AnswerPages) -> HTTPRouteHandler:
    @get(
        "/answers",
        summary="Answers and services found by words",
        description="A page; without a question it lists what people often ask. Nothing of the question is kept.",
        media_type="text/html",
        responses={200: _page("What was found, best first."), 429: _page("Too many from one address.")} | refusals(400),
        opt={"open": True},
    )
    async def search(
        request: _Request,
        q: FromQuery[str] = "",
        lang: FromQuery[str] = "",  # noqa: ARG001 - named for the description; read where the language is chosen
    ) -> Response[str]:
        return await pages.find(request, q)

    return search


def _answer(pages: AnswerPages) -> HTTPRouteHandler:
    @get(
        "/answers/{answer:str}",
        summary="One answer",
        media_type="text/html",
        responses={
            200: _page("The answer, by whom it was checked, and when."),
            404: _page("No such answer."),
            429: _page("Too many from one address."),
        }
        | refusals(400),
        opt={"open": True},
    )
    async def one(
        request: _Request,
        answer: FromPath[str],
        lang: FromQuery[str] = "",  # noqa: ARG001
    ) -> Response[str]:
        return pages.one(request, answer)

    return one


def _page(about: str) -> ResponseSpec:
    return ResponseSpec(str, description=about, media_type="text/html", generate_examples=False)
