"""How a page is drawn: language, colours, text size, the way the screen stands, and whether the page is moved down
into the reach of somebody who sits; all of them, or each pair once."""

from __future__ import annotations

from dataclasses import dataclass, replace
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
    lowered: bool = False

    @property
    def name(self) -> str:
        """As people call it."""
        way = "upright" if self.size == UPRIGHT else "wide"
        low = "-lowered" if self.lowered else ""
        return f"{self.language}-{self.theme}-{self.text_step}-{way}{low}"

    @property
    def choices(self) -> tuple[object, ...]:
        """What it chose of each."""
        return self.language, self.theme, self.text_step, self.size, self.lowered

    def pairs(self) -> Iterator[tuple[object, ...]]:
        """Every two of its choices."""
        return combinations(self.choices, 2)


def every_combination(languages: Sequence[str]) -> list[Combination]:
    """All there are; a lowered page in the first colours alone, which move nothing."""
    rows = [Combination(*choices) for choices in product(languages, THEMES, TEXT_STEPS, (UPRIGHT, WIDE))]
    return rows + [replace(row, lowered=True) for row in rows if row.theme == THEMES[0]]


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
