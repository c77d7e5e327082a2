"""The office and the device in it: what enrolment tells, kept in the data directory."""

from __future__ import annotations

import re
from datetime import datetime
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class CounterPlace(msgspec.Struct, frozen=True):
    """One counter of the office, and on which side people find it."""

    number: str
    side: str = ""


class Office(msgspec.Struct, frozen=True, kw_only=True):
    """A service centre, as its devices know it."""

    code: str
    name: dict[str, str]
    timezone: str = "UTC"
    pack: str = "harbour"
    counters: tuple[CounterPlace, ...] = ()
    public_address: str = ""
    """Where the ticket pages are reached from a phone; empty: no QR code is shown."""
    recipient: str = ""
    """Public key (age) to which submissions are sealed; the office's server keeps the other half."""
    publishers: tuple[str, ...] = ()
    """Public keys (Ed25519) of those whose packs this office takes."""

    @property
    def queue_stream(self) -> str:
        """Stream of tickets, counters and labels: every device of the office."""
        return f"office/{self.code}/queue"

    @property
    def staff_stream(self) -> str:
        """Stream of officers: staff machines only."""
        return f"office/{self.code}/staff"

    @property
    def case_stream(self) -> str:
        """Stream of submissions: staff machines only; kiosks write it and do not read it."""
        return f"office/{self.code}/case"

    @property
    def content_stream(self) -> str:
        """Stream of what was published to be shown: every device of the office."""
        return f"office/{self.code}/content"

    def stream(self, name: str) -> str:
        """A stream by the last part of its name; an officer's own has no more parts than that."""
        return name if is_officer_stream(name) else f"office/{self.code}/{name}"

    def day(self, milliseconds: int) -> str:
        """The office's own date (2026-11-21) at a time in milliseconds since 1970."""
        return self.local(milliseconds).date().isoformat()

    def local(self, milliseconds: int) -> datetime:
        """The office's own time."""
        return datetime.fromtimestamp(milliseconds / 1000, ZoneInfo(self.timezone))

    def title(self, language: str) -> str:
        """The office's name for a language."""
        return self.name.get(language) or self.name.get("en") or self.code


class Device(msgspec.Struct, frozen=True, kw_only=True):
    """Who this device is. `letter` is the series of labels that only it gives, when cut off and out of numbers."""

    uuid: str
    role: str
    name: str
    letter: str = ""
    epoch: int = 1
    officers: tuple[str, ...] = ()
    """Whose laptop it is: the officers whose streams it reads and writes."""

    @property
    def source(self) -> str:
        """The `source` of its events."""
        return f"urn:shopfront:device:{self.uuid}:{self.epoch}"


_SOURCE = re.compile(r"urn:shopfront:device:([^:]*):[^:]*")


@lru_cache(maxsize=1024)
def device_of(source: str) -> str:
    """The device's uuid in an event's source; the whole source if it has another form."""
    found = _SOURCE.fullmatch(source)
    return found[1] if found else source


_OFFICER = "officer/"


def officer_stream(officer: str) -> str:
    """The stream of an officer in the field: their days and the people they see. Their laptops and servers only."""
    return _OFFICER + officer


def is_officer_stream(stream: str) -> bool:
    """Whether a stream is that of an officer in the field."""
    return len(stream) > len(_OFFICER) and stream.startswith(_OFFICER)


def officers_of(streams: Iterable[str]) -> tuple[str, ...]:
    """The officers whose streams are among these."""
    return tuple(one.removeprefix(_OFFICER) for one in streams if is_officer_stream(one))


STREAMS_BY_ROLE = {
    "kiosk": ("queue", "content"),
    "board": ("queue", "content"),
    "counter": ("queue", "content", "staff", "case"),
    "field": ("queue", "content", "staff"),
    "hub": ("queue", "content", "staff", "case"),
}
"""Which streams a role reads (design: a stream is the unit of permission). A laptop in the field reads those of its
officers too, and a server those of all."""

WRITTEN_BY_SERVERS = frozenset({"content"})
"""Which streams nobody but a server writes."""

WRITTEN_ONLY_BY_ROLE = {"kiosk": ("case",), "field": ("case",)}
"""Which streams a role writes and does not read: a kiosk sends submissions, and holds none but its own."""


def streams_of(office: Office, role: str, officers: Sequence[str] = ()) -> tuple[str, ...]:
    """The full names of the streams that a role reads, with those of the officers whose laptop it is."""
    named = tuple(f"office/{office.code}/{name}" for name in STREAMS_BY_ROLE[role])
    return named + tuple(officer_stream(one) for one in officers)


def written_streams_of(office: Office, role: str) -> frozenset[str]:
    """The full names of the streams that a role writes."""
    read = STREAMS_BY_ROLE[role] if role == "hub" else (n for n in STREAMS_BY_ROLE[role] if n not in WRITTEN_BY_SERVERS)
    named = (*read, *WRITTEN_ONLY_BY_ROLE.get(role, ()))
    return frozenset(f"office/{office.code}/{name}" for name in named)
