"""The dependency graph of a form: turns for its targets, and edges from what changes to what reads it."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kiosk.forms.definition.dependencies import CALCULATE, CHOICES, COUNT, RELEVANT, Reader
from kiosk.forms.definition.model import NOTHING, Edge, Graph, Target
from kiosk.forms.definition.ordering import components
from kiosk.forms.errors import FormError, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.forms.definition.schema import Schema

_VISIBLE, _SEEN = 0, 1
"""The vertices of a node beside its targets: whether it is relevant, and what others see of it."""


def graph_of(readers: Sequence[Reader], views: Iterable[Reader], schema: Schema, expressions: Sequence[str]) -> Graph:
    """The graph of a form. Raises FormError for calculations that depend on themselves, naming the nodes."""
    ranks = _ranks(readers, schema, expressions)
    order = sorted(range(len(readers)), key=lambda index: (ranks[index], readers[index].kind, readers[index].node))
    readers = [readers[index] for index in order]
    targets = tuple(Target(reader.kind, reader.node, reader.expression, turn) for turn, reader in enumerate(readers))
    values, members = defaultdict[int, dict[Edge, None]](dict), defaultdict[int, dict[Edge, None]](dict)
    for number, reader in enumerate(readers):
        for reading in reader.values:
            values[reading.node][Edge(number, reading.level)] = None
        for reading in reader.members:
            members[reading.node][Edge(number, reading.level)] = None
    views_of = defaultdict[int, dict[Edge, None]](dict)
    for shown in views:
        for reading in (*shown.values, *shown.members):
            views_of[reading.node][Edge(shown.node, reading.level)] = None
    language = tuple(number for number, reader in enumerate(readers) if reader.reads_texts)
    return Graph(targets, _frozen(values), _frozen(members), _frozen(views_of), language)


def _frozen(edges: dict[int, dict[Edge, None]]) -> dict[int, tuple[Edge, ...]]:
    return {node: tuple(found) for node, found in edges.items()}


def _before(readers: Sequence[Reader], schema: Schema) -> list[list[int]]:
    """For targets and nodes, what has its turn earlier. What only goes across instances orders nothing."""
    before: list[list[int]] = [[] for _ in range(len(readers) + 2 * len(schema.nodes))]

    def vertex(node: int, which: int) -> int:
        return len(readers) + 2 * node + which

    for number, node in enumerate(schema.nodes):
        before[vertex(number, _SEEN)].append(vertex(number, _VISIBLE))
        if node.parent != NOTHING:
            before[vertex(number, _VISIBLE)].append(vertex(node.parent, _VISIBLE))
    for index, reader in enumerate(readers):
        if reader.kind in {RELEVANT, COUNT}:
            before[vertex(reader.node, _VISIBLE)].append(index)
        else:
            before[vertex(reader.node, _SEEN)].append(index)
        if reader.kind == CALCULATE:
            before[index].append(vertex(reader.node, _VISIBLE))
        before[index] += [vertex(reading.node, _SEEN) for reading in reader.values if not reading.across]
        before[index] += [
            vertex(reading.node, _VISIBLE)
            for reading in reader.members
            if not reading.across and reading.node not in schema.repeats[reader.node]
        ]
    return before


def _ranks(readers: Sequence[Reader], schema: Schema, expressions: Sequence[str]) -> list[int]:
    before = _before(readers, schema)
    ranks = [0] * len(before)
    for rank, component in enumerate(components(before)):
        for number in component:
            ranks[number] = rank
        if len(component) > 1 or component[0] in before[component[0]]:
            found = [readers[number] for number in component if number < len(readers)]
            if any(reader.kind == CHOICES for reader in found):
                # Which choices are left may well depend on what was chosen; only the rest must not go in circles.
                _ranks([reader for reader in readers if reader.kind != CHOICES], schema, expressions)
            else:
                _refuse_cycle(found, schema, expressions)
    return ranks[: len(readers)]


def _refuse_cycle(found: list[Reader], schema: Schema, expressions: Sequence[str]) -> None:
    """Relevances of two nodes that depend on each other settle; a node that depends on itself does not."""
    nodes = {reader.node for reader in found}
    if all(reader.kind == RELEVANT for reader in found) and len(nodes) > 1:
        return
    paths = sorted(schema.nodes[node].path for node in nodes)
    message = f"these nodes depend on each other in a circle: {', '.join(paths[:12])}"
    raise FormError(message, Place(node=paths[0], expression=expressions[found[0].expression]))
