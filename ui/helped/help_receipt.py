"""The receipt of a help session: who, when, what was seen and typed, how to complain; no answer stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from kiosk.text import RTL_LANGUAGES, isolated
from ui.helped.help_shown import Fact
from ui.helped.help_words import called, filled, listed

if TYPE_CHECKING:
    from ui.forms.form_paper import PaperForm

translate = QCoreApplication.translate

MOST_LESSONS: Final = 2
MOST_SKILLS: Final = 2
_MOST_NAMED: Final = 12
"""Pages and questions that are named; of more, that there were more."""
_REFERENCE: Final = 8


@dataclass(frozen=True, slots=True)
class Lesson:
    """What the citizen can do alone next time."""

    title: str
    body: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """A session that is over, in words of the moment it ended."""

    help: str
    name: str
    counter: str
    start: str
    end: str
    how: str
    """`citizen`, `helper` or `lost`."""
    seen: tuple[str, ...] = ()
    typed: tuple[str, ...] = ()
    lessons: tuple[Lesson, ...] = ()

    @property
    def reference(self) -> str:
        """What the citizen names to ask about it."""
        return self.help.replace("-", "")[-_REFERENCE:].upper()


def title() -> str:
    """Above it."""
    return translate("Help", "The help session is over")


def line(receipt: Receipt) -> str:
    """How it ended, and what is left of it."""
    ended = {
        "citizen": translate("Help", "You ended it."),
        "helper": filled(translate("Help", "%1 ended it."), called(receipt.name)),
        "lost": translate("Help", "The connection was lost."),
    }[receipt.how]
    left = translate("Help", "Nobody sees your screen now. The conversation is wiped.")
    return f"{ended} {left}"


def facts(receipt: Receipt) -> tuple[Fact, ...]:
    """What it says, line by line."""
    helped = filled(translate("Help", "%1 at counter %2 helped you."), called(receipt.name), isolated(receipt.counter))
    times = filled(translate("Help", "From %1 to %2."), isolated(receipt.start), isolated(receipt.end))
    complain = translate("Help", "To complain or to ask about it, go to any counter and give the reference %1.")
    return (
        Fact("user-circle", helped),
        Fact("clock", times),
        Fact("eye", filled(translate("Help", "They saw: %1."), _named(receipt.seen))),
        Fact("file-text", _typed(receipt.typed)),
        Fact("megaphone", filled(complain, isolated(receipt.reference))),
    )


def paper(receipt: Receipt, office: str, language: str) -> PaperForm:
    """The same on the paper of the kiosk."""
    from ui.forms.form_paper import PaperForm  # noqa: PLC0415 - its libraries come with the first copy

    lessons = tuple((lesson.title, lesson.body) for lesson in receipt.lessons)
    return PaperForm(
        office=office,
        title=title(),
        code_word=translate("Help", "Reference"),
        code=receipt.reference,
        lines=tuple(fact.words for fact in facts(receipt)),
        sections=((translate("Help", "Next time you can do this yourself"), lessons),) if lessons else (),
        rtl=language in RTL_LANGUAGES,
    )


def _typed(names: tuple[str, ...]) -> str:
    if not names:
        return translate("Help", "They typed nothing.")
    return filled(translate("Help", "They typed: %1."), _named(names))


def _named(names: tuple[str, ...]) -> str:
    shown = list(names[:_MOST_NAMED])
    more = [translate("Help", "and more")] if len(names) > _MOST_NAMED else []
    return listed([*shown, *more]) or translate("Help", "the name of the page")
