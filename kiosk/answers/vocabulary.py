"""The words that a pack uses in one language: how rare each is, what it is nearly, and what means the same."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections import Counter
from typing import TYPE_CHECKING, Final

from kiosk.answers.characters import Characters, Meant
from kiosk.answers.sounds import consonants, english_sound, hindi_sound, without_nasals
from kiosk.answers.spelling import SHORTEST, Spelling, price
from kiosk.answers.words import Word, chinese_stop_pairs, is_chinese, is_pair, pairs_or_all, read, stop_words, tells
from kiosk.catalogue.synonyms import Synonyms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


_MOST_LIKE: Final = 4
_MOST_BEGUN: Final = 8
_SHORTEST_PART: Final = 3
_MOST_SLIPS: Final = 2.3
_RARE: Final = 5
"""A word in fewer texts than this tells hardly more: it may stand there by chance."""
_FAR: Final = 99.0

_BY_STEM: Final = 0.2
_SOUNDS: Final = 0.6
_FEWEST_CONSONANTS: Final = 2
_SHORTEST_OF: Final = {"hi": 3, "mi": 3}
"""A word of Hindi with three letters has often three syllables; Māori has few sounds, and spells them all."""
_LONGEST_PHRASE: Final = 4
Stems = tuple[str, ...]


class Vocabulary:
    """`texts` are the words of each answer and service."""

    def __init__(self, texts: Iterable[Iterable[Word]], language: str, synonyms: Synonyms | None = None) -> None:
        self.language = language
        self._holders: Counter[str] = Counter()
        self._stems: dict[str, str] = {}
        self._said: dict[str, str] = {}
        self._counts: Counter[str] = Counter()
        self._texts = 0
        for text in texts:
            words = list(text)
            self._stems.update(words)
            self._counts.update(word.plain for word in words)
            self._holders.update({word.stem for word in words})
            self._said.update((word.stem, word.plain) for word in words)
            self._texts += 1
        self._synonyms = _by_phrase(synonyms or Synonyms(), language)
        self.longest_phrase = min(_LONGEST_PHRASE, max(map(len, self._synonyms), default=0))
        # Words that lead somewhere, though no text has them: they are no slips, and slips of them are understood.
        self._stems = {**dict(_words_of(synonyms, language)), **self._stems}
        self._sorted = sorted(self._stems)
        # What is nearest to a word that tells nothing tells nothing itself.
        spelt = {*self._sorted, *stop_words(language)}
        whole = (word for word in sorted(spelt) if not is_pair(word) and not is_chinese(word))
        self._spelling = Spelling(whole, _SHORTEST_OF.get(language, SHORTEST))
        self._sounds = _sounds(sorted(spelt), language)
        pairs = {one: self._counts[one] for one in self._sorted if is_chinese(one) and is_pair(one)}
        self._characters = Characters(chinese_stop_pairs(), pairs) if pairs else None

    def __contains__(self, stem: str) -> bool:
        return stem in self._holders

    def rarity(self, stem: str) -> float:
        """How much a stem tells: more, the fewer texts have it."""
        return math.log(1 + self._texts / (_RARE + self._holders[stem]))

    def holders(self, stem: str) -> int:
        """How many texts have a stem."""
        return self._holders[stem]

    def means(self, stems: Stems) -> tuple[Stems, ...]:
        """What also stands for a word or for several in a row."""
        return self._synonyms.get(stems, ())

    def begun(self, start: str) -> list[str]:
        """The commonest words that begin with what was typed so far, longer than it."""
        place = bisect_left(self._sorted, start)
        found = []
        while place < len(self._sorted) and self._sorted[place].startswith(start):
            found.append(self._sorted[place])
            place += 1
        return sorted((word for word in found if word != start), key=lambda word: -self._counts[word])[:_MOST_BEGUN]

    def like(self, word: Word) -> list[tuple[str, float]]:
        """The words that were probably meant by one that does not exist, the likeliest first, and what the slips cost.

        What sounds the same is a slip nearer than its letters say.
        """
        plain = word.plain
        if is_chinese(plain) or is_pair(plain):
            return []
        near = self._near(word)
        if self._is_idle(plain, near):
            return []
        telling = {one: cost for one, cost in near.items() if cost < _FAR and tells(one, self.language)}
        best = min(telling.values(), default=_FAR)
        order = sorted(telling, key=lambda one: (telling[one], -self._counts[one]))
        return [(one, telling[one]) for one in order if telling[one] <= best + 1][:_MOST_LIKE]

    def is_idle(self, word: Word) -> bool:
        """Whether a word that does not exist was probably meant to be one that tells nothing."""
        return not is_pair(word.plain) and not is_chinese(word.plain) and self._is_idle(word.plain, self._near(word))

    def _is_idle(self, plain: str, near: Mapping[str, float]) -> bool:
        telling = [cost for one, cost in near.items() if tells(one, self.language)]
        idle = [cost for one, cost in near.items() if not tells(one, self.language) and one[0] == plain[0]]
        best, other = min(telling, default=_FAR), min(idle, default=_FAR)
        return other < best or (other == best < _FAR and len(plain) <= _SHORTEST_PART)

    def _near(self, word: Word) -> dict[str, float]:
        plain = word.plain
        near = self._spelling.within(plain)
        for shorter in {word.stem, plain.removesuffix("s")} - {plain}:
            for one, cost in self._spelling.within(shorter).items():
                near[one] = min(near.get(one, _FAR), cost + _BY_STEM)
        for one in {one for sound in _sound(plain, self.language) for one in self._sounds.get(sound, ())}:
            near[one] = min(near.get(one, _FAR), self._sounding(plain, one))
        return near

    def _sounding(self, plain: str, one: str) -> float:
        """What the slips cost in a word that sounds like another."""
        if plain.isascii() != one.isascii():
            return _SOUNDS + price(hindi_sound(plain), hindi_sound(one))
        cost = price(plain, one)
        return max(_SOUNDS, cost - 1) if cost <= max(_MOST_SLIPS, len(plain) // 2) else _FAR

    def meant(self, text: str) -> Meant:
        """A text with the characters of Chinese that were probably meant."""
        return self._characters.meant(text) if self._characters is not None else Meant(text)

    def parts(self, plain: str) -> tuple[str, str] | None:
        """The two words that were written as one; None where they are not."""
        for place in range(_SHORTEST_PART, len(plain) - _SHORTEST_PART + 1):
            if self._counts[plain[:place]] and self._counts[plain[place:]]:
                return plain[:place], plain[place:]
        return None

    def stem_of(self, plain: str) -> str:
        """The stem of a word that exists."""
        return self._stems[plain]

    def said(self, stem: str) -> str:
        """A word that has this stem."""
        return self._said.get(stem, stem)

    def is_written(self, plain: str) -> bool:
        """Whether a word exists as it was written."""
        return plain in self._stems


def _by_phrase(synonyms: Synonyms, language: str) -> dict[Stems, tuple[Stems, ...]]:
    found: dict[Stems, dict[Stems, None]] = {}
    for group in synonyms.same:
        for one in group:
            others = (_sought(other, language) for other in group if other != one)
            found.setdefault(phrase_stems(one, language), {}).update((other, None) for other in others)
    for phrase, leads in synonyms.leads.items():
        others = (_sought(one, language) for one in leads)
        found.setdefault(phrase_stems(phrase, language), {}).update((other, None) for other in others)
    return {phrase: tuple(one for one in others if one and one != phrase) for phrase, others in found.items()}


def _words_of(synonyms: Synonyms | None, language: str) -> Iterator[Word]:
    if synonyms is not None:
        leads = (phrase for pair in synonyms.leads.items() for phrase in (pair[0], *pair[1]))
        for phrase in (*(phrase for group in synonyms.same for phrase in group), *leads):
            yield from read(phrase, language)


def phrase_stems(text: str, language: str) -> Stems:
    """The stems of a text by which a phrase in it is known."""
    return tuple(word.stem for word in pairs_or_all(read(text, language)))


def _sought(phrase: str, language: str) -> Stems:
    """What is looked for where a phrase is meant; nothing for one of which only a single common word would be left."""
    words = pairs_or_all(read(phrase, language))
    telling = [word for word in words if tells(word.plain, language)]
    return tuple(word.stem for word in telling) if len(telling) > 1 or len(words) == 1 else ()


def _sounds(words: Iterable[str], language: str) -> dict[str, list[str]]:
    """Words by how they are spoken, of languages whose sound is known here."""
    found: dict[str, list[str]] = {}
    for word in words:
        for sound in _sound(word, language):
            found.setdefault(sound, []).append(word)
    return found


def _sound(word: str, language: str) -> tuple[str, ...]:
    """All by which a word is found that sounds so."""
    if language == "en":
        return (english_sound(word),) if word.isascii() and len(word) >= _SHORTEST_PART else ()
    if language == "hi" and not is_chinese(word) and not (word.isascii() and len(word) < _SHORTEST_PART):
        spoken = hindi_sound(word)
        bare = consonants(without_nasals(spoken))
        return (spoken, f"{bare}.") if len(bare) >= _FEWEST_CONSONANTS else (spoken,)
    return ()
