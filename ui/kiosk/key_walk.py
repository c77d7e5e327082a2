"""Walks over the keys of the keyboard on the screen by the arrows of a keypad, in two dimensions."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QPoint, QRect, QRectF, Signal
from PySide6.QtGui import QAccessible, QAccessibleInterface, QWindow
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem

from kiosk.keypad import KeypadKey
from ui.kiosk.reading import KEYBOARD, nodes

if TYPE_CHECKING:
    from collections.abc import Sequence

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the keyboard on the screen, and where it is."""

    name: str
    box: QRect


def beside(boxes: Sequence[QRect], at: int, way: KeypadKey) -> int | None:
    """Which box an arrow leads to; None above the first row, which is the way out. Down from the last row stays.

    The end of a row leads to the next one, so that one arrow alone reaches every key.
    """
    order = sorted(range(len(boxes)), key=lambda one: (boxes[one].center().y(), boxes[one].center().x()))
    rows = [
        list(row) for _line, row in groupby(order, lambda one: boxes[one].center().y() // (boxes[one].height() or 1))
    ]
    row = next(number for number, keys in enumerate(rows) if at in keys)
    if way in {KeypadKey.LEFT, KeypadKey.RIGHT}:
        ways = [one for keys in rows for one in keys]
        return ways[(ways.index(at) + (1 if way is KeypadKey.RIGHT else -1)) % len(ways)]
    if way is KeypadKey.UP and row == 0:
        return None
    further = rows[min(row + 1, len(rows) - 1) if way is KeypadKey.DOWN else row - 1]
    middle = boxes[at].center().x()
    return at if at in further else min(further, key=lambda one: abs(boxes[one].center().x() - middle))


@QmlElement
@QmlUncreatable("made by the kiosk")
class KeyWalk(QObject):
    """The key that an arrow has come to; typing goes on in the box that has the focus."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QWindow | None = None
        self._at: Key | None = None

    def attend(self, window: QObject) -> None:
        """The keys are those of this window."""
        if isinstance(window, QWindow):
            self._window = window

    @property
    def walking(self) -> bool:
        """Whether the arrows move among the keys."""
        if self._at is not None and not self._keys():
            self.leave()
        return self._at is not None

    @property
    def name(self) -> str:
        """What the key is called."""
        return self._at.name if self._at is not None else ""

    def enter(self) -> bool:
        """Begin at the first key, where there is a keyboard."""
        keys = sorted(self._keys(), key=lambda one: (one[0].box.center().y(), one[0].box.left()))
        self._stand(keys[0][0] if keys else None)
        return bool(keys)

    def leave(self) -> None:
        """Back to the box."""
        self._stand(None)

    def move(self, way: KeypadKey) -> bool:
        """Go to the next key that way; False where that leads out of the keyboard."""
        keys = [key for key, _node in self._keys()]
        here = self._nearest(keys)
        there = beside([key.box for key in keys], here, way) if here is not None else None
        self._stand(keys[there] if there is not None else None)
        return there is not None

    def press(self) -> None:
        """Type the key; one that changes the keys leaves the walk at the one that stands there then."""
        keys = self._keys()
        here = self._nearest([key for key, _node in keys])
        if here is None:
            self.leave()
            return
        keys[here][1].actionInterface().doAction("Press")
        self._stay()

    def _stay(self) -> None:
        keys = [key for key, _node in self._keys()]
        here = self._nearest(keys)
        self._stand(keys[here] if here is not None else None)

    def _nearest(self, keys: Sequence[Key]) -> int | None:
        if self._at is None or not keys:
            return None
        middle = self._at.box.center()
        return min(range(len(keys)), key=lambda one: (keys[one].box.center() - middle).manhattanLength())

    def _keys(self) -> list[tuple[Key, QAccessibleInterface]]:
        if self._window is None:
            return []
        corner = self._window.mapToGlobal(QPoint(0, 0))
        found = (node for node in nodes(self._window) if node.role() == QAccessible.Role.Button and _on_keyboard(node))
        named = ((Key(node.text(QAccessible.Text.Name), node.rect().translated(-corner)), node) for node in found)
        return [(key, node) for key, node in named if not key.box.isEmpty()]

    def _stand(self, at: Key | None) -> None:
        if at != self._at:
            self._at = at
            self.changed.emit()

    def _get_box(self) -> QRectF:
        return QRectF(self._at.box) if self._at is not None else QRectF()

    box = Property(QRectF, _get_box, notify=changed)


def _on_keyboard(node: QAccessibleInterface) -> bool:
    item = node.object()
    while isinstance(item, QQuickItem):
        if item.objectName() == KEYBOARD:
            return True
        item = item.parentItem()
    return False
