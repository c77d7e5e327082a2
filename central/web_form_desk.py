"""Answers the requests of browsers that go on with a form: which page, which cookie, and what is refused how."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from hmac import compare_digest
from typing import TYPE_CHECKING, Final, TypeVar

from litestar import Response

from central.allowance import Allowance
from central.page_style import PAGE_HEADERS, Look
from central.throttle import TooManyTries
from central.ticket_guesses import neighbourhood
from central.ticket_words import Voice
from central.web_form_ends import EndHtml
from central.web_form_frame import PATH, Frame
from central.web_form_gate import (
    COOKIE,
    FOREIGN,
    TOO_OFTEN,
    Posting,
    WebRequest,
    check_site,
    cookie,
    number_of,
    request_id,
    to,
)
from central.web_form_gate import posted as posted_in
from central.web_form_html import FormHtml
from central.web_form_room import STILL_MINUTES, WebForms
from central.web_form_tries import Tries
from kiosk.assist import word_code
from kiosk.assist.handover import said
from kiosk.days import named_day
from kiosk.errors import Refused
from kiosk.languages import best
from kiosk.text import Text, Translations

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from central.form_stores import FormStores
    from central.web_form_reading import Posted
    from central.web_form_room import Sitting
    from kiosk.node import Node

_T = TypeVar("_T")
MOST_A_MINUTE: Final = 240
"""Pages from one address; a whole office may share one."""
_LOOK_SECONDS: Final = 20.0
_GUESSED: Final = frozenset({"handover_unknown", "draft_not_kept", "draft_damaged"})
_STATUS: Final = {"web.full": 503, "refused.not_saved": 503, "refused.not_serving": 503, "refused.too_many_tries": 429}
_WIPES: Final = {"Clear-Site-Data": '"cache", "cookies", "storage"'}
_WHY: Final = {"over": ("web.over", "web.over_more"), "wiped": ("web.wiped", "web.wiped_more")}
_HARD_SPACE: Final = "\u00a0"


@dataclass(frozen=True, slots=True)
class Asking:
    """A request: the form of its cookie, if there is one, and the language it is answered in."""

    request: WebRequest
    token: str
    sitting: Sitting | None
    frame: Frame


class WebFormDesk:
    """The pages over the forms that are open."""

    def __init__(self, node: Node, stores: FormStores, assets: Path, most: int = MOST_A_MINUTE) -> None:
        self._node = node
        self.forms = WebForms(node, stores)
        self._look = Look(assets, ("ticket.css", "answers.css", "form.css"), None)
        self._translations = Translations.load(assets / "i18n")
        self._allowed, self._tries = Allowance(most), Tries()
        policy = f"{self._look.policy}; img-src data:"
        self._headers = PAGE_HEADERS | {"Content-Security-Policy": policy}

    async def watch(self) -> None:
        """Close, again and again, what nobody has touched for so long."""
        await self._do(bool)  # its thread begins with the server, not with the first visitor
        while True:
            await asyncio.sleep(_LOOK_SECONDS)
            await self._do(self.forms.look)

    # looking

    async def front(self, request: WebRequest) -> Response[str]:
        """The form of this browser where it stands, or where words are typed."""
        asking = self._asking(request)
        if asking.sitting is None:
            why = self.forms.why(asking.token) if asking.token else None
            return self._gone(asking, why) if asking.token else self._opening(asking)
        if asking.sitting.is_done():
            return await self._page(asking, asking.sitting)
        return to(f"{PATH}/page/{asking.sitting.form.number}")

    async def page(self, request: WebRequest, number: str) -> Response[str]:
        """The page that has this number in this visit."""
        asking = self._asking(request)
        if asking.sitting is None:
            return self._gone(asking, self.forms.why(asking.token))
        sitting = asking.sitting
        if sitting.is_done():
            return to(PATH)

        def stand() -> bool:
            return sitting.form.stand_at(number_of(number))

        if not await self._do(stand):
            sitting.form.shown.notice = Text.of("web.old_page")
            return to(f"{PATH}/page/{sitting.form.number}")
        return await self._page(asking, sitting)

    async def leaving(self, request: WebRequest, how: str) -> Response[str]:
        """Before a form is given back or wiped."""
        asking = self._asking(request)
        if asking.sitting is None:
            return self._gone(asking, self.forms.why(asking.token))
        if how not in {"elsewhere", "wipe"} or (how == "elsewhere" and asking.sitting.reference):
            return to(PATH)
        self.forms.touch(asking.sitting)
        return self._told(EndHtml(asking.frame, asking.sitting).leaving(how))

    # doing

    async def begin(self, request: WebRequest, name: str = "") -> Response[str]:
        """Open a form by what was typed, or a packet by the name in the address of its page."""
        check_site(request)
        posted = await posted_in(request)
        asking = self._asking(request)
        typed = self._said(name) if name else posted.one("words")[:300].strip()
        address = request.client.host if request.client else ""
        try:
            self._tries.check(address)
            if not typed:
                raise Refused(Text.of("refused.words_none"))
            token = await self._do(lambda: self.forms.begin(typed, posted.one("request")[:64]))
        except TooManyTries:
            return self._refused(asking, Text.of("refused.too_many_tries"))
        except Refused as refusal:
            if refusal.code in _GUESSED:
                self._tries.wrong(address)
            return self._refused(asking, refusal.text, "" if name else typed)
        return self._with_cookie(request, token, to(PATH))

    async def take(self, request: WebRequest, number: str) -> Response[str]:
        """Do what was pressed on a page."""
        asking, posted = await self._own_post(request)
        if asking.sitting is None:
            return self._gone(asking, self.forms.why(asking.token))
        sitting, token = asking.sitting, asking.token
        if sitting.is_done():
            return to(PATH)

        def work() -> None:
            if not sitting.form.stand_at(number_of(number)):
                sitting.form.shown.notice = Text.of("web.old_page")
                return
            send = sitting.form.take(posted)
            self.forms.keep(token, sitting)
            if send and self.forms.find(token) is sitting:
                self.forms.send(sitting)

        try:
            await self._do(work)
        except Refused as refusal:
            sitting.form.shown.notice = refusal.text
        if self.forms.find(token) is not sitting:
            return self._gone(asking, self.forms.why(token))
        if sitting.is_done():
            return to(PATH)
        mark = "#problem" if sitting.form.shown.mends else ""
        return to(f"{PATH}/page/{sitting.form.number}{mark}")

    async def leave(self, request: WebRequest, how: str) -> Response[str]:
        """Give the form back, or wipe it."""
        asking, _ = await self._own_post(request)
        sitting = asking.sitting
        if sitting is None:
            return self._gone(asking, self.forms.why(asking.token))
        try:
            if how == "wipe":
                await self._do(lambda: self.forms.wipe(asking.token, sitting))
                return self._wiped(asking)
            if how == "elsewhere":
                await self._do(lambda: self.forms.give_back(sitting))
        except Refused as refusal:
            sitting.form.shown.notice = refusal.text
        return to(PATH)

    def answer_posting(self, request: WebRequest, error: Posting) -> Response[str]:
        """The page that says why a post changed nothing."""
        asking = self._asking(request)
        voice = asking.frame.voice
        action = PATH if asking.sitting is not None else ""
        again = "" if asking.sitting is not None else request_id()
        page = asking.frame.told(voice.text(error.title), voice.text(error.line), request=again, action=action)
        return self._told(page, error.status)

    # inside

    async def _page(self, asking: Asking, sitting: Sitting) -> Response[str]:
        until = self.forms.touch(sitting)
        if sitting.reference:
            return self._told(EndHtml(asking.frame, sitting).sent())
        if sitting.words:
            return self._told(self._words(asking, sitting))
        html = FormHtml(asking.frame, self._node.pack, sitting, until)
        return self._told(await self._do(html.page))

    def _words(self, asking: Asking, sitting: Sitting) -> str:
        voice = asking.frame.voice
        day = voice.said(named_day(self._node.office.local(sitting.until_ms).date()))
        staff = "" if voice.language == "en" else _six(sitting.words, "en")
        return EndHtml(asking.frame, sitting).given(_six(sitting.words, voice.language), staff, day)

    def _asking(self, request: WebRequest) -> Asking:
        if not self._allowed.take(neighbourhood(request.client.host if request.client else "")):
            raise Posting(*TOO_OFTEN)
        token = request.cookies.get(COOKIE, "")[:100]
        sitting = self.forms.find(token) if token else None
        accepted = [part.partition(";")[0].strip() for part in request.headers.get("accept-language", "").split(",")]
        wanted = [request.query_params.get("lang", ""), *accepted]
        language = sitting.form.language if sitting is not None else best(wanted, self._node.pack.languages)
        voice = Voice(language, self._translations, self._node.office)
        return Asking(request, token, sitting, Frame(self._node.office, self._look, voice, self._node.pack.languages))

    async def _own_post(self, request: WebRequest) -> tuple[Asking, Posted]:
        """A post of a page of this form; raises Posting."""
        check_site(request)
        posted = await posted_in(request)
        asking = self._asking(request)
        if asking.sitting is not None and not compare_digest(
            posted.one("token").encode(), asking.sitting.form.token.encode()
        ):
            raise Posting(*FOREIGN)
        return asking, posted

    def _opening(self, asking: Asking) -> Response[str]:
        return self._told(asking.frame.opening(request_id()))

    def _refused(self, asking: Asking, text: Text, typed: str = "") -> Response[str]:
        page = asking.frame.opening(request_id(), asking.frame.voice.said(text), typed)
        return self._told(page, _STATUS.get(text.id, 422))

    def _gone(self, asking: Asking, why: str | None) -> Response[str]:
        voice = asking.frame.voice
        if why == "elsewhere":
            title, line = voice.text("web.elsewhere_open"), ""
        else:
            first, second = _WHY.get(why or "", ("web.lost", "web.lost_more"))
            title, line = voice.text(first), voice.text(second, minutes=STILL_MINUTES)
        kept = "" if why == "wiped" else voice.text("web.kept_more")
        page = asking.frame.told(title, line, kept, request="" if why == "wiped" else request_id())
        return self._without_cookie(asking.request, self._told(page, 410 if why else 404))

    def _wiped(self, asking: Asking) -> Response[str]:
        voice = asking.frame.voice
        page = asking.frame.told(voice.text("web.wiped"), voice.text("web.wiped_more"))
        answer = self._told(page)
        answer.headers.update(_WIPES)
        return self._without_cookie(asking.request, answer)

    def _said(self, name: str) -> str:
        return said(self._node.office.code, name) if word_code.is_name(name) else name[:20]

    async def _do(self, work: Callable[[], _T]) -> _T:
        found: Awaitable[_T] = asyncio.get_running_loop().run_in_executor(self.forms.thread, work)
        return await found

    def _told(self, html: str, status: int = 200) -> Response[str]:
        return Response(html, status_code=status, media_type="text/html", headers=self._headers)

    def _with_cookie(self, request: WebRequest, token: str, answer: Response[str]) -> Response[str]:
        answer.cookies.append(cookie(request, token, self._node.office.public_address))
        return answer

    def _without_cookie(self, request: WebRequest, answer: Response[str]) -> Response[str]:
        if request.cookies.get(COOKIE):
            answer.cookies.append(cookie(request, "", self._node.office.public_address))
        return answer


def _six(name: str, language: str) -> str:
    """Between points, since some words are two syllables with a space."""
    return " · ".join(word.replace(" ", _HARD_SPACE) for word in word_code.words_of(name, language))
