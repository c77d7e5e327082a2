"""Finds predicates that a table can answer from its index: `[column = value and …]` on instance(…)/…/row."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from kiosk.forms.xpath.references import parts_of
from kiosk.forms.xpath.syntax import (
    Arithmetic,
    Call,
    Comparison,
    Expression,
    Filter,
    Logic,
    Negation,
    Number,
    Path,
    Step,
    Text,
)

# Functions that give the same wherever in a document they are called from.
_FREE: Final = frozenset(["true", "false", "today", "now", "pi", "current", "instance"])
_BOUND: Final = frozenset(["position", "last", "once", "lang", "id", "random", "uuid", "randomize", "indexed-repeat"])


@dataclass(frozen=True, slots=True)
class Lookup:
    """The rows that are asked for: the names of the path to them, the columns, and what each is to equal."""

    row_path: tuple[str, ...]
    columns: tuple[str, ...]
    wanted: tuple[Expression, ...]

    @property
    def steps(self) -> int:
        """How many steps of the path lead to the rows."""
        return len(self.row_path)


def lookup_of(path: Path) -> Lookup | None:
    """The look-up that begins the path; without columns where all rows are asked for or the predicate is another."""
    names: list[str] = []
    for step in path.steps:
        if not _plain(step):
            return None
        names.append(step.test.name)
        if step.predicates:
            columns = _columns(step.predicates[0]) or {}
            return Lookup(tuple(names), tuple(columns), tuple(columns.values()))
    return None


def _plain(step: Step) -> bool:
    return step.axis == "child" and step.test.kind == "name" and not step.test.prefix


def _columns(predicate: Expression) -> dict[str, Expression] | None:
    parts = predicate.operands if isinstance(predicate, Logic) and predicate.operator == "and" else (predicate,)
    found: dict[str, Expression] = {}
    for part in parts:
        if not isinstance(part, Comparison) or part.operator != "=":
            return None
        column, wanted = _column(part.left), part.right
        if column is None or not is_free(wanted):
            column, wanted = _column(part.right), part.left
        if column is None or column in found or not is_free(wanted):
            return None
        found[column] = wanted
    return found


def _column(expression: Expression) -> str | None:
    if not isinstance(expression, Path) or expression.absolute or expression.start is not None:
        return None
    steps = [step for step in expression.steps if step.axis != "self" or step.test.kind != "node" or step.predicates]
    if len(steps) == 1 and _plain(steps[0]) and not steps[0].predicates:
        return steps[0].test.name
    return None


def is_free(expression: Expression) -> bool:
    """Whether the value is the same whichever row it is asked at."""
    if isinstance(expression, Text | Number):
        return True
    if isinstance(expression, Path):
        return expression.absolute or (expression.start is not None and is_free(expression.start))
    if isinstance(expression, Call):
        known = expression.name in _FREE
        if expression.arguments:
            known = known or expression.name not in _BOUND or expression.name == "position"
        return known and all(is_free(argument) for argument in expression.arguments)
    if isinstance(expression, Negation | Arithmetic):
        return all(is_free(part) for part in parts_of(expression))
    return isinstance(expression, Filter) and is_free(expression.primary)
