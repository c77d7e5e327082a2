"""How far along somebody is: counted over what is asked now, and said with "about" where more may come."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from kiosk.forms.pages.page import Page, PageKind, Plan, Section

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_SEGMENTS: Final = 20
"""More would be too thin to be told apart."""


@dataclass(frozen=True, slots=True)
class Progress:
    """Question `position` of `total`; of the section where the form is a list of tasks."""

    position: int
    total: int
    grows: bool = False
    """Answers may bring more questions, so the total is about right."""

    @property
    def segments(self) -> tuple[int, int]:
        """How many segments are drawn, and how many of them are filled."""
        if self.total <= MOST_SEGMENTS:
            return self.total, self.position
        return MOST_SEGMENTS, max(1, self.position * MOST_SEGMENTS // self.total)


def progress_of(plan: Plan, page: Page, asked: Iterable[int]) -> Progress:
    """How far this page is; `asked` are the numbers of all controls of the form that ask something."""
    counted = plan.in_section(page.section) if plan.long else plan.pages
    questions = [one for one in counted if one.kind is PageKind.QUESTIONS and not one.tells]
    here = plan.places[page.key]
    before = sum(plan.places[one.key] <= here for one in questions)
    end = _end(plan, page) if plan.long else None
    hidden = any(page.number < number and (end is None or number < end) for number in asked if number not in plan.shown)
    more = any(one.kind is PageKind.REPEAT and plan.places[one.key] >= here for one in counted)
    return Progress(max(before, 1), max(len(questions), 1), hidden or more)


def _end(plan: Plan, page: Page) -> int | None:
    """The number at which the next section begins."""
    later = plan.pages[plan.places[page.key] + 1 :]
    return next((one.number for one in later if one.section != page.section), None)


class TaskState(StrEnum):
    """How a section stands."""

    TO_DO = "to_do"
    STARTED = "started"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Task:
    """A section in the list of tasks; `first` is the page that it opens at."""

    section: Section
    state: TaskState
    first: Page


def tasks_of(plan: Plan, seen: frozenset[str], answered: Iterable[str], faulty: Iterable[str]) -> list[Task]:
    """All sections with their state; `answered` and `faulty` are questions."""
    given, wrong = set(answered), set(faulty)
    return [_task(section, plan.in_section(section.key), seen, given, wrong) for section in plan.sections]


def _task(
    section: Section, pages: tuple[Page, ...], seen: frozenset[str], answered: set[str], faulty: set[str]
) -> Task:
    open_pages = [page for page in pages if page.key not in seen or faulty & set(page.refs)]
    if not open_pages:
        return Task(section, TaskState.DONE, pages[0])
    begun = any(page.key in seen or answered & set(page.refs) for page in pages)
    return Task(section, TaskState.STARTED if begun else TaskState.TO_DO, open_pages[0] if begun else pages[0])
