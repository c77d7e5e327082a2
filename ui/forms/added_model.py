"""What was added to a repeat, and the tasks of a long form, for QML."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.forms.pages.progress import TaskState
from kiosk.markdown import plain
from ui.forms import form_words
from ui.forms.written_answer import written_answer
from ui.languages import listed_here

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.forms.pages.filling import Filling
    from kiosk.forms.pages.progress import Task

_MOST_WORDS = 2
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class AddedRow:
    """One that was added: `Person 2`, and by what people know it."""

    ref: str
    title: str
    line: str


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A section of a long form."""

    key: str
    title: str
    status: str
    icon: str
    done: bool
    last: bool


def added_rows(filling: Filling, repeat: str) -> list[AddedRow]:
    """All that were added, in order."""
    rows = []
    for number, instance in enumerate(filling.instances(repeat), 1):
        label = plain(filling.state(instance).label or "")
        line = listed_here(_known_by(filling, instance))
        rows.append(AddedRow(instance, form_words.numbered(label, number), line))
    return rows


def _known_by(filling: Filling, instance: str) -> Iterator[str]:
    found = 0
    for page in filling.plan.within(instance):
        for ref in page.refs:
            words = written_answer(filling.state(ref))
            if words and found < _MOST_WORDS:
                found += 1
                yield words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"


_ICONS = {TaskState.TO_DO: "circle", TaskState.STARTED: "circle-half", TaskState.DONE: "check-circle"}


def task_rows(tasks: list[Task]) -> list[TaskRow]:
    """The sections with their state."""
    return [
        TaskRow(
            key=task.section.key,
            title=plain(task.section.label) or form_words.other_questions(),
            status=form_words.task_state(task.state),
            icon=_ICONS[task.state],
            done=task.state is TaskState.DONE,
            last=task is tasks[-1],
        )
        for task in tasks
    ]
