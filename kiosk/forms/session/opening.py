"""With what a session begins."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Opening:
    """Clock, zone, language, seed, what is known of device and person, and the submission before."""

    now: datetime | Callable[[], datetime]
    zone: str
    language: str | None
    seed: bytes
    properties: Mapping[str, str]
    last_saved: bytes | None
