"""What an expression reads: the paths in it, as the dependency graph needs them, and the functions it calls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from kiosk.forms.xpath.syntax import (
    SELF,
    Arithmetic,
    Call,
    Comparison,
    Expression,
    Filter,
    Logic,
    Negation,
    Path,
    Step,
    Text,
    Union,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Origin = Literal["context", "current", "root", "instance", "other"]


@dataclass(frozen=True, slots=True)
class Reference:
    """A path that is read: from the evaluated node, current(), the document, an instance, or another expression."""

    origin: Origin
    instance: str | None
    steps: tuple[Step, ...]
    path: Path


def references_of(expression: Expression) -> tuple[Reference, ...]:
    """Every path in `expression`, each once, in the order of its text."""
    return tuple(dict.fromkeys(_references(expression, None)))


def calls_of(expression: Expression) -> frozenset[str]:
    """The names of the functions in `expression`, also in predicates."""
    return frozenset(part.name for part in _parts(expression) if isinstance(part, Call))


def parts_of(expression: Expression) -> tuple[Expression, ...]:
    """The expressions directly inside, predicates included."""
    if isinstance(expression, Path):
        start = () if expression.start is None else (expression.start,)
        return (*start, *(predicate for step in expression.steps for predicate in step.predicates))
    taken = _PARTS.get(type(expression))
    return () if taken is None else taken(expression)


_PARTS: Final[dict[type[Expression], Callable[[Any], tuple[Expression, ...]]]] = {
    Logic: lambda expression: expression.operands,
    Union: lambda expression: expression.operands,
    Comparison: lambda expression: (expression.left, expression.right),
    Arithmetic: lambda expression: (expression.first, *(operand for _, operand in expression.rest)),
    Negation: lambda expression: (expression.operand,),
    Call: lambda expression: expression.arguments,
    Filter: lambda expression: (expression.primary, *expression.predicates),
}


def _parts(expression: Expression) -> Iterator[Expression]:
    pending = [expression]
    while pending:
        part = pending.pop()
        yield part
        pending.extend(parts_of(part))


def _references(expression: Expression, within: Reference | None) -> Iterator[Reference]:
    if isinstance(expression, Path):
        yield from _references_of_path(expression, within)
    elif isinstance(expression, Call) and expression.name in ("current", "instance"):
        yield _joined(Path(expression, False, (SELF,)), within)
    elif isinstance(expression, Filter):
        yield from _references(expression.primary, within)
        for outer in _filtered(expression.primary, within):
            yield from _all(expression.predicates, outer)
    else:
        for part in parts_of(expression):
            yield from _references(part, within)


def _filtered(primary: Expression, within: Reference | None) -> list[Reference | None]:
    """What the predicates of a filter may stand at: every path that its expression could give the nodes of."""
    if isinstance(primary, Path):
        return [_joined(primary, within)]
    inner = (primary.primary,) if isinstance(primary, Filter) else parts_of(primary)
    return [outer for part in inner for outer in _filtered(part, within)]


def _references_of_path(path: Path, within: Reference | None) -> Iterator[Reference]:
    reference = _joined(path, within)
    yield reference
    if path.start is not None and reference.origin == "other":
        yield from _references(path.start, within)
    known = len(reference.steps) - len(path.steps)
    for index, step in enumerate(path.steps, known + 1):
        outer = Reference(reference.origin, reference.instance, reference.steps[:index], path)
        yield from _all(step.predicates, outer)


def _all(predicates: Iterable[Expression], outer: Reference | None) -> Iterator[Reference]:
    for predicate in predicates:
        yield from _references(predicate, outer)


def _joined(path: Path, within: Reference | None) -> Reference:
    start = path.start
    if isinstance(start, Filter):
        start = start.primary
    if path.absolute:
        return Reference("root", None, path.steps, path)
    if start is None:
        if within is None:
            return Reference("context", None, path.steps, path)
        return Reference(within.origin, within.instance, within.steps + path.steps, path)
    if isinstance(start, Call) and start.name == "current":
        return Reference("current", None, path.steps, path)
    if isinstance(start, Call) and start.name == "instance" and start.arguments:
        (name, *_) = start.arguments
        return Reference("instance", name.value if isinstance(name, Text) else None, path.steps, path)
    return Reference("other", None, path.steps, path)
