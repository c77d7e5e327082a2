"""The packs that a device was sent, unpacked below its data directory; one of them is the one in use.

`content/<sha256>/` is a pack whole or not there, `content/current` names the one in use: it is replaced in one step, so
that a device that loses its power comes back with the old pack or the new one, never with half of each.
"""

from __future__ import annotations

import hashlib
import logging
import os
import re
import shutil
from typing import TYPE_CHECKING, Final

from kiosk.catalogue.loading import load_pack
from kiosk.errors import DataFault
from local_db.durable_file import check_room, settle, write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from kiosk.catalogue.pack import Pack

_log = logging.getLogger(__name__)
_CURRENT: Final = "current"
_ARRIVING: Final = "arriving"
_HASH: Final = re.compile(r"[0-9a-f]{64}")


class PackShelf:
    """`built_in` is the pack that the program brings along; `keys` are those of publishers that this office trusts."""

    def __init__(self, folder: Path, built_in: Path, keys: Sequence[str]) -> None:
        self._folder, self._built_in, self._keys = folder, built_in, tuple(keys)
        self._unused: set[str] = set()

    @property
    def in_use(self) -> str:
        """The SHA-256 of the file whose pack is in use; empty for the one that the program brings along."""
        try:
            found = (self._folder / _CURRENT).read_text(encoding="ascii").strip()
        except (OSError, UnicodeDecodeError):
            return ""
        return found if _HASH.fullmatch(found) and (self._folder / found).is_dir() else ""

    @property
    def folder(self) -> Path:
        """The folder of the pack in use."""
        return self._folder / self.in_use if self.in_use else self._built_in

    def load(self) -> Pack:
        """The pack in use; the one that the program brings along where that cannot be read any more."""
        try:
            return load_pack(self.folder)
        except DataFault as error:
            if not self.in_use:
                raise
            _log.error("the pack in use cannot be read, the one of the program is shown instead: %s", error)
            self.use("")
            return load_pack(self._built_in)

    def put(self, raw: bytes) -> Pack:
        """Make sure of a file and unpack it beside the one in use; raises DataFault, and nothing of it stays then."""
        from kiosk.catalogue.packing.pack_file import opened  # noqa: PLC0415 - only for whom something was sent

        name = hashlib.sha256(raw).hexdigest()
        found = opened(raw, self._keys)
        if found.label.pack != self._built_in.name:
            message = (
                f"This is the pack {found.label.pack!r}; this office has {self._built_in.name!r}. Publish that one."
            )
            raise DataFault(message)
        arriving, whole = self._folder / _ARRIVING, self._folder / name
        try:
            check_room(_existing(self._folder), len(raw))
            shutil.rmtree(arriving, ignore_errors=True)
            _write(arriving, found.members)
            pack = load_pack(arriving)
            if (pack.id, pack.version) != (found.label.pack, found.label.version):
                message = f"Inside it is {pack.id} {pack.version}, outside {found.label.pack} {found.label.version}."
                raise DataFault(message)
            if whole.exists():
                shutil.rmtree(whole)
            self._unused.add(name)
            arriving.replace(whole)
            settle(self._folder)
        except OSError as error:
            message = f"The pack cannot be unpacked in {self._folder} ({error.strerror}). Free some space or mend it."
            raise DataFault(message) from error
        finally:
            shutil.rmtree(arriving, ignore_errors=True)
        return pack

    def at(self, sha256: str) -> Path:
        """The folder of a pack that was put here; of the program's own for an empty name."""
        return self._folder / sha256 if sha256 else self._built_in

    def holds(self, sha256: str) -> bool:
        """Whether a pack was put here."""
        return bool(_HASH.fullmatch(sha256)) and (self._folder / sha256).is_dir()

    def use(self, sha256: str) -> None:
        """From now on this one is in use; all but it, the one before and new ones are thrown away. Raises DataFault."""
        if sha256 and not self.holds(sha256):
            message = f"The pack {sha256[:12]} is not in {self._folder} any more. It is fetched again."
            raise DataFault(message)
        before = self.in_use
        self._unused.discard(sha256)
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._folder / _CURRENT, sha256.encode())
            for path in self._folder.iterdir():
                if _HASH.fullmatch(path.name) and path.name not in {sha256, before, *self._unused}:
                    shutil.rmtree(path, ignore_errors=True)
        except OSError as error:
            message = f"The folder {self._folder} cannot be used ({error.strerror}). Free some space or mend it."
            raise DataFault(message) from error


def _existing(folder: Path) -> Path:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def _write(folder: Path, members: Mapping[str, bytes]) -> None:
    folders = {folder}
    for name, content in members.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        folders.add(path.parent)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as target:
            target.write(content)
            target.flush()
            os.fsync(target.fileno())
    for one in folders:
        settle(one)
