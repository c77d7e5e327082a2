"""How the machines of an office are: what each reports of itself, and what a person has to do about it."""

from __future__ import annotations

import threading
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import msgspec

from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

REPORT_MS = 15_000
"""How often a device says how it is."""
SILENT_MS = 4 * REPORT_MS
"""A device that said nothing for so long is switched off, cut off or broken."""
SKEW_SHOWN_MS = 2_000
SKEW_TROUBLE_MS = 60_000
LEAST_DISK_BYTES = 500 * 1024 * 1024
"""Below this a device is told to be full: SQLite needs room for its log before it needs it for the data."""

_Count = Annotated[int, msgspec.Meta(ge=0, le=2**53)]


class PrinterState(StrEnum):
    """What a printer says of itself. Asked, never guessed: `unknown` until it has been asked."""

    NONE = "none"
    """There is no printer, on purpose."""
    UNKNOWN = "unknown"
    READY = "ready"
    PAPER_LOW = "paper_low"
    """It prints, and the roll is near its end."""
    NO_PAPER = "no_paper"
    COVER_OPEN = "cover_open"
    FAULT = "fault"
    """It reports an error: the cutter, the head, or it was put off line. Or a file could not be written."""
    UNREACHABLE = "unreachable"
    """Nobody answers at its address, or it does not say how it is."""


PRINTS = frozenset({PrinterState.READY, PrinterState.PAPER_LOW})
"""States in which a ticket is sent to the printer."""


class ContentHealth(msgspec.Struct, frozen=True):
    """Which pack a device shows (its file's SHA-256), since when by its own clock, and how that goes."""

    shows: Annotated[str, msgspec.Meta(max_length=64)] = ""
    wanted: Annotated[str, msgspec.Meta(max_length=64)] = ""
    """What it is to show."""
    hours: Annotated[float, msgspec.Meta(ge=0, le=10**6)] = 0.0
    """For how long it has shown it, in this run of the program."""
    errors: _Count = 0
    """How often something failed meanwhile: a page, a form, whatever the program logs as an error."""
    problem: Annotated[str, msgspec.Meta(max_length=300)] = ""
    """Why it does not show what it is to show."""


class DeviceReport(msgspec.Struct, frozen=True):
    """What a device says of itself."""

    clock_ms: _Count
    """Its own clock as it stands, milliseconds since 1970; never the one corrected by the hub."""
    version: Annotated[str, msgspec.Meta(max_length=40)] = ""
    printer: PrinterState = PrinterState.NONE
    unsent: _Count = 0
    """Entries of its log that the hub does not have yet."""
    disk_free: _Count | None = None
    """Bytes left where its data is; None where that is not known."""
    problem: Annotated[str, msgspec.Meta(max_length=300)] = ""
    """What of its sync an operator has to mend, in its own words."""
    content: ContentHealth = ContentHealth()


class DeviceRow(msgspec.Struct, frozen=True):
    """One machine of the office as its hub knows it. Times are the hub's, in milliseconds since 1970."""

    device: str
    name: str
    role: str
    heard_ms: int = 0
    """When it last reported; 0 if it has not since the hub began to listen."""
    awaited_ms: int = 0
    """Since when its next report is waited for: the last one, or the hub's start."""
    skew_ms: int = 0
    """By how much its clock is ahead of the hub's."""
    report: DeviceReport | None = None
    wanted_version: str = ""
    """The hub's own version."""

    def silent(self, now_ms: int) -> bool:
        """Whether it should have been heard of by now."""
        return now_ms - self.awaited_ms > SILENT_MS

    @property
    def shown_skew_ms(self) -> int:
        """How wrong its clock is, 0 for what is not worth a word."""
        return self.skew_ms if abs(self.skew_ms) > SKEW_SHOWN_MS else 0


class AskingDevice(msgspec.Struct, frozen=True):
    """A device that waits for a person to let it in."""

    device: str
    name: str
    role: str
    fingerprint: str


class OfficeDevices(msgspec.Struct, frozen=True):
    """All machines of an office, as the hub knew them at `known_ms`."""

    devices: tuple[DeviceRow, ...] = ()
    known_ms: int = 0
    asking: tuple[AskingDevice, ...] = ()


_PRINTER_TROUBLES = {
    PrinterState.PAPER_LOW: "trouble.paper_low",
    PrinterState.NO_PAPER: "trouble.no_paper",
    PrinterState.COVER_OPEN: "trouble.cover_open",
    PrinterState.FAULT: "trouble.printer_fault",
    PrinterState.UNREACHABLE: "trouble.printer_unreachable",
}


def trouble_of(row: DeviceRow, now_ms: int) -> tuple[Text, ...]:
    """What is wrong with a machine and what to do about it, the gravest first; nothing for one that is well.

    The id of each sentence is its kind. What a machine said before it fell silent is old, so it is not repeated. A
    laptop in the field is silent for days, and well.
    """
    if row.silent(now_ms):
        return () if row.role == "field" else (Text.of("trouble.silent", name=row.name),)
    found, report = [], row.report
    if report is None:
        return ()
    if report.printer in _PRINTER_TROUBLES:
        found.append(Text.of(_PRINTER_TROUBLES[report.printer], name=row.name))
    if report.disk_free is not None and report.disk_free < LEAST_DISK_BYTES:
        found.append(Text.of("trouble.disk", name=row.name, left=report.disk_free // 1024**2))
    if report.problem:
        found.append(Text.of("trouble.sync", name=row.name, problem=report.problem))
    if report.content.problem:
        found.append(Text.of("trouble.content", name=row.name, problem=report.content.problem))
    if abs(row.skew_ms) > SKEW_TROUBLE_MS:
        found.append(Text.of("trouble.clock", name=row.name, seconds=abs(row.skew_ms) // 1000))
    if row.wanted_version and report.version and report.version != row.wanted_version:
        versions = {"theirs": report.version, "ours": row.wanted_version}
        found.append(Text.of("trouble.version", name=row.name, **versions))
    return tuple(found)


class Equipment:
    """What is plugged into this machine, and what it last heard of the others. Any thread may ask and tell."""

    def __init__(self, printer: PrinterState = PrinterState.NONE) -> None:
        self._lock = threading.Lock()
        self._printer = printer
        self._office = OfficeDevices()
        self._listeners: list[Callable[[], None]] = []
        self.content: Callable[[], ContentHealth] = ContentHealth
        """How it goes with what this machine shows."""

    @property
    def printer(self) -> PrinterState:
        """How the ticket printer was when it was last asked."""
        return self._printer

    @property
    def office(self) -> OfficeDevices:
        """The machines of the office, on a staff machine whose hub has answered."""
        return self._office

    def tell_printer(self, state: PrinterState) -> None:
        """The printer says how it is; listeners hear of a change."""
        with self._lock:
            changed, self._printer = state is not self._printer, state
            listeners = tuple(self._listeners) if changed else ()
        for listener in listeners:
            listener()

    def tell_office(self, found: OfficeDevices) -> None:
        """The hub says how the others are."""
        self._office = found

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call this, on whatever thread, when something here is otherwise than before."""
        self._listeners.append(listener)
