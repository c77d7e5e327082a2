"""Who leads stops the queue or one series of it, with a reason of a closed list, and lets it go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.queue import stopping
from kiosk.queue.act import Act
from kiosk.queue.decision import Decision
from kiosk.queue.leading import require_lead
from kiosk.queue.stopping import Reason
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue

_Letter = Annotated[str, msgspec.Meta(max_length=2)]
_Id = Annotated[str, msgspec.Meta(max_length=200)]


class StopQueue(msgspec.Struct, forbid_unknown_fields=True):
    """`queue.stop`."""

    reason: Reason
    series: _Letter = ""
    officer: _Id = ""


class ResumeQueue(msgspec.Struct, forbid_unknown_fields=True):
    """`queue.resume`."""

    series: _Letter = ""
    officer: _Id = ""


def stop(queue: Queue, args: StopQueue, moment: Moment) -> Decision:
    """Kiosks give no more tickets of a series, or none at all."""
    require_lead(queue, args.officer, moment)
    _check_series(queue, args.series)
    if queue.stops.of(queue.day, args.series):
        raise Refused(Text.of("refused.already_stopped"))
    data = {"series": args.series, "reason": args.reason, "day": queue.day, "officer": args.officer}
    return _decided(queue, stopping.STOPPED, data)


def resume(queue: Queue, args: ResumeQueue, moment: Moment) -> Decision:
    """It goes on."""
    require_lead(queue, args.officer, moment)
    _check_series(queue, args.series)
    held = {one.series for one in queue.stops.stops if one.day == queue.day}
    if args.series and "" in held:
        raise Refused(Text.of("refused.all_stopped"))
    if not held or (args.series and args.series not in held):
        raise Refused(Text.of("refused.not_stopped"))
    return _decided(queue, stopping.RESUMED, {"series": args.series})


def _decided(queue: Queue, event_type: str, data: dict[str, str]) -> Decision:
    subject = f"queue/{queue.office.code}"
    return Decision(subject, (Draft(event_type, subject, data),))


def _check_series(queue: Queue, series: str) -> None:
    if series and queue.pack.series_of(series) is None:
        known = ", ".join(one.letter for one in queue.pack.series)
        raise Refused(Text.of("refused.unknown_series", series=series, known=known))


ACTS = {
    "queue.stop": Act(StopQueue, stop),
    "queue.resume": Act(ResumeQueue, resume),
}
