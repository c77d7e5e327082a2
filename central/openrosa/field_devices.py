"""Phones and tablets with ODK Collect that may send: a name and a password each, which can be taken back alone.

The password is random and shown once. What is kept is what digest authentication needs, H(A1) of RFC 2617, which is as
good as the password at this server and useless elsewhere.
"""

from __future__ import annotations

import os
import re
import secrets
import threading
from typing import TYPE_CHECKING, Final

import msgspec

from central.openrosa.digest import secret_of
from kiosk.errors import DataFault

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME: Final = "field-devices.json"
REALM: Final = "Shopfront"
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,39}\Z")
_ALPHABET: Final = "ABCDEFGHJKMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789"
_LENGTH: Final = 24
"""Of 55 characters: 138 random bits, so that MD5 of it can't be guessed back."""


class FieldDevices:
    """The devices that a file names; it is read again when it changes, so that a lost phone is out at once."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME
        self._lock = threading.Lock()
        self._read: tuple[tuple[int, int], dict[str, str]] | None = None

    def add(self, name: str) -> str:
        """Let a device in; returns its password, a new one where it was known. Raises DataFault for a bad name."""
        if not _NAME.match(name):
            message = f"{name!r} can't be the name of a device: up to 40 letters, digits, dots, dashes, no spaces."
            raise DataFault(message)
        password = "".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH))
        self._write(self._known() | {name: secret_of(name, REALM, password)})
        return password

    def remove(self, name: str) -> None:
        """Shut a device out; raises DataFault where it is not known."""
        known = dict(self._known())
        if known.pop(name, None) is None:
            message = f"There is no device {name!r}. Known: {', '.join(sorted(known)) or 'none'}."
            raise DataFault(message)
        self._write(known)

    def names(self) -> list[str]:
        """Who is let in."""
        return sorted(self._known())

    def secret(self, name: str) -> str | None:
        """H(A1) of a device, None where it is not known."""
        return self._known().get(name)

    def _known(self) -> dict[str, str]:
        with self._lock:
            try:
                found = self._path.stat()
                mark = (found.st_mtime_ns, found.st_ino)
                if self._read is None or self._read[0] != mark:
                    self._read = mark, msgspec.json.decode(self._path.read_bytes(), type=dict[str, str])
            except FileNotFoundError:
                return {}
            except (OSError, msgspec.DecodeError) as error:
                message = f"{self._path} can't be read as a list of devices ({error}). Restore it, or remove it."
                raise DataFault(message) from error
            return self._read[1]

    def _write(self, known: dict[str, str]) -> None:
        unfinished = self._path.with_name(f"{FILE_NAME}.unfinished")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            target = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(target, "wb") as file:
                file.write(msgspec.json.format(msgspec.json.encode(known, order="sorted")))
                file.flush()
                os.fsync(file.fileno())
            unfinished.replace(self._path)
        except OSError as error:
            message = f"{self._path} can't be written ({error.strerror})."
            raise DataFault(message) from error
