"""Backups of a data directory: taken while its program runs, whole or not at all, and put back as a new life of it."""

import hashlib
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final

import msgspec

from kiosk import identity as identities
from kiosk.clock import rfc3339, wall_ms
from kiosk.errors import DataFault
from kiosk.folding import Entities
from kiosk.identity import Identity
from kiosk.restoring import begin_anew
from kiosk.version import program_version
from local_db.connection import build, connect
from local_db.data_directory import DataDirectory
from local_db.durable_file import UNFINISHED, check_room, settle, usable, write_whole
from local_db.inspection import verify
from local_db.sqlite_log import SqliteEventLog

MANIFEST: Final = "backup.json"
NOTE: Final = "last-backup.json"
"""In the folder that was copied: when that was (`central/operators/storage.py` reads it)."""
_LOG: Final = "log.db"
_ERASED: Final = "blobs/erased"
_PIECE: Final = 1024 * 1024
_BLOB: Final = re.compile(r"blobs/[0-9a-f]{2}/[0-9a-f]{64}")
_MOST_MANIFEST: Final = 256 * 1024 * 1024
LEFT_OUT: Final = frozenset(
    {"log.db", "log.db-wal", "log.db-shm", "lock", "lock.pid", "checkpoint", "kept-drafts", "handovers", "drafts.db",
     "drafts.db-wal", "drafts.db-shm", "forms", "last-backup.json", "storage-days.json", "operator-codes", "logs"}
)  # fmt: skip
"""What is not copied as a file: the log, which SQLite itself copies; what belongs to the program that runs; compiled
forms, which are made anew; what people were promised would be over soon: kept drafts, and forms handed over; and what
operators are told of this machine alone."""


class Backup(msgspec.Struct, frozen=True):
    """What a backup says of itself; it is written last."""

    office: str
    device: str
    role: str
    name: str
    at: str
    version: str
    generation: str
    events: int
    files: dict[str, str]
    """SHA-256 of each file, by its path in the backup."""

    @property
    def blobs(self) -> frozenset[str]:
        """Names of the sealed blobs in it."""
        return frozenset(name.rpartition("/")[2] for name in self.files if _BLOB.fullmatch(name))


def back_up(folder: Path, target: Path, entities: Entities, *, key: str | None = None) -> Backup:
    """Copy a data directory that may be in use; the copy of the log is keyed as it is. Raises DataFault.

    The log is copied at one moment, files of blobs after it: a blob that an event of the copy names is there, unless it
    was erased or had not arrived. Every event of the copy is read again and folded.
    """
    identity = identities.load(folder)
    if identity is None or not (folder / _LOG).exists():
        message = f"There is no log in {folder}. Name the folder of a device or server with --data."
        raise DataFault(message)
    _refuse_taken(target)
    with _aside(target, (folder / _LOG).stat().st_size) as work:
        _copy_log(folder / _LOG, work / _LOG, key)
        events = _checked(work / _LOG, key, entities)
        files = {_LOG: _hash_of(work / _LOG)}
        for path in sorted(_to_copy(folder)):
            name = path.relative_to(folder).as_posix()
            found = _copy(path, work / name)
            if found is not None:
                files[name] = found
        with closing(SqliteEventLog(work / _LOG, entities, key=key, read_only=True)) as copy:
            generation = copy.generation()
        made = Backup(
            identity.office.code, identity.device.uuid, identity.device.role, identity.device.name,
            rfc3339(wall_ms()), program_version(), generation, events, files,
        )  # fmt: skip
        write_whole(work / MANIFEST, msgspec.json.format(msgspec.json.encode(made)))
    _note(folder, made)
    return made


def _note(folder: Path, made: Backup) -> None:
    """Write down in the folder that a copy was made of it, for operators to see."""
    with suppress(OSError, DataFault):  # the copy is whole all the same
        write_whole(folder / NOTE, msgspec.json.encode({"at": made.at, "events": made.events}))


def described(source: Path) -> Backup:
    """What a backup says of itself; raises DataFault where it is none, or not whole."""
    try:
        with (source / MANIFEST).open("rb") as file:
            return msgspec.json.decode(file.read(_MOST_MANIFEST), type=Backup)
    except FileNotFoundError as error:
        message = f"{source} is no whole backup: it has no {MANIFEST}, which is written last. Use another one."
        raise DataFault(message) from error
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        message = f"{source / MANIFEST} cannot be read ({error}). Use another backup."
        raise DataFault(message) from error


def restore(
    source: Path, folder: Path, entities: Entities, *, key: str | None = None, replace: bool = False,
    wall: Callable[[], int] = wall_ms,
) -> tuple[Backup, Path | None]:  # fmt: skip
    """Put a backup back into a folder, as a new life of its device; raises DataFault with nothing changed.

    A folder that holds something is left alone unless `replace`: then it is kept under another name, which is returned.
    """
    made, before = described(source), None
    if folder.exists() and any(folder.iterdir()):
        if not replace:
            message = (
                f"{folder} holds {_whose(folder)} already; nothing was changed. Choose another folder with --data, or "
                "say --replace: what is there is then kept beside it, under another name."
            )
            raise DataFault(message)
        before = folder.with_name(f"{folder.name}.before-{rfc3339(wall())[:19].replace(':', '')}")
        DataDirectory(folder).close()  # refuses where a program runs in it
    with _aside(folder, 0, instead=before) as work:
        for name, wanted in made.files.items():
            path = source / name
            if not path.resolve().is_relative_to(source.resolve()) or not path.is_file():
                message = f"{source} is no whole backup: {name} is missing. Use another one."
                raise DataFault(message)
            if _copy(path, work / name) != wanted:
                message = f"{source} is no whole backup: {name} is not as it was written. Use another one."
                raise DataFault(message)
        _checked(work / _LOG, key, entities)
        _keep_erased(folder, work)
        with closing(SqliteEventLog(work / _LOG, entities, key=key, wall=wall)) as log:
            begin_anew(work, log, wall())
    return made, before


def server_in(folder: Path) -> Identity:
    """Whose folder it is; raises DataFault unless that is a server."""
    found = identities.load(folder)
    if found is None or found.device.role != "hub":
        message = f"{_whose(folder).capitalize()} is no server. A drill is for the folder of a hub or central."
        raise DataFault(message)
    return found


def _refuse_taken(target: Path) -> None:
    if target.exists():
        message = f"{target} exists already. Choose another name; a backup is never written over."
        raise DataFault(message)


@contextmanager
def _aside(target: Path, wanted: int, instead: Path | None = None) -> Iterator[Path]:
    """A folder that gets its name when it is finished; what has the name until then goes to `instead`."""
    with usable(target.parent):
        target.parent.mkdir(parents=True, exist_ok=True)
        check_room(target.parent, wanted)
        work = Path(tempfile.mkdtemp(prefix=f"{target.name}.", suffix=UNFINISHED, dir=target.parent))
        try:
            yield work
            for folder in (work, *(path for path in work.rglob("*") if path.is_dir())):
                settle(folder)
            if instead is not None:
                target.replace(instead)
            elif target.exists():
                target.rmdir()
            work.replace(target)
            settle(target.parent)
        finally:
            shutil.rmtree(work, ignore_errors=True)


def _copy_log(source: Path, target: Path, key: str | None) -> None:
    with closing(connect(source, key, read_only=True)) as reading, build(target, key) as writing:
        reading.backup(writing)
        writing.execute("PRAGMA journal_mode = DELETE")  # one file; whoever opens it for use turns it back


def _checked(path: Path, key: str | None, entities: Entities) -> int:
    report = verify(path, key, entities)
    if report.faults:
        message = (
            f"The log in the backup is damaged ({len(report.faults)} faults): {report.faults[0]}. Use another one."
        )
        raise DataFault(message)
    return report.events


def _to_copy(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name in LEFT_OUT:
            continue
        if path.is_dir():
            yield from (one for one in path.rglob("*") if one.is_file() and not one.name.endswith(UNFINISHED))
        elif not path.name.endswith(UNFINISHED):
            yield path


def _copy(source: Path, target: Path) -> str | None:
    """Copy a file for its owner's eyes only; returns its SHA-256, or None where it is gone meanwhile."""
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = hashlib.sha256()
    try:
        with source.open("rb") as reading, target.open("xb") as writing:
            target.chmod(0o600)
            while piece := reading.read(_PIECE):
                found.update(piece)
                writing.write(piece)
            writing.flush()
            os.fsync(writing.fileno())
    except FileNotFoundError:
        target.unlink(missing_ok=True)
        return None
    return found.hexdigest()


def _hash_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _keep_erased(folder: Path, work: Path) -> None:
    """What was erased in the folder that was there stays so: the backup may hold it still."""
    for path in (folder / _ERASED).glob("*"):
        (work / _ERASED).mkdir(mode=0o700, parents=True, exist_ok=True)
        (work / _ERASED / path.name).touch(mode=0o600)


def _whose(folder: Path) -> str:
    try:
        found = identities.load(folder)
    except DataFault:
        found = None
    return f"the {found.device.role} {found.device.name!r} of {found.office.code}" if found else "something"
