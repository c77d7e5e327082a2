"""Keys of drafts in files on tmpfs: a program that was killed finds them again, a power cut takes them away."""

import hashlib
import logging
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path

from kiosk.errors import DataFault
from kiosk.forms.ports import HeldKey
from local_db.durable_file import write_whole

_log = logging.getLogger(__name__)
_KEY, _TAG = 32, 16
_COUNT = 8
_ENDING = ".key"
_NEW = ".new"
_LETTERS = frozenset("0123456789abcdef")


class FileVisitKeys:
    """`VisitKeys` in a folder, which must not be on a disk (`memory_folder` finds one)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for left in folder.glob(f"*{_NEW}"):  # a stop came while a key was put
            _destroy(left)

    def put(self, draft: str, held: HeldKey) -> None:
        """Hold a key."""
        unfinished = self._path(draft).with_suffix(_NEW)
        try:
            handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                file.write(held.key + _reached(held.count, held.tag))
            unfinished.replace(self._path(draft))
        except OSError as error:
            message = f"The folder {self._folder} in memory cannot be used ({error.strerror}). Free some memory."
            raise DataFault(message) from error

    def note(self, draft: str, count: int, tag: bytes) -> None:
        """The journal goes this far now. One write into one page: a kill does not tear it."""
        handle = os.open(self._path(draft), os.O_WRONLY)
        try:
            os.lseek(handle, _KEY, os.SEEK_SET)
            os.write(handle, _reached(count, tag))
        finally:
            os.close(handle)

    def get(self, draft: str) -> HeldKey | None:
        """The key, None where there is none."""
        try:
            found = self._path(draft).read_bytes()
        except FileNotFoundError:
            return None
        if len(found) != _KEY + _COUNT + _TAG:
            return None
        return HeldKey(found[:_KEY], int.from_bytes(found[_KEY : _KEY + _COUNT], "big"), found[_KEY + _COUNT :])

    def drop(self, draft: str) -> None:
        """Destroy a key: zeros first, since a page may be handed on."""
        for path in (self._path(draft), self._path(draft).with_suffix(_NEW)):
            _destroy(path)

    def drafts(self) -> list[str]:
        """Drafts whose keys are held."""
        return sorted(path.stem for path in self._folder.glob(f"*{_ENDING}") if _is_name(path.stem))

    def _path(self, draft: str) -> Path:
        if not _is_name(draft):
            message = f"{draft[:70]!r} names no draft (up to 64 hexadecimal digits)."
            raise DataFault(message)
        return self._folder / f"{draft}{_ENDING}"


class MemoryVisitKeys:
    """`VisitKeys` of a machine without tmpfs: a program that was killed has lost them."""

    def __init__(self) -> None:
        self._held: dict[str, HeldKey] = {}

    def put(self, draft: str, held: HeldKey) -> None:
        """Hold a key."""
        self._held[draft] = held

    def note(self, draft: str, count: int, tag: bytes) -> None:
        """The journal goes this far now."""
        self._held[draft] = HeldKey(self._held[draft].key, count, tag)

    def get(self, draft: str) -> HeldKey | None:
        """The key, None where there is none."""
        return self._held.get(draft)

    def drop(self, draft: str) -> None:
        """Forget a key."""
        self._held.pop(draft, None)

    def drafts(self) -> list[str]:
        """Drafts whose keys are held."""
        return sorted(self._held)


def _is_name(draft: str) -> bool:
    return 0 < len(draft) <= 64 and set(draft) <= _LETTERS  # noqa: PLR2004


def _destroy(path: Path) -> None:
    with suppress(FileNotFoundError):
        handle = os.open(path, os.O_WRONLY)
        try:
            os.write(handle, bytes(_KEY + _COUNT + _TAG))
        finally:
            os.close(handle)
        path.unlink()


def _reached(count: int, tag: bytes) -> bytes:
    return count.to_bytes(_COUNT, "big") + tag


def wrapping_key(data: Path) -> bytes:
    """The key on this device's disk under which keys go to the hub; made the first time."""
    path = data / "wrapping.key"
    with suppress(FileNotFoundError):
        found = path.read_bytes()
        if len(found) == _KEY:
            return found
    made = secrets.token_bytes(_KEY)
    write_whole(path, made)
    return made


def visit_keys(data: Path) -> FileVisitKeys | MemoryVisitKeys:
    """The keys of the device whose data directory this is; the program leaves no core dump from now on."""
    leave_no_core()
    folder = memory_folder(data)
    if folder is None:
        _log.warning("no folder in memory was found: a form that is open is lost if this program is killed")
        return MemoryVisitKeys()
    return FileVisitKeys(folder)


def leave_no_core() -> None:
    """A core dump would hold what people have typed, in clear (setrlimit(2)); Windows makes none by itself."""
    with suppress(ImportError, OSError, ValueError):
        import resource  # noqa: PLC0415 - Unix only

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def memory_folder(data: Path) -> Path | None:
    """A folder on tmpfs that is this user's alone, one for each data directory; None where there is none."""
    name = hashlib.sha256(str(data.absolute()).encode()).hexdigest()[:16]
    for place in (os.environ.get("XDG_RUNTIME_DIR", ""), "/dev/shm"):  # noqa: S108 - looked at before it is used
        if place and _is_in_memory(Path(place)):
            with suppress(OSError):
                return _own(_own(Path(place) / f"shopfront-{os.getuid()}") / name)
    return None


def _own(folder: Path) -> Path:
    """The folder, made where it is missing; raises PermissionError where somebody else could have put it there."""
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.getuid() or stat.S_IMODE(found.st_mode) & 0o077:
        raise PermissionError(folder)
    return folder


def _is_in_memory(place: Path) -> bool:
    """Whether the file system that holds a folder is one of memory, as Linux lists them (proc_mounts(5))."""
    try:
        lines = Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()
        real = place.resolve(strict=True)
    except OSError:
        return False
    mounts = [(Path(fields[1]), fields[2]) for line in lines if len(fields := line.split()) > 2]  # noqa: PLR2004
    over = [(len(at.parts), index, kind) for index, (at, kind) in enumerate(mounts) if real.is_relative_to(at)]
    return bool(over) and max(over)[2] in {"tmpfs", "ramfs"}
