"""What the product needs from the outside, as nouns; adapters live in local_db, central and ui/devices."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

import msgspec

from kiosk.chain import Chained
from kiosk.events import Event, Record

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path

    from kiosk.equipment import PrinterState
    from kiosk.merkle import TreeStore


class Via(StrEnum):
    """Where a record came from; decides whether it has yet to be sent up."""

    OWN = "own"
    PEER = "peer"
    UPSTREAM = "upstream"


class Appended(msgspec.Struct, frozen=True):
    """What an append changed."""

    fresh: tuple[Event, ...]
    """Events that the log did not hold before, in the order given."""
    changed: Mapping[str, msgspec.Struct]
    """New state by subject, of the entities that were folded."""
    forked: tuple[Record, ...] = ()
    """Records that their sender has to set apart: another event has their number, or they are set apart here."""
    left: tuple[str, ...] = ()
    """Sources of which an event that was held under a number was set apart."""


class Page(msgspec.Struct, frozen=True):
    """A stretch of a feed."""

    raws: tuple[bytes, ...]
    last_id: str | None
    """Id of the last event, or the id asked after when there was none."""


class Outgoing(msgspec.Struct, frozen=True):
    """A record that has yet to be sent up."""

    position: int
    subject: str
    raw: bytes


class Quarantined(msgspec.Struct, frozen=True):
    """A record that was refused, kept for an operator."""

    raw: bytes
    reason: str
    came_from: str
    at: str
    number: int = 0


class LogReport(msgspec.Struct, frozen=True):
    """The outcome of a verification."""

    events: int
    entities: int
    faults: tuple[str, ...]


# Long because it is the one list of what the product asks from the outside.
class EventLog(Chained, Protocol):
    """The append-only log of a device or server with the states folded from it.

    All writing is done by one thread. What `append` returns is durable when the outermost `transaction` has ended,
    or at once outside of one.
    """

    def transaction(self) -> AbstractContextManager[None]:
        """Make several writes one durable step; nested ones join the outermost."""

    def append(
        self, records: Sequence[Record], via: Via, *, fold: bool = True, received: int | None = None
    ) -> Appended:
        """Keep records that are new (by id) and, if `fold`, refold their entities in the same transaction.

        `received`: when, by this node's corrected clock (milliseconds since 1970); now by its own where it is not said.
        """

    def set_apart(self, records: Sequence[Record]) -> Mapping[str, msgspec.Struct]:
        """Set those apart that are held under a number that another has elsewhere (`kiosk.apart`).

        Returns the new states by subject. The log takes a new generation, so that all who read it hear of that.
        """

    def leave(self, source: str, sequence: int) -> None:
        """From this number on another machine may have written under a source, so that there may be gaps in it."""

    def fold_pending(self, most: int | None = None) -> Mapping[str, msgspec.Struct]:
        """Fold what was appended with `fold=False`, at most so many entities; returns the new states by subject."""

    def quarantine(self, raw: bytes, reason: str, came_from: str) -> None:
        """Keep what could not be taken, for an operator to look at."""

    def quarantined(self, after: int = 0, most: int | None = None, *, newest: bool = False) -> list[Quarantined]:
        """What is in quarantine after the entry of a number, at most so many; oldest first, or the newest first."""

    def quarantine_size(self) -> int:
        """How many entries are in quarantine."""

    def history(self, subject: str) -> list[Event]:
        """All events of one entity, in causal order."""

    def records(self, subject: str) -> list[Record]:
        """All events of one entity with their bytes, in causal order."""

    def heads(self, subject: str) -> tuple[str, ...]:
        """The basis of the entity's next event."""

    def states(self, kind: str, day: str | None = None, *, onward: bool = False) -> dict[str, msgspec.Struct]:
        """States of a kind by subject; only those of one office day where `day` is given, or of it and later."""

    def state(self, subject: str) -> msgspec.Struct | None:
        """The folded state of one entity."""

    def feed(self, stream: str, after_id: str | None, limit: int) -> Page:
        """Events of a stream in feed order after the one named; raises CursorUnknown if the log does not hold it."""

    def outbox(self, after: int, limit: int) -> list[Outgoing]:
        """Records that did not come from upstream, after a position, in order."""

    def unsent_subjects(self, after: int) -> set[str]:
        """Subjects of all records of the outbox after a position."""

    def outbox_size(self, after: int) -> int:
        """How many records the outbox holds after a position."""

    def cursor(self, name: str) -> str | None:
        """A named place of the sync (what was sent, what was read)."""

    def set_cursor(self, name: str, value: str) -> None:
        """Remember a named place."""

    def of_source(self, source: str, after: int, limit: int, via: Via | None = None) -> list[bytes]:
        """Events of a source after a sequence, in order, also where some between are not held; or only those that came
        in one way.
        """

    def last_sequence(self, source: str) -> int:
        """The highest sequence held of a source; 0 if none."""

    def whole_until(self, source: str) -> int:
        """The sequence up to which everything of a source is held, from 1 on; 0 if its first is not."""

    def in_order(self, stream: str, ids: Sequence[str]) -> list[str]:
        """Those of the events named that a stream holds, in feed order."""

    def count(self, stream: str) -> int:
        """Number of events held of a stream."""

    def digest(self, stream: str) -> str:
        """SHA-256 over the canonical folded state of a stream's entities (`kiosk.folding.digest`)."""

    def verify(self) -> LogReport:
        """Read everything again: bytes, ids, sequences, states against a fresh fold."""

    def rebuild(self) -> int:
        """Throw the folded states away and fold all again; returns the number of entities."""

    def export(self, target: Path) -> int:
        """Write a copy that any SQLite tool opens; returns the number of events. Raises DataFault if it exists."""

    def tree(self) -> TreeStore:
        """Where the Merkle tree over the events is kept; only a server lets it grow."""

    def close(self) -> None:
        """Let go of the database."""


class Enrolled(msgspec.Struct, frozen=True):
    """A hub's answer to an enrolment."""

    device: str
    role: str
    token: str
    letter: str
    streams: tuple[str, ...]
    office: dict[str, Any]
    hub_time: int
    inheritance: str = ""
    """For a standby only, sealed to it: what it needs to take the hub's place (base64)."""


class PushAnswer(msgspec.Struct, frozen=True):
    """A hub's answer to a push: by source, up to which sequence all is durable there."""

    acked: dict[str, int]
    expected: dict[str, int] = {}
    quarantined: list[dict[str, str]] = []
    hub_time: int = 0


class GrantAnswer(msgspec.Struct, frozen=True):
    """A hub's decision: the events it appended, or why it refused."""

    ok: bool
    events: list[msgspec.Raw] = []
    result: dict[str, Any] = {}
    error: dict[str, Any] | None = None


class Vector(msgspec.Struct, frozen=True):
    """By source, the sequence up to which a log holds all of it, and of which generation that log is."""

    generation: str
    sources: dict[str, int]
    takes_back: str = ""
    """The server's own id, if it was restored of late: it takes back what it wrote before."""
    writes_as: str = ""
    """The source that it writes as since then: of that it has everything."""
    takes_all: bool = False
    """Whether it may lack what others have read of any device, and takes it back."""


class HubLink(Protocol):
    """A hub as a device sees it. Coroutines; each raises HubUnreachable or HubRefused."""

    async def push(self, raws: Sequence[bytes]) -> PushAnswer:
        """Send records; what is acknowledged is durable at the hub."""

    async def pull(
        self, stream: str, after_id: str | None, wait_seconds: float, read_at: str = "", generation: str = ""
    ) -> list[bytes]:
        """Read a feed after an event (read at another server, or of another generation of its log, where that is
        named), waiting for news; raises CursorUnknown where the hub does not know the place.
        """

    async def vector(self, streams: Sequence[str], sources: Sequence[str] = ()) -> Vector:
        """How far the hub holds what was written to these streams, and our own sources."""

    async def grant(self, request: str, do: str, args: Mapping[str, Any]) -> GrantAnswer:
        """Ask for one decision; the same request id always gets the same answer."""

    async def hub_time(self) -> int:
        """The hub's wall clock in milliseconds since 1970."""

    async def close(self) -> None:
        """Drop the connections."""


class LinkState(StrEnum):
    """What a device knows of its hub."""

    ALONE = "alone"
    """No hub is configured."""
    CONNECTED = "connected"
    CUT_OFF = "cut_off"


class LinkStatus(msgspec.Struct, frozen=True):
    """The link in words for a status strip."""

    state: LinkState
    last_contact_ms: int = 0
    """Corrected time of the hub's last answer; 0 if there was none since the start."""
    problem: str = ""
    """Why the hub refuses us, where it does."""
    refused: str = ""
    """Its stable word for that, where it does not speak with this device at all (`kiosk/link_words.py`)."""


class NodeStatus(msgspec.Struct, frozen=True):
    """What a status strip tells: the link, how many events have yet to be sent, how wrong this clock is."""

    link: LinkStatus
    pending: int
    clock_wrong_ms: int


class Uplink(Protocol):
    """The sync of a device with its hub: runs by itself, takes questions."""

    def grant(self, request: str, do: str, args: Mapping[str, Any]) -> GrantAnswer:
        """Ask the hub for a decision and wait; raises HubUnreachable when it has been silent for 300 ms."""

    def wake(self) -> None:
        """There is something new to send."""

    def status(self) -> LinkStatus:
        """What is known now."""

    def stop(self) -> None:
        """End the sync, leaving no thread behind."""


class PrintOutcome(StrEnum):
    """What is known about a print. Never guessed."""

    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"


class Printer(Protocol):
    """Something that puts a ticket on paper. Called off the GUI thread; may take seconds."""

    state: PrinterState
    """What it said when it was last asked, by `look` or before and after a print."""

    def print_ticket(self, png: bytes, job: str) -> PrintOutcome:
        """Print one picture; the same job is never printed twice, and never again after `unknown`."""

    def look(self) -> PrinterState:
        """Ask it how it is."""

    def close(self) -> None:
        """Give up what is under way; callable on any thread, at once."""

    def describe(self) -> str:
        """Where it prints, for the operator."""


class Speech(Protocol):
    """A voice. Never blocks, never raises: a machine without sound is a fact, not an error."""

    def say(self, text: str, language: str, *, interrupt: bool = False) -> None:
        """Say a text after those still queued, or at once instead of them."""

    def chime(self) -> None:
        """Sound a chime after what is still queued."""

    def loudness(self, percent: int) -> None:
        """From now on, be this loud: 0 to 100."""

    def stop(self) -> None:
        """Be silent now."""

    def repeat(self) -> None:
        """Say the last text again."""

    def forget(self) -> None:
        """Be silent, and keep nothing that `repeat` could say: the visit has ended."""

    def close(self) -> None:
        """Be silent for good, leaving no process behind."""
