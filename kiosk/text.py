"""Sentences for people that are made outside Qt: an id with values, rendered by every face from the same `.ts` files.

The table holds the English; Qt Linguist finds it by QT_TRANSLATE_NOOP. `{name}` takes a value; a sentence with `%n`
has a count and plural forms.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from kiosk.answer_texts import ANSWER_TEXTS
from kiosk.content_texts import CONTENT_TEXTS
from kiosk.erased_texts import ERASED_TEXTS
from kiosk.export_words import EXPORTS
from kiosk.field_texts import FIELD_TEXTS
from kiosk.handover_texts import HANDOVER_TEXTS
from kiosk.help_texts import HELP_TEXTS
from kiosk.link_texts import LINK_TEXTS
from kiosk.live_texts import LIVE_TEXTS
from kiosk.lock_texts import LOCK_TEXTS
from kiosk.marking import QT_TRANSLATE_NOOP
from kiosk.measure_words import MEASURES
from kiosk.office_texts import OFFICE_TEXTS
from kiosk.operator_texts import OPERATOR_TEXTS
from kiosk.page_words import PAGE
from kiosk.queue_texts import QUEUE_TEXTS
from kiosk.ready_texts import READY_TEXTS
from kiosk.web_form_texts import WEB_FORM_TEXTS

if TYPE_CHECKING:
    from pathlib import Path

CONTEXT = "Text"
RTL_LANGUAGES = frozenset({"ar"})
_ONE_FORM = frozenset({"zh_CN", "vi"})
_MANY = 3
"""In Māori, which says one, two and many."""

_Value = str | int | Mapping[str, str]
"""A mapping holds words of the office's own by language."""

TEXTS: dict[str, str] = {
    **QUEUE_TEXTS,
    **HELP_TEXTS,
    **HANDOVER_TEXTS,
    **FIELD_TEXTS,
    **WEB_FORM_TEXTS,
    **LIVE_TEXTS,
    **LOCK_TEXTS,
    **ERASED_TEXTS,
    **READY_TEXTS,
    **OPERATOR_TEXTS,
    **LINK_TEXTS,
    # waits
    "wait.range": QT_TRANSLATE_NOOP("Text", "{low} to {high} minutes"),
    "wait.under": QT_TRANSLATE_NOOP("Text", "Less than {high} minutes"),
    "wait.closed": QT_TRANSLATE_NOOP("Text", "No counter is open yet"),
    "wait.between": QT_TRANSLATE_NOOP("Text", "Probably called between {from_time} and {to_time}"),
    # refusals
    "refused.unknown_service": QT_TRANSLATE_NOOP(
        "Text", "This office does not offer that service. Choose one from its list."
    ),
    "refused.unknown_ticket": QT_TRANSLATE_NOOP("Text", "There is no such ticket today."),
    "refused.unknown_counter": QT_TRANSLATE_NOOP("Text", "There is no counter {counter} here."),
    "refused.nobody_waiting": QT_TRANSLATE_NOOP("Text", "Nobody is waiting."),
    "refused.wrong_state": QT_TRANSLATE_NOOP("Text", "Ticket {label} is “{state}” now, so this cannot be done."),
    "refused.counter_taken": QT_TRANSLATE_NOOP(
        "Text", "{name} is at counter {counter}. Choose another, or ask them to leave it."
    ),
    "refused.counter_not_yours": QT_TRANSLATE_NOOP("Text", "You are not signed in at counter {counter}."),
    "refused.counter_busy": QT_TRANSLATE_NOOP("Text", "Ticket {label} is still at this counter. Finish it first."),
    "refused.nothing_to_undo": QT_TRANSLATE_NOOP("Text", "There is nothing to undo for this ticket."),
    "refused.too_many_recalls": QT_TRANSLATE_NOOP(
        "Text", "Ticket {label} was called {count} times. Mark that the person did not come."
    ),
    "refused.no_labels": QT_TRANSLATE_NOOP(
        "Text", "This device has no numbers left and the hub does not answer. Ask at a counter."
    ),
    "refused.wrong_role": QT_TRANSLATE_NOOP("Text", "This device may not do that."),
    "refused.bad_request": QT_TRANSLATE_NOOP("Text", "The request cannot be read: {detail}"),
    "refused.unknown_act": QT_TRANSLATE_NOOP("Text", "There is no act with that name."),
    "refused.not_saved": QT_TRANSLATE_NOOP("Text", "It could not be saved on this machine: {detail}"),
    "refused.wrong_pin": QT_TRANSLATE_NOOP("Text", "That PIN is not right. Try again."),
    "refused.not_serving": QT_TRANSLATE_NOOP("Text", "Another hub decides for this office now."),
    "refused.by_hub": QT_TRANSLATE_NOOP("Text", "The hub refused: {message}"),
    # refusals of forms
    "refused.draft_unknown": QT_TRANSLATE_NOOP("Text", "This form is not open here any more. Start it again."),
    "refused.draft_damaged": QT_TRANSLATE_NOOP(
        "Text", "The answers kept of this form were changed or cut ({detail}). Start it again, or ask at a counter."
    ),
    "refused.draft_too_large": QT_TRANSLATE_NOOP("Text", "That is too large. Use smaller or fewer files."),
    "refused.file_not_kept": QT_TRANSLATE_NOOP(
        "Text", "A file that was handed in could not be kept. Hand it in again, or leave it out."
    ),
    "refused.draft_code": QT_TRANSLATE_NOOP("Text", "There is a slip in that code. Compare it with your paper."),
    "refused.draft_not_kept": QT_TRANSLATE_NOOP(
        "Text", "No form is kept under that code. It was sent, or its time is over."
    ),
    "refused.draft_taken_over": QT_TRANSLATE_NOOP(
        "Text", "This form was opened at another place and goes on there. What was typed here since is not in it."
    ),
    "refused.draft_needs_hub": QT_TRANSLATE_NOOP(
        "Text", "Forms cannot be kept or fetched now, because the office’s server does not answer. Ask at a counter."
    ),
    "refused.draft_sent": QT_TRANSLATE_NOOP("Text", "This form was sent already. Its reference is {reference}."),
    "refused.too_many_tries": QT_TRANSLATE_NOOP("Text", "Too many wrong codes were tried. Wait a minute."),
    "refused.nothing_to_undo_here": QT_TRANSLATE_NOOP("Text", "There is nothing to undo."),
    "refused.no_recipients": QT_TRANSLATE_NOOP(
        "Text", "This form cannot be sent from here, because nobody has been named who may read it. Ask at a counter."
    ),
    "refused.not_readable": QT_TRANSLATE_NOOP("Text", "This was sealed for somebody else, or was changed."),
    "refused.no_form": QT_TRANSLATE_NOOP("Text", "This service has no form that can be filled in."),
    "refused.form_not_here": QT_TRANSLATE_NOOP(
        "Text", "This machine cannot show that form ({detail}). Its pack may be older than the form."
    ),
    "refused.unknown_submission": QT_TRANSLATE_NOOP("Text", "No form was sent under that reference."),
    "refused.submission_state": QT_TRANSLATE_NOOP("Text", "The form is “{state}” now, so this cannot be done."),
    "refused.form_unusable": QT_TRANSLATE_NOOP("Text", "This form cannot be opened here. Ask at a counter."),
    # how far a form is
    "submission.unknown": QT_TRANSLATE_NOOP("Text", "Not known"),
    "submission.sent": QT_TRANSLATE_NOOP("Text", "Sent"),
    "submission.received": QT_TRANSLATE_NOOP("Text", "Received"),
    "submission.in_progress": QT_TRANSLATE_NOOP("Text", "In progress"),
    "submission.needs_something": QT_TRANSLATE_NOOP("Text", "Something is missing. Ask at a counter."),
    "submission.decided": QT_TRANSLATE_NOOP("Text", "Decided"),
    "submission.withdrawn": QT_TRANSLATE_NOOP("Text", "Withdrawn"),
    # states
    "state.waiting": QT_TRANSLATE_NOOP("Text", "Waiting"),
    "state.called": QT_TRANSLATE_NOOP("Text", "Called"),
    "state.serving": QT_TRANSLATE_NOOP("Text", "Being served"),
    "state.hold": QT_TRANSLATE_NOOP("Text", "On hold"),
    "state.finished": QT_TRANSLATE_NOOP("Text", "Finished"),
    "state.no_show": QT_TRANSLATE_NOOP("Text", "Did not come"),
    "state.left": QT_TRANSLATE_NOOP("Text", "Left"),
    "state.cancelled": QT_TRANSLATE_NOOP("Text", "Cancelled"),
    # what is wrong with a machine, and what to do
    "trouble.silent": QT_TRANSLATE_NOOP(
        "Text", "{name} is not heard of: see that it is switched on and that its network cable is in."
    ),
    "trouble.paper_low": QT_TRANSLATE_NOOP("Text", "{name} is nearly out of paper: have a roll of 80 mm ready."),
    "trouble.no_paper": QT_TRANSLATE_NOOP("Text", "{name} is out of paper: put in a roll of 80 mm."),
    "trouble.cover_open": QT_TRANSLATE_NOOP("Text", "The printer of {name} is open: close its cover."),
    "trouble.printer_fault": QT_TRANSLATE_NOOP(
        "Text", "The printer of {name} reports a fault: take out jammed paper, then switch it off and on."
    ),
    "trouble.printer_unreachable": QT_TRANSLATE_NOOP(
        "Text", "The printer of {name} does not answer: see that it is switched on and that its cable is in."
    ),
    "trouble.disk": QT_TRANSLATE_NOOP(
        "Text", "The disk of {name} is nearly full ({left} MB left): delete what does not belong to the program."
    ),
    "trouble.sync": QT_TRANSLATE_NOOP("Text", "{name} cannot send everything: {problem}"),
    "trouble.content": QT_TRANSLATE_NOOP(
        "Text", "{name} does not show the new content: {problem} Publish it anew, or go back with `pack rollback`."
    ),
    "trouble.clock": QT_TRANSLATE_NOOP(
        "Text", "The clock of {name} is wrong by {seconds} seconds: set it, or turn on its network time."
    ),
    "trouble.version": QT_TRANSLATE_NOOP(
        "Text", "{name} runs version {theirs}, the office {ours}: bring both to one release."
    ),
    # spoken
    "spoken.call": QT_TRANSLATE_NOOP("Text", "Number {label}. Go to counter {counter}."),
    "spoken.stale": QT_TRANSLATE_NOOP("Text", "This board has lost its connection. Listen for staff."),
    # printed ticket
    "print.wait": QT_TRANSLATE_NOOP("Text", "Wait from now: {wait}"),
    "print.next": QT_TRANSLATE_NOOP("Text", "Take a seat. The board shows your number and a counter."),
    "print.appointment": QT_TRANSLATE_NOOP("Text", "Your appointment is at {time}."),
    "print.appointment_over": QT_TRANSLATE_NOOP(
        "Text", "Your appointment was at {time}. You are called as if you had come without one."
    ),
    "print.others": QT_TRANSLATE_NOOP("Text", "Your other numbers: {labels}"),
    "print.follow": QT_TRANSLATE_NOOP("Text", "Point your phone at the code to follow the queue."),
    "print.follow_later": QT_TRANSLATE_NOOP("Text", "The page behind the code works once the link is back."),
    **MEASURES,
    **EXPORTS,
    **PAGE,
    **OFFICE_TEXTS,
    **CONTENT_TEXTS,
    **ANSWER_TEXTS,
}


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence by id with its values; a value may itself be a Text."""

    id: str
    values: Mapping[str, _Value | Text] = field(default_factory=dict)

    @classmethod
    def of(cls, text_id: str, **values: _Value | Text) -> Text:
        """`Text.of("page.go", counter="3")`."""
        return cls(text_id, values)

    @staticmethod
    def known(text_id: object) -> bool:
        """Whether this version has the sentence."""
        return isinstance(text_id, str) and text_id in TEXTS

    def english(self) -> str:
        """The sentence in English."""
        return Translations({}).render(self, "en")


class Translations:
    """Sentences of every language, by (language, English); a file is read when its language is first needed."""

    def __init__(
        self, found: Mapping[tuple[str, str], tuple[str, ...]], files: Mapping[str, Path] | None = None
    ) -> None:
        self._found = dict(found)
        self._files = dict(files or {})

    @classmethod
    def load(cls, folder: Path) -> Translations:
        """Those of `shopfront_XX.ts` files, context "Text" only; a missing folder gives English."""
        return cls({}, {path.stem.removeprefix("shopfront_"): path for path in folder.glob("shopfront_*.ts")})

    def _forms(self, language: str, english: str) -> tuple[str, ...] | None:
        if path := self._files.get(language):
            sentences = _sentences(path, path.stat().st_mtime_ns)
            self._found |= {(language, source): forms for source, forms in sentences.items()}
            self._files.pop(language, None)  # at last, for another thread may be reading as well
        return self._found.get((language, english))

    def render(self, text: Text, language: str) -> str:
        """The sentence in a language, in English where it has none; values are isolated from its direction."""
        english = TEXTS[text.id]
        forms = self._forms(language, english) or self._forms("en", english) or (english,)
        count = text.values.get("n")
        chosen = forms[plural_form(language, count) % len(forms)] if isinstance(count, int) else forms[0]
        values = {name: self._value(value, language) for name, value in text.values.items()}
        if isinstance(count, int):
            chosen = chosen.replace("%n", str(count))
        return re.sub(r"\{(\w+)\}", lambda found: values.get(found[1], found[0]), chosen)

    def _value(self, value: _Value | Text, language: str) -> str:
        if isinstance(value, Text):
            return self.render(value, language)
        if isinstance(value, Mapping):
            return value.get(language) or value.get("en", "")
        return isolated(str(value)) if language in RTL_LANGUAGES else str(value)


def isolated(text: str) -> str:
    """Keep a label, number or time left to right inside any sentence (Unicode UAX #9: LRI … PDI)."""
    return f"\u2066{text}\u2069"


def apart(text: str) -> str:
    """Keep somebody's own words, of whatever direction, from turning the sentence around (UAX #9: FSI … PDI)."""
    return f"\u2068{text}\u2069"


def plural_form(language: str, count: int) -> int:
    """Index of the plural form, in Qt Linguist's order."""
    if language == "ar":
        return _arabic_form(count)
    if language in _ONE_FORM:
        return 0
    if language == "mi":
        return min(count, _MANY) - 1 if count else _MANY - 1
    return 0 if count == 1 else 1


def _arabic_form(count: int) -> int:
    if count in {0, 1, 2}:
        return count
    few, many = range(3, 11), range(11, 100)
    if count % 100 in few:
        return 3
    return 4 if count % 100 in many else 5


@lru_cache(maxsize=16)
def _sentences(path: Path, _written: int) -> Mapping[str, tuple[str, ...]]:
    """The sentences of a file by their English; read once, for it takes a tenth of a second, and many ask for it."""
    found: dict[str, tuple[str, ...]] = {}
    # our own files, shipped with the program
    for context in ElementTree.parse(path).getroot().findall("context"):  # noqa: S314
        if context.findtext("name") == CONTEXT:
            for message in context.findall("message"):
                forms = _forms(message)
                if all(forms):
                    found[message.findtext("source") or ""] = forms
    return found


def _forms(message: ElementTree.Element) -> tuple[str, ...]:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ("",)
    forms = translation.findall("numerusform")
    return tuple(form.text or "" for form in forms) if forms else (translation.text or "",)
