"""Location paths as closures: short ways where the scope or a table knows one, and the general walk."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from kiosk.forms.errors import FormError
from kiosk.forms.xpath.axes import REVERSE, candidates
from kiosk.forms.xpath.coercion import to_boolean
from kiosk.forms.xpath.lookups import lookup_of
from kiosk.forms.xpath.nodes import Node, document_order, string_value
from kiosk.forms.xpath.positions import by_position
from kiosk.forms.xpath.references import calls_of
from kiosk.forms.xpath.syntax import DESCENDANTS, Call, Expression, Filter, Number, Path, Step, Text, Union

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.forms.xpath.coercion import DateValue
    from kiosk.forms.xpath.compiling import Compiler
    from kiosk.forms.xpath.environment import Environment, Table
    from kiosk.forms.xpath.lookups import Lookup

    Nodes = Callable[[Environment], list[Node]]
    Walk = Callable[[list[Node], Environment], list[Node]]
    Sieve = Callable[[list[Node], Environment], list[Node]]

_FLAT = frozenset(["child", "attribute", "self", "namespace"])
_ASKS_POSITION = frozenset(["position", "last"])


def path(compiler: Compiler, expression: Path) -> Nodes:
    """A path as a closure that gives its nodes in document order."""
    resolved = compiler.resolve(expression)
    if resolved is not None:
        steps = expression.steps
        rest = steps[resolved.consumed :]
        sieves = predicates(compiler, steps[resolved.consumed - 1]) if resolved.consumed else []
        if resolved.nodes is not None:
            sieves = [_by_parent(sift) for sift in sieves]
        walk = steps_walk(compiler, rest) if rest else None
        return _continued(_start_of(resolved.node, resolved.nodes), sieves, walk)
    start = expression.start
    if isinstance(start, Call) and start.name == "instance" and len(start.arguments) == 1:
        found = _instance_path(compiler, expression, start)
        if found is not None:
            return found
    return walked(compiler, expression)


def walked(compiler: Compiler, expression: Path) -> Nodes:
    """A path as a closure that walks every step, whatever the scope knows."""
    walk = steps_walk(compiler, expression.steps, nested=expression.start is not None)
    if expression.start is not None:
        start = compiler.nodes(expression.start)
        return lambda environment: walk(start(environment), environment)
    if expression.absolute:
        return lambda environment: walk([environment.services.root(environment.origin)], environment)
    return lambda environment: walk([environment.node], environment)


def filtered(compiler: Compiler, expression: Filter) -> Nodes:
    """A filtered expression; its predicates count in document order."""
    start = compiler.nodes(expression.primary)
    sieves = [sieve(compiler, predicate) for predicate in expression.predicates]
    return _continued(start, sieves, None)


def union(compiler: Compiler, expression: Union) -> Nodes:
    """The nodes of all operands, each once."""
    operands = [compiler.nodes(operand) for operand in expression.operands]
    return lambda environment: document_order(node for operand in operands for node in operand(environment))


def _start_of(single: Callable[[Environment], Node | None] | None, several: Nodes | None) -> Nodes:
    if single is None:
        if several is None:
            message = "a resolved path has neither node nor nodes"
            raise TypeError(message)
        return several

    def start(environment: Environment) -> list[Node]:
        node = single(environment)
        return [node] if node is not None and node.relevant else []

    return start


def _continued(start: Nodes, sieves: Sequence[Sieve], walk: Walk | None) -> Nodes:
    if not sieves and walk is None:
        return start

    def continued(environment: Environment) -> list[Node]:
        nodes = start(environment)
        for sift in sieves:
            nodes = sift(nodes, environment)
        return nodes if walk is None else walk(nodes, environment)

    return continued


def _instance_path(compiler: Compiler, expression: Path, start: Call) -> Nodes | None:
    (name,) = start.arguments
    lookup = lookup_of(expression)
    if lookup is None or not isinstance(name, Text):
        return None
    instance, general = name.value, walked(compiler, expression)
    row_step, rest = expression.steps[lookup.steps - 1], expression.steps[lookup.steps :]
    wanted = [compiler.value(part) for part in lookup.wanted]
    sieves = predicates(compiler, row_step)
    walk = steps_walk(compiler, rest)

    def looked_up(environment: Environment) -> list[Node]:
        source = environment.services.instance(instance)
        if source is None or isinstance(source, Node):
            return general(environment)
        found = _found(source, lookup, [value(environment) for value in wanted])
        left = sieves[1:]
        if found is None:
            found, left = source.rows(lookup.row_path), sieves
        if found is None:
            return general(environment)
        for sift in left:
            found = sift(found, environment)
        return walk(found, environment)

    return looked_up


def _found(source: Table, lookup: Lookup, values: list[Any]) -> list[Node] | None:
    if not lookup.columns:
        return None
    keys: list[str | float] = []
    for value in values:
        key = _key(value)
        if key is None:
            return [] if isinstance(value, list) and not value else None
        keys.append(key)
    return source.find(lookup.row_path, lookup.columns, tuple(keys))


def _key(value: str | float | list[Node] | DateValue) -> str | float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, str | float):
        return value
    if isinstance(value, list):
        return string_value(value[0]) if len(value) == 1 else None
    return None  # a date equals the texts that write it, which a table cannot look up


def steps_walk(compiler: Compiler, steps: Sequence[Step], *, nested: bool = False) -> Walk:
    """The steps one after another. `nested`: the nodes to begin with may lie inside each other, or out of order."""
    walks: list[Walk] = []
    for step in _fused(compiler, steps):
        walks.append(_step(compiler, step, in_order=step.axis in _FLAT and not nested))
        nested = nested or step.axis not in _FLAT
    if len(walks) == 1:
        return walks[0]

    def walk(nodes: list[Node], environment: Environment) -> list[Node]:
        for one in walks:
            nodes = one(nodes, environment)
        return nodes

    return walk


def _fused(compiler: Compiler, steps: Sequence[Step]) -> list[Step]:
    """`//name` as one step, where no predicate counts positions."""
    found: list[Step] = []
    for step in steps:
        if found and found[-1] is DESCENDANTS and step.axis == "child" and not _counts(compiler, step):
            found[-1] = Step("descendant", step.test, step.predicates)
        else:
            found.append(step)
    return found


def _counts(compiler: Compiler, step: Step) -> bool:
    return any(
        compiler.type_of(predicate) not in ("boolean", "string", "nodes") or calls_of(predicate) & _ASKS_POSITION
        for predicate in step.predicates
    )


def _step(compiler: Compiler, step: Step, *, in_order: bool) -> Walk:
    found_from = candidates(step, compiler.scope)
    sieves = predicates(compiler, step)
    backwards = step.axis in REVERSE

    def one(node: Node, environment: Environment) -> list[Node]:
        found = found_from(node)
        for sift in sieves:
            found = sift(found, environment)
        return found

    def walk(nodes: list[Node], environment: Environment) -> list[Node]:
        if len(nodes) == 1:
            found = one(nodes[0], environment)
            return found[::-1] if backwards else found
        several = [found for node in nodes for found in one(node, environment)]
        return several if in_order else document_order(several)

    return walk


def predicates(compiler: Compiler, step: Step) -> list[Sieve]:
    """The predicates of a step, one after another."""
    return [sieve(compiler, predicate) for predicate in step.predicates]


def _by_parent(sift: Sieve) -> Sieve:
    """A predicate over nodes of several parents, which counts positions within each."""

    def by_parent(nodes: list[Node], environment: Environment) -> list[Node]:
        return [
            kept
            for _, siblings in groupby(nodes, key=lambda node: id(node.parent))
            for kept in sift(list(siblings), environment)
        ]

    return by_parent


def sieve(compiler: Compiler, predicate: Expression) -> Sieve:
    """A predicate: a number is a position, everything else a condition."""
    compiler = compiler.inside_predicate()
    if isinstance(predicate, Number):
        position = predicate.value
        index = int(position) - 1 if position == int(min(position, 1e9)) else -1
        return lambda nodes, _environment: nodes[index : index + 1] if index >= 0 else []
    placed = by_position(compiler, predicate)
    if placed is not None:
        return placed
    kind = compiler.type_of(predicate)
    if kind in ("number", "any"):
        return _sifted(_position_or_condition(compiler.value(predicate)))
    return _sifted(compiler.boolean(predicate))


def _position_or_condition(value: Callable[[Environment], Any]) -> Callable[[Environment], bool]:
    def holds(environment: Environment) -> bool:
        found = value(environment)
        return found == environment.position if type(found) is float else to_boolean(found)

    return holds


def _sifted(holds: Callable[[Environment], bool]) -> Sieve:
    def sift(nodes: list[Node], environment: Environment) -> list[Node]:
        outer = environment.node, environment.position, environment.size
        environment.size = len(nodes)
        kept: list[Node] = []
        try:
            for position, node in enumerate(nodes, 1):
                environment.node = node
                environment.position = position
                if holds(environment):
                    kept.append(node)
        finally:
            environment.node, environment.position, environment.size = outer
        return kept

    return sift


def instance_of(environment: Environment, name: str) -> Node:
    """The document of a secondary instance. Raises FormError if there is none of that name."""
    source = environment.services.instance(name)
    if source is None:
        message = f"There is no instance {name}"
        raise FormError(message)
    return source if isinstance(source, Node) else source.document()
