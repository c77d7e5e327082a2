"""What operators, paths and functions ask of the compiler while they make their closures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.errors import FormError
    from kiosk.forms.xpath.coercion import Value
    from kiosk.forms.xpath.environment import Environment, Resolved, Scope
    from kiosk.forms.xpath.nodes import Node
    from kiosk.forms.xpath.syntax import Expression, Path

Result = Literal["string", "number", "boolean", "nodes", "any"]


class Compiler(Protocol):
    """Compiles the parts of one expression, each to the type that is wanted of it. Its methods raise FormError."""

    scope: Scope

    def inside_predicate(self) -> Compiler:
        """A compiler for predicates: relative paths in them begin at the node that is tried."""

    def resolve(self, path: Path) -> Resolved | None:
        """The short way that the scope knows to the beginning of `path`, if it holds here."""

    def type_of(self, expression: Expression) -> Result:
        """The type of the value as far as it is known beforehand."""

    def value(self, expression: Expression) -> Callable[[Environment], Value]:
        """The value as it is."""

    def string(self, expression: Expression) -> Callable[[Environment], str]:
        """The value as a string."""

    def number(self, expression: Expression) -> Callable[[Environment], float]:
        """The value as a number."""

    def boolean(self, expression: Expression) -> Callable[[Environment], bool]:
        """The value as a boolean."""

    def nodes(self, expression: Expression) -> Callable[[Environment], list[Node]]:
        """The value as nodes."""

    def single(self, expression: Expression) -> Callable[[Environment], Node | None] | None:
        """The way to the one node that a path names, where the scope knows a short one."""

    def as_kind(self, expression: Expression, kind: str) -> Callable[[Environment], Any]:
        """The value as one of S string, N number, B boolean, L nodes, V as it is."""

    def refuse(self, error: FormError) -> Callable[[Environment], Value]:
        """Raise `error` now, or when the part is reached if the scope is not strict."""
