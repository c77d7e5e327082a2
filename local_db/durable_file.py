"""Files that are whole or not there: written aside, forced to the disk, then named."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from shutil import disk_usage
from typing import Final

from kiosk.errors import DataFault

UNFINISHED: Final = ".unfinished"
"""How the name of a file ends that a stop may have left half written."""
KEPT_FREE: Final = 256 * 1024 * 1024
"""Bytes of a disk that are left to its log by what others may send without end."""
_OF_SMALL_DISKS: Final = 20
_PIECE: Final = 1024 * 1024


@contextmanager
def usable(folder: Path) -> Iterator[None]:
    """Whatever the disk refuses meanwhile is a DataFault that says how to mend it."""
    try:
        yield
    except OSError as error:
        message = f"The folder {folder} cannot be used ({error.strerror}). Free some space or mend it."
        raise DataFault(message) from error


def write_whole(path: Path, content: bytes, *, over: bool = False) -> None:
    """Keep a file for its owner only; after a stop at any instant there is the old one, or the new one whole.

    `over`: what stood in the old one is somebody's, and is overwritten once the new one has its name.
    """
    unfinished = path.with_name(path.name + UNFINISHED)
    handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    old = _second_name(path) if over else None
    unfinished.replace(path)
    settle(path.parent)
    if old is not None:
        throw_away(old)


def _second_name(path: Path) -> Path | None:
    """Another name of a file, by which its bytes can be reached when the first one is another's; None where there is no
    such file, or the disk knows no second names: then the file is only taken away.
    """
    other = path.with_name(f"{path.name}.old{UNFINISHED}")
    other.unlink(missing_ok=True)  # of a stop; it may be the file itself, and is not to be overwritten
    try:
        os.link(path, other)
    except OSError:
        return None
    return other


def drop_unfinished(folder: Path) -> None:
    """Throw away what a stop left half written in a folder."""
    for path in folder.glob(f"*{UNFINISHED}"):
        path.unlink(missing_ok=True)


def overwrite(path: Path) -> None:
    """Write zeros over a file that is thrown away next; flash disks, and file systems that copy, keep old blocks."""
    with suppress(FileNotFoundError), path.open("rb+") as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(bytes(min(left, _PIECE)))
        file.flush()
        os.fsync(file.fileno())


def throw_away(path: Path) -> None:
    """Remove a file of somebody's, its bytes first."""
    overwrite(path)
    path.unlink(missing_ok=True)


def check_room(folder: Path, wanted: int) -> None:
    """Raise DataFault where the disk would have too little space left; of a small disk a twentieth is kept free."""
    disk = disk_usage(folder)
    if disk.free - wanted < min(KEPT_FREE, disk.total // _OF_SMALL_DISKS):
        message = f"The disk of {folder} is nearly full. Free some space."
        raise DataFault(message)


def settle(folder: Path) -> None:
    """Make names in a folder durable; where a folder cannot be opened (Windows) the system does it by itself."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
