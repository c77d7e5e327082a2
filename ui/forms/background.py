"""Work that takes longer than a frame: done on one thread, answered on the GUI thread."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.errors import Refused

_log = logging.getLogger(__name__)
_OF_THE_PACK = frozenset({"form_not_here", "form_unusable"})

Done = Callable[[Any, BaseException | None], None]


class Background(QObject):
    """One thread for the forms of a face; it starts with the first task. Call `close` before the engine goes."""

    _finished = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool: ThreadPoolExecutor | None = None
        self._finished.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(self, task: Callable[[], object], done: Done) -> None:
        """Do a task; `done(result, None)` or `done(None, error)` follows on the GUI thread."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="forms")
        self._pool.submit(self._do, task, done)

    def close(self) -> None:
        """Finish what runs, and end the thread."""
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None

    def _do(self, task: Callable[[], object], done: Done) -> None:
        try:
            self._finished.emit(done, task(), None)
        except Exception as error:
            if not isinstance(error, Refused) or error.code in _OF_THE_PACK:
                _log.error("a form cannot be worked with: %s", error)
            self._finished.emit(done, None, error)

    @staticmethod
    def _tell(done: Done, result: object, error: BaseException | None) -> None:
        done(result, error)
