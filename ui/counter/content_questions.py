"""Questions that nobody answered, for whoever writes the answers: what was asked, how often, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers.insight import Insight, Unanswered, unanswered
from kiosk.catalogue.plain_words import folded
from kiosk.days import named_day
from kiosk.languages import OWN_NAMES
from kiosk.text import isolated
from ui.languages import listed_here
from ui.rows import RowModel
from ui.shown import held

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.answers.ports import AnswerSearch
    from kiosk.catalogue.pack import Pack
    from ui.bridge import NodeBridge
    from ui.counter.overview_acts import OverviewActs
    from ui.counter.words import Words

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

_MOST_ANSWERS: Final = 6
_MOST_JUDGED: Final = 8


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A question that is open: the words that we know, its language, and how often it was asked."""

    question: str
    title: str
    line: str
    count: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class AnswerChoice:
    """An answer that may be there for it."""

    answer: str
    title: str
    line: str


@dataclass(frozen=True, slots=True)
class JudgedLine:
    """An answer that did not help everybody."""

    answer: str
    title: str
    line: str


@QmlElement
@QmlUncreatable("The counter makes it")
class ContentQuestions(QObject):
    """The list for QML, and the question that is looked at."""

    changed = Signal()

    def __init__(self, bridge: NodeBridge, acts: OverviewActs, words: Callable[[], Words], parent: QObject) -> None:
        super().__init__(parent)
        self.search: AnswerSearch | None = None
        self._bridge, self._acts, self._words = bridge, acts, words
        self._open: tuple[Unanswered, ...] = ()
        self._chosen, self._query = "", ""
        self._rows = RowModel(QuestionLine, key="question", parent=self)
        self._answers = RowModel(AnswerChoice, key="answer", parent=self)
        self._judged = RowModel(JudgedLine, key="answer", parent=self)

    def follow(self) -> None:
        """Derive again."""
        insights = self._bridge.read(lambda queue: tuple(queue.insights.values()))
        self._open = tuple(unanswered(insights))
        if self._one is None:
            self._chosen = self._query = ""
        self._rows.replace([self._line(one) for one in self._open])
        self._judged.replace(list(_least_helpful(insights, self._words())))
        self._list()
        self.changed.emit()

    @Slot(str)
    def choose(self, question: str) -> None:
        """Look at one."""
        self._acts.problem, self._chosen, self._query = None, question, ""
        self.follow()

    @Slot(str)
    def look(self, query: str) -> None:
        """Find the answer that is there for it."""
        self._query = query
        self._list()

    @Slot(str)
    def answered(self, answer: str) -> None:
        """There is an answer for it."""
        self._settle("answered", translate("Content", "Off the list: there is an answer for it."), answer)

    @Slot()
    def notOurs(self) -> None:
        """It is not for this office."""
        self._settle("not_ours", translate("Content", "Off the list: it is not for us."))

    def _settle(self, how: str, told: str, answer: str = "") -> None:
        one = self._one
        if one is not None:
            args = {"insights": list(one.insights), "how": how, "answer": answer}
            self._acts.do("insight.settle", args, told)

    @property
    def _one(self) -> Unanswered | None:
        return next((one for one in self._open if _key(one) == self._chosen), None)

    def _line(self, one: Unanswered) -> QuestionLine:
        words = self._words()
        language = OWN_NAMES.get(one.language, one.language)
        day = named_day(date.fromisoformat(one.last))
        line = translate("Content", "%1, last asked on %2").replace("%1", isolated(language))
        line = line.replace("%2", isolated(words.text(day)))
        return QuestionLine(_key(one), _title(one), line, str(one.count), chosen=_key(one) == self._chosen)

    def _list(self) -> None:
        one, words = self._one, self._words()
        if one is None:
            self._answers.replace([])
            return
        pack = words.pack
        text, language = (self._query, words.language) if self._query.strip() else (" ".join(one.words), one.language)
        found = self._found(text, language, pack)
        known = [answer for name in found if (answer := pack.answer(name)) is not None]
        self._answers.replace(
            [
                AnswerChoice(answer.id, answer.title.get(words.language), _owner(pack, answer.owner, words.language))
                for answer in known[:_MOST_ANSWERS]
            ]
        )

    def _found(self, text: str, language: str, pack: Pack) -> list[str]:
        if self.search is not None:
            found = self.search.find(text, language, only="answer", limit=_MOST_ANSWERS).results
            return [one.id for one in found]
        wanted = folded(text).split()
        titles = {answer.id: folded(f"{answer.title.get(language)} {answer.title.en}") for answer in pack.answers}
        return [name for name, title in titles.items() if wanted and all(word in title for word in wanted)]

    def _get_count(self) -> int:
        return len(self._open)

    def _get_any(self) -> bool:
        return self._one is not None

    def _get_title(self) -> str:
        one = self._one
        return _title(one) if one else ""

    def _get_line(self) -> str:
        one = self._one
        return self._line(one).line if one else ""

    def _get_query(self) -> str:
        return self._query

    count = Property(int, _get_count, notify=changed)
    any = Property(bool, _get_any, notify=changed)
    title = Property(str, _get_title, notify=changed)
    line = Property(str, _get_line, notify=changed)
    query = Property(str, _get_query, notify=changed)
    rows = Property(QObject, held("_rows"), constant=True)
    answers = Property(QObject, held("_answers"), constant=True)
    judged = Property(QObject, held("_judged"), constant=True)


def _key(one: Unanswered) -> str:
    return f"{one.language}.{'.'.join(one.words)}"


def _title(one: Unanswered) -> str:
    return listed_here(one.words) if one.words else translate("Content", "No word that our texts have")


def _owner(pack: Pack, identity: str, language: str) -> str:
    found = pack.agency(identity)
    return found.name.get(language) if found else ""


def _least_helpful(insights: Iterable[Insight], words: Words) -> list[JudgedLine]:
    """Answers to which somebody said no, those with most of them first."""
    told: dict[str, tuple[int, int]] = {}
    for one in insights:
        if one.answer:
            yes, no = told.get(one.answer, (0, 0))
            told[one.answer] = (yes + sum(one.yes.values()), no + sum(one.no.values()))
    worst = sorted(((name, *counts) for name, counts in told.items() if counts[1]), key=lambda row: (-row[2], row[0]))
    found = []
    for name, yes, no in worst[:_MOST_JUDGED]:
        answer = words.pack.answer(name)
        line = translate("Content", "%1 said yes, %2 said no").replace("%1", str(yes)).replace("%2", str(no))
        found.append(JudgedLine(name, answer.title.get(words.language) if answer else name, line))
    return found
