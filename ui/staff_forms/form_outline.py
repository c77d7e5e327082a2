"""A form as a list beside its page: sections, questions with their answers, and a mark where staff changed one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.forms.pages.page import PageKind
from kiosk.markdown import plain
from ui.forms import form_words
from ui.forms.written_answer import written_answer
from ui.staff_forms import form_sentences as say
from ui.staff_forms.form_rows import OutlineLine

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kiosk.forms.pages.filling import Filling
    from kiosk.forms.pages.page import Page
    from ui.staff_forms.form_ledger import Change

_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Outline:
    """The list, and how many of the questions that want an answer have one."""

    lines: tuple[OutlineLine, ...] = ()
    answered: int = 0
    asked: int = 0


def outline_of(filling: Filling, changed: Mapping[str, Change], names: Mapping[str, str]) -> Outline:
    """All that is asked now. `names` are those of officers by id."""
    lines: list[OutlineLine] = []
    labels = {section.key: plain(section.label) for section in filling.plan.sections}
    section, instance = "", ""
    for page in filling.plan.pages:
        if page.section != section and labels.get(page.section):
            lines.append(OutlineLine(f"section {page.section}", "section", "", labels[page.section]))
        section = page.section
        inner = page.instances[-1] if page.instances else ""
        if inner and inner != instance:
            lines.append(OutlineLine(f"instance {inner}", "instance", "", _instance(page, inner)))
        instance = inner
        lines += _page_lines(filling, page, changed, names)
    questions = [line for line in lines if line.kind == "question"]
    if filling.plan.declaration is not None:
        lines += _page_lines(filling, filling.plan.declaration, changed, names)
    return Outline(tuple(lines), sum(line.given for line in questions), len(questions))


def _instance(page: Page, instance: str) -> str:
    return form_words.numbered(plain(page.title), int(instance.rpartition("[")[2].rstrip("]")))


def _page_lines(
    filling: Filling, page: Page, changed: Mapping[str, Change], names: Mapping[str, str]
) -> Iterator[OutlineLine]:
    here = filling.page is not None and filling.page.key == page.key
    if page.kind is PageKind.REPEAT:
        count = form_words.added(len(filling.instances(page.repeat)))
        yield OutlineLine(page.key, "added", "", plain(page.title), count, given=True, here=here)
        return
    for ref in page.refs:
        state = filling.state(ref)
        control = state.control
        if state.readonly or (control is not None and control.kind == "note"):
            continue
        answer = written_answer(state)
        change = changed.get(ref)
        yield OutlineLine(
            key=ref,
            kind="question",
            ref=ref,
            title=plain(state.label or ""),
            answer=shortened(answer) or say.unanswered(required=state.required),
            given=bool(answer),
            mark=say.who(change.by, names.get(change.who, "")) if change is not None else "",
            here=here,
        )


def shortened(answer: str) -> str:
    """Long answers are read on their page."""
    flat = " ".join(answer.split())
    return flat if len(flat) <= _LONGEST else f"{flat[:_LONGEST]}…"
