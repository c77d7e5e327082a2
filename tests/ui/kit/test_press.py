"""Pressing: on release, not after sliding off, once for an impatient pair of taps, by hand and by key."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.ui.kit.conftest import Heard, centre, item_named, tap
from ui.tap_guard import TapGuard

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
TWO_BUTTONS = """
Button { objectName: "first"; text: "Continue"; x: 100; y: 100; width: 400 }
Button { objectName: "second"; text: "Back"; x: 100; y: 400; width: 400 }
"""


@pytest.fixture
def scene(stage):
    window = stage.show(TWO_BUTTONS)
    button = item_named(window, "first")
    return window, button, Heard(button, "clicked")


def test_it_acts_on_release(scene) -> None:
    window, button, clicks = scene
    QTest.mousePress(window, LEFT, PLAIN, centre(button))
    assert button.property("pressed")
    assert clicks.count == 0
    QTest.mouseRelease(window, LEFT, PLAIN, centre(button))
    assert not button.property("pressed")
    assert clicks.count == 1


def test_sliding_off_cancels(scene) -> None:
    window, button, clicks = scene
    away = centre(button) + QPoint(0, 500)
    QTest.mousePress(window, LEFT, PLAIN, centre(button))
    QTest.mouseMove(window, away)
    assert not button.property("pressed")
    QTest.mouseRelease(window, LEFT, PLAIN, away)
    assert clicks.count == 0


def test_two_quick_taps_are_one(scene) -> None:
    window, button, clicks = scene
    tap(window, centre(button))
    tap(window, centre(button))
    assert clicks.count == 1


def test_two_quick_taps_on_two_buttons_are_two(scene) -> None:
    window, button, clicks = scene
    second = item_named(window, "second")
    others = Heard(second, "clicked")
    tap(window, centre(button))
    tap(window, centre(second))
    assert (clicks.count, others.count) == (1, 1)


def test_a_touch_acts_like_a_mouse(scene, qapp) -> None:
    window, button, clicks = scene
    screen = QTest.createTouchDevice()
    QTest.touchEvent(window, screen).press(0, centre(button), window).commit()
    assert clicks.count == 0
    QTest.touchEvent(window, screen).release(0, centre(button), window).commit()
    assert clicks.count == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select])
def test_a_key_acts_on_release(scene, key) -> None:
    window, button, clicks = scene
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyPress(window, key)
    assert clicks.count == 0
    QTest.keyRelease(window, key)
    assert clicks.count == 1


def test_tab_walks_on_and_shows_the_ring(scene, stage) -> None:
    window, button, _clicks = scene
    button.forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert button.property("visualFocus")
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert item_named(window, "second").property("visualFocus")
    assert not button.property("visualFocus")


def test_a_busy_button_is_named_after_a_second_and_deaf(scene, qtbot) -> None:
    window, button, clicks = scene
    width = button.property("implicitWidth")
    button.setProperty("busyText", "Printing")
    button.setProperty("busy", True)
    tap(window, centre(button))
    named = QAccessible.queryAccessibleInterface(button)
    assert named.text(QAccessible.Text.Name) == "Continue"
    qtbot.waitUntil(lambda: named.text(QAccessible.Text.Name) == "Printing", timeout=3000)
    assert clicks.count == 0
    assert button.property("implicitWidth") >= width
    button.setProperty("busy", False)
    assert named.text(QAccessible.Text.Name) == "Continue"


def test_a_screen_reader_can_press(scene) -> None:
    _window, button, clicks = scene
    action = QAccessible.queryAccessibleInterface(button).actionInterface()
    action.doAction(action.pressAction())
    assert clicks.count == 1


def test_a_button_in_a_row_keeps_its_own_tap(stage) -> None:
    window = stage.show(
        'ListRow { objectName: "row"; width: 900; title: "Form"; '
        'Button { objectName: "inner"; compact: true; text: "Open" } }'
    )
    row, inner = item_named(window, "row"), item_named(window, "inner")
    rows, inners = Heard(row, "clicked"), Heard(inner, "clicked")
    tap(window, centre(inner))
    assert (rows.count, inners.count) == (0, 1)
    tap(window, QPoint(60, 50))
    assert (rows.count, inners.count) == (1, 1)


class TestTapGuard:
    """The rule by itself, with a clock of its own."""

    def guard(self):
        self.time = 10.0
        return TapGuard(interval_ms=400, reach=48, now=lambda: self.time)

    def test_the_echo_of_a_tap_is_refused(self) -> None:
        guard = self.guard()
        assert guard.admits(100, 100)
        self.time += 0.399
        assert not guard.admits(130, 130)

    def test_a_later_tap_or_another_place_is_admitted(self) -> None:
        guard = self.guard()
        assert guard.admits(100, 100)
        assert guard.admits(149, 100)
        self.time += 0.4
        assert guard.admits(149, 100)

    def test_echoes_do_not_lengthen_the_silence(self) -> None:
        guard = self.guard()
        guard.admits(1, 1)
        self.time += 0.3
        assert not guard.admits(1, 1)
        self.time += 0.1
        assert guard.admits(1, 1)
