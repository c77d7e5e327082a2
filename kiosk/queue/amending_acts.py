"""Two officers amend what the office shows: one proposes, another approves or sends back; one step undoes it.

The serving hub decides all of it, one after another: an amendment that fits when it is approved fits everywhere. Who
asks has to be signed in at a counter of the device that asks, with the role `edit`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from kiosk.catalogue.amending import amendment as amending
from kiosk.catalogue.amending.amendment import MOST_BYTES, MOST_CHANGES, Amendment, Change, Status, Words, in_force
from kiosk.catalogue.amending.overlay import amended, with_changes
from kiosk.errors import Refused
from kiosk.events import Draft, new_id
from kiosk.queue.act import Act
from kiosk.queue.decision import Decision
from kiosk.staff.officer import EDIT, may_edit
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.catalogue.pack import Pack
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue

MOST_WAITING = 50
_Id = Annotated[str, msgspec.Meta(max_length=200)]


class ProposeAmendment(msgspec.Struct, forbid_unknown_fields=True):
    """`amendment.propose`: the changes of one target, why, and who wants them."""

    target: _Id
    changes: Annotated[tuple[Change, ...], msgspec.Meta(max_length=MOST_CHANGES)]
    reason: Words
    officer: _Id


class DecideAmendment(msgspec.Struct, forbid_unknown_fields=True):
    """`amendment.approve`, `amendment.send_back`, `amendment.withdraw`, `amendment.undo`."""

    amendment: _Id
    officer: _Id
    reason: Words = ""


def propose(queue: Queue, args: ProposeAmendment, moment: Moment) -> Decision:
    """Put an amendment before the others; nothing is shown otherwise yet."""
    _require_edit(queue, args.officer, moment)
    repeated = next((one for one in queue.amendments.values() if one.request == moment.request), None)
    if repeated is not None:
        return Decision(f"amendment/{repeated.id}")
    if not args.reason.strip():
        raise Refused(Text.of("refused.amend_reason"))
    if len(msgspec.json.encode(args.changes)) > MOST_BYTES:
        raise Refused(Text.of("refused.amend_large"))
    waiting = sum(one.status is Status.PROPOSED for one in queue.amendments.values())
    if waiting >= MOST_WAITING:
        raise Refused(Text.of("refused.amend_many", count=waiting))
    shown = _shown(queue)
    if with_changes(shown, args.target, args.changes) == shown:
        raise Refused(Text.of("refused.amend_nothing"))
    data = {**msgspec.to_builtins(args), "reason": args.reason.strip(), "request": moment.request}
    subject = f"amendment/{new_id()}"
    return Decision(subject, (Draft(amending.PROPOSED, subject, data),))


def approve(queue: Queue, args: DecideAmendment, moment: Moment) -> Decision:
    """From now on every device shows it; refused to whoever proposed it, and where it does not fit any more."""
    one = _the(queue, args, moment)
    if one.status is Status.APPROVED and one.decided_by == args.officer:
        return Decision(f"amendment/{one.id}")
    _require(one, Status.PROPOSED)
    if one.officer == args.officer:
        raise Refused(Text.of("refused.edit_own"))
    with_changes(_shown(queue), one.target, one.changes)
    return _decided(amending.APPROVED, args, moment)


def send_back(queue: Queue, args: DecideAmendment, moment: Moment) -> Decision:
    """Say what is to be mended first."""
    one = _the(queue, args, moment)
    _require(one, Status.PROPOSED)
    if not args.reason.strip():
        raise Refused(Text.of("refused.amend_reason"))
    return _decided(amending.SENT_BACK, args, moment)


def withdraw(queue: Queue, args: DecideAmendment, moment: Moment) -> Decision:
    """Take back what one has proposed oneself."""
    one = _the(queue, args, moment)
    _require(one, Status.PROPOSED)
    if one.officer != args.officer:
        raise Refused(Text.of("refused.edit_not_own"))
    return _decided(amending.WITHDRAWN, args, moment)


def undo(queue: Queue, args: DecideAmendment, moment: Moment) -> Decision:
    """Show again what was shown before it; one officer is enough, since that was approved or signed already."""
    one = _the(queue, args, moment)
    _require(one, Status.APPROVED)
    mine = {change.place for change in one.changes}
    for later in in_force(queue.amendments.values()):
        if later.turn > one.turn and later.target == one.target and _meet(mine, later):
            raise Refused(Text.of("refused.amend_covered", reason=later.reason))
    return _decided(amending.UNDONE, args, moment)


def _meet(places: set[str], later: Amendment) -> bool:
    """Whether two amendments have a place in common, or one lies inside the other's."""
    return any(
        one == other or one.startswith(f"{other}.") or other.startswith(f"{one}.")
        for one in places
        for other in (change.place for change in later.changes)
    )


def _shown(queue: Queue) -> Pack:
    """The pack with all that is approved, also where this very device has not changed to it yet."""
    return amended(queue.pack, in_force(queue.amendments.values())).pack


def _the(queue: Queue, args: DecideAmendment, moment: Moment) -> Amendment:
    _require_edit(queue, args.officer, moment)
    found = queue.amendments.get(args.amendment)
    if found is None:
        raise Refused(Text.of("refused.amend_gone"))
    return found


def _require(one: Amendment, status: Status) -> None:
    if one.status is not status:
        raise Refused(Text.of("refused.amend_state", state=Text.of(f"amendment.{one.status.value}")))


def _require_edit(queue: Queue, officer: str, moment: Moment) -> None:
    if not moment.granted:
        raise Refused(Text.of("refused.edit_needs_hub"))
    if not may_edit(queue.officers, officer):
        names = sorted(one.name or one.id for one in queue.officers.values() if EDIT in one.roles)
        raise Refused(Text.of("refused.edit_only", names=", ".join(names) or "—"))
    if not any(one.officer == officer and one.device == moment.device for one in queue.counters.values()):
        raise Refused(Text.of("refused.edit_not_here"))


def _decided(event_type: str, args: DecideAmendment, moment: Moment) -> Decision:
    subject = f"amendment/{args.amendment}"
    data = {"officer": args.officer, "reason": args.reason.strip(), "request": moment.request}
    return Decision(subject, (Draft(event_type, subject, data),))


ACTS = {
    "amendment.propose": Act(ProposeAmendment, propose, granted=True, stream="content"),
    "amendment.approve": Act(DecideAmendment, approve, granted=True, stream="content"),
    "amendment.send_back": Act(DecideAmendment, send_back, granted=True, stream="content"),
    "amendment.withdraw": Act(DecideAmendment, withdraw, granted=True, stream="content"),
    "amendment.undo": Act(DecideAmendment, undo, granted=True, stream="content"),
}
