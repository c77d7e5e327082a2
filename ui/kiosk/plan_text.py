"""A checklist to take along: as text that fits into codes, and as the paper of the ticket printer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.text import RTL_LANGUAGES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.catalogue.life_event import Step
    from kiosk.catalogue.pack import Pack

translate = QCoreApplication.translate

MOST_BYTES = 700
"""More in one code makes its squares too small for an older phone."""


@dataclass(frozen=True, slots=True)
class PlanStep:
    """A step in words."""

    title: str
    agency: str
    when: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What stands on the plan, in one language; nothing of the person."""

    office: str
    title: str
    day: str
    steps: tuple[PlanStep, ...]
    language: str
    honest: str = ""
    """What the list is, and what it is not."""


def plan_step(step: Step, pack: Pack, language: str) -> PlanStep:
    """A step as the plan says it."""
    service = pack.service(step.service)
    agency = pack.agency(service.agency) if service else None
    return PlanStep(
        service.title.get(language) if service else step.service,
        agency.name.get(language) if agency else "",
        step.when.get(language),
    )


def plan_codes(plan: Plan, most: int = MOST_BYTES) -> tuple[str, ...]:
    """The texts of the codes: as few as hold all lines, none longer than `most` bytes."""
    lines = [plan.title]
    lines += [f"{number}. {step.title} ({step.agency}): {step.when}" for number, step in enumerate(plan.steps, 1)]
    lines.append(f"{plan.office}, {plan.day}. {plan.honest}".strip())
    return _packed([part for line in lines for part in _pieces(line, most)], most)


def honest() -> str:
    """What the list is, and what it is not."""
    return translate("Kiosk", "This list helps you to prepare. It decides nothing: the agencies do.")


def plan_png(plan: Plan) -> bytes:
    """The plan on the paper of the ticket printer."""
    from ui.forms.form_paper import PaperForm, roll_png  # noqa: PLC0415 - its libraries come with the first copy

    sections = tuple(
        (f"{number}. {step.title}", ((step.agency, step.when),)) for number, step in enumerate(plan.steps, 1)
    )
    rtl = plan.language in RTL_LANGUAGES
    return roll_png(PaperForm(plan.office, plan.title, plan.day, "", (plan.honest,), sections, rtl=rtl))


def _packed(lines: Sequence[str], most: int) -> tuple[str, ...]:
    codes: list[str] = []
    for line in lines:
        longer = f"{codes[-1]}\n{line}" if codes else line
        if codes and len(longer.encode()) <= most:
            codes[-1] = longer
        else:
            codes.append(line)
    return tuple(codes)


def _pieces(line: str, most: int) -> tuple[str, ...]:
    """A line in pieces of whole words, each short enough; a word longer than that is left out."""
    pieces = [""]
    for word in line.split():
        longer = f"{pieces[-1]} {word}".strip()
        if len(longer.encode()) <= most:
            pieces[-1] = longer
        elif len(word.encode()) <= most:
            pieces.append(word)
    return tuple(piece for piece in pieces if piece)
