"""The cost of the disk itself: what one durable write takes with nothing of ours around it."""

import os
import time
from pathlib import Path

_RECORD = b"x" * 4096
"""One page, about what the log of SQLite grows by for one event."""


class BareFsync:
    """A file on the same disk as the log; each call appends a page and waits until it is durable."""

    def __init__(self, folder: Path) -> None:
        self._file = os.open(folder / "bare", os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)

    def milliseconds(self) -> float:
        """How long one took."""
        began = time.perf_counter()
        os.write(self._file, _RECORD)
        os.fsync(self._file)
        return (time.perf_counter() - began) * 1000

    def close(self) -> None:
        """Let go of the file."""
        os.close(self._file)
