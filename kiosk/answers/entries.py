"""What the search knows of each answer and service: its words in one language, and in English, by where they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.answers.words import Word, read

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.answers.ports import Kind
    from kiosk.catalogue.answer import Answer
    from kiosk.catalogue.localised import Localised
    from kiosk.catalogue.pack import Pack, Service

FIELDS: Final = ("title", "also", "body", "about")
"""Where words stand: what it is called, what people say for it, its text, and what it belongs to."""
WEIGHTS: Final = (4.0, 3.0, 1.0, 0.7)
_MOST_SERVICES: Final = 2
_COMMA: Final = re.compile(r"[,،，、;；。.?？!！]")

Phrases = tuple[tuple[Word, ...], ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """An answer or a service; `fields` has a list of phrases for each of FIELDS."""

    kind: Kind
    id: str
    title: str
    topics: tuple[str, ...]
    often: bool
    fields: tuple[Phrases, ...]


def entries(pack: Pack, language: str) -> Iterator[Entry]:
    """Every answer and every service of a pack, in one language; what is not translated has no words."""
    about = {service.id: _service_words(service, pack, language) for service in pack.services}
    names = {topic.id: topic.name.exact(language) for topic in pack.topics}
    for answer in pack.answers:
        yield _of_answer(answer, about, [names.get(topic, "") for topic in answer.topics], language)
    asked: dict[str, list[str]] = {}
    for answer in pack.answers:
        for name in answer.services[:1]:
            asked.setdefault(name, []).extend((answer.title.exact(language), *_split(answer.also, language)))
    for service in pack.services:
        more = [*(names.get(topic, "") for topic in service.topics), *asked.get(service.id, ())]
        yield _of_service(service, about[service.id], more, language)


def _of_answer(answer: Answer, about: dict[str, list[str]], topics: Sequence[str], language: str) -> Entry:
    services = [text for service in answer.services[:_MOST_SERVICES] for text in about.get(service, [])[:2]]
    texts = (_one(answer.title, language), _split(answer.also, language), _one(answer.body, language))
    fields = tuple(_read(field, language) for field in (*texts, [*services, *topics]))
    return Entry("answer", answer.id, answer.title.exact(language), answer.topics, answer.often, fields)


def _of_service(service: Service, about: Sequence[str], topics: Sequence[str], language: str) -> Entry:
    body = [service.line.exact(language), service.summary.exact(language)]
    body += [item.strong.exact(language) for item in service.bring]
    texts = (_one(service.title, language), _split(service.keywords, language), body, [*about[2:], *topics])
    fields = tuple(_read(field, language) for field in texts)
    return Entry("service", service.id, service.title.exact(language), service.topics, service.often, fields)


def _service_words(service: Service, pack: Pack, language: str) -> list[str]:
    agency = pack.agency(service.agency)
    name = agency.name.exact(language) if agency else ""
    return [service.title.exact(language), service.keywords.exact(language), name]


def _one(text: Localised, language: str) -> list[str]:
    return [text.exact(language)]


def _split(text: Localised, language: str) -> list[str]:
    return [part for part in _COMMA.split(text.exact(language)) if part.strip()]


def _read(texts: Sequence[str], language: str) -> Phrases:
    return tuple(words for words in (tuple(read(text, language)) for text in texts) if words)
