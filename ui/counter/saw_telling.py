"""Telling what goes wrong for people, as QML sees it in the field and at a counter; and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.days import named_day
from kiosk.field.saw import ABOUT, answered, last_replies
from ui.counter import saw_words as say
from ui.counter.counter_choices import CounterChoices
from ui.counter.reception import ChoiceLine
from ui.languages import dotted
from ui.rows import RowModel
from ui.shown import held

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.answers.ports import AnswerSearch
    from kiosk.field.saw import About, Reply, Saw
    from kiosk.text import Text
    from ui.bridge import NodeBridge
    from ui.counter.words import Words

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
_MOST = 30


@dataclass(frozen=True, slots=True)
class SawLine:
    """One observation of this officer."""

    saw: str
    title: str
    line: str
    status: str
    icon: str
    done: bool
    last: bool


@dataclass(frozen=True, slots=True)
class ReplyLine:
    """What the office published: what was said, and what was done."""

    reply: str
    said: str
    did: str
    by: str
    mine: bool


@QmlElement
@QmlUncreatable("The face makes it")
class SawTelling(QObject):
    """What is being told, what was, and what the office made of it. A face says how it is sealed and kept."""

    changed = Signal()
    told = Signal(str, bool)
    """What was done, and whether it can be undone."""

    def __init__(
        self, bridge: NodeBridge, words: Callable[[], Words], search: AnswerSearch, parent: QObject | None
    ) -> None:
        super().__init__(parent)
        self._bridge, self._words = bridge, words
        self._officer, self._service, self._last = "", "", ""
        self._about: About = "other"
        self._busy = False
        self._problem = ""
        self._choices = CounterChoices(search, words, tuple, self)
        self._abouts = RowModel(ChoiceLine, key="value", parent=self)
        self._rows = RowModel(SawLine, key="saw", parent=self)
        self._replies = RowModel(ReplyLine, key="reply", parent=self)
        bridge.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Derive the lists again."""
        own, replies = self._bridge.read(
            lambda queue: (queue.field.saws_of(self._officer), tuple(queue.field.replies.values()))
        )
        shown, done = own[:_MOST], answered(replies)
        self._rows.replace([self._line(one, one.id in done, last=one is shown[-1]) for one in shown])
        self._replies.replace([self._reply(one, own) for one in last_replies(replies, own)])
        self._abouts.replace(
            [ChoiceLine(code, name, say.saw_icon(code), code == self._about) for code, name in say.abouts()]
        )
        self.changed.emit()

    def begin_about(self, service: str) -> None:
        """About this service, until another one is chosen."""
        self._service, self._problem = service, ""
        self._choices.look("")
        self.refresh()

    @Slot(str)
    def chooseService(self, service: str) -> None:
        """Which service it is about; empty: none, or another one."""
        self._service, self._problem = service, ""
        self.changed.emit()

    @Slot(str)
    def chooseAbout(self, about: str) -> None:
        """What sort of thing goes wrong."""
        if about in ABOUT:
            self._about = cast("About", about)
            self.refresh()

    @Slot(str)
    def tell(self, words: str) -> None:
        """Keep it; it goes to the office when there is a network."""
        if self._busy:
            return
        self._problem = "" if words.strip() else say.say_what()
        self._busy = not self._problem
        if self._busy:
            self._keep(self._service, self._about, words.strip())
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Take back what was told last."""
        raise NotImplementedError

    @property
    def can_undo(self) -> bool:
        """Whether something was told that can be taken back."""
        return bool(self._last)

    def forget_last(self) -> None:
        """Something else was done since: that is undone first."""
        self._last = ""

    def _keep(self, service: str, about: About, words: str) -> None:
        """Seal it and keep it; `_kept` or `_refuse` follows."""
        raise NotImplementedError

    def _title(self, saw: Saw) -> str:
        """Its words, where they can be read here."""
        raise NotImplementedError

    def _gone(self, saw: Saw) -> bool:
        """Whether the office has it."""
        raise NotImplementedError

    def _kept(self, saw: str, sentence: str) -> None:
        self._busy, self._last = False, saw
        self.refresh()
        self.told.emit(sentence, bool(saw))

    def _take_back(self, act: str, **args: str) -> None:
        if self._last:
            saw, self._last = self._last, ""
            self._bridge.act(
                act, {"saw": saw} | args, lambda _done: self.told.emit(say.taken_back(), False), self._refuse
            )

    def _refuse(self, text: Text) -> None:
        self._busy, self._problem = False, self._words().text(text)
        self.changed.emit()

    def _line(self, saw: Saw, is_answered: bool, *, last: bool) -> SawLine:
        words, now = self._words(), self._bridge.node.clock.now_ms()
        gone = self._gone(saw)
        status = say.at_office() if gone else say.kept_here()
        if is_answered or saw.settled:
            status = say.answered() if is_answered else say.settled()
        service = words.service(saw.service) if saw.service else ""
        return SawLine(
            saw=saw.id,
            title=self._title(saw) or say.about(saw.about),
            line=dotted([service, say.about(saw.about), say.when(words, saw.at, now)]),
            status=status,
            icon=say.saw_icon(saw.about),
            done=gone or is_answered,
            last=last,
        )

    def _reply(self, reply: Reply, own: Sequence[Saw]) -> ReplyLine:
        day = self._words().text(named_day(date.fromisoformat(reply.day)))
        mine = any(one.id in reply.saws for one in own)
        return ReplyLine(reply.id, say.said(reply.said), reply.did, say.did(reply.by, day), mine)

    def _get_service_title(self) -> str:
        return self._words().service(self._service) if self._service else ""

    _get_rows, _get_replies, _get_abouts = held("_rows"), held("_replies"), held("_abouts")
    _get_choices, _get_problem, _get_busy = held("_choices"), held("_problem"), held("_busy")
    rows = Property(QObject, _get_rows, constant=True)
    replies = Property(QObject, _get_replies, constant=True)
    aboutRows = Property(QObject, _get_abouts, constant=True)
    choices = Property(CounterChoices, _get_choices, constant=True)
    service = Property(str, held("_service"), notify=changed)
    serviceTitle = Property(str, _get_service_title, notify=changed)
    problem = Property(str, _get_problem, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
