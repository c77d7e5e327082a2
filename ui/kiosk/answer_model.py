"""The page of an answer: the answer itself, who stands for it, where to have it done, and whether it helped."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue.answer import first_paragraph, is_stale
from kiosk.markdown import Block, blocks
from ui.kiosk import sentences
from ui.kiosk.catalogue_model import ServiceLine, service_lines
from ui.kiosk.finding import AnswerLine, answer_lines, owner_of
from ui.kiosk.flow import Step
from ui.rows import RowModel
from ui.shown import held, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from kiosk.answers.ports import AnswerSearch
    from kiosk.catalogue.answer import Answer
    from kiosk.catalogue.pack import Pack

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_NEAR: Final = 4


@dataclass(frozen=True, slots=True)
class AnswerShown:
    """The words of the page. `tongue` is the language of the answer where that is not the page's; `judged` is empty
    until the citizen says `yes` or `no`.
    """

    title: str = ""
    first: str = ""
    first_rich: str = ""
    tongue: str = ""
    checked: str = ""
    stale: bool = False
    services: bool = False
    judged: str = ""
    near: bool = False


@QmlElement
@QmlUncreatable("made by the kiosk")
class AnswerModel(QObject):
    """The page for QML."""

    changed = Signal()
    wanted = Signal(str, str)
    """A step of the flow, and what it is about."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.search: AnswerSearch | None = None
        self.tell: Callable[[str, dict[str, Any]], None] = lambda _act, _args: None
        """Writes down what the citizen says of an answer."""
        self._answer: Answer | None = None
        self._pack: Pack | None = None
        self._language = self._query = ""
        self._events: Sequence[str] = ()
        self._judged: dict[str, str] = {}
        self._shown = AnswerShown()
        self._blocks = RowModel(Block, key="place", parent=self)
        self._services = RowModel(ServiceLine, key="service", parent=self)
        self._near = RowModel(AnswerLine, key="answer", parent=self)

    def show(  # noqa: PLR0917 - what stands there, and what was asked before
        self, about: str, pack: Pack, language: str, today: date, query: str = "", events: Sequence[str] = ()
    ) -> None:
        """Show an answer, nothing where there is none of that name; `query` is what was asked before, `events` are the
        life events that the person is in."""
        self._events = events
        answer = pack.answer(about)
        stands = answer is self._answer and pack is self._pack
        if stands and (language, query) == (self._language, self._query):
            return
        self._answer, self._pack, self._language, self._query = answer, pack, language, query
        if answer is None:
            self._set(AnswerShown())
            return
        body = answer.body.get(language)
        first, *_ = blocks(first_paragraph(body)) or (Block(0, "paragraph", "", ""),)
        self._blocks.replace(blocks(body.strip().removeprefix(first_paragraph(body))))
        found = [pack.service(one) for one in answer.services]
        self._services.replace(service_lines([one for one in found if one is not None], pack, language))
        self._near.replace([])
        self._set(
            AnswerShown(
                title=answer.title.get(language),
                first=first.plain,
                first_rich=first.rich,
                tongue="" if answer.body.exact(language) else "en",
                checked=sentences.checked_by(answer.assured, owner_of(answer, pack, language), language),
                stale=is_stale(answer, today),
                services=bool(self._services.rows),
            )
        )
        self._tell_judged()

    def forget(self) -> None:
        """The visit is over: nothing of it is left, and answers may be judged again."""
        self._judged = {}
        self._answer, self._query, self._events = None, "", ()
        self._near.replace([])
        self._set(AnswerShown())

    @Slot(str)
    def open(self, answer: str) -> None:
        """To an answer."""
        self.wanted.emit(Step.ANSWER, answer)

    @Slot(bool)
    def judge(self, yes: bool) -> None:
        """Say whether it answered the question: once for each answer and visit."""
        answer = self._answer
        if answer is None or answer.id in self._judged:
            return
        self._judged[answer.id] = "yes" if yes else "no"
        self.tell("insight.judge", {"answer": answer.id, "language": self._language, "yes": yes})
        self._tell_judged()

    def _tell_judged(self) -> None:
        answer, pack = self._answer, self._pack
        judged = self._judged.get(answer.id, "") if answer else ""
        if judged == "no" and answer is not None and pack is not None:
            self._near.replace(answer_lines(self._nearby(answer, pack), self._language))
        self._set(replace(self._shown, judged=judged, near=bool(self._near.rows)))

    def _nearby(self, answer: Answer, pack: Pack) -> list[Answer]:
        """Other answers that come near what was asked, else near this one."""
        found: dict[str, None] = {}
        for text in (self._query, answer.title.get(self._language)) if self.search else ():
            results = self.search.find(
                text, self._language, events=self._events, only="answer", limit=MOST_NEAR + 1
            ).results
            found.update((one.id, None) for one in results)
        for service in answer.services:
            found.update((one.id, None) for one in pack.answers_about(service))
        known = (pack.answer(one) for one in found if one != answer.id)
        return [one for one in known if one is not None][:MOST_NEAR]

    def _set(self, fresh: AnswerShown) -> None:
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    title = Property(str, shown("title"), notify=changed)
    first = Property(str, shown("first"), notify=changed)
    firstRich = Property(str, shown("first_rich"), notify=changed)
    tongue = Property(str, shown("tongue"), notify=changed)
    checked = Property(str, shown("checked"), notify=changed)
    stale = Property(bool, shown("stale"), notify=changed)
    anyService = Property(bool, shown("services"), notify=changed)
    judged = Property(str, shown("judged"), notify=changed)
    anyNear = Property(bool, shown("near"), notify=changed)
    blocks = Property(QObject, held("_blocks"), constant=True)
    services = Property(QObject, held("_services"), constant=True)
    near = Property(QObject, held("_near"), constant=True)
