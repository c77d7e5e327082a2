"""Sealed blobs as files named by their SHA-256, whole or not there; what still arrives waits in a file of its own."""

import hashlib
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kiosk.errors import DataFault
from kiosk.forms.ports import Misplaced, WrongHash
from local_db.durable_file import check_room, drop_unfinished, settle, throw_away, usable, write_whole

_PIECE = 1024 * 1024
_DOORS = 256


class FileBlobStore:
    """A `BlobStore` in a folder, which is made where it is missing. Of blobs whose names begin alike one is written at
    a time: what the disk takes long to make durable holds up no other.

    `aa/<name>` is a whole blob, `arriving/<name>` the beginning of one, `sent/<name>` says that the hub holds it,
    `erased/<name>` that it is not to be taken again.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        """Of the set below."""
        self._doors = [threading.Lock() for _ in range(_DOORS)]
        self._settling: set[str] = set()
        with usable(folder):
            for kind in ("arriving", "sent", "erased"):
                (folder / kind).mkdir(mode=0o700, parents=True, exist_ok=True)
            for part in (folder / "erased", *folder.glob("??")):
                drop_unfinished(part)
            for path in (folder / "erased").iterdir():  # a stop may have come between noting and deleting
                self._remove(path.name)
            whole = {path.name for part in folder.glob("??") for path in part.iterdir() if _is_name(path.name)}
            sent = {path.name for path in (folder / "sent").iterdir()}
        self._unsent = whole - sent

    def put(self, content: bytes) -> str:
        """Keep bytes; returns their name once they are durable."""
        name = hashlib.sha256(content).hexdigest()
        with self._alone(name):
            self._refuse_erased(name)
            path = self._whole(name)
            if self.size(name) is None:
                self._settling.add(name)
                self._make_room_for(path)
                write_whole(path, content)
                self._settling.discard(name)
            self._note(name, unsent=True)
        return name

    def size(self, name: str) -> int | None:
        """Bytes of a whole blob; None where it is not held whole, its name is not durable yet, or it was erased."""
        if name in self._settling or self.is_erased(name):
            return None
        try:
            return self._whole(name).stat().st_size
        except OSError:
            return None

    def read(self, name: str, start: int, length: int) -> bytes:
        """A range of a whole blob; raises DataFault where it is not held, or was erased."""
        with self._alone(name):
            self._refuse_erased(name)
            with self._whole(name).open("rb") as file:
                file.seek(start)
                return file.read(length)

    def offset(self, name: str) -> int:
        """How many bytes are held, of a whole blob or of one that is still arriving."""
        whole = self.size(name)
        if whole is not None:
            return whole
        try:
            return self._arriving(name).stat().st_size
        except OSError:
            return 0

    def receive(self, name: str, offset: int, total: int, piece: bytes) -> int:
        """Take the bytes from `offset` on; returns the new offset. Raises Misplaced or WrongHash."""
        with self._alone(name):
            held = self.offset(name)
            if self.size(name) is not None:
                return held
            self._refuse_erased(name)
            path = self._arriving(name)
            if held > total:  # more than there is cannot be a beginning of it
                path.unlink()
                raise Misplaced(0)
            if offset != held or offset + len(piece) > total:
                raise Misplaced(held)
            check_room(self._folder, len(piece))
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600), "wb") as file:
                file.seek(offset)  # where another process over this folder takes the same piece, nothing is there twice
                file.write(piece)
            if held + len(piece) == total:
                self._finish(name, path)
            return held + len(piece)

    def erase(self, name: str) -> None:
        """Delete a blob for good: it is not taken again."""
        with self._alone(name):
            write_whole(self._folder / "erased" / name, b"")
            self._remove(name)
            self._note(name, unsent=False)

    def is_erased(self, name: str) -> bool:
        """Whether it was deleted for good."""
        return (self._folder / "erased" / _checked(name)).exists()

    def unsent(self) -> list[str]:
        """Whole blobs that the hub has not confirmed yet."""
        with self._lock:
            return sorted(self._unsent)

    def note_sent(self, name: str, *, forget: bool) -> None:
        """The hub holds it whole; with `forget` it is no longer held here."""
        with self._alone(name):
            if forget or self.is_erased(name):
                throw_away(self._whole(name))
            else:
                (self._folder / "sent" / name).touch(mode=0o600)
            self._note(name, unsent=False)

    def drop_stale(self, before_ms: int) -> None:
        """Throw away beginnings of blobs to which nothing was added since."""
        with usable(self._folder):
            arriving = [path for path in (self._folder / "arriving").iterdir() if _is_name(path.name)]
        for path in arriving:
            with self._alone(path.name), suppress(FileNotFoundError):  # it may have become whole meanwhile
                if path.stat().st_mtime * 1000 < before_ms:
                    throw_away(path)

    def _finish(self, name: str, path: Path) -> None:
        found = hashlib.sha256()
        with path.open("rb+") as file:
            while piece := file.read(_PIECE):
                found.update(piece)
            if found.hexdigest() != name:
                path.unlink()
                raise WrongHash(name)
            os.fsync(file.fileno())
        target = self._whole(name)
        self._make_room_for(target)
        self._settling.add(name)
        path.replace(target)
        settle(target.parent)
        self._settling.discard(name)
        self._note(name, unsent=True)

    def _remove(self, name: str) -> None:
        for path in (self._whole(name), self._arriving(name)):
            throw_away(path)
        (self._folder / "sent" / name).unlink(missing_ok=True)
        with suppress(FileNotFoundError):
            settle(self._whole(name).parent)

    def _refuse_erased(self, name: str) -> None:
        if self.is_erased(name):
            message = "This blob was erased."
            raise DataFault(message)

    def _make_room_for(self, path: Path) -> None:
        if not path.parent.exists():  # nobody else makes it: their names begin otherwise
            path.parent.mkdir(mode=0o700)
            settle(self._folder)

    def _note(self, name: str, *, unsent: bool) -> None:
        with self._lock:
            (self._unsent.add if unsent else self._unsent.discard)(name)

    def _whole(self, name: str) -> Path:
        return self._folder / _checked(name)[:2] / name

    def _arriving(self, name: str) -> Path:
        return self._folder / "arriving" / _checked(name)

    @contextmanager
    def _alone(self, name: str) -> Iterator[None]:
        with self._doors[int(_checked(name)[:2], 16)], usable(self._folder):
            yield


def _is_name(name: str) -> bool:
    return len(name) == 64 and set(name) <= set("0123456789abcdef")  # noqa: PLR2004


def _checked(name: str) -> str:
    """A name is part of a path: nothing but 64 hexadecimal digits is one."""
    if not _is_name(name):
        message = f"{name[:70]!r} is not the name of a blob (64 hexadecimal digits)."
        raise DataFault(message)
    return name
