"""When the time of sealed contents is over: by what the pack says of the service, or of the kind. Pure."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

import msgspec

from kiosk.errors import DataFault
from kiosk.field import matter, saw, stop
from kiosk.field.matter import Case
from kiosk.field.saw import Saw
from kiosk.field.stop import Stop
from kiosk.forms.submissions import submission
from kiosk.forms.submissions.submission import Submission

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.catalogue.pack import Pack
    from kiosk.catalogue.retention import Retention
    from kiosk.office import Office
    from kiosk.ports import EventLog

DAY_MS: Final = 24 * 3600 * 1000
SOON_DAYS: Final = 7
Holding = Submission | Case | Stop | Saw
"""States whose entities name sealed blobs of people."""
ERASED: Final = {
    "submission": submission.ERASED, "case": matter.ERASED, "stop": stop.ERASED, "saw": saw.ERASED,
}  # fmt: skip
"""The event that erases, by kind of entity."""


class Due(msgspec.Struct, frozen=True):
    """When the contents of an entity go (milliseconds since 1970)."""

    subject: str
    at: int
    service: str = ""
    reference: str = ""
    day: str = ""


def retention_of(state: Holding, pack: Pack) -> Retention:
    """What holds for it: what its service says, or else its kind."""
    if isinstance(state, Stop):
        return pack.kept.stops
    if isinstance(state, Saw):
        return pack.kept.saws
    service = pack.service(state.service)
    if service is not None and service.retention is not None:
        return service.retention
    return pack.kept.forms if isinstance(state, Submission) else pack.kept.cases


def due(state: Holding, pack: Pack, office: Office) -> Due | None:
    """When it goes; None for what is erased already, and for what nobody has sent, opened or planned."""
    last = 0 if state.erased else _last_step(state, office)
    if not last:
        return None
    at = last + retention_of(state, pack).days * DAY_MS
    service = "" if isinstance(state, Stop) else state.service
    return Due(state.subject, at, service, state.reference if isinstance(state, Submission) else "", state.day)


def holding(log: EventLog) -> Iterator[Holding]:
    """Everything that names sealed blobs of people. Reads the disk."""
    for kind in ERASED:
        for state in log.states(kind).values():
            if isinstance(state, Submission | Case | Stop | Saw):
                yield state


def all_due(log: EventLog, pack: Pack, office: Office, until_ms: int) -> list[Due]:
    """What goes until then, the earliest first. Reads the disk."""
    found = (due(one, pack, office) for one in holding(log))
    return sorted((one for one in found if one and one.at <= until_ms), key=lambda one: (one.at, one.subject))


def counts(log: EventLog, pack: Pack, office: Office, now_ms: int) -> tuple[int, int]:
    """How much goes within the next days, and how much has been erased so far. Reads the disk."""
    soon = all_due(log, pack, office, now_ms + SOON_DAYS * DAY_MS)
    return len(soon), sum(one.erased for one in holding(log))


def named(log: EventLog, wanted: str) -> Holding:
    """The entity with this name (`case/hemi.…`). Raises DataFault where its contents cannot be erased."""
    state = log.state(wanted) if wanted.partition("/")[0] in ERASED else None
    if not isinstance(state, Submission | Case | Stop | Saw) or not state.day:
        message = f"There is nothing called {wanted!r} here. Give a reference, or a name such as case/hemi.…"
        raise DataFault(message)
    return state


def _last_step(state: Holding, office: Office) -> int:
    if isinstance(state, Submission):
        return state.changed if state.sent else 0
    if isinstance(state, Saw):
        return state.at
    if isinstance(state, Stop):
        return max(_end_of(state.day, office), state.closed, state.arrived) if state.day else 0
    added = [*(one.at for one in state.notes), *(one.at for one in state.attachments)]
    return max([_end_of(state.day, office), state.opened, state.closed, *added]) if state.day else 0


def _end_of(day: str, office: Office) -> int:
    """The end of an office day; 0 for what is none."""
    try:
        after = datetime.fromisoformat(day).date() + timedelta(days=1)
    except (ValueError, OverflowError):
        return 0
    return int(datetime.combine(after, time(), ZoneInfo(office.timezone)).timestamp() * 1000)
