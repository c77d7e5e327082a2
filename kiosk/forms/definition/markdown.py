"""The Markdown that labels may hold, as spans that any screen can draw: nothing in it can become code or markup.

Headings, emphasis, lists, links, line breaks, and HTML's b, strong, i, em, u, br, p, span and div with a colour, as
ODK's clients show them (docs.getodk.org, Form styling). Whatever else looks like markup stays as it was written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN: Final = re.compile(
    r"\\(?P<escaped>[\\*_#\[\]()`.!+<>-])"
    r"|\[(?P<words>[^\[\]\n]*)\]\((?P<target>[^()\s]*)\)"
    r"|(?P<strong>\*\*(?=\S)|(?<=\S)\*\*|(?<!\w)__(?=\S)|(?<=\S)__(?!\w))"
    r"|(?P<emphasis>\*(?=\S)|(?<=\S)\*|(?<!\w)_(?=\S)|(?<=\S)_(?!\w))"
    r"|<(?P<close>/?)(?P<tag>b|strong|i|em|u|br|p|span|div)(?P<attributes>\s[^<>]*)?\s*/?>",
    re.IGNORECASE,
)
_HEADING: Final = re.compile(r"(#{1,6})\s+(.*?)\s*#*\Z")
_BULLET: Final = re.compile(r"\s{0,3}[-*+]\s+(.*)\Z")
_NUMBER: Final = re.compile(r"\s{0,3}(\d{1,4})[.)]\s+(.*)\Z")
_COLOUR: Final = re.compile(r"color\s*:\s*(#[0-9a-f]{3,8}|[a-z]{3,20})\s*(?:;|\"|'|\Z)", re.IGNORECASE)
_SAFE: Final = re.compile(r"(https?|mailto|tel):[^\x00-\x20<>\"']+\Z", re.IGNORECASE)
_STYLES: Final = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline"}


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one look."""

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    colour: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Block:
    """A line or more that stand together."""

    kind: str
    """paragraph, heading, bullet or number."""
    spans: tuple[Span, ...]
    level: int = 0
    """Of a heading from 1 to 6; of a number, the number."""


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a text; lines of a paragraph are kept apart by line feeds within its spans."""
    found: list[Block] = []
    lines: list[str] = []

    def close() -> None:
        if lines:
            found.append(Block("paragraph", _spans("\n".join(lines))))
            lines.clear()

    for line in text.replace("\r\n", "\n").strip("\n").split("\n"):
        heading, bullet, number = _HEADING.match(line), _BULLET.match(line), _NUMBER.match(line)
        if not line.strip():
            close()
        elif heading:
            close()
            found.append(Block("heading", _spans(heading[2]), len(heading[1])))
        elif bullet or number:
            close()
            item = Block("bullet", _spans(bullet[1])) if bullet else _numbered(number)
            found.append(item)
        else:
            lines.append(line.strip())
    close()
    return tuple(found)


def plain(text: str) -> str:
    """The words alone, for speech, names of controls and print."""
    return "\n".join("".join(span.text for span in block.spans) for block in blocks(text)).strip()


def _numbered(match: re.Match[str] | None) -> Block:
    return Block("paragraph", ()) if match is None else Block("number", _spans(match[2]), int(match[1]))


def _spans(text: str) -> tuple[Span, ...]:
    return tuple(_merged(_Styled(text).spans()))


class _Styled:
    """Goes through one text with the styles that are open."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._look = Span("")
        self._colours: list[str] = []

    def spans(self) -> Iterator[Span]:
        end = 0
        for match in _TOKEN.finditer(self._text):
            yield self._with(self._text[end : match.start()])
            end = match.end()
            if match["escaped"]:
                yield self._with(match["escaped"])
            elif match["words"] is not None:
                target = match["target"]
                yield replace(self._with(match["words"]), link=target if _SAFE.match(target) else "")
            elif match["tag"]:
                yield self._tag(match)
            else:
                yield from self._mark(match)
        yield self._with(self._text[end:])

    def _mark(self, match: re.Match[str]) -> Iterator[Span]:
        mark = match[0]
        name = "bold" if match["strong"] else "italic"
        is_open = bool(getattr(self._look, name))
        if is_open or mark in self._text[match.end() :]:
            self._look = _styled(self._look, name, on=not is_open)
        else:
            yield self._with(mark)

    def _tag(self, match: re.Match[str]) -> Span:
        tag, closes = match["tag"].lower(), bool(match["close"])
        if tag in _STYLES:
            self._look = _styled(self._look, _STYLES[tag], on=not closes)
        elif tag in {"span", "div"}:
            if closes:
                self._look = replace(self._look, colour=self._colours.pop() if self._colours else "")
            else:
                colour = _COLOUR.search(match["attributes"] or "")
                self._colours.append(self._look.colour)
                self._look = replace(self._look, colour=colour[1] if colour else self._look.colour)
        return self._with("\n" if tag == "br" or (tag == "p" and closes) else "")

    def _with(self, text: str) -> Span:
        return replace(self._look, text=text)


def _styled(look: Span, name: str, *, on: bool) -> Span:
    if name == "bold":
        return replace(look, bold=on)
    return replace(look, italic=on) if name == "italic" else replace(look, underline=on)


def _merged(spans: Iterator[Span]) -> Iterator[Span]:
    last: Span | None = None
    for span in spans:
        if not span.text:
            continue
        if last is not None and replace(last, text="") == replace(span, text=""):
            last = replace(last, text=last.text + span.text)
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last
