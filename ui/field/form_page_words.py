"""The sentences of forms, papers and reports in the field that hold a number, a name or a time."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.field.saw import ABOUT, About
from kiosk.forms.submissions import reference as references
from ui.counter.content_words import fill

translate = QCoreApplication.translate


def reference(kept: str) -> str:
    """As it is printed."""
    return references.shown(kept)


def kept_or_sent(*, gone: bool) -> str:
    """How something that was finished stands."""
    return translate("Field", "Sent") if gone else translate("Field", "Kept here, not sent yet")


def form_kept(name: str) -> str:
    """After a form was closed without sending."""
    return fill(translate("Field", "Kept here as a draft: %1"), name)


def form_finished(name: str) -> str:
    """After a form was finished."""
    return fill(translate("Field", "Finished, and kept here until it has gone: %1"), name)


def thrown_away(name: str) -> str:
    """After a draft was thrown away."""
    return fill(translate("Field", "Thrown away: %1"), name)


def draft_gone() -> str:
    """A case names a draft that is not on this laptop."""
    return translate(
        "Field", "This form is not on this laptop: it was begun on another one, or is lost. Begin it anew."
    )


def attached(kind: str) -> str:
    """After a paper was attached."""
    return fill(translate("Field", "Attached and sealed: %1"), kind)


def taken_away(kind: str) -> str:
    """After a paper was taken away."""
    return fill(translate("Field", "Taken away: %1"), kind)


def nothing_chosen() -> str:
    """Attaching was asked for, and there is nothing."""
    return translate("Field", "There is nothing to attach yet.")


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


def at_office() -> str:
    """A report has gone."""
    return translate("Field", "The office has it")
