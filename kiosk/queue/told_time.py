"""A time as people and programs tell it: milliseconds since 1970, 2026-11-23T09:30, or 09:30 of today."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import msgspec

from kiosk.errors import Refused
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.queue.state import Queue

_LAST_MS = 32_500_000_000_000
"""In the year 2999: Windows tells no dates of later ones, and no calendar any after 9999."""
ToldTime = Annotated[int, msgspec.Meta(ge=0, le=_LAST_MS)] | Annotated[str, msgspec.Meta(max_length=35)]


def told_ms(queue: Queue, told: int | str, name: str) -> int:
    """Milliseconds since 1970; without an offset it is the office's own time. Raises Refused, with the argument."""
    if isinstance(told, int):
        return told
    try:
        if len(told) <= len("09:30"):
            found = datetime.combine(date.fromisoformat(queue.day), time.fromisoformat(told))
        else:
            found = datetime.fromisoformat(told)
        zoned = found if found.tzinfo else found.replace(tzinfo=ZoneInfo(queue.office.timezone))
        milliseconds = round(zoned.timestamp() * 1000)
    except (ValueError, OverflowError):
        milliseconds = -1
    if not 0 <= milliseconds <= _LAST_MS:
        raise Refused(Text.of("refused.bad_request", detail=f"{name}: a time such as 2026-11-23T09:30"))
    return milliseconds
