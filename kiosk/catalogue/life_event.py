"""A life event: what to do at which agencies, in which order, as a few answers make it fit; the answers stay here."""

from collections.abc import Mapping
from typing import Annotated, Final

import msgspec

from kiosk.catalogue.localised import Localised
from kiosk.catalogue.part import Name, Part

PREFER_NOT: Final = "prefer-not"
"""The answer of whoever would rather not say; it takes nothing off the list."""


class Choice(Part, frozen=True):
    """One answer to choose."""

    id: Name
    text: Localised


class Question(Part, frozen=True):
    """What is asked to make the list fit, and why. `told_once` is the term of what it asks, where it has one."""

    id: Name
    text: Localised
    help: Localised
    choices: Annotated[tuple[Choice, ...], msgspec.Meta(min_length=2, max_length=6)]
    told_once: str = ""


class Step(Part, frozen=True):
    """One thing to do: a service, why it stands on the list, and by when. Due `days` after the event; 0: any time.

    What is `discreet` could harm who carries it on paper: it goes there only if they ask for it.
    `needs` names answers by question: the step stands on the list where each of these questions has one of them, or has
    none.
    """

    service: Name
    why: Localised
    when: Localised
    days: Annotated[int, msgspec.Meta(ge=0, le=3650)] = 0
    discreet: bool = False
    needs: dict[Name, Annotated[tuple[Name, ...], msgspec.Meta(min_length=1)]] = {}  # noqa: RUF012 - msgspec copies it


class LifeEvent(Part, frozen=True):
    """Something that happens to people and has more than one agency to do with it."""

    id: Name
    icon: Name
    name: Localised
    summary: Localised
    steps: Annotated[tuple[Step, ...], msgspec.Meta(min_length=1, max_length=12)]
    questions: Annotated[tuple[Question, ...], msgspec.Meta(max_length=6)] = ()

    def steps_for(self, answers: Mapping[str, str]) -> tuple[Step, ...]:
        """The steps that fit the answers (choice by question), in their order; what was not answered takes none off."""
        return tuple(step for step in self.steps if _fits(step, answers))


def is_unsure(step: Step, answers: Mapping[str, str]) -> bool:
    """Whether a step stands on the list only because a question was not answered."""
    return any(answers.get(question, PREFER_NOT) == PREFER_NOT for question in step.needs)


def _fits(step: Step, answers: Mapping[str, str]) -> bool:
    return all(answers.get(question, PREFER_NOT) in {PREFER_NOT, *fitting} for question, fitting in step.needs.items())
