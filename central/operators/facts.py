"""What operators are told, as data: the page draws it, monitors read it as JSON. Times are milliseconds since 1970.

Nothing of it is about a citizen: machines, counts, sizes, kinds and reasons.
"""

from __future__ import annotations

from enum import StrEnum

import msgspec

from kiosk.text import Text


class State(StrEnum):
    """How a device stands."""

    SELF = "self"
    IN_STEP = "in_step"
    BEHIND = "behind"
    SILENT = "silent"
    """Not heard of, and should be."""
    AWAY = "away"
    """A laptop in the field that is not heard of, as it should."""
    ELSEWHERE = "elsewhere"
    """It speaks with another server."""
    ASKING = "asking"
    """It waits for a person to let it in."""
    REFUSED = "refused"
    REVOKED = "revoked"


GRAVE = frozenset({State.SILENT, State.ASKING})
"""States that a person has to do something about."""


class DeviceFacts(msgspec.Struct, frozen=True):
    """One machine of the office."""

    device: str
    name: str
    role: str
    state: State
    heard_ms: int = 0
    """When it last asked anything of this server; 0 where it has not since that began."""
    behind_ms: int = 0
    """For how long it has lacked something, or something of it has been lacking here."""
    unsent: int = 0
    """Entries that it has yet to send."""
    unread: int = 0
    """Entries that it has yet to read; at most `facts.MOST_UNREAD` are counted."""
    clock_ms: int | None = None
    """By how much its clock is ahead; None where it does not say."""
    version: str = ""
    version_differs: bool = False
    pack: str = ""
    pack_differs: bool = False
    free_bytes: int | None = None
    with_server: str = ""
    """Of one that speaks with another server: what that is called."""
    fingerprint: str = ""
    """Of one that waits: to be compared with what it shows."""
    troubles: tuple[Text, ...] = ()


MOST_UNREAD = 1000


class Aside(StrEnum):
    """Why an entry was put aside, as far as it says what to do."""

    TWICE = "twice"
    """Two machines wrote under one number."""
    CHAIN = "chain"
    """What a device has signed does not fit what came."""
    FOREIGN = "foreign"
    """It was not the sender's to send."""
    ABOVE = "above"
    """The server above, or the office, did not take it."""
    UNREAD = "unread"
    """It cannot be read."""


class AsideFacts(msgspec.Struct, frozen=True):
    """An entry in quarantine. What stands in it is not told."""

    kind: Aside
    what: str
    """Its type, where it can be read."""
    came_from: str
    """What people call the machine that brought it."""
    reason: str
    at: str


class Quarantine(msgspec.Struct, frozen=True):
    """What was put aside: how many, and the last of them."""

    count: int = 0
    newest: tuple[AsideFacts, ...] = ()


class Conflicts(msgspec.Struct, frozen=True):
    """What was written twice and waits for an officer."""

    count: int = 0
    kinds: dict[str, int] = {}
    oldest_ms: int = 0


class Storage(msgspec.Struct, frozen=True):
    """What lies on this server's disk."""

    log_bytes: int = 0
    blob_bytes: int = 0
    blobs: int = 0
    free_bytes: int = 0
    disk_bytes: int = 0
    days: tuple[tuple[str, int], ...] = ()
    """Of the last days, the oldest first: log and blobs together at the end of each."""
    growth_bytes: int | None = None
    """A day, over those days; None where less than a day is known."""

    @property
    def days_left(self) -> int | None:
        """Until it is full at this pace; None where nothing says so."""
        return self.free_bytes // self.growth_bytes if self.growth_bytes and self.growth_bytes > 0 else None


class Checkpointed(msgspec.Struct, frozen=True):
    """How far the tree over the log is."""

    events: int = 0
    kept_ms: int = 0
    """When the last signed checkpoint was put beside the database."""
    fault: str = ""


class BackedUp(msgspec.Struct, frozen=True):
    """The last copy that was made of the data folder."""

    at: str = ""
    events: int = 0
    elsewhere: bool = False
    """The log lies in a database that has backups of its own."""


class ServerFacts(msgspec.Struct, frozen=True):
    """One server of the office."""

    device: str
    name: str
    here: bool
    serves: bool
    answers: bool
    url: str = ""


class UpstreamFacts(msgspec.Struct, frozen=True):
    """The server above."""

    state: str = "alone"
    """`alone`, `connected` or `cut_off`."""
    last_ms: int = 0
    unsent: int = 0
    problem: str = ""


class Overview(msgspec.Struct, frozen=True):
    """All of it, as it was at `now_ms`."""

    office: str
    device: str
    name: str
    place: str
    """`central`, `hub` or `standby`."""
    serving: bool
    term: int
    began_ms: int
    now_ms: int
    version: str
    pack: str
    events: int
    devices: tuple[DeviceFacts, ...] = ()
    quarantine: Quarantine = Quarantine()
    conflicts: Conflicts = Conflicts()
    storage: Storage = Storage()
    checkpoint: Checkpointed = Checkpointed()
    backup: BackedUp = BackedUp()
    servers: tuple[ServerFacts, ...] = ()
    upstream: UpstreamFacts = UpstreamFacts()
