"""What `vault.json` says: how the key of a field laptop's data is wrapped, and by what it is known to be whole."""

import hashlib
from pathlib import Path
from typing import Final

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from kiosk.errors import DataFault

VERSION: Final = 1
NONCE: Final = 12
_MOST_FILE: Final = 64 * 1024


class Cost(msgspec.Struct, frozen=True):
    """What one guess costs: Argon2id as RFC 9106 §4 recommends it second, with four times the memory."""

    memory_kib: int = 256 * 1024
    passes: int = 3
    lanes: int = 4


_MOST_COST: Final = Cost(4 * 1024 * 1024, 64, 64)


class Header(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`vault.json`. `contents` is by what `vault.db` is known, `check` the hash of all the rest."""

    version: int
    id: str
    contents: str
    salt: str
    cost: Cost
    keystore: bool
    wrapped: str
    check: str = ""

    @property
    def sum(self) -> str:
        """What `check` has to be."""
        return hashlib.sha256(msgspec.json.encode(msgspec.structs.replace(self, check=""))).hexdigest()

    @property
    def bound(self) -> bytes:
        """What the wrapped key is bound to."""
        return msgspec.json.encode(msgspec.structs.replace(self, check="", wrapped=""))


def read_header(path: Path) -> Header:
    try:
        with path.open("rb") as file:
            header = msgspec.json.decode(file.read(_MOST_FILE), type=Header)
        whole = header.check == header.sum and header.version <= VERSION and _affordable(header.cost)
    except FileNotFoundError as error:
        message = f"{path} is missing."
        raise DataFault(message) from error
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        message = f"{path} is damaged ({error}). Put it back from a backup of this folder."
        raise DataFault(message) from error
    if not whole:
        newer = header.version > VERSION
        message = (
            f"{path} was written by a newer Shopfront. Update this program."
            if newer
            else f"{path} is damaged: it was changed since it was written. Put it back from a backup of this folder."
        )
        raise DataFault(message)
    return header


def _affordable(cost: Cost) -> bool:
    most = _MOST_COST
    return 0 < cost.memory_kib <= most.memory_kib and 0 < cost.passes <= most.passes and 0 < cost.lanes <= most.lanes


def opened(header: Header, wrapping: bytes) -> bytes | None:
    sealed = bytes.fromhex(header.wrapped)
    try:
        return AESGCM(wrapping).decrypt(sealed[:NONCE], sealed[NONCE:], header.bound)
    except InvalidTag:
        return None
