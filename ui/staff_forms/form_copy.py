"""What stands on the paper that a counter prints: the answers of a form, or the code under which it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.forms.pages.check import check_of
from kiosk.markdown import plain
from kiosk.text import RTL_LANGUAGES
from ui.forms import form_words
from ui.forms.written_answer import written_answer
from ui.staff_forms.form_printing import paper_module

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.forms.pages.filling import Filling
    from ui.counter.words import Words
    from ui.forms.form_paper import PaperForm

translate = QCoreApplication.translate


def answers_on_paper(
    filling: Filling, words: Words, title: str, line: str, code: tuple[str, str] = ("", "")
) -> PaperForm:
    """All answers as they stand; `code` is a word and the code, such as the reference."""
    return paper_module().PaperForm(
        office=words.office.title(words.language),
        title=title,
        code_word=code[0],
        code=code[1],
        lines=(line,),
        sections=tuple(_sections(filling)),
        rtl=words.language in RTL_LANGUAGES,
    )


def code_on_paper(words: Words, title: str, code: str, picture: str, until: str) -> PaperForm:
    """What the citizen takes along to go on with the form."""
    return paper_module().PaperForm(
        office=words.office.title(words.language),
        title=title,
        code_word=translate("Forms", "Your code"),
        code=code,
        lines=(
            until,
            translate("Forms", "At any kiosk or counter of this office, choose “Go on with a form”."),
            translate("Forms", "Whoever has this code can open your form and read it. Keep it to yourself."),
        ),
        picture=picture,
        rtl=words.language in RTL_LANGUAGES,
    )


def _sections(filling: Filling) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    for section in check_of(filling.plan, filling.session, filling.asks):
        rows = tuple(
            (plain(row.state.label or ""), written_answer(row.state) or form_words.not_provided())
            for row in section.rows
        )
        yield plain(section.label) or form_words.other_questions(), rows
