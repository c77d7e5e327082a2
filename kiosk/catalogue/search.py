"""Finding a service by words: ranked, forgiving of slips, in the page's language and in English.

Words are joined by OR. A word counts more the fewer services have it, and more in a title than in a summary; a service
that has more of the words stands before one that has fewer. The last word may still be incomplete.
"""

import math
from bisect import bisect_left

from kiosk.catalogue.pack import Pack, Service
from kiosk.catalogue.plain_words import MOST_LETTERS, all_words, stem, words
from kiosk.catalogue.spelling import Spelling

TITLE, KEYWORDS, TOPIC, SUMMARY = 4.0, 3.0, 2.0, 1.0
_OTHER_LANGUAGE = 0.6
_BEGUN, _SLIPPED = 0.8, 0.6
_WHOLE_TITLE, _TITLE_BEGUN = 100.0, 50.0
_FEWEST_LETTERS = 3
"""So many have to be typed before they count as the beginning of a title."""
_MOST_WORDS = 12
_COMMON = frozenset(
    stem(word)
    for word in all_words(
        "a an and are at be can do for from get go have how i if in is it me my need of on or our the this to want we "
        "what when where with you your help getting being am was has had "
        "ما ماذا هل في من عن على إلى أن هذا هذه مع كيف أين متى أريد احتاج لي هو هي أو و يا لدي عندي"
    )
)


class _Index:
    """The words of one language's page (with the English ones) and how much each weighs for each service."""

    def __init__(self, pack: Pack, language: str) -> None:
        self._weights: dict[str, dict[str, float]] = {}
        self._titles: dict[str, set[str]] = {}
        for service in pack.services:
            for tongue, factor in {"en": _OTHER_LANGUAGE, language: 1.0}.items():
                self._add(pack, service, tongue, factor)
        self._sorted = sorted(self._weights)
        self._spelling = Spelling(self._sorted)
        self._services = len(pack.services)

    def _add(self, pack: Pack, service: Service, language: str, factor: float) -> None:
        topics = " ".join(topic.name.exact(language) for topic in pack.topics if topic.id in service.topics)
        agency = pack.agency(service.agency)
        for text, weight in (
            (service.title.exact(language), TITLE),
            (service.keywords.exact(language), KEYWORDS),
            (topics, TOPIC),
            (service.line.exact(language), SUMMARY),
            (service.summary.exact(language), SUMMARY),
            (agency.name.exact(language) if agency else "", SUMMARY),
        ):
            for word in set(all_words(text)):
                for form in {word, stem(word)}:
                    known = self._weights.setdefault(form, {})
                    known[service.id] = max(known.get(service.id, 0.0), weight * factor)
        if service.title.exact(language):
            self._titles.setdefault(_key(service.title.exact(language)), set()).add(service.id)

    def scores(self, text: str) -> dict[str, float]:
        typed = words(text)[:_MOST_WORDS]
        telling = telling_words(text) or typed
        total: dict[str, float] = {}
        matched: dict[str, int] = {}
        for word in telling:
            for identity, score in self._of_word(word, last=word == typed[-1]).items():
                total[identity] = total.get(identity, 0.0) + score
                matched[identity] = matched.get(identity, 0) + 1
        result = {identity: score * matched[identity] / len(telling) for identity, score in total.items()}
        begun = _key(text)
        for title, identities in self._titles.items():
            if title.startswith(begun) and (len(begun) >= _FEWEST_LETTERS or title == begun):
                extra = _WHOLE_TITLE if title == begun else _TITLE_BEGUN * len(begun) / len(title)
                for identity in identities:
                    result[identity] = result.get(identity, 0.0) + extra
        return result

    def _of_word(self, word: str, *, last: bool) -> dict[str, float]:
        found: dict[str, float] = {}
        for known, quality in self._like(word, last=last).items():
            holders = self._weights[known]
            rarity = math.log(1 + self._services / len(holders))
            for identity, weight in holders.items():
                found[identity] = max(found.get(identity, 0.0), weight * quality * rarity)
        return found

    def _like(self, word: str, *, last: bool) -> dict[str, float]:
        forms = {word, stem(word)}
        found = {form: 1.0 for form in forms if form in self._weights}
        if last:
            for form in forms:
                for known in self._beginning_with(form):
                    found.setdefault(known, _BEGUN * (0.5 + 0.5 * len(form) / len(known)))
        if not found:
            near = {known: slips for form in forms for known, slips in self._spelling.near(form).items()}
            found = {known: _SLIPPED / slips for known, slips in near.items()}
        return found

    def _beginning_with(self, start: str) -> list[str]:
        place = bisect_left(self._sorted, start)
        found: list[str] = []
        while place < len(self._sorted) and self._sorted[place].startswith(start):
            found.append(self._sorted[place])
            place += 1
        return found


class ServiceSearch:
    """The services of one pack, found by what people type. A language is indexed when it is first looked up in."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        by_use = sorted(pack.services, key=lambda service: not service.often)
        self._order = {service.id: place for place, service in enumerate(by_use)}
        self._indexes: dict[str, _Index] = {}

    def find(self, text: str, language: str) -> tuple[str, ...]:
        """Return ids of services, best first, for what was typed so far; any text will do, an empty one finds none."""
        known = language if language in self._pack.languages else "en"
        if known not in self._indexes:
            self._indexes[known] = _Index(self._pack, known)
        scores = self._indexes[known].scores(text)
        return tuple(sorted(scores, key=lambda identity: (-scores[identity], self._order[identity])))


def telling_words(text: str) -> list[str]:
    """Return the folded words of what was typed that tell something: not "I", "my" or "need"."""
    return [word for word in words(text)[:_MOST_WORDS] if word not in _COMMON and stem(word) not in _COMMON]


def _key(text: str) -> str:
    return " ".join(words(text)) or text[:MOST_LETTERS].strip()
