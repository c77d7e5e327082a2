"""Memory of a face: searched for lost objects where nobody waits, kept in one heap, and given back when it is free."""

import ctypes
import gc
import sys

from PySide6.QtCore import QObject, QTimer

from ui import qt_workarounds  # noqa: F401 - a face imports this module first

_TRIM_THRESHOLD, _MMAP_THRESHOLD, _ARENA_MAX = -1, -3, -8
"""M_TRIM_THRESHOLD, M_MMAP_THRESHOLD and M_ARENA_MAX of glibc, mallopt(3)."""
_LARGE, _FREE = 1 << 20, 1 << 20
"""A piece from this size on is given back to the system at once, and so is what is free at the heap's end."""
_LATER_MS = 150
"""The page that follows stands and has faded in, and whoever comes next has not yet touched it."""


def keep_one_heap() -> None:
    """Let all threads share one heap that gives back what is large; works only before the first thread is started.

    With one for each thread, a kiosk keeps 5 MB more: freed by a thread that will not use them again. Left to itself,
    the heap takes the first picture of a screen that goes for a sign of more to come, and keeps 8 MB for them.
    """
    mallopt = _of_c("mallopt")
    if mallopt is not None:
        mallopt(_ARENA_MAX, 1)
        mallopt(_MMAP_THRESHOLD, _LARGE)
        mallopt(_TRIM_THRESHOLD, _FREE)


class MemorySearch(QObject):
    """Python's search for lost objects stops every thread for tens of milliseconds.

    Searches once what is there now, and leaves it out of all further searches until it searches again. What is free
    then goes back to the system.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._later = QTimer(self, singleShot=True, interval=_LATER_MS)
        self._later.timeout.connect(self.search)
        self._trim = _of_c("malloc_trim")

    def soon(self) -> None:
        """Search when the next page stands; asked for again, only once."""
        self._later.start()

    def search(self) -> None:
        """Search everything, also what was left out so far: what a visit left behind goes for good."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        if self._trim is not None:
            self._trim(0)


def _of_c(name: str) -> "ctypes._NamedFuncPointer | None":
    """A function of the C library; none where that is not glibc."""
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None
