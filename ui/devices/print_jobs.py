"""One job, one print: what a printer remembers so that a retry never makes a second ticket."""

import threading
from collections import OrderedDict
from collections.abc import Callable

from kiosk.ports import PrintOutcome

_REMEMBERED = 2000


class PrintJobs:
    """Runs one job at a time; a job that was printed, or may have been, is never tried again in this process.

    A job that certainly failed may be tried again under the same name.
    """

    def __init__(self, attempt: Callable[[bytes, str], PrintOutcome]) -> None:
        """Print by `attempt`, which takes the picture and the name of the job."""
        self._attempt = attempt
        self._lock = threading.Lock()
        self._done: OrderedDict[str, PrintOutcome] = OrderedDict()

    def once(self, png: bytes, job: str) -> PrintOutcome:
        """Return what became of `job`, printing `png` where that has not been tried."""
        with self._lock:
            known = self._done.get(job)
            if known is not None:
                return known
            outcome = self._attempt(png, job)
            if outcome is not PrintOutcome.FAILED:
                self._done[job] = outcome
                while len(self._done) > _REMEMBERED:
                    self._done.popitem(last=False)
            return outcome
