"""Rules of the tree itself: everything is in it, in an order, with its state; nothing is switched off."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.ui.rules.rule import rule
from tests.ui.rules.seen import CONTROLS, PRESSED, TAKES_TOUCHES, Node, Piece, Role, Seen
from ui.citizen_pages.combination import UPRIGHT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem

KEYS = 28
"""The number of the rule that moves the page, and so comes last."""
TREE = 0
"""The number of the rule below the thirty."""
BY_TOUCH_ALONE = {"scroll.up", "scroll.down"}
"""The body follows the focus by itself. Who cannot draw on a canvas types below it."""
_STOPS_BETWEEN = 9
"""Stops of the focus that are no control of their own: tabs, lines of a list."""
_BACK_UP = 160
"""Pixels: controls beside each other may begin at other heights."""
_CHARTS = ("Chart", "ChartFrame", "ShiftAxis")
_MARKS = re.compile(r"[\u2066-\u2069\u200e\u200f\s]+")


@rule(TREE, "A visible control is in the accessible tree")
def in_the_tree(seen: Seen) -> Iterator[str]:
    known = {id(node.item) for node in seen.nodes if node.role in PRESSED or node.role is Role.Dialog}
    for piece in seen.pieces:
        if not piece.enabled or piece.box.isEmpty():
            continue
        interface = QAccessible.queryAccessibleInterface(piece.item)
        control = interface is not None and interface.role() in CONTROLS and not interface.state().invisible
        touched = any(piece.item.inherits(kind) for kind in TAKES_TOUCHES) and not _catches_all(seen, piece)
        if (control and id(piece.item) not in known) or (touched and not _part_of(piece.item, known)):
            yield f"{piece.item.objectName() or piece.item.metaObject().className()} at {piece.box}"


def _catches_all(seen: Seen, piece: Piece) -> bool:
    """Ground that swallows touches between controls, or takes them anywhere beside a control that does the same."""
    return (
        any(
            piece.box.contains(node.box.center()) and piece.box.width() * piece.box.height() > 2 * _area(node)
            for node in seen.awake
        )
        or piece.item.objectName() == "welcome.anywhere"
    )


def _area(node: Node) -> float:
    return node.box.width() * node.box.height()


def _part_of(item: QQuickItem | None, known: set[int]) -> bool:
    while item is not None:
        if id(item) in known:
            return True
        item = item.parentItem()
    return False


@rule(7, "Colour is never the only sign of state, error or choice")
def state_is_told(seen: Seen) -> Iterator[str]:
    for node in seen.awake:
        if node.role in {Role.RadioButton, Role.CheckBox}:
            marks = list(_marks(node.item))
            if node.checked and not any(weight == "fill" for _, weight in marks):
                yield f"{node.name} is chosen, and no mark shows it"
            if not node.checked and any(name.startswith("check") for name, _ in marks):
                yield f"{node.name} bears the mark of what is chosen, and is not told as chosen"


def _marks(item: QQuickItem) -> Iterator[tuple[str, str]]:
    """The icons that are to be seen on it, and how they are drawn."""
    for child in item.childItems():
        if child.isVisible() and child.opacity() > 0:
            if child.metaObject().indexOfProperty("weight") >= 0:
                yield str(child.property("name")), str(child.property("weight"))
            yield from _marks(child)


@rule(13, "One question or topic per page, under a heading of its own")
def headed(seen: Seen) -> Iterator[str]:
    if not seen.is_kiosk:
        return
    headings = [
        node.name for node in seen.nodes if node.role is Role.Heading and node.enabled and not _summary(node.item)
    ]
    title = next((node.name for node in seen.nodes if node.role is Role.Dialog and node.enabled), "") or (
        headings[0] if headings else ""
    )
    if not title:
        yield "it has no heading"
    if seen.how.language == "en" and title and seen.page.page is not None:
        first = seen.memory.headings.setdefault(title, seen.page.page.value)
        if first != seen.page.page.value:
            yield f"{first} has the heading “{title}” too"


def _summary(item: QQuickItem | None) -> bool:
    while item is not None and not item.metaObject().className().startswith("ErrorSummary_"):
        item = item.parentItem()
    return item is not None


@rule(15, "Nothing is switched off; facts are text")
def awake(seen: Seen) -> Iterator[str]:
    if not seen.modal:
        yield from (f"{node.name} is switched off" for node in seen.controls if not node.enabled)


@rule(KEYS, "Keys reach every control, in reading order, and are not trapped")
def by_keys(seen: Seen) -> Iterator[str]:
    if seen.is_board or not seen.last:
        return
    order = list(_by_tab(seen))
    reached = {id(node) for node in order}
    for node in seen.awake:
        by_touch = node.role is Role.Canvas or node.item.objectName() in BY_TOUCH_ALONE
        if id(node) not in reached and not by_touch:
            yield f"{node.name} cannot be reached by keys"
    if seen.how.size == UPRIGHT and order:
        top = min(node.box.top() for node in order)
        starts = [place for place, node in enumerate(order) if node.box.top() < top + _BACK_UP]
        first = max(starts, key=lambda place: order[place - 1].box.bottom())
        turned = [*order[first:], *order[:first]]
        for before, after in pairwise(turned):
            if after.frame is before.frame and after.box.bottom() < before.box.bottom() - _BACK_UP:
                yield f"{after.name} comes after {before.name}, and stands above it"


def _by_tab(seen: Seen) -> Iterator[Node]:
    """What has the focus, Tab after Tab, until it comes round.

    Real keys, and each control asked: nextItemInFocusChain and activeFocusItem leave PySide with references to items
    that are gone when the next page is shown, which ends the program later.
    """
    seen.window.requestActivate()
    QTest.qWaitForWindowActive(seen.window)
    known: set[int] = set()
    first: Node | None = None
    for _ in range(len(seen.awake) + _STOPS_BETWEEN):
        QTest.keyClick(seen.window, Qt.Key.Key_Tab)
        at = next((node for node in seen.awake if node.item.hasActiveFocus()), None)
        if at is not None and at is first:
            return
        first = first or at
        if at is not None and id(at) not in known:
            known.add(id(at))
            yield at


@rule(29, "Everything shown can be heard: its words are in the tree")
def heard(seen: Seen) -> Iterator[str]:
    told = _bare(" ".join(f"{node.name} {node.description}" for node in seen.nodes))
    for text in seen.texts:
        words = str(text.item.property("text"))
        # The letter in the mark of a series stands beside its name.
        mark = text.item.parentItem().metaObject().className().startswith("SeriesMark_")
        if mark or _in_chart(text.item):
            continue
        if any(re.search(r"\w", part) and _bare(part) not in told for part in words.split(" · ")):
            yield words


def _in_chart(item: QQuickItem | None) -> bool:
    """A chart is told by its sentence, and by the table beside it."""
    while item is not None and not item.metaObject().className().partition("_")[0].endswith(_CHARTS):
        item = item.parentItem()
    return item is not None


def _bare(words: str) -> str:
    return _MARKS.sub("", re.sub(r"<[^>]+>|\*\*", "", words)).strip().casefold()
