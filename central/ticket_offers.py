"""What can be done from the page of a ticket: plain forms, and the question before the one that costs something.

A form is posted to the page's own address. Nobody else can make a browser do that: the address is the secret, it is in
no cookie, and `no-referrer` keeps it from every other site; so there is no token against forged requests, which would
be a copy of the address. Links and prefetching only read.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING
from urllib.parse import urlencode

import msgspec

if TYPE_CHECKING:
    from central.page_style import Look
    from central.ticket_words import Voice
    from kiosk.queue.phone import TicketPage

QUESTIONS = ("leave", "more")


class View(msgspec.Struct, frozen=True):
    """How a page is looked at: its language, the question that is open in it, whether it loads again by itself."""

    language: str
    ask: str = ""
    again: bool = False

    def query(self, *, ask: str | None = None, again: bool | None = None, language: str = "") -> str:
        """The address of this view, or of one that differs a little; relative, so that it works below any path."""
        found = {
            "lang": language or self.language,
            "ask": self.ask if ask is None else ask,
            "again": "1" if (self.again if again is None else again) else "",
        }
        return "?" + urlencode({name: value for name, value in found.items() if value})

    def href(self, *, ask: str | None = None, again: bool | None = None, language: str = "") -> str:
        """The same for an attribute of HTML."""
        return escape(self.query(ask=ask, again=again, language=language))


def offers(page: TicketPage, voice: Voice, view: View, look: Look) -> str:
    """The buttons of a state, or the question that was asked for."""
    if view.ask == "leave" and page.may_leave:
        return _leaving(voice, view, look)
    found = [_more(page, voice, view, look)] if page.may_ask_for_more else []
    if page.may_leave:
        target = f"{view.href(ask='leave')}#offers"
        found.append(_link(target, "leave", "grave", look.icon("leave") + voice.html("page.leave")))
    if page.may_stay:
        found.append(_form(view, "stay", "primary", look.icon("back") + voice.html("page.stay")))
    return "".join(found)


def _leaving(voice: Voice, view: View, look: Look) -> str:
    return (
        f'<div class="question"><h2>{voice.html("page.leave_ask")}</h2><p>{voice.html("page.leave_more")}</p></div>'
        + _form(view, "leave", "primary grave", look.icon("leave") + voice.html("page.leave_yes"))
        + _link(view.href(ask=""), "no", "", voice.html("page.leave_no"))
    )


def _more(page: TicketPage, voice: Voice, view: View, look: Look) -> str:
    words = look.icon("more") + voice.html("page.more", n=page.more_minutes)
    if page.more_left:
        hint = voice.html("page.more_left", n=page.more_left)
        return _form(view, "more", "", words, page.postpones) + f'<p class="soft">{hint}</p>'
    if view.ask == "more":
        return f'<div class="question"><p>{voice.html("page.more_over")}</p></div>'
    return _link(f"{view.href(ask='more')}#offers", "more", "", words)


def _form(view: View, do: str, kind: str, words: str, request: int = 0) -> str:
    return (
        f'<form method="post" action="{view.href(ask="")}"><input type="hidden" name="request" value="{request}">'
        f'<button class="button {kind}" name="do" value="{do}" data-key="{do}">{words}</button></form>'
    )


def _link(target: str, key: str, kind: str, words: str) -> str:
    return f'<a class="button {kind}" href="{target}" data-key="{key}">{words}</a>'
