"""Words that were nearly typed: an index of deletions, so that a look-up costs the same for any number of words.

Two words within an edit distance of n share a string that each reaches by deleting up to n letters (symmetric
deletion, W. Garbe, 2012); the few candidates found so are then weighed by how likely each slip is (optimal string
alignment with a price for each kind).
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from itertools import combinations
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

SHORTEST: Final = 4
"""Shorter words are too near to one another to be guessed."""
_LEFT_OUT: Final = 3
"""A word that is as short as this may be one of which a letter was left out."""
LONGEST: Final = 24
_TWO_SLIPS_FROM: Final = 6
_LIKELY: Final = 0.6
"""The price of a letter for its neighbour on the keyboard or one that sounds like it, and of two in another order."""
_DOUBLED: Final = 0.5
_FIRST: Final = 0.3
"""Hardly anybody mistypes the first letter."""
_KEYBOARDS: Final = (("qwertyuiop", "asdfghjkl", "zxcvbnm"), ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ئءؤرلىوزظ"))
_ALIKE: Final = (
    *("aeiouy", "sxzc", "ckq", "dt", "bp", "fvw", "gj", "mn", "lr"),
    *("ضظد", "ذدز", "ثتس", "صس", "قك", "طت", "حه", "عا", "غق"),
    *("िीेै", "ुूोौ", "शषस", "खक", "गघ", "चछ", "जझ", "टठतथ", "डढदध", "पफ", "बभव", "नणम", "डरढ"),
)
_LATIN_ALIKE: Final = 9
"""So many of them are Latin: there hardly anybody mistypes the first letter, whatever it sounds like."""
_BITS: Final = 18
_PLACE: Final = (1 << _BITS) - 1
_HASH: Final = (1 << 64 - _BITS) - 1


def dearest(word: str, shortest: int = SHORTEST) -> float:
    """Return how much the slips of a typed word may cost together: 1 is one slip of an unlikely kind."""
    if len(word) == _LEFT_OUT == shortest - 1:
        return 1.0
    if not shortest <= len(word) <= LONGEST:
        return 0.0
    return min(2.0, max(1.0, len(word) / 4 - 0.25))


def price(typed: str, meant: str) -> float:
    """Return what it costs to get from a word to what was typed: letters left out, put in, changed, and swapped."""
    before: list[float] = []
    row = [_missing(meant, place) for place in range(len(meant) + 1)]
    row = [sum(row[1 : place + 1]) for place in range(len(meant) + 1)]
    for i, letter in enumerate(typed, 1):
        more = _DOUBLED if i > 1 and typed[i - 2] == letter else 1.0
        earlier, before, row = before, row, [row[0] + more]
        for j, wanted in enumerate(meant, 1):
            best = min(before[j] + more, row[j - 1] + _missing(meant, j), before[j - 1] + _changed(letter, wanted))
            if i > 1 and j > 1 and letter != wanted and letter == meant[j - 2] and typed[i - 2] == wanted:
                best = min(best, earlier[j - 2] + _LIKELY)
            row.append(best)
    return row[-1] + (0.0 if begin_alike(typed, meant) else _FIRST)


def begin_alike(typed: str, meant: str) -> bool:
    """Whether two words begin with the same letter, or with letters that sound alike."""
    return typed[:1] == meant[:1] or any(typed[:1] in group and meant[:1] in group for group in _ALIKE[_LATIN_ALIKE:])


class Spelling:
    """The words that exist, found by a word that is nearly one of them."""

    def __init__(self, known: Iterable[str], shortest: int = SHORTEST) -> None:
        """Index the words in `known`, already folded; at most a quarter of a million."""
        self._shortest = shortest
        self._known = tuple(known)
        # A tenth of the memory of a dictionary: each deletion as its hash, and behind it the place of its word.
        self._by_deletion = array(
            "Q",
            sorted(_key(one) | place for place, word in enumerate(self._known) for one in _deletions(word, shortest)),
        )

    def within(self, word: str) -> dict[str, float]:
        """Return every known word that `word` may have been meant to be, with what the slips cost."""
        most = dearest(word, self._shortest)
        places = (
            {place for shorter in _deletions(word, self._shortest) for place in self._places(_key(shorter))}
            if most
            else ()
        )
        priced = {self._known[place]: price(word, self._known[place]) for place in places}
        return {known: cost for known, cost in priced.items() if cost <= most}

    def _places(self, key: int) -> Iterable[int]:
        at = bisect_left(self._by_deletion, key)
        while at < len(self._by_deletion) and self._by_deletion[at] - key <= _PLACE:
            yield self._by_deletion[at] & _PLACE
            at += 1


def _key(text: str) -> int:
    return (hash(text) & _HASH) << _BITS


def _deletions(word: str, shortest: int) -> set[str]:
    if not shortest <= len(word) <= LONGEST:
        return {word}
    most = 2 if len(word) >= _TWO_SLIPS_FROM else 1
    return {
        "".join(letter for place, letter in enumerate(word) if place not in gone)
        for count in range(most + 1)
        for gone in combinations(range(len(word)), count)
    }


def _missing(meant: str, place: int) -> float:
    """What it costs to leave out a letter: less for one of two that are the same."""
    return _DOUBLED if place > 1 and meant[place - 1] == meant[place - 2] else 1.0


def _changed(typed: str, meant: str) -> float:
    return 0.0 if typed == meant else _LIKELY if typed in _NEAR.get(meant, "") else 1.0


def _neighbours() -> dict[str, str]:
    """The letters that are typed for each, by keyboard and by sound."""
    near: dict[str, str] = {}
    for rows in _KEYBOARDS:
        for number, row in enumerate(rows):
            for place, letter in enumerate(row):
                above = rows[number - 1][place : place + 2] if number else ""
                below = rows[number + 1][max(0, place - 1) : place + 1] if number + 1 < len(rows) else ""
                near[letter] = row[max(0, place - 1) : place] + row[place + 1 : place + 2] + above + below
    for group in _ALIKE:
        for letter in group:
            near[letter] = near.get(letter, "") + group
    return near


_NEAR: Final = _neighbours()
