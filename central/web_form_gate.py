"""What stands before the pages of a form in a browser: whose post is taken, how large, and the cookie of a form."""

from __future__ import annotations

import secrets
from typing import Any, Final
from urllib.parse import urlsplit

from litestar import Request, Response
from litestar.datastructures import Cookie

from central.web_form_frame import PATH
from central.web_form_reading import Posted

WebRequest = Request[Any, Any, Any]
COOKIE: Final = "form"
MOST_POSTED: Final = 256 * 1024
"""Bytes of one page that is posted."""
_MOST_DIGITS: Final = 5


class Posting(Exception):
    """A request that is answered by a page which says why nothing was changed."""

    def __init__(self, status: int, title: str, line: str = "") -> None:
        super().__init__(title)
        self.status, self.title, self.line = status, title, line


FOREIGN: Final = 403, "web.foreign", "web.foreign_more"
TOO_LARGE: Final = 413, "web.too_large", "web.too_large_more"
TOO_OFTEN: Final = 429, "web.often"


def check_site(request: WebRequest) -> None:
    """Refuse what another site's page posts, as far as the browser says so (Fetch Metadata; RFC 6454 §7).

    Browsers send `Origin: null` from pages that tell no referrer, as ours do not.
    """
    site, origin = request.headers.get("sec-fetch-site", ""), request.headers.get("origin", "null")
    elsewhere = origin != "null" and urlsplit(origin).netloc != request.headers.get("host", "")
    if site not in {"", "same-origin", "none"} or (not site and elsewhere):
        raise Posting(*FOREIGN)


async def posted(request: WebRequest) -> Posted:
    """What was posted; raises Posting where it is no form."""
    try:
        return Posted(await request.body())
    except ValueError as error:
        raise Posting(*FOREIGN) from error


def cookie(request: WebRequest, token: str, public_address: str) -> Cookie:
    """The cookie of a form; an empty token takes it away. It is for the session of the browser, and for no script."""
    public = urlsplit(public_address)
    secure = request.url.scheme == "https" or (
        public.scheme == "https" and public.netloc == request.headers.get("host", "")
    )
    age = None if token else 0
    return Cookie(COOKIE, path=PATH, value=token, httponly=True, samesite="strict", secure=secure, max_age=age)


def to(address: str) -> Response[str]:
    """On to another page, so that going back or loading again posts nothing twice."""
    headers = {"Location": address, "Cache-Control": "no-store", "Referrer-Policy": "no-referrer"}
    return Response("", status_code=303, media_type="text/html", headers=headers)


def number_of(text: str) -> int:
    """The number of a page in its address; 0 for what is none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= _MOST_DIGITS else 0


def request_id() -> str:
    """By what a second press on the same page is known."""
    return secrets.token_hex(8)
