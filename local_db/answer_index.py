"""The answers and services of a pack in SQLite's full-text index (FTS5), held in memory and never written to a disk.

FTS5 finds what has any of the words that tell most, and puts it in an order (BM25); the best of these are then measured
by `kiosk.answers.ranking`. Words go in and are asked for as stems, each between quotation marks: nothing that somebody
types can be an operator. A pack is indexed in the background; a new one beside the one in use.
"""

from __future__ import annotations

import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from sqlcipher3 import dbapi2 as sqlite

from kiosk.answers.entries import FIELDS, WEIGHTS, entries
from kiosk.answers.happening import LifeEventSearch
from kiosk.answers.ports import Findings, Found, Reason
from kiosk.answers.question import understood
from kiosk.answers.ranking import boosted, fit, is_sure, measured, reasons
from kiosk.answers.titles import Titles
from kiosk.answers.vocabulary import Vocabulary
from kiosk.answers.words import forget_stems, read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from kiosk.answers.entries import Entry, Phrases
    from kiosk.answers.ports import Kind
    from kiosk.answers.question import Question, Term
    from kiosk.answers.ranking import Measured
    from kiosk.answers.words import Word
    from kiosk.catalogue.pack import Pack

_CANDIDATES: Final = 50
"""So many are measured; with more the first ten are the same."""
_MOST_ROWS: Final = 600
"""FTS5 is asked for the words that tell most, until they have as many answers together as this."""
_TOKENS: Final = "unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
_MOST_IDEAS: Final = 2
_MOST_TOLD: Final = 200


class _Tongue:
    """The index of one language of one pack."""

    def __init__(self, pack: Pack, language: str, english: _Tongue | None) -> None:
        self._language = language
        self._english = english
        self._asking = threading.Lock()
        self._database = sqlite.connect(":memory:", isolation_level=None, check_same_thread=False)
        self.measured: list[Measured] = []
        self._known: list[Entry] = []
        self.own = Vocabulary(self._filled(entries(pack, language)), language, pack.synonyms.get(language))
        self._titles = Titles([one.title for one in self._known])
        self._events = LifeEventSearch(pack, language)
        forget_stems()

    def find(self, text: str, events: Sequence[str], only: Kind | None, limit: int) -> Findings:
        """See `kiosk.answers.ports.AnswerSearch`."""
        question = understood(text, self.own, self._english.own if self._english else None)
        begun = self._titles.begun(text)
        found = [
            (self._score(question, number, events) + begun.get(number, 0.0), number)
            for number in dict.fromkeys((*begun, *self._candidates(question)))
        ]
        sure = is_sure(question, max((score for score, _ in found), default=0.0), self._language)
        fitting = (one for one in found if one[0] and only in {None, self._known[one[1]].kind})
        found = sorted(fitting, key=lambda one: -one[0])
        services = [self._known[number].id for _, number in found if self._known[number].kind == "service"]
        ideas = self._events.find(text[:_MOST_TOLD], services)[:_MOST_IDEAS]
        return Findings(
            tuple(self._found(question, *one, events) for one in found[:limit]),
            question.corrected,
            ideas,
            sure,
        )

    def _pair(self, number: int) -> tuple[Measured, Measured | None]:
        return self.measured[number], self._english.measured[number] if self._english else None

    def _score(self, question: Question, number: int, events: Sequence[str]) -> float:
        known = self._known[number]
        return boosted(fit(question, *self._pair(number)), known.topics, events, often=known.often)

    def _found(self, question: Question, score: float, number: int, events: Sequence[str]) -> Found:
        known = self._known[number]
        because = (Reason("event", one) for one in events if one in known.topics)
        return Found(known.kind, known.id, score, (*reasons(question, *self._pair(number)), *because))

    def _candidates(self, question: Question) -> Iterable[int]:
        terms = [term for sought in question.sought for term in sought.terms]
        found = dict.fromkeys(self.rows([term for term in terms if not term.english]))
        if self._english is not None:
            found |= dict.fromkeys(self._english.rows([term for term in terms if term.english]))
        return found

    def rows(self, terms: Sequence[Term]) -> list[int]:
        """The places of what fits any of the terms that tell most, in the order of FTS5."""
        asked: dict[str, None] = {}
        rows = 0
        for term in sorted(terms, key=lambda one: -one.worth):
            rows += min(self.own.holders(stem) for stem in term.stems)
            if asked and rows > _MOST_ROWS:
                break
            asked[_quoted(term.stems)] = None
        if not asked:
            return []
        with self._asking:
            found = self._database.execute(
                "SELECT rowid FROM known WHERE known MATCH ? ORDER BY rank LIMIT ?", (" OR ".join(asked), _CANDIDATES)
            ).fetchall()
        return [number for (number,) in found]

    def plainly(self, text: str, limit: int = 10) -> list[tuple[Kind, str]]:
        """What FTS5 alone finds: everything that has all words of a text. For comparison."""
        stems = [word.stem for word in read(text, self._language)]
        if not stems:
            return []
        with self._asking:
            found = self._database.execute(
                "SELECT rowid FROM known WHERE known MATCH ? ORDER BY rank LIMIT ?", (_quoted(stems), limit)
            ).fetchall()
        return [(self._known[number].kind, self._known[number].id) for (number,) in found]

    def _filled(self, read: Iterable[Entry]) -> Iterator[list[Word]]:
        """Take in one after the other, and give the words of each: none is kept."""
        columns = ", ".join(FIELDS)
        self._database.execute(
            f"CREATE VIRTUAL TABLE known USING fts5({columns}, tokenize = \"{_TOKENS}\", content = '')"
        )
        weights = ", ".join(map(str, WEIGHTS))
        self._database.execute("INSERT INTO known(known, rank) VALUES ('rank', ?)", (f"bm25({weights})",))
        self._database.execute("BEGIN")
        for number, one in enumerate(read):
            self._database.execute(
                f"INSERT INTO known(rowid, {columns}) VALUES (?, ?, ?, ?, ?)",  # noqa: S608 - names of ours
                (number, *map(_text, one.fields)),
            )
            self.measured.append(measured(one))
            self._known.append(replace(one, fields=()))
            yield _words(one)
        self._database.execute("COMMIT")


class _Languages:
    """The indexes of one pack, each made when it is first asked for; English is part of every other."""

    def __init__(self, pack: Pack) -> None:
        self.pack = pack
        self._making = threading.Lock()
        self._made: dict[str, _Tongue] = {}

    def of(self, language: str) -> _Tongue:
        """The index of a language, of English where the pack has no such language."""
        known = language if language in self.pack.languages else "en"
        with self._making:
            for one in ("en", known):
                if one not in self._made:
                    self._made[one] = _Tongue(self.pack, one, self._made.get("en"))
            return self._made[known]

    def keep(self, language: str) -> None:
        """Make the index of a language, and let go of all others but English."""
        kept = self.of(language)
        with self._making:
            self._made = {name: one for name, one in self._made.items() if name == "en" or one is kept}

    def make(self, languages: Iterable[str]) -> None:
        """Make the indexes of these languages."""
        for language in languages:
            self.of(language)

    def made(self) -> list[str]:
        """Which languages have been asked for."""
        return list(self._made)


class AnswerIndex:
    """Answers and services found by what people write. `pack` says what is shown now, and is asked at every search."""

    def __init__(self, pack: Callable[[], Pack]) -> None:
        self._pack = pack
        self._lock = threading.Lock()
        self._shown: _Languages | None = None
        self._coming: _Languages | None = None
        self._workers: list[threading.Thread] = []

    def find(
        self, text: str, language: str, *, events: Sequence[str] = (), only: Kind | None = None, limit: int = 10
    ) -> Findings:
        """See `kiosk.answers.ports.AnswerSearch`. While a new pack is indexed, what is found is from the one before."""
        if not text.strip():
            return Findings()
        return self._languages().of(language).find(text, events, only, limit)

    def plainly(self, text: str, language: str, limit: int = 10) -> list[tuple[Kind, str]]:
        """What FTS5 alone finds, for comparison: kind and id of what has all the words of a text."""
        return self._languages().of(language).plainly(text, limit)

    def warm(self, language: str = "") -> None:
        """Index a language in the background before somebody searches in it, and forget the one that was spoken before;
        all of the pack where none is named.
        """
        languages = self._languages()
        self._work(lambda: languages.keep(language) if language else languages.make(languages.pack.languages))

    def close(self) -> None:
        """Wait until nothing is indexed any more."""
        for worker in self._workers:
            worker.join()

    def _languages(self) -> _Languages:
        pack = self._pack()
        with self._lock:
            if self._shown is None:
                self._shown = _Languages(pack)
            if pack is not self._shown.pack and (self._coming is None or self._coming.pack is not pack):
                coming = self._coming = _Languages(pack)
                wanted = self._shown.made()
                self._work(lambda: self._renew(coming, wanted))
            return self._shown

    def _renew(self, coming: _Languages, wanted: Sequence[str]) -> None:
        coming.make(wanted)
        with self._lock:
            if coming is self._coming:
                self._shown, self._coming = coming, None

    def _work(self, what: Callable[[], None]) -> None:
        worker = threading.Thread(target=what, name="answers", daemon=True)
        self._workers = [*(one for one in self._workers if one.is_alive()), worker]
        worker.start()


def _words(entry: Entry) -> list[Word]:
    return [word for phrases in entry.fields for phrase in phrases for word in phrase]


def _text(phrases: Phrases) -> str:
    return " ".join(word.stem for phrase in phrases for word in phrase)


def _quoted(stems: Iterable[str]) -> str:
    """Stems that all have to be there. They are nothing but letters and digits; a quotation mark is doubled even so."""
    whole = " AND ".join('"' + stem.replace('"', '""') + '"' for stem in stems)
    return f"({whole})" if " AND " in whole else whole
