"""The words of a text as the search compares them: folded, and brought to their stem by the rules of their language."""

from __future__ import annotations

import re
import threading
import unicodedata
from functools import cache, lru_cache
from itertools import islice
from sys import intern
from typing import TYPE_CHECKING, Final, NamedTuple

from kiosk.answers.stop_words import STOP_WORDS
from kiosk.catalogue.plain_words import folded, stem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

MOST_LETTERS: Final = 600
"""Of what somebody writes; what follows is not read."""
MOST_WORDS: Final = 40
_APOSTROPHE: Final = re.compile(r"(?<=\w)['’ʼ‘´`](?=\w)")
_HAN: Final = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_DEVANAGARI: Final = "\u0900-\u0963\u0971-\u097f"
_RUN: Final = re.compile(rf"[{_HAN}]+|[{_DEVANAGARI}]+|[^\W_{_HAN}{_DEVANAGARI}]+")
_UNSEEN: Final = re.compile(
    "[\u00ad\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)
"""Marks on letters that no accent is made of, vowels of Arabic, and signs that nobody sees."""
_ARABIC_ENDS: Final = (
    *("تنا", "تها", "تهم", "تكم", "هما", "تي", "تك", "ته", "نا", "ها", "هم", "كم", "ات", "ان", "ون", "ين", "يه"),
    *("ه", "ي", "ت", "ك", "ا"),
)
"""What hangs on an Arabic word, folded; after the suffixes of Larkey's light10 stemmer, with those of possession."""
_ARABIC_STEM: Final = 3
_MAORI_ENDS: Final = ("tanga", "hanga", "ranga", "kanga", "ngia", "whia", "tia", "hia", "ria", "kia", "mia")
"""Passives, and nouns made of verbs."""
_MAORI_STEM: Final = 3
_DOUBLED: Final = re.compile(r"([aeiou])\1")
_ALIKE: Final = str.maketrans("ीूँङञणंशष", "िुननननन" + "सस", "़ः\u200c\u200d")
"""Signs of Hindi that people write for one another."""
_JOINED: Final = "ǀ"
"""Stands between the two syllables of a pair: a letter that nobody types."""
_PAIR: Final = 2
_LATIN: Final = frozenset({"vi", "mi"})
"""Languages in Latin letters to which the rules of English do not apply."""


class Word(NamedTuple):
    """A word of a text: as it stands there but folded, and what it is found by."""

    plain: str
    stem: str


def read(text: str, language: str) -> list[Word]:
    """The words of a text in the order in which they stand; of Chinese, which has no spaces, pairs of characters."""
    return list(_read(text, language))


def read_typed(text: str, language: str) -> list[Word]:
    """The words of what somebody wrote that tell something; where none does, all of them."""
    cut = text[:MOST_LETTERS]
    found = list(islice(_read(cut, language, typed=True), MOST_WORDS))
    return found or read(cut, language)[:MOST_WORDS]


def tells(stem: str, language: str) -> bool:
    """Whether a folded word tells something in a language."""
    return stem not in _stops(language)


def stop_words(language: str) -> frozenset[str]:
    """The folded words that tell nothing in a language."""
    return _stops(language)


def is_pair(word: str) -> bool:
    """Whether a word is two characters of Chinese, or two syllables of Vietnamese."""
    return _JOINED in word or (len(word) == _PAIR and is_chinese(word))


def pairs_or_all(words: Sequence[Word]) -> list[Word]:
    """The pairs of characters or syllables where there are any, else all: what a phrase is told by."""
    return [word for word in words if is_pair(word.stem)] or list(words)


def is_chinese(word: str) -> bool:
    """Whether a word is of Chinese characters."""
    return "\u3400" <= word[:1] <= "\ufaff" and not "\ua000" <= word[:1] <= "\uf8ff"


def _read(text: str, language: str, *, typed: bool = False) -> Iterator[Word]:
    before = ""
    plain_text = _UNSEEN.sub("", unicodedata.normalize("NFC", text.casefold()))
    for run in _RUN.findall(_APOSTROPHE.sub("", plain_text)):
        if is_chinese(run):
            for part in _chinese_stops().split(run) if typed else (run,):
                yield from (Word(pair, pair) for pair in map(intern, _pairs(part)))
        elif plain := folded(run).replace(" ", ""):
            told = not typed or (run if language == "vi" else _plain(plain, language)) not in _stops(language)
            if language == "vi" and before and (told or before[0] != _JOINED):
                # A word of Vietnamese is mostly two syllables, and each of them says little.
                both = intern(before.removeprefix(_JOINED) + _JOINED + plain)
                yield Word(both, both)
            before = plain if told else _JOINED + plain
            if told:
                yield Word(_plain(plain, language), _stem(run, plain, language))


def _plain(plain: str, language: str) -> str:
    return _DOUBLED.sub(r"\1", plain) if language == "mi" else plain


@lru_cache(maxsize=4_000)
def _stem(run: str, plain: str, language: str) -> str:
    if "\u0600" <= plain[0] <= "\u06ff":
        return _arabic(plain)
    if "\u0900" <= plain[0] <= "\u097f":
        return folded(_hindi()(unicodedata.normalize("NFC", run.replace("\u093c", "")))).translate(_ALIKE) or plain
    if language == "mi":
        return _maori(_plain(plain, language))
    return plain if language in _LATIN else _english()(plain)


def _arabic(plain: str) -> str:
    bare = stem(plain)
    for end in _ARABIC_ENDS:
        if bare.endswith(end) and len(bare) - len(end) >= _ARABIC_STEM:
            return bare[: -len(end)]
    return bare


def _maori(plain: str) -> str:
    for end in _MAORI_ENDS:
        if plain.endswith(end) and len(plain) - len(end) >= _MAORI_STEM:
            return plain[: -len(end)]
    return plain


def _pairs(run: str) -> Iterator[str]:
    """Each character, and each with the next: a word of Chinese has mostly two."""
    for place, one in enumerate(run):
        yield one
        if place + 1 < len(run):
            yield run[place : place + 2]


@cache
def _stops(language: str) -> frozenset[str]:
    listed = STOP_WORDS.get(language, STOP_WORDS["en"]).split()
    if language == "vi":
        return frozenset(unicodedata.normalize("NFC", word) for word in listed)
    return frozenset(_plain(folded(word), language) for word in listed)


@cache
def chinese_stop_pairs() -> frozenset[str]:
    """Each two characters of what tells nothing in Chinese."""
    listed = STOP_WORDS["zh_CN"].split()
    return frozenset(pair for word in listed for pair in _pairs(word) if len(pair) == _PAIR)


@cache
def _chinese_stops() -> re.Pattern[str]:
    longest_first = sorted(STOP_WORDS["zh_CN"].split(), key=len, reverse=True)
    return re.compile("|".join(longest_first))


@cache
def _english() -> Callable[[str], str]:
    return _snowball("english")


@cache
def _hindi() -> Callable[[str], str]:
    return _snowball("hindi")


def _snowball(language: str) -> Callable[[str], str]:
    from Stemmer import Stemmer  # noqa: PLC0415 - for whoever searches

    stemmer, alone = Stemmer(language, 0), threading.Lock()

    def stem_of(word: str) -> str:
        with alone:  # it has a state of its own
            found: str = stemmer.stemWord(word)
            return found

    return stem_of


def forget_stems() -> None:
    """Let go of what was looked up while a whole pack was read."""
    _stem.cache_clear()
