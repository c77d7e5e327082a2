"""How well an answer or a service fits a question, and why."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.answers.entries import WEIGHTS
from kiosk.answers.ports import Reason

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.answers.question import Question, Sought, Term
    from kiosk.answers.vocabulary import Stems

_SATURATION: Final = 14.0
"""Where a word says half of what it can say at most."""
_MOST_OFTEN: Final = 3
_ENGLISH: Final = 4
"""So many fields stand before the English ones."""
_ALL_SAID: Final = 0.3
_WHOLE_TITLE: Final = 100.0
_EVENT: Final = 1.3
_MOST_REASONS: Final = 4


@dataclass(frozen=True, slots=True)
class Candidate:
    """The stems of an answer or a service, by field and phrase; first in the page's language, then in English."""

    fields: tuple[tuple[Stems, ...], ...]

    def weights(self) -> dict[tuple[str, bool], float]:
        """How much each stem stands for it, in its own language and (True) in English."""
        found: dict[tuple[str, bool], float] = {}
        for number, phrases in enumerate(self.fields):
            weight, english = WEIGHTS[number % _ENGLISH], number >= _ENGLISH
            for stem, count in Counter(stem for phrase in phrases for stem in phrase).items():
                key = (stem, english)
                found[key] = found.get(key, 0.0) + weight * min(count, _MOST_OFTEN) ** 0.5
        return found


@dataclass(frozen=True, slots=True)
class Fit:
    """How well something fits, and the words by which it does."""

    score: float
    reasons: tuple[Reason, ...]


def fit(question: Question, candidate: Candidate) -> Fit:
    """How well a candidate fits; 0 for not at all."""
    weights = candidate.weights()
    score = wanted = met = 0.0
    because: list[tuple[float, Reason]] = []
    titles = {stem for phrase in candidate.fields[0] for stem in phrase}
    for sought in question.sought:
        most = max(term.worth for term in sought.terms)
        wanted += most
        gain, term = max(((_gain(term, weights), term) for term in sought.terms), key=lambda one: one[0])
        if gain <= 0:
            continue
        score += gain
        met += most
        because.append((gain, _reason(term, titles)))
    if not score:
        return Fit(0.0, ())
    score *= 1 - _ALL_SAID + _ALL_SAID * met / wanted
    if question.title and question.title in candidate.fields[0]:
        score += _WHOLE_TITLE
    reasons = dict.fromkeys(reason for _gain_of, reason in sorted(because, key=lambda one: -one[0]))
    return Fit(score, tuple(reasons)[:_MOST_REASONS])


def _reason(term: Term, titles: set[str]) -> Reason:
    kind = "title" if term.because == "words" and titles.issuperset(term.stems) else term.because
    return Reason(kind, term.said)


def _gain(term: Term, weights: dict[tuple[str, bool], float]) -> float:
    found = [weights.get((stem, term.english), 0.0) for stem in term.stems]
    if not all(found):
        return 0.0
    full = sum(one / (one + _SATURATION) for one in found) / len(found)
    return full * term.worth


def boosted(score: float, topics: Sequence[str], events: Sequence[str]) -> float:
    """The score of what belongs to a life event that the person is in."""
    return score * _EVENT if set(topics) & set(events) else score


__all__ = ["Candidate", "Fit", "Sought", "boosted", "fit"]
