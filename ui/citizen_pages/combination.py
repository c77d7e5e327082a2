"""How a page is drawn: language, colours, text size and the way the screen stands; all of them, or each pair once."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, product
from typing import TYPE_CHECKING, Final

from ui.tokens import TEXT_STEPS, THEMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

UPRIGHT: Final = (1080, 1920)
WIDE: Final = (1920, 1080)


@dataclass(frozen=True, slots=True)
class Combination:
    """One way to draw a page."""

    language: str = "en"
    theme: str = THEMES[0]
    text_step: str = TEXT_STEPS[0]
    size: tuple[int, int] = UPRIGHT

    @property
    def name(self) -> str:
        """As people call it."""
        way = "upright" if self.size == UPRIGHT else "wide"
        return f"{self.language}-{self.theme}-{self.text_step}-{way}"

    @property
    def choices(self) -> tuple[object, ...]:
        """What it chose of each."""
        return self.language, self.theme, self.text_step, self.size

    def pairs(self) -> Iterator[tuple[object, ...]]:
        """Every two of its choices."""
        return combinations(self.choices, 2)


def every_combination(languages: Sequence[str]) -> list[Combination]:
    """All there are."""
    return [Combination(*choices) for choices in product(languages, THEMES, TEXT_STEPS, (UPRIGHT, WIDE))]


def pairwise(languages: Sequence[str]) -> list[Combination]:
    """So few that every two choices meet at least once; always the same ones."""
    left = every_combination(languages)
    open_pairs = {pair for one in left for pair in one.pairs()}
    chosen = []
    while open_pairs:
        best = max(left, key=lambda one: len(open_pairs & set(one.pairs())))
        open_pairs -= set(best.pairs())
        chosen.append(best)
    return chosen


def share(rows: Sequence[Combination], place: int, count: int) -> list[Combination]:
    """The rows that fall to the page at this place; pages one after the other use all of them."""
    start = place * count
    return [rows[(start + number) % len(rows)] for number in range(min(count, len(rows)))]
