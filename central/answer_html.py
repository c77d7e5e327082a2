"""Answers as pages of HTML: a search, what it finds and why, and one answer; without any script."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from central.page_style import AWNING, FOOT
from central.ticket_words import Voice
from kiosk.catalogue.answer import first_paragraph, is_stale
from kiosk.catalogue.opening import Open, state_at
from kiosk.days import day_and_time
from kiosk.languages import OWN_NAMES, listed
from kiosk.markdown import blocks
from kiosk.text import RTL_LANGUAGES, Text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from central.page_style import Look
    from kiosk.answers.ports import Findings, Found
    from kiosk.catalogue.answer import Answer
    from kiosk.catalogue.pack import Pack
    from kiosk.markdown import Block
    from kiosk.office import Office
    from kiosk.text import Translations

MOST_LETTERS: Final = 300
"""Of a question; what follows is not read."""
_MOST_NEAR: Final = 4
_MOST_UNSURE: Final = 3
"""Of what only comes near."""
_WHY: Final = {"words": "answers.because", "synonym": "answers.same"}


class AnswerHtml:
    """Writes the pages of one office in one language, of a pack as it is at a moment of the office's time."""

    def __init__(self, office: Office, pack: Pack, look: Look, voice: Voice, local: datetime) -> None:
        self._office, self._pack, self._look, self._local = office, pack, look, local
        self._voice, self._language = voice, voice.language

    def search(self, query: str, findings: Findings | None) -> str:
        """The search, and what was found; without a question what people often ask."""
        voice = self._voice
        if findings is None:
            often = self._pack.answers_often() or self._pack.answers
            heading = f"<h2>{voice.html('answers.often')}</h2>" if often else ""
            body = heading + self._list(self._entry(answer) for answer in often)
        elif findings.results:
            body = self._found(findings)
        else:
            body = self._card(voice.text("answers.nothing"), voice.text("answers.nothing_more"), status=True)
        title = voice.text("answers.title")
        told = f"{query} – {title}" if query else title
        person = self._person() if findings is None or findings.sure else ""  # else it stands before what was found
        main = f"<h1>{escape(title)}</h1>{self._form(query)}{body}{person}"
        return self._whole(told, main, "/answers", query)

    def answer(self, answer: Answer) -> str:
        """One answer, by whom and since when, and where to have it done."""
        voice, body = self._voice, answer.body
        title = answer.title.get(self._language)
        own = bool(body.exact(self._language))
        spoken = "" if own else ' lang="en" dir="ltr"'
        parts = [
            f"<h1>{escape(title)}</h1>",
            "" if own else self._card(voice.text("answers.english"), voice.text("answers.english_more")),
            self._stale(answer),
            f'<div class="text"{spoken}>{_text(body.get(self._language))}</div>',
            self._services(answer),
            self._checked(answer),
            self._near(answer),
            self._person(),
            f'<p><a href="{self._href("/answers")}">{voice.html("answers.back")}</a></p>',
        ]
        return self._whole(title, "".join(parts), f"/answers/{answer.id}")

    def unknown(self) -> str:
        """There is no such answer."""
        voice = self._voice
        title = voice.text("answers.unknown")
        main = f"<h1>{escape(title)}</h1><p>{voice.html('answers.unknown_more')}</p>{self._form('')}{self._person()}"
        return self._whole(title, main, "/answers")

    def too_many(self) -> str:
        """So many were asked from one address that others would wait."""
        voice = self._voice
        title = voice.text("answers.many")
        main = f"<h1>{escape(title)}</h1><p>{voice.html('answers.many_more')}</p>{self._person()}"
        return self._whole(title, main, "/answers")

    # parts

    def _form(self, query: str) -> str:
        voice = self._voice
        return (
            '<form role="search" method="get" action="/answers">'
            f'<label for="q">{voice.html("answers.label")}</label>'
            f'<p class="soft" id="example">{voice.html("answers.example")}</p>'
            f'<input type="search" id="q" name="q" maxlength="{MOST_LETTERS}" autocomplete="off" enterkeyhint="search" '
            f'aria-describedby="example" value="{escape(query)}">'
            f'<input type="hidden" name="lang" value="{self._language}">'
            f'<button class="button primary">{voice.html("answers.search")}</button></form>'
        )

    def _found(self, findings: Findings) -> str:
        voice = self._voice
        read = "".join(f"<p>{voice.html('answers.read_as', word=meant)}</p>" for _typed, meant in findings.corrected)
        entries = [entry for one in findings.results if (entry := self._result(one))]
        if not findings.sure:
            unsure = self._card(voice.text("answers.unsure"), voice.text("answers.unsure_more"), status=True)
            return f"{unsure}{self._person()}{read}{self._list(entries[:_MOST_UNSURE])}"
        count = f'<p class="soft" role="status">{voice.html("answers.found", n=len(entries))}</p>'
        return f"{count}{read}{self._list(entries)}"

    def _result(self, found: Found) -> str:
        why = self._why(found)
        if found.kind == "answer":
            answer = self._pack.answer(found.id)
            return self._entry(answer, why) if answer else ""
        service = self._pack.service(found.id)
        if service is None:
            return ""
        agency = self._agency(service.agency)
        about = " · ".join(part for part in (self._voice.text("answers.service"), agency) if part)
        return (
            f"<h2>{self._look.icon('service')}<span>{escape(service.title.get(self._language))}</span></h2>"
            f"<p>{escape(service.summary.get(self._language))}</p>"
            f'<p class="soft">{escape(about)}</p>{why}'
        )

    def _entry(self, answer: Answer, why: str = "") -> str:
        about = " · ".join(part for part in (self._voice.text("answers.answer"), self._agency(answer.owner)) if part)
        return (
            f'<h2>{self._look.icon("answer")}<a href="{self._href(f"/answers/{answer.id}")}">'
            f"{escape(answer.title.get(self._language))}</a></h2>"
            f'<p class="soft">{escape(about)}</p>{why}'
        )

    def _why(self, found: Found) -> str:
        """Why it was found, where neither its title nor what was read otherwise says so."""
        if {"title", "spelling"} & {reason.kind for reason in found.reasons}:
            return ""
        for kind, told_by in _WHY.items():
            words = [reason.word for reason in found.reasons if reason.kind == kind]
            if words:
                told = self._voice.html(told_by, words=listed(words, self._language))
                return f'<p class="why">{told}</p>'
        return ""

    def _list(self, entries: Iterable[str]) -> str:
        rows = "".join(f"<li>{entry}</li>" for entry in entries)
        return f'<ul class="found">{rows}</ul>' if rows else ""

    def _services(self, answer: Answer) -> str:
        found = [one for name in answer.services if (one := self._pack.service(name)) is not None]
        rows = "".join(
            f"<li><strong>{escape(one.title.get(self._language))}</strong>"
            f'<p class="soft">{escape(one.line.get(self._language))}</p></li>'
            for one in found
        )
        return f'<h2>{self._voice.html("answers.services")}</h2><ul class="plainly">{rows}</ul>' if rows else ""

    def _near(self, answer: Answer) -> str:
        around = [one for name in answer.services[:1] for one in self._pack.answers_about(name) if one.id != answer.id]
        rows = "".join(
            f'<li><a href="{self._href(f"/answers/{one.id}")}">{escape(one.title.get(self._language))}</a></li>'
            for one in around[:_MOST_NEAR]
        )
        return f'<h2>{self._voice.html("answers.more")}</h2><ul class="plainly">{rows}</ul>' if rows else ""

    def _stale(self, answer: Answer) -> str:
        if not is_stale(answer, self._local.date()):
            return ""
        title, more = self._voice.html("answers.stale"), self._voice.html("answers.stale_more")
        return f'<div class="banner"><div><strong>{title}</strong><p>{more}</p></div></div>'

    def _checked(self, answer: Answer) -> str:
        day, owner = answer.assured, self._agency(answer.owner)
        told = self._voice.text(
            "answers.checked", day=day.day, month=Text.of(f"month.{day.month}"), year=day.year, owner=owner
        )
        return f'<p class="soft">{escape(told)}</p>'

    def _person(self) -> str:
        """A person is always offered: where, and until when today."""
        voice, state = self._voice, state_at(self._pack.office, self._local)
        where = voice.html("answers.person_more", office=self._office.title(self._language))
        if isinstance(state, Open):
            when = voice.html("answers.open", time=f"{state.until:%H:%M}")
        elif state.next_open is not None:
            when = escape(voice.text("answers.opens", when=day_and_time(state.next_open)))
        else:
            when = ""
        return (
            f'<section class="person"><h2>{self._look.icon("person")}<span>{voice.html("answers.person")}</span></h2>'
            f"<p>{where}</p>{f'<p>{when}</p>' if when else ''}</section>"
        )

    def _card(self, title: str, more: str, *, status: bool = False) -> str:
        role = ' role="status"' if status else ""
        return f'<div class="card plain"{role}><p><strong>{escape(title)}</strong></p><p>{escape(more)}</p></div>{FOOT}'

    def _agency(self, identity: str) -> str:
        found = self._pack.agency(identity)
        return found.name.get(self._language) if found else ""

    def _href(self, path: str, query: str = "", language: str = "") -> str:
        asked = {"q": query} if query else {}
        return escape(f"{path}?{urlencode({**asked, 'lang': language or self._language})}")

    def _languages(self, path: str, query: str) -> str:
        links = "".join(
            f'<a href="{self._href(path, query, other)}" lang="{_tag(other)}" hreflang="{_tag(other)}">'
            f"{OWN_NAMES.get(other, other)}</a>"
            for other in self._pack.languages
            if other != self._language
        )
        return f'<nav aria-label="{self._voice.html("page.languages")}">{links}</nav>' if links else ""

    def _whole(self, title: str, main: str, path: str, query: str = "") -> str:
        direction = "rtl" if self._language in RTL_LANGUAGES else "ltr"
        office = escape(self._office.title(self._language))
        return (
            f'<!doctype html><html lang="{_tag(self._language)}" dir="{direction}">'
            f'<head><meta charset="utf-8"><title>{escape(title)}</title>'
            '<meta name="viewport" content="width=device-width,initial-scale=1">'
            '<meta name="format-detection" content="telephone=no"><meta name="color-scheme" content="light dark">'
            f"<style>{self._look.css}</style></head>"
            f'<body class="answers"><a class="skip" href="#main">{self._voice.html("answers.skip")}</a>{AWNING}'
            f"<header><p>{office}</p>{self._languages(path, query)}</header>"
            f'<main id="main" tabindex="-1">{main}</main>'
            f'<footer><p class="soft">{self._voice.html("answers.private")}</p></footer></body></html>'
        )


def voice_of(language: str, translations: Translations, office: Office) -> Voice:
    """The sentences of a language."""
    return Voice(language, translations, office)


def _text(body: str) -> str:
    """Markdown as HTML; what stands in it is escaped, whoever wrote it."""
    first = first_paragraph(body)
    lead = "".join(f'<p class="lead">{one.rich}</p>' for one in blocks(first))
    return lead + "".join(_parts(blocks(body.strip().removeprefix(first))))


def _parts(found: Sequence[Block]) -> Iterable[str]:
    tag = ""
    for one in found:
        wanted = "" if one.kind != "item" else "ul" if one.mark == "•" else "ol"
        if wanted != tag:
            yield (f"</{tag}>" if tag else "") + (f"<{wanted}>" if wanted else "")
            tag = wanted
        kind = {"item": "li", "heading": "h2"}.get(one.kind, "p")
        number = f' value="{one.mark.rstrip(".")}"' if tag == "ol" else ""
        yield f"<{kind}{number}>{one.rich}</{kind}>"
    yield f"</{tag}>" if tag else ""


def _tag(language: str) -> str:
    """The tag of BCP 47."""
    return language.replace("_", "-")
