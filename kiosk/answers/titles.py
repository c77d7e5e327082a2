"""Titles that begin with what was typed: whoever types one finds it before it is whole."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from kiosk.answers.words import MOST_LETTERS
from kiosk.catalogue.plain_words import folded

if TYPE_CHECKING:
    from collections.abc import Sequence

WHOLE: Final = 100.0
"""Whose title was typed to its end stands before everything else."""
_BEGUN: Final = 5.0
_FEWEST: Final = 3
"""So many letters have to be typed before they count as the beginning of a title."""
_NO_LETTER: Final = re.compile(r"[^\w\u0900-\u097f]+|_+")


class Titles:
    """`titles` by place; an empty one is never found."""

    def __init__(self, titles: Sequence[str]) -> None:
        self._sorted = sorted((key, place) for place, title in enumerate(titles) if (key := _key(title)))

    def begun(self, text: str) -> dict[int, float]:
        """What each title is worth that begins with a text, by its place."""
        start = _key(text[:MOST_LETTERS])
        found: dict[int, float] = {}
        at = bisect_left(self._sorted, (start,)) if start else len(self._sorted)
        while at < len(self._sorted) and self._sorted[at][0].startswith(start):
            title, place = self._sorted[at]
            if title == start:
                found[place] = WHOLE
            elif len(start) >= _FEWEST:
                found[place] = _BEGUN * len(start) / len(title)
            at += 1
        return found


def _key(text: str) -> str:
    return _NO_LETTER.sub(" ", folded(text)).strip()
