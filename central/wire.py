"""The agreement between a device and its hub: limits, headers and the shapes of bodies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Final

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable

VERSION: Final = "1"
"""Version of this agreement; both sides say theirs, and refuse another."""
VERSION_HEADER: Final = "X-Shopfront-Wire"
TIME_HEADER: Final = "X-Hub-Time"
"""The hub's wall clock in milliseconds since 1970, on every answer."""

MAX_EVENTS: Final = 500
MAX_BYTES: Final = 1024 * 1024
"""Most events and bytes (inflated) of one batch, up or down."""
CHAIN_HEAD: Final = "Chain-Head"
"""Signed heads of the chains of a batch (`central.heads`)."""
CARRIED_FOR: Final = "Carried-For"
"""A server says of which device it brings a batch that came on a stick (`central.carried`)."""
SEQUENCE_TAKEN: Final = "sequence_taken"
"""Code of an event that was put aside because another of its source has its id or sequence."""
MAX_BODY: Final = 64 * 1024
"""Most bytes of any other request."""
MAX_PIECE: Final = 1024 * 1024
"""Most bytes of one piece of a blob."""
MAX_DRAFT: Final = 17 * 1024 * 1024
"""Most bytes of a draft that is kept, sealed."""
MAX_PACKET: Final = 256 * 1024
"""Most bytes of the request that leaves a packet: what is sealed, as base64."""
MAX_WAIT_SECONDS: Final = 60.0


OWN_LATER: Final = "later"
"""Said of its own events by a reader whom they need not wake: while it sends many, it would read them all again."""
FEED_GENERATION: Final = "Feed-Generation"
"""Header of every stretch of a feed: of which generation of its log it is. A place belongs to one of them."""
LOST_PLACES: Final = frozenset({"unknown_cursor", "other_generation"})
"""Codes of refusals after which a reader compares what both hold, and reads from the start."""
MOST_NAMED: Final = 64
"""Streams or sources that one question about the vector may name."""

OFFSET: Final = "Upload-Offset"
LENGTH: Final = "Upload-Length"
COMPLETE: Final = "Upload-Complete"
"""Headers of a blob: how many bytes are held, how many there are in all, whether it is whole (`?1`)."""
GENERATION: Final = "Draft-Generation"
EXPIRES: Final = "Draft-Expires"
"""Headers of a draft that is handed out."""


class Pulled(list[bytes]):
    """Raw events of a stretch of a feed, and of which generation of its log it is (empty: not told)."""

    def __init__(self, raws: Iterable[bytes], generation: str = "") -> None:
        super().__init__(raws)
        self.generation = generation


class Problem(msgspec.Struct, frozen=True, omit_defaults=True):
    """Every refusal: a stable word, and a sentence that says how to mend it."""

    code: str
    message: str
    order: str = ""
    """To a laptop that was shut out and is to wipe itself: the server's signature under that."""


class EnrolRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A device asks to be let in."""

    code: str
    role: str
    name: str = ""
    recipient: str = ""
    """Of a standby: the key (age) to which what it inherits is sealed."""
    key: str = ""
    """The public half of the device's own key, with whose other half the request is signed."""
    device: str = ""
    """Of one that was let in without a key, and asks to have this one: who it is, which its token has to say too."""


class NewKey(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A device's new key, and the signature by which that says whose it is (base64)."""

    key: str
    proof: str


class Asking(msgspec.Struct, frozen=True):
    """The device waits for a person to let it in, who compares the fingerprint with the one that it shows."""

    device: str
    fingerprint: str


class GrantRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"args": "with"}):
    """A device asks for one decision."""

    request: str
    do: str
    args: dict[str, Any] = {}


class KeptAnswer(msgspec.Struct, frozen=True):
    """A draft is kept: the generation that is live, and until when (milliseconds since 1970)."""

    generation: int
    expires_ms: int


class LeavePacket(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A packet is left: sealed, with its key, for so many minutes; `plan` is sealed for a phone."""

    sealed: Annotated[bytes, msgspec.Meta(max_length=64 * 1024)]
    key: Annotated[bytes, msgspec.Meta(max_length=64)]
    minutes: Annotated[int, msgspec.Meta(ge=1, le=31 * 24 * 60)]
    plan: Annotated[bytes, msgspec.Meta(max_length=64 * 1024)] = b""


class PacketLeft(msgspec.Struct, frozen=True):
    """Until when it can be opened (milliseconds since 1970)."""

    until_ms: int


class OpenPacket(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A packet is opened; the same `request` is the same opening."""

    request: Annotated[str, msgspec.Meta(min_length=8, max_length=64)]
