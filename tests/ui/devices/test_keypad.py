"""The keys of a keypad are taken out of what a window hears; the others are left to it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.errors import DataFault
from kiosk.keypad import KeypadKey
from ui.devices.keypad import KeyboardKeypad

PRESS, RELEASE = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
PLAIN = Qt.KeyboardModifier.NoModifier


class Window(QObject):
    """Remembers which keys came through."""

    def __init__(self):
        super().__init__()
        self.heard = []

    def event(self, event):
        if event.type() in {PRESS, RELEASE}:
            self.heard.append((event.type(), Qt.Key(event.key())))
        return super().event(event)

    def key(self, key, modifiers=PLAIN, *, repeats=False):
        for kind in (PRESS, RELEASE):
            QCoreApplication.sendEvent(self, QKeyEvent(kind, key, modifiers, "", repeats))


@pytest.fixture
def window(qapp):
    return Window()


def test_keys_of_the_keypad_are_taken_and_others_left(window):
    keypad, said = KeyboardKeypad("help=F8", window), []
    keypad.listen(said.append)
    keypad.watch(window)
    for key in (Qt.Key.Key_Up, Qt.Key.Key_F8, Qt.Key.Key_Return, Qt.Key.Key_F1, Qt.Key.Key_A, Qt.Key.Key_Space):
        window.key(key)
    assert said == [KeypadKey.UP, KeypadKey.HELP, KeypadKey.SELECT]
    assert {key for _kind, key in window.heard} == {Qt.Key.Key_F1, Qt.Key.Key_A, Qt.Key.Key_Space}


def test_a_key_that_is_held_says_it_once_and_shortcuts_say_nothing(window):
    keypad, said = KeyboardKeypad("", window), []
    keypad.listen(said.append)
    keypad.watch(window)
    window.key(Qt.Key.Key_Right)
    window.key(Qt.Key.Key_Right, repeats=True)
    window.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert said == [KeypadKey.RIGHT]


def test_what_a_key_leads_to_comes_through(window):
    keypad = KeyboardKeypad("select=F20", window)
    keypad.listen(lambda _key: window.key(Qt.Key.Key_Up))
    keypad.watch(window)
    window.key(Qt.Key.Key_F20)
    assert window.heard == [(PRESS, Qt.Key.Key_Up), (RELEASE, Qt.Key.Key_Up)]


@pytest.mark.parametrize("words", ["help=F99", "help=A", "help=Space", "help=Backspace", "help=Tab"])
def test_a_key_with_which_people_type_is_refused(qapp, words):
    with pytest.raises(DataFault, match="The setting keypad"):
        KeyboardKeypad(words)
