"""What a server remembers of submissions from field devices, beside their sealed bytes.

One file for each, named by the submission's id. It tells an exact duplicate from another content and holds what has
come of a submission in several posts, without a word that can be read: fingerprints are keyed with the office's key.
"""

from __future__ import annotations

import hmac
import os
import threading
import time
import uuid
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from kiosk.errors import DataFault
from kiosk.forms.submissions.submission import Blob

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_LOCKS: Final = 64
_SPACE: Final = uuid.UUID("6f3c1f0a-5a52-4f0e-9f5e-0c2b6a6f7d11")
"""The ids of submissions from field devices are made of their instanceIDs in this name space (RFC 9562, version 5)."""
INCOMPLETE_SECONDS: Final = 30 * 24 * 3600
"""How long the first posts of a submission wait for the last one."""

_Print = Annotated[str, msgspec.Meta(min_length=32, max_length=32)]


class HeldFile(msgspec.Struct, frozen=True):
    """An attachment that has come: fingerprint of its content, and the sealed blob that holds it."""

    content: _Print
    blob: Blob


class Received(msgspec.Struct, frozen=True, kw_only=True):
    """A submission, or the first posts of one. `files` by the fingerprint of their name."""

    xml: _Print
    files: dict[str, HeldFile] = {}
    blobs: tuple[Blob, ...] = ()
    """What the event names; empty as long as posts are awaited."""
    replaces: str = ""
    replaced_by: str = ""
    withdrawn: bool = False
    """Whether it was withdrawn for that edit: once, so that officers may reopen it."""

    @property
    def is_whole(self) -> bool:
        """Whether it is a submission now."""
        return bool(self.blobs)


def submission_id(instance_id: str) -> str:
    """The submission's own id: the same on every server, and nothing that a device could choose."""
    return str(uuid.uuid5(_SPACE, instance_id))


class ReceivedRecords:
    """The folder of those files. Blocking; any thread may use it."""

    def __init__(self, folder: Path, key: bytes) -> None:
        """`key` is the office's; the fingerprints are keyed with one that follows from it."""
        self._folder = folder
        self._key = hmac.digest(key, b"openrosa fingerprints", "sha256")
        self._locks = [threading.Lock() for _ in range(_LOCKS)]

    def fingerprint(self, content: bytes) -> str:
        """What tells bytes from others, and only this server can check."""
        return hmac.new(self._key, content, sha256).hexdigest()[:32]

    @contextmanager
    def alone(self, *identities: str) -> Iterator[None]:
        """Nobody else decides about these submissions meanwhile."""
        numbers = sorted({int(sha256(one.encode()).hexdigest()[:8], 16) % _LOCKS for one in identities if one})
        held = [self._locks[number] for number in numbers]
        for lock in held:
            lock.acquire()
        try:
            yield
        finally:
            for lock in reversed(held):
                lock.release()

    def get(self, identity: str) -> Received | None:
        """What is known of a submission; raises DataFault where the file can't be read."""
        path = self._path(identity)
        try:
            return msgspec.json.decode(path.read_bytes(), type=Received)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.DecodeError) as error:
            message = f"{path} can't be read ({error}). Restore it from a backup."
            raise DataFault(message) from error

    def keep(self, identity: str, received: Received) -> None:
        """Remember; durable when it returns. Raises DataFault."""
        path = self._path(identity)
        part = path.with_name(f"{path.name}.unfinished")
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            target = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(target, "wb") as file:
                file.write(msgspec.json.encode(received))
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        except OSError as error:
            message = f"{self._folder} can't be written ({error.strerror}). Free some space or mend it."
            raise DataFault(message) from error

    def abandoned(self) -> list[tuple[str, Received]]:
        """Submissions whose last post never came, and whose time is over."""
        found = []
        for path in self._folder.glob("??/*.json") if self._folder.exists() else ():
            if time.time() - path.stat().st_mtime > INCOMPLETE_SECONDS:
                received = self.get(path.stem)
                if received is not None and not received.is_whole:
                    found.append((path.stem, received))
        return found

    def forget(self, identity: str) -> None:
        """Remember nothing of a submission."""
        self._path(identity).unlink(missing_ok=True)

    def _path(self, identity: str) -> Path:
        return self._folder / str(uuid.UUID(identity))[:2] / f"{identity}.json"
