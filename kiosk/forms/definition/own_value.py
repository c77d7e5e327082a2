"""Calculations that read their own node and yet settle: `coalesce(., default)`, `if(done, ., now())`, `once(…)`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.xpath.syntax import Call, Path

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.xpath.syntax import Expression

_CHOOSING: Final = {"coalesce": 0, "if": 1, "once": 0}
"""Functions whose value is one of their arguments, and how many come before those."""


def passes_on(expression: Expression, reads_own: Callable[[Expression], bool]) -> bool:
    """Whether the own value is either taken over unchanged or not read: evaluating again then changes nothing."""
    if not reads_own(expression):
        return True
    if isinstance(expression, Path):
        return True
    if isinstance(expression, Call) and expression.name in _CHOOSING:
        conditions = expression.arguments[: _CHOOSING[expression.name]]
        chosen = expression.arguments[len(conditions) :]
        if any(map(reads_own, conditions)) and not any(isinstance(part, Path) and reads_own(part) for part in chosen):
            return False
        return all(passes_on(part, reads_own) for part in chosen)
    return False
