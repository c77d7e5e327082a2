"""The acts of a staff emergency call. It is in the stream of staff, so that no kiosk and no board ever holds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from kiosk.assist import alarm as alarms
from kiosk.errors import Refused
from kiosk.events import Draft, new_id
from kiosk.queue.act import Act, counter_name
from kiosk.queue.decision import Decision
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.assist.alarm import Alarm
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue

_Id = Annotated[str, msgspec.Meta(max_length=200)]
_Counter = Annotated[str, msgspec.Meta(max_length=40)] | Annotated[int, msgspec.Meta(ge=0, le=999)]
_COUNTER: Final = frozenset({"counter"})


class RaiseAlarm(msgspec.Struct, forbid_unknown_fields=True):
    """`alarm.raise`."""

    counter: _Counter
    officer: _Id = ""


class OneAlarm(msgspec.Struct, forbid_unknown_fields=True):
    """`alarm.answer`, `alarm.end`: by whom, and where they sit."""

    alarm: _Id
    counter: _Counter
    officer: _Id = ""


def raise_alarm(queue: Queue, args: RaiseAlarm, moment: Moment) -> Decision:
    """Somebody at a counter is in danger. Pressed again while it stands it is the same one; nobody is asked who sits
    there, since whoever presses needs help.
    """
    number = counter_name(args.counter)
    standing = next((one for one in queue.alarms.values() if one.is_open and one.device == moment.device), None)
    if standing is not None:
        return Decision(standing.subject, extra={"repeated": True})
    subject = f"alarm/{new_id()}"
    data = {"day": queue.day, "counter": number, "officer": args.officer, "request": moment.request}
    return Decision(subject, (Draft(alarms.RAISED, subject, data),))


def answer(queue: Queue, args: OneAlarm, moment: Moment) -> Decision:
    """“I am going there.” A second one who says so changes nothing."""
    found = _the_alarm(queue, args.alarm)
    if found.device == moment.device:
        raise Refused(Text.of("refused.alarm_own"))
    if found.answered_at:
        return Decision(found.subject, extra={"repeated": True})
    return _step(found, alarms.ANSWERED, args)


def end(queue: Queue, args: OneAlarm, _moment: Moment) -> Decision:
    """It is over: said at any counter."""
    return _step(_the_alarm(queue, args.alarm), alarms.ENDED, args)


def _the_alarm(queue: Queue, alarm_id: str) -> Alarm:
    found = queue.alarms.get(alarm_id)
    if found is None:
        raise Refused(Text.of("refused.unknown_alarm"))
    if not found.is_open:
        raise Refused(Text.of("refused.alarm_over"))
    return found


def _step(found: Alarm, event_type: str, args: OneAlarm) -> Decision:
    data = {"counter": counter_name(args.counter), "officer": args.officer}
    return Decision(found.subject, (Draft(event_type, found.subject, data),))


ACTS = {
    "alarm.raise": Act(RaiseAlarm, raise_alarm, _COUNTER, stream="staff"),
    "alarm.answer": Act(OneAlarm, answer, _COUNTER, stream="staff"),
    "alarm.end": Act(OneAlarm, end, _COUNTER, stream="staff"),
}
