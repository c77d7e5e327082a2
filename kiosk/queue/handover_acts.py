"""The acts about packets that are handed over, and about who helps a citizen in person.

They say what happened: the packet itself is at the hub, and only the hub can tell that it is opened once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from kiosk.assist import companion as companions
from kiosk.assist import handover_record as records
from kiosk.assist.companion import Authority, Companion, Role
from kiosk.assist.handover_record import Count, Handover, HandoverStatus, Id, Identity, Target
from kiosk.errors import Refused
from kiosk.event_data import Milliseconds
from kiosk.events import Draft
from kiosk.queue.act import Act, counter_name, the_ticket
from kiosk.queue.decision import Decision
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue

_PLACES: Final = frozenset({"kiosk", "counter"})
_OPENS: Final = _PLACES | {"hub"}
"""A server opens, and leaves, what somebody goes on with in a browser."""
_Counter = Annotated[str, msgspec.Meta(max_length=40)] | Annotated[int, msgspec.Meta(ge=0, le=999)]


class MakeHandover(msgspec.Struct, forbid_unknown_fields=True):
    """`handover.make`: it is at the hub, until then."""

    handover: Identity
    until: Milliseconds
    to: Target = "counter"
    service: Id = ""
    language: Annotated[str, msgspec.Meta(max_length=35)] = ""
    ticket: Id = ""


class OpenHandover(msgspec.Struct, forbid_unknown_fields=True):
    """`handover.open`: the hub has handed it out to this device."""

    handover: Identity
    counter: _Counter = ""
    officer: Id = ""


class ExpireHandover(msgspec.Struct, forbid_unknown_fields=True):
    """`handover.expire`."""

    handover: Identity


class CloseHandover(msgspec.Struct, forbid_unknown_fields=True):
    """`handover.close`: how many answers came, and how many of them were asked or entered again."""

    handover: Identity
    came: Count = 0
    retold: Count = 0


class NoteCompanion(msgspec.Struct, forbid_unknown_fields=True):
    """`companion.note`: who helps whoever has this ticket; without a role nobody does any more."""

    ticket: Id
    role: Role | None = None
    authority: Authority | None = None


def make(queue: Queue, args: MakeHandover, _moment: Moment) -> Decision:
    """Made; the same one again is no second one."""
    subject = f"handover/{args.handover}"
    if args.handover in queue.handovers:
        return Decision(subject, extra={"repeated": True})
    if args.service and queue.pack.service(args.service) is None:
        raise Refused(Text.of("refused.unknown_service"))
    told = msgspec.to_builtins(args)
    del told["handover"]
    return Decision(subject, (Draft(records.MADE, subject, {"day": queue.day, **told}),))


def open_(queue: Queue, args: OpenHandover, moment: Moment) -> Decision:
    """Opened here. What was opened elsewhere before is refused."""
    subject = f"handover/{args.handover}"
    found = queue.handovers.get(args.handover)
    if found is not None and found.opened_by:
        if found.opened_by == moment.device:
            return Decision(subject, extra={"repeated": True})
        time = f"{queue.office.local(found.opened_at):%H:%M}"
        raise Refused(Text.of("refused.handover_opened", time=time))
    counter = counter_name(args.counter) if args.counter else ""
    data = {"counter": counter, "officer": args.officer}
    return Decision(subject, (Draft(records.OPENED, subject, data),))


def expire(queue: Queue, args: ExpireHandover, moment: Moment) -> Decision:
    """Nobody came for it."""
    found = _the_handover(queue, args.handover)
    if found.status is not HandoverStatus.MADE:
        return Decision(found.subject, extra={"repeated": True})
    if found.until > moment.now_ms:
        raise Refused(Text.of("refused.handover_not_expired"))
    return Decision(found.subject, (Draft(records.EXPIRED, found.subject, {}),))


def close(queue: Queue, args: CloseHandover, moment: Moment) -> Decision:
    """The counter is done with it."""
    subject, found = f"handover/{args.handover}", queue.handovers.get(args.handover)
    if found is not None and found.status is HandoverStatus.CLOSED:
        return Decision(subject, extra={"repeated": True})
    if found is not None and found.opened_by != moment.device:
        raise Refused(Text.of("refused.handover_not_yours"))
    # One that is not known: that it was made has not come from the other device yet.
    data = {"day": queue.day, "came": args.came, "retold": min(args.retold, args.came)}
    return Decision(subject, (Draft(records.CLOSED, subject, data),))


def note(queue: Queue, args: NoteCompanion, _moment: Moment) -> Decision:
    """Who helps, or that nobody does any more."""
    the_ticket(queue, args.ticket)
    subject = f"companion/{args.ticket}"
    if args.role is None:
        return Decision(subject, (Draft(companions.NOTED, subject, {"day": queue.day}),))
    if args.authority is None or not Companion(args.role, args.authority).fits:
        raise Refused(Text.of("refused.companion_authority"))
    data = {"day": queue.day, "role": args.role.value, "authority": args.authority.value}
    return Decision(subject, (Draft(companions.NOTED, subject, data),))


def companion_of(queue: Queue, ticket: str) -> Companion | None:
    """Who helps whoever has this ticket, told with it or with another of the same visit."""
    held = queue.tickets.get(ticket)
    visit = queue.visits.get(held.visit, ()) if held is not None else ()
    noted = [found for one in (ticket, *visit) if (found := queue.companions.get(one)) is not None]
    last = max(noted, key=lambda one: one.at, default=None)
    return last.companion if last is not None else None


def asked_again(queue: Queue) -> tuple[int, int, int]:
    """Of the packets that were closed today: how many, the answers that came with them, those asked again."""
    closed = [one for one in queue.handovers.values() if one.closed_day == queue.day]
    return len(closed), sum(one.came for one in closed), sum(one.retold for one in closed)


def _the_handover(queue: Queue, identity: str) -> Handover:
    found = queue.handovers.get(identity)
    if found is None:
        raise Refused(Text.of("refused.handover_unknown"))
    return found


ACTS: Final = {
    "handover.make": Act(MakeHandover, make, roles=_OPENS),
    "handover.open": Act(OpenHandover, open_, roles=_OPENS),
    "handover.expire": Act(ExpireHandover, expire, roles=frozenset({"hub"})),
    "handover.close": Act(CloseHandover, close, roles=_OPENS),
    "companion.note": Act(NoteCompanion, note, roles=_PLACES, stream="case"),
}
