"""What the office learns from its answers, `insight/<day>.<…>`: who was helped by one, and what nobody answered.

Nothing that a citizen wrote is in it. Of a question only those words are kept that the pack itself has
(`kiosk.answers.known_words`), in the order of the alphabet, and only after the citizen saw them and said yes. Equal
ones of a day are one entity, so that it counts.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Annotated, Final, Literal

import msgspec

from kiosk.event_data import at_ms, convert

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.events import Event

JUDGED: Final = "insight.judged.v1"
"""Somebody said whether an answer answered it."""
ASKED: Final = "insight.asked.v1"
"""Somebody found no answer, and let us keep words of ours that they used."""
SETTLED: Final = "insight.settled.v1"
"""An officer says what became of such a question."""

KEPT_DAYS: Final = 90
"""So long insights are at hand; the log keeps them."""
MOST_WORDS: Final = 8
Language = Annotated[str, msgspec.Meta(pattern=r"^[a-z]{2,3}(_[A-Z]{2})?\Z")]
KnownWord = Annotated[str, msgspec.Meta(min_length=1, max_length=40)]
How = Literal["answered", "not_ours"]
_Day = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")]
_Name = Annotated[str, msgspec.Meta(max_length=200)]


class Insight(msgspec.Struct, frozen=True, kw_only=True):
    """The folded state: of an `answer` how often it helped, by language; of a question how often it was asked."""

    id: str
    day: str = ""
    answer: str = ""
    yes: dict[str, int] = {}
    no: dict[str, int] = {}
    language: str = ""
    """Of the question."""
    words: tuple[str, ...] = ()
    asked: int = 0
    settled: int = 0
    """How often it was asked when it was settled; asked again since, it is open again."""
    how: str = ""
    settled_by: str = ""
    settled_with: str = ""
    """The answer that is there for it."""
    changed: int = 0
    """Milliseconds since 1970."""

    @property
    def is_open(self) -> bool:
        """A question that nobody has looked after."""
        return self.asked > self.settled


class Unanswered(msgspec.Struct, frozen=True):
    """A question that stands in the list of whoever writes answers: `last` is the day on which it was asked last."""

    language: str
    words: tuple[str, ...]
    count: int
    last: str
    insights: tuple[str, ...]


class _Judged(msgspec.Struct):
    day: _Day
    answer: _Name
    language: Language
    yes: bool


class _Asked(msgspec.Struct):
    day: _Day
    language: Language
    words: Annotated[tuple[KnownWord, ...], msgspec.Meta(max_length=MOST_WORDS)] = ()


class _Settled(msgspec.Struct):
    how: How
    officer: _Name = ""
    answer: _Name = ""


def subject_of_answer(day: str, answer: str) -> str:
    """Where the judgements of an answer on one day are counted."""
    return f"insight/{day}.{answer}"


def subject_of_question(day: str, language: str, words: Sequence[str]) -> str:
    """Where equal questions of one day are counted."""
    named = hashlib.sha256("\0".join((language, *words)).encode()).hexdigest()[:20]
    return f"insight/{day}.{language}.{named}"


def fold(subject: str, events: Sequence[Event]) -> Insight:
    """The state of an insight; what says something else than its first event has no effect."""
    insight = Insight(id=subject.partition("/")[2])
    for event in events:
        if event.type == JUDGED:
            insight = _judge(event, insight)
        elif event.type == ASKED:
            insight = _ask(event, insight)
        elif event.type == SETTLED and insight.is_open:
            insight = _settle(event, insight)
    return insight


def unanswered(insights: Iterable[Insight]) -> list[Unanswered]:
    """The questions that are open, those asked most often first; equal ones of several days are one."""
    groups: dict[tuple[str, tuple[str, ...]], list[Insight]] = {}
    for one in insights:
        if one.is_open:
            groups.setdefault((one.language, one.words), []).append(one)
    found = [
        Unanswered(
            language,
            words,
            sum(one.asked - one.settled for one in held),
            max(one.day for one in held),
            tuple(sorted(one.id for one in held)),
        )
        for (language, words), held in groups.items()
    ]
    newest_first = sorted(found, key=lambda one: (one.last, one.language, one.words), reverse=True)
    return sorted(newest_first, key=lambda one: -one.count)


def _judge(event: Event, insight: Insight) -> Insight:
    data = convert(event, _Judged)
    if data is None or not data.answer or insight.asked or insight.answer not in {"", data.answer}:
        return insight
    told = insight.yes if data.yes else insight.no
    counted = {**told, data.language: told.get(data.language, 0) + 1}
    return msgspec.structs.replace(
        insight,
        day=insight.day or data.day,
        answer=data.answer,
        changed=at_ms(event),
        **{"yes" if data.yes else "no": counted},
    )


def _ask(event: Event, insight: Insight) -> Insight:
    data = convert(event, _Asked)
    if data is None or insight.answer:
        return insight
    if insight.asked and (insight.language, insight.words) != (data.language, data.words):
        return insight
    return msgspec.structs.replace(
        insight,
        day=insight.day or data.day,
        language=data.language,
        words=data.words,
        asked=insight.asked + 1,
        changed=at_ms(event),
    )


def _settle(event: Event, insight: Insight) -> Insight:
    data = convert(event, _Settled)
    if data is None:
        return insight
    return msgspec.structs.replace(
        insight,
        settled=insight.asked,
        how=data.how,
        settled_by=data.officer,
        settled_with=data.answer,
        changed=at_ms(event),
    )
