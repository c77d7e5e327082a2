"""The session that is before the officer, as QML sees it: the citizen's page, the talk, the papers."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import count

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.assist.frames import MOST_SAID, AskFill, CheckItem, Point, Quick, Said, Seen, plain
from kiosk.assist.help_call import HelpStatus
from kiosk.events import new_id
from kiosk.languages import OWN_NAMES
from kiosk.queue.remote import is_away
from kiosk.text import RTL_LANGUAGES
from ui.bridge import NodeBridge
from ui.counter import help_words as say
from ui.counter.help_box import DeskHelpBox
from ui.counter.help_mirror import (
    FieldLine,
    PaperLine,
    QuickLine,
    TalkLine,
    field_lines,
    paper_lines,
    paper_words,
    quick_lines,
    talk_lines,
)
from ui.counter.help_rows import EarlierLine, earlier_lines
from ui.counter.help_sessions import HelpSessions, Session
from ui.counter.help_state import MAY_TYPE, OPEN
from ui.counter.words import Words, fill
from ui.rows import RowModel
from ui.shown import held, shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
_MOST_PAPER = 200


@dataclass(frozen=True, slots=True)
class SessionShown:
    """Everything that is not a list."""

    key: str = ""
    title: str = ""
    line: str = ""
    language: str = ""
    rtl: bool = False
    page_title: str = ""
    step_text: str = ""
    anything: bool = False
    papers_done: str = ""
    counts: str = ""
    chosen: str = ""
    chosen_label: str = ""
    chosen_note: str = ""
    pointed: bool = False
    may_point: bool = False
    may_ask: bool = False
    may_type: bool = False
    may_end: bool = False
    may_come: bool = False


@QmlElement
@QmlUncreatable("The counter makes it")
class DeskHelpSession(QObject):
    """What is before the officer, and what can be pressed there. `turned` says that it is another session now, `heard`
    has what the citizen said in this one."""

    changed = Signal()
    turned = Signal()
    heard = Signal(str)
    wanted = Signal(str)
    """They ask for a field to be filled in, in a sentence."""

    def __init__(
        self, bridge: NodeBridge, sessions: HelpSessions, words: Callable[[], Words], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._sessions, self._words = bridge, sessions, words
        self._shown = SessionShown()
        self._help = ""
        self._numbers = count()
        self._fields = RowModel(FieldLine, key="ref", parent=self)
        self._talk = RowModel(TalkLine, key="number", parent=self)
        self._papers = RowModel(PaperLine, key="item", parent=self)
        self._quick = RowModel(QuickLine, key="reply", parent=self)
        self._earlier = RowModel(EarlierLine, key="help", parent=self)
        self._box = DeskHelpBox(sessions, self)
        self._box.wanted.connect(self.wanted)
        sessions.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Derive again, swap, tell."""
        words, session = self._words(), self._sessions.current
        away = session is not None and self._bridge.read(partial(is_away, device=session.call.device))
        fresh = _shown(session, away=away) if session else SessionShown()
        before = {line.number for line in self._talk.rows}
        self._list(session, words)
        if (session.call.id if session else "") != self._help:
            self._help = session.call.id if session else ""
            self._shown = fresh
            self.changed.emit()
            self.turned.emit()
            return
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()
        for line in self._talk.rows:
            if line.number not in before and not line.mine:
                self.heard.emit(line.text)

    def _list(self, session: Session | None, words: Words) -> None:
        if session is None or session.over:
            for rows in (self._fields, self._talk, self._papers, self._quick):
                rows.replace([])
        else:
            self._fields.replace(field_lines(session.state, session.chosen))
            self._talk.replace(talk_lines(session.state, words, session.language))
            self._papers.replace(paper_lines(session.state, words, session.call.service))
            self._quick.replace(quick_lines(words, session.language))
        if session is None:
            self._earlier.replace([])
            return
        call = session.call
        self._earlier.replace(
            self._bridge.read(
                lambda queue: earlier_lines(queue, call, words, {one.id: one.name for one in queue.officers.values()})
            )
        )

    @Slot(str)
    def choose(self, ref: str) -> None:
        """Mean this field, or none."""
        session = self._sessions.current
        if session is not None:
            session.chosen = "" if ref == session.chosen else ref
            self.refresh()

    @Slot()
    def point(self) -> None:
        """Show the citizen the field that is meant; again takes the pointer away."""
        session = self._sessions.current
        if session is not None and self._shown.may_point:
            self._sessions.send(Point("" if session.state.pointed == session.chosen else session.chosen))

    @Slot()
    def ask(self) -> None:
        """Ask whether it may be filled in for them."""
        session = self._sessions.current
        if session is not None and self._shown.may_ask:
            self._sessions.send(AskFill(session.chosen))

    @Slot(str, result=bool)
    def say(self, text: str) -> bool:
        """Write to them; false where it could not be sent, so that it stays to be read."""
        words = plain(text, MOST_SAID)
        sent = bool(words) and self._sessions.send(Said(new_id(), words))
        if sent and (session := self._sessions.current) is not None:
            session.draft = ""
        return sent

    @Slot(str)
    def quick(self, reply: str) -> None:
        """Say it with one press."""
        self._sessions.send(Quick(new_id(), reply))

    @Slot(str)
    def keepDraft(self, text: str) -> None:
        """What is being written stays with its session."""
        if (session := self._sessions.current) is not None:
            session.draft = text

    @Slot(str)
    def pressPaper(self, item: str) -> None:
        """Put it on their list, or tick it there, or take the tick away."""
        session = self._sessions.current
        if session is None:
            return
        told = next((one for one in session.state.papers if one.id == item), None)
        if told is not None:
            self._sessions.send(CheckItem(item, told.text, done=not told.done))
        elif words := paper_words(item, self._words(), session.call.service, session.language):
            self._sessions.send(CheckItem(item, words))

    @Slot(str, result=bool)
    def addPaper(self, text: str) -> bool:
        """Put something of the officer's own on their list."""
        words = plain(text, _MOST_PAPER)
        return bool(words) and self._sessions.send(CheckItem(f"own.{next(self._numbers)}.{new_id()}", words))

    def _get_draft(self) -> str:
        session = self._sessions.current
        return session.draft if session else ""

    def _get_help(self) -> str:
        return self._help

    _get_fields, _get_talk, _get_papers = held("_fields"), held("_talk"), held("_papers")
    _get_quick, _get_earlier = held("_quick"), held("_earlier")
    box = Property(DeskHelpBox, held("_box"), constant=True)
    fieldRows = Property(QObject, _get_fields, constant=True)
    talkRows = Property(QObject, _get_talk, constant=True)
    paperRows = Property(QObject, _get_papers, constant=True)
    quickRows = Property(QObject, _get_quick, constant=True)
    earlierRows = Property(QObject, _get_earlier, constant=True)
    help = Property(str, _get_help, notify=turned)
    draft = Property(str, _get_draft, notify=turned)
    key = Property(str, shown("key"), notify=changed)
    title = Property(str, shown("title"), notify=changed)
    line = Property(str, shown("line"), notify=changed)
    language = Property(str, shown("language"), notify=changed)
    rtl = Property(bool, shown("rtl"), notify=changed)
    pageTitle = Property(str, shown("page_title"), notify=changed)
    stepText = Property(str, shown("step_text"), notify=changed)
    anything = Property(bool, shown("anything"), notify=changed)
    papersDone = Property(str, shown("papers_done"), notify=changed)
    counts = Property(str, shown("counts"), notify=changed)
    chosen = Property(str, shown("chosen"), notify=changed)
    chosenLabel = Property(str, shown("chosen_label"), notify=changed)
    chosenNote = Property(str, shown("chosen_note"), notify=changed)
    pointed = Property(bool, shown("pointed"), notify=changed)
    mayPoint = Property(bool, shown("may_point"), notify=changed)
    mayAsk = Property(bool, shown("may_ask"), notify=changed)
    mayType = Property(bool, shown("may_type"), notify=changed)
    mayEnd = Property(bool, shown("may_end"), notify=changed)
    mayCome = Property(bool, shown("may_come"), notify=changed)


def _shown(session: Session, *, away: bool) -> SessionShown:
    """`away`: the citizen is at a laptop in the field."""
    state, key = session.state, session.key
    seen, chosen = state.seen, state.field(session.chosen) if session.chosen else None
    stage = state.stage(session.chosen) if chosen else None
    typed = chosen is not None and bool(chosen.box)
    return SessionShown(
        key=key,
        title=say.state_title(key, session.call),
        line=say.state_line(key, away=away),
        language=OWN_NAMES.get(session.language, session.language),
        rtl=session.language in RTL_LANGUAGES,
        page_title=seen.title if seen else "",
        step_text=_step(seen) if seen else "",
        anything=seen is not None,
        papers_done=_papers_done(session),
        counts=say.counts(session.call) if session.call.ended_at else "",
        chosen=session.chosen if chosen else "",
        chosen_label=(chosen.label or say.private()) if chosen else "",
        chosen_note=say.asked(stage),
        pointed=bool(chosen) and state.pointed == session.chosen,
        may_point=chosen is not None and bool(chosen.ref),
        may_ask=typed and stage not in OPEN,
        may_type=typed and stage in MAY_TYPE,
        may_end=not session.over,
        may_come=not session.over and not away and session.call.status in {HelpStatus.ANSWERED, HelpStatus.DECLINED},
    )


def _papers_done(session: Session) -> str:
    told = session.state.papers
    if not told:
        return ""
    sentence = translate("CounterHelp", "%1 of %2 at hand")
    return fill(sentence, str(sum(one.done for one in told)), str(len(told)))


def _step(seen: Seen) -> str:
    return fill(translate("CounterHelp", "Step %1 of %2"), str(seen.step), str(seen.steps)) if seen.steps else ""
