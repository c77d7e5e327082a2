"""`/h/<name>`: the page of a packet that somebody carries home. The server sees neither its key nor what it shows."""

from __future__ import annotations

import base64
import secrets
from hashlib import sha256
from html import escape
from typing import TYPE_CHECKING, Final

from central.page_style import AWNING, Look
from kiosk.errors import DataFault
from kiosk.languages import best
from kiosk.text import RTL_LANGUAGES, Text, Translations

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kiosk.office import Office

_WHEN: Final = {
    "paper": "page.packet_paper",
    "old": "page.packet_old",
    "gone": "page.packet_gone",
}
_STYLE: Final = (
    "[hidden]{display:none}main h1{margin:.75rem 0 1rem}#plan h2{font-size:1.25rem;margin:1.75rem 0 .5rem}"
    "#open{margin-top:1.5rem}#open p{margin:.75rem 0}"
    "#plan ul,#plan ol{margin:0;padding-inline-start:1.5rem}#plan li{margin:.4em 0}"
)


class HandoverPage:
    """Writes the page of one office; what stands in it is put there by the script of the page, on the phone.

    With `opens` it has a button that opens the packet, to go on with the form in this browser.
    """

    def __init__(self, office: Callable[[], Office], assets: Path, *, opens: bool = False) -> None:
        look = Look(assets)
        try:
            self._script = (assets / "web" / "handover.js").read_text(encoding="utf-8")
        except OSError as error:
            message = f"The script of a page in {assets} cannot be read ({error}). Install Shopfront again."
            raise DataFault(message) from error
        self._office, self._opens = office, opens
        self._css = look.css + _STYLE
        self._translations = Translations.load(assets / "i18n")

    @property
    def policy(self) -> str:
        """What the page may load and run (CSP 3): this style, this script (by their hash) and its own server."""
        posts = "'self'" if self._opens else "'none'"
        return (
            f"default-src 'none'; style-src {_source(self._css)}; script-src {_source(self._script)}; "
            f"connect-src 'self'; form-action {posts}; base-uri 'none'; frame-ancestors 'none'"
        )

    def whole(self, accepted: Sequence[str], languages: Sequence[str]) -> str:
        """The page, in the first language that the browser takes; the plan has the language of the citizen."""
        language = best(list(accepted), tuple(languages))
        direction = "rtl" if language in RTL_LANGUAGES else "ltr"
        parts = "".join(
            f'<div data-when="{when}"{" hidden" if when != "paper" else ""}>'
            f"<h1>{self._text('page.packet_title', language)}</h1><p>{self._text(text, language)}</p></div>"
            for when, text in _WHEN.items()
        )
        return (
            f'<!doctype html><html lang="{language.replace("_", "-")}" dir="{direction}"><head><meta charset="utf-8">'
            f"<title>{self._text('page.packet_title', language)}</title>"
            '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">'
            f'<meta name="color-scheme" content="light dark"><style>{self._css}</style></head><body>{AWNING}'
            f"<header><p>{escape(self._office().title(language))}</p></header>"
            f'<main tabindex="-1"><div data-when="plan" id="plan" hidden></div>{parts}{self._button(language)}</main>'
            f'<footer><p class="soft">{self._text("page.packet_private", language)}</p></footer>'
            f"<script>{self._script}</script></body></html>"
        )

    def _button(self, language: str) -> str:
        """The form posts to the address of the page, so that the name stands nowhere in it."""
        if not self._opens:
            return ""
        # By this a second press is known as the same opening.
        request = f'<input type="hidden" name="request" value="{secrets.token_hex(8)}">'
        return (
            f'<form id="open" method="post">{request}<p>{self._text("web.here", language)}</p>'
            f'<button class="button primary">{self._text("web.open", language)}</button>'
            f'<p class="soft">{self._text("web.once", language)}</p></form>'
        )

    def _text(self, text: str, language: str) -> str:
        return escape(self._translations.render(Text.of(text), language))


def _source(text: str) -> str:
    return f"'sha256-{base64.b64encode(sha256(text.encode()).digest()).decode()}'"
