"""What I saw, as QML sees it: an observation about a service, those told before, and what the office made of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.days import named_day
from kiosk.field.saw import ABOUT, last_replies
from ui.counter.counter_choices import CounterChoices
from ui.counter.reception import ChoiceLine
from ui.field import field_words
from ui.field import form_page_words as say
from ui.rows import RowModel
from ui.shown import held

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.field.saw import About, Reply, Saw
    from kiosk.text import Text
    from ui.field.field_case import FieldCase
    from ui.field.field_day import FieldDay
    from ui.field.field_state import FieldState
    from ui.field.means import Means

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
class FieldSaw(QObject):
    """What is being told, and what was."""

    changed = Signal()
    told = Signal(str, bool)
    """What was done, and whether it can be undone."""

    def __init__(self, means: Means, day: FieldDay, person: FieldCase, state: FieldState) -> None:
        super().__init__(day.parent())
        self._bridge, self._words, self._desk = means.bridge, means.words, means.desk
        self._unsealed, self._officer = means.unsealed, means.officer
        self._day, self._person, self._state = day, person, state
        self._service, self._last = "", ""
        self._about: About = "other"
        self._busy = False
        self._problem = ""
        self._choices = CounterChoices(means.answers, means.words, tuple, self)
        self._abouts = RowModel(ChoiceLine, key="value", parent=self)
        self._rows = RowModel(SawLine, key="saw", parent=self)
        self._replies = RowModel(ReplyLine, key="reply", parent=self)
        for news in (means.bridge.changed, means.unsealed.changed, state.changed):
            news.connect(self.refresh)

    def refresh(self) -> None:
        """Derive the lists again."""
        own, replies = self._bridge.read(
            lambda queue: (queue.field.saws_of(self._officer), tuple(queue.field.replies.values()))
        )
        shown = own[:_MOST]
        answered = {one for reply in replies if not reply.withdrawn for one in reply.saws}
        self._rows.replace([self._line(one, answered, last=one is shown[-1]) for one in shown])
        self._replies.replace([self._reply(one, own) for one in last_replies(replies, own)])
        self._abouts.replace(
            [ChoiceLine(code, name, say.saw_icon(code), code == self._about) for code, name in say.abouts()]
        )
        self.changed.emit()

    @Slot()
    def begin(self) -> None:
        """About the service of whoever is looked at, or of this stop, until another one is chosen."""
        row, chosen = self._day.row, str(self._person.property("chosen"))
        case = next((one for one in row.cases if one.id == chosen), None) if row else None
        self._service = case.service if case else (row.stop.service if row else "")
        self._problem = ""
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
        if not words.strip():
            self._problem = say.say_what()
            self.changed.emit()
            return
        service, about = self._service, self._about

        def done(result: dict[str, object]) -> None:
            self._busy, self._last = False, str(result.get("saw", ""))
            self.refresh()
            self.told.emit(say.told(), bool(self._last))

        self._busy, self._problem = True, ""
        self._unsealed.do(lambda: self._desk.tell_saw(service, about, words.strip()), done, self._refuse)
        self.changed.emit()

    @Slot()
    def undo(self) -> None:
        """Take back what was told last."""
        if self._last:
            saw, self._last = self._last, ""
            self._bridge.act(
                "saw.take_back", {"saw": saw}, lambda _done: self.told.emit(say.taken_back(), False), self._refuse
            )

    @property
    def can_undo(self) -> bool:
        """Whether something was told that can be taken back."""
        return bool(self._last)

    def forget_last(self) -> None:
        """Something else was done since: that is undone first."""
        self._last = ""

    def _refuse(self, text: Text) -> None:
        self._busy, self._problem = False, self._words().text(text)
        self.changed.emit()

    def _line(self, saw: Saw, answered: set[str], *, last: bool) -> SawLine:
        words, now = self._words(), self._bridge.node.clock.now_ms()
        told = self._unsealed.get(saw.words)
        gone = saw.subject not in self._state.unsent
        status = say.answered() if saw.id in answered else say.at_office() if gone else say.kept_or_sent(gone=False)
        service = words.service(saw.service) if saw.service else ""
        return SawLine(
            saw=saw.id,
            title=str(next(iter(told.values()), "")) or say.about(saw.about),
            line=field_words.about([service, say.about(saw.about), field_words.when(words, saw.at, now)]),
            status=status,
            icon=say.saw_icon(saw.about),
            done=gone or saw.id in answered,
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
