"""The folder in which a device keeps everything: one program at a time."""

import os
from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout

from kiosk.errors import DataFault

_LOCK = "lock"
_OWNER = "lock.pid"


class DataDirectory:
    """A folder that this program holds until `close`.

    It is created where it is missing, for its owner only: what is inside is nobody else's business. Raises
    DataFault if another program holds it, or if it cannot be written.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        # Another thread may close than opened.
        self._lock = FileLock(folder / _LOCK, timeout=0, thread_local=False)
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock.acquire()
        except Timeout as error:
            message = (
                f"Another Shopfront program{self._holder()} is using {folder}. "
                "Close it or choose another folder with --data."
            )
            raise DataFault(message) from error
        except OSError as error:
            raise DataFault(self._unusable(error)) from error
        # Not in the lock file: on Windows nobody can read a locked file, and whoever tries to lock empties it.
        try:
            (folder / _OWNER).write_text(f"{os.getpid()}\n")
        except OSError as error:
            self._lock.release()
            raise DataFault(self._unusable(error)) from error

    def close(self) -> None:
        """Let other programs use the folder."""
        if self._lock.is_locked:
            (self.folder / _OWNER).unlink(missing_ok=True)
            self._lock.release()

    def __enter__(self) -> "DataDirectory":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _holder(self) -> str:
        try:
            return f" (process {int((self.folder / _OWNER).read_text())})"
        except (OSError, ValueError):
            return ""

    def _unusable(self, error: OSError) -> str:
        return (
            f"The folder {self.folder} cannot be used ({error.strerror}). Give the user who runs Shopfront the "
            "right to write it, or choose another with --data."
        )
