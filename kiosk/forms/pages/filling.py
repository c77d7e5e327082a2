"""A form while somebody fills it in: the session of the engine, the pages that are relevant now, and where they are."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from kiosk.forms.definition.model import NOTHING
from kiosk.forms.errors import FormError
from kiosk.forms.pages import flow as steps
from kiosk.forms.pages.flow import Flow, Stop
from kiosk.forms.pages.page import Page, PageKind, Plan
from kiosk.forms.pages.planning import plan_of
from kiosk.forms.pages.progress import Progress, Task, progress_of, tasks_of
from kiosk.forms.session.records import Answered, RepeatAdded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.forms.definition.model import FormDefinition, Label
    from kiosk.forms.session.form import Form
    from kiosk.forms.session.records import Record
    from kiosk.forms.session.session import FormSession
    from kiosk.forms.session.state import Fault, State

_ASKING = frozenset({"input", "select1", "select", "rank", "range", "upload", "trigger", "secret"})


class Filling:
    """One form being filled in. Moves keep every answer."""

    def __init__(self, form: Form, session: FormSession) -> None:
        self.form, self.session = form, session
        self._plan: Plan | None = None
        self._telling = _telling(form)
        self._follows = _follows_answers(form.definition)
        self.flow: Flow = steps.start(self.plan)
        self._asking = frozenset(one.number for one in form.controls if one.kind in _ASKING)
        self._undo: bytes | None = None
        self._simple = False

    # looking

    @property
    def plan(self) -> Plan:
        """The pages of now."""
        if self._plan is None:
            self._plan = plan_of(self.session.parts(), self.session.has_room, self._telling)
        return self._plan

    @property
    def page(self) -> Page | None:
        """The page shown; None on tasks and check."""
        if self.flow.place.stop is Stop.DECLARATION:
            return self.plan.declaration
        return self.plan.page(self.flow.place.key) if self.flow.place.stop is Stop.PAGE else None

    @property
    def progress(self) -> Progress | None:
        """How far the page is."""
        page = self.page
        if page is None or page.kind is PageKind.DECLARATION:
            return None
        return progress_of(self.plan, page, self._asking)

    def state(self, ref: str) -> State:
        """A question as it stands."""
        return self.session.state(ref)

    def asks(self, state: State) -> bool:
        """Whether an answer can be given; else it only tells something."""
        return not state.readonly

    def tasks(self) -> list[Task]:
        """The sections and how they stand."""
        refs = [ref for page in self.plan.pages for ref in page.refs]
        answered = [ref for ref in refs if self.session.state(ref).value]
        return tasks_of(self.plan, self.flow.seen, answered, {fault.ref for fault in self.session.validate()})

    def section_label(self) -> str:
        """The author's heading over the page shown."""
        page = self.page
        return next((one.label for one in self.plan.sections if page is not None and one.key == page.section), "")

    # answering

    def answer(self, ref: str, value: str) -> frozenset[str]:
        """Give an answer; what looks different now comes back: the question itself where the form did not take it."""
        try:
            self.session.answer(ref, value)
        except KeyError:
            return frozenset()
        except FormError:
            return frozenset({ref})
        self._undo = None
        if self._follows or self.session.regrouped:
            self._replan()
        return self.session.changed

    def set_language(self, language: str, *, simple: bool = False) -> None:
        """Show the form in another language, in its own where it does not have that; answers stay.

        `simple`: in the author's simple words, where there are any.
        """
        languages = self.session.languages
        wanted = language_of(languages, language) or next(iter(languages), "")
        if wanted and (wanted != self.session.language or simple != self._simple):
            self._simple = simple
            self.session.set_language(wanted, simple=simple)
            self._replan()

    # moving

    def faults(self) -> list[Fault]:
        """What keeps somebody on this page, by the form's own rules."""
        page, stop = self.page, self.flow.place.stop
        if stop is Stop.CHECK:
            outside = set(self.plan.declaration.refs) if self.plan.declaration else set()
            return [fault for fault in self.session.validate() if fault.ref not in outside]
        if page is None:
            return []
        if page.kind is PageKind.REPEAT:
            return self.session.validate(self.instances(page.repeat))
        return self.session.validate(page.refs)

    def forward(self) -> None:
        """To the next page; whoever calls has looked for faults."""
        self._move(steps.forward(self.flow, self.plan))

    def back(self) -> bool:
        """To the page before; False at the beginning."""
        before = steps.back(self.flow, self.plan)
        if before is None:
            return False
        self._move(before)
        return True

    def change(self, ref: str) -> bool:
        """To the page of a question, and back from there."""
        page = self.plan.of(ref)
        if page is not None:
            self._move(steps.change(self.flow, page))
        return page is not None

    def change_page(self, key: str) -> bool:
        """To a page by its key."""
        page = self.plan.page(key)
        if page is not None:
            self._move(steps.change(self.flow, page))
        return page is not None

    def open_task(self, section: str) -> None:
        """To the first page of a section that is still to do."""
        found = next((task for task in self.tasks() if task.section.key == section), None)
        if found is not None:
            self._move(steps.visit(self.flow, found.first))

    def to_check(self) -> None:
        """From the tasks to the check."""
        self._move(steps.check(self.flow))

    def finish(self) -> bytes:
        """What is sent; what is worked out last may change which pages there are. Raises FormError."""
        try:
            return self.session.submission()
        finally:
            self._replan()

    # repeats

    def instances(self, repeat: str) -> list[str]:
        """What was added, in order."""
        return [f"{repeat}[{number}]" for number in range(1, self._count(repeat) + 1)]

    def add(self) -> None:
        """Add one more, and ask about it."""
        page = self.page
        if page is None or page.kind is not PageKind.REPEAT:
            return
        try:
            added = self.session.add_repeat(page.repeat)
        except FormError:
            return
        self._replan()
        first = next(self.plan.within(added), None)
        if first is not None:
            self._move(steps.visit(self.flow, first))

    def open_instance(self, instance: str) -> None:
        """To the first page of one that was added."""
        first = next(self.plan.within(instance), None)
        if first is not None:
            unseen = replace(self.flow, seen=self.flow.seen - {one.key for one in self.plan.within(instance)})
            self._move(steps.visit(unseen, first))

    def remove(self, instance: str) -> None:
        """Take one away; `undo` brings it back as long as nothing else was done."""
        kept = self.session.save()
        try:
            self.session.remove_repeat(instance)
        except FormError:
            return
        self._replan()
        self.flow = steps.removed(self.flow, instance)
        self._undo = kept

    @property
    def can_undo(self) -> bool:
        """Whether what was taken away can come back."""
        return self._undo is not None

    def undo(self) -> None:
        """Bring back what was taken away last."""
        if self._undo is not None:
            self.session.load(self._undo)
            self._replan()
            self.flow = replace(self.flow, seen=self.flow.seen | {page.key for page in self.plan.pages[: self._here()]})

    # coming back

    def go_on(self, records: Sequence[Record]) -> None:
        """After a journal was done again: to the page after the last answer, with all before it seen."""
        refs = [one.ref for one in records if isinstance(one, Answered | RepeatAdded)]
        answered = [place for ref in refs if (place := self._place_of(ref)) is not None]
        if not answered:
            return
        last = max(answered)
        seen = frozenset(page.key for page in self.plan.pages[:last])
        if self.plan.long:
            answered_pages = (self.plan.pages[place] for place in answered)
            self.flow = Flow(steps.TASKS, seen=frozenset(page.key for page in answered_pages))
            return
        trail = tuple(steps.Place(Stop.PAGE, page.key) for page in self.plan.pages[:last])
        self.flow = Flow(steps.Place(Stop.PAGE, self.plan.pages[last].key), trail, seen)

    def _place_of(self, ref: str) -> int | None:
        page = self.plan.of(ref)
        return self.plan.places.get(page.key) if page is not None else None

    def _here(self) -> int:
        return self.plan.places.get(self.flow.place.key, 0)

    def _move(self, flow: Flow) -> None:
        self.flow = flow
        self._undo = None
        if self.flow.place == steps.DECLARATION and self.plan.declaration is None:
            self.flow = replace(self.flow, place=steps.CHECK)

    def _replan(self) -> None:
        self._plan = None
        self._undo = None

    def _count(self, repeat: str) -> int:
        return self.session.count(repeat)


def _telling(form: Form) -> frozenset[int]:
    """Controls that are never answered, whatever is answered elsewhere."""
    definition = form.definition
    fixed = {bind.node for bind in definition.binds if _always(definition, bind.readonly)}
    return frozenset(one.number for one in form.controls if one.kind == "input" and one.node in fixed)


def _follows_answers(definition: FormDefinition) -> bool:
    """Whether pages may change with any answer: by how many there are in a repeat, or in the words over a page."""
    around = [one for one in definition.controls if one.kind in {"group", "repeat"}]
    return any(one.kind == "repeat" or _is_computed(definition, one.label) for one in around)


def _is_computed(definition: FormDefinition, label: Label | None) -> bool:
    if label is None:
        return False
    forms = [texts.get(label.text_id, {}) for texts in definition.texts.values()]
    parts = [*label.parts, *(part for one in forms for words in one.values() for part in words)]
    return label.expression != NOTHING or label.id_expression != NOTHING or any(isinstance(part, int) for part in parts)


def _always(definition: FormDefinition, expression: int) -> bool:
    return expression != NOTHING and definition.expressions[expression].replace(" ", "") == "true()"


def language_of(languages: Sequence[str], code: str) -> str:
    """The form's name of a language: `ar` finds `Arabic (ar)`; empty where the form does not have it."""
    wanted = code.lower()
    return next(
        (one for one in languages if wanted in {one.lower(), one.rpartition("(")[2].rstrip(")").lower()}),
        "",
    )
