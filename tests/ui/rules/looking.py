"""Looks at a page in some combinations, and tells by rule what is wrong there."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tests.ui.rules.ear
import tests.ui.rules.places
import tests.ui.rules.words  # noqa: F401 - each brings its rules
from tests.ui.rules.rule import PAGE_RULES
from tests.ui.rules.seen import Memory, Seen, at_rest
from tests.ui.rules.states import KEYS
from ui.citizen_pages.register import PAGES, CitizenPage
from ui.citizen_pages.stage import built_languages
from ui.citizen_pages.stages import Stages
from ui.languages import available

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ui.citizen_pages.combination import Combination


@dataclass(frozen=True)
class Fault:
    """What breaks a rule, and how the page was drawn."""

    rule: int
    how: Combination
    words: str

    def __str__(self) -> str:
        return f"rule {self.rule}, {self.how.name}: {self.words}"


class Inspector:
    """The pages, and what is remembered from one to the next."""

    def __init__(self, stages: Stages) -> None:
        self.stages = stages
        self.memory = Memory()

    def look(self, page: CitizenPage, rows: Iterable[Combination]) -> list[Fault]:
        """Everything that is wrong with a page."""
        faults: dict[str, Fault] = {}
        stage = page.open(self.stages)
        rows = list(rows)
        sometimes = {Path(file).stem for file in page.sometimes}
        for how in rows:
            page.dress(stage, how)
            seen = Seen(page, how, stage, self.memory, last=how is rows[-1])
            shown = files(seen)
            missing = {Path(file).stem for file in page.files} - shown
            sometimes -= shown
            assert not missing, f"{page.name} does not show {missing}"
            for rule in sorted(PAGE_RULES.values(), key=lambda one: one.number == KEYS):
                for words in rule.test(seen):
                    fault = Fault(rule.number, how, words)
                    faults.setdefault(str(fault), fault)
        assert not sometimes, f"{page.name} never shows {sometimes}"
        return list(faults.values())


def settle(window: Any) -> None:
    """Let layouts come to rest."""
    at_rest(window)


def files(seen: Seen) -> set[str]:
    """The names of the QML files of ours of which something is to be seen."""
    return {piece.item.metaObject().className().partition("_QML")[0] for piece in seen.pieces}


@contextmanager
def inspecting(folder: Path) -> Iterator[Inspector]:
    """An inspector with its windows, until the end."""
    from local_db.answer_index import AnswerIndex
    from ui.command_line.composition.sample_office import sample_office

    with ExitStack() as stack:
        node, forms = sample_office(folder, stack)
        stages = Stages(node, forms, folder, AnswerIndex(lambda: node.pack))
        stack.callback(stages.close)
        yield Inspector(stages)


def languages(folder: Path) -> list[str]:
    """The languages that kiosks speak, and the one whose words are longer."""
    return available(built_languages(folder))


BY_NAME = {page.name: page for page in PAGES}
