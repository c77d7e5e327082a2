"""What each key of a keypad does, on every page and sheet, and on the keyboard on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QKeyEvent

from kiosk.keypad import KeypadKey
from ui.kiosk.reading import Words, nodes

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.kiosk.guide import Guide
    from ui.kiosk.key_walk import KeyWalk

translate = QCoreApplication.translate

Role = QAccessible.Role
_ARROWS: Final = {
    KeypadKey.LEFT: Qt.Key.Key_Left,
    KeypadKey.RIGHT: Qt.Key.Key_Right,
    KeypadKey.UP: Qt.Key.Key_Up,
    KeypadKey.DOWN: Qt.Key.Key_Down,
}


class Kiosk(Protocol):
    """What the keys need of the kiosk."""

    page: str
    about: str
    sheet: str
    asked: bool
    screenKeyboard: bool

    def touched(self) -> None:
        """Somebody is there, and wants silence."""

    def noticed(self) -> None:
        """Somebody is there."""

    def openSheet(self, sheet: str) -> None:
        """Show a sheet."""


class KeyActs(QObject):
    """Takes the keys of a keypad and does what a finger would: walks, presses, goes back."""

    def __init__(self, kiosk: Kiosk, guide: Guide, walk: KeyWalk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kiosk, self._guide, self._walk = kiosk, guide, walk
        self._window: QObject | None = None

    def attend(self, window: QObject) -> None:
        """Act in this window."""
        self._window = window
        window.activeFocusItemChanged.connect(self._walk.leave)  # type: ignore[attr-defined]

    def press(self, key: KeypadKey) -> None:
        """Do what a key says."""
        if self._window is None:
            return
        if key in {KeypadKey.LOUDER, KeypadKey.QUIETER}:
            # The volume changes without a word being lost.
            self._kiosk.noticed()
        else:
            self._kiosk.touched()
            self._guide.hush()
        match key:
            case KeypadKey.HELP:
                self._kiosk.openSheet("help")
            case KeypadKey.REPEAT:
                self._guide.again()
            case KeypadKey.LOUDER | KeypadKey.QUIETER:
                self._guide.changeLevel(1 if key is KeypadKey.LOUDER else -1)
            case KeypadKey.HEADSET_IN | KeypadKey.HEADSET_OUT:
                self._guide.plug(key is KeypadKey.HEADSET_IN)
            case KeypadKey.BACK:
                self._back()
            case KeypadKey.SELECT:
                self._select()
            case _:
                self._arrow(key)
        self._guide.soon()

    def _arrow(self, key: KeypadKey) -> None:
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        if self._walk.walking:
            self._tell_key() if self._walk.move(key) else self._guide.fresh_focus()
        elif self._focused_role() is Role.Canvas:
            # A map takes the arrows itself once it is asked to.
            self._send(_ARROWS[key])
        else:
            on = key is KeypadKey.DOWN or key is (KeypadKey.LEFT if mirrored else KeypadKey.RIGHT)
            self._send(Qt.Key.Key_Tab if on else Qt.Key.Key_Backtab)

    def _select(self) -> None:
        if self._walk.walking:
            name = self._walk.name
            self._walk.press()
            self._tell_key(name)
        elif self._kiosk.screenKeyboard and self._focused_role() is Role.EditableText:
            self._enter()
        else:
            if self._kiosk.page == "Welcome":
                self._guide.begin()
            self._send(Qt.Key.Key_Return)

    def _enter(self) -> None:
        """Go in among the keys; where somebody has hidden them they come back first."""
        if self._walk.enter():
            self._tell_key()
        else:
            QGuiApplication.inputMethod().show()

    def _back(self) -> None:
        role = self._focused_role()
        if self._walk.walking:
            self._walk.leave()
            self._guide.fresh_focus()
        elif role is Role.Canvas or self._first(lambda node: node.role() is Role.Dialog) is not None:
            self._send(Qt.Key.Key_Escape)
        elif (button := self._first(lambda node: node.object().objectName().endswith(".back"))) is not None:
            button.actionInterface().doAction("Press")
        else:
            self._guide.tell([Words(translate("Guide", "No way leads back from here."))])

    def _tell_key(self, name: str = "") -> None:
        said = name or self._walk.name
        letter = len(said) == 1
        if letter and said != said.lower():
            said = translate("Guide", "Capital %1").replace("%1", said)
        # Whoever hears the keys hears what is typed.
        self._guide.tell([Words(said, private=letter)])

    def _focused_role(self) -> Role | None:
        node = self._first(lambda one: bool(one.state().focused) and one.role() in {Role.Canvas, Role.EditableText})
        return node.role() if node is not None else None

    def _first(self, holds: Callable[[QAccessibleInterface], bool]) -> QAccessibleInterface | None:
        return next((node for node in nodes(self._window) if holds(node)), None) if self._window is not None else None

    def _send(self, key: Qt.Key) -> None:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            if self._window is not None:
                QGuiApplication.sendEvent(self._window, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
