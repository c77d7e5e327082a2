"""A device's own key (Ed25519, RFC 8032). The private half never leaves the device; by the public one it is known."""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

_PUBLIC: Final = re.compile(r"ed25519:[A-Za-z0-9+/]{43}=")
_DIGITS: Final = 16


class DeviceKey(Protocol):
    """Where a device keeps its private key: a file, or whatever else can sign with it."""

    @property
    def public_text(self) -> str:
        """The public half as it is written down: `ed25519:` and 44 characters."""

    def sign(self, content: bytes) -> bytes:
        """The signature of these bytes."""


def is_public(text: object) -> bool:
    """Whether this is written as a public key is."""
    return isinstance(text, str) and _PUBLIC.fullmatch(text) is not None


def fingerprint(public: str) -> str:
    """What two people compare by eye or over the phone: `1234 5678 9012 3456`, 53 bits of the key's hash."""
    number = int.from_bytes(hashlib.sha256(public.encode()).digest(), "big") % 10**_DIGITS
    digits = f"{number:0{_DIGITS}}"
    return " ".join(digits[start : start + 4] for start in range(0, _DIGITS, 4))


def signed_by(public: str, signature: bytes, content: bytes) -> bool:
    """Whether the owner of this key signed these bytes."""
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - not for who only starts a device

    key = _read(public)
    if key is None:
        return False
    try:
        key.verify(signature, content)
    except InvalidSignature:
        return False
    return True


@lru_cache(maxsize=4096)
def _read(public: str) -> Ed25519PublicKey | None:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415

    if not is_public(public):
        return None
    try:
        return Ed25519PublicKey.from_public_bytes(base64.b64decode(public.partition(":")[2], validate=True))
    except (ValueError, binascii.Error):
        return None
