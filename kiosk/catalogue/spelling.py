"""Words that were nearly typed: an index of deletions, so that a look-up costs the same for any number of words.

Two words within an edit distance of n share a string that each reaches by deleting up to n letters (symmetric
deletion, W. Garbe, 2012); the few candidates found so are then measured (optimal string alignment distance).
"""

from collections.abc import Iterable
from itertools import combinations

SHORTEST = 4
"""Shorter words are too near to one another to be guessed."""
LONGEST = 24
_TWO_SLIPS_FROM = 8


def slips_allowed(word: str) -> int:
    """Return how many slips a typed word may hold: none, one from 4 letters on, two from 8 on."""
    if not SHORTEST <= len(word) <= LONGEST:
        return 0
    return 2 if len(word) >= _TWO_SLIPS_FROM else 1


def distance(one: str, other: str) -> int:
    """Return the fewest insertions, deletions, replacements and swaps of neighbours between two words."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                best = min(best, earlier[j - 2] + 1)
            row.append(best)
    return row[-1]


class Spelling:
    """The words that exist, found by a word that is nearly one of them."""

    def __init__(self, known: Iterable[str]) -> None:
        """Index the words in `known`, already folded."""
        # Several words stand in one string, with spaces between them: most have none beside them, and need no list.
        self._by_deletion: dict[str, str] = {}
        for word in known:
            for shorter in _deletions(word, slips_allowed(word)):
                others = self._by_deletion.get(shorter)
                self._by_deletion[shorter] = f"{others} {word}" if others else word

    def near(self, word: str) -> dict[str, int]:
        """Return the known words nearest to `word` with their distance, none where nothing is near enough."""
        measured = self.within(word)
        nearest = min(measured.values(), default=0)
        return {known: slips for known, slips in measured.items() if slips == nearest}

    def within(self, word: str) -> dict[str, int]:
        """Return every known word that `word` may have been meant to be, with their distance."""
        most = slips_allowed(word)
        candidates = {
            known for shorter in _deletions(word, most) for known in self._by_deletion.get(shorter, "").split()
        }
        measured = {known: distance(word, known) for known in candidates} if most else {}
        return {known: slips for known, slips in measured.items() if slips <= most}


def _deletions(word: str, most: int) -> set[str]:
    return {
        "".join(letter for place, letter in enumerate(word) if place not in gone)
        for count in range(most + 1)
        for gone in combinations(range(len(word)), count)
    }
