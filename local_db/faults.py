"""From what SQLite says to what an operator can do: every failure of a database file as a DataFault."""

import struct
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlite

from kiosk.errors import DataFault

_MAGIC = b"SQLite format 3\0"
_HEADER = struct.Struct(">16sH10xI")
"""What a file begins with: the magic text, the size of a page, the number of pages (fileformat2.html §1.3)."""

_PRIMARY_CODE = 0xFF

_CURES = {
    sqlite.SQLITE_FULL: "The disk of {path} is full. Nothing was changed. Free some space, then try again.",
    sqlite.SQLITE_BUSY: "Another program holds {path}. Nothing was changed. Close it, then try again.",
    sqlite.SQLITE_LOCKED: "Another program holds {path}. Nothing was changed. Close it, then try again.",
    sqlite.SQLITE_IOERR: "The disk of {path} fails ({error}). Nothing was changed. Check the disk.",
} | dict.fromkeys(
    (sqlite.SQLITE_READONLY, sqlite.SQLITE_CANTOPEN, sqlite.SQLITE_PERM),
    "{path} cannot be written ({error}). Give the user who runs Shopfront the right to write the file and its "
    "folder, or choose another folder with --data.",
)


def fault_of(path: Path, error: Exception) -> DataFault:
    """What went wrong with the database at `path`, in words that say how to mend it."""
    code = (getattr(error, "sqlite_errorcode", None) or 0) & _PRIMARY_CODE
    if code == sqlite.SQLITE_NOTADB:
        return DataFault(_not_readable(path))
    if code == sqlite.SQLITE_CORRUPT:
        return damaged(path, _how_corrupt(path, error))
    cure = _CURES.get(code, "The database {path} cannot be used: {error}")
    return DataFault(cure.format(path=path, error=error))


def damaged(path: Path, findings: str) -> DataFault:
    """An integrity check has found something."""
    return DataFault(
        f"The database {path} is damaged ({findings}). Move it aside together with its -wal file, then restore "
        "it from a backup or enrol this device again; what reached the hub comes back by itself."
    )


def _not_readable(path: Path) -> str:
    if _header(path)[0] == _MAGIC:
        return f"{path} is not encrypted, but a key was given. Leave the key out, or choose another with --data."
    return (
        f"{path} is not a Shopfront database, or it is encrypted with another key than the one given. "
        "Check the key, or choose another folder with --data."
    )


def _how_corrupt(path: Path, error: Exception) -> str:
    magic, page_size, pages = _header(path)
    expected = pages * (65536 if page_size == 1 else page_size)
    found = path.stat().st_size
    return f"cut short: {found} of {expected} bytes" if magic == _MAGIC and found < expected else str(error)


def _header(path: Path) -> tuple[bytes, int, int]:
    try:
        with path.open("rb") as file:
            return _HEADER.unpack(file.read(_HEADER.size))
    except (OSError, struct.error):
        return b"", 0, 0
