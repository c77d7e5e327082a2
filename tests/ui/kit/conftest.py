"""A stage for components: an engine with our kit, and windows written in a few lines of QML."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import SIGNAL, QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from ui.fonts import register_fonts
from ui.kit import furnish
from ui.theme import Look

HEAD = "import QtQuick\nimport QtQuick.Layouts\nimport Shopfront.Kit\n"
WINDOW = "Window {{ width: 1080; height: 1920; visible: true; color: Theme.ground\n{body}\n}}"


@dataclass
class Stage:
    """One engine, its look, and the windows shown on it."""

    engine: QQmlApplicationEngine = field(default_factory=QQmlApplicationEngine)
    look: Look = field(init=False)

    def __post_init__(self) -> None:
        self.look = furnish(self.engine)

    def show(self, body: str) -> QQuickWindow:
        """A window with this QML in it, laid out and exposed."""
        before = len(self.engine.rootObjects())
        self.engine.loadData((HEAD + WINDOW.format(body=body)).encode(), QUrl("file:///stage.qml"))
        assert len(self.engine.rootObjects()) == before + 1, "the QML does not load"
        window = self.engine.rootObjects()[-1]
        assert isinstance(window, QQuickWindow)
        assert QTest.qWaitForWindowExposed(window)
        window.requestActivate()
        self.settle()
        return window

    def settle(self) -> None:
        """Let bindings, layouts and posted events come to rest."""
        for _ in range(3):
            QCoreApplication.processEvents()

    def close(self) -> None:
        """Delete the windows before their engine, as Qt asks for."""
        for window in self.engine.rootObjects():
            window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def stage(qapp) -> Iterator[Stage]:
    """An empty stage with the fonts that we ship."""
    register_fonts()
    made = Stage()
    yield made
    made.close()


def item_named(window: QQuickWindow, name: str) -> QQuickItem:
    """The item with this objectName, also one that a Repeater made."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.objectName() == name:
            return item
        waiting += item.childItems()
    pytest.fail(f"there is no item {name}")


class Heard:
    """Counts how often a signal without arguments was heard."""

    def __init__(self, item: QQuickItem, signal: str) -> None:
        self.count = 0
        QObject.connect(item, SIGNAL(f"{signal}()"), self._hear)

    def _hear(self) -> None:
        self.count += 1


def centre(item: QQuickItem) -> QPoint:
    """The middle of an item in its window."""
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def tap(window: QQuickWindow, at: QPoint) -> None:
    """Press and release at one point."""
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
