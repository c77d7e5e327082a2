"""What drafts and submissions need from the outside, as nouns; adapters live in local_db and central."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from concurrent.futures import Future

    from kiosk.clock import HybridClock
    from kiosk.events import Draft, Record
    from kiosk.office import Device, Office
    from kiosk.ports import EventLog

    Decide = Callable[[EventLog], Sequence[Draft]]
    """A decision over the log, made on the thread that writes; it yields what to append, or raises Refused."""


class DraftJournal(Protocol):
    """Sealed records of drafts on disk; it cannot read them. Any thread may read, one writes."""

    def append(self, draft: str, first: int, records: Sequence[bytes], parts: Mapping[int, bytes]) -> None:
        """Keep records from sequence `first` on, and parts (attachments) by number; durable when it returns."""

    def records(self, draft: str) -> list[bytes]:
        """All records of a draft in the order of their sequence; empty for a draft that is not held."""

    def part(self, draft: str, number: int) -> bytes | None:
        """One attachment."""

    def drafts(self) -> list[str]:
        """Ids of all drafts held."""

    def wipe(self, drafts: Sequence[str]) -> None:
        """Delete drafts, overwriting what they took."""

    def close(self) -> None:
        """Let go of the file."""


class HeldKey(msgspec.Struct, frozen=True):
    """The key of a draft, and how far its journal is known to go: number of records, and the tag of the last."""

    key: bytes
    count: int = 0
    tag: bytes = b""


class VisitKeys(Protocol):
    """The keys of the drafts of a visit: in memory, and gone with the power."""

    def put(self, draft: str, held: HeldKey) -> None:
        """Hold a key."""

    def note(self, draft: str, count: int, tag: bytes) -> None:
        """The journal goes this far now."""

    def get(self, draft: str) -> HeldKey | None:
        """The key, None where there is none."""

    def drop(self, draft: str) -> None:
        """Destroy a key."""

    def drafts(self) -> list[str]:
        """Drafts whose keys are held."""


class Locker(msgspec.Struct, frozen=True):
    """A draft kept at the hub under a code, sealed; `generation` counts who has opened it."""

    generation: int
    expires_ms: int
    sealed: bytes = b""


class Lockers(Protocol):
    """Drafts and keys kept at the hub, as a device sees them. Blocking; not for the GUI thread.

    Each raises HubUnreachable, or HubRefused `not_found`, `taken_over`, `too_many_tries`, `too_large`.
    """

    def keep(self, locker: str, generation: int, sealed: bytes, days: int) -> Locker:
        """Keep a draft; generation 0 makes a new locker, another must be the one that is live."""

    def open(self, locker: str) -> Locker:
        """Fetch a draft and take it over: the generation answered is the live one, a new one if another had it."""

    def clear(self, locker: str, generation: int) -> None:
        """Throw a draft away."""

    def keep_key(self, draft: str, sealed: bytes) -> None:
        """Keep the sealed key of a draft of this device until its visit ends."""

    def key(self, draft: str) -> bytes | None:
        """The sealed key of a draft of this device."""

    def drop_key(self, draft: str) -> None:
        """The visit has ended."""


class LockerRoom(Protocol):
    """Where a hub keeps drafts; raises HubRefused as `Lockers` says. Blocking."""

    def keep(self, locker: str, generation: int, sealed: bytes, days: int, device: str) -> Locker:
        """Keep a draft for a device; generation 0 makes a new locker."""

    def open(self, locker: str, device: str) -> Locker:
        """Hand a draft out, to live at that device from now on."""

    def clear(self, locker: str, generation: int) -> None:
        """Throw a draft away."""

    def keep_key(self, device: str, draft: str, sealed: bytes) -> None:
        """Keep the sealed key of a draft, for an hour at most."""

    def key(self, device: str, draft: str) -> bytes | None:
        """The sealed key of a draft, for the device that brought it."""

    def drop_key(self, device: str, draft: str) -> None:
        """Forget a key."""

    def purge(self) -> None:
        """Throw away what has expired."""


class BlobStore(Protocol):
    """Sealed bytes by the SHA-256 of what is stored (64 hexadecimal digits). Any thread may use it."""

    def put(self, content: bytes) -> str:
        """Keep bytes; returns their name once they are durable. Raises DataFault."""

    def size(self, name: str) -> int | None:
        """Bytes of a whole blob; None where it is not held whole."""

    def read(self, name: str, start: int, length: int) -> bytes:
        """A range of a whole blob; raises DataFault where it is not held."""

    def offset(self, name: str) -> int:
        """How many bytes are held, of a whole blob or of one that is still arriving."""

    def receive(self, name: str, offset: int, total: int, piece: bytes) -> int:
        """Take the bytes from `offset` on; returns the new offset. Raises Misplaced or WrongHash, with nothing kept."""

    def erase(self, name: str) -> None:
        """Delete a blob for good: it is not taken again."""

    def is_erased(self, name: str) -> bool:
        """Whether it was deleted for good."""

    def unsent(self) -> list[str]:
        """Whole blobs that the hub has not confirmed yet."""

    def note_sent(self, name: str, *, forget: bool) -> None:
        """The hub holds it whole; with `forget` it is no longer held here."""

    def drop_stale(self, before_ms: int) -> None:
        """Throw away beginnings of blobs to which nothing was added since then (milliseconds since 1970)."""


class Misplaced(Exception):
    """A piece of a blob does not begin where the bytes held end."""

    def __init__(self, offset: int) -> None:
        super().__init__(f"the bytes held end at {offset}")
        self.offset = offset


class WrongHash(Exception):
    """The bytes of a blob are not those that its name says; they were thrown away."""


class Writing(Protocol):
    """The running device as drafts and submissions use it; `kiosk.node.Node` is one."""

    device: Device
    office: Office
    clock: HybridClock

    @property
    def log(self) -> EventLog:
        """The log, for reads."""

    def write(
        self, drafts: Sequence[Draft] | Callable[[EventLog], Sequence[Draft]], stream: str
    ) -> Future[list[Record]]:
        """Append events, or those that a decision over the log yields on the writing thread."""

    def subscribe(self, listener: Callable[[Any], None]) -> Callable[[], None]:
        """Hear of every durable step."""
