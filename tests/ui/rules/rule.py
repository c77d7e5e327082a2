"""Those of the thirty rules that are read off one page, by number; each tells what breaks it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.ui.rules.seen import Seen

Test = Callable[[Seen], Iterator[str]]


@dataclass(frozen=True)
class PageRule:
    """One rule over a page."""

    number: int
    words: str
    test: Test


PAGE_RULES: dict[int, PageRule] = {}


def rule(number: int, words: str) -> Callable[[Test], Test]:
    """Make a function that yields what is wrong the rule of this number."""

    def keep(test: Test) -> Test:
        assert number not in PAGE_RULES
        PAGE_RULES[number] = PageRule(number, words, test)
        return test

    return keep
