"""Check your answers: every question that was asked, with its answer, under the headings of the form."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kiosk.forms.pages.page import Page, Plan
    from kiosk.forms.session.session import FormSession
    from kiosk.forms.session.state import State

MOST_ROWS: Final = 24
"""More are checked in several parts."""


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A question with its state. `instance` is the label and number of the innermost instance around it."""

    ref: str
    page: Page
    state: State
    instance: str = ""
    number: int = 0


@dataclass(frozen=True, slots=True)
class CheckSection:
    """Rows under one heading; `label` is empty where the author gave none."""

    key: str
    label: str
    rows: tuple[CheckRow, ...]


def check_of(plan: Plan, session: FormSession, asks: Callable[[State], bool]) -> list[CheckSection]:
    """All relevant questions, in the order of the form; what only tells something is left out."""
    labels = {section.key: section.label for section in plan.sections}
    found: dict[str, list[CheckRow]] = {}
    for page in plan.pages:
        found.setdefault(page.section, []).extend(_rows(page, session, asks))
    return [CheckSection(key, labels.get(key, ""), tuple(rows)) for key, rows in found.items() if rows]


def parts_of(sections: Sequence[CheckSection], most: int = MOST_ROWS) -> list[list[CheckSection]]:
    """The same in parts of few enough rows; a section is cut only where it has too many alone."""
    parts: list[list[CheckSection]] = [[]]
    room = most
    for section in (piece for one in sections for piece in _cut(one, most)):
        if len(section.rows) > room and parts[-1]:
            parts.append([])
            room = most
        parts[-1].append(section)
        room -= len(section.rows)
    return parts


def _cut(section: CheckSection, most: int) -> Iterator[CheckSection]:
    for start in range(0, len(section.rows), most):
        key = f"{section.key}+{start}" if start else section.key
        yield CheckSection(key, section.label, section.rows[start : start + most])


def _rows(page: Page, session: FormSession, asks: Callable[[State], bool]) -> Iterator[CheckRow]:
    for ref in page.refs:
        state = session.state(ref)
        if asks(state):
            instance = instance_around(ref)
            label = (session.state(instance).label or "") if instance else ""
            yield CheckRow(ref, page, state, label, number_of(instance) if instance else 0)


def instance_around(ref: str) -> str:
    """The innermost instance of a repeat in which a reference lies, empty for none."""
    found = re.match(r"(.*\[\d+\])/[^\[\]]*$", ref)
    return found[1] if found else ""


def number_of(instance: str) -> int:
    """The position of an instance."""
    return int(instance.rpartition("[")[2].rstrip("]"))
