"""What QML sees of help; what happens is in HelpModel."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.assist.frames import MOST_SAID
from ui.helped.help_receipt import Lesson
from ui.helped.help_shown import Fact, HelpShown, consent_lines
from ui.rows import RowModel
from ui.shown import held, shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SaidRow:
    """A message."""

    key: str
    mine: bool
    who: str
    text: str


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """A quick reply."""

    reply: str
    words: str


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A line of the list of what to bring."""

    id: str
    words: str
    done: bool


@QmlElement
@QmlUncreatable("made by the face")
class HelpSurface(QObject):
    """Properties and signals. `wiped`: nothing of a session is left."""

    changed = Signal()
    wiped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = HelpShown()
        self._facts = RowModel(Fact, key="words", parent=self)
        self._messages = RowModel(SaidRow, key="key", parent=self)
        self._replies = RowModel(ReplyRow, key="reply", parent=self)
        self._papers = RowModel(PaperRow, key="id", parent=self)
        self._lessons = RowModel(Lesson, key="title", parent=self)
        self._card: list[str] = []
        self._told = self._paper = ""
        self._card_personal = self._prints = False

    def _get_told(self) -> str:
        return self._told

    def _get_paper(self) -> str:
        return self._paper

    def _get_card(self) -> list[str]:
        return self._card

    def _get_card_personal(self) -> bool:
        return self._card_personal

    def _get_prints(self) -> bool:
        return self._prints

    def _has_said(self) -> bool:
        return bool(self._messages.rows)

    def _has_listed(self) -> bool:
        return bool(self._papers.rows)

    def _has_learned(self) -> bool:
        return bool(self._lessons.rows)

    def _get_will_see(self) -> list[str]:
        return consent_lines()[0]

    def _get_will_not_see(self) -> list[str]:
        return consent_lines()[1]

    def _get_most(self) -> int:
        return MOST_SAID

    state = Property(str, shown("state"), notify=changed)
    part = Property(str, shown("part"), notify=changed)
    title = Property(str, shown("title"), notify=changed)
    line = Property(str, shown("line"), notify=changed)
    initials = Property(str, shown("initials"), notify=changed)
    barTitle = Property(str, shown("bar_title"), notify=changed)
    barLine = Property(str, shown("bar_line"), notify=changed)
    barButton = Property(str, shown("bar_button"), notify=changed)
    newsIcon = Property(str, shown("news_icon"), notify=changed)
    newsLine = Property(str, shown("news_line"), notify=changed)
    newsButton = Property(str, shown("news_button"), notify=changed)
    newsPersonal = Property(bool, shown("news_personal"), notify=changed)
    yesWords = Property(str, shown("yes_words"), notify=changed)
    noWords = Property(str, shown("no_words"), notify=changed)
    asked = Property(str, shown("asked"), notify=changed)
    typed = Property(str, shown("typed"), notify=changed)
    consentLine = Property(str, shown("consent_line"), notify=changed)
    problem = Property(str, shown("problem"), notify=changed)
    offersTicket = Property(bool, shown("offers_ticket"), notify=changed)
    offersCallback = Property(bool, shown("offers_callback"), notify=changed)
    mayCome = Property(bool, shown("may_come"), notify=changed)
    toldLine = Property(str, _get_told, notify=changed)
    willSee = Property(list, _get_will_see, notify=changed)
    willNotSee = Property(list, _get_will_not_see, notify=changed)
    paper = Property(str, _get_paper, notify=changed)
    prints = Property(bool, _get_prints, notify=changed)
    cardLines = Property(list, _get_card, notify=changed)
    cardPersonal = Property(bool, _get_card_personal, notify=changed)
    most = Property(int, _get_most, constant=True)
    said = Property(bool, _has_said, notify=changed)
    listed = Property(bool, _has_listed, notify=changed)
    learned = Property(bool, _has_learned, notify=changed)
    facts = Property(QObject, held("_facts"), constant=True)
    messages = Property(QObject, held("_messages"), constant=True)
    replies = Property(QObject, held("_replies"), constant=True)
    papers = Property(QObject, held("_papers"), constant=True)
    lessons = Property(QObject, held("_lessons"), constant=True)
