"""Files of a bundle on a stick: written for good, read back, and a folder that has its name only when it is whole."""

from __future__ import annotations

import hashlib
import os
import shutil
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from kiosk.errors import DataFault

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_PIECE: Final = 1024 * 1024
_SPARE: Final = 8 * 1024 * 1024
"""Bytes of a stick that are left free: for its own tables, and for the receipt."""


@contextmanager
def usable(folder: Path) -> Iterator[None]:
    """Whatever the stick refuses meanwhile is a DataFault that says how to mend it."""
    try:
        yield
    except OSError as error:
        message = f"{folder} cannot be used ({error.strerror}). Is the stick still in, and may it be written to?"
        raise DataFault(message) from error


def check_room(folder: Path, wanted: int) -> None:
    """Raise DataFault where a stick has too little space."""
    free = shutil.disk_usage(folder).free
    if free < wanted + _SPARE:
        message = f"The stick has {free // 10**6} MB free; {(wanted + _SPARE) // 10**6} MB are needed. Free some space."
        raise DataFault(message)


def check_no_links(folder: Path) -> None:
    """Raise DataFault where something in a bundle is a link: whoever follows it is elsewhere on this machine."""
    for path in folder.rglob("*"):
        if path.is_symlink():
            message = f"{path.name} on this stick is a link to somewhere else, as no bundle has one. Nothing was done."
            raise DataFault(message)


def write(path: Path, pieces: Iterable[bytes]) -> None:
    """Write a file whole, and force it to the stick."""
    unfinished = path.with_name(f"{path.name}.part")
    unfinished.unlink(missing_ok=True)
    with unfinished.open("xb") as file:
        for piece in pieces:
            file.write(piece)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
    settle(path.parent)


def hash_of(path: Path) -> str:
    """SHA-256 of a file as it is on the stick, not as this machine remembers it."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while piece := file.read(_PIECE):
            found.update(piece)
    return found.hexdigest()


def is_whole(path: Path, size: int, sha256: str) -> bool:
    """Whether a file is there with these bytes."""
    try:
        return path.stat().st_size == size and hash_of(path) == sha256
    except OSError:
        return False


def settle(folder: Path) -> None:
    """Make names in a folder durable; where a folder cannot be opened the system does it by itself."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        os.fsync(handle)
    except OSError:  # some file systems of sticks have no such thing
        return
    finally:
        os.close(handle)
