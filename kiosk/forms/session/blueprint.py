"""A definition made ready to run: items with their targets and edges, and closures compiled when first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.definition.dependencies import CALCULATE, CHOICES, COUNT, RELEVANT
from kiosk.forms.definition.facts import facts
from kiosk.forms.definition.model import NOTHING, Edge
from kiosk.forms.definition.schema import Schema
from kiosk.forms.errors import FormError, Place
from kiosk.forms.session.items import Item, RuntimeEdge, RuntimeTarget, ViewEdge
from kiosk.forms.session.scope import FormScope
from kiosk.forms.xpath import compile_boolean, compile_nodes, compile_number, compile_written
from kiosk.forms.xpath.lookups import lookup_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kiosk.forms.definition.model import Control, FormDefinition
    from kiosk.forms.xpath import Environment, Node

_COMPILERS = {RELEVANT: compile_boolean, COUNT: compile_number, CALCULATE: compile_written, CHOICES: compile_nodes}
_CHOOSING = frozenset({"select1", "select", "rank", "trigger"})


class Blueprint:
    """Shared by all sessions of a form; what it compiles it keeps."""

    def __init__(self, definition: FormDefinition) -> None:
        self.definition = definition
        self.schema = Schema(definition.nodes)
        self.items = _items(definition)
        self.targets = [
            RuntimeTarget(target.kind, target.rank, self.items[target.node], target.expression)
            for target in definition.graph.targets
        ]
        self._compiled: dict[tuple[str, int, str], Callable[[Environment], object]] = {}
        self._attach()
        self._connect()

    @property
    def root(self) -> Item:
        """The item of the instance's root element."""
        return self.items[0]

    def _attach(self) -> None:
        definition, items = self.definition, self.items
        for bind in definition.binds:
            items[bind.node].bind = bind
            items[bind.node].data_type = bind.data_type
        for control in definition.controls:
            if control.node != NOTHING:
                _attach_control(items[control.node], control)
        for target in self.targets:
            setattr(target.item, ("relevant", "count", "calculate", "choices")[target.kind], target)
        for number, action in enumerate(definition.actions):
            if action.source != NOTHING:
                items[action.source].actions += (number,)

    def _connect(self) -> None:
        graph, items = self.definition.graph, self.items
        for number, edges in graph.values.items():
            items[number].readers = self._edges(edges)
        for number, edges in graph.members.items():
            items[number].members = self._edges(edges)
        for number, edges in graph.views.items():
            items[number].views = tuple(ViewEdge(items[edge.target], edge.level) for edge in edges)

    def _edges(self, edges: Sequence[Edge]) -> tuple[RuntimeEdge, ...]:
        return tuple(RuntimeEdge(self.targets[edge.target], edge.level) for edge in edges)

    def lookups(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """The columns by which choices are filtered, with the names of the instances."""
        for control in self.definition.controls:
            if control.itemset is None:
                continue
            for reference in facts(self.definition.expressions[control.itemset.nodeset]).references:
                found = lookup_of(reference.path) if reference.instance else None
                if found is not None and reference.instance is not None:
                    yield reference.instance, found.columns

    def function(self, target: RuntimeTarget) -> Callable[[Environment], object]:
        """The closure of a target."""
        if target.function is None:
            text = self.definition.expressions[target.expression]
            target.function = self.compiled(_COMPILERS[target.kind], text, target.item)
        return target.function

    def string(self, expression: int, item: Item) -> Callable[[Environment], str]:
        """An expression by number, evaluated at nodes of `item`, as text."""
        return self.compiled(compile_written, self.definition.expressions[expression], item)  # type: ignore[return-value]

    def boolean(self, expression: int, item: Item) -> Callable[[Environment], bool]:
        """The same as a condition."""
        return self.compiled(compile_boolean, self.definition.expressions[expression], item)  # type: ignore[return-value]

    def nodes(self, expression: int, item: Item) -> Callable[[Environment], list[Node]]:
        """The same as nodes."""
        return self.compiled(compile_nodes, self.definition.expressions[expression], item)  # type: ignore[return-value]

    def compiled(
        self, compiler: Callable[..., Callable[[Environment], object]], text: str, item: Item
    ) -> Callable[[Environment], object]:
        """A closure; one serves all nodes of the same repeats where the expression names nodes absolutely."""
        known = facts(text)
        around = item.repeats[-1].number if item.repeats else NOTHING
        key = (text, -2 - around if known.is_absolute else item.number, compiler.__name__)
        found = self._compiled.get(key)
        if found is None:
            namespaces = self.definition.namespaces
            scope = FormScope(item, self.items, self.schema, namespaces, flat=known.is_flat)
            try:
                found = compiler(known.tree, scope)
            except FormError as error:
                raise error.at(Place(node=item.path, expression=text)) from error
            self._compiled[key] = found
        return found


def _attach_control(item: Item, control: Control) -> None:
    if control.kind not in {"group", "repeat"}:
        item.control = item.control or control
        if control.kind in _CHOOSING:
            item.data_type = "string"  # a choice's value is what its author wrote, whatever the bind calls it
    elif item.group is None or item.group.label is None or control.kind == "repeat":
        item.group = control


def _items(definition: FormDefinition) -> list[Item]:
    items: list[Item] = []
    for number, node in enumerate(definition.nodes):
        parent = items[node.parent] if node.parent != NOTHING else None
        items.append(Item(number, node, parent))
    for item in items:
        holder = item.repeats[-1] if item.repeats else items[0]
        item.local = holder.width
        holder.width += 1
        if item.parent is not None:
            item.index = len(item.parent.children)
            item.parent.children.append(item)
            item.parent.named.setdefault(f"@{item.name}" if item.is_attribute else item.name, item)
    return items
