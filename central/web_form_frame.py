"""The frame around every page of a form in a browser: office, languages, main part, and what is said at its foot."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

from central.page_style import AWNING, FOOT
from kiosk.assist.handover_ports import WEB_PATH
from kiosk.languages import OWN_NAMES
from kiosk.text import RTL_LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from central.page_style import Look
    from central.ticket_words import Voice
    from central.web_form import WebForm
    from kiosk.office import Office

PATH: Final = WEB_PATH


class Frame:
    """Writes whole pages in one language."""

    def __init__(self, office: Office, look: Look, voice: Voice, languages: Sequence[str]) -> None:
        self.office, self.voice, self._look, self._languages = office, voice, look, languages

    def whole(self, title: str, main: str, *, form: str = "", foot: str = "") -> str:
        """A page. With `form`, the id of one on it, a language is chosen by a button of that form, else by a link."""
        language = self.voice.language
        direction = "rtl" if language in RTL_LANGUAGES else "ltr"
        office = escape(self.office.title(language))
        return (
            f'<!doctype html><html lang="{_tag(language)}" dir="{direction}"><head><meta charset="utf-8">'
            f"<title>{escape(title)} – {office}</title>"
            '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">'
            '<meta name="format-detection" content="telephone=no"><meta name="color-scheme" content="light dark">'
            f'<style>{self._look.css}</style></head><body class="answers form">'
            f'<a class="skip" href="#main">{self.voice.html("answers.skip")}</a>{AWNING}'
            f"<header><p>{office}</p>{self._choice(form)}</header>"
            f'<main id="main" tabindex="-1">{main}</main>'
            f'<footer>{foot}<p class="soft">{self.voice.html("web.private")}</p></footer></body></html>'
        )

    def card(self, *parts: str) -> str:
        """A sheet of paper with these on it."""
        return f'<div class="card plain">{"".join(parts)}</div>{FOOT}'

    def way(self, how: str, text: str, kind: str = "") -> str:
        """A way out of a form."""
        return f'<p><a class="button {kind}" href="{PATH}/leave/{how}">{self.voice.html(text)}</a></p>'

    def opening(self, request: str, problem: str = "", typed: str = "") -> str:
        """Where words or a code are typed; `problem` says what was wrong with those that were."""
        return self.whole(self._titled(problem, "web.title"), self.opening_form(request, problem, typed, tag="h1"))

    def opening_form(self, request: str, problem: str = "", typed: str = "", *, tag: str = "h2") -> str:
        """The same, as a part of a page."""
        voice = self.voice
        mend = f'<p class="mend" id="words-mend">{escape(problem)}</p>' if problem else ""
        described = "words-hint words-mend" if problem else "words-hint"
        return (
            f'<form method="post" action="{PATH}?lang={self.voice.language}" autocomplete="off">'
            f"<{tag}>{voice.html('web.title')}</{tag}>"
            f'<input type="hidden" name="request" value="{escape(request)}">'
            f'<div class="asked{" wrong" if problem else ""}"><label for="words">{voice.html("web.words")}</label>'
            f'<p class="soft" id="words-hint">{voice.html("web.words_hint")}</p>{mend}'
            f'<input type="text" dir="auto" id="words" name="words" maxlength="300" autocapitalize="off" '
            f'spellcheck="false" aria-describedby="{described}"{" aria-invalid=true autofocus" if problem else ""} '
            f'value="{escape(typed)}"></div>'
            f'<p>{voice.html("web.once")}</p><button class="button primary">{voice.html("web.open")}</button></form>'
        )

    def told(self, title: str, *lines: str, request: str = "", action: str = "") -> str:
        """A page that says something; with `request`, words can be typed on it, with `action` it leads back."""
        paragraphs = "".join(f"<p>{escape(line)}</p>" for line in lines if line)
        back = f'<p><a href="{action}">{self.voice.html("web.to_form")}</a></p>' if action else ""
        again = self.opening_form(request) if request else ""
        return self.whole(title, f'<h1 id="told">{escape(title)}</h1>{paragraphs}{back}{again}')

    def _titled(self, problem: str, text: str) -> str:
        title = self.voice.text(text)
        return f"{self.voice.text('web.problem')} – {title}" if problem else title

    def _choice(self, form: str) -> str:
        others = [one for one in self._languages if one != self.voice.language]
        rows = "".join(self._language(one, form) for one in others)
        return f'<nav aria-label="{self.voice.html("page.languages")}">{rows}</nav>' if rows else ""

    def _language(self, code: str, form: str) -> str:
        name, tag = OWN_NAMES.get(code, code), _tag(code)
        if form:
            return f'<button class="plainly" form="{form}" name="do" value="lang:{code}" lang="{tag}">{name}</button>'
        return f'<a href="{PATH}?lang={code}" lang="{tag}" hreflang="{tag}">{name}</a>'


def hidden_of(form: WebForm) -> str:
    """What every page of a form posts with it: that it is one of its pages, and when it was shown."""
    return (
        f'<input type="hidden" name="token" value="{form.token}"><input type="hidden" name="turn" value="{form.turn}">'
        # What Enter presses, before any other button of the page.
        '<button class="unseen" name="do" value="next" tabindex="-1" aria-hidden="true"></button>'
    )


def _tag(language: str) -> str:
    """The tag of BCP 47."""
    return language.replace("_", "-")
