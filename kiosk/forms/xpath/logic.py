"""`and` and `or`, which look no further than they must."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.xpath.compiling import Compiler
    from kiosk.forms.xpath.environment import Environment
    from kiosk.forms.xpath.syntax import Logic


def logic(compiler: Compiler, expression: Logic) -> Callable[[Environment], bool]:
    """`and` or `or` as a closure; two operands, the usual case, are written out."""
    operands = [compiler.boolean(operand) for operand in expression.operands]
    first, second = operands[0], operands[1]
    if expression.operator == "and":
        if len(operands) == 2:  # noqa: PLR2004 - see above
            return lambda environment: first(environment) and second(environment)
        return lambda environment: all(operand(environment) for operand in operands)
    if len(operands) == 2:  # noqa: PLR2004 - see above
        return lambda environment: first(environment) or second(environment)
    return lambda environment: any(operand(environment) for operand in operands)
