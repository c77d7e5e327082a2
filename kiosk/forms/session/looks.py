"""How nodes look: labels, conditions and choices, each evaluated when somebody asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.definition.model import NOTHING
from kiosk.forms.errors import FormError
from kiosk.forms.session.fault import Fault
from kiosk.forms.session.instance_tree import reference_of
from kiosk.forms.session.items import FormNode

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.forms.definition.model import Control, Label
    from kiosk.forms.session.blueprint import Blueprint
    from kiosk.forms.session.choices import ChoiceList, Choices
    from kiosk.forms.session.wording import Wording, Words
    from kiosk.forms.xpath import Environment


class Looks:
    """Looks at the nodes of one session."""

    def __init__(self, blueprint: Blueprint, environment: Environment, wording: Wording, choices: Choices) -> None:
        self._blueprint, self._environment = blueprint, environment
        self._wording, self._choices = wording, choices

    def is_required(self, node: FormNode) -> bool:
        """Whether an answer must be given."""
        bind = node.item.bind
        return bind is not None and bind.required != NOTHING and self._holds(bind.required, node)

    def is_readonly(self, node: FormNode) -> bool:
        """Whether the node or a group around it may not be answered."""
        here: object = node
        while isinstance(here, FormNode):
            bind = here.item.bind
            if bind is not None and bind.readonly != NOTHING and self._holds(bind.readonly, here):
                return True
            here = here.parent
        return False

    def label(self, node: FormNode) -> str | None:
        """The words of the question, group or repeat."""
        return self._wording.text(self._label(node), node)

    def words(self, node: FormNode) -> Words | None:
        """The same with its other forms and media."""
        return self._wording.words(self._label(node), node)

    def hint(self, node: FormNode) -> str | None:
        """The words that help."""
        return self._wording.text(self._hint(node), node)

    def hint_words(self, node: FormNode) -> Words | None:
        """The same with guidance and media."""
        return self._wording.words(self._hint(node), node)

    def words_of(self, label: Label | None, node: FormNode) -> Words | None:
        """Any label, evaluated at a node."""
        return self._wording.words(label, node)

    def choices(self, node: FormNode) -> ChoiceList | None:
        """The choices of the question."""
        return self._choices.of(node)

    def constraint_message(self, node: FormNode) -> str:
        """The author's words for a value that is not accepted."""
        bind = node.item.bind
        return "" if bind is None else self._wording.text(bind.constraint_message, node) or ""

    def required_message(self, node: FormNode) -> str:
        """The author's words for an answer that is missing."""
        bind = node.item.bind
        return "" if bind is None else self._wording.text(bind.required_message, node) or ""

    def fault(self, node: FormNode) -> Fault | None:
        """What is wrong with the answer; what is not relevant or not asked is never wrong."""
        bind = node.item.bind
        if bind is None or node.item.control is None or not node.relevant or node.children:
            return None
        if not node.text:
            if bind.required != NOTHING and self._holds(bind.required, node):
                return Fault(reference_of(node), "required", self.required_message(node), self.label(node) or "")
            return None
        if bind.constraint != NOTHING and not self._accepts(bind.constraint, node):
            return Fault(reference_of(node), "constraint", self.constraint_message(node), self.label(node) or "")
        return None

    def faults(self, node: FormNode) -> Iterator[Fault]:
        """All that is wrong in a node and under it, in the order of the form."""
        if not node.relevant:
            return
        fault = self.fault(node)
        if fault is not None:
            yield fault
        for child in node.children:
            if isinstance(child, FormNode):
                yield from self.faults(child)

    def repeat_label(self, control: Control, holder: FormNode) -> str:
        """What a repeat as a whole is called; `holder` is the node in which its instances stand."""
        label = control.label or self._label_around(control)
        return self._wording.text(label, holder) or ""

    def _label_around(self, control: Control) -> Label | None:
        """The group that a converter puts around a repeat has its label, and a node or none."""
        if control.parent == NOTHING:
            return None
        around = self._blueprint.definition.controls[control.parent]
        return around.label if around.kind == "group" and around.node in {NOTHING, control.node} else None

    def _label(self, node: FormNode) -> Label | None:
        item = node.item
        control = item.control or item.group
        if control is not None and control.label is None and control.kind == "repeat":
            return self._label_around(control)
        return None if control is None else control.label

    def _hint(self, node: FormNode) -> Label | None:
        control = node.item.control
        return None if control is None else control.hint

    def _accepts(self, expression: int, node: FormNode) -> bool:
        """What cannot be evaluated, such as a pattern that would take for ever, is not accepted."""
        try:
            return self._holds(expression, node)
        except FormError:
            return False

    def _holds(self, expression: int, node: FormNode) -> bool:
        return self._blueprint.boolean(expression, node.item)(self._environment.at(node))
