"""Questions as their tests meet them: a model with its answers, and a window with real touches."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from ui.devices.camera import Camera
from ui.fonts import register_fonts
from ui.forms import samples
from ui.forms.background import Background
from ui.forms.gallery import QuestionStage
from ui.forms.question import question_from
from ui.forms.question_model import FormTools, QuestionModel
from ui.theme import Look
from ui.tokens import Setting

_FINGERS: list[Any] = []


def finger() -> Any:
    # Qt keeps every touch device for the life of the process, so one is enough.
    if not _FINGERS:
        _FINGERS.append(QTest.createTouchDevice())
    return _FINGERS[0]


@dataclass
class Asked:
    """A question without a window, and what it answered."""

    model: QuestionModel
    answers: list[str] = field(default_factory=list)

    @property
    def part(self) -> Any:
        return self.model.property("part")

    @property
    def answer(self) -> str:
        return self.answers[-1]

    @property
    def errors(self) -> list[str]:
        return list(self.model.property("errors"))


@pytest.fixture
def ask(qapp) -> Iterator[Callable[..., Asked]]:
    """Makes questions from the fields of QuestionShown."""
    background = Background()
    made: list[QuestionModel] = []

    def make(tools: dict[str, Any] | None = None, **fields: Any) -> Asked:
        shared = {"attachments": samples.attachments(), "now": lambda: samples.NOW, **(tools or {})}
        model = QuestionModel(question_from({"ref": "/it", **fields}), FormTools(background=background, **shared))
        made.append(model)
        asked = Asked(model)
        model.answered.connect(lambda _ref, text: asked.answers.append(text))
        return asked

    yield make
    for model in made:
        model.close()
    background.close()


class Page:
    """Questions in a window."""

    def __init__(self, stage: QuestionStage, look: Look, qtbot: Any) -> None:
        self.stage = stage
        self.look = look
        self.window = stage.window
        self.qtbot = qtbot
        self.answers: dict[str, str] = {}
        for model in stage.models.values():
            model.answered.connect(self.answers.__setitem__)
        self.settle()

    def settle(self) -> None:
        """Draw, so that everything stands where it will be."""
        for _ in range(3):
            QCoreApplication.processEvents()
        self.window.grabWindow()

    def see(self, name: str) -> QQuickItem:
        """The visible item of that name."""
        self.qtbot.waitUntil(lambda: self.find(name) is not None, timeout=5000)
        self.settle()
        item = self.find(name)
        assert item is not None
        return item

    def find(self, name: str) -> QQuickItem | None:
        """The visible, enabled item of that name, or None."""
        for item in self.items():
            if item.objectName() == name and item.width() > 0 and item.height() > 0:
                return item
        return None

    def items(self) -> Iterator[QQuickItem]:
        """Everything that is to be seen."""
        waiting = [self.window.contentItem()]
        while waiting:
            item = waiting.pop()
            if item.isVisible() and item.isEnabled() and item.opacity() > 0:
                yield item
                waiting += item.childItems()

    def touch(self, name: str) -> None:
        """A finger on the middle of an item."""
        item = self.see(name)
        self.touch_at(item, 0.5, 0.5)

    def touch_at(self, item: QQuickItem, x: float, y: float) -> None:
        """A finger at parts of an item's width and height."""
        self.stroke(item, [(x, y)])

    def stroke(self, item: QQuickItem, way: list[tuple[float, float]]) -> None:
        """A finger that goes this way over an item."""
        points = [self.place(item, x, y) for x, y in way]
        QTest.touchEvent(self.window, finger()).press(0, points[0], self.window).commit()
        for point in points[1:]:
            QTest.touchEvent(self.window, finger()).move(0, point, self.window).commit()
            # Qt hands on one move a frame.
            with self.qtbot.waitSignal(self.window.frameSwapped, timeout=5000):
                self.window.update()
        QTest.touchEvent(self.window, finger()).release(0, points[-1], self.window).commit()
        self.settle()

    @staticmethod
    def place(item: QQuickItem, x: float, y: float) -> QPoint:
        return item.mapToScene(QPoint(0, 0)).toPoint() + QPoint(int(item.width() * x), int(item.height() * y))

    def write(self, name: str, text: str) -> None:
        """Touch a box and type into it."""
        self.touch(name)
        for letter in text:
            key = Qt.Key(ord(letter.upper())) if ord(letter) < 128 else Qt.Key.Key_unknown
            QTest.sendKeyEvent(QTest.KeyAction.Click, self.window, key, letter, Qt.KeyboardModifier.NoModifier, -1)
        self.settle()

    def key(self, key: Qt.Key) -> None:
        """Press a key."""
        QTest.keyClick(self.window, key)
        self.settle()

    def text(self, name: str) -> str:
        """What a text shows."""
        return str(self.see(name).property("text"))


@pytest.fixture
def show(qapp, qtbot) -> Iterator[Callable[..., Page]]:
    """Opens windows with questions; each is a mapping of the fields of QuestionShown."""
    register_fonts()
    opened: list[tuple[QuestionStage, QQmlApplicationEngine]] = []

    def open_page(
        *questions: dict[str, Any], camera: Camera | None = None, setting: Setting | None = None, **kept: Any
    ) -> Page:
        engine = QQmlApplicationEngine()
        chosen = setting or Setting(reduced_motion=True)
        stage = QuestionStage(
            engine, chosen, [question_from({"ref": "/it", **one}) for one in questions], camera=camera, **kept
        )
        opened.append((stage, engine))
        assert QTest.qWaitForWindowExposed(stage.window)
        stage.window.requestActivate()
        look = engine.singletonInstance("Shopfront.Look", "Look")
        look.set_tap_guard(0)
        return Page(stage, look, qtbot)

    yield open_page
    for stage, engine in opened:
        stage.window.close()
        stage.close()
        stage.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        engine.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
