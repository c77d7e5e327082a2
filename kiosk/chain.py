"""The chain over the events of one source: each link stands for all bytes that its device has written until then.

chain 0 is the SHA-256 of the source's name, chain n that of chain n-1 followed by the SHA-256 of event n. Whoever holds
a signed head can tell whether any event before it was changed, left out or put in.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Protocol

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

SIGNED_AS = "shopfront-head-v1"
"""First line of what is signed; nothing else that a device's key signs begins with it."""


class Head(msgspec.Struct, frozen=True):
    """The last link of a source's chain at one of its sequences; at 0 before its first event."""

    source: str
    sequence: int
    chain: bytes


class SignedHead(msgspec.Struct, frozen=True):
    """A head, and what its device has signed for it (Ed25519 over `head_bytes`)."""

    head: Head
    signature: bytes


class PlaceHolder(msgspec.Struct, frozen=True):
    """Where an event belongs that is not held, and the SHA-256 of its bytes: it was put aside (`kiosk.put_aside`)."""

    source: str
    sequence: int
    hash: bytes


class Chained(Protocol):
    """The part of an `EventLog` that shows that nothing was changed, and of which age it is."""

    def chain_of(self, source: str, sequence: int | None = None) -> Head | None:
        """The chain as far as all of a source is held from its first event on, or at a sequence: None if that lies
        further on.
        """

    def keep_head(self, head: Head, signature: bytes) -> bool:
        """Keep a head whose signature was checked. False, and an entry in quarantine, if it does not fit the chain
        held; one that lies further on than the events held is compared later.
        """

    def heads_signed(self, sources: Iterable[str]) -> dict[str, SignedHead]:
        """The last signed heads that fit, by source."""

    def hold(self, place: PlaceHolder) -> None:
        """Have the chain of a source go on over what is not held. An event that is held, or comes later, stands there
        instead; of several place-holders for one number the one with the lowest hash.
        """

    def stands_at(self, source: str, sequence: int) -> bytes | None:
        """SHA-256 of the event or place-holder that has a number; None where nothing has."""

    def place_at(self, position: int) -> PlaceHolder | None:
        """Number and SHA-256 of the event at a place of the outbox, as it was written."""

    def release(self, raw: bytes) -> None:
        """Take something out of quarantine."""

    def generation(self) -> str:
        """Random name of this copy of the log: places in its feeds belong to it."""

    def begin_generation(self) -> str:
        """Take a new name: the log was restored from a backup, and is younger than what others have read of it."""

    def vector(self, streams: Iterable[str]) -> dict[str, int]:
        """By source that wrote to any of the streams, the sequence up to which all of it is held."""

    def sent_again(self, held: Mapping[str, int]) -> int | None:
        """The place of the outbox after which all lies that another log lacks, which holds its sources so far.

        None where it lacks nothing; sources that are not named are not looked at.
        """


def first(source: str) -> bytes:
    """The chain before the first event of a source."""
    return hashlib.sha256(source.encode()).digest()


def link(chain: bytes, raw: bytes) -> bytes:
    """The chain after one more event."""
    return linked(chain, hashlib.sha256(raw).digest())


def linked(chain: bytes, fingerprint: bytes) -> bytes:
    """`link`, for an event whose SHA-256 is known."""
    return hashlib.sha256(chain + fingerprint).digest()


def head_bytes(head: Head) -> bytes:
    """What a device signs."""
    return f"{SIGNED_AS}\n{head.source}\n{head.sequence}\n{head.chain.hex()}\n".encode()
