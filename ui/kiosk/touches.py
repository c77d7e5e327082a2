"""Notices that somebody touches the screen or presses a key, whatever it leads to."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject

_SIGNS: Final = frozenset(
    {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.Wheel}
)


class Touches(QObject):
    """Calls back at every touch or key of the windows that it watches, and takes none of them away."""

    def __init__(self, touched: Callable[[], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._touched = touched

    def watch(self, window: QObject) -> None:
        """From now on, hear of this window."""
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Never takes an event."""
        if event.type() in _SIGNS:
            self._touched()
        return False
