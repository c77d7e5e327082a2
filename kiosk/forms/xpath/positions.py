"""Predicates such as [position() <= position(current()/..)]: what the place is held against is asked once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.xpath.coercion import RELATIONS
from kiosk.forms.xpath.lookups import is_free
from kiosk.forms.xpath.syntax import Call, Comparison, Expression

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.xpath.compiling import Compiler
    from kiosk.forms.xpath.environment import Environment
    from kiosk.forms.xpath.nodes import Node

_TURNED: Final = {"=": "=", "!=": "!=", "<": ">", ">": "<", "<=": ">=", ">=": "<="}


def by_position(compiler: Compiler, predicate: Expression) -> Callable[[list[Node], Environment], list[Node]] | None:
    """The predicate, where it compares position() with a number that is the same for every node tried."""
    if not isinstance(predicate, Comparison):
        return None
    operator, wanted = predicate.operator, predicate.right
    if not _is_position(predicate.left):
        operator, wanted = _TURNED[operator], predicate.left
        if not _is_position(predicate.right):
            return None
    if not is_free(wanted) or (compiler.type_of(wanted) != "number" and compiler.single(wanted) is None):
        return None
    number, holds = compiler.number(wanted), RELATIONS[operator]

    def sift(nodes: list[Node], environment: Environment) -> list[Node]:
        if not nodes:
            return []
        place = number(environment)
        return [node for position, node in enumerate(nodes, 1) if holds(position, place)]

    return sift


def _is_position(expression: Expression) -> bool:
    return isinstance(expression, Call) and expression.name == "position" and not expression.arguments
