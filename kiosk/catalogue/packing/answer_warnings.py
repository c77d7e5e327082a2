"""What somebody should look at in the answers of a pack, though it can be used as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.catalogue.answer import is_stale
from kiosk.catalogue.answer_files import FOLDER

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.catalogue.answer import Answer
    from kiosk.catalogue.pack import Pack

LONGEST_TITLE: Final = 60


def answer_warnings(pack: Pack, folder: Path, today: dt.date | None) -> Iterator[tuple[Path, str, str]]:
    """File, key and sentence of each; how old an answer is only where it is said which day it is."""
    for answer in pack.answers:
        file = folder / FOLDER / f"{answer.id}.md"
        if today is not None:
            yield from ((file, "assured", f"assured: {said}") for said in _age(answer, today))
        if len(answer.title.en) > LONGEST_TITLE:
            said = f"title: it has {len(answer.title.en)} letters. Say it in {LONGEST_TITLE}, as somebody would ask it."
            yield file, "title", said
        for language in pack.languages:
            if not answer.title.exact(language):
                said = f"nobody finds it in `{language}`. Give it a title and words in words.{language}.toml."
                yield file, "title", said
            elif answer.often and not answer.body.exact(language):
                said = f"it is asked often, and is not in `{language}`. English is shown instead."
                yield file, "often", said


def _age(answer: Answer, today: dt.date) -> Iterator[str]:
    if answer.assured > today:
        yield "this day has not come yet. Write the day on which its owner last read it."
    elif is_stale(answer, today):
        yield "nobody has assured it for over a year, and readers are told. Have its owner read it; write the day."
