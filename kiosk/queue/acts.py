"""Acts: what a person or device may ask of the queue, each a pure decision over the projection.

The same table serves a touch on a screen, a line to the `device` command and a question to the hub. A decision yields
drafts of events, or raises Refused and changes nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.errors import Refused
from kiosk.queue import (
    alarm_acts,
    amending_acts,
    appointment_acts,
    counter_acts,
    door_acts,
    field_acts,
    handover_acts,
    help_acts,
    insight_acts,
    label_acts,
    paper_acts,
    phone_acts,
    roster_acts,
    saw_acts,
    settling,
    stopping_acts,
    ticket_acts,
)
from kiosk.queue.act import EVERYBODY, STAFF, Act
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.office import Device

__all__ = ["ACTS", "EVERYBODY", "STAFF", "Act", "read_args"]

ACTS: dict[str, Act] = {
    **ticket_acts.ACTS,
    **counter_acts.ACTS,
    **label_acts.ACTS,
    **phone_acts.ACTS,
    **appointment_acts.ACTS,
    **stopping_acts.ACTS,
    **roster_acts.ACTS,
    **door_acts.ACTS,
    **paper_acts.ACTS,
    **amending_acts.ACTS,
    **help_acts.ACTS,
    **alarm_acts.ACTS,
    **insight_acts.ACTS,
    **handover_acts.ACTS,
    **settling.ACTS,
    **field_acts.ACTS,
    **saw_acts.ACTS,
}


def read_args(name: str, args: object, device: Device | None = None) -> tuple[Act, msgspec.Struct]:
    """The act and its typed arguments; raises Refused for an unknown act, a wrong shape or a role that may not."""
    act = ACTS.get(name)
    if act is None or (device is not None and not act.public):
        raise Refused(Text.of("refused.unknown_act"))
    if device is not None and device.role not in act.roles:
        raise Refused(Text.of("refused.wrong_role"))
    try:
        return act, msgspec.convert(args, act.args)
    except msgspec.ValidationError as error:
        raise Refused(Text.of("refused.bad_request", detail=str(error))) from error
