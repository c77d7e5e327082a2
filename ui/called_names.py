"""The first names that this device knows, for its screens: news of them comes to the GUI thread."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.first_names import FirstNames


class CalledNames(QObject):
    """`changed` comes when a name came or went."""

    changed = Signal()
    _heard = Signal()

    def __init__(self, names: FirstNames | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.names = names or FirstNames()
        self._heard.connect(self.changed, Qt.ConnectionType.QueuedConnection)
        self._unsubscribe = self.names.on_change(self._heard.emit)

    @property
    def known(self) -> Mapping[str, str]:
        """The names by ticket, as they are now."""
        return self.names.known

    def close(self) -> None:
        """Hear nothing more."""
        self._unsubscribe()
