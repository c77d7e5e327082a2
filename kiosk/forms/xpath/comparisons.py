"""= != < <= > >= as closures; what forms compare most, one answer with a constant, takes a short way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.forms.xpath.coercion import RELATIONS, compare
from kiosk.forms.xpath.nodes import string_value
from kiosk.forms.xpath.syntax import Comparison, Expression, Number, Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.xpath.coercion import Value
    from kiosk.forms.xpath.compiling import Compiler
    from kiosk.forms.xpath.environment import Environment
    from kiosk.forms.xpath.nodes import Node

    Closure = Callable[[Environment], bool]


def comparison(compiler: Compiler, expression: Comparison) -> Closure:
    """A comparison as a closure."""
    operator, left, right = expression.operator, expression.left, expression.right
    left_type, right_type = _type(compiler, left), _type(compiler, right)
    if operator in ("=", "!=") and left_type == right_type == "string":
        return _texts(compiler, operator, left, right)
    if "number" in (left_type, right_type) and {left_type, right_type} <= {"number", "string"}:
        return _numbers(compiler, operator, left, right)
    if operator not in ("=", "!=") and left_type == right_type == "string":
        return _numbers(compiler, operator, left, right)
    first, second = _value(compiler, left), _value(compiler, right)
    return lambda environment: compare(operator, first(environment), second(environment), environment.services.zone)


def _value(compiler: Compiler, expression: Expression) -> Callable[[Environment], Any]:
    """The value as it is; the one node that a scope knows is a node-set of it, or empty text if not relevant."""
    single = compiler.single(expression)
    if single is None:
        return compiler.value(expression)

    def value(environment: Environment) -> Value:
        node = single(environment)
        return [node] if node is not None and node.relevant else ""

    return value


def _type(compiler: Compiler, expression: Expression) -> str:
    """The type that decides the rule; the one node that a scope knows counts as its text, empty if not relevant."""
    return "string" if compiler.single(expression) is not None else compiler.type_of(expression)


def _texts(compiler: Compiler, operator: str, left: Expression, right: Expression) -> Closure:
    if isinstance(left, Text):
        left, right = right, left
    single = compiler.single(left)
    if single is not None and isinstance(right, Text):
        return _answer_is(single, right.value) if operator == "=" else _answer_is_not(single, right.value)
    first, second = compiler.string(left), compiler.string(right)
    if operator == "=":
        return lambda environment: first(environment) == second(environment)
    return lambda environment: first(environment) != second(environment)


def _answer_is(single: Callable[[Environment], Node | None], wanted: str) -> Closure:
    def answer_is(environment: Environment) -> bool:
        node = single(environment)
        if node is None or not node.relevant:
            return not wanted
        return (string_value(node) if node.children else node.text) == wanted

    return answer_is


def _answer_is_not(single: Callable[[Environment], Node | None], wanted: str) -> Closure:
    is_wanted = _answer_is(single, wanted)
    return lambda environment: not is_wanted(environment)


def _numbers(compiler: Compiler, operator: str, left: Expression, right: Expression) -> Closure:
    holds, first = RELATIONS[operator], compiler.number(left)
    if isinstance(right, Number):
        constant = right.value
        return lambda environment: holds(first(environment), constant)
    second = compiler.number(right)
    return lambda environment: holds(first(environment), second(environment))
