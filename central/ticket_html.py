"""A ticket's page as HTML: complete without a script, and without anything about a person."""

from __future__ import annotations

import json
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final

from central.page_style import AWNING, FOOT, Look
from kiosk.forms.submissions.reference import shown
from kiosk.queue.ticket import Status
from kiosk.text import RTL_LANGUAGES, Text, Translations, isolated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.forms.submissions.submission import Submission
    from kiosk.office import Office
    from kiosk.queue.rows import TicketPage

_OWN_NAMES: Final = {
    "en": "English", "ar": "العربية", "mi": "Te reo Māori", "zh_CN": "简体中文", "vi": "Tiếng Việt", "hi": "हिन्दी",
}  # fmt: skip
_RELOAD: Final = '<meta http-equiv="refresh" content="30">'
_MINUTE_MS: Final = 60_000
_OVER: Final = {
    Status.HOLD: "page.hold",
    Status.FINISHED: "page.finished",
    Status.NO_SHOW: "page.no_show",
    Status.LEFT: "page.left",
}


@dataclass(frozen=True, slots=True)
class Shown:
    """What changes on the page: its title, and the HTML inside `main`.

    Elements with an id hold what changes; the script replaces the contents of those that differ. `now` alone is read
    aloud when it does.
    """

    title: str
    html: str

    def message(self) -> str:
        """For the script that follows the queue."""
        return json.dumps({"title": self.title, "html": self.html}, ensure_ascii=False)


class TicketHtml:
    """Writes pages of one office."""

    def __init__(self, office: Office, languages: tuple[str, ...], look: Look, translations: Translations) -> None:
        self._office = office
        self._look = look
        self._translations = translations
        self.languages = languages

    def ticket(self, page: TicketPage, language: str, forms: Sequence[Submission] = ()) -> Shown:
        """The facts of a ticket, and how far the forms are that were sent with it."""
        letter = page.label.partition(" ")[0]
        service = page.service_title.get(language) or page.service_title.get("en", "")
        sentence, facts = self._facts(page, language)
        html = (
            f'<h1 class="unseen">{self._say(language, "page.title", label=page.label)}</h1>'
            f'<div class="card {self._look.series_class(letter)}"><p class="band"><span>'
            f'<span class="unseen">{self._say(language, "page.service")}: </span>{escape(service)}</span>'
            f"{self._look.mark(letter)}</p>"
            f'<p class="label" aria-hidden="true"><bdi dir="ltr">{escape(page.label)}</bdi></p>'
            f'<div class="facts">{facts}<p class="soft" id="known">{self._known(page, language)}</p></div></div>'
            f'<div id="forms">{self._forms(forms, language)}</div>{FOOT}'
        )
        return Shown(f"{isolated(page.label)} – {sentence}", html)

    def unknown(self, language: str) -> Shown:
        """There is no such ticket."""
        heading = self._text(language, "page.unknown")
        more = self._say(language, "page.unknown_more")
        return Shown(heading, f'<div class="card plain"><h1>{escape(heading)}</h1><p>{more}</p></div>{FOOT}')

    def whole(self, shown: Shown, language: str, nonce: str, *, live: bool) -> str:
        """The whole page around what is shown; `live` where there is something to follow."""
        direction = "rtl" if language in RTL_LANGUAGES else "ltr"
        following = self._following(language) if live else ""
        reload = f"<noscript>{_RELOAD}</noscript>" if live else _RELOAD
        script = f'<script nonce="{nonce}">{self._look.script}</script>' if live else ""
        return (
            f'<!doctype html><html lang="{_tag(language)}" dir="{direction}" data-lang="{language}">'
            f'<head><meta charset="utf-8"><title>{escape(shown.title)}</title>'
            '<meta name="viewport" content="width=device-width,initial-scale=1">'
            '<meta name="robots" content="noindex"><meta name="color-scheme" content="light dark">'
            f'{reload}<style nonce="{nonce}">{self._look.css}</style></head><body>{AWNING}'
            f"<header><p>{escape(self._office.title(language))}</p>{self._choices(language)}</header>"
            f'<main id="ticket">{shown.html}</main>'
            f'<footer>{following}<p class="soft">{self._say(language, "page.private")}</p></footer>'
            f"{script}</body></html>"
        )

    def _following(self, language: str) -> str:
        live, reload = self._say(language, "page.live"), self._say(language, "page.reload")
        return f'<p class="soft"><span id="live" hidden>{live}</span><noscript>{reload}</noscript></p>'

    def _facts(self, page: TicketPage, language: str) -> tuple[str, str]:
        """The state in one plain sentence, and as HTML with what belongs to it."""
        if page.state is Status.WAITING:
            return self._waiting(page, language)
        if page.state in _OVER:
            sentence = self._text(language, _OVER[page.state])
            return sentence, _parts("", f"<h2>{escape(sentence)}</h2>", "")
        called = page.state is Status.CALLED
        sentence = self._text(language, "page.go" if called else "page.at", counter=page.counter)
        side = f"page.side_{page.side}"
        where = f"<p>{self._say(language, side)}</p>" if Text.known(side) else ""
        html = f"<h2>{escape(sentence)}</h2>{where}"
        return sentence, _parts("", f'<div class="go">{html}</div>' if called else html, "")

    def _waiting(self, page: TicketPage, language: str) -> tuple[str, str]:
        place = self._text(language, "page.ahead", n=page.ahead) if page.ahead else self._text(language, "page.first")
        if page.low is None or page.high is None:
            wait = self._say(language, "wait.closed")
            when = ""
        else:
            name = "wait.range" if page.low else "wait.under"
            wait = self._say(language, name, low=page.low, high=page.high)
            between = self._say(
                language, "wait.between", from_time=self._time(page, page.low), to_time=self._time(page, page.high)
            )
            when = f"<p>{between}</p>"
        waiting = self._say(language, "page.waiting")
        return place, _parts(
            f'<p class="soft">{waiting}</p>',
            f"<h2>{escape(place)}</h2>",
            f'<p class="soft">{self._say(language, "page.wait")}</p><p class="wait">{wait}</p>{when}',
        )

    def _forms(self, forms: Sequence[Submission], language: str) -> str:
        """A reference and a state for each, and nothing of what is in them."""
        return "".join(
            f'<div class="card plain"><h2>{self._say(language, "page.form", reference=shown(form.reference))}</h2>'
            f"<p>{self._say(language, f'submission.{form.status.value}')}</p></div>"
            for form in forms
        )

    def _known(self, page: TicketPage, language: str) -> str:
        return self._say(language, "page.known", time=self._time(page, 0))

    def _time(self, page: TicketPage, minutes: int) -> str:
        return self._office.local(page.known_at_ms + minutes * _MINUTE_MS).strftime("%H:%M")

    def _choices(self, language: str) -> str:
        links = "".join(
            f'<a href="?lang={other}" lang="{_tag(other)}" hreflang="{_tag(other)}">{_OWN_NAMES.get(other, other)}</a>'
            for other in self.languages
            if other != language
        )
        return f"<nav>{links}</nav>" if links else ""

    def _text(self, language: str, text_id: str, **values: str | int) -> str:
        return self._translations.render(Text.of(text_id, **values), language)

    def _say(self, language: str, text_id: str, **values: str | int) -> str:
        return escape(self._text(language, text_id, **values))


def _parts(before: str, now: str, after: str) -> str:
    """The facts in the three places that every state has, so that the one which is read aloud stays the same."""
    return (
        f'<div class="part" id="before">{before}</div>'
        f'<div class="part" id="now" aria-live="polite" aria-atomic="true">{now}</div>'
        f'<div class="part" id="after">{after}</div>'
    )


def _tag(language: str) -> str:
    """The tag of BCP 47."""
    return language.replace("_", "-")
