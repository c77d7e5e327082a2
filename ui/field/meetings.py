"""When this laptop last met the office, and what came of it: noticed from the link, kept in the log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

if TYPE_CHECKING:
    from kiosk.ports import EventLog

MOST: Final = 3
_PLACE: Final = "field-meetings"


class Meeting(msgspec.Struct, frozen=True, array_like=True):
    """One time within reach of the office. Times are milliseconds since 1970; `ended` is 0 while it lasts."""

    began: int
    ended: int = 0
    sent: int = 0
    left: int = 0
    """So many were still here when it ended."""


def noticed(
    known: tuple[Meeting, ...], now_ms: int, before: int, pending: int, *, connected: bool
) -> tuple[Meeting, ...]:
    """The meetings, last first, once the link and what waits are seen again; `before` waited when they were last."""
    last = known[0] if known and not known[0].ended else None
    if connected and last is None:
        return (Meeting(now_ms, left=pending), *known)[:MOST]
    if last is None:
        return known
    sent = last.sent + max(0, before - pending)
    return (msgspec.structs.replace(last, sent=sent, left=pending, ended=0 if connected else now_ms), *known[1:])


def load(log: EventLog) -> tuple[Meeting, ...]:
    """Those that are kept; on the thread that writes."""
    try:
        found = msgspec.json.decode(log.cursor(_PLACE) or "[]", type=tuple[Meeting, ...])
    except msgspec.DecodeError:
        return ()
    # A program that was ended in the middle of one has not seen its end.
    return tuple(one if one.ended else msgspec.structs.replace(one, ended=one.began) for one in found)


def keep(log: EventLog, meetings: tuple[Meeting, ...]) -> None:
    """Write them down; on the thread that writes."""
    log.set_cursor(_PLACE, msgspec.json.encode(meetings).decode())
