"""A life event at the kiosk: a few questions, and the list of what to do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.kiosk import life_event_memory as remembering
from ui.kiosk.finding import MOST_ASKED, AnswerLine, answer_lines
from ui.kiosk.flow import Page, Step
from ui.kiosk.life_event_memory import Mark, Remembered, question_place
from ui.kiosk.life_event_rows import ChoiceRow, LifeEventShown, StepLine, Today, choice_rows, progress, step_lines
from ui.kiosk.plan_model import PlanModel
from ui.kiosk.plan_text import honest
from ui.kiosk.step_tickets import StepTickets
from ui.rows import RowModel
from ui.shown import held, shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.catalogue.life_event import LifeEvent
    from ui.kiosk.flow import Place
    from ui.kiosk.ticket_desk import TicketDesk

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

PAGES = frozenset({Page.LIFE_EVENT, Page.QUESTION, Page.CHECKLIST, Page.TICKETS, Page.PLAN})


@QmlElement
@QmlUncreatable("made by the kiosk")
class LifeEventModel(QObject):
    """A life event for QML. `wanted` names a step of the flow, and what it is about."""

    changed = Signal()
    wanted = Signal(str, str)

    def __init__(self, desk: TicketDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.plan = PlanModel(desk, self)
        self.tickets = StepTickets(self)
        self.tickets.wanted.connect(self.wanted)
        self._memory = Remembered()
        self._shown = LifeEventShown()
        self._event: LifeEvent | None = None
        self._left = ""
        self._language = "en"
        self._choices = RowModel(ChoiceRow, key="choice", parent=self)
        self._steps = RowModel(StepLine, key="service", parent=self)
        self._also = RowModel(AnswerLine, key="answer", parent=self)

    def show(self, place: Place, language: str, *, forms: bool, room: int) -> None:
        """Say what the page is about; `room` is how many tickets may still be taken."""
        name, _, question = place.about.partition(".")
        event = self._event = self._desk.office.pack.life_event(name)
        self._language = language
        if event is None:
            return
        fresh = self._named(event)
        if place.page is Page.LIFE_EVENT:
            answers = self._desk.office.pack.answers_in(event.id)
            self._also.replace(answer_lines(answers[:MOST_ASKED], language))
        if place.page is Page.QUESTION:
            fresh = self._asked(fresh, event, question)
        elif place.page in {Page.CHECKLIST, Page.TICKETS}:
            self._list(event, forms=forms, room=room)
            fresh = replace(fresh, progress=progress(event, self._memory), listed=True)
        elif place.page is Page.PLAN:
            self.plan.show(event, remembering.open_steps(self._memory, event), language)
        self._place(fresh)

    @property
    def answers(self) -> Mapping[str, str]:
        """What was answered on this visit, by event.question."""
        return self._memory.answers

    def chosen(self, trail: Iterable[Place]) -> tuple[str, ...]:
        """The life events that the person is in: those on the way to this page, the nearest first, and those of which a
        question was answered. Whoever went back out of one has not chosen it."""
        nearest = [place.about for place in reversed(tuple(trail)) if place.page in PAGES]
        named = (place.partition(".")[0] for place in (*nearest, *self._memory.answers))
        return tuple(dict.fromkeys(name for name in named if self._desk.office.pack.life_event(name)))

    def forget(self) -> None:
        """The visit is over."""
        self._memory, self._event, self._left = Remembered(), None, ""
        self._choices.replace([])
        self._steps.replace([])
        self.plan.forget()
        self.tickets.forget()
        self._place(LifeEventShown())

    # the questions

    @Slot()
    def begin(self) -> None:
        """To the first question, or to the list where nothing is asked."""
        self._left = ""
        self._next(0)

    @Slot(str)
    def leave(self, service: str) -> None:
        """The person goes from the list to a service, and may come back."""
        self._left = service

    @Slot()
    def skip(self) -> None:
        """To the list, without a question; from a ticket back to it."""
        self.wanted.emit(Step.CHECKLIST, self._shown.event)

    @Slot(str)
    def answer(self, answer: str) -> None:
        """To what people also ask."""
        self.wanted.emit(Step.ANSWER, answer)

    @Slot()
    def services(self) -> None:
        """To all services about this."""
        self.wanted.emit(Step.TOPIC, self._shown.event)

    @Slot(str)
    def choose(self, choice: str) -> None:
        """Choose an answer; it may be changed until the end of the visit."""
        event, question = self._event, self._question()
        if event is not None and question:
            self._memory = remembering.answered(self._memory, event.id, question, choice)
            self._choices.replace(choice_rows(event, question, self._memory, self._language))

    @Slot()
    def goOn(self) -> None:
        """To the next question, once this one has an answer."""
        event, question = self._event, self._question()
        if event is None or not question:
            return
        if question_place(event.id, question) in self._memory.answers:
            self._place(replace(self._shown, problem=""))
            self._next(self._shown.number)
        else:
            problem = translate("Kiosk", "Choose an answer, or “I would rather not say”.")
            self._place(replace(self._shown, problem=problem))

    # the list

    @Slot(str)
    def done(self, service: str) -> None:
        """The person has done this, or has not after all."""
        self._mark(service, Mark.DONE)

    @Slot(str)
    def notMine(self, service: str) -> None:
        """This is not for the person, or is after all."""
        self._mark(service, Mark.NOT_MINE)

    @Slot()
    def takeTickets(self) -> None:
        """To the choice of tickets."""
        self._desk.forget_problem()
        self.tickets.begin()
        self.wanted.emit(Step.TICKETS, self._shown.event)

    @Slot()
    def takeAlong(self) -> None:
        """To the list as it is taken along."""
        self.plan.begin()
        self.wanted.emit(Step.PLAN, self._shown.event)

    # inside

    def _question(self) -> str:
        if self._event is None or not self._shown.number:
            return ""
        return self._event.questions[self._shown.number - 1].id

    def _next(self, number: int) -> None:
        event = self._event
        if event is None:
            return
        if number < len(event.questions):
            self.wanted.emit(Step.QUESTION, question_place(event.id, event.questions[number].id))
        else:
            self.wanted.emit(Step.CHECKLIST, event.id)

    def _mark(self, service: str, mark: Mark) -> None:
        self._memory = remembering.marked(self._memory, service, mark)
        if self._event is not None:
            state = self._memory.marks[service].value
            rows = [replace(row, mark=state) if row.service == service else row for row in self._steps.rows]
            self._steps.replace(rows)
            self.tickets.show(rows, self.tickets.room)
            self._place(replace(self._shown, progress=progress(self._event, self._memory)))

    def _named(self, event: LifeEvent) -> LifeEventShown:
        same = self._shown.event == event.id
        return LifeEventShown(
            event=event.id,
            icon=event.icon,
            title=event.name.get(self._language),
            summary=event.summary.get(self._language),
            questions=len(event.questions),
            honest=honest(),
            listed=same and self._shown.listed,
        )

    def _list(self, event: LifeEvent, *, forms: bool, room: int) -> None:
        office, language = self._desk.office, self._language
        today = Today(office.stopped(language), self._desk.labels(), forms)
        rows = step_lines(event, office.pack, self._memory, language, today)
        self._steps.replace(rows)
        self.tickets.show(rows, room, busy=self._desk.busy, refused=self._desk.problem(language))

    def _asked(self, fresh: LifeEventShown, event: LifeEvent, question: str) -> LifeEventShown:
        ids = [one.id for one in event.questions]
        number = ids.index(question) + 1
        asked = event.questions[number - 1]
        self._choices.replace(choice_rows(event, question, self._memory, self._language))
        counted = translate("Kiosk", "Question %1 of %2").replace("%1", str(number)).replace("%2", str(len(ids)))
        return replace(
            fresh,
            question=asked.text.get(self._language),
            help=asked.help.get(self._language),
            number=number,
            counted=counted,
            problem=self._shown.problem if self._shown.number == number else "",
        )

    def _place(self, fresh: LifeEventShown) -> None:
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _get_choices(self) -> QObject:
        return self._choices

    def _get_steps(self) -> QObject:
        return self._steps

    icon = Property(str, shown("icon"), notify=changed)
    title = Property(str, shown("title"), notify=changed)
    summary = Property(str, shown("summary"), notify=changed)
    questions = Property(int, shown("questions"), notify=changed)
    question = Property(str, shown("question"), notify=changed)
    help = Property(str, shown("help"), notify=changed)
    number = Property(int, shown("number"), notify=changed)
    counted = Property(str, shown("counted"), notify=changed)
    problem = Property(str, shown("problem"), notify=changed)
    progress = Property(str, shown("progress"), notify=changed)
    honest = Property(str, shown("honest"), notify=changed)
    listed = Property(bool, shown("listed"), notify=changed)
    left = Property(str, held("_left"), notify=changed)
    choices = Property(QObject, _get_choices, constant=True)
    alsoAsked = Property(QObject, held("_also"), constant=True)
    steps = Property(QObject, _get_steps, constant=True)
