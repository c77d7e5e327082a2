"""Codes that open the operators' page once: made by who has the server's data folder, kept there as a mark only.

Each is a file of its own. Whoever opens the page takes the file away, so that a code opens once also where several
tries come at the same moment, or the server is started again in between.
"""

from __future__ import annotations

import contextlib
import time
from typing import TYPE_CHECKING, Final

import msgspec

from central.credentials import new_code, spoken
from kiosk.errors import DataFault

if TYPE_CHECKING:
    from pathlib import Path

    from central.credentials import OfficeKeys

FOLDER: Final = "operator-codes"
CODE_MINUTES: Final = 10
"""For so long a code may be used."""
MOST_HOURS: Final = 12


class _Made(msgspec.Struct, frozen=True):
    until: float
    hours: int


class OperatorCodes:
    """In a server's data folder. Times are the machine's own."""

    def __init__(self, folder: Path, keys: OfficeKeys) -> None:
        self._folder, self._keys = folder / FOLDER, keys

    def make(self, hours: int) -> str:
        """A code that shows the page for so many hours, as people read it; raises DataFault."""
        self._sweep()
        code = new_code()
        path = self._folder / self._keys.mark(code)
        unfinished = path.with_suffix(".unfinished")
        try:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            unfinished.write_bytes(msgspec.json.encode(_Made(time.time() + CODE_MINUTES * 60, hours)))
            unfinished.replace(path)
        except OSError as error:
            message = f"The code cannot be kept in {self._folder} ({error.strerror}). Name the right --data."
            raise DataFault(message) from error
        return spoken(code)

    def take(self, code: str) -> int:
        """For how many hours a code shows the page; 0 for one that does not. It is used up by this."""
        path = self._folder / self._keys.mark(code)
        taken = path.with_suffix(".taken")
        try:
            path.rename(taken)  # of several at once, one finds it
            made = msgspec.json.decode(taken.read_bytes(), type=_Made)
            taken.unlink()
        except (OSError, msgspec.DecodeError):
            return 0
        return made.hours if 0 < made.hours <= MOST_HOURS and time.time() < made.until else 0

    def _sweep(self) -> None:
        """Throw away those whose time is over."""
        if not self._folder.is_dir():
            return
        for path in self._folder.iterdir():
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime > CODE_MINUTES * 60:
                    path.unlink()
