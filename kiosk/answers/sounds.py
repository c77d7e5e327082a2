"""How words are spoken, as far as it is known here: what is mistyped often sounds the same.

English by Metaphone, Chinese by the syllables of `pinyin.txt`, Hindi by its consonants, so that any sign of a vowel may
be wrong or left out. Hindi in Latin letters has the same form as in its own.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

_CONSONANTS: Final = {
    **dict.fromkeys("कखक़ख़", "k"), **dict.fromkeys("गघ", "g"), **dict.fromkeys("चछ", "c"), **dict.fromkeys("जझ", "j"),
    **dict.fromkeys("टठतथ", "t"), **dict.fromkeys("डढदध", "d"), **dict.fromkeys("पफ", "p"), **dict.fromkeys("बभ", "b"),
    **dict.fromkeys("शषस", "s"), **dict.fromkeys("नणञङ", "n"),
    "म": "m", "य": "y", "र": "r", "ल": "l", "ळ": "l", "व": "v", "ह": "h",
}  # fmt: skip
_VOWELS: Final = {
    **dict.fromkeys("इईिी", "i"), **dict.fromkeys("उऊुू", "u"), **dict.fromkeys("एऐेै", "e"), **dict.fromkeys("ओऔोौ", "o"),
    "ऋ": "ri", "ृ": "ri",
}  # fmt: skip
"""The vowel of *a* is not among them, but at the beginning: Latin letters do not tell whether it is written."""
_SPOKEN: Final = _CONSONANTS | _VOWELS
_LATIN: Final = (
    (re.compile("chh?"), "c"), (re.compile("sh"), "s"), (re.compile("([kgjtdpb])h"), r"\1"),
    (re.compile("ph|f"), "p"), (re.compile("z"), "j"), (re.compile("w"), "v"), (re.compile("q"), "k"),
    (re.compile("x"), "ks"), (re.compile("ee"), "i"), (re.compile("oo"), "u"), (re.compile("ai"), "e"),
    (re.compile("au|ou"), "o"), (re.compile("(?<=[ie])y|y(?=[ie])|(?<=.)a"), ""),
)  # fmt: skip
_TWICE: Final = re.compile(r"(.)\1+")
_VOWEL: Final = re.compile("[aeiou]+")
_NASAL: Final = re.compile("n(?![aeiou])")
_FUZZY: Final = ((re.compile("^([zcs])h"), r"\1"), (re.compile("ng$"), "n"), (re.compile("^l"), "n"))
"""What many speakers of Chinese do not tell apart, so that they type one for the other."""


@lru_cache(maxsize=200)
def english_sound(word: str) -> str:
    """How an English word is spoken."""
    from jellyfish import metaphone  # noqa: PLC0415 - for whoever searches

    return metaphone(word)


def hindi_sound(word: str) -> str:
    """A word of Hindi in plain letters, without the vowel *a*: चोरी and *chori* are both `cori`."""
    if not word.isascii():
        first = "a" if word[:1] in {"अ", "आ"} else ""
        return _TWICE.sub(r"\1", first + "".join(_SPOKEN.get(letter, "") for letter in word))
    for pattern, spoken in _LATIN:
        word = pattern.sub(spoken, word)
    return _TWICE.sub(r"\1", word)


def consonants(sound: str) -> str:
    """The consonants of what `hindi_sound` gives."""
    return _VOWEL.sub("", sound)


def without_nasals(sound: str) -> str:
    """Without what stands in Devanagari as a dot over the letter before, which has no sound of its own here."""
    return _NASAL.sub("", sound)


@lru_cache(maxsize=4_000)
def syllable(character: str) -> str:
    """How a Chinese character is spoken, without its tone; itself where that is not known."""
    return next((spoken for spoken, characters in _pinyin() if character in characters), character)


def chinese_sound(word: str) -> str:
    """How Chinese characters are spoken, without tones."""
    return " ".join(map(syllable, word))


def about_the_sound(sound: str) -> str:
    """The same for syllables that many do not tell apart."""
    parts = sound.split(" ")
    for pattern, spoken in _FUZZY:
        parts = [pattern.sub(spoken, part) for part in parts]
    return " ".join(parts)


@cache
def _pinyin() -> tuple[tuple[str, str], ...]:
    """Each syllable with the characters that are spoken so, as they stand in `pinyin.txt`."""
    lines = (Path(__file__).parent / "pinyin.txt").read_text(encoding="utf-8").splitlines()
    return tuple((spoken, characters) for spoken, _, characters in (line.partition(" ") for line in lines))


def looks_like(character: str) -> str:
    """Chinese characters that look much the same as one, the likest first."""
    table = _shapes()
    at = table.find(f"\n{character} ")
    return table[at + 3 : table.index("\n", at + 3)] if at >= 0 else ""


@cache
def _shapes() -> str:
    """A line for each of the common characters, with those that are like it."""
    return "\n" + (Path(__file__).parent / "shapes.txt").read_text(encoding="utf-8")
