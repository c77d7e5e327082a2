"""Where a device keeps its signing key, and the next one while it changes: files of its own, or a vault."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING, Final, Protocol

from central.signing_key import FILE_NAME, SigningKey

if TYPE_CHECKING:
    from pathlib import Path

_NOW: Final = "signing-key"
_NEXT: Final = "next-signing-key"


class KeyPlace(Protocol):
    """Each raises DataFault where the place cannot be used."""

    @property
    def changing(self) -> bool:
        """Whether there is a next key already."""

    def key(self) -> SigningKey:
        """The key, made the first time."""

    def next_key(self) -> SigningKey:
        """The key that is to follow, made the first time."""

    def take_next(self) -> None:
        """Put the next key in the place of the other; durable, whole or not at all."""


class SecretStore(Protocol):
    """Secrets by name, durable when kept."""

    def secret(self, name: str) -> bytes | None:
        """A secret, None where there is none."""

    def keep_secret(self, name: str, value: bytes) -> None:
        """Keep a secret in the place of the one that had this name."""

    def rename_secret(self, name: str, to: str) -> None:
        """Put a secret in the place of another, in one step."""


class FolderKeys:
    """In a data directory, for its owner's eyes only; the next one waits in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._next = folder, folder / "next-key"

    @property
    def changing(self) -> bool:
        """Whether there is a next key already."""
        return self._next.exists()

    def key(self) -> SigningKey:
        """The key, made the first time."""
        return SigningKey.at(self._folder)

    def next_key(self) -> SigningKey:
        """The key that is to follow, made the first time."""
        self._next.mkdir(mode=0o700, exist_ok=True)
        return SigningKey.at(self._next)

    def take_next(self) -> None:
        """Put the next key in the place of the other."""
        (self._next / FILE_NAME).replace(self._folder / FILE_NAME)
        self._next.rmdir()


class KeptKeys:
    """Among the secrets of an open vault: a laptop that is found has no key in clear."""

    def __init__(self, secrets: SecretStore) -> None:
        self._secrets = secrets

    @property
    def changing(self) -> bool:
        """Whether there is a next key already."""
        return self._secrets.secret(_NEXT) is not None

    def key(self) -> SigningKey:
        """The key, made the first time."""
        return self._made(_NOW)

    def next_key(self) -> SigningKey:
        """The key that is to follow, made the first time."""
        return self._made(_NEXT)

    def take_next(self) -> None:
        """Put the next key in the place of the other."""
        self._secrets.rename_secret(_NEXT, _NOW)

    def _made(self, name: str) -> SigningKey:
        found = self._secrets.secret(name)
        if found is not None:
            return SigningKey.of(base64.b64encode(found).decode())
        made = SigningKey.new()
        self._secrets.keep_secret(name, base64.b64decode(made.secret))
        return made
