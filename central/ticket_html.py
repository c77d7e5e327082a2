"""A ticket's page as HTML: complete without a script, and without anything about a person."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from html import escape
from typing import TYPE_CHECKING, Final

from central.page_style import AWNING, FOOT, Look
from central.ticket_offers import View, offers
from central.ticket_words import Voice, standing
from kiosk.days import dated_day
from kiosk.forms.submissions.reference import shown
from kiosk.languages import OWN_NAMES
from kiosk.queue.ticket import Status
from kiosk.text import RTL_LANGUAGES, Translations, isolated

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.forms.submissions.submission import Submission
    from kiosk.office import Office
    from kiosk.queue.phone import TicketPage

_AGAIN_SECONDS: Final = 30


@dataclass(frozen=True, slots=True)
class Shown:
    """What changes on the page: its title, and the HTML inside `main`.

    Elements of the class `part` hold what changes; the script replaces the contents of those that differ.
    """

    title: str
    html: str
    say: str = ""
    """What is read aloud when it differs."""
    time: str = ""
    """How old the news is."""
    call: str = ""
    """Changes with each call of the ticket; empty while it is not called."""
    waits: bool = False
    """Whether a call is to be waited for, and nothing else is asked."""
    live: bool = True
    """Whether anything can follow."""

    def message(self) -> str:
        """For the script that follows the queue."""
        return json.dumps(asdict(self), ensure_ascii=False)


class TicketHtml:
    """Writes pages of one office, in the languages of the pack that it has at the time."""

    def __init__(
        self, office: Office, languages: Callable[[], tuple[str, ...]], look: Look, translations: Translations
    ) -> None:
        self._office = office
        self._look = look
        self._translations = translations
        self._languages = languages

    def ticket(self, page: TicketPage, view: View, forms: Sequence[Submission] = (), silent_since: int = 0) -> Shown:
        """The facts of a ticket, what can be done, and how far the forms are that were sent with it.

        `silent_since` says since when this server has not heard from the office, 0 where it does.
        """
        voice = self._voice(view.language)
        facts = standing(page, voice, old=bool(silent_since))
        time = voice.time(silent_since or page.known_at_ms)
        known = "" if silent_since else voice.html("page.known", time=time)
        old = voice.text("page.office_cut", time=time) if silent_since else ""
        main = (
            f'<h1 class="unseen">{voice.html("page.title", label=page.label)}</h1>'
            f'<div class="part" id="old">{self._banner(old)}</div>'
            f"{self._card(page, voice)}{facts.html()}"
            f'<p class="part soft" id="known">{known}</p></div></div>{FOOT}'
            '<div class="part" id="ring"></div>'
            f'<div class="part offers" id="offers">{offers(page, voice, view, self._look)}</div>'
            f'<div class="part forms" id="forms">{_forms(forms, voice)}</div>'
        )
        told = (facts.sentence, isolated(page.label))
        return Shown(
            title=" – ".join(told if facts.urgent else reversed(told)),
            html=main,
            say=f"{facts.spoken} {old}".strip(),
            time=time,
            call=f"{page.counter}.{page.recalls}" if page.state is Status.CALLED else "",
            waits=page.state in {Status.WAITING, Status.HOLD} and not view.ask,
        )

    def unknown(self, language: str) -> Shown:
        """There is no such ticket."""
        voice = self._voice(language)
        heading = voice.text("page.unknown")
        more = voice.html("page.unknown_more")
        html = f'<div class="card plain"><h1>{escape(heading)}</h1><p>{more}</p></div>{FOOT}'
        return Shown(heading, html, say=heading, live=False)

    def whole(self, shown: Shown, view: View) -> str:
        """The whole page around what is shown."""
        voice = self._voice(view.language)
        direction = "rtl" if view.language in RTL_LANGUAGES else "ltr"
        again = f'<meta http-equiv="refresh" content="{_AGAIN_SECONDS}">' if view.again else ""
        follow = "live" if shown.live else "wait"
        return (
            f'<!doctype html><html lang="{_tag(view.language)}" dir="{direction}">'
            f'<head><meta charset="utf-8"><title>{escape(shown.title)}</title>'
            '<meta name="viewport" content="width=device-width,initial-scale=1">'
            '<meta name="format-detection" content="telephone=no"><meta name="robots" content="noindex">'
            '<meta name="color-scheme" content="light dark">'
            f"{again}<style>{self._look.css}</style></head>"
            f'<body data-follow="{follow}" data-query="{view.href()}">{AWNING}'
            f"<header><p>{escape(self._office.title(view.language))}</p>{self._choices(voice, view)}</header>"
            f'<p id="cut" role="status" data-time="{shown.time}" data-words="{voice.html("page.cut", time="{time}")}">'
            f'</p><main id="ticket" tabindex="-1">{shown.html}</main>'
            f"<footer>{_look_again(voice, view)}"
            f'<p class="soft">{voice.html("page.private")}</p></footer>{self._bell(voice)}'
            f'<p class="unseen" role="status" id="said"></p><script>{self._look.script}</script></body></html>'
        )

    def _voice(self, language: str) -> Voice:
        return Voice(language, self._translations, self._office)

    def _card(self, page: TicketPage, voice: Voice) -> str:
        """The ticket down to its facts; open, for what follows."""
        letter = page.label.partition(" ")[0]
        service = page.service_title.get(voice.language) or page.service_title.get("en", "")
        return (
            f'<div class="card {self._look.series_class(letter)}"><p class="band"><span>'
            f'<span class="unseen">{voice.html("page.service")}: </span>{escape(service)}</span>'
            f"{self._look.mark(letter)}</p>"
            f'<p class="label" aria-hidden="true"><bdi dir="ltr">{escape(page.label)}</bdi></p><div class="facts">'
        )

    def _banner(self, words: str) -> str:
        return f'<p class="banner">{self._look.icon("old")}<span>{escape(words)}</span></p>' if words else ""

    def _bell(self, voice: Voice) -> str:
        """The script puts it in its place where it works."""
        return (
            '<template id="bell"><div><button class="button" type="button" aria-pressed="false" data-key="bell">'
            f"{self._look.icon('sound')}{voice.html('page.sound')}</button>"
            f'<p class="soft">{voice.html("page.sound_more")}</p></div></template>'
        )

    def _choices(self, voice: Voice, view: View) -> str:
        links = "".join(
            f'<a href="{view.href(language=other)}" lang="{_tag(other)}" hreflang="{_tag(other)}">'
            f"{OWN_NAMES.get(other, other)}</a>"
            for other in self._languages()
            if other != view.language
        )
        return f'<nav aria-label="{voice.html("page.languages")}">{links}</nav>' if links else ""


def _look_again(voice: Voice, view: View) -> str:
    """For browsers without the script, which hides this once it follows the queue.

    By itself the page loads again only where somebody wants that (WCAG 2.2.1, failure F41).
    """
    by_itself = "page.again_stop" if view.again else "page.again_always"
    return (
        f'<p id="again"><a href="{view.href()}">{voice.html("page.again")}</a> '
        f'<a href="{view.href(again=not view.again)}">{voice.html(by_itself, n=_AGAIN_SECONDS)}</a></p>'
    )


def _forms(forms: Sequence[Submission], voice: Voice) -> str:
    """A reference and a state for each, and nothing of what is in them."""
    return "".join(
        f'<div class="card plain"><h2>{voice.html("page.form", reference=shown(form.reference))}</h2>'
        f"<p>{_state(form, voice)}</p></div>"
        for form in forms
    )


def _state(form: Submission, voice: Voice) -> str:
    if form.erasure is None:
        return voice.html(f"submission.{form.status.value}")
    day = voice.said(dated_day(voice.office.local(form.erasure.at).date()))
    return voice.html("erased.line", day=day, why=voice.text(f"erased.{form.erasure.why}"))


def _tag(language: str) -> str:
    """The tag of BCP 47."""
    return language.replace("_", "-")
