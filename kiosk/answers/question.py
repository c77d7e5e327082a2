"""What somebody asks, understood by the words that a pack knows: each word with all that may stand for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from kiosk.answers.spelling import begin_alike
from kiosk.answers.words import MOST_LETTERS, is_pair, pairs_or_all, read, read_typed, tells

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.answers.characters import Meant
    from kiosk.answers.ports import Because
    from kiosk.answers.vocabulary import Stems, Vocabulary
    from kiosk.answers.words import Word

SYNONYM: Final = 0.6
SLIPPED: Final = 0.8
SLIPPED_MORE: Final = 0.8
SLIPPED_FIRST: Final = 0.7
"""Hardly anybody mistypes the first letter."""
BEGUN: Final = 0.5
IN_ENGLISH: Final = 0.6
_SHORTEST_BEGUN: Final = 3
_FAR_BEGUN: Final = 5
"""So many letters that begin a word are no slip of another: "passp" is no "pass"."""


class Term(NamedTuple):
    """Stems that stand for a word, all of them together. `weight` of one that was typed so is 1; `worth` is how much it
    tells, weighed.
    """

    stems: Stems
    weight: float
    worth: float
    because: Because
    said: str
    english: bool = False


@dataclass(frozen=True, slots=True)
class Sought:
    """A word of the question, or several in a row, and what is looked for."""

    typed: str
    terms: tuple[Term, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """Everything that is looked for, and the words that were read as others."""

    sought: tuple[Sought, ...] = ()
    corrected: tuple[tuple[str, str], ...] = ()
    worth: float = 0.0
    """How much all of its words tell, those included that stand for nothing here."""
    typing: bool = False
    """The last word may still become another that is known here."""


def understood(text: str, own: Vocabulary, english: Vocabulary | None) -> Question:
    """Read a question in the language of `own`; words in Latin letters may be English as well."""
    meant = own.meant(text[:MOST_LETTERS])
    other = _otherwise(text, meant)
    words = read_typed(meant.text, own.language)
    corrected: dict[str, str] = {}
    sought: list[Sought] = []
    worth = 0.0
    for place, word in enumerate(words):
        last = place == len(words) - 1 and text[-1:].isalnum()
        one = _known(word, own, english, last=last)
        if one.terms and one.terms[0].because == "spelling":
            corrected[word.plain] = one.terms[0].said
        if word.plain in other:
            one = _as_slip(one)
            if one.terms and is_pair(word.plain):
                corrected[other[word.plain]] = word.plain
        if one.terms:
            sought.append(one)
            worth += max(term.worth for term in one.terms)
        elif not own.is_idle(word) and not _is_idle_english(word, english):
            worth += own.rarity(word.stem)
    unfinished = words[-1].plain if words and text[-1:].isalnum() else ""
    typing = bool(unfinished and own.begun(unfinished)) and not own.is_written(unfinished)
    said = pairs_or_all(read(meant.text, own.language))
    sought += _phrases([_meant_stem(word, corrected, own) for word in said], own)
    return Question(tuple(sought), tuple(corrected.items()), worth, typing)


def _known(word: Word, own: Vocabulary, english: Vocabulary | None, *, last: bool) -> Sought:
    """All that a word stands for; for one that nobody wrote so here, also what it was probably meant to be."""
    one = _word(word, own, last=last)
    if english is not None and word.plain.isascii():
        one = _and_english(one, word, english)
    if not one.terms:
        return _nearly(word, own, english)
    if own.is_written(word.plain) or any(term.english for term in one.terms):
        return one
    if last and len(word.plain) >= _FAR_BEGUN and own.begun(word.plain):
        return one
    other = (term for term in _nearly(word, own, None).terms if term.stems != (word.stem,))
    return replace(one, terms=(*one.terms, *other))


def _word(word: Word, own: Vocabulary, *, last: bool, weight: float = 1.0) -> Sought:
    terms = [_term((word.stem,), own, weight, "words", word.plain)] if word.stem in own else []
    terms += _synonyms((word.stem,), own, weight)
    if last and len(word.plain) >= _SHORTEST_BEGUN:
        known = {term.stems for term in terms}
        for whole in own.begun(word.plain):
            stem = own.stem_of(whole)
            if (stem,) not in known and stem in own:
                terms.append(_term((stem,), own, BEGUN * weight, "words", whole))
    return Sought(word.plain, tuple(terms))


def _term(stems: Stems, known: Vocabulary, weight: float, because: Because, said: str) -> Term:
    tells_much = sum(known.rarity(stem) for stem in stems) / len(stems)
    return Term(stems, weight, weight * tells_much, because, said)


def _synonyms(stems: Stems, known: Vocabulary, weight: float) -> list[Term]:
    found = [
        _term(other, known, SYNONYM * weight, "synonym", " ".join(map(known.said, other)))
        for other in known.means(stems)
        if all(stem in known for stem in other)
    ]
    if not all(stem in known for stem in stems):
        return found
    # A rare word that stands for a common one tells no more than that.
    most = _term(stems, known, SYNONYM * weight, "synonym", "").worth
    return [term._replace(worth=min(term.worth, most)) for term in found]


def _and_english(one: Sought, word: Word, english: Vocabulary) -> Sought:
    if not tells(word.plain, "en"):
        return one
    more = _word(read(word.plain, "en")[0], english, last=False, weight=IN_ENGLISH)
    return replace(one, terms=(*one.terms, *(term._replace(english=True) for term in more.terms)))


def _otherwise(text: str, meant: Meant) -> dict[str, str]:
    """Characters and pairs of Chinese that were typed otherwise, each with what was typed."""
    return {
        meant.text[place : place + length]: text[place : place + length]
        for at in meant.changed
        for place, length in ((at, 1), (max(0, at - 1), 2), (at, 2))
    }


def _as_slip(one: Sought) -> Sought:
    terms = (
        term._replace(weight=term.weight * SLIPPED, worth=term.worth * SLIPPED, because="spelling")
        for term in one.terms
    )
    return replace(one, terms=tuple(terms))


def _is_idle_english(word: Word, english: Vocabulary | None) -> bool:
    return english is not None and word.plain.isascii() and not tells(word.plain, "en")


def _nearly(word: Word, own: Vocabulary, english: Vocabulary | None) -> Sought:
    """What a word that nobody knows was probably meant to be."""
    if own.is_written(word.plain) or _is_idle_english(word, english):
        return Sought(word.plain, ())
    terms = [term for meant in own.like(word) for term in _meant(*meant, word.plain, own)]
    if not terms and (split := own.parts(word.plain)) is not None:
        stems = tuple(own.stem_of(part) for part in split)
        terms = [_term(stems, own, SLIPPED, "spelling", " ".join(split))]
    if not terms and english is not None and word.plain.isascii():
        terms = [
            term._replace(english=True, weight=term.weight * IN_ENGLISH, worth=term.worth * IN_ENGLISH)
            for meant in english.like(word)
            for term in _meant(*meant, word.plain, english)
        ]
    return Sought(word.plain, tuple(terms))


def _meant(meant: str, cost: float, typed: str, known: Vocabulary) -> list[Term]:
    stem = known.stem_of(meant)
    weight = (
        SLIPPED if begin_alike(typed, meant) or typed.isascii() != meant.isascii() else SLIPPED_FIRST
    ) * SLIPPED_MORE ** (cost - 1)
    found = [_term((stem,), known, weight, "spelling", meant)] if stem in known else []
    return found + [term._replace(because="spelling", said=meant) for term in _synonyms((stem,), known, weight)]


def _meant_stem(word: Word, corrected: Mapping[str, str], own: Vocabulary) -> str:
    meant = corrected.get(word.plain, "")
    return own.stem_of(meant) if own.is_written(meant) else word.stem


def _phrases(stems: list[str], own: Vocabulary) -> list[Sought]:
    """What is said in several words and stands for something."""
    found = []
    for length in range(2, own.longest_phrase + 1):
        for place in range(len(stems) - length + 1):
            phrase = tuple(stems[place : place + length])
            terms = _synonyms(phrase, own, 1.0)
            if terms:
                found.append(Sought(" ".join(phrase), tuple(terms)))
    return found
