"""A bundle: what a laptop has for its office, as a folder on a stick, and the receipt that comes back on it.

`manifest.json` names every file with its size and hash, and `manifest.sig` is the signature of the laptop's key over
it. Events travel sealed to the office; blobs as they are, since they are sealed. Nothing in it names a person.
"""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING, Annotated, Final, TypeVar

import msgspec

from kiosk.device_key import signed_by
from kiosk.errors import DataFault

if TYPE_CHECKING:
    from kiosk.device_key import DeviceKey

FORMAT: Final = 1
MANIFEST: Final = "manifest.json"
RECEIPT: Final = "receipt.json"
LETTER: Final = "letter.age"
NEWS: Final = "news.age"
BLOBS: Final = "blobs"
UNFINISHED: Final = ".unfinished"
"""How the name of a folder ends that is not whole."""
_SIGNED_AS: Final = b"shopfront-bundle-v1\n"
_RECEIPT_AS: Final = b"shopfront-receipt-v1\n"
_SAFE: Final = re.compile(r"(letter|events-[0-9]{5})\.age|blobs/[0-9a-f]{64}")
_Hash = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]
_Id = Annotated[str, msgspec.Meta(pattern=r"^[0-9A-Za-z_-]{1,100}\Z")]
_T = TypeVar("_T", bound="Manifest | Receipt")


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of a bundle by its name in it, `events-00001.age` or `blobs/<sha256>`."""

    name: Annotated[str, msgspec.Meta(max_length=80)]
    sha256: _Hash
    bytes: Annotated[int, msgspec.Meta(ge=0, le=2**40)]


class Manifest(msgspec.Struct, frozen=True):
    """What a bundle says of itself, in clear."""

    format: int
    id: _Id
    office: _Id
    device: _Id
    made: str
    """When, RFC 3339."""
    events: Annotated[int, msgspec.Meta(ge=0)]
    until: Annotated[int, msgspec.Meta(ge=0)]
    """The place of the laptop's outbox up to which it goes."""
    parts: tuple[Part, ...]

    @property
    def blobs(self) -> tuple[Part, ...]:
        """The sealed blobs in it."""
        return tuple(part for part in self.parts if part.name.startswith(f"{BLOBS}/"))

    @property
    def size(self) -> int:
        """Bytes of all its files."""
        return sum(part.bytes for part in self.parts)


class Place(msgspec.Struct, frozen=True):
    """How far a laptop has read a stream: after which event, of which generation of the server's log."""

    stream: str
    after: str = ""
    generation: str = ""


class Letter(msgspec.Struct, frozen=True):
    """What only the office reads beside the events: heads of their chains, and how far the laptop has read."""

    heads: str = ""
    places: tuple[Place, ...] = ()


class Receipt(msgspec.Struct, frozen=True):
    """What a server says that it holds of a bundle."""

    format: int
    bundle: _Id
    manifest: _Hash
    """SHA-256 of the manifest that it took."""
    office: str
    server: _Id
    at: str
    events: int
    acked: dict[str, int] = {}
    """By source, up to where all is durable there."""
    put_aside: tuple[dict[str, str], ...] = ()
    """Events that it could not take: id, reason and code."""
    blobs: tuple[_Hash, ...] = ()
    """Held whole there, or erased there for good."""
    news: str = ""
    """SHA-256 of the file with news for the laptop; empty where there is none."""


class News(msgspec.Struct, frozen=True):
    """What the office has for the laptop: batches of events by stream, as a feed gives them."""

    batches: tuple[tuple[str, bytes], ...] = ()
    places: tuple[Place, ...] = ()


def signature(key: DeviceKey, content: bytes, *, receipt: bool = False) -> bytes:
    """The file that signs a manifest or receipt."""
    return base64.b64encode(key.sign(_prefix(receipt=receipt) + content)) + b"\n"


def is_signed(public: str, signed: bytes, content: bytes, *, receipt: bool = False) -> bool:
    """Whether the owner of a key signed these bytes as a manifest, or as a receipt."""
    try:
        found = base64.b64decode(signed.strip(), validate=True)
    except (binascii.Error, ValueError):
        return False
    return signed_by(public, found, _prefix(receipt=receipt) + content)


def read_manifest(content: bytes) -> Manifest:
    """The manifest; raises DataFault for one that is newer, or none."""
    found = _read(content, Manifest)
    if not all(_SAFE.fullmatch(part.name) for part in found.parts) or len({p.name for p in found.parts}) < len(
        found.parts
    ):
        raise _no_bundle()
    if any(part.name != f"{BLOBS}/{part.sha256}" for part in found.blobs):
        raise _no_bundle()
    return found


def read_receipt(content: bytes) -> Receipt:
    """The receipt; raises DataFault for one that is newer, or none."""
    return _read(content, Receipt)


class _Format(msgspec.Struct):
    format: int


def _read(content: bytes, kind: type[_T]) -> _T:
    try:
        if msgspec.json.decode(content, type=_Format).format > FORMAT:
            message = "This bundle was made by a newer release. Bring this machine to it first, then take it again."
            raise DataFault(message)
        return msgspec.json.decode(content, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _no_bundle() from error


def _no_bundle() -> DataFault:
    return DataFault("The manifest of this bundle cannot be read: it was altered, or copied wrongly. Copy it again.")


def _prefix(*, receipt: bool) -> bytes:
    return _RECEIPT_AS if receipt else _SIGNED_AS
