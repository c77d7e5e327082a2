"""Sealing submissions to those who may read them, with age (age-encryption.org/v1); only this module knows pyrage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
import pyrage

from kiosk.errors import DataFault, Refused
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Sequence

VERSION: Final = 1


class Attachment(msgspec.Struct, frozen=True, array_like=True):
    """A file of a submission: its name in the form, and the blob that holds it."""

    filename: str
    sha256: str


class Envelope(msgspec.Struct, frozen=True, array_like=True):
    """What the first blob of a submission holds: the frozen bytes, exactly, and which blob is which file."""

    version: int
    xml: bytes
    attachments: tuple[Attachment, ...] = ()


def new_identity() -> tuple[str, str]:
    """A secret key and its public one (`AGE-SECRET-KEY-1…`, `age1…`)."""
    made = pyrage.x25519.Identity.generate()
    return str(made), str(made.to_public())


def public_key(secret: str) -> str:
    """The public key that belongs to a secret one; raises DataFault where it is none."""
    try:
        return str(pyrage.x25519.Identity.from_str(secret).to_public())
    except pyrage.IdentityError as error:
        message = f"The secret key for forms is none of age's ({error}). Restore it from a backup."
        raise DataFault(message) from error


def check_recipient(recipient: str, owner: str) -> str:
    """The public key; raises DataFault where it is none."""
    try:
        pyrage.x25519.Recipient.from_str(recipient)
    except pyrage.RecipientError as error:
        message = f"The key of {owner} is not an age recipient ({error}). It begins with age1."
        raise DataFault(message) from error
    return recipient


def seal(content: bytes, recipients: Sequence[str]) -> bytes:
    """Bytes that only the owners of these keys can read; raises Refused `no_recipients` where nobody could."""
    if not recipients:
        raise Refused(Text.of("refused.no_recipients"))
    known = [pyrage.x25519.Recipient.from_str(check_recipient(one, "a recipient")) for one in dict.fromkeys(recipients)]
    sealed: bytes = pyrage.encrypt(content, known)
    return sealed


def unseal(sealed: bytes, identity: str) -> bytes:
    """What was sealed; raises Refused `not_readable` with a key that it is not for, or bytes that were changed."""
    try:
        opened: bytes = pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(identity)])
    except (pyrage.DecryptError, pyrage.IdentityError) as error:
        raise Refused(Text.of("refused.not_readable")) from error
    return opened


def wrap(xml: bytes, attachments: Sequence[Attachment]) -> bytes:
    """The envelope as it is sealed."""
    return msgspec.msgpack.encode(Envelope(VERSION, xml, tuple(attachments)))


def unwrap(content: bytes) -> Envelope:
    """The envelope; raises Refused `not_readable`."""
    try:
        found = msgspec.msgpack.decode(content, type=Envelope)
    except msgspec.DecodeError as error:
        raise Refused(Text.of("refused.not_readable")) from error
    if found.version != VERSION:
        raise Refused(Text.of("refused.not_readable"))
    return found
