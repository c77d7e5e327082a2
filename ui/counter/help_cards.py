"""Cards for the citizen of a help session: suggested while both talk, found by words, previewed in their language, or
in the officer's own words."""

import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers.ports import AnswerSearch
from kiosk.assist.frames import Card, plain
from kiosk.catalogue.answer import Answer, first_paragraph, is_stale
from kiosk.languages import OWN_NAMES
from kiosk.markdown import blocks
from kiosk.markdown import plain as plain_words
from ui.bridge import NodeBridge
from ui.counter.help_sessions import HelpSessions, Session
from ui.counter.help_state import last_words
from ui.counter.words import Words, fill
from ui.rows import RowModel
from ui.shown import held, shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
_MOST_SHOWN = 6
_AFTER_A_SENTENCE = re.compile(r"(?<=[.!?\u0964\u061f])\s+|(?<=[\u3002\uff01\uff1f])")
_MOST_TITLE, _MOST_BODY = 120, 1000
_MOST_SENT = 4000
"""Letters of a card as a frame takes them; the kiosk has the whole answer by its id."""


@dataclass(frozen=True, slots=True)
class CardLine:
    """An answer that can be sent."""

    answer: str
    title: str
    line: str
    chosen: bool
    sent: bool


@dataclass(frozen=True, slots=True)
class CardsShown:
    """What is looked at before it is sent."""

    heading: str = ""
    chosen: str = ""
    title: str = ""
    body: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a search depends on: words with their language, best first, and the service that it is about."""

    texts: tuple[tuple[str, str], ...] = ()
    service: str = ""


@QmlElement
@QmlUncreatable("The counter makes it")
class DeskHelpCards(QObject):
    """What to send to the citizen of the session that is before the officer. `sent` says that one went out."""

    changed = Signal()
    sent = Signal(str)

    def __init__(
        self,
        bridge: NodeBridge,
        sessions: HelpSessions,
        search: AnswerSearch | None,
        words: Callable[[], Words],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._sessions, self._search, self._words = bridge, sessions, search, words
        self._pool: ThreadPoolExecutor | None = None
        self._query, self._chosen, self._help = "", "", ""
        self._sure = True
        self._wanted = Wanted()
        self._found: tuple[str, ...] = ()
        self._gone: dict[str, set[str]] = {}
        self._shown = CardsShown()
        self._rows = RowModel(CardLine, key="answer", parent=self)
        sessions.changed.connect(self.refresh)

    def close(self) -> None:
        """End the thread."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def refresh(self) -> None:
        """Follow the session; search again only where what is looked for is another."""
        session = self._sessions.current
        if (session.call.id if session else "") != self._help:
            self._help = session.call.id if session else ""
            self._query = self._chosen = ""
        self._gone = {one.call.id: self._gone.get(one.call.id, set()) for one in self._sessions.held}
        wanted = self._wish(session) if session and not session.over else Wanted()
        if wanted != self._wanted:
            self._wanted = wanted
            self._find(wanted)
        self._list()

    @Slot(str)
    def look(self, query: str) -> None:
        """Find by these words; none: what fits the citizen's moment."""
        self._query = query.strip()
        self.refresh()

    @Slot(str)
    def choose(self, answer: str) -> None:
        """Look at this one before it is sent."""
        self._chosen = "" if answer == self._chosen else answer
        self._list()

    @Slot()
    def send(self) -> None:
        """Send the one that is looked at, in the citizen's language."""
        session, answer = self._sessions.current, self._bridge.node.pack.answer(self._chosen)
        if session is None or answer is None:
            return
        title, body = answer.title.get(session.language), answer.body.get(session.language)
        if self._sessions.send(Card(answer.id, title, body[:_MOST_SENT])):
            self._gone.setdefault(session.call.id, set()).add(answer.id)
            self._chosen = ""
            self._list()
            self.sent.emit(fill(translate("CounterHelp", "Sent: %1"), title))

    @Slot(str, str, result=bool)
    def sendOwn(self, title: str, body: str) -> bool:
        """Send a card in the officer's own words."""
        words = plain(body, _MOST_BODY)
        return bool(words) and self._sessions.send(Card("", plain(title, _MOST_TITLE), words))

    def _wish(self, session: Session) -> Wanted:
        """What the officer typed; else what the citizen wrote last, and where they are."""
        own = self._words().language
        if self._query:
            return Wanted(((self._query, own),))
        state, seen = session.state, session.state.seen
        at = state.field(seen.focus) if seen and seen.focus else None
        page = " ".join(part for part in (at.label if at else "", seen.title if seen else "") if part)
        texts = ((last_words(state), session.language), (page, own))
        return Wanted(tuple((text, language) for text, language in texts if text), session.call.service)

    def _find(self, wanted: Wanted) -> None:
        search = self._search
        if search is None or not wanted.texts:
            self._keep(wanted, [], sure=True)
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="answers")
        finding = self._pool.submit(_found, search, wanted)
        self._bridge.later(finding, lambda found: self._keep(wanted, found[0], sure=found[1]))

    def _keep(self, wanted: Wanted, ids: list[str], *, sure: bool) -> None:
        if wanted != self._wanted:
            return  # by now something else is looked for
        self._sure = sure
        pack = self._bridge.node.pack
        about = [one.id for one in pack.answers_about(wanted.service)] if wanted.service else []
        fitting = [one for one in ids if one in about]
        self._found = tuple(dict.fromkeys((*fitting, *ids, *about)))[:_MOST_SHOWN]
        self._list()

    def _list(self) -> None:
        words, pack = self._words(), self._bridge.node.pack
        found = [one for one in map(pack.answer, self._found) if one is not None]
        gone = self._gone.get(self._help, set())
        if self._chosen not in {one.id for one in found}:
            self._chosen = ""
        self._rows.replace([
            CardLine(
                one.id,
                one.title.get(words.language),
                _first_sentence(one.body.get(words.language)),
                one.id == self._chosen,
                one.id in gone,
            )
            for one in found
        ])  # fmt: skip
        fresh = self._preview(words)
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _preview(self, words: Words) -> CardsShown:
        session, answer = self._sessions.current, self._bridge.node.pack.answer(self._chosen)
        heading = translate("CounterHelp", "Fits what they do now")
        if self._query:
            unsure = translate("CounterHelp", "None is about exactly that")
            heading = translate("CounterHelp", "Found") if self._sure else unsure
        if session is None or answer is None:
            return CardsShown(heading)
        theirs = session.language
        body = _set(answer.body.get(theirs))
        return CardsShown(heading, answer.id, answer.title.get(theirs), body, self._note(answer, words, theirs))

    def _note(self, answer: Answer, words: Words, theirs: str) -> str:
        name = OWN_NAMES.get(theirs, theirs)
        today = self._bridge.node.office.local(self._bridge.node.clock.now_ms()).date()
        parts = []
        if not answer.body.exact(theirs):
            parts.append(fill(translate("CounterHelp", "It is not written in %1: they get it in English."), name))
        elif theirs != words.language:
            parts.append(fill(translate("CounterHelp", "As they will read it, in %1."), name))
        if is_stale(answer, today):
            parts.append(translate("CounterHelp", "Nobody has assured it for more than a year."))
        return " ".join(parts)

    def _get_query(self) -> str:
        return self._query

    _get_rows = held("_rows")
    rows = Property(QObject, _get_rows, constant=True)
    heading = Property(str, shown("heading"), notify=changed)
    chosen = Property(str, shown("chosen"), notify=changed)
    title = Property(str, shown("title"), notify=changed)
    body = Property(str, shown("body"), notify=changed)
    note = Property(str, shown("note"), notify=changed)
    query = Property(str, _get_query, notify=changed)


def _found(search: AnswerSearch, wanted: Wanted) -> tuple[list[str], bool]:
    found = [search.find(text, language, only="answer") for text, language in wanted.texts]
    return [one.id for each in found for one in each.results], all(one.sure for one in found)


def _first_sentence(markdown: str) -> str:
    return _AFTER_A_SENTENCE.split(plain_words(first_paragraph(markdown)), maxsplit=1)[0]


def _set(markdown: str) -> str:
    """An answer as it is read in one box: its blocks apart, list items marked."""
    return "\n".join(f"{one.mark} {one.plain}" if one.mark else one.plain for one in blocks(markdown))
