"""Rules of text: how large, whole, in which colours, in which words."""

from __future__ import annotations

import re
from itertools import combinations
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFontMetricsF

from tests.ui.kit.test_tokens import contrast
from tests.ui.rules.rule import rule
from tests.ui.rules.seen import PX_PER_MM, Piece, Role, Seen

if TYPE_CHECKING:
    from collections.abc import Iterator

LEAST_CAPITALS_MM, LARGE_CAPITALS_MM = 4.8, 7.4
LEAST_CONTRAST, HIGH_CONTRAST = 4.5, 10.0
FORBIDDEN = re.compile(
    r"\b(please|sorry|oops|invalid)\b|!|من فضلك|عذر|آسف|抱歉|对不起|xin lỗi|क्षमा|aroha mai", re.IGNORECASE
)
SAYS_NOTHING = {"ok", "okay", "yes", "no", "submit", "click here", "next", "موافق"}
ALONE = ("caret", "backspace")
_SLACK = 2
_ENOUGH = QSize(300, 60)
"""So much of a text tells on which ground it stands."""


@rule(4, "Sans serif; capitals at least 4.8 mm, 7.4 mm at the largest step")
def readable(seen: Seen) -> Iterator[str]:
    least = LARGE_CAPITALS_MM if seen.how.text_step == "largest" else LEAST_CAPITALS_MM
    for text in seen.texts:
        font = text.item.property("font")
        if seen.is_board or not text.item.property("text").strip():
            continue
        if "Sans" not in font.family():
            yield f"{text.item.property('text')} is set in {font.family()}"
        # Capitals are measured in the hand of the house: other scripts have none.
        font.setFamily("IBM Plex Sans")
        height = QFontMetricsF(font).capHeight() / PX_PER_MM
        if height < least - 0.05:
            yield f"{text.item.property('text')} has capitals of {height:.1f} mm"


@rule(5, "No text is clipped, elided or scrolls sideways")
def whole(seen: Seen) -> Iterator[str]:
    for text in seen.texts:
        item, words = text.item, str(text.item.property("text"))
        if item.property("truncated"):
            yield f"{words} is cut"
        if item.property("paintedWidth") > item.width() + _SLACK:
            yield f"{words} is wider than its place"
        if item.property("paintedHeight") > item.height() + 2 * abs(item.property("bottomPadding")) + _SLACK:
            yield f"{words} is higher than its place"
        out = text.room.isEmpty()
        # What lies wholly outside its frame is moved in before it is read.
        if not out and (text.box.left() < text.room.left() - _SLACK or text.box.right() > text.room.right() + _SLACK):
            yield f"{words} goes out at the side"
        if text.frame is None and not seen.room.adjusted(0, -_SLACK, 0, _SLACK).contains(text.box):
            yield f"{words} goes out of the window"
    for one, other in combinations(seen.texts, 2):
        both = _ink(one).intersected(_ink(other))
        if both.width() > _SLACK * 2 and both.height() > _SLACK * 4:
            yield f"{one.item.property('text')} and {other.item.property('text')} lie upon each other"


def _ink(text: Piece):
    # Lines have room above and below their letters.
    lift = text.box.height() / max(1, text.item.property("lineCount")) * 0.2
    box = text.box.adjusted(0, lift, 0, -lift)
    return box.intersected(text.room)


@rule(6, "Text 4.5:1, in the high-contrast theme 10:1")
def in_contrast(seen: Seen) -> Iterator[str]:
    least = HIGH_CONTRAST if seen.how.theme == "highContrast" else LEAST_CONTRAST
    for text in seen.texts:
        words = str(text.item.property("text"))
        box = text.box.toAlignedRect().intersected(QRect(text.box.topLeft().toPoint(), _ENOUGH))
        if not text.whole or text.opacity < 1 or not words.strip() or box.isEmpty():
            continue
        ground = seen.ground(box)
        ink = QColor(text.item.property("color")).name()
        if contrast(ink, ground) < least:
            yield f"{words}: {ink} on {ground} is {contrast(ink, ground):.1f}:1"


@rule(14, "Controls say what they do; never “OK” or an icon alone")
def says_what_it_does(seen: Seen) -> Iterator[str]:
    for node in seen.awake:
        words = node.name.strip()
        if not words or (node.role is Role.Button and words.casefold() in SAYS_NOTHING):
            yield f"a control named “{words}” at {node.box}"
        if node.role is Role.Button and not _shows_words(node) and not _icon(node).startswith(ALONE):
            yield f"{words} is the icon “{_icon(node)}” alone"


def _below(node: Piece) -> Iterator[object]:
    waiting = node.item.childItems()
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            yield item
            waiting += item.childItems()


def _shows_words(node: Piece) -> bool:
    return any(item.inherits("QQuickText") and str(item.property("text")).strip() for item in _below(node))


def _icon(node: Piece) -> str:
    names = (item.property("name") for item in _below(node) if item.metaObject().className().startswith("Icon_"))
    return str(next(names, ""))


@rule(20, "Messages say how to mend; no “invalid”, “please”, “sorry”, “oops”")
def plain_words(seen: Seen) -> Iterator[str]:
    for text in seen.texts:
        if FORBIDDEN.search(str(text.item.property("text"))):
            yield str(text.item.property("text"))
