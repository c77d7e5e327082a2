"""Cuts an expression into tokens; the token before tells whether `*` or `div` is an operator (XPath 1.0 §3.7)."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from kiosk.forms.errors import FormError, Place

MAX_LENGTH: Final = 200_000  # characters; the longest expression of the public corpus has 5,000

_NAME: Final = r"[^\W\d](?:[\w.\-\u00b7])*"
_OPERAND: Final = re.compile(
    rf"""[ \t\r\n]*(?:
      (?P<number>\d+(?:\.\d*)?(?:[eE][-+]?\d+(?![\w.]))?|\.\d+(?:[eE][-+]?\d+(?![\w.]))?)
    | (?P<literal>"[^"]*"|'[^']*')
    | (?P<variable>\$[ \t\r\n]*{_NAME}(?::{_NAME})?)
    | (?P<name>{_NAME}:\*|{_NAME}(?::(?!:){_NAME})?|\*)
    | (?P<mark>::|\.\.|//|[()\[\].@,/|+\-]|!=|<=|>=|[=<>])
    | (?P<end>\Z)
    )""",
    re.VERBOSE,
)
_OPERATOR: Final = re.compile(
    r"""[ \t\r\n]*(?:
      (?P<operator>and|or|mod|div|\*)
    | (?P<mark>::|//|[()\[\],/|+\-]|!=|<=|>=|[=<>])
    | (?P<end>\Z)
    )""",
    re.VERBOSE,
)
# After one of these an operand follows; after anything else an operator.
_BEFORE_OPERAND: Final = frozenset(
    ["@", "::", "(", "[", ",", "/", "//", "|", "+", "-", "=", "!=", "<", "<=", ">", ">="]
)


class Token(NamedTuple):
    """A piece of an expression: number, literal, variable, name, operator (and or mod div *), mark or end."""

    kind: str
    value: str
    offset: int


def tokens(text: str) -> list[Token]:
    """Cut `text` into tokens, the last of which is of the kind `end`. Raises FormError with the offset."""
    if len(text) > MAX_LENGTH:
        message = f"The expression is longer than {MAX_LENGTH} characters"
        raise FormError(message, Place(expression=text[:200]))
    found: list[Token] = []
    offset, kind, operand = 0, "", True
    while kind != "end":
        match = (_OPERAND if operand else _OPERATOR).match(text, offset)
        if match is None:
            raise unexpected(text, offset, operand)
        kind = match.lastgroup or ""
        value = match[kind]
        offset = match.end()
        found.append(Token(kind, value, offset - len(value)))
        operand = value in _BEFORE_OPERAND if kind == "mark" else kind == "operator"
    return found


def unexpected(text: str, offset: int, operand: bool) -> FormError:
    """The error for characters that begin no token."""
    offset += len(text[offset:]) - len(text[offset:].lstrip(" \t\r\n"))
    character = text[offset]
    if character in "\"'":
        message = f"The text that begins with {character} has no end" if operand else "An operator is missing"
    elif operand:
        message = f"A value was expected, not {_named(character)}"
    else:
        message = f"An operator was expected, not {_named(character)}"
    return FormError(message, Place(expression=text, offset=offset))


def _named(character: str) -> str:
    return character if character.isprintable() else f"the character U+{ord(character):04X}"
