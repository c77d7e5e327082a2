"""What a visit remembers of a life event: answers and what was ticked off. It is in memory only, and ends with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.catalogue.life_event import LifeEvent, Step


class Mark(StrEnum):
    """What a person says of a step; DONE and NOT_MINE are their own words, and no decision."""

    OPEN = ""
    DONE = "done"
    NOT_MINE = "not-mine"


@dataclass(frozen=True, slots=True)
class Remembered:
    """Answers by `event.question`, and marks by service."""

    answers: Mapping[str, str] = field(default_factory=dict)
    marks: Mapping[str, Mark] = field(default_factory=dict)


def question_place(event: str, question: str) -> str:
    """How the flow names a question."""
    return f"{event}.{question}"


def answered(memory: Remembered, event: str, question: str, choice: str) -> Remembered:
    """The memory with an answer, which takes the place of an earlier one."""
    return replace(memory, answers={**memory.answers, question_place(event, question): choice})


def marked(memory: Remembered, service: str, mark: Mark) -> Remembered:
    """The memory with a mark; the same one again takes it back."""
    fresh = Mark.OPEN if memory.marks.get(service) == mark else mark
    return replace(memory, marks={**memory.marks, service: fresh})


def answers_to(memory: Remembered, event: LifeEvent) -> dict[str, str]:
    """What was answered to the questions of an event."""
    answers = {one.id: memory.answers.get(question_place(event.id, one.id), "") for one in event.questions}
    return {question: choice for question, choice in answers.items() if choice}


def steps_of(memory: Remembered, event: LifeEvent) -> tuple[Step, ...]:
    """The steps that fit what was answered."""
    return event.steps_for(answers_to(memory, event))


def open_steps(memory: Remembered, event: LifeEvent) -> tuple[Step, ...]:
    """The steps that nobody has ticked off."""
    return tuple(step for step in steps_of(memory, event) if not memory.marks.get(step.service))
