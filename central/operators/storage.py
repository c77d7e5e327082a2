"""What a server keeps on its disk, and how much more it is every day."""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import shutil
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from central.operators.facts import BackedUp, Storage

if TYPE_CHECKING:
    from collections.abc import Callable

DAYS_FILE: Final = "storage-days.json"
BACKUP_FILE: Final = "last-backup.json"
"""Written by `log backup` (`local_db/backup.py`) into the folder that it has copied."""
MOST_DAYS: Final = 60
SHOWN_DAYS: Final = 14
_AGAIN_SECONDS: Final = 60.0
"""Files of blobs are not counted more often than this."""


def database_bytes(url: str) -> int:
    """What a PostgreSQL database takes, for whoever keeps a log there; raises psycopg.Error."""
    # imported here: most servers have none
    import psycopg  # noqa: PLC0415

    with psycopg.connect(url, connect_timeout=3) as connection:
        found = connection.execute("SELECT pg_database_size(current_database())").fetchone()
        return int(found[0]) if found else 0


class StorageWatch:
    """Measures a data folder; any thread may ask. `log_bytes`: what the log takes, where it is not in the folder."""

    def __init__(self, folder: Path, log_bytes: Callable[[], int] | None = None) -> None:
        self.folder, self._log_bytes = folder, log_bytes
        self._lock = threading.Lock()
        self._found: Storage | None = None
        self._due = 0.0

    def now(self, day: str) -> Storage:
        """How it is; of a minute ago at the most. `day` is the office's."""
        with self._lock:
            if self._found is None or time.monotonic() >= self._due:
                self._found = self._measured(day)
                self._due = time.monotonic() + _AGAIN_SECONDS
            return self._found

    def backup(self) -> BackedUp:
        """The last backup that was made of the folder."""
        try:
            found = msgspec.json.decode((self.folder / BACKUP_FILE).read_bytes(), type=BackedUp)
        except (OSError, msgspec.DecodeError):
            found = BackedUp()
        return msgspec.structs.replace(found, elsewhere=self._log_bytes is not None)

    def _measured(self, day: str) -> Storage:
        log = self._log_size()
        blobs, count = _under(self.folder / "blobs")
        disk = shutil.disk_usage(self.folder)
        days = self._with_today(day, log + blobs)
        return Storage(log, blobs, count, disk.free, disk.total, tuple(days[-SHOWN_DAYS:]), _growth(days[-SHOWN_DAYS:]))

    def _log_size(self) -> int:
        if self._log_bytes is not None:
            try:
                return self._log_bytes()
            except Exception:  # whatever the database has: the rest is told all the same
                return 0
        return sum(_size(self.folder / f"log.db{end}") for end in ("", "-wal", "-shm"))

    def _with_today(self, day: str, total: int) -> list[tuple[str, int]]:
        """What was written down of earlier days, with today's."""
        path = self.folder / DAYS_FILE
        try:
            known = dict(msgspec.json.decode(path.read_bytes(), type=list[tuple[str, int]]))
        except (OSError, msgspec.DecodeError):
            known = {}
        days = sorted((known | {day: total}).items())[-MOST_DAYS:]
        unfinished = path.with_suffix(".unfinished")
        with contextlib.suppress(OSError):  # a full disk is told in other words
            unfinished.write_bytes(msgspec.json.encode(days))
            unfinished.replace(path)
        return days


def _growth(days: list[tuple[str, int]]) -> int | None:
    if len(days) < 2:  # noqa: PLR2004 - a first and a last
        return None
    (first, before), (last, after) = days[0], days[-1]
    apart = _day_number(last) - _day_number(first)
    return (after - before) // apart if apart > 0 else None


def _day_number(day: str) -> int:
    try:
        return dt.date.fromisoformat(day).toordinal()
    except ValueError:
        return 0


def _under(folder: Path) -> tuple[int, int]:
    total = count = 0
    for place, _folders, names in os.walk(folder):
        for name in names:
            size = _size(Path(place) / name)
            total, count = total + size, count + bool(size)
    return total, count


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
