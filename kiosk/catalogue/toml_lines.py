"""On which line of a TOML file a key stands: Python's own reader does not say."""

from __future__ import annotations

import re
from collections import Counter as Tally
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_Path = tuple[str | int, ...]
_HEADER = re.compile(r"\s*(\[\[?)\s*([^\]]+?)\s*\]")
_KEY = re.compile(r"""\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=""")
_STEP = re.compile(r"[^.\[\]]+")
_TOKEN = re.compile(r'"""|\'\'\'|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*|[][{},\n]|[^][{},\n#"\'\s]+|\s')
_NAMING = ("id", "day", "number", "letter", "first", "service")


def line_of(text: str, data: object, key: str) -> int:
    """The line of a key such as `office.hours[1].open`, or of the nearest thing around it; 0 for the whole file.

    Something in a list may be named by its id instead of its place: `steps.pay-fine.needs`.
    """
    lines, path = _lines(text), _resolved(data, _STEP.findall(key))
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 0)


def _resolved(data: object, steps: Sequence[str]) -> _Path:
    path: _Path = ()
    for step in steps:
        if isinstance(data, list):
            named = (place for place, item in enumerate(data) if _is_called(item, step))
            place = int(step) if step.isdecimal() and int(step) < len(data) else next(named, None)
            if place is None:
                break
            path, data = (*path, place), data[place]
        else:
            path, data = (*path, step), data.get(step) if isinstance(data, dict) else None
    return path


def _is_called(item: object, name: str) -> bool:
    return isinstance(item, dict) and any(str(item.get(key)) == name for key in _NAMING)


@lru_cache(maxsize=16)
def _lines(text: str) -> Mapping[_Path, int]:
    """The line of every key of a file; kept, since a file that has one fault often has hundreds."""
    found: dict[_Path, int] = {}
    counts: Tally[_Path] = Tally()
    table: _Path = ()
    at, number = 0, 1
    while at < len(text):
        header, key = _HEADER.match(text, at), _KEY.match(text, at)
        if header and text.count("\n", at, header.start(1)) == 0:
            table = _table(header[2], counts, many=header[1] == "[[")
            found.setdefault(table, number)
            end = _line_end(text, header.end())
        elif key and text.count("\n", at, key.start(1)) == 0:
            path = (*table, *_steps(key[1]))
            for length in range(len(table) + 1, len(path) + 1):
                found.setdefault(path[:length], number)
            end = _value(text, key.end(), path, number, found)
        else:
            end = _line_end(text, at)
        number += text.count("\n", at, end)
        at = end
    return found


def _table(name: str, counts: Tally[_Path], *, many: bool) -> _Path:
    path: _Path = ()
    steps = _steps(name)
    for step in steps[:-1]:
        path = (*path, step)
        if counts[path]:
            path = (*path, counts[path] - 1)
    path = (*path, steps[-1])
    if many:
        counts[path] += 1
        return (*path, counts[path] - 1)
    return path


def _steps(dotted: str) -> list[str]:
    return [step.strip().strip("\"'") for step in dotted.split(".")]


def _value(text: str, at: int, path: _Path, number: int, found: dict[_Path, int]) -> int:
    """Where the value that begins here has ended; the items of a list are noted on the way."""
    depth, item, fresh = 0, 0, False
    while at < len(text):
        token = _TOKEN.match(text, at)
        said = token[0] if token else text[at]
        end = at + len(said)
        if said in {'"""', "'''"}:
            end = text.find(said, end) + 3 if said in text[end:] else len(text)
        if depth == 1 and fresh and said not in {"]", ","} and not said.isspace() and said[0] != "#":
            found.setdefault((*path, item), number)
            fresh = False
        if said in {"[", "{"}:
            depth, fresh = depth + 1, said == "[" if depth == 0 else fresh
        elif said in {"]", "}"}:
            depth -= 1
        elif said == "," and depth == 1:
            item, fresh = item + 1, True
        elif said == "\n" and depth <= 0:
            return end
        number += text.count("\n", at, end)
        at = end
    return at


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end + 1
