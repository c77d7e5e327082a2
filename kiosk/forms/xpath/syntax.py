"""The syntax tree of an expression: immutable, and interned, so that equal expressions are one object."""

from __future__ import annotations

from typing import ClassVar, Final, Self
from weakref import WeakValueDictionary

MAX_DEPTH: Final = 120  # a nested if() for each of 100 cases still fits, and so does Python's own stack

_INTERNED: WeakValueDictionary[tuple[object, ...], Interned] = WeakValueDictionary()


class TooDeep(ValueError):
    """An expression is nested more deeply than any that a person writes."""


class Interned:
    """Made once for each content, so that identity is equality and parts can be keys."""

    __slots__ = ("__weakref__", "_text", "depth")
    _fields: ClassVar[tuple[str, ...]] = ()
    depth: int
    _text: str

    def __new__(cls, *content: object) -> Self:
        key = (cls, *map(_key, content))
        found = _INTERNED.get(key)
        if found is not None:
            return found  # type: ignore[return-value]
        made = super().__new__(cls)
        depth = 0
        for name, part in zip(cls._fields, content, strict=True):
            _set(made, name, part)
            depth = max(depth, _depth(part))
        if depth >= MAX_DEPTH:
            raise TooDeep
        _set(made, "depth", depth + 1)
        _INTERNED[key] = made
        return made

    def __setattr__(self, name: str, value: object) -> None:
        message = "a syntax tree does not change"
        raise AttributeError(message)

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), tuple(getattr(self, name) for name in self._fields)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(repr(getattr(self, name)) for name in self._fields)})"


_set: Final = object.__setattr__


def _key(part: object) -> object:
    if isinstance(part, Interned):
        # The table holds a key only as long as its node, and the node holds its parts: no id is used again before.
        return id(part)
    return tuple(map(_key, part)) if isinstance(part, tuple) else part


def _depth(part: object) -> int:
    if isinstance(part, Interned):
        return part.depth
    return max(map(_depth, part)) if part and isinstance(part, tuple) else 0


class Expression(Interned):
    """Anything that has a value."""

    __slots__ = ()


class Text(Expression):
    """A literal."""

    __slots__ = _fields = ("value",)
    value: str


class Number(Expression):
    """A number."""

    __slots__ = _fields = ("value",)
    value: float


class Variable(Expression):
    """`$name`."""

    __slots__ = _fields = ("name",)
    name: str


class Logic(Expression):
    """`and` or `or` between two or more."""

    __slots__ = _fields = ("operator", "operands")
    operator: str
    operands: tuple[Expression, ...]


class Comparison(Expression):
    """One of = != < <= > >=."""

    __slots__ = _fields = ("operator", "left", "right")
    operator: str
    left: Expression
    right: Expression


class Arithmetic(Expression):
    """A chain of + and - or of * div mod, from left to right: `first`, then (operator, operand) pairs."""

    __slots__ = _fields = ("first", "rest")
    first: Expression
    rest: tuple[tuple[str, Expression], ...]


class Negation(Expression):
    """A minus before an operand."""

    __slots__ = _fields = ("operand",)
    operand: Expression


class Union(Expression):
    """`|` between two or more."""

    __slots__ = _fields = ("operands",)
    operands: tuple[Expression, ...]


class Call(Expression):
    """A function with its arguments; the name keeps its prefix."""

    __slots__ = _fields = ("name", "arguments")
    name: str
    arguments: tuple[Expression, ...]


class Test(Interned):
    """What a step looks for: name, any, node, text, comment or processing-instruction."""

    __slots__ = _fields = ("kind", "prefix", "name")
    kind: str
    prefix: str
    name: str


class Step(Interned):
    """An axis, a test and predicates."""

    __slots__ = _fields = ("axis", "test", "predicates")
    axis: str
    test: Test
    predicates: tuple[Expression, ...]


class Filter(Expression):
    """An expression whose node-set is filtered by predicates."""

    __slots__ = _fields = ("primary", "predicates")
    primary: Expression
    predicates: tuple[Expression, ...]


class Path(Expression):
    """Steps from the context, from the document, or from the nodes that `start` gives."""

    __slots__ = _fields = ("start", "absolute", "steps")
    start: Expression | None
    absolute: bool
    steps: tuple[Step, ...]


ANY_NODE: Final = Test("node", "", "")
SELF: Final = Step("self", ANY_NODE, ())
PARENT: Final = Step("parent", ANY_NODE, ())
ROOT: Final = Path(None, True, ())
HERE: Final = Path(None, False, (SELF,))
DESCENDANTS: Final = Step("descendant-or-self", ANY_NODE, ())
