"""A life event in words: its questions with their answers, and its checklist with reasons and times."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from kiosk.catalogue.life_event import PREFER_NOT, LifeEvent, Step, is_unsure
from kiosk.catalogue.pack import Pack
from ui.kiosk.life_event_memory import Mark, Remembered, answers_to, open_steps, question_place, steps_of

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """An answer to choose."""

    choice: str
    label: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class StepLine:
    """A step of the checklist. `label` is that of a ticket of this visit for it; `note` why there is none today."""

    service: str
    icon: str
    title: str
    agency: str
    when: str
    why: str
    mark: str
    label: str = ""
    note: str = ""
    form: bool = False


@dataclass(frozen=True, slots=True)
class Today:
    """What this office and visit have for the steps: reasons by stopped series, labels by service, and forms."""

    stopped: Mapping[str, str]
    labels: Mapping[str, str]
    forms: bool = False


@dataclass(frozen=True, slots=True)
class LifeEventShown:
    """The words of the pages."""

    event: str = ""
    icon: str = "tray"
    title: str = ""
    summary: str = ""
    questions: int = 0
    question: str = ""
    help: str = ""
    number: int = 0
    counted: str = ""
    problem: str = ""
    progress: str = ""
    honest: str = ""
    listed: bool = False
    """Whether the person has seen the list of this event."""


def choice_rows(event: LifeEvent, question: str, memory: Remembered, language: str) -> list[ChoiceRow]:
    """The answers of a question; the last one is not to say."""
    chosen = memory.answers.get(question_place(event.id, question), "")
    asked = next(one for one in event.questions if one.id == question)
    rows = [ChoiceRow(one.id, one.text.get(language), one.id == chosen) for one in asked.choices]
    return [*rows, ChoiceRow(PREFER_NOT, translate("Kiosk", "I would rather not say"), chosen == PREFER_NOT)]


def step_lines(event: LifeEvent, pack: Pack, memory: Remembered, language: str, today: Today) -> list[StepLine]:
    """The checklist, in its order. A reason that nobody has confirmed is said as one that may not hold."""
    answers = answers_to(memory, event)
    lines = []
    for step in steps_of(memory, event):
        line = _line(step, pack, memory, language, today)
        if is_unsure(step, answers):
            perhaps = translate("Kiosk", "Perhaps: %1").replace("%1", step.why.get(language))
            line = replace(line, why=perhaps)
        lines.append(line)
    return lines


def progress(event: LifeEvent, memory: Remembered) -> str:
    """How much is left, in words."""
    left = len(open_steps(memory, event))
    if not left:
        return translate("Kiosk", "Nothing is left on this list.")
    return translate("Kiosk", "%n things to do.", "", left)


def _line(step: Step, pack: Pack, memory: Remembered, language: str, today: Today) -> StepLine:
    service = pack.service(step.service)
    agency = pack.agency(service.agency) if service else None
    return StepLine(
        service=step.service,
        icon=service.icon if service else "tray",
        title=service.title.get(language) if service else step.service,
        agency=agency.name.get(language) if agency else "",
        when=_begun(step.when.get(language)),
        why=_begun(step.why.get(language)),
        mark=memory.marks.get(step.service, Mark.OPEN).value,
        label=today.labels.get(step.service, ""),
        note=today.stopped.get(service.series, "") if service else "",
        form=bool(today.forms and service and service.form),
    )


def _begun(words: str) -> str:
    return words[:1].upper() + words[1:]
