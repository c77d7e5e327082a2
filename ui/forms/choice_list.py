"""Finding answers among tens of thousands while somebody types: columns in, row numbers out."""

from __future__ import annotations

import unicodedata
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from itertools import compress, repeat
from operator import add, contains
from typing import TYPE_CHECKING, Final, overload

from kiosk.markdown import plain
from ui.forms.answer_part import western_digits

if TYPE_CHECKING:
    from ui.forms.question import ChoiceColumns

_ALIKE: Final = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ة": "ه", "ؤ": "و", "ئ": "ي", "ـ": "", "đ": "d"}
)
FEW_KEYS: Final = 2000
"""So many keys are looked through one by one within a frame."""
_PART: Final = 2
_MOST_KEPT: Final = 4
_LAST_SIGN: Final = "\U0010ffff"
_MARKED: Final = "\\*_#<[&"
"""Only labels with one of these signs are read as markdown: 50,000 of them are to open at once."""


def fold(text: str) -> str:
    """The key under which text is found: no case, no marks on letters, one form of alef, digits 0-9."""
    if text.isascii():
        return text.lower()
    bare = unicodedata.normalize("NFKD", western_digits(text).casefold())
    return "".join(sign for sign in bare if not unicodedata.combining(sign)).translate(_ALIKE)


def spoken_label(label: str) -> str:
    """A choice's label without its marks."""
    return plain(label) if any(sign in label for sign in _MARKED) else label


class ChoiceIndex:
    """The labels of one list in one language, ready to be searched.

    Keys are kept in their own order, so that all labels that begin with what is typed stand together. In a long list
    it is known beforehand which keys hold each pair of letters, so that a search looks at few keys only.
    """

    def __init__(self, choices: ChoiceColumns) -> None:
        self.labels: Sequence[str] = [spoken_label(label) for label in choices.labels]
        self._row_of = {value: row for row, value in enumerate(choices.values)}
        keys = [fold(label) for label in self.labels]
        self._order = sorted(range(len(keys)), key=keys.__getitem__)
        self._keys = [keys[row] for row in self._order]
        self._known = _places_of_parts(self._keys) if len(keys) > FEW_KEYS else None

    def find(self, words: str) -> Sequence[int]:
        """Rows whose label holds all words, those that begin with what is typed first; all rows for no words."""
        typed = " ".join(fold(words).split())
        if not typed:
            return range(len(self.labels))
        words_sought = typed.split()
        places = self._candidates(words_sought)
        for word in words_sought:
            # A known part needs no second look at keys that are known to hold it.
            if self._known is None or len(word) > _PART or len(words_sought) > 1:
                places = self._holding(word, places)
        return _Rows(self._order, self._those_beginning_first(typed, places))

    def row(self, value: str) -> int:
        """The row of a value, or -1."""
        return self._row_of.get(value, -1)

    def _candidates(self, words: Sequence[str]) -> Sequence[int]:
        if self._known is None:
            return range(len(self._keys))
        parts = [word[at : at + _PART] for word in words for at in range(max(1, len(word) - _PART + 1))]
        return min((self._known.get(part, ()) for part in parts), key=len)

    def _holding(self, word: str, places: Sequence[int]) -> Sequence[int]:
        return array("I", compress(places, map(contains, map(self._keys.__getitem__, places), repeat(word))))

    def _those_beginning_first(self, typed: str, found: Sequence[int]) -> Sequence[int]:
        start, end = bisect_left(self._keys, typed), bisect_left(self._keys, typed + _LAST_SIGN)
        if start in {0, end}:
            return found
        at = bisect_left(found, start)
        return found[at : at + end - start] + found[:at] + found[at + end - start :]


def _places_of_parts(keys: Sequence[str]) -> dict[str, array[int]]:
    """Where each letter and each pair of letters stands, in the order of places."""
    known: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
    for place, key in enumerate(keys):
        for part in {*key, *map(add, key, key[1:])}:
            known[part].append(place)
    return dict(known)


class IndexShelf:
    """Keeps the indexes of a form's lists, so that a page that is opened again need not wait for one."""

    def __init__(self) -> None:
        self._kept: list[tuple[ChoiceColumns, ChoiceIndex]] = []

    def index(self, choices: ChoiceColumns) -> ChoiceIndex | None:
        """The index of this very list, or None."""
        return next((index for known, index in self._kept if known is choices), None)

    def keep(self, choices: ChoiceColumns, index: ChoiceIndex) -> None:
        """Keep an index; the oldest goes where there are too many."""
        if self.index(choices) is None:
            self._kept = [*self._kept, (choices, index)][-_MOST_KEPT:]


class _Rows(Sequence[int]):
    """Places in the order of keys, read as rows of the list."""

    def __init__(self, order: Sequence[int], places: Sequence[int]) -> None:
        self._order = order
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, at: int) -> int: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[int]: ...

    def __getitem__(self, at: int | slice) -> int | Sequence[int]:
        if isinstance(at, slice):
            return [self._order[place] for place in self._places[at]]
        return self._order[self._places[at]]
