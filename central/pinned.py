"""A connection to a server is kept only if the key of its certificate is pinned; before that nothing is said on it."""

from __future__ import annotations

import asyncio
import hashlib
from base64 import urlsafe_b64encode
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary, WeakSet

import aiohttp

if TYPE_CHECKING:
    import ssl

    from yarl import URL

    from kiosk.pins import Pins

_ANY: Final = bytes(32)
_OPENED: Final[WeakKeyDictionary[aiohttp.ClientSession, WeakSet[asyncio.Transport]]] = WeakKeyDictionary()
"""Every pinned connection, by its session."""


class NotPinned(aiohttp.ServerFingerprintMismatch):
    """Another key than those that are pinned, or none at all; says it in a sentence."""

    def __init__(self, sentence: str) -> None:
        super().__init__(_ANY, _ANY, "", 0)
        self.sentence = sentence

    def __str__(self) -> str:
        return self.sentence


class PinnedKey(aiohttp.Fingerprint):
    """Looks at the key and at nothing else of a certificate: it may have run out, and may name anybody.

    Equal for the same pins, so that connections are kept.
    """

    def __init__(self, pins: Pins, url: str, opened: WeakSet[asyncio.Transport]) -> None:
        super().__init__(_ANY)
        self._pins, self._url, self._opened = pins, url, opened

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PinnedKey) and other._pins is self._pins

    def __hash__(self) -> int:
        return hash(id(self._pins))

    def check(self, transport: asyncio.Transport) -> None:
        """Raise NotPinned, upon which the connection is closed."""
        self._opened.add(transport)
        found = transport.get_extra_info("ssl_object")
        certificate = found.getpeercert(binary_form=True) if found is not None else None
        if certificate is None or not self._pins.accept(pin_of(certificate)):
            message = (
                f"This is not the hub that this device was enrolled at: at {self._url} another key answers. If the hub"
                " was given another certificate meanwhile, whoever looks after the office's devices has its new"
                " address (`office certificate`): start this device once with --hub and that. If not, somebody may"
                " stand between this device and its hub."
            )
            asyncio.get_running_loop().call_soon(transport.abort)  # closing alone would wait for the other side
            raise NotPinned(message)


def secured(pins: Pins, url: URL, http: aiohttp.ClientSession) -> ssl.SSLContext | bool | aiohttp.Fingerprint:
    """What aiohttp is to look at in a connection to an address; raises NotPinned where it would not be encrypted."""
    here = str(url.origin())
    if url.scheme in {"https", "wss"}:
        return PinnedKey(pins, here, _OPENED.setdefault(http, WeakSet())) if pins.any else True
    if pins.strict:
        message = f"This device speaks with its hub over https only, and {here} is not encrypted. Check the address."
        raise NotPinned(message)
    return True


async def ended(http: aiohttp.ClientSession) -> None:
    """Drop all connections of a session, none of which is left when its loop ends.

    WORKAROUND: aiohttp gives those up that a cancelled request was on, and each would wait for the other side to say
    goodbye; a loop that ends before leaves the socket open.
    """
    await http.close()
    for transport in _OPENED.pop(http, ()):
        transport.abort()
    await asyncio.sleep(0)
    await asyncio.sleep(0)


def pin_of(certificate: bytes) -> str:
    """The pin of a certificate (DER); empty where it cannot be read."""
    from cryptography import x509  # noqa: PLC0415 - for who meets a certificate
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat  # noqa: PLC0415

    try:
        key = x509.load_der_x509_certificate(certificate).public_key()
    except ValueError:
        return ""
    return pin_of_key(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))


def pin_of_key(spki: bytes) -> str:
    """The pin of a public key."""
    return urlsafe_b64encode(hashlib.sha256(spki).digest()).decode().rstrip("=")
