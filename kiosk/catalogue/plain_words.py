"""Making words comparable: case, accents, Arabic spellings and the Arabic article."""

import re
import unicodedata

MOST_LETTERS = 200
"""Nobody searches for more; what follows is not read."""

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_VOWELS = "\u0900-\u0903\u093a-\u094f\u0955-\u0957\u0962\u0963"
"""Signs of Devanagari that belong to the letter before them, which Python does not count as letters."""
_WORD = re.compile(rf"[{_HAN}]+|(?:[^\W_{_HAN}][{_VOWELS}]*)+")
_IS_HAN = re.compile(rf"[{_HAN}]")
_SPELT = str.maketrans({
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ک": "ك", "ـ": None,
    "đ": "d", "Đ": "d",
})  # fmt: skip
_ARTICLES = ("وال", "بال", "كال", "فال", "لل", "ال")
"""The article with the particles that are written together with it (the prefixes of Larkey's light10 stemmer)."""
_SHORTEST_STEM = 2
_UNSEEN = "Cf"


def folded(text: str) -> str:
    """Return `text` without case, accents, Arabic vowel signs, spelling variants and marks that nobody sees (of the
    direction, say), and with digits 0-9 only.
    """
    spelt = text.translate(_SPELT)
    parts = unicodedata.normalize("NFKD", spelt.casefold())
    seen = (one for one in parts if not unicodedata.combining(one) and unicodedata.category(one) != _UNSEEN)
    plain = "".join(map(_digit, seen))
    return unicodedata.normalize("NFC", plain.translate(_SPELT))


def words(text: str) -> list[str]:
    """Return the folded words of `text`, in order; of Chinese, which has no spaces, pairs of characters."""
    return all_words(text[:MOST_LETTERS])


def all_words(text: str) -> list[str]:
    """Return the folded words of a whole article; for our own content, whose length is known."""
    return [word for run in _WORD.findall(folded(text)) for word in (_pairs(run) if _IS_HAN.match(run) else (run,))]


def stem(word: str) -> str:
    """Return an Arabic word without its article, any other word as it is."""
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= _SHORTEST_STEM:
            return word[len(article) :]
    return word


def _pairs(run: str) -> list[str]:
    return [run[place : place + 2] for place in range(len(run) - 1)] or [run]


def _digit(letter: str) -> str:
    value = unicodedata.digit(letter, None)
    return letter if value is None else str(value)
