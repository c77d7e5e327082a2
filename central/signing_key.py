"""The key that a device or server signs with (Ed25519, RFC 8032): made in its own folder, and never leaving it."""

from __future__ import annotations

import base64
import os
from typing import TYPE_CHECKING, Final

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)

from kiosk.errors import DataFault

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME: Final = "signing-key.pem"
_KIND: Final = "ed25519:"
_MOST: Final = 16 * 1024


class SigningKey:
    """The private half; `public` is what others are told."""

    def __init__(self, private: Ed25519PrivateKey) -> None:
        self._private = private
        self.public = private.public_key().public_bytes_raw()

    @classmethod
    def new(cls) -> SigningKey:
        """A fresh one, kept nowhere."""
        return cls(Ed25519PrivateKey.generate())

    @classmethod
    def of(cls, secret: str) -> SigningKey:
        """The key that was handed on as `secret`; raises DataFault."""
        try:
            return cls(Ed25519PrivateKey.from_private_bytes(base64.b64decode(secret, validate=True)))
        except ValueError as error:
            message = "The signing key that was handed on cannot be read. Let the standby in again."
            raise DataFault(message) from error

    @property
    def secret(self) -> str:
        """The private half, for whoever takes this server's place; it is handed on sealed."""
        return base64.b64encode(self._private.private_bytes_raw()).decode()

    @classmethod
    def at(cls, folder: Path) -> SigningKey:
        """The key of a data directory, made there the first time; raises DataFault if it cannot be read or kept."""
        path = folder / FILE_NAME
        try:
            found = load_pem_private_key(path.read_bytes()[:_MOST], None)
        except FileNotFoundError:
            return cls.new().keep(path)
        except (OSError, ValueError, TypeError, UnsupportedAlgorithm) as error:
            message = f"{path} cannot be read as a signing key ({error}). Restore it from a backup."
            raise DataFault(message) from error
        if not isinstance(found, Ed25519PrivateKey):
            message = f"{path} holds a key of another kind. Restore it from a backup."
            raise DataFault(message)
        return cls(found)

    @property
    def public_text(self) -> str:
        """The public half as it is written down: `ed25519:` and 44 characters."""
        return _KIND + base64.b64encode(self.public).decode()

    def sign(self, content: bytes) -> bytes:
        """The 64 bytes of a signature."""
        return self._private.sign(content)

    @staticmethod
    def check(public: bytes, signature: bytes, content: bytes) -> bool:
        """Whether the holder of a public key signed these bytes."""
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(signature, content)
        except (InvalidSignature, ValueError):
            return False
        return True

    def keep(self, path: Path) -> SigningKey:
        """Write the key for its owner's eyes only, whole or not at all."""
        unfinished = path.with_name(f"{path.name}.unfinished")
        try:
            handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as target:
                target.write(self._private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
                target.flush()
                os.fsync(target.fileno())
            unfinished.replace(path)
        except OSError as error:
            message = f"The signing key cannot be kept in {path.parent} ({error.strerror}). Mend that, or use --data."
            raise DataFault(message) from error
        return self
