"""The sentences about what officers saw go wrong for people, told in the field or at a counter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.days import named_day
from kiosk.field.saw import ABOUT
from ui.counter.content_words import fill

if TYPE_CHECKING:
    from kiosk.field.saw import About
    from ui.counter.words import Words

translate = QCoreApplication.translate


def about(code: str) -> str:
    """What sort of thing goes wrong."""
    return {
        "papers": translate("Field", "Papers that people bring"),
        "words": translate("Field", "Words that nobody understands"),
        "form": translate("Field", "The form does not fit"),
        "way": translate("Field", "The way there is too far"),
        "wait": translate("Field", "It takes too long"),
        "access": translate("Field", "Not everybody can use it"),
        "cost": translate("Field", "What it costs"),
        "other": translate("Field", "Something else"),
    }.get(code, code)


def abouts() -> list[tuple[About, str]]:
    """All sorts, with their words."""
    return [(code, about(code)) for code in ABOUT]


def saw_icon(code: str) -> str:
    """A picture beside the words."""
    return {
        "papers": "file-text", "words": "chats-circle", "form": "note-pencil", "way": "car", "wait": "clock",
        "access": "wheelchair", "cost": "hand-coins",
    }.get(code, "eye")  # fmt: skip


def told() -> str:
    """After something was told."""
    return translate("Field", "Kept here, and sent to the office when there is a network")


def taken_back() -> str:
    """After it was taken back."""
    return translate("Field", "Taken back")


def say_what() -> str:
    """Nothing was written."""
    return translate("Field", "Write in a sentence what goes wrong.")


def did(by: str, day: str) -> str:
    """Who did it, and when."""
    return fill(translate("Field", "%1, %2"), by, day)


def said(words: str) -> str:
    """What somebody said."""
    return fill(translate("Field", "“%1”"), words)


def answered() -> str:
    """The office answered a report."""
    return translate("Field", "The office answered")


def settled() -> str:
    """The office has done with a report, and says no more about it."""
    return translate("Field", "The office has read it")


def at_office() -> str:
    """A report has gone."""
    return translate("Field", "The office has it")


def kept_here() -> str:
    """A report has not gone yet."""
    return translate("Field", "Kept here, not sent yet")


def when(words: Words, at: int, now: int) -> str:
    """A time of today, or with its day."""
    if words.office.day(at) == words.office.day(now):
        return words.time(at)
    return f"{words.text(named_day(words.office.local(at).date()))}, {words.time(at)}"


def state(name: str) -> str:
    """How a report stands."""
    return {
        "open": translate("Saw", "Open"),
        "answered": translate("Saw", "Answered"),
        "done": translate("Saw", "Done"),
    }[name]


def no_words() -> str:
    """In the place of words that cannot be read here."""
    return translate("Saw", "The words have not arrived at this server, or only the server above can open them.")


def published() -> str:
    """After an answer was published."""
    return translate("Saw", "Published. Everybody here and in the field can read it.")


def marked_done() -> str:
    """After a report was marked as done."""
    return translate("Saw", "Marked as done")


def opened_again() -> str:
    """After something was undone."""
    return translate("Saw", "It is open again")


def withdrawn() -> str:
    """After an answer was taken back."""
    return translate("Saw", "Taken back. Nobody reads this answer any more.")


def what_is_missing() -> str:
    """Not all of an answer was written."""
    return translate("Saw", "Write what was said, what was done, and who did it.")
