"""The words of the pack: what may be kept of a question, since whoever says them says nothing about themselves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kiosk.answers.insight import MOST_WORDS
from kiosk.answers.words import MOST_LETTERS, is_chinese, read, tells

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from kiosk.catalogue.localised import Localised
    from kiosk.catalogue.pack import Pack

_TOKEN: Final = re.compile(r"[\w\u0300-\u036f\u064b-\u0655\u0670\u0900-\u0963]+")
_COMMA: Final = re.compile(r"[,，、；;]")
_LONGEST: Final = 40
_SHORTEST: Final = 2


class KnownWords:
    """The words in which one pack tells of its services, life events and answers, by language.

    No figures are among them: dates, numbers of cards and of houses are not kept.
    """

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        self._by_language: dict[str, Mapping[str, str]] = {}

    def of(self, text: str, language: str) -> tuple[str, ...]:
        """The words of `text` that the pack has, as it writes them, sorted; at most MOST_WORDS."""
        known, cut = self._known(language), text[:MOST_LETTERS]
        found = {known[stem] for stem, _ in _words(cut, language) if stem in known}
        found |= {phrase for phrase in known if is_chinese(phrase) and phrase in cut}
        whole = (one for one in found if not any(one != other and one in other for other in found if is_chinese(one)))
        return tuple(sorted(whole)[:MOST_WORDS])

    def has(self, words: Sequence[str], language: str) -> bool:
        """Whether each of these stands in the pack, and is no figure. Quicker than `of`, and builds nothing."""
        told = "\n".join(text.exact(tongue) for text in self._texts() for tongue in {"en", language}).casefold()
        tokens = set(_TOKEN.findall(told))
        return all(
            (word in told if is_chinese(word) else word in tokens) and not any(map(str.isdigit, word)) for word in words
        )

    def _known(self, language: str) -> Mapping[str, str]:
        if language not in self._by_language:
            english = self._of_pack("en")
            own = self._of_pack(language) if language != "en" else {}
            self._by_language[language] = english | own
        return self._by_language[language]

    def _of_pack(self, language: str) -> dict[str, str]:
        told = " ".join(dict.fromkeys(text.exact(language) for text in self._texts()))
        found: dict[str, str] = {}
        for stem, word in _words(told, language):
            found.setdefault(stem, word)
        # Chinese has no spaces: what people call a thing stands between commas.
        called = (part.strip() for text in self._called() for part in _COMMA.split(text.exact(language)))
        return found | {one: one for one in called if is_chinese(one) and _SHORTEST <= len(one) <= _LONGEST}

    def _texts(self) -> Iterator[Localised]:
        for topic in self._pack.topics:
            yield topic.name
        for service in self._pack.services:
            yield from (service.title, service.keywords, service.line, service.summary)
        for answer in self._pack.answers:
            yield from (answer.title, answer.also, answer.body)

    def _called(self) -> Iterator[Localised]:
        yield from (service.keywords for service in self._pack.services)
        yield from (answer.also for answer in self._pack.answers)


def _words(text: str, language: str) -> Iterator[tuple[str, str]]:
    """What each telling word of a text is known by, and the word as it stands there."""
    seen: set[str] = set()
    for token in _TOKEN.findall(text.casefold()):
        if token in seen or is_chinese(token):
            continue
        seen.add(token)
        parts = read(token, language)
        for part in parts:
            word = token if len(parts) == 1 else part.plain
            if _SHORTEST <= len(word) <= _LONGEST and not any(map(str.isdigit, word)) and tells(part.plain, language):
                yield part.stem, word
