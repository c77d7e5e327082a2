"""How well an answer or a service fits a question, and why."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from kiosk.answers.entries import WEIGHTS
from kiosk.answers.ports import Reason

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from kiosk.answers.entries import Entry
    from kiosk.answers.question import Question, Sought, Term
    from kiosk.answers.vocabulary import Stems

_SATURATION: Final = 10.0
"""Where a word says half of what it can say at most."""
_MOST_OFTEN: Final = 3
_ALL_SAID: Final = 0.4
"""How much of the score hangs on how much of the question is met."""
_EVENT: Final = 1.6
_OFTEN: Final = 1.1
_MOST_REASONS: Final = 4
_SURE: Final = 0.52
_SURE_IN: Final[Mapping[str, float]] = {"ar": 0.45, "hi": 0.58, "vi": 0.64, "zh_CN": 0.75}
"""Of questions that are answered here two in a hundred have less (benchmarks/graded). It differs by language: Chinese
and Vietnamese are looked for by characters or syllables and by pairs of them, so that everything has more."""
_MUCH: Final = 0.2
"""Such a part of what a question tells is met by what is about it, be it ever so short."""
_NOTHING: Final[Mapping[str, float]] = {}


@dataclass(frozen=True, slots=True)
class Measured:
    """What is measured of an answer or a service in one language: how far each stem stands for it, from 0 to 1."""

    stems: Mapping[str, float]
    title: Stems


def measured(entry: Entry) -> Measured:
    """What is to be known of an entry to rank it: a word counts by where it stands, and a little by how often."""
    found: dict[str, float] = {}
    for phrases, weight in zip(entry.fields, WEIGHTS, strict=True):
        for stem, count in Counter(word.stem for phrase in phrases for word in phrase).items():
            found[stem] = found.get(stem, 0.0) + weight * min(count, _MOST_OFTEN) ** 0.5
    title = tuple(word.stem for phrase in entry.fields[0] for word in phrase)
    return Measured({stem: _share(weight) for stem, weight in found.items()}, title)


@lru_cache(maxsize=1_000)
def _share(weight: float) -> float:
    """One object for all that are equal: there are few weights, and tens of thousands of words that have one."""
    return weight / (weight + _SATURATION)


def fit(question: Question, own: Measured, english: Measured | None) -> float:
    """How well what was measured fits a question, 0 for not at all: the best that each of its words finds."""
    score = wanted = met = 0.0
    other = english.stems if english is not None else _NOTHING
    for sought in question.sought:
        worth = max([term.worth for term in sought.terms])
        wanted += worth
        gain, term = _best(sought, own.stems, other)
        if term is not None:
            score += gain
            met += worth
    if not score:
        return 0.0
    return score * (1 - _ALL_SAID + _ALL_SAID * met / wanted)


def is_sure(question: Question, best: float, language: str) -> bool:
    """Whether something with the `best` score is about what was asked, and does not only share a word with it.

    Of a question that tells more, more has to be met. While a word is typed that may become one that is known here,
    nothing is said against it.
    """
    if question.typing:
        return True
    if not best or not question.worth:
        return best > 0
    return best / question.worth >= _MUCH or best / question.worth ** (1 / 3) >= _SURE_IN.get(language, _SURE)


def reasons(question: Question, own: Measured, english: Measured | None) -> tuple[Reason, ...]:
    """The words by which something fits a question, those first that say most."""
    other = english.stems if english is not None else _NOTHING
    because = [_best(sought, own.stems, other) for sought in question.sought]
    found: dict[Reason, None] = {}
    for _gain, term in sorted(because, key=lambda one: -one[0]):
        if term is not None:
            title = english.title if term.english and english is not None else own.title
            kind = "title" if term.because == "words" and set(term.stems) <= set(title) else term.because
            found[Reason(kind, term.said)] = None
    return tuple(found)[:_MOST_REASONS]


def boosted(score: float, topics: Collection[str], events: Collection[str], *, often: bool) -> float:
    """The score of what many people ask, and of what belongs to a life event that the person is in."""
    return score * (_OFTEN if often else 1) * (_EVENT if set(topics) & set(events) else 1)


def _best(sought: Sought, own: Mapping[str, float], other: Mapping[str, float]) -> tuple[float, Term | None]:
    best, by = 0.0, None
    for term in sought.terms:
        stems = other if term.english else own
        if len(term.stems) == 1:
            gain = stems.get(term.stems[0], 0.0) * term.worth
        else:
            said = [stems.get(stem, 0.0) for stem in term.stems]
            gain = sum(said) / len(said) * term.worth if all(said) else 0.0
        if gain > best:
            best, by = gain, term
    return best, by
