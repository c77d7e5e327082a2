"""A Pratt parser: from tokens to the interned syntax tree."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, NoReturn

from kiosk.forms.errors import FormError, Place
from kiosk.forms.xpath.lexer import tokens
from kiosk.forms.xpath.syntax import (
    DESCENDANTS,
    MAX_DEPTH,
    PARENT,
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
    TooDeep,
    Union,
    Variable,
)

if TYPE_CHECKING:
    from kiosk.forms.xpath.lexer import Token

AXES: Final = frozenset(
    [
        "ancestor",
        "ancestor-or-self",
        "attribute",
        "child",
        "descendant",
        "descendant-or-self",
        "following",
        "following-sibling",
        "namespace",
        "parent",
        "preceding",
        "preceding-sibling",
        "self",
    ]
)
_NODE_TYPES: Final = frozenset(["node", "text", "comment", "processing-instruction"])
_POWER: Final = {
    "or": 1, "and": 2,
    "=": 3, "!=": 3,
    "<": 4, "<=": 4, ">": 4, ">=": 4,
    "+": 5, "-": 5,
    "*": 6, "div": 6, "mod": 6,
    "|": 8,
}  # fmt: skip
_MINUS_POWER: Final = 7
_GOES_ON: Final = frozenset(["::", "(", "["])  # a name before one of these is more than a step to children


@lru_cache(maxsize=8192)
def parse(text: str) -> Expression:
    """Parse an expression. Raises FormError with the offset and what was expected there."""
    parser = _Parser(text)
    try:
        expression = parser.expression(0)
        parser.expect_end()
    except TooDeep:
        parser.refuse(f"The expression is nested more than {MAX_DEPTH} deep")
    return expression


class _Parser:
    def __init__(self, text: str) -> None:
        self.source = text
        self.tokens = tokens(text)
        self.index = 0
        self.depth = 0

    @property
    def token(self) -> Token:
        return self.tokens[self.index]

    def refuse(self, message: str) -> NoReturn:
        raise FormError(message, Place(expression=self.source, offset=self.token.offset)) from None

    def expected(self, what: str) -> NoReturn:
        found = self.token
        self.refuse(f"{what} was expected, not {'the end' if found.kind == 'end' else found.value}")

    def take(self, mark: str) -> bool:
        """Go past `mark` if it comes next."""
        if self.token.kind == "mark" and self.token.value == mark:
            self.index += 1
            return True
        return False

    def need(self, mark: str) -> None:
        if not self.take(mark):
            self.expected(mark)

    def expect_end(self) -> None:
        if self.token.kind != "end":
            self.expected("An operator or the end")

    def expression(self, power: int) -> Expression:
        """Parse operators that bind more strongly than `power`."""
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise TooDeep
        left = self.prefix()
        while True:
            operator = self.token.value if self.token.kind in ("mark", "operator") else ""
            own = _POWER.get(operator, 0)
            if own <= power:
                break
            left = self.chain(left, own)
        self.depth -= 1
        return left

    def chain(self, left: Expression, power: int) -> Expression:
        """Parse a run of operators of one power; all of them group from the left."""
        rest: list[tuple[str, Expression]] = []
        while self.token.kind in ("mark", "operator") and _POWER.get(self.token.value) == power:
            operator = self.token.value
            self.index += 1
            rest.append((operator, self.expression(power)))
        return _chained(left, rest)

    def prefix(self) -> Expression:
        minuses = 0
        while self.take("-"):
            minuses += 1
        if minuses:
            operand = Negation(self.expression(_MINUS_POWER))
            return operand if minuses % 2 else Negation(operand)
        token = self.token
        if token.kind == "end":
            self.refuse("The expression ends where a value was expected" if self.index else "There is no expression")
        if token.kind in ("number", "literal", "variable") or token.value == "(" or self.is_call():
            return self.continued(self.primary())
        return self.location(None)

    def is_call(self) -> bool:
        following = self.tokens[self.index + 1]
        return self.token.kind == "name" and following.value == "(" and self.token.value not in _NODE_TYPES

    def primary(self) -> Expression:
        token = self.token
        self.index += 1
        if token.kind == "number":
            return Number(float(token.value))
        if token.kind == "literal":
            return Text(token.value[1:-1])
        if token.kind == "variable":
            return Variable(token.value[1:].strip())
        if token.kind == "name":
            return Call(token.value, self.arguments())
        inner = self.expression(0)
        self.need(")")
        return inner

    def arguments(self) -> tuple[Expression, ...]:
        self.need("(")
        found: list[Expression] = []
        while not self.take(")"):
            if found and not self.take(","):
                self.expected("A comma or )")
            found.append(self.expression(0))
        return tuple(found)

    def continued(self, primary: Expression) -> Expression:
        """Parse the predicates and steps that follow a value in parentheses or a call."""
        predicates = self.predicates()
        if predicates:
            primary = Filter(primary, predicates)
        if self.token.kind == "mark" and self.token.value in ("/", "//"):
            return self.location(primary)
        return primary

    def location(self, start: Expression | None) -> Expression:
        steps: list[Step] = []
        absolute = start is None and self.token.kind == "mark" and self.token.value in ("/", "//")
        if self.take("//"):
            steps += [DESCENDANTS, self.step()]
        elif self.take("/"):
            if not self.at_step():
                if absolute:
                    return Path(None, True, ())
                self.expected("A step")
            steps.append(self.step())
        else:
            steps.append(self.step())
        while self.token.kind == "mark" and self.token.value in ("/", "//"):
            if self.token.value == "//":
                steps.append(DESCENDANTS)
            self.index += 1
            steps.append(self.step())
        return Path(start, absolute, tuple(steps))

    def at_step(self) -> bool:
        return self.token.kind == "name" or (self.token.kind == "mark" and self.token.value in (".", "..", "@"))

    def step(self) -> Step:
        if self.take("."):
            return self.abbreviated(SELF)
        if self.take(".."):
            return self.abbreviated(PARENT)
        token = self.token
        if token.kind == "name" and self.tokens[self.index + 1].value not in _GOES_ON:
            self.index += 1
            return _child(token.value)
        axis = "child"
        if self.take("@"):
            axis = "attribute"
        elif self.token.kind == "name" and self.tokens[self.index + 1].value == "::":
            axis = self.token.value
            if axis not in AXES:
                self.refuse(f"There is no axis {axis}")
            self.index += 2
        if self.token.kind != "name":
            self.expected("A name" if axis != "child" else "A value")
        return Step(axis, self.test(), self.predicates())

    def abbreviated(self, step: Step) -> Step:
        predicates = self.predicates()  # `.[…]` is no XPath 1.0, but authors write it and every engine takes it
        return Step(step.axis, step.test, predicates) if predicates else step

    def test(self) -> Test:
        name = self.token.value
        self.index += 1
        if name in _NODE_TYPES and self.take("("):
            target = ""
            if name == "processing-instruction" and self.token.kind == "literal":
                target = self.token.value[1:-1]
                self.index += 1
            self.need(")")
            return Test(name, "", target)
        return _name_test(name)

    def predicates(self) -> tuple[Expression, ...]:
        found: list[Expression] = []
        while self.take("["):
            found.append(self.expression(0))
            self.need("]")
        return tuple(found)


@lru_cache(maxsize=4096)
def _name_test(name: str) -> Test:
    prefix, _, local = name.rpartition(":")
    return Test("any" if local == "*" else "name", prefix, "" if local == "*" else local)


@lru_cache(maxsize=4096)
def _child(name: str) -> Step:
    return Step("child", _name_test(name), ())


def _chained(left: Expression, rest: list[tuple[str, Expression]]) -> Expression:
    operator = rest[0][0]
    if operator in ("and", "or"):
        return Logic(operator, (left, *(operand for _, operand in rest)))
    if operator == "|":
        return Union((left, *(operand for _, operand in rest)))
    if operator in ("+", "-", "*", "div", "mod"):
        return Arithmetic(left, tuple(rest))
    for sign, operand in rest:
        left = Comparison(sign, left, operand)
    return left
