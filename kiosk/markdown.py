"""The markdown of form labels and answers, in blocks that can be set, heard and made larger.

What is understood is what form authors use: headings, lists, strong and emphasised words, links, line breaks and
escapes. HTML is not obeyed: `<span style=…>` around words leaves the words. A link shows its address and leads nowhere,
because a kiosk has nowhere else to be. Emphasis is set strong: the look knows no italics.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape, unescape
from typing import Final

_HEADING: Final = re.compile(r"(#{1,6})\s+(.*?)\s*#*$")
_ITEM: Final = re.compile(r"(?:[-*+]|(\d{1,3})[.)])\s+(.*)$")
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]{0,300}>")
_BREAK: Final = re.compile(r"<br\s*/?>", re.IGNORECASE)
_LINK: Final = re.compile(r"!?\[([^\[\]]*)\]\(([^()\s]*)\)")
_STRONG: Final = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1|(?<!\w)(\*|_)(?=\S)(.+?)(?<=\S)\3(?!\w)", re.DOTALL)
_ESCAPED: Final = re.compile(r"\\([\\`*_{}\[\]()#+\-.!<>])")
_HELD: Final = 0xE000
"""Escaped signs are held in the private use area while marks are read."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or list item: `rich` for Text.StyledText, `plain` for speech."""

    place: int
    kind: str
    rich: str
    plain: str
    mark: str = ""


def blocks(source: str) -> tuple[Block, ...]:
    """The blocks of a text in order; nothing for an empty one."""
    return tuple(
        Block(place, kind, _rich(words), _plain(words), mark)
        for place, (kind, words, mark) in enumerate(_split(_hold(source)))
    )


def plain(source: str) -> str:
    """The words alone, blocks apart by a line break."""
    if source.isalnum():
        return source
    return "\n".join(block.plain for block in blocks(source))


def _hold(source: str) -> str:
    kept = "".join(sign for sign in source if not _HELD <= ord(sign) < _HELD + 128)
    return _ESCAPED.sub(lambda found: chr(_HELD + ord(found[1])), _BREAK.sub("\n", kept))


def _release(words: str) -> str:
    return "".join(chr(ord(sign) - _HELD) if _HELD <= ord(sign) < _HELD + 128 else sign for sign in words)


def _split(source: str) -> Iterator[tuple[str, str, str]]:
    paragraph: list[str] = []
    for line in (*source.splitlines(), ""):
        words = line.strip()
        heading, item = _HEADING.match(words), _ITEM.match(words)
        if paragraph and (not words or heading or item):
            yield "paragraph", "\n".join(paragraph), ""
            paragraph = []
        if heading:
            yield "heading", heading[2], ""
        elif item:
            yield "item", item[2], f"{item[1]}." if item[1] else "•"
        elif words:
            paragraph.append(words)


def _bare(words: str) -> str:
    linked = _LINK.sub(lambda found: f"{found[1]} ({found[2]})" if found[2] else found[1], words)
    return unescape(_TAG.sub("", linked))


def _plain(words: str) -> str:
    return _release(_STRONG.sub(lambda found: found[2] or found[4], _bare(words)))


def _rich(words: str) -> str:
    marked = _STRONG.sub(lambda found: f"<b>{found[2] or found[4]}</b>", escape(_bare(words), quote=False))
    return _escape_held(marked).replace("\n", "<br>")


def _escape_held(words: str) -> str:
    """Release held signs, those of HTML escaped."""
    return "".join(escape(_release(sign), quote=False) if _HELD <= ord(sign) < _HELD + 128 else sign for sign in words)
