"""+ - * div mod and the sign, on IEEE 754 numbers."""

from __future__ import annotations

from math import copysign, fmod, inf, isinf, isnan, nan
from operator import add, mul, sub
from typing import TYPE_CHECKING, Final

from kiosk.forms.xpath.syntax import Arithmetic, Negation

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.xpath.compiling import Compiler
    from kiosk.forms.xpath.environment import Environment


def divided(left: float, right: float) -> float:
    """`div`: a division by zero is infinite, or not a number."""
    if right:
        return left / right
    if left == 0 or isnan(left) or isnan(right):
        return nan
    return copysign(inf, left) * copysign(1.0, right)


def remainder(left: float, right: float) -> float:
    """`mod`: the remainder of a truncating division, with the sign of the dividend."""
    if right == 0 or isinf(left):
        return nan
    return fmod(left, right)


_OPERATIONS: Final[dict[str, Callable[[float, float], float]]] = {
    "+": add,
    "-": sub,
    "*": mul,
    "div": divided,
    "mod": remainder,
}


def arithmetic(compiler: Compiler, expression: Arithmetic | Negation) -> Callable[[Environment], float]:
    """A chain of operations as a closure; the commonest ones are written out."""
    if isinstance(expression, Negation):
        operand = compiler.number(expression.operand)
        return lambda environment: -operand(environment)
    first = compiler.number(expression.first)
    rest = [(_OPERATIONS[sign], compiler.number(operand)) for sign, operand in expression.rest]
    if len(rest) == 1:
        operation, second = rest[0]
        if operation is add:
            return lambda environment: first(environment) + second(environment)
        return lambda environment: operation(first(environment), second(environment))

    def chain(environment: Environment) -> float:
        total = first(environment)
        for operation, operand in rest:
            total = operation(total, operand(environment))
        return total

    return chain
