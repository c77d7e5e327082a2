"""How a ticket stands, in the sentences of one language and as the HTML of its page."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from typing import TYPE_CHECKING, Final

from kiosk.queue.ticket import Status
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.office import Office
    from kiosk.queue.phone import TicketPage
    from kiosk.text import Translations

_MINUTE_MS: Final = 60_000


@dataclass(frozen=True, slots=True)
class Voice:
    """Speaks one language, and tells times as the office's clock has them."""

    language: str
    translations: Translations
    office: Office

    def text(self, text_id: str, **values: str | int | Text) -> str:
        """A sentence."""
        return self.translations.render(Text.of(text_id, **values), self.language)

    def said(self, text: Text) -> str:
        """A sentence that is made already."""
        return self.translations.render(text, self.language)

    def html(self, text_id: str, **values: str | int) -> str:
        """A sentence for a page."""
        return escape(self.text(text_id, **values))

    def time(self, milliseconds: int) -> str:
        """`10:42`."""
        return f"{self.office.local(milliseconds):%H:%M}"


@dataclass(frozen=True, slots=True)
class Standing:
    """The state in one plain sentence, what belongs to it, and what is said before and after."""

    sentence: str
    lines: tuple[str, ...] = ()
    before: str = ""
    after: tuple[tuple[str, str], ...] = field(default=())
    """Lines with the class that each has."""
    urgent: bool = False

    @property
    def spoken(self) -> str:
        """What is read aloud when it changes."""
        return ". ".join(line.rstrip(".") for line in (self.sentence, *self.lines)) + "."

    def html(self) -> str:
        """In the three places that every state has, so that each can be replaced alone."""
        now = f"<h2>{escape(self.sentence)}</h2>{''.join(f'<p>{escape(line)}</p>' for line in self.lines)}"
        now = f'<div class="go">{now}</div>' if self.urgent else now
        before = f'<p class="soft">{escape(self.before)}</p>' if self.before else ""
        after = "".join(f"<p{_class(kind)}>{escape(line)}</p>" for line, kind in self.after)
        parts = {"before": before, "now": now, "after": after}
        return "".join(f'<div class="part" id="{name}">{html}</div>' for name, html in parts.items())


def standing(page: TicketPage, voice: Voice, *, old: bool) -> Standing:
    """How a ticket stands; of `old` facts no wait is told, since nobody knows it."""
    if page.state is Status.WAITING:
        return _waiting(page, voice, old=old)
    if page.state in {Status.CALLED, Status.SERVING}:
        return _at_counter(page, voice)
    return _away(page, voice)


def _waiting(page: TicketPage, voice: Voice, *, old: bool) -> Standing:
    place = voice.text("page.ahead", n=page.ahead) if page.ahead else voice.text("page.first")
    before = voice.text("page.moved" if page.moved else "page.waiting")
    booked = ((voice.said(page.appointment), ""),) if page.appointment else ()
    after = (*booked, *(() if old else _wait(page, voice)))
    if page.not_before:
        later = voice.text("page.later", time=voice.time(page.not_before))
        return Standing(later, before=before, after=(*(((place, ""),) if page.ahead else ()), *after))
    return Standing(place, before=before, after=after)


def _wait(page: TicketPage, voice: Voice) -> tuple[tuple[str, str], ...]:
    heading = (voice.text("page.wait"), "soft")
    if page.low is None or page.high is None:
        return (heading, (voice.text("wait.closed"), "wait"))
    about = voice.text("page.about" if page.low else "wait.under", low=page.low, high=page.high)
    low, high = (voice.time(page.known_at_ms + minutes * _MINUTE_MS) for minutes in (page.low, page.high))
    when = "page.may_close" if page.may_close else "wait.between"
    return (heading, (about, "wait"), (voice.text(when, from_time=low, to_time=high), ""))


def _at_counter(page: TicketPage, voice: Voice) -> Standing:
    if page.state is Status.SERVING:
        return Standing(voice.text("page.at", counter=page.counter))
    sentence = voice.text("page.go_again" if page.recalls else "page.go", counter=page.counter)
    side = f"page.side_{page.side}"
    return Standing(sentence, (voice.text(side),) if Text.known(side) else (), urgent=True)


def _away(page: TicketPage, voice: Voice) -> Standing:
    until = {"time": voice.time(page.back_until)} if page.back_until else {}
    line = {
        Status.HOLD: voice.text("page.hold_more"),
        Status.FINISHED: voice.text("page.finished_more"),
        Status.NO_SHOW: voice.text("page.no_show_until" if until else "page.no_show_late", **until),
        Status.LEFT: voice.text("page.left_until" if until else "page.left_over", **until),
        Status.CANCELLED: voice.text("page.cancelled_more"),
    }[page.state]
    held = page.hold_place if page.state is Status.HOLD else None
    place = (voice.text("page.hold_place", place=held),) if held else ()
    return Standing(voice.text(f"page.{page.state.value}"), (*place, line))


def _class(kind: str) -> str:
    return f' class="{kind}"' if kind else ""
