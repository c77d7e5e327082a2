"""Drives an open face as a person would, by one JSON object a line: touches, keys, typing, and pictures.

    {"id": 1, "do": "tap", "name": "home.getTicket"}       a touch in the middle of the control of that objectName,
                                                           on "More below" before where it is further down
    {"id": 2, "do": "wait", "name": "ticket.done"}         until the control is visible (at most `seconds`, default 15)
    {"id": 3, "do": "type", "text": "passport"}            into what has the focus
    {"id": 4, "do": "key", "key": "Ctrl+Z"}
    {"id": 5, "do": "text", "name": "ticket.label"}        what a screen reader would say
    {"id": 6, "do": "picture", "path": "out.png"}
    {"id": 7, "do": "frame"}                               until a whole frame more has been drawn
    {"id": 8, "do": "act", "act": "ticket.left", "with": {}}   also: queue.list, sync.status, log.state

For the tour and for journeys; the product itself never uses it.
"""

from __future__ import annotations

import gc
import io
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QGuiApplication, QInputDevice, QKeyEvent, QKeySequence, QPointingDevice
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.device_lines import answer_line

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtQuick import QQuickWindow

    from kiosk.node import Node

_LOOK_AGAIN_MS = 30
_TAP_PAUSE_MS = 450
"""A person does not touch again within the 400 ms in which a second touch counts as the same."""
_SETTLE_MS = 250
"""Fades last 140 ms, moves 180 ms: a picture is taken after them."""


class Driver(QObject):
    """Reads questions from standard input on a thread, answers them on the GUI thread, one after the other."""

    _asked = Signal(object)
    _ended = Signal()

    def __init__(self, window: QQuickWindow, node: Node | None) -> None:
        """Without a node, as behind a lock, no act can be asked for."""
        super().__init__(window)
        self._window = window
        self._node = node
        self._finger = QTest.createTouchDevice()
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(QGuiApplication.quit, Qt.ConnectionType.QueuedConnection)
        self._awaits_frame: dict[str, Any] = {}
        self._done = threading.Event()
        threading.Thread(target=self._listen, name="driver", daemon=True).start()

    def _listen(self) -> None:
        # Not sys.stdin: a buffered reader that a daemon thread holds aborts the interpreter at its end.
        for line in iter(io.FileIO(0, closefd=False).readline, b""):
            self._done.clear()
            self._asked.emit(msgspec.json.decode(line))
            self._done.wait()
        self._ended.emit()

    def _answer(self, question: dict[str, Any]) -> None:
        do = str(question.get("do"))
        if do == "act":
            self._act(question)
        elif do == "tap":
            QTimer.singleShot(_TAP_PAUSE_MS, self, lambda: self._find(question))
        elif do in {"wait", "text"}:
            self._find(question)
        elif do == "frame":
            self._awaits_frame = question
            self._window.frameSwapped.connect(self._frame_drawn)
            self._window.update()
        elif do == "picture":
            QTimer.singleShot(_SETTLE_MS, self, lambda: self._reply(question, self._picture(question)))
        else:
            self._reply(question, {"key": self._key, "type": self._type}[do](question))

    @Slot()
    def _frame_drawn(self) -> None:
        self._window.frameSwapped.disconnect(self._frame_drawn)
        self._reply(self._awaits_frame, {})

    def _act(self, question: dict[str, Any]) -> None:
        node = self._node
        if node is None:
            self._reply(question, {"problem": "this face has no node to ask"})
            return
        line = msgspec.json.encode({"id": 0, "do": question["act"], "with": question.get("with", {})})
        threading.Thread(target=lambda: self._say(question, answer_line(node, line)), daemon=True).start()

    def _find(self, question: dict[str, Any]) -> None:
        tries = int(float(question.get("seconds", 15)) * 1000 / _LOOK_AGAIN_MS)
        then = {"tap": self._tap, "wait": self._wait, "text": self._text}[str(question["do"])]
        self._when_visible(question, then, tries)

    def _when_visible(
        self, question: dict[str, Any], then: Callable[[QQuickItem, dict[str, Any]], dict[str, Any]], tries: int
    ) -> None:
        item = find(self._window, str(question["name"]))
        if item is not None and question["do"] == "tap" and self._moves_to(item):
            QTimer.singleShot(_TAP_PAUSE_MS, self, lambda: self._when_visible(question, then, tries - 1))
        elif item is not None:
            self._reply(question, then(item, question))
        elif tries <= 0:
            self._reply(question, {"problem": f"{question['name']} is not to be seen"})
        else:
            QTimer.singleShot(_LOOK_AGAIN_MS, self, lambda: self._when_visible(question, then, tries - 1))

    def _moves_to(self, item: QQuickItem) -> bool:
        """Touch what moves the page on; False where the item is in reach."""
        lay_out(self._window)
        more = None if in_reach(self._window, item) else find(self._window, "scroll.down")
        if more is None:
            return False
        touch(self._window, more, self._finger)
        return True

    def _tap(self, item: QQuickItem, _question: dict[str, Any]) -> dict[str, Any]:
        touch(self._window, item, self._finger)
        return {}

    def _wait(self, _item: QQuickItem, _question: dict[str, Any]) -> dict[str, Any]:
        return {}

    def _text(self, item: QQuickItem, _question: dict[str, Any]) -> dict[str, Any]:
        return {"text": spoken_name(item)}

    def _key(self, question: dict[str, Any]) -> dict[str, Any]:
        combination = QKeySequence(str(question["key"]))[0]
        press(self._window, combination.key(), combination.keyboardModifiers())
        return {}

    def _type(self, question: dict[str, Any]) -> dict[str, Any]:
        for letter in str(question["text"]):
            press(self._window, Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.NoModifier, letter)
        return {}

    def _picture(self, question: dict[str, Any]) -> dict[str, Any]:
        path = Path(str(question["path"]))
        path.parent.mkdir(parents=True, exist_ok=True)
        return {} if self._window.grabWindow().save(str(path)) else {"problem": f"{path} was not written"}

    def _reply(self, question: dict[str, Any], found: dict[str, Any]) -> None:
        self._say(question, {"ok": "problem" not in found, **found})

    def _say(self, question: dict[str, Any], found: dict[str, Any]) -> None:
        sys.stdout.buffer.write(msgspec.json.encode({**found, "id": question.get("id")}) + b"\n")
        sys.stdout.buffer.flush()
        self._done.set()


def find(window: QQuickWindow, name: str) -> QQuickItem | None:
    """The visible, enabled item of that objectName; the topmost if there are several."""
    found: QQuickItem | None = None
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if not item.isVisible() or not item.isEnabled():
            continue
        if item.objectName() == name and item.width() > 0 and item.height() > 0:
            found = item
        waiting.extend(reversed(_children(item)))
    return found


def _children(item: QQuickItem) -> list[QQuickItem]:
    # WORKAROUND: PySide6 6.12 takes a new item for what stood at its address before (a QMetaObject, seen once), as long
    # as Python remembers that. Whether a search of the memory always ends that is not known; what is no item is passed.
    found = item.childItems()
    if all(isinstance(one, QQuickItem) for one in found):
        return found
    gc.unfreeze()
    gc.collect()
    return [one for one in item.childItems() if isinstance(one, QQuickItem)]


def in_reach(window: QQuickWindow, item: QQuickItem) -> bool:
    """Whether no page has to be moved on before a finger can touch an item."""
    lower = item.mapToScene(item.boundingRect().bottomLeft()).y()
    more = find(window, "scroll.down")
    inside = item.parentItem()
    while more is not None and inside is not None:
        if inside == more.parentItem().parentItem():
            frame = find(window, "scroll.frame") or more
            return bool(lower <= frame.mapToScene(frame.boundingRect().bottomLeft()).y())
        inside = inside.parentItem()
    return True


def lay_out(window: QQuickWindow) -> None:
    """Draw once, so that everything stands where it will be: what has just appeared is placed only when it is drawn."""
    window.grabWindow()


def touch(window: QQuickWindow, item: QQuickItem, finger: QPointingDevice | QInputDevice) -> None:
    """Press and release in the middle of an item."""
    middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
    QTest.touchEvent(window, finger).press(0, middle, window).commit()
    QTest.touchEvent(window, finger).release(0, middle, window).commit()


def press(window: QQuickWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier, text: str = "") -> None:
    """Press and release a key of a keyboard."""
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QGuiApplication.sendEvent(window, QKeyEvent(kind, key, modifiers, text))


def spoken_name(item: QQuickItem) -> str:
    """What assistive technology says for an item: its accessible name, or its text."""
    interface = QAccessible.queryAccessibleInterface(item)
    name = interface.text(QAccessible.Text.Name) if interface else ""
    return name or str(item.property("text") or "")
