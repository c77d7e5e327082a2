"""The keys that packs are signed with (Ed25519, RFC 8032): a publisher has the private one, offices pin the public."""

from __future__ import annotations

import base64
import binascii
import hashlib
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
    from collections.abc import Sequence
    from pathlib import Path

_KIND: Final = "ed25519:"
_MOST: Final = 16 * 1024


def make_key(file: Path) -> str:
    """Write a new private key to a file for its owner's eyes only, the public one beside it; returns the public one."""
    private = Ed25519PrivateKey.generate()
    public = public_text(private)
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as target:
            target.write(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
        file.with_name(f"{file.name}.pub").write_text(f"{public}\n", encoding="ascii")
    except OSError as error:
        message = f"{file} cannot be written ({error.strerror}). A key is never written over; choose another file."
        raise DataFault(message) from error
    return public


def read_key(file: Path) -> Ed25519PrivateKey:
    """The private key in a file; raises DataFault."""
    try:
        found = load_pem_private_key(file.read_bytes()[:_MOST], None)
    except (OSError, ValueError, TypeError, UnsupportedAlgorithm) as error:
        message = f"{file} holds no private key ({error}). Make one with `pack keygen`."
        raise DataFault(message) from error
    if not isinstance(found, Ed25519PrivateKey):
        message = f"{file} holds a key of another kind. Make one with `pack keygen`."
        raise DataFault(message)
    return found


def public_text(key: Ed25519PrivateKey) -> str:
    """The public half as it is written down: `ed25519:` and 44 characters."""
    return _KIND + base64.b64encode(key.public_key().public_bytes_raw()).decode()


def read_public(file: Path) -> str:
    """The public key in a file; raises DataFault."""
    try:
        text = file.read_bytes()[:_MOST].decode("ascii", "replace").strip()
    except OSError as error:
        message = f"{file} cannot be read ({error.strerror}). Name the .pub file of `pack keygen`."
        raise DataFault(message) from error
    _public(text)
    return text


def key_name(public: str) -> str:
    """A short name that tells keys apart."""
    return hashlib.sha256(public.encode()).hexdigest()[:16]


def signed_by(public: Sequence[str], signature: bytes, content: bytes) -> bool:
    """Whether one of these keys signed these bytes."""
    for key in public:
        try:
            _public(key).verify(signature, content)
        except InvalidSignature:
            continue
        return True
    return False


def _public(text: str) -> Ed25519PublicKey:
    try:
        if text.startswith(_KIND):
            return Ed25519PublicKey.from_public_bytes(base64.b64decode(text.removeprefix(_KIND), validate=True))
    except (ValueError, binascii.Error):
        pass
    message = (
        f"{text[:80]!r} is no publisher's key. One begins with {_KIND} and stands in the .pub file of `pack keygen`."
    )
    raise DataFault(message)
