"""The operators' page as HTML. It renews itself as long as it is not held still, with a small script or without."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from central.operators import sections
from central.operators.words import Words
from central.page_style import AWNING, FOOT
from kiosk.languages import OWN_NAMES
from kiosk.text import RTL_LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from central.operators.facts import Overview
    from central.page_style import Look
    from central.ticket_words import Voice

PATH: Final = "/operators"
RENEW_SECONDS: Final = 30
COMMAND: Final = "python main.py office operator-code"


class OperatorHtml:
    """Writes the pages in one language; `still`: without renewing themselves."""

    def __init__(self, look: Look, voice: Voice, languages: Sequence[str], *, still: bool = False) -> None:
        self._look, self._voice, self._languages, self._still = look, voice, languages, still

    def text(self, name: str) -> str:
        """A sentence in the language of the page."""
        return self._voice.text(name)

    def door(self, problem: str = "") -> str:
        """Where a code is typed; `problem` says what was wrong with the one that was."""
        voice = self._voice
        mend = f'<p class="mend" id="mend">{escape(problem)}</p>' if problem else ""
        wrong = ' aria-invalid="true" autofocus' if problem else ""
        main = (
            f"<h1>{voice.html('ops.title')}</h1>"
            f'<form class="door" method="post" action="{self._href()}" autocomplete="off">'
            f'<label for="code">{voice.html("ops.code")}</label>'
            f'<p class="soft" id="hint">{voice.html("ops.code_more")} <code dir="ltr">{COMMAND}</code></p>{mend}'
            '<input type="text" dir="ltr" id="code" name="code" maxlength="20" autocapitalize="characters" '
            f'spellcheck="false" required aria-describedby="hint{" mend" if problem else ""}"{wrong}>'
            f'<button class="button primary">{voice.html("ops.open")}</button></form>'
        )
        return self._whole(main, renews=False)

    def told(self, title: str, more: str) -> str:
        """A page that says something."""
        card = f'<div class="card plain"><h1>{escape(title)}</h1><p>{escape(more)}</p></div>{FOOT}'
        return self._whole(card, renews=False)

    def overview(self, found: Overview, until_ms: int) -> str:
        """Everything, for whoever is signed in until then."""
        words = Words(self._voice, found.now_ms)
        name = " · ".join(one for one in (found.name, words.role("hub")) if one)
        as_of = self._voice.text("ops.as_of", time=words.at(found.now_ms))
        parts = [
            f"<h1>{self._voice.html('ops.title')}</h1>",
            f'<p class="soft">{escape(name)} · {escape(as_of)}</p>',
            sections.to_do(found, words, self._look),
            sections.devices(found, words, self._look),
            '<div class="pair">',
            sections.servers(found, words, self._look),
            sections.storage(found, words),
            sections.proof(found, words),
            sections.conflicts(found, words),
            "</div>",
            sections.aside(found, words),
        ]
        return self._whole("".join(parts), renews=not self._still, foot=self._foot(words, until_ms))

    def _foot(self, words: Words, until_ms: int) -> str:
        voice = self._voice
        renews = "" if self._still else f'<p class="soft">{voice.html("ops.renews")}</p>'
        turn = voice.html("ops.moving" if self._still else "ops.still")
        href = self._href(still=not self._still)
        return (
            f'{renews}<p><a class="button" href="{href}">{turn}</a></p>'
            f'<form method="post" action="{PATH}/leave">'
            f'<button class="button">{voice.html("ops.leave")}</button></form>'
            f'<p class="soft">{escape(voice.text("ops.until", time=words.at(until_ms)))}</p>'
        )

    def _href(self, language: str = "", *, still: bool | None = None) -> str:
        held = "&amp;still=1" if (self._still if still is None else still) else ""
        return f"{PATH}?lang={language or self._voice.language}{held}"

    def _whole(self, main: str, *, renews: bool, foot: str = "") -> str:
        voice, language = self._voice, self._voice.language
        # a page that loads anew takes away the place of whoever reads it by ear: only where there are no scripts
        renew = f'<noscript><meta http-equiv="refresh" content="{RENEW_SECONDS}"></noscript>' if renews else ""
        script = f"<script>{self._look.script}</script>" if renews else ""
        links = "".join(
            f'<a href="{self._href(one)}" lang="{one.replace("_", "-")}"'
            f"{' aria-current=true' if one == language else ''}>{escape(OWN_NAMES.get(one, one))}</a>"
            for one in self._languages
        )
        office, direction = escape(voice.office.title(language)), "rtl" if language in RTL_LANGUAGES else "ltr"
        return (
            f'<!doctype html><html lang="{language.replace("_", "-")}" dir="{direction}">'
            f'<head><meta charset="utf-8"><title>{voice.html("ops.title")} – {office}</title>{renew}'
            '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">'
            '<meta name="format-detection" content="telephone=no"><meta name="color-scheme" content="light dark">'
            f'<style>{self._look.css}</style></head><body class="ops">'
            f'<a class="skip" href="#main">{voice.html("answers.skip")}</a>{AWNING}'
            f'<header><p>{office}</p><nav aria-label="{voice.html("page.languages")}">{links}</nav></header>'
            f'<main id="main" tabindex="-1">{main}</main><footer>{foot}</footer>{script}</body></html>'
        )
