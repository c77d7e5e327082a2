"""What a decision of the queue takes and gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.events import Draft


@dataclass(frozen=True, slots=True)
class Moment:
    """When, by whom and with what right a decision is made. `device` is who asked, also when the hub decides."""

    now_ms: int
    device: str
    role: str = ""
    """Of this device, where it decides for itself; empty where it decides for another."""
    officers: tuple[str, ...] = ()
    """Whose laptop in the field this is."""
    letter: str = ""
    request: str = ""
    granted: bool = False
    term: int = 0
    out_of_numbers: bool = False
    """The hub was asked for numbers and cannot give any: the device's own letter is used."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What is to be written, and which entity the answer tells about. No drafts: it was done before."""

    subject: str
    drafts: tuple[Draft, ...] = ()
    extra: dict[str, Any] = field(default_factory=dict)


class NumbersNeeded(Exception):
    """The device owns no number of this series."""

    def __init__(self, series: str) -> None:
        super().__init__(series)
        self.series = series
