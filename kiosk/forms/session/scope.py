"""Short ways from an expression to the nodes of its form: a slot, or the instances of a repeat."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from kiosk.forms.definition.model import NOTHING
from kiosk.forms.session.items import FormNode, repeat_instances
from kiosk.forms.xpath import Resolved, Scope
from kiosk.forms.xpath.syntax import Call

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.forms.definition.schema import Schema
    from kiosk.forms.session.items import Item, RepeatScope
    from kiosk.forms.xpath import Environment, Node
    from kiosk.forms.xpath.syntax import Path, Step


class FormScope(Scope):
    """Resolves paths for the expressions of one node."""

    def __init__(
        self, context: Item, items: Sequence[Item], schema: Schema, namespaces: Mapping[str, str], *, flat: bool
    ) -> None:
        self._context, self._items, self._schema = context, items, schema
        self.namespaces = namespaces
        self._flat = flat
        """No predicate anywhere: whatever is relative starts at the node of the expression itself."""

    def resolve(self, path: Path) -> Resolved | None:
        """The longest beginning of plain child steps that leads to nodes of the form."""
        if path.absolute:
            return self._from_document(path)
        if (isinstance(path.start, Call) and path.start.name == "current") or (path.start is None and self._flat):
            return self._from_context(path)
        return None

    def _from_document(self, path: Path) -> Resolved | None:
        steps = path.steps
        if not steps or not _plain(steps[0]) or steps[0].test.name != self._items[0].name or steps[0].predicates:
            return None
        return self._down(steps, 1, self._items[0], 0, own=True)

    def _from_context(self, path: Path) -> Resolved | None:
        item, steps, taken = self._context, path.steps, 0
        while taken < len(steps) and not steps[taken].predicates:
            step = steps[taken]
            if step.axis == "parent" and step.test.kind == "node" and item.parent is not None:
                item = item.parent
            elif step.axis != "self" or step.test.kind != "node":
                break
            taken += 1
        return self._down(steps, taken, item, item.depth, own=False)

    def _down(self, steps: Sequence[Step], taken: int, item: Item, level: int, *, own: bool) -> Resolved | None:
        mine = self._context.repeats
        for step in steps[taken:]:
            if not _plain(step) and not (step.axis == "attribute" and step.test.kind == "name"):
                break
            name = f"{step.test.prefix}:{step.test.name}" if step.test.prefix else step.test.name
            number = self._schema.child(item.number, name, attribute=step.axis == "attribute")
            if number == NOTHING:
                return None
            item = self._items[number]
            taken += 1
            is_last = taken == len(steps)
            if item.is_repeat and own:
                if level < len(mine) and mine[level] is item and not step.predicates and not is_last:
                    level += 1
                else:
                    own = False
            if step.predicates:
                break
        inner = item.repeats[level:]
        up = self._context.depth - level
        if inner:
            return Resolved(taken, nodes=_several(up, inner, item.local))
        return Resolved(taken, node=_single(up, item.local))


def _plain(step: Step) -> bool:
    return step.axis == "child" and step.test.kind == "name"


def _single(up: int, local: int) -> Callable[[Environment], Node | None]:
    if up == 0:
        return lambda environment: cast("FormNode", environment.origin).scope.slots[local]

    def outer(environment: Environment) -> Node | None:
        return _outward(cast("FormNode", environment.origin).scope, up).slots[local]

    return outer


def _several(up: int, inner: Sequence[Item], local: int) -> Callable[[Environment], list[Node]]:
    def several(environment: Environment) -> list[Node]:
        scopes = [_outward(cast("FormNode", environment.origin).scope, up)]
        for repeat in inner:
            scopes = [
                instance.scope for scope in scopes for instance in repeat_instances(scope, repeat) if instance.relevant
            ]
        return [node for scope in scopes if (node := scope.slots[local]) is not None and node.relevant]

    return several


def _outward(scope: RepeatScope, up: int) -> RepeatScope:
    for _ in range(up):
        if scope.outer is not None:
            scope = scope.outer
    return scope
