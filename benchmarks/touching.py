"""Touches a real face in this process and notes when what it shows is drawn, and how long its GUI thread was busy."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEventLoop, QObject, QPointF, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from ui.driver import find, in_reach, lay_out, press, touch
from ui.face import OpenFace

_MOST_MS = 15_000
_HELD_MS = 60
_MOVES_MS = 250
"""A page is moved on within 180 ms."""


class NotShown(RuntimeError):
    """What was waited for did not come."""


@dataclass(frozen=True, slots=True)
class Pauses:
    """The longest times, in milliseconds, for which the GUI thread did not look at its events."""

    longest: float
    longest_without_drawing: float
    drawing: float
    """The longest single drawing of a frame by the software renderer."""


class Hands(QObject):
    """A finger and a watch on one face."""

    def __init__(self, face: OpenFace) -> None:
        super().__init__()
        self._window: QQuickWindow = face.window
        self._finger = QTest.createTouchDevice()
        self._holds: Callable[[], bool] | None = None
        self._loop = QEventLoop()
        self._tick = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._beat)
        self._last = self._draw_began = 0.0
        self._drawn_since = 0.0
        self._drawn_at = 0.0
        self._gaps: list[tuple[float, float]] = []
        self._drawings: list[float] = []
        self._window.afterAnimating.connect(self._begin_drawing)
        self._window.frameSwapped.connect(self._drawn)

    def tap(self, name: str) -> float:
        """Touch a control; returns the moment before the touch."""
        self.see(name)
        lay_out(self._window)
        return self.touch(self.see(name))

    def reach(self, name: str) -> QQuickItem:
        """Move the page on until a control can be touched."""
        item = self.see(name)
        lay_out(self._window)
        while not in_reach(self._window, item) and find(self._window, "scroll.down") is not None:
            self.touch(self.see("scroll.down"))
            self.rest(_MOVES_MS)
            item = self.see(name)
        return item

    def touch(self, item: QQuickItem) -> float:
        """Touch an item that has been found; returns the moment before the touch."""
        began = time.perf_counter()
        touch(self._window, item, self._finger)
        return began

    def lift(self, item: QQuickItem) -> float:
        """Touch an item for as long as people do; returns the moment before the finger is lifted, on which it acts."""
        middle = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.touchEvent(self._window, self._finger).press(0, middle, self._window).commit()
        self.rest(_HELD_MS)
        began = time.perf_counter()
        QTest.touchEvent(self._window, self._finger).release(0, middle, self._window).commit()
        return began

    def press(self, keys: str) -> float:
        """Press a key; returns the moment before."""
        combination = QKeySequence(keys)[0]
        began = time.perf_counter()
        press(self._window, combination.key(), combination.keyboardModifiers())
        return began

    def type(self, text: str) -> None:
        """Type into what has the focus."""
        for letter in text:
            press(self._window, Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.NoModifier, letter)

    def see(self, name: str) -> QQuickItem:
        """Wait until a control is on the screen."""
        until = time.perf_counter() + _MOST_MS / 1000
        while (item := find(self._window, name)) is None:
            if time.perf_counter() > until:
                message = f"{name} was not shown"
                raise NotShown(message)
            self.rest(10)
        return item

    def expect(self, holds: Callable[[], bool]) -> None:
        """Note the first frame after which it holds; before the touch, since what it does may be drawn within it."""
        self._holds, self._drawn_at = holds, 0.0

    def drawn(self) -> float:
        """Run the event loop until the frame that is expected is out; returns its moment."""
        if not self._drawn_at:
            late = QTimer(singleShot=True, interval=_MOST_MS)
            late.timeout.connect(self._loop.quit)
            late.start()
            self._loop.exec()
            late.stop()
        self._holds = None
        if not self._drawn_at:
            message = "what was waited for was not drawn"
            raise NotShown(message)
        return self._drawn_at

    def rest(self, milliseconds: int) -> None:
        """Let the face be."""
        QTimer.singleShot(milliseconds, self._loop, self._loop.quit)
        self._loop.exec()

    def watch(self) -> None:
        """Begin to watch for pauses."""
        self._gaps, self._drawings, self._drawn_since = [], [], 0.0
        self._last = time.perf_counter()
        self._tick.start()

    def pauses(self) -> Pauses:
        """What there was since."""
        self._beat()
        self._tick.stop()
        return Pauses(
            longest=max(whole for whole, _ in self._gaps) * 1000,
            longest_without_drawing=max(whole - drawing for whole, drawing in self._gaps) * 1000,
            drawing=max(self._drawings, default=0.0) * 1000,
        )

    @Slot()
    def _beat(self) -> None:
        now = time.perf_counter()
        self._gaps.append((now - self._last, self._drawn_since))
        self._last, self._drawn_since = now, 0.0

    @Slot()
    def _begin_drawing(self) -> None:
        self._draw_began = time.perf_counter()

    @Slot()
    def _drawn(self) -> None:
        now = time.perf_counter()
        self._drawn_since += now - self._draw_began
        self._drawings.append(now - self._draw_began)
        if self._holds is not None and not self._drawn_at and self._holds():
            self._drawn_at = now
            self._loop.quit()


def opacity(item: QQuickItem | None) -> float:
    """How much of an item is seen, with all it lies in: 0 to 1."""
    found = 1.0
    while item is not None:
        found *= item.opacity() if item.isVisible() else 0.0
        item = item.parentItem()
    return found


def close(face: OpenFace) -> None:
    """Take a face down completely."""
    face.close()
    app = QGuiApplication.instance()
    if app is not None:
        app.processEvents()
