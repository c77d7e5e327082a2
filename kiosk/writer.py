"""The one thread of a device that writes: jobs come in from anywhere and are done together, in order."""

from __future__ import annotations

import logging
import threading
from collections import deque
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

_log = logging.getLogger(__name__)
_Job = TypeVar("_Job")

MOST_TOGETHER = 64
"""Jobs that share one durable commit at most: bounds how long the first waits for the last."""


class Writer(Generic[_Job]):
    """Hands batches of jobs to `work`, which must settle every one of them and not raise.

    Where it says that something is left it is called without a job once none has come for `quiet` seconds, and then
    again and again until nothing is.
    """

    def __init__(self, name: str, work: Callable[[list[_Job]], bool | None], quiet: float = 0.0) -> None:
        self._work, self._quiet = work, quiet
        self._jobs: deque[_Job] = deque()
        self._wake = threading.Condition()
        self._ending = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def submit(self, job: _Job) -> bool:
        """Queue a job; False (and nothing queued) once the end has come."""
        with self._wake:
            if self._ending:
                return False
            self._jobs.append(job)
            self._wake.notify()
            return True

    def stop(self) -> None:
        """Do what is queued, then end the thread."""
        with self._wake:
            self._ending = True
            self._wake.notify()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        left, patience = False, 0.0
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._jobs or self._ending, timeout=patience if left else None)
                if not (self._jobs or left):
                    return
                batch = [self._jobs.popleft() for _ in range(min(len(self._jobs), MOST_TOGETHER))]
            try:
                left = bool(self._work(batch))
            except Exception:
                _log.exception("a batch of %d jobs failed", len(batch))
                left = False
            patience = self._quiet if batch else 0.0
