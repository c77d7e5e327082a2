"""Which nodes a path may select, and how many of the repeats around them are those of the node that reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.forms.definition.model import NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kiosk.forms.definition.schema import Schema
    from kiosk.forms.xpath.references import Reference
    from kiosk.forms.xpath.syntax import Step

_DOCUMENT: Final = -2


@dataclass(frozen=True, slots=True)
class Reach:
    """A node that a path may select. The path stays within the reader's own instances of the `level` outer repeats."""

    node: int
    level: int
    own: bool = False
    """Still on the way from the document to the reader: a repeat met next is the reader's own instance of it."""


def reaches(schema: Schema, reference: Reference, context: int) -> tuple[Reach, ...]:
    """What a reference in an expression of the node `context` may select in the primary instance."""
    if reference.origin == "instance":
        return ()
    if reference.origin == "other":
        return _by_name(schema, reference.steps)
    if reference.origin == "root":
        found = [Reach(_DOCUMENT, 0, own=True)]
    else:
        found = [Reach(context, len(schema.repeats[context]))]
    last = len(reference.steps) - 1
    for index, step in enumerate(reference.steps):
        mine = schema.repeats[context]
        stepped = (
            entered for reach in found for entered in _step(schema, reach, step) if _fits(schema, entered.node, step)
        )
        found = list(dict.fromkeys(_entering(schema, stepped, step, mine, is_last=index == last)))
    return tuple(reach for reach in found if reach.node != _DOCUMENT)


def _by_name(schema: Schema, steps: tuple[Step, ...]) -> tuple[Reach, ...]:
    """Steps from something that only shows when it is evaluated: every node of the last name may be meant."""
    if not steps or steps[-1].test.kind != "name":
        return ()
    name = steps[-1].test.name
    return tuple(Reach(number, 0) for number, node in enumerate(schema.nodes) if node.name == name)


def _step(schema: Schema, reach: Reach, step: Step) -> Iterator[Reach]:
    number, level, axis = reach.node, reach.level, step.axis
    if axis == "self":
        yield reach
    elif axis in {"child", "attribute"}:
        own = reach.own and step.test.kind == "name"  # behind a wildcard all instances are meant
        yield from (Reach(inner, level, own) for inner in _children(schema, number, step))
    elif axis in {"descendant", "descendant-or-self"}:
        for inner in schema.descend(0 if number == _DOCUMENT else number):
            if inner != number or axis == "descendant-or-self":
                yield Reach(inner, level)
        if number == _DOCUMENT and axis == "descendant-or-self":
            yield Reach(_DOCUMENT, 0)
    elif number != _DOCUMENT:
        yield from _outward(schema, reach, axis)


def _children(schema: Schema, number: int, step: Step) -> Iterable[int]:
    if number == _DOCUMENT:
        return (0,) if step.axis == "child" else ()
    wanted = step.axis == "attribute"
    if step.test.kind == "name":
        return schema.named(number, step.test.name, attribute=wanted)
    return (inner for inner in schema.nodes[number].children if schema.nodes[inner].is_attribute == wanted)


def _outward(schema: Schema, reach: Reach, axis: str) -> Iterator[Reach]:
    number = reach.node
    outer = schema.nodes[number].parent
    if axis == "parent":
        yield _outer(schema, reach, outer)
    elif axis in {"ancestor", "ancestor-or-self"}:
        if axis == "ancestor-or-self":
            yield reach
        while outer != NOTHING:
            yield _outer(schema, reach, outer)
            outer = schema.nodes[outer].parent
        yield Reach(_DOCUMENT, 0)
    elif axis in {"preceding-sibling", "following-sibling"} and outer != NOTHING:
        level = _outer(schema, reach, outer).level
        yield from (Reach(inner, level) for inner in schema.nodes[outer].children)
    elif axis in {"preceding", "following"}:
        yield from (Reach(inner, 0) for inner in range(len(schema.nodes)))


def _outer(schema: Schema, reach: Reach, outer: int) -> Reach:
    if outer == NOTHING:
        return Reach(_DOCUMENT, 0)
    return Reach(outer, min(reach.level, len(schema.repeats[outer])))


def _fits(schema: Schema, number: int, step: Step) -> bool:
    test = step.test
    return test.kind != "name" or (number != _DOCUMENT and schema.nodes[number].name == test.name)


def _entering(
    schema: Schema, found: Iterable[Reach], step: Step, mine: tuple[int, ...], *, is_last: bool
) -> Iterator[Reach]:
    """A repeat on the way is the reader's own instance, unless a predicate chooses or all instances are meant."""
    is_plain = step.axis == "child" and not step.predicates
    for reach in found:
        if not is_plain or not reach.own:
            yield Reach(reach.node, reach.level)
        elif not schema.nodes[reach.node].is_repeat:
            yield reach
        elif reach.level < len(mine) and mine[reach.level] == reach.node and not is_last:
            yield Reach(reach.node, reach.level + 1, own=True)
        else:
            yield Reach(reach.node, reach.level)
