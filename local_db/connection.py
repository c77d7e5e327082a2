"""Opening the database file: created whole or not at all, ours or refused, checked after an unclean stop."""

import os
import re
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlite

from kiosk.errors import DataFault
from local_db.faults import damaged, fault_of
from local_db.schema import APPLICATION_ID, SCHEMA

Connection = Any
"""sqlcipher3 has no types; its connections are those of Python's own sqlite3."""

_RAW_KEY = re.compile(r"[0-9A-Fa-f]{64}\Z")
_SMALLEST = 512
"""Bytes of the smallest page; SQLite would take an empty file for a new database."""
_BUSY_MS = 5000
_CHECKPOINT_PAGES = 4000
"""Ids are random, so a batch touches pages all over the file: writing them back seldom is a third faster."""
_MOST_WAL_BYTES = 16 * 1024 * 1024


def prepare(path: Path, key: str | None) -> None:
    """Make the file ready to be used: create, recognise, migrate, check. Raises DataFault."""
    if not path.parent.is_dir():
        message = f"The folder {path.parent} does not exist. Create it, or choose another with --data."
        raise DataFault(message)
    write_ahead = _beside(path, "-wal")
    if not path.exists():
        if write_ahead.exists():
            message = f"{path} is missing, but {write_ahead.name} is there. Put the file back beside it."
            raise DataFault(message)
        with build(path, key) as connection:
            _migrate(connection)
    # SQLite removes this file when its last user closes: where it is left, a program was killed or lost power.
    unclean = write_ahead.exists()
    connection = connect(path, key)
    try:
        _bring_up_to_date(path, connection)
        if unclean:
            _check(path, connection)
    except sqlite.Error as error:
        raise fault_of(path, error) from error
    finally:
        connection.close()


def connect(path: Path, key: str | None, *, read_only: bool = False) -> Connection:
    """A connection to a database of ours. Raises DataFault where it is none, or of a newer Shopfront."""
    _refuse_what_is_no_file(path)
    try:
        connection = _connect(path, key, mode=_reading_mode(path) if read_only else "rw")
    except sqlite.Error as error:
        raise fault_of(path, error) from error
    try:
        _recognise(path, connection)
        for pragma in _pragmas(read_only=read_only):
            connection.execute(f"PRAGMA {pragma}").fetchall()
    except sqlite.Error as error:
        connection.close()
        raise fault_of(path, error) from error
    except DataFault:
        connection.close()
        raise
    return connection


@contextmanager
def build(target: Path, key: str | None) -> Iterator[Connection]:
    """A new database, readable by its owner only, that gets its name when it is finished.

    A stop in the middle leaves no half of one. Raises DataFault.
    """
    unfinished = _beside(target, ".unfinished")
    try:
        for left in (unfinished, _beside(unfinished, "-journal")):
            left.unlink(missing_ok=True)
        os.close(os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(_connect(unfinished, key, mode="rw")) as connection:
            yield connection
        _settle(unfinished, target)
    except sqlite.Error as error:
        raise fault_of(target, error) from error
    except OSError as error:
        message = f"{target} cannot be created ({error.strerror}). Choose another place."
        raise DataFault(message) from error
    finally:
        with suppress(OSError):
            unfinished.unlink()


def _settle(unfinished: Path, target: Path) -> None:
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    unfinished.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _connect(path: Path, key: str | None, mode: str) -> Connection:
    unlock = None if key is None else _unlocking(key)
    connection = sqlite.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
    )
    if unlock:
        connection.execute(unlock)
    connection.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
    return connection


def _unlocking(key: str) -> str:
    """64 hexadecimal digits are the key itself; any other text is a passphrase, which SQLCipher stretches."""
    if not key:
        message = "The key of the database is empty. Give a key, or none at all."
        raise DataFault(message)
    literal = f"\"x'{key}'\"" if _RAW_KEY.match(key) else "'" + key.replace("'", "''") + "'"
    return f"PRAGMA key = {literal}"


def _refuse_what_is_no_file(path: Path) -> None:
    if not path.is_file():
        message = f"{path} is not a file. Choose another folder with --data."
        raise DataFault(message)
    if (size := path.stat().st_size) < _SMALLEST:
        raise damaged(path, f"it has {size} bytes")


def _recognise(path: Path, connection: Connection) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != APPLICATION_ID:
        message = f"{path} is the database of another program. Choose another folder with --data."
        raise DataFault(message)
    if version > SCHEMA:
        message = f"{path} was written by a newer Shopfront (schema {version}, not {SCHEMA}). Update this program."
        raise DataFault(message)


def _reading_mode(path: Path) -> str:
    # SQLite writes beside the file even to read it, unless it is told that nobody changes it: a backup on a
    # read-only disk.
    alone = not os.access(path.parent, os.W_OK) and not _beside(path, "-wal").exists()
    return "ro&immutable=1" if alone else "ro"


def _pragmas(*, read_only: bool) -> tuple[str, ...]:
    if read_only:
        return ("query_only = ON",)
    return (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        f"wal_autocheckpoint = {_CHECKPOINT_PAGES}",
        f"journal_size_limit = {_MOST_WAL_BYTES}",
    )


def _bring_up_to_date(path: Path, connection: Connection) -> None:
    (mode,) = connection.execute("PRAGMA journal_mode").fetchone()
    if mode != "wal":
        message = f"{path} lies on a disk without write-ahead logging (a network folder?). Choose a local one."
        raise DataFault(message)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version < SCHEMA:
        _migrate(connection)


def _migrate(connection: Connection) -> None:
    # What migrates takes a twentieth of a second to load, and is seldom needed.
    from sqlite_utils import Database  # noqa: PLC0415

    from local_db.migrations import migrate  # noqa: PLC0415

    migrate(Database(connection))


def _check(path: Path, connection: Connection) -> None:
    findings = "; ".join(str(row[0]) for row in connection.execute("PRAGMA quick_check(3)"))
    if findings != "ok":
        raise damaged(path, " ".join(findings.split()))


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
