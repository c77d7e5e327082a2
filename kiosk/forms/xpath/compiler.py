"""Turns syntax trees into closures: one for each part, already converted to the type that its user wants."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC
from math import isnan, nan
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, NoReturn

from kiosk.forms.errors import FormError
from kiosk.forms.xpath import arithmetic, comparisons, logic, paths
from kiosk.forms.xpath.coercion import Value, is_dateish, number_of_text, to_boolean, to_number, to_string
from kiosk.forms.xpath.environment import Environment, Scope
from kiosk.forms.xpath.functions import FUNCTIONS
from kiosk.forms.xpath.nodes import Node, string_value
from kiosk.forms.xpath.printing import printed
from kiosk.forms.xpath.references import parts_of
from kiosk.forms.xpath.syntax import (
    HERE,
    Arithmetic,
    Call,
    Comparison,
    Expression,
    Filter,
    Logic,
    Negation,
    Number,
    Path,
    Text,
    Union,
    Variable,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.xpath.compiling import Result
    from kiosk.forms.xpath.environment import Resolved

    Closure = Callable[[Environment], Value]

_SCOPE: Final = Scope()
_TYPES: Final[dict[type[Expression], Result]] = {
    Text: "string",
    Number: "number",
    Arithmetic: "number",
    Negation: "number",
    Logic: "boolean",
    Comparison: "boolean",
    Path: "nodes",
    Filter: "nodes",
    Union: "nodes",
}


def compile_expression(expression: Expression, scope: Scope | None = None) -> Callable[[Environment], Value]:
    """Compile an expression to a closure that gives its value as it is. Raises FormError."""
    return ExpressionCompiler(scope or _SCOPE).value(expression)


def compile_string(expression: Expression, scope: Scope | None = None) -> Callable[[Environment], str]:
    """Compile an expression to a closure that gives its value as a string. Raises FormError."""
    return ExpressionCompiler(scope or _SCOPE).string(expression)


def compile_written(expression: Expression, scope: Scope | None = None) -> Callable[[Environment], str]:
    """The same for a value that is stored or shown: what is not a number is then nothing. Raises FormError."""
    compiler = ExpressionCompiler(scope or _SCOPE)
    if compiler.type_of(expression) not in {"number", "any"}:
        return compiler.string(expression)
    value = compiler.value(expression)

    def written(environment: Environment) -> str:
        found = value(environment)
        return "" if isinstance(found, float) and isnan(found) else to_string(found)

    return written


def compile_number(expression: Expression, scope: Scope | None = None) -> Callable[[Environment], float]:
    """Compile an expression to a closure that gives its value as a number. Raises FormError."""
    return ExpressionCompiler(scope or _SCOPE).number(expression)


def compile_boolean(expression: Expression, scope: Scope | None = None) -> Callable[[Environment], bool]:
    """Compile an expression to a closure that gives its value as a boolean. Raises FormError."""
    return ExpressionCompiler(scope or _SCOPE).boolean(expression)


def compile_nodes(expression: Expression, scope: Scope | None = None) -> Callable[[Environment], list[Node]]:
    """Compile an expression to a closure that gives its nodes. Raises FormError if it has none to give."""
    return ExpressionCompiler(scope or _SCOPE).nodes(expression)


class _Nowhere:
    """The environment of a constant, which needs none."""

    def __getattr__(self, name: str) -> NoReturn:
        raise _NotConstant(name)


class _NotConstant(Exception):
    pass


class ExpressionCompiler:
    """Compiles the parts of one expression; functions ask it for their arguments in the type they want."""

    def __init__(self, scope: Scope, *, inside: bool = False) -> None:
        self.scope = scope
        self.inside = inside

    def inside_predicate(self) -> ExpressionCompiler:
        """A compiler for predicates: relative paths in them begin at the node that is tried."""
        return self if self.inside else ExpressionCompiler(self.scope, inside=True)

    def resolve(self, path: Path) -> Resolved | None:
        """The short way that the scope knows to the beginning of `path`, if it holds here."""
        if self.inside and path.start is None and not path.absolute:
            return None
        return self.scope.resolve(path)

    def type_of(self, expression: Expression) -> Result:
        """The type of the value as far as it is known beforehand."""
        if isinstance(expression, Call) and expression.name in FUNCTIONS:
            return FUNCTIONS[expression.name].result
        return _TYPES.get(type(expression), "any")

    def value(self, expression: Expression) -> Closure:
        """The value as it is."""
        closure = self._value(expression)
        if isinstance(expression, Text | Number | Path | Filter | Union | Variable):
            return closure
        if all(isinstance(part, Text | Number) or _is_folded(part) for part in parts_of(expression)):
            with suppress(_NotConstant, FormError):
                constant = closure(_Nowhere())  # type: ignore[arg-type]
                if not isinstance(constant, list):
                    return lambda _environment: constant
        return closure

    def _value(self, expression: Expression) -> Closure:
        if isinstance(expression, Text | Number):
            constant = expression.value
            return lambda _environment: constant
        if isinstance(expression, Call):
            return self.call(expression)
        if isinstance(expression, Logic | Comparison | Arithmetic | Negation):
            return self._operation(expression)
        if isinstance(expression, Variable):
            return self.refuse(FormError(f"There is no variable ${expression.name}"))
        return self.nodes(expression)

    def _operation(self, expression: Logic | Comparison | Arithmetic | Negation) -> Closure:
        if isinstance(expression, Logic):
            return logic.logic(self, expression)
        if isinstance(expression, Comparison):
            return comparisons.comparison(self, expression)
        return arithmetic.arithmetic(self, expression)

    def call(self, call: Call) -> Closure:
        """A function with its arguments."""
        function = FUNCTIONS.get(call.name)
        if function is None:
            return self.refuse(FormError(f"There is no function {call.name}()"))
        try:
            function.check(call)
            return function.build(self, call)
        except FormError as error:
            return self.refuse(error)

    def refuse(self, error: FormError) -> Closure:
        """Raise `error` now, or when the part is reached if the scope is not strict."""
        if self.scope.strict:
            raise error

        def refused(_environment: Environment) -> NoReturn:
            raise FormError(error.message, error.where)

        return refused

    def as_kind(self, expression: Expression, kind: str) -> Callable[[Environment], Any]:
        """The value as one of S string, N number, B boolean, L nodes, V as it is."""
        if kind == "S":
            return self.string(expression)
        if kind == "N":
            return self.number(expression)
        if kind == "B":
            return self.boolean(expression)
        return self.nodes(expression) if kind == "L" else self.value(expression)

    def string(self, expression: Expression) -> Callable[[Environment], str]:
        """The value as a string."""
        single = self.single(expression)
        if single is not None:
            return _text_of(single)
        value: Callable[[Environment], Any] = self.value(expression)
        if self.type_of(expression) == "string":
            return value
        return lambda environment: to_string(value(environment))

    def number(self, expression: Expression) -> Callable[[Environment], float]:
        """The value as a number."""
        single = self.single(expression)
        if single is not None:
            return _number_of(single)
        value: Callable[[Environment], Any] = self.value(expression)
        kind = self.type_of(expression)
        if kind == "number":
            return value
        if isinstance(expression, Text) and not is_dateish(expression.value):
            constant = to_number(expression.value, UTC)
            return lambda _environment: constant
        return lambda environment: to_number(value(environment), environment.services.zone)

    def boolean(self, expression: Expression) -> Callable[[Environment], bool]:
        """The value as a boolean."""
        single = self.single(expression)
        if single is not None:
            return lambda environment: (node := single(environment)) is not None and node.relevant
        value: Callable[[Environment], Any] = self.value(expression)
        if self.type_of(expression) == "boolean":
            return value
        return lambda environment: to_boolean(value(environment))

    def nodes(self, expression: Expression) -> Callable[[Environment], list[Node]]:
        """The value as nodes."""
        if isinstance(expression, Path):
            return paths.path(self, expression)
        if isinstance(expression, Filter):
            return paths.filtered(self, expression)
        if isinstance(expression, Union):
            return paths.union(self, expression)
        kind = self.type_of(expression)
        if kind not in ("nodes", "any"):
            return self.refuse(_not_nodes(expression))  # type: ignore[return-value]
        value: Callable[[Environment], Any] = self.value(expression)
        if kind == "nodes":
            return value

        def checked(environment: Environment) -> list[Node]:
            found = value(environment)
            if not isinstance(found, list):
                raise _not_nodes(expression)
            return found

        return checked

    def single(self, expression: Expression) -> Callable[[Environment], Node | None] | None:
        """The way to the one node that a path names, where the scope knows a short one."""
        if not isinstance(expression, Path):
            return None
        if expression is HERE:
            return attrgetter("node")
        resolved = self.resolve(expression)
        if resolved is None or resolved.node is None or resolved.consumed < len(expression.steps):
            return None
        return None if expression.steps and expression.steps[-1].predicates else resolved.node


def _is_folded(part: Expression) -> bool:
    return isinstance(part, Call | Arithmetic | Negation | Logic | Comparison) and all(
        isinstance(inner, Text | Number) or _is_folded(inner) for inner in parts_of(part)
    )


def _not_nodes(expression: Expression) -> FormError:
    return FormError(f"A path to nodes is wanted, not {printed(expression)[:80]}")


def _text_of(single: Callable[[Environment], Node | None]) -> Callable[[Environment], str]:
    def text(environment: Environment) -> str:
        node = single(environment)
        if node is None or not node.relevant:
            return ""
        return string_value(node) if node.children else node.text

    return text


def _number_of(single: Callable[[Environment], Node | None]) -> Callable[[Environment], float]:
    def number(environment: Environment) -> float:
        node = single(environment)
        if node is None or not node.relevant:
            return nan
        text = string_value(node) if node.children else node.text
        return number_of_text(text, environment.services.zone)

    return number
