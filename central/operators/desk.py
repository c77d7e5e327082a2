"""Answers the browsers of operators: who is let in, for how long, and what each is shown."""

from __future__ import annotations

import asyncio
import ipaddress
import time
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from litestar import Request, Response
from litestar.datastructures import Cookie

from central.answer_html import voice_of
from central.operators.codes import OperatorCodes
from central.operators.html import PATH, OperatorHtml
from central.operators.report import as_json
from central.operators.sessions import Sessions
from central.page_style import PAGE_HEADERS, Look
from central.throttle import TooManyTries
from central.web_form_gate import Posting, check_site, posted, to
from central.web_form_tries import Tries
from kiosk.errors import DataFault, HubRefused
from kiosk.languages import OWN_NAMES, best
from kiosk.text import Translations

if TYPE_CHECKING:
    from pathlib import Path

    from central.credentials import Gate
    from central.operators.gathering import Gathering

COOKIE: Final = "operator"
_Request = Request[Any, Any, Any]


class OperatorDesk:
    """Over a server's data folder, in which codes are."""

    def __init__(self, gathering: Gathering, gate: Gate, folder: Path, assets: Path) -> None:
        self._gathering, self._gate = gathering, gate
        self._codes, self._sessions, self._tries = OperatorCodes(folder, gate.keys), Sessions(), Tries()
        self._assets = assets

    @cached_property
    def _look(self) -> Look:
        """Read when somebody first comes: most starts of a server see no operator for long."""
        return Look(self._assets, ("ticket.css", "operators.css"), "operators.js")

    @cached_property
    def _translations(self) -> Translations:
        return Translations.load(self._assets / "i18n")

    async def show(self, request: _Request) -> Response[str]:
        """The page for whoever is signed in, and the door for everybody else."""
        page = self._page(request)
        if not _is_private(request):
            return self._closed(page)
        left = self._sessions.seconds_left(_token(request))
        if not left:
            return self._told(page.door())
        try:
            found = await asyncio.to_thread(self._gathering.overview)
        except DataFault as error:
            return self._told(page.told(self._text(request, "ops.unread_log"), str(error)), 503)
        return self._told(page.overview(found, found.now_ms + round(left * 1000)))

    async def enter(self, request: _Request) -> Response[str]:
        """Sign in with a code."""
        page = self._page(request)
        if not _is_private(request):
            return self._closed(page)
        address = request.client.host if request.client else ""
        try:
            check_site(request)
            self._tries.check(address)
            code = (await posted(request)).one("code")
        except TooManyTries:
            return self._told(page.door(self._text(request, "refused.too_many_tries")), 429)
        except Posting:
            return self._told(page.door(self._text(request, "ops.wrong")), 403)
        hours = await asyncio.to_thread(self._codes.take, code)
        if not hours:
            self._tries.wrong(address)
            return self._told(page.door(self._text(request, "ops.wrong")), 403)
        answer = to(f"{PATH}?lang={self._language(request)}")
        answer.cookies.append(_cookie(request, self._sessions.begin(hours), hours * 3600))
        return answer

    def leave(self, request: _Request) -> Response[str]:
        """Sign out."""
        answer = to(PATH)
        try:
            check_site(request)
        except Posting:
            return answer
        self._sessions.end(_token(request))
        answer.cookies.append(_cookie(request, "", 0))
        return answer

    async def status(self, request: _Request) -> Response[bytes]:
        """The same as data; raises HubRefused for whoever may not see it."""
        signed_in = _is_private(request) and self._sessions.seconds_left(_token(request)) > 0
        if not signed_in and not self._gate.shows_status(request.headers.get("authorization"), time.time()):
            message = "This is for who looks after this server: ask with `office status` on its machine."
            raise HubRefused(code="not_enrolled", message=message)
        found = await asyncio.to_thread(self._gathering.overview)
        return Response(
            as_json(found, voice_of("en", self._translations, self._gathering.node.office)),
            media_type="application/json",
            headers={"Cache-Control": "no-store"},
        )

    def _closed(self, page: OperatorHtml) -> Response[str]:
        return self._told(page.told(page.text("ops.closed"), page.text("ops.closed_more")), 403)

    def _page(self, request: _Request) -> OperatorHtml:
        office = self._gathering.node.office
        voice = voice_of(self._language(request), self._translations, office)
        return OperatorHtml(self._look, voice, tuple(OWN_NAMES), still=request.query_params.get("still") == "1")

    def _text(self, request: _Request, name: str) -> str:
        return self._page(request).text(name)

    @staticmethod
    def _language(request: _Request) -> str:
        accepted = [part.partition(";")[0].strip() for part in request.headers.get("accept-language", "").split(",")]
        return best([request.query_params.get("lang", ""), *accepted], tuple(OWN_NAMES))

    def _told(self, html: str, status: int = 200) -> Response[str]:
        headers = PAGE_HEADERS | {"Content-Security-Policy": self._look.policy}
        return Response(html, status_code=status, media_type="text/html", headers=headers)


def _is_private(request: _Request) -> bool:
    """Whether nobody reads along: over TLS, or within this machine."""
    if request.url.scheme == "https":
        return True
    try:
        return ipaddress.ip_address(request.client.host if request.client else "").is_loopback
    except ValueError:
        return False


def _token(request: _Request) -> str:
    return request.cookies.get(COOKIE, "")[:100]


def _cookie(request: _Request, token: str, seconds: int) -> Cookie:
    """For no script, no other site, and no other page of this server."""
    secure = request.url.scheme == "https"
    return Cookie(COOKIE, path=PATH, value=token, httponly=True, samesite="strict", secure=secure, max_age=seconds)
