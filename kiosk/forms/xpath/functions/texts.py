"""Functions of strings: those of XPath 1.0 §4.2, and ODK's join, substr, ends-with, regex and uuid."""

from __future__ import annotations

from functools import lru_cache
from math import floor, inf, isnan
from typing import TYPE_CHECKING, Final

import regex as regular

from kiosk.forms.errors import FormError
from kiosk.forms.xpath.coercion import SPACE, Value, to_string
from kiosk.forms.xpath.functions.registry import eager, lazy
from kiosk.forms.xpath.nodes import string_value

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kiosk.forms.xpath.compiling import Compiler
    from kiosk.forms.xpath.environment import Environment
    from kiosk.forms.xpath.syntax import Call

MATCH_SECONDS: Final = 0.2  # a pattern that needs longer for one answer would freeze the page
LONGEST: Final = 5_000_000  # characters that texts joined may have; a loop of them would fill the memory
_PATTERN_LENGTH: Final = 2_000
_ID_ALPHABET: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def each_text(values: Iterable[Value]) -> list[str]:
    """All values as strings, each node of a node-set by itself."""
    found: list[str] = []
    for value in values:
        if isinstance(value, list):
            found.extend(string_value(node) for node in value)
        else:
            found.append(to_string(value))
    return found


@lazy("string", "string", 0, 1)
def string(compiler: Compiler, call: Call) -> Callable[[Environment], str]:
    """string(value), or that of the context node."""
    return context_text(compiler, call)


def context_text(compiler: Compiler, call: Call) -> Callable[[Environment], str]:
    """The only argument as a string, or the context node where there is none."""
    if call.arguments:
        return compiler.string(call.arguments[0])
    return lambda environment: string_value(environment.node)


@eager("concat", "string", "V*", least=0)
def concat(*values: Value) -> str:
    """concat(value, …): ODK joins all nodes of a node-set."""
    return _joined("", each_text(values))


@eager("join", "string", "SV*", least=1)
def join(separator: str, *values: Value) -> str:
    """join(separator, value, …)"""
    return _joined(separator, each_text(values))


def _joined(separator: str, texts: list[str]) -> str:
    length = sum(map(len, texts)) + len(separator) * (len(texts) - 1)
    if length > LONGEST:
        message = f"A text of {length} characters is too long"
        raise FormError(message)
    return separator.join(texts)


@eager("starts-with", "boolean", "SS")
def starts_with(text: str, beginning: str) -> bool:
    """starts-with(text, beginning)"""
    return text.startswith(beginning)


@eager("ends-with", "boolean", "SS")
def ends_with(text: str, end: str) -> bool:
    """ends-with(text, end)"""
    return text.endswith(end)


@eager("contains", "boolean", "SS")
def contains(text: str, part: str) -> bool:
    """contains(text, part)"""
    return part in text


@eager("substring-before", "string", "SS")
def substring_before(text: str, mark: str) -> str:
    """substring-before(text, mark)"""
    before, found, _ = text.partition(mark) if mark else ("", "", "")
    return before if found else ""


@eager("substring-after", "string", "SS")
def substring_after(text: str, mark: str) -> str:
    """substring-after(text, mark)"""
    return text.partition(mark)[2] if mark else text


@eager("substring", "string", "SNN", least=2)
def substring(text: str, first: float, length: float | None = None) -> str:
    """substring(text, first, length): positions count from 1 and are rounded, XPath 1.0 §4.2."""
    start = _rounded(first)
    end = inf if length is None else start + _rounded(length)
    if isnan(start) or isnan(end):
        return ""
    low = max(start, 1)
    high = min(end, len(text) + 1)
    return text[int(low) - 1 : int(high) - 1] if low < high else ""


def _rounded(number: float) -> float:
    return number if isnan(number) or number in (inf, -inf) else float(floor(number + 0.5))


@eager("substr", "string", "SNN", least=2)
def substr(text: str, first: float, end: float = inf) -> str:
    """substr(text, first, end): positions count from 0, negative ones from the end; `end` is left out."""
    if isnan(first) or isnan(end):
        return ""
    return text[_index(first, text) : _index(end, text)]


def _index(number: float, text: str) -> int:
    return int(max(-len(text), min(len(text), number)))


@lazy("string-length", "number", 0, 1)
def string_length(compiler: Compiler, call: Call) -> Callable[[Environment], float]:
    """string-length(text), or that of the context node."""
    text = context_text(compiler, call)
    return lambda environment: float(len(text(environment)))


@lazy("normalize-space", "string", 0, 1)
def normalize_space(compiler: Compiler, call: Call) -> Callable[[Environment], str]:
    """normalize-space(text), or that of the context node."""
    text = context_text(compiler, call)
    return lambda environment: " ".join(words(text(environment)))


def words(text: str) -> list[str]:
    """The words between XML white space."""
    if text.isascii():  # where Python's own white space is that of XML, but for characters that XML cannot hold
        return text.split()
    return [word for word in text.translate(_TO_SPACE).split(" ") if word]


_TO_SPACE: Final = dict.fromkeys(map(ord, SPACE), " ")


@eager("translate", "string", "SSS")
def translate(text: str, old: str, new: str) -> str:
    """translate(text, old, new): the first of equal characters in `old` counts."""
    table: dict[int, str | None] = {}
    for place, character in enumerate(old):
        table.setdefault(ord(character), new[place] if place < len(new) else None)
    return text.translate(table)


@eager("uuid", "string", "N", least=0, environment=True)
def uuid(environment: Environment, length: float | None = None) -> str:
    """uuid(length): a UUID of version 4, or that many random letters and digits."""
    if length is None:
        return environment.services.new_id()
    count = 0 if isnan(length) else int(max(0, min(length, 1000)))
    return "".join(_ID_ALPHABET[int(environment.services.random() * len(_ID_ALPHABET))] for _ in range(count))


@eager("regex", "boolean", "SS")
def regex(text: str, pattern: str) -> bool:
    """regex(text, pattern): whether the whole text matches. Raises FormError for a bad or an endless one."""
    try:
        return _pattern(pattern).fullmatch(text, timeout=MATCH_SECONDS) is not None
    except TimeoutError:
        message = f"The pattern {pattern[:80]} takes too long for this text"
        raise FormError(message) from None


@lru_cache(maxsize=512)
def _pattern(pattern: str) -> regular.Pattern[str]:
    if len(pattern) > _PATTERN_LENGTH:
        message = f"The pattern is longer than {_PATTERN_LENGTH} characters"
        raise FormError(message)
    try:
        return regular.compile(pattern, regular.ASCII)
    except (regular.error, RecursionError, OverflowError) as error:
        message = f"{pattern[:80]} is not a pattern: {error}"
        raise FormError(message) from None
