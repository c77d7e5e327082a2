"""Writes a syntax tree as XPath again, with no more parentheses than it needs."""

from __future__ import annotations

from functools import singledispatch
from math import inf
from typing import TYPE_CHECKING, Final

from kiosk.forms.xpath.syntax import (
    PARENT,
    ROOT,
    SELF,
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
    Test,
    Text,
    Union,
    Variable,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

_POWERS: Final = {"or": 1, "and": 2, "=": 3, "!=": 3, "<": 4, "<=": 4, ">": 4, ">=": 4, "+": 5, "-": 5}
_PRODUCT: Final = 6
_MINUS: Final = 7
_UNION: Final = 8
_ATOM: Final = 9


def printed(expression: Expression) -> str:
    """The expression as XPath."""
    return _print(expression)


def _power(expression: Expression) -> int:
    if isinstance(expression, Logic | Comparison):
        return _POWERS[expression.operator]
    if isinstance(expression, Arithmetic):
        return _POWERS.get(expression.rest[0][0], _PRODUCT)
    if isinstance(expression, Negation):
        return _MINUS
    return _UNION if isinstance(expression, Union) else _ATOM


def _operand(expression: Expression, least: int) -> str:
    text = _print(expression)
    bare = expression is ROOT  # what comes after a lone slash would be read as a step
    return text if _power(expression) >= least and not bare else f"({text})"


@singledispatch
def _print(expression: Expression) -> str:
    raise TypeError(expression)


@_print.register
def _(expression: Text) -> str:
    quote = "'" if "'" not in expression.value else '"'
    return f"{quote}{expression.value}{quote}"


@_print.register
def _(expression: Number) -> str:
    text = repr(expression.value) if expression.value < inf else "1e999"
    return text.removesuffix(".0")


@_print.register
def _(expression: Variable) -> str:
    return f"${expression.name}"


@_print.register
def _(expression: Logic) -> str:
    power = _power(expression)
    return f" {expression.operator} ".join(_operand(operand, power + 1) for operand in expression.operands)


@_print.register
def _(expression: Comparison) -> str:
    power = _power(expression)
    return f"{_operand(expression.left, power)} {expression.operator} {_operand(expression.right, power + 1)}"


@_print.register
def _(expression: Arithmetic) -> str:
    power = _power(expression)
    rest = "".join(f" {operator} {_operand(operand, power + 1)}" for operator, operand in expression.rest)
    return _operand(expression.first, power + 1) + rest


@_print.register
def _(expression: Negation) -> str:
    return f"-{_operand(expression.operand, _MINUS)}"


@_print.register
def _(expression: Union) -> str:
    return " | ".join(_operand(operand, _ATOM) for operand in expression.operands)


@_print.register
def _(expression: Call) -> str:
    return f"{expression.name}({', '.join(_print(argument) for argument in expression.arguments)})"


@_print.register
def _(expression: Filter) -> str:
    return _start(expression.primary) + _predicates(expression.predicates)


@_print.register
def _(expression: Path) -> str:
    steps = "/".join(_step(step) for step in expression.steps)
    if expression.start is not None:
        return f"{_start(expression.start)}/{steps}"
    return f"/{steps}" if expression.absolute else steps


def _start(expression: Expression) -> str:
    plain = isinstance(expression, Text | Number | Variable | Call | Filter)
    return _print(expression) if plain else f"({_print(expression)})"


def _predicates(predicates: Iterable[Expression]) -> str:
    return "".join(f"[{_print(predicate)}]" for predicate in predicates)


def _step(step: Step) -> str:
    if step.test is SELF.test and step.axis in (SELF.axis, PARENT.axis):
        return (".." if step.axis == PARENT.axis else ".") + _predicates(step.predicates)
    axis = {"child": "", "attribute": "@"}.get(step.axis, f"{step.axis}::")
    return axis + _test(step.test) + _predicates(step.predicates)


def _test(test: Test) -> str:
    if test.kind in ("name", "any"):
        local = test.name or "*"
        return f"{test.prefix}:{local}" if test.prefix else local
    target = f"'{test.name}'" if "'" not in test.name else f'"{test.name}"'
    return f"{test.kind}({target if test.name else ''})"
