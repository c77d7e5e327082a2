"""A tactile keypad that a computer takes for a keyboard, as those of kiosks do."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from kiosk.errors import DataFault
from kiosk.keypad import KeypadKey, keys_from

_KEYS: Final = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease})
_HELD: Final = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_FIRST_SILENT: Final = 0x01000000
"""Qt's number of the first key that types nothing (Qt::Key_Escape)."""
_TYPING: Final = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class KeyboardKeypad(QObject):
    """Takes the keys of a keypad out of what a window hears; every other key stays a key of a keyboard."""

    def __init__(self, words: str = "", parent: QObject | None = None) -> None:
        """`words` are those of the setting `keypad`; raises DataFault for what it cannot take."""
        super().__init__(parent)
        self._keys: Mapping[Qt.Key, KeypadKey] = {key_named(name): said for name, said in keys_from(words).items()}
        self._pressed: Callable[[KeypadKey], None] = lambda _key: None

    def listen(self, pressed: Callable[[KeypadKey], None]) -> None:
        """Tell every key that is pressed."""
        self._pressed = pressed

    def watch(self, window: QObject) -> None:
        """From now on, hear of this window."""
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Takes the keys that a hand presses on a keypad; those that the keyboard on the screen types are left."""
        if event.type() not in _KEYS or not event.spontaneous() or not isinstance(event, QKeyEvent):
            return False
        said = self._keys.get(Qt.Key(event.key()))
        if said is None or event.modifiers() & _HELD:
            return False
        # A key that is held says it once, so that nobody is carried past what they hear.
        if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
            self._pressed(said)
        return True


def key_named(name: str) -> Qt.Key:
    """The key of that name; raises DataFault where there is none, or where it would be typed."""
    try:
        key = Qt.Key[f"Key_{name}"]
    except KeyError as error:
        message = f"The setting keypad names the key {name!r}, which no keyboard has. Qt's names are F1, Up, VolumeUp."
        raise DataFault(message) from error
    if key.value < _FIRST_SILENT or key in _TYPING:
        message = f"The setting keypad names the key {name}, with which people type. Take one that types nothing."
        raise DataFault(message)
    return key
