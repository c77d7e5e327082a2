"""What is happening, in a person's own words: the life events that fit them, and why a service was found."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.catalogue.plain_words import all_words, folded, stem
from kiosk.catalogue.search import telling_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from kiosk.catalogue.life_event import LifeEvent
    from kiosk.catalogue.pack import Pack, Service

_NAME, _SUMMARY, _STEP = 4.0, 2.0, 1.5
_VOTE, _VOTERS = 0.6, 4
"""What each of the best services says for the life events to which it belongs, and how many are asked."""
_ENOUGH = 2.0
"""Less than that is chance."""
_SHORTEST = 3
"""So many letters have to be typed before a word counts as the beginning of another."""


@dataclass(frozen=True, slots=True)
class Happening:
    """A life event that fits, and the words of the person that say so; none where its services do."""

    event: str
    words: tuple[str, ...]


class _Index:
    """The words of every life event in one language, and how much each says."""

    def __init__(self, weights: Mapping[str, Mapping[str, float]]) -> None:
        self._events: dict[str, dict[str, float]] = {}
        for event, words in weights.items():
            for word, weight in words.items():
                self._events.setdefault(word, {})[event] = weight
        self._sorted = sorted(self._events)

    def weights(self, word: str) -> dict[str, float]:
        """How much a word says for each life event: the word itself, or the words that begin so."""
        found = self._of({word, stem(word)})
        if len(word) >= _SHORTEST:
            begun = self._of(self._beginning_with(word))
            found = {**begun, **found}
        return found

    def _of(self, words: Iterable[str]) -> dict[str, float]:
        found: dict[str, float] = {}
        for word in words:
            for event, weight in self._events.get(word, {}).items():
                found[event] = max(found.get(event, 0.0), weight)
        return found

    def _beginning_with(self, start: str) -> Iterator[str]:
        place = bisect_left(self._sorted, start)
        while place < len(self._sorted) and self._sorted[place].startswith(start):
            yield self._sorted[place]
            place += 1


class LifeEventSearch:
    """The life events of one pack, found by what people write."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._indexes: dict[str, _Index] = {}

    def find(self, text: str, language: str, services: Sequence[str]) -> tuple[Happening, ...]:
        """Return the life events that fit, best first, also by the `services` found; an empty text finds none."""
        index = self._indexes.get(language) or self._index(language)
        typed = telling_words(text)
        told_of: dict[str, dict[str, float]] = {one.id: {} for one in self._pack.life_events}
        for word in typed:
            for event, weight in index.weights(word).items():
                told_of[event][word] = weight
        holders = {word: sum(word in told for told in told_of.values()) for word in typed}
        found: list[tuple[float, Happening]] = []
        for event, told in told_of.items():
            # A word that many life events have tells little of each.
            score = sum(weight / holders[word] for word, weight in told.items())
            score += self._votes(event, services[:_VOTERS])
            if score >= _ENOUGH:
                found.append((score, Happening(event, tuple(told))))
        return tuple(happening for _score, happening in sorted(found, key=lambda pair: -pair[0]))

    def _votes(self, event: str, services: Sequence[str]) -> float:
        known = (self._pack.service(identity) for identity in services)
        return _VOTE * sum(event in service.topics for service in known if service is not None)

    def _index(self, language: str) -> _Index:
        self._indexes[language] = _Index({one.id: self._words(one, language) for one in self._pack.life_events})
        return self._indexes[language]

    def _words(self, event: LifeEvent, language: str) -> dict[str, float]:
        weights: dict[str, float] = {}
        texts = [(event.name, _NAME), (event.summary, _SUMMARY)]
        for step in event.steps:
            service = self._pack.service(step.service)
            texts += [(service.title, _STEP), (service.keywords, _STEP)] if service else []
        for text, weight in texts:
            for word in all_words(text.get(language)):
                for form in (word, stem(word)):
                    weights[form] = max(weights.get(form, 0.0), weight)
        return weights


def found_by(service: Service, text: str, language: str) -> str:
    """The keyword by which a service is found where its title does not show it; empty where it does, or by none."""
    typed = [stem(word) for word in telling_words(text)]
    if any(_holds(service.title.get(language), word) for word in typed):
        return ""
    keywords = [one.strip() for one in service.keywords.get(language).replace("،", ",").split(",")]
    return next((one for word in typed for one in keywords if _holds(one, word)), "")


def _holds(text: str, start: str) -> bool:
    return any(stem(word).startswith(start) for word in all_words(text)) or (
        len(start) > 1 and not start.isascii() and start in folded(text)
    )
