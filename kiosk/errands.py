"""A thread for what waits for the hub, so that nobody else has to."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from kiosk.errors import DataFault

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

_CLOSING = "this device is closing"


class Errands:
    """One after the other. After `refuse` nothing more is begun."""

    def __init__(self, name: str) -> None:
        self._thread = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._ending = False

    def run(self, future: Future[Any], work: Callable[[], None]) -> None:
        """Do something later; `future` is told if it cannot be done."""

        def guarded() -> None:
            try:
                if self._ending:
                    raise DataFault(_CLOSING)
                work()
            except Exception as error:
                if not future.done():
                    future.set_exception(error)

        try:
            self._thread.submit(guarded)
        except RuntimeError:  # the thread has ended
            future.set_exception(DataFault(_CLOSING))

    def refuse(self) -> None:
        """Begin nothing more."""
        self._ending = True

    def end(self) -> None:
        """Wait for what is under way."""
        self.refuse()
        self._thread.shutdown()
