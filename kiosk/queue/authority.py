"""Which role may write what: checked by a server where events come in, so that a kiosk cannot play the hub."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk import merge, put_aside
from kiosk.answers import insight
from kiosk.assist import alarm, companion, handover_record, help_call
from kiosk.catalogue.amending import amendment
from kiosk.catalogue.packing import release
from kiosk.field import saw
from kiosk.forms.submissions import submission
from kiosk.office import device_of, is_officer_stream
from kiosk.queue import (
    appointment,
    counter,
    door,
    enrolment_code,
    hub,
    labels,
    paper,
    paper_ticket,
    roster,
    stopping,
    ticket,
)
from kiosk.staff import officer

if TYPE_CHECKING:
    from kiosk.events import Event

_OF_HUBS = frozenset({
    labels.LEASED, hub.SERVING, hub.ENROLLED, hub.JOINED, hub.REACHABLE, officer.ADDED, submission.RECEIVED,
    release.PUBLISHED, handover_record.EXPIRED,
    enrolment_code.MADE, enrolment_code.USED,
    hub.ASKED, hub.APPROVED, hub.REFUSED, hub.REVOKED, hub.ROTATION, hub.KEYED, hub.KEY_ASKED, hub.PINNED,
    saw.PUBLISHED, saw.WITHDRAWN, saw.SETTLED,
    amendment.PROPOSED, amendment.APPROVED, amendment.SENT_BACK, amendment.WITHDRAWN, amendment.UNDONE,
    put_aside.TAKEN_IN,
})  # fmt: skip
_OF_DEVICES = frozenset({
    hub.ENROLLED, hub.ASKED, hub.APPROVED, hub.REFUSED, hub.REVOKED, hub.ROTATION, hub.KEYED, hub.KEY_ASKED,
})  # fmt: skip
_GRANTS = frozenset({ticket.CALLED, counter.TAKEN, help_call.ANSWERED})
_OF_COUNTERS = frozenset({
    counter.TAKEN, counter.RELEASED, counter.BREAK_STARTED, counter.BREAK_ENDED, counter.PROFILED,
    ticket.CALLED, ticket.SERVED, ticket.RECALLED, ticket.HELD, ticket.NO_SHOW, ticket.FINISHED,
    ticket.TRANSFERRED, ticket.RETURNED, ticket.UNDONE, paper.ENTERED, paper_ticket.ENTERED,
    appointment.BOOKED, appointment.MOVED, appointment.CANCELLED, stopping.STOPPED, stopping.RESUMED,
    roster.PLANNED, roster.UNDONE, merge.SETTLED, merge.REOPENED,
    submission.STARTED, submission.ASKED, submission.DECIDED, submission.WITHDRAWN, submission.REOPENED,
    submission.ERASED, submission.READ,
    help_call.ANSWERED, help_call.PASSED, help_call.CAME,
    alarm.RAISED, alarm.ANSWERED, alarm.ENDED,
    insight.SETTLED,
})  # fmt: skip
_OF_KIOSKS = frozenset({
    ticket.ISSUED, ticket.PRINTED, ticket.LEFT, ticket.POSTPONED, ticket.CANCELLED,
    submission.SENT, submission.TICKETED, door.COUNTED, help_call.ENDED,
    handover_record.MADE, handover_record.OPENED, handover_record.CLOSED, companion.NOTED,
})  # fmt: skip
_OF_CITIZENS = frozenset({
    help_call.CALLED, help_call.WITHDRAWN, help_call.CONSENTED, help_call.DECLINED, help_call.CALLBACK_WANTED,
    help_call.TICKETED, help_call.LOST,
    insight.JUDGED, insight.ASKED,
})  # fmt: skip
"""What is said at a citizen's screen: a yes that a counter writes would be forged."""
_OF_FIELD = frozenset({
    ticket.CALLED, ticket.SERVED, ticket.HELD, ticket.NO_SHOW, ticket.FINISHED, ticket.RETURNED, ticket.UNDONE,
    merge.SETTLED, merge.REOPENED,
})  # fmt: skip
"""What a laptop in the field writes as a counter does: of the people whom its officer sees."""
_HELPED_IN_FIELD = frozenset({
    help_call.CALLED, help_call.WITHDRAWN, help_call.CONSENTED, help_call.DECLINED, help_call.CALLBACK_WANTED,
    help_call.LOST,
})  # fmt: skip
"""What somebody beside an officer says at the laptop; a ticket that keeps a place is for the office's own screens."""
_SEEN = frozenset({saw.TOLD, saw.TAKEN_BACK, saw.ERASED})
"""What officers tell of what they saw: a laptop in its officer's own stream, a counter in that of cases."""
_FORBIDDEN = {
    "hub": frozenset[str](),
    "counter": _OF_HUBS | _OF_CITIZENS | {saw.ERASED},
    "kiosk": _OF_HUBS | _OF_COUNTERS | _SEEN,
    "field": _OF_HUBS | (_OF_CITIZENS - _HELPED_IN_FIELD) | (_OF_COUNTERS - _OF_FIELD),
    "board": _OF_HUBS | _OF_COUNTERS | _OF_KIOSKS | _OF_CITIZENS | _SEEN,
}


def may_return(event: Event, role: str, device: str) -> bool:
    """Whether a restored server takes an event of its own back from a device of this role.

    It cannot tell any more whether it wrote that: who was let in or shut out it believes counters, which read every
    stream anyway, and what else only servers write nobody but other servers. Each device gives back that it was let
    in itself, in the role that its token says: else its letter would be given to the next one too.
    """
    if event.type not in _OF_HUBS or event.type == labels.LEASED or role == "hub":
        return True
    if event.type == hub.ENROLLED and event.subject == f"device/{device}":
        return event.data.get("role") == role and not event.data.get("streams")
    return role == "counter" and event.type in _OF_DEVICES


def objection(event: Event, role: str) -> str:
    """Why a device of this role may not write this event; empty if it may. Types that nobody knows have no effect."""
    if event.type in _FORBIDDEN.get(role, _FORBIDDEN["board"]):
        return f"a {role} may not write {event.type}"
    if role == "field" and event.type == help_call.CALLED and event.data.get("kind") == help_call.Kind.COME:
        return "nobody can come to a laptop in the field"
    if role != "hub" and event.type == put_aside.PUT_ASIDE and not _of_itself(event):
        return "only a server puts aside what another device wrote"
    if role == "field" and event.type in _SEEN and not is_officer_stream(event.stream):
        return f"a laptop tells {event.type} in its officer's own stream"
    if role != "hub" and event.type in _GRANTS and event.data.get("granted"):
        return f"only the hub grants; {event.type} says that it was granted"
    return ""


def _of_itself(event: Event) -> bool:
    """Whether a device tells of an event of its own that the hub cannot place."""
    place = put_aside.place_in(event)
    return place is not None and device_of(place.source) == device_of(event.source)
