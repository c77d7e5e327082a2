"""Cards, lists and messages of a help session as rows, in the citizen's language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.assist.quick_replies import FROM_CITIZEN, words_of
from kiosk.catalogue.answer import first_paragraph
from kiosk.markdown import blocks, plain
from ui.helped import help_words as words
from ui.helped.help_receipt import MOST_LESSONS, MOST_SKILLS, Lesson
from ui.helped.help_skills import skill
from ui.helped.help_surface import PaperRow, ReplyRow, SaidRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.assist.frames import Card
    from kiosk.catalogue.pack import Pack
    from kiosk.text import Text
    from ui.helped.help_talk import Line, Talk

_LONGEST_LESSON: Final = 280
"""Letters of what is told again at the end."""

Card_ = tuple[str, list[str], bool]
"""Title, paragraphs, and whether they are the helper's own words."""


def card_words(talk: Talk, pack: Pack, language: str) -> Card_:
    """The last card; an answer of the pack in the citizen's language, or the helper's own words."""
    return _words(talk.cards[-1], pack, language) if talk.cards else ("", [], False)


def lessons(talk: Talk, pack: Pack, language: str) -> tuple[Lesson, ...]:
    """What the citizen can do alone next time: boxes like those that were helped with, and the first cards in short."""
    skills = tuple(skill(box) for box in talk.skills)[:MOST_SKILLS]
    found: dict[str, Lesson] = {}
    for card in talk.cards:
        answer = pack.answer(card.id) if card.id else None
        body = plain(first_paragraph(answer.body.get(language))) if answer is not None else card.body
        title = answer.title.get(language) if answer is not None else card.title
        if title and body:
            found[title] = Lesson(title, body[:_LONGEST_LESSON])
    return skills + tuple(found.values())[:MOST_LESSONS]


def message_rows(talk: Talk, name: str, render: Callable[[Text], str]) -> list[SaidRow]:
    """The conversation, the newest first."""
    who = {True: words.yourself(), False: words.called(name)}
    rows = [SaidRow(line.key, line.mine, who[line.mine], said_words(line, render)) for line in talk.lines]
    return [row for row in reversed(rows) if row.text]


def said_words(line: Line, render: Callable[[Text], str]) -> str:
    """A message in the reader's language; nothing for a quick reply that is not known here."""
    reply = words_of(line.reply) if line.reply else None
    return render(reply) if reply is not None else line.text


def reply_rows(render: Callable[[Text], str]) -> list[ReplyRow]:
    """What the citizen can say with one touch."""
    known = ((reply, words_of(reply)) for reply in FROM_CITIZEN)
    return [ReplyRow(reply, render(text)) for reply, text in known if text is not None]


def paper_rows(talk: Talk) -> list[PaperRow]:
    """The list of what to bring."""
    return [PaperRow(item.id, item.text, item.done) for item in talk.papers]


def _words(card: Card, pack: Pack, language: str) -> Card_:
    answer = pack.answer(card.id) if card.id else None
    if answer is not None:
        told = [f"{block.mark} {block.plain}".strip() for block in blocks(answer.body.get(language))]
        return answer.title.get(language), told, False
    return card.title or words.own_card(), [line for line in card.body.splitlines() if line.strip()], True
