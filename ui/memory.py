"""Memory of a face: searched for lost objects where nobody waits, and kept in one heap."""

import ctypes
import gc
import sys

from PySide6.QtCore import QObject, QTimer

from ui import qt_workarounds  # noqa: F401 - a face imports this module first

_ARENA_MAX = -8
"""M_ARENA_MAX of glibc, mallopt(3)."""
_LATER_MS = 150
"""The page that follows stands and has faded in, and whoever comes next has not yet touched it."""


def keep_one_heap() -> None:
    """Let all threads share one heap; works only before the first is started.

    With one for each thread, a kiosk keeps 5 MB more: freed by a thread that will not use them again.
    """
    if sys.platform == "linux":
        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # a C library other than glibc has none
        if mallopt is not None:
            mallopt(_ARENA_MAX, 1)


class MemorySearch(QObject):
    """Python's search for lost objects stops every thread for tens of milliseconds.

    Searches once what is there now, and leaves it out of all further searches until it searches again.
    """

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
