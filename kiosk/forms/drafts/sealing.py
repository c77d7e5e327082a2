"""Sealing what a draft holds: AES-256-GCM-SIV (RFC 8452), which forgives a nonce that is used twice.

Each record is sealed with its draft's id, its place, and the tag of the record before it, so that a journal that was
cut, mixed, replayed or changed does not open. See docs/adr on drafts for why this cipher.
"""

from __future__ import annotations

import hashlib
import secrets
from typing import TYPE_CHECKING, Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCMSIV
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kiosk.errors import Refused
from kiosk.forms import checked_code
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

KEY_BYTES: Final = 32
TAG_BYTES: Final = 16
_NONCE_BYTES: Final = 12
NO_TAG: Final = bytes(TAG_BYTES)
"""What the first record has before it."""
CODE_LENGTH: Final = 12
_PASSES, _LANES, _KIBIBYTES = 3, 4, 64 * 1024
"""Argon2id as RFC 9106 §4 recommends it second: t=3, p=4, 64 MiB."""


def new_key() -> bytes:
    """A key from the system's random source."""
    return secrets.token_bytes(KEY_BYTES)


def seal(key: bytes, content: bytes, purpose: str) -> bytes:
    """Nonce, ciphertext and tag; opens only with the same key and purpose."""
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + AESGCMSIV(key).encrypt(nonce, content, purpose.encode())


def unseal(key: bytes, sealed: bytes, purpose: str) -> bytes:
    """What was sealed; raises Refused `draft_damaged`."""
    try:
        return AESGCMSIV(key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], purpose.encode())
    except (InvalidTag, ValueError) as error:
        raise _damaged(purpose.partition(" ")[0]) from error


def tag_of(sealed: bytes) -> bytes:
    """What the next record is bound to."""
    return sealed[-TAG_BYTES:]


def seal_record(key: bytes, draft: str, sequence: int, before: bytes, record: bytes) -> bytes:
    """One record, bound to its draft, its place and the tag before it."""
    return seal(key, record, f"record {draft} {sequence} {before.hex()}")


def open_records(key: bytes, draft: str, sealed: Sequence[bytes], count: int, tag: bytes) -> list[bytes]:
    """All records of a journal that is known to go at least as far as `count` and `tag`; raises Refused."""
    reached = min(len(sealed), count)
    if reached < count or (count and tag_of(sealed[count - 1]) != tag):
        detail = f"record {reached} of {count}"
        raise _damaged(detail)
    before, found = NO_TAG, []
    for sequence, one in enumerate(sealed, 1):
        found.append(unseal(key, one, f"record {draft} {sequence} {before.hex()}"))
        before = tag_of(one)
    return found


def seal_part(key: bytes, draft: str, number: int, content: bytes) -> bytes:
    """An attachment, bound to its draft and number."""
    return seal(key, content, f"part {draft} {number}")


def open_part(key: bytes, draft: str, number: int, sealed: bytes) -> bytes:
    """An attachment; raises Refused."""
    return unseal(key, sealed, f"part {draft} {number}")


def new_code() -> str:
    """A code for a draft: 11 random characters of 28 (53 bits) and one that notices a slip."""
    return checked_code.random_code(CODE_LENGTH)


def from_code(code: str, office: str) -> tuple[str, bytes]:
    """The locker that a code opens, and the key of what lies in it; takes about 0.2 s and 64 MiB.

    Both follow from the code alone, so that the hub, which sees the locker, learns nothing of the key.
    """
    salt = hashlib.sha256(f"shopfront draft code {office}".encode()).digest()[:16]
    derived = Argon2id(
        salt=salt, length=2 * KEY_BYTES, iterations=_PASSES, lanes=_LANES, memory_cost=_KIBIBYTES
    ).derive(code.encode())
    return derived[:KEY_BYTES].hex(), derived[KEY_BYTES:]


def _damaged(detail: str) -> Refused:
    return Refused(Text.of("refused.draft_damaged", detail=detail))
