"""Six words under which a packet is found: said, typed and read in each of the six languages.

The words are a name and never a key: five random bytes and one that notices a slip. A word stands for the same number
in every list, so that a code shown in one language can be typed in another, or in several.
"""

from __future__ import annotations

import re
import secrets
import unicodedata
from functools import cache
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kiosk.errors import Refused
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LANGUAGES: Final = ("en", "ar", "mi", "zh_CN", "vi", "hi")
COUNT: Final = 6
"""Words of a code."""
LENGTH: Final = 256
"""Words of a list."""
MOST_TYPED: Final = 400
_LISTS: Final = Path(__file__).with_name("words")
_FIELD: Final = 0x11B
"""x⁸ + x⁴ + x³ + x + 1, the field of 256 elements in which the check is reckoned; its generator is 3."""
_BETWEEN: Final = re.compile(r"[\s\d.,;:/·•|،、。!?\"'()\[\]_–—-]+")
_HAN: Final = re.compile(r"[\u4e00-\u9fff]+")
_MOST_GUESSED: Final = 256
"""Readings of one typed code that are looked at."""
_ALIKE: Final = str.maketrans({
    "đ": "d", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه",
    "ء": None, "ـ": None, "\u093c": None, "\u0901": "\u0902",
})  # fmt: skip
_DEVANAGARI: Final = range(0x900, 0x980)


def new_name() -> str:
    """A name from the system's random source: 12 hexadecimal digits."""
    return name_from(secrets.token_bytes(COUNT - 1))


def name_from(body: bytes) -> str:
    """The name with these five bytes; the sixth is the check."""
    return (body + bytes([_sum(body)])).hex()


def is_name(name: str) -> bool:
    """Whether this is a name, with its check in order."""
    if re.fullmatch(rf"[0-9a-f]{{{2 * COUNT}}}", name) is None:
        return False
    whole = bytes.fromhex(name)
    return _sum(whole[:-1]) == whole[-1]


def words_of(name: str, language: str) -> tuple[str, ...]:
    """The words of a name; English where there is no list of the language."""
    words = _lists()[language if language in LANGUAGES else "en"]
    return tuple(words[number] for number in bytes.fromhex(name))


def name_of(typed: str) -> str:
    """The name of what was typed or said: in any case, any of the languages, each word with one wrong letter.

    Raises Refused `words_none`, `words_count` (how many there are), `words_unknown` (which), `words_unclear` (it may be
    two codes), `words_wrong` (they do not belong together).
    """
    tokens = _tokens(typed[:MOST_TYPED])
    if not tokens:
        raise Refused(Text.of("refused.words_none"))
    spans = _spans(tokens)
    ways = list(_segmented(spans, len(tokens)))
    whole = [way for way in ways if len(way) == COUNT]
    if not whole:
        raise _incomplete(tokens, spans, ways)
    return _cheapest(whole)


def _cheapest(ways: Sequence[Sequence[dict[int, int]]]) -> str:
    """Of all readings whose check is in order, the one with the fewest wrong letters."""
    found: dict[str, int] = {}
    for way in ways:
        for numbers, _place in zip(product(*way), range(_MOST_GUESSED), strict=False):
            if is_name(name := bytes(numbers).hex()):
                wrong = sum(read[number] for read, number in zip(way, numbers, strict=True))
                found[name] = min(wrong, found.get(name, wrong))
    if not found:
        raise Refused(Text.of("refused.words_wrong"))
    best = min(found.values())
    names = [name for name, wrong in found.items() if wrong == best]
    if len(names) > 1:
        raise Refused(Text.of("refused.words_unclear"))
    return names[0]


def _incomplete(
    tokens: Sequence[str], spans: dict[tuple[int, int], dict[int, int]], ways: Sequence[Sequence[object]]
) -> Refused:
    if ways:
        return Refused(Text.of("refused.words_count", count=max(map(len, ways)), of=COUNT))
    reached = {0}
    for start, end in sorted(spans):
        if start in reached:
            reached.add(end)
    return Refused(Text.of("refused.words_unknown", word=tokens[max(reached)][:20]))


def _tokens(typed: str) -> list[str]:
    """What stands between spaces and marks; Chinese words, which are written without, are two signs each."""
    parts = [part for part in _BETWEEN.split(unicodedata.normalize("NFC", typed)) if part]
    found: list[str] = []
    for part in parts:
        if _HAN.fullmatch(part) and len(part) % 2 == 0:
            found += [part[place : place + 2] for place in range(0, len(part), 2)]
        elif folded(part):
            found.append(part)
    return found[: 3 * COUNT]


def _spans(tokens: Sequence[str]) -> dict[tuple[int, int], dict[int, int]]:
    """What one token, or two together, may be: numbers with how many letters were wrong."""
    found = {}
    for start in range(len(tokens)):
        for end in (start + 1, start + 2):
            if end <= len(tokens) and (read := _read("".join(tokens[start:end]))):
                found[start, end] = read
    return found


def _segmented(spans: dict[tuple[int, int], dict[int, int]], length: int) -> Iterator[list[dict[int, int]]]:
    """Every way to go through all tokens by words that are known."""

    def on(start: int, before: list[dict[int, int]]) -> Iterator[list[dict[int, int]]]:
        if start == length:
            yield before
            return
        for end in (start + 1, start + 2):
            if (start, end) in spans:
                yield from on(end, [*before, spans[start, end]])

    yield from on(0, [])


def _read(typed: str) -> dict[int, int]:
    """The numbers of a word as typed: those of the very word, else those of words with one letter otherwise."""
    plain = folded(typed)
    exact = _known().get(plain)
    if exact:
        return dict.fromkeys(exact, 0)
    return {
        number: 1
        for word, numbers in _known().items()
        if abs(len(word) - len(plain)) <= 1 and is_one_slip(plain, word)
        for number in numbers
    }


def is_one_slip(typed: str, word: str) -> bool:
    """Whether one letter is wrong, missing or too many, or two changed places."""
    start = 0
    while start < min(len(typed), len(word)) and typed[start] == word[start]:
        start += 1
    left, right = typed[start:], word[start:]
    if left[1:] == right[1:] or left[1:] == right or left == right[1:]:
        return True
    return len(left) > 1 and left[1::-1] + left[2:] == right


def folded(word: str) -> str:
    """A word without case, accents, spaces and spellings that differ only for the eye."""
    apart = unicodedata.normalize("NFKD", word.casefold())
    kept = (
        sign
        for sign in apart
        if (ord(sign) in _DEVANAGARI or not unicodedata.combining(sign)) and (sign.isalpha() or _is_vowel_sign(sign))
    )
    return "".join(kept).translate(_ALIKE)


def _is_vowel_sign(sign: str) -> bool:
    return ord(sign) in _DEVANAGARI and unicodedata.category(sign) in {"Mn", "Mc"}


@cache
def _lists() -> dict[str, tuple[str, ...]]:
    """The words of each language as they are shown."""
    return {language: tuple(line.split("\t")[0] for line in _lines(language)) for language in LANGUAGES}


@cache
def _known() -> dict[str, tuple[int, ...]]:
    """The numbers of every folded word; Chinese words are known by their sound in Latin letters as well."""
    found: dict[str, set[int]] = {}
    for language in LANGUAGES:
        for number, line in enumerate(_lines(language)):
            for word in line.split("\t"):
                found.setdefault(folded(word), set()).add(number)
    return {word: tuple(sorted(numbers)) for word, numbers in found.items()}


def _lines(language: str) -> list[str]:
    return (_LISTS / f"{language}.txt").read_text(encoding="utf-8").splitlines()


def _sum(body: bytes) -> int:
    """The check of five bytes: it notices every wrong one, and every two that changed places."""
    total, weight = 0, 1
    for byte in body:
        weight = _times(weight, 3)
        total ^= _times(weight, byte)
    return total


def _times(one: int, other: int) -> int:
    found = 0
    while other:
        if other & 1:
            found ^= one
        one <<= 1
        if one & 0x100:
            one ^= _FIELD
        other >>= 1
    return found
