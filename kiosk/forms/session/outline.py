"""The body of a form as it stands: what is shown, with one part for each instance of a repeat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.forms.definition.model import NOTHING
from kiosk.forms.session.instance_tree import reference_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.forms.definition.model import Control
    from kiosk.forms.session.blueprint import Blueprint
    from kiosk.forms.session.items import FormNode, RepeatScope
    from kiosk.forms.session.looks import Looks


@dataclass(frozen=True, slots=True)
class Part:
    """A group, a repeat, an instance of one, or a question.

    `ref` is empty for a group that has no node, and for a repeat it is that of all instances, without a position.
    """

    key: str
    """Names the part as long as it is shown, also where there is no reference."""
    kind: str
    """group, repeat, instance, or question."""
    ref: str
    control: Control
    label: str
    children: tuple[Part, ...] = ()

    def questions(self) -> Iterator[Part]:
        """The questions in it, in order."""
        if self.kind == "question":
            yield self
        for child in self.children:
            yield from child.questions()


class Outline:
    """Makes the parts of one session."""

    def __init__(self, blueprint: Blueprint, looks: Looks) -> None:
        self._blueprint, self._looks = blueprint, looks

    def parts(self, root: FormNode) -> tuple[Part, ...]:
        """All parts that are relevant now."""
        return self._children(self._blueprint.definition.body, root)

    def _children(self, numbers: tuple[int, ...], around: FormNode) -> tuple[Part, ...]:
        controls = self._blueprint.definition.controls
        return tuple(part for number in numbers if (part := self._part(controls[number], around)) is not None)

    def _part(self, control: Control, around: FormNode) -> Part | None:
        if control.node == NOTHING:
            return self._group(control, around, "") if control.kind == "group" else None
        if control.kind == "repeat":
            return self._repeat(control, around)
        item = self._blueprint.items[control.node]
        if control.kind == "group" and item.is_repeat and item not in around.item.repeats:
            return self._group(control, around, item.path)
        node = self._node(around.scope, control.node)
        return self._of_node(control, node) if node is not None and node.relevant else None

    def _of_node(self, control: Control, node: FormNode) -> Part:
        ref = reference_of(node)
        if control.kind == "group":
            return self._group(control, node, ref)
        return Part(ref, "question", ref, control, self._looks.label(node) or "")

    def _group(self, control: Control, around: FormNode, ref: str) -> Part:
        key = ref or f"{reference_of(around)}#{control.number}"
        words = self._looks.words_of(control.label, around)
        label = "" if words is None else words.text
        return Part(
            f"{key}#group" if around.item.is_repeat and ref else key,
            "group",
            ref,
            control,
            label,
            self._children(control.children, around),
        )

    def _repeat(self, control: Control, around: FormNode) -> Part:
        item = self._blueprint.items[control.node]
        parent = self._node(around.scope, item.parent.number) if item.parent is not None else None
        holder = parent or around
        ref = f"{reference_of(holder)}/{item.name}"
        instances = tuple(
            Part(
                reference_of(node),
                "instance",
                reference_of(node),
                control,
                self._looks.label(node) or "",
                self._children(control.children, node),
            )
            for node in holder.scope.repeats.get(item.number, ())
            if node.relevant
        )
        return Part(f"{ref}#repeat", "repeat", ref, control, self._looks.repeat_label(control, holder), instances)

    def _node(self, scope: RepeatScope, number: int) -> FormNode | None:
        item = self._blueprint.items[number]
        while scope.outer is not None and (scope.node is None or scope.node.item not in item.repeats):
            scope = scope.outer
        return scope.slots[item.local] if scope.depth == item.depth else None
