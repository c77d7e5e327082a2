"""The machines of an office as lines of a table, for the command line and for whoever asks by telephone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.equipment import trouble_of

if TYPE_CHECKING:
    from kiosk.equipment import DeviceRow, OfficeDevices
    from kiosk.office import Office

_GIGABYTE = 1024**3


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """Name, role, printer, when last heard, entries not sent, disk left, clock, version; and what to do about it."""

    cells: tuple[str, ...]
    troubles: tuple[str, ...]


def device_lines(found: OfficeDevices, office: Office) -> list[DeviceLine]:
    """One line a machine, in English."""
    return [
        DeviceLine(_cells(row, office), tuple(text.english() for text in trouble_of(row, found.known_ms)))
        for row in found.devices
    ]


def _cells(row: DeviceRow, office: Office) -> tuple[str, ...]:
    heard = f"{office.local(row.heard_ms):%H:%M:%S}" if row.heard_ms else "not yet"
    report = row.report
    if report is None:
        return (row.name, row.role, "", heard, "", "", "", "")
    skew = row.shown_skew_ms
    return (
        row.name,
        row.role,
        report.printer.value.replace("_", " "),
        heard,
        str(report.unsent),
        "" if report.disk_free is None else f"{report.disk_free / _GIGABYTE:.1f} GB",
        f"{skew / 1000:+.0f} s" if skew else "right",
        report.version,
    )
