"""What is happening, in a person's own words: the life events that fit them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from kiosk.answers.ports import Happening
from kiosk.answers.words import read, read_typed, tells

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.answers.words import Word
    from kiosk.catalogue.life_event import LifeEvent
    from kiosk.catalogue.pack import Pack

_NAME, _SUMMARY, _STEP = 4.0, 2.0, 1.5
_VOTE, _VOTERS = 0.6, 4
"""What each of the best services says for the life events to which it belongs, and how many are asked."""
_ENOUGH: Final = 2.0
"""Less than that is chance."""
_SHORTEST: Final = 3
"""So many letters have to be typed before a word counts as the beginning of another."""


class LifeEventSearch:
    """The life events of one pack, found by what people write in one language."""

    def __init__(self, pack: Pack, language: str) -> None:
        self._language = language
        self._belonging = {one.id: set(one.topics) for one in pack.services}
        self._ids = [one.id for one in pack.life_events]
        self._weights: dict[str, dict[str, float]] = {}
        for event in pack.life_events:
            self._add(pack, event)
        self._sorted = sorted(self._weights)

    def find(self, text: str, services: Sequence[str]) -> tuple[Happening, ...]:
        """Return the life events that fit, best first, also by the `services` found; an empty text finds none."""
        typed = [word for word in read_typed(text, self._language) if tells(word.plain, self._language)]
        told_of: dict[str, dict[str, float]] = {name: {} for name in self._ids}
        for word in typed:
            for event, weight in self._said(word).items():
                told_of[event][word.plain] = weight
        holders = {word.plain: sum(word.plain in told for told in told_of.values()) for word in typed}
        found: list[tuple[float, Happening]] = []
        for event, told in told_of.items():
            # A word that many life events have tells little of each.
            score = sum(weight / holders[word] for word, weight in told.items())
            score += _VOTE * sum(event in self._belonging.get(one, ()) for one in services[:_VOTERS])
            if score >= _ENOUGH:
                found.append((score, Happening(event, tuple(told))))
        return tuple(happening for _score, happening in sorted(found, key=lambda pair: -pair[0]))

    def _said(self, word: Word) -> dict[str, float]:
        """How much a word says for each life event: the word itself, or the words that begin so."""
        begun = self._of(self._beginning_with(word.plain)) if len(word.plain) >= _SHORTEST else {}
        return begun | self._of(word)

    def _of(self, words: Iterable[str]) -> dict[str, float]:
        found: dict[str, float] = {}
        for word in words:
            for event, weight in self._weights.get(word, {}).items():
                found[event] = max(found.get(event, 0.0), weight)
        return found

    def _beginning_with(self, start: str) -> Iterator[str]:
        place = bisect_left(self._sorted, start)
        while place < len(self._sorted) and self._sorted[place].startswith(start):
            yield self._sorted[place]
            place += 1

    def _add(self, pack: Pack, event: LifeEvent) -> None:
        texts = [(event.name, _NAME), (event.summary, _SUMMARY)]
        for step in event.steps:
            service = pack.service(step.service)
            texts += [(service.title, _STEP), (service.keywords, _STEP)] if service else []
        for text, weight in texts:
            for word in read(text.get(self._language), self._language):
                for form in word:
                    known = self._weights.setdefault(form, {})
                    known[event.id] = max(known.get(event.id, 0.0), weight)
