"""The answers and services of a pack in SQLite's full-text index (FTS5), held in memory and never written to a disk.

FTS5 finds what has any of the words that may be meant, and weighs it (BM25); the best of these are then measured by
`kiosk.answers.ranking`. Words go in and are asked for as stems, each between quotation marks: nothing that somebody types
can be an operator. A language is indexed when it is first asked for, or by `warm`; a new pack beside the one in use.
"""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from sqlcipher3 import dbapi2 as sqlite

from kiosk.answers.entries import FIELDS, WEIGHTS, entries
from kiosk.answers.ports import Findings, Found, Reason
from kiosk.answers.question import IN_ENGLISH, understood
from kiosk.answers.ranking import Candidate, boosted, fit
from kiosk.answers.vocabulary import Vocabulary
from kiosk.catalogue.happening import LifeEventSearch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from kiosk.answers.entries import Entry, Phrases
    from kiosk.answers.ports import Kind
    from kiosk.answers.question import Question, Term
    from kiosk.catalogue.pack import Pack

_CANDIDATES: Final = 60
_BETWEEN: Final = " . "
"""Between two phrases; a full stop is no word."""
_TOKENS: Final = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
_ENGLISH: Final = tuple(f"{field}_en" for field in FIELDS)
_MOST_IDEAS: Final = 2


@dataclass(frozen=True, slots=True)
class _Known:
    kind: Kind
    id: str
    topics: tuple[str, ...]
    services: tuple[str, ...]


class _Tongue:
    """The index of one language of one pack."""

    def __init__(self, pack: Pack, language: str, english: _Tongue | None) -> None:
        self._pack = pack
        self._english = english.own if english else None
        columns = (*FIELDS, *_ENGLISH) if english else FIELDS
        self._asking = threading.Lock()
        self._database = sqlite.connect(":memory:", isolation_level=None, check_same_thread=False)
        self._database.execute(
            f"CREATE VIRTUAL TABLE known USING fts5({', '.join(columns)}, tokenize = \"{_TOKENS}\", detail = column)"
        )
        weights = [*WEIGHTS, *(weight * IN_ENGLISH for weight in WEIGHTS)][: len(columns)]
        self._database.execute("INSERT INTO known(known, rank) VALUES ('rank', ?)", (f"bm25({', '.join(map(str, weights))})",))
        read = list(entries(pack, language))
        self.own = Vocabulary(
            ([word for phrases in one.fields for phrase in phrases for word in phrase] for one in read),
            language,
            pack.synonyms.get(language),
        )
        self.rows = [_texts(one.fields) for one in read]
        self._known = [_Known(one.kind, one.id, one.topics, one.services) for one in read]
        rows = [(*row, *other) for row, other in zip(self.rows, english.rows, strict=True)] if english else self.rows
        with closing(self._database.cursor()) as cursor:
            cursor.execute("BEGIN")
            places = ", ".join("?" * (len(columns) + 1))
            cursor.executemany(
                f"INSERT INTO known(rowid, {', '.join(columns)}) VALUES ({places})",  # noqa: S608 - names of ours
                ((number, *row) for number, row in enumerate(rows, 1)),
            )
            cursor.execute("COMMIT")
        self._events = LifeEventSearch(pack)
        self._language = language
        self._candidate = lru_cache(maxsize=1000)(_candidate)

    def close(self) -> None:
        with self._asking:
            self._database.close()

    def find(self, text: str, events: Sequence[str], only: Kind | None, limit: int) -> Findings:
        question = understood(text, self.own, self._english)
        asked = _match(question, english=self._english is not None)
        if not asked:
            return Findings(corrected=question.corrected)
        with self._asking:
            rows = self._database.execute(
                "SELECT rowid, * FROM known WHERE known MATCH ? ORDER BY rank LIMIT ?", (asked, _CANDIDATES)
            ).fetchall()
        found: list[Found] = []
        for number, *texts in rows:
            known = self._known[number - 1]
            if only is not None and known.kind != only:
                continue
            measured = fit(question, self._candidate(tuple(texts)))
            reasons = measured.reasons
            score = boosted(measured.score, known.topics, events)
            if score != measured.score:
                reasons = (*reasons, *(Reason("event", one) for one in events if one in known.topics))
            found.append(Found(known.kind, known.id, score, reasons))
        found.sort(key=lambda one: -one.score)
        services = [one.id for one in found if one.kind == "service"]
        ideas = self._events.find(text[:200], self._language, services)[:_MOST_IDEAS]
        return Findings(tuple(found[:limit]), question.corrected, tuple(one.event for one in ideas))


class AnswerIndex:
    """Answers and services found by what people write; `pack` is asked for anew at every search."""

    def __init__(self, pack: Callable[[], Pack]) -> None:
        self._pack = pack
        self._lock = threading.Lock()
        self._tongues: dict[str, _Tongue] = {}
        self._indexed: Pack | None = None

    def find(
        self, text: str, language: str, *, events: Sequence[str] = (), only: Kind | None = None, limit: int = 10
    ) -> Findings:
        """See `kiosk.answers.ports.AnswerSearch`."""
        if not text.strip():
            return Findings()
        return self._tongue(language).find(text, events, only, limit)

    def _tongue(self, language: str) -> _Tongue:
        pack = self._pack()
        known = language if language in pack.languages else "en"
        with self._lock:
            if pack is not self._indexed:
                self._tongues, self._indexed = {}, pack
            if "en" not in self._tongues:
                self._tongues["en"] = _Tongue(pack, "en", None)
            if known not in self._tongues:
                self._tongues[known] = _Tongue(pack, known, self._tongues["en"])
            return self._tongues[known]


def _texts(fields: Iterable[Phrases]) -> tuple[str, ...]:
    return tuple(_BETWEEN.join(" ".join(word.stem for word in phrase) for phrase in phrases) for phrases in fields)


def _candidate(texts: tuple[str, ...]) -> Candidate:
    return Candidate(
        tuple(tuple(tuple(phrase.split()) for phrase in text.split(_BETWEEN)) if text else () for text in texts)
    )


def _match(question: Question, *, english: bool) -> str:
    """What FTS5 is asked: any of the terms, each in the fields of its language."""
    terms = [term for sought in question.sought for term in sought.terms]
    own = dict.fromkeys(_quoted(term) for term in terms if not term.english)
    other = dict.fromkeys(_quoted(term) for term in terms if term.english)
    parts = []
    if own:
        fields = f"{{{' '.join(FIELDS)}}} : " if english else ""
        parts.append(f"{fields}({' OR '.join(own)})")
    if other:
        parts.append(f"{{{' '.join(_ENGLISH)}}} : ({' OR '.join(other)})")
    return " OR ".join(parts)


def _quoted(term: Term) -> str:
    whole = " AND ".join('"' + stem.replace('"', '""') + '"' for stem in term.stems)
    return f"({whole})" if len(term.stems) > 1 else whole
