"""What is found by a person's words: answers and services in one order, and why each of them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from ui.kiosk import sentences
from ui.languages import listed_here

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.answers.ports import AnswerSearch, Found, Happening, Kind, Reason
    from kiosk.catalogue.answer import Answer
    from kiosk.catalogue.pack import Pack, Service


MOST_RESULTS: Final = 6
"""More would push the topics away; who needs another one types another word."""
MOST_ASKED: Final = 4
"""Answers under a service or a life event."""
LEAST_SERVICES: Final = 2
"""So many services stay in sight, however many answers fit better: most people come to have something done."""
MOST_UNSURE: Final = 3
"""Of what only comes near: a person stands below it, in sight."""
_MOST_LOOKED_AT: Final = 12
ANSWER_ICON: Final = "chat-text"


@dataclass(frozen=True, slots=True)
class FoundLine:
    """An answer or a service that fits what was typed; `about` is its id, `reason` why it was found."""

    key: str
    kind: Kind
    about: str
    icon: str
    title: str
    line: str
    reason: str = ""
    last: bool = False


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """An answer in a list of answers."""

    answer: str
    icon: str
    title: str
    line: str
    last: bool = False


@dataclass(frozen=True, slots=True)
class Shelf:
    """What to list, best first, the life events that fit, and whether anything is about exactly what was asked."""

    lines: Sequence[FoundLine] = ()
    ideas: Sequence[Happening] = ()
    sure: bool = True


class Finder:
    """Finds by the words of the pack; nothing without a search."""

    def __init__(self, pack: Pack, answers: AnswerSearch | None = None) -> None:
        self._pack, self._answers = pack, answers
        self._last: tuple[tuple[str, str, Sequence[str]], Shelf] = (("", "", ()), Shelf())

    def find(self, query: str, language: str, events: Sequence[str] = ()) -> Shelf:
        """What to list, best first, and the life events that fit; what belongs to those that the person is in stands
        higher."""
        asked = (query, language, events)
        if self._answers is None or not query.strip():
            self._last = (asked, Shelf())
        elif self._last[0] != asked:
            found = self._answers.find(query, language, events=events, limit=_MOST_LOOKED_AT)
            listed = _mixed(found.results) if found.sure else found.results[:MOST_UNSURE]
            lines = [self._line(one, language) for one in listed]
            shown = _closed(line for line in lines if line is not None)
            self._last = (asked, Shelf(shown, found.event_ideas if found.sure else (), found.sure))
        return self._last[1]

    def _line(self, found: Found, language: str) -> FoundLine | None:
        why = reason(found.reasons, self._pack, language)
        if found.kind == "service":
            service = self._pack.service(found.id)
            return _service(service, self._pack, language, why) if service else None
        answer = self._pack.answer(found.id)
        if answer is None:
            return None
        line = sentences.answer_of(owner_of(answer, self._pack, language))
        return FoundLine(f"answer/{answer.id}", "answer", answer.id, ANSWER_ICON, answer.title.get(language), line, why)


def answer_lines(answers: Iterable[Answer], language: str) -> list[AnswerLine]:
    """Answers one below the other."""
    lines = [AnswerLine(one.id, ANSWER_ICON, one.title.get(language), "") for one in answers]
    return [replace(line, last=line is lines[-1]) for line in lines]


def owner_of(answer: Answer, pack: Pack, language: str) -> str:
    """The agency that stands for an answer, as it is called."""
    agency = pack.agency(answer.owner)
    return agency.name.get(language) if agency else ""


def service_line(service: Service, pack: Pack, language: str) -> str:
    """What stands under a service's title: its agency, and its line."""
    agency = pack.agency(service.agency)
    parts = [agency.name.get(language) if agency else "", service.line.get(language)]
    return " · ".join(part for part in parts if part)


def reason(reasons: Sequence[Reason], pack: Pack, language: str) -> str:
    """Why something was found, in a short sentence; empty where its title shows it."""
    words: dict[str, list[str]] = {}
    for one in reasons:
        words.setdefault(one.kind, []).append(one.word)
    if "spelling" in words:
        return sentences.read_as(words["spelling"])
    if "title" in words:
        return ""
    if "words" in words:
        return sentences.found_by(listed_here(words["words"]))
    if "synonym" in words:
        return sentences.means_the_same(words["synonym"])
    names = [name for one in words.get("service", ()) if (name := _title(pack.service(one), language))]
    names += [event.name.get(language) for one in words.get("event", ()) if (event := pack.life_event(one))]
    return sentences.belongs_to(names[0]) if names else ""


def _title(service: Service | None, language: str) -> str:
    return service.title.get(language) if service else ""


def _mixed(found: Sequence[Found]) -> list[Found]:
    """The best of all, with a few services among them."""
    best = list(found[:MOST_RESULTS])
    missing = LEAST_SERVICES - sum(one.kind == "service" for one in best)
    later = [one for one in found[MOST_RESULTS:] if one.kind == "service"][: max(0, missing)]
    for one in later:
        place = max((at for at, held in enumerate(best) if held.kind == "answer"), default=len(best) - 1)
        del best[place]
        best.append(one)
    return best


def _service(service: Service, pack: Pack, language: str, why: str) -> FoundLine:
    line = service_line(service, pack, language)
    return FoundLine(
        f"service/{service.id}", "service", service.id, service.icon, service.title.get(language), line, why
    )


def _closed(lines: Iterable[FoundLine]) -> list[FoundLine]:
    rows = list(lines)
    return [replace(row, last=row is rows[-1]) for row in rows]
