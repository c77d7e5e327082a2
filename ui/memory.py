"""Python's search for lost objects stops every thread for tens of milliseconds: here it happens where nobody waits."""

import gc

from PySide6.QtCore import QObject, QTimer

_LATER_MS = 150
"""The page that follows stands and has faded in, and whoever comes next has not yet touched it."""


class MemorySearch(QObject):
    """Searches once what is there now, and leaves it out of all further searches until it searches again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self.search)

    def soon(self) -> None:
        """Search when the next page stands; asked for again, only once."""
        self._later.start()

    def search(self) -> None:
        """Search everything, also what was left out so far: what a visit left behind goes for good."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()
