"""The keys of a keypad are taken out of what a window hears; the others are left to it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from shiboken6 import delete

from kiosk.errors import DataFault
from kiosk.keypad import KeypadKey
from ui.devices.keypad import KeyboardKeypad

PRESS = QEvent.Type.KeyPress


class Window(QWindow):
    """Remembers which keys came through."""

    def __init__(self):
        super().__init__()
        self.heard = []

    def keyPressEvent(self, event):
        self.heard.append(Qt.Key(event.key()))


@pytest.fixture
def window(qapp):
    window = Window()
    yield window
    delete(window)


def listening(window, words=""):
    keypad, said = KeyboardKeypad(words, window), []
    keypad.listen(said.append)
    keypad.watch(window)
    return said


def test_keys_of_the_keypad_are_taken_and_others_left(window):
    said = listening(window, "help=F8")
    for key in (Qt.Key.Key_Up, Qt.Key.Key_F8, Qt.Key.Key_Return, Qt.Key.Key_F1, Qt.Key.Key_A, Qt.Key.Key_Space):
        QTest.keyClick(window, key)
    assert said == [KeypadKey.UP, KeypadKey.HELP, KeypadKey.SELECT]
    assert window.heard == [Qt.Key.Key_F1, Qt.Key.Key_A, Qt.Key.Key_Space]


def test_a_shortcut_is_no_key_of_a_keypad(window):
    said = listening(window)
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert (said, window.heard[-1]) == ([], Qt.Key.Key_Left)


def test_what_the_keyboard_on_the_screen_types_comes_through(window):
    said = listening(window)
    QCoreApplication.sendEvent(window, QKeyEvent(PRESS, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
    assert (said, window.heard) == ([], [Qt.Key.Key_Return])


@pytest.mark.parametrize("words", ["help=F99", "help=A", "help=Space", "help=Backspace", "help=Tab"])
def test_a_key_with_which_people_type_is_refused(qapp, words):
    with pytest.raises(DataFault, match="The setting keypad"):
        KeyboardKeypad(words)
