"""A staff emergency call, `alarm/<id>`, in the stream of staff: kiosks and boards never hold it.

Raised at a counter without a sound there, shown at all others until somebody goes and it is ended.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from kiosk.event_data import at_ms, convert
from kiosk.office import device_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.events import Event

RAISED: Final = "alarm.raised.v1"
ANSWERED: Final = "alarm.answered.v1"
ENDED: Final = "alarm.ended.v1"

_Day = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}\Z")]
_Counter = Annotated[str, msgspec.Meta(max_length=40)]
_Id = Annotated[str, msgspec.Meta(max_length=200)]


class AlarmStatus(StrEnum):
    """How far it is."""

    RAISED = "raised"
    ANSWERED = "answered"
    ENDED = "ended"


class Alarm(msgspec.Struct, frozen=True, kw_only=True):
    """The folded state. Times are milliseconds since 1970, 0 is not yet; an unknown alarm has an empty day."""

    id: str
    day: str = ""
    counter: str = ""
    officer: str = ""
    device: str = ""
    """The counter's machine (its uuid): what is silent."""
    status: AlarmStatus = AlarmStatus.RAISED
    raised_at: int = 0
    answered_at: int = 0
    answered_by: str = ""
    """The officer who said first that they go there, and where they sat."""
    answered_at_counter: str = ""
    ended_at: int = 0
    ended_by: str = ""
    request: str = ""

    @property
    def subject(self) -> str:
        """The entity's name in events."""
        return f"alarm/{self.id}"

    @property
    def is_open(self) -> bool:
        """It still stands."""
        return bool(self.day) and self.status is not AlarmStatus.ENDED


class _Raised(msgspec.Struct):
    day: _Day
    counter: _Counter
    officer: _Id = ""
    request: _Id = ""


class _Step(msgspec.Struct):
    counter: _Counter = ""
    officer: _Id = ""


def fold(subject: str, events: Sequence[Event]) -> Alarm:
    """The state of an alarm; of those who go there the first in order is told."""
    alarm = Alarm(id=subject.partition("/")[2])
    for event in events:
        alarm = _apply(event, alarm)
    return alarm


def _apply(event: Event, alarm: Alarm) -> Alarm:
    if event.type == RAISED and not alarm.day:
        raised = convert(event, _Raised)
        if raised is None:
            return alarm
        told = msgspec.structs.asdict(raised)
        return Alarm(id=alarm.id, device=device_of(event.source), raised_at=at_ms(event), **told)
    step = convert(event, _Step)
    if step is None or not alarm.is_open:
        return alarm
    at = max(at_ms(event), alarm.raised_at, alarm.answered_at)
    if event.type == ANSWERED and alarm.status is AlarmStatus.RAISED:
        who = {"answered_by": step.officer, "answered_at_counter": step.counter}
        return msgspec.structs.replace(alarm, status=AlarmStatus.ANSWERED, answered_at=at, **who)
    if event.type == ENDED:
        return msgspec.structs.replace(alarm, status=AlarmStatus.ENDED, ended_at=at, ended_by=step.officer)
    return alarm
