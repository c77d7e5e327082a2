"""A person settles a conflict: one of the values, or another one; and takes that back.

Who settles has named the versions that they saw. If another has come in meanwhile nothing is written: a value that
nobody looked at is never overruled. Two who settle alike at once agree; differently, they make a conflict again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from kiosk import merge
from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.field.own_value import own_value
from kiosk.folding import owner_of
from kiosk.queue import conflicts
from kiosk.queue.act import OF_OFFICERS, STEPS, Act
from kiosk.queue.appointment_acts import check_due
from kiosk.queue.decision import Decision
from kiosk.queue.field_acts import check_officer
from kiosk.queue.leading import officer_here
from kiosk.queue.told_time import told_ms
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.queue.conflicts import Done, Item
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue

_Id = Annotated[str, msgspec.Meta(max_length=200)]
_MOST = 100


class SettleConflict(msgspec.Struct, forbid_unknown_fields=True):
    """`conflict.settle`: the version chosen, by its event; or, with none chosen, a `value` of its own."""

    subject: _Id
    field: _Id
    versions: Annotated[tuple[_Id, ...], msgspec.Meta(max_length=_MOST)]
    """The events of all versions that whoever settles has seen."""
    choose: _Id = ""
    value: Any = None
    officer: _Id = ""


class ReopenConflict(msgspec.Struct, forbid_unknown_fields=True):
    """`conflict.reopen`: the settlement, by its event."""

    subject: _Id
    settlement: _Id
    officer: _Id = ""


def settle(queue: Queue, args: SettleConflict, moment: Moment) -> Decision:
    """From now on this is so, and it is no conflict any more."""
    wanted = (args.subject, args.field)
    item = next((one for one in conflicts.waiting(queue) if (one.subject, one.field) == wanted), None)
    if item is None:
        raise Refused(Text.of("refused.conflict_gone"))
    who = _who(queue, item, args.officer, moment)
    chosen = item.version(args.choose)
    if set(args.versions) != {one.event for one in item.conflict.versions} or (args.choose and not chosen):
        raise Refused(Text.of("refused.conflict_changed"))
    value = chosen.value if chosen else _own(queue, item, args.value, moment)
    data = {"field": item.field, "value": value, "chosen": args.choose, "over": sorted(args.versions), "officer": who}
    return Decision(item.subject, (Draft(merge.SETTLED, item.subject, data),), {"settled": item.field})


def reopen(queue: Queue, args: ReopenConflict, moment: Moment) -> Decision:
    """Take a settlement back: what it was chosen over waits again."""
    wanted = (args.subject, args.settlement)
    done = next((one for one in conflicts.settled(queue) if (one.subject, one.version.event) == wanted), None)
    if done is None:
        raise Refused(Text.of("refused.conflict_gone"))
    data = {"event": args.settlement, "officer": _who(queue, done, args.officer, moment)}
    return Decision(args.subject, (Draft(merge.REOPENED, args.subject, data),), {"reopened": done.field})


def _who(queue: Queue, about: Item | Done, officer: str, moment: Moment) -> str:
    """Who does it; raises Refused for somebody who may not. A program at a server may."""
    if about.kind in OF_OFFICERS:
        check_officer(owner_of(about.subject), moment)
        return officer or owner_of(about.subject)
    who = officer or officer_here(queue, moment)
    if moment.role == "field":  # a laptop settles what is its officer's
        raise Refused(Text.of("refused.conflict_not_yours"))
    if (who or moment.role != "hub") and not conflicts.may_settle(queue, about.kind, about.name, who):
        raise Refused(Text.of("refused.conflict_not_yours"))
    return who


def _own(queue: Queue, item: Item, value: object, moment: Moment) -> object:
    if item.kind in OF_OFFICERS:
        return own_value(item.kind, item.field, value)
    read = _VALUES.get((item.kind, item.field))
    if read is None:
        raise Refused(Text.of("refused.conflict_choose"))
    return read(queue, value, moment)


def _time(queue: Queue, value: object, moment: Moment) -> dict[str, Any]:
    told = value if isinstance(value, int) and not isinstance(value, bool) else str(value or "-")[:35]
    due = told_ms(queue, told, "value")
    check_due(queue, due, moment.now_ms)
    return {"day": queue.office.day(due), "due": due}


def _service(queue: Queue, value: object, _moment: Moment) -> str:
    if not isinstance(value, str) or queue.pack.service(value) is None:
        raise Refused(Text.of("refused.unknown_service"))
    return value


def _profile(queue: Queue, value: object, _moment: Moment) -> str:
    if not isinstance(value, str) or (value and queue.pack.profile(value) is None):
        known = ", ".join(one.id for one in queue.pack.profiles) or "—"
        raise Refused(Text.of("refused.unknown_profile", profile=str(value)[:40], profiles=known))
    return value


_VALUES: dict[tuple[str, str], Callable[[Queue, object, Moment], object]] = {
    ("appointment", "time"): _time,
    ("appointment", "service"): _service,
    ("ticket", "service"): _service,
    ("counter", "profile"): _profile,
}
"""What can be something else than one of the versions; a roster is planned anew, which settles it too."""

ACTS = {
    "conflict.settle": Act(SettleConflict, settle, STEPS),
    "conflict.reopen": Act(ReopenConflict, reopen, STEPS),
}
