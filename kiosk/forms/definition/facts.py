"""What is asked about an expression again and again, found out once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from kiosk.forms.xpath.parser import parse
from kiosk.forms.xpath.references import parts_of, references_of
from kiosk.forms.xpath.syntax import Call, Filter, Path

if TYPE_CHECKING:
    from kiosk.forms.xpath.references import Reference
    from kiosk.forms.xpath.syntax import Expression

_STANDING: Final = frozenset({"position", "once", "current", "jr:choice-name", "choice-name", "lang", "name"})
"""Functions whose value depends on the node at which they are evaluated."""


@dataclass(frozen=True, slots=True)
class Facts:
    """About one expression."""

    tree: Expression
    references: tuple[Reference, ...]
    """What it reads; of what is only asked for its position, nothing is read."""
    calls: frozenset[str]
    is_flat: bool
    """There is no predicate, so whatever is relative starts at the node of the expression itself."""
    is_absolute: bool
    """Every path starts at the document, so the node of the expression matters only by the repeats around it."""


@lru_cache(maxsize=16_384)
def facts(text: str) -> Facts:
    """The facts about an expression by its text. Raises FormError where it cannot be parsed."""
    tree = parse(text)
    calls: set[str] = set()
    placed: set[Reference] = set()
    flat = True
    pending: list[Expression] = [tree]
    while pending:
        part = pending.pop()
        if isinstance(part, Call):
            calls.add(part.name)
            if part.name == "position":
                placed.update(reference for argument in part.arguments for reference in references_of(argument))
        elif isinstance(part, Filter):
            flat = False
        elif isinstance(part, Path):
            flat = flat and not any(step.predicates for step in part.steps)
        pending.extend(parts_of(part))
    references = references_of(tree)
    absolute = all(reference.origin == "root" for reference in references) and calls.isdisjoint(_STANDING)
    read = tuple(reference for reference in references if reference not in placed)
    return Facts(tree, read, frozenset(calls), flat, absolute)
