"""The acts of an officer in the field: plan a stop, go there, see somebody, keep what they brought.

All are decided on the laptop itself, for it is cut off for days. A server plans stops for officers too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from kiosk.errors import Refused
from kiosk.events import Draft, new_id
from kiosk.field import asked, matter, stop
from kiosk.queue import needs as known_needs
from kiosk.queue import ticket as tickets
from kiosk.queue.act import Act
from kiosk.queue.decision import Decision
from kiosk.queue.ticket import AT_COUNTER
from kiosk.queue.ticket_acts import issued
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.field.matter import Case
    from kiosk.field.stop import State, Stop
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue

PLACE: Final = "field"
"""What the counter of tickets is called that are given out of the office."""
_FIELD: Final = frozenset({"field"})
_PLANS: Final = frozenset({"field", "hub"})
_MOST_DAYS_AHEAD: Final = 366


def add_stop(queue: Queue, args: asked.AddStop, moment: Moment) -> Decision:
    """One more stop of a day. Somebody's home has no name that everybody may know."""
    check_officer(args.officer, moment)
    subject = f"stop/{args.officer}.{args.id or new_id()}"
    if subject.removeprefix("stop/") in queue.field.stops:
        return Decision(subject, extra={"repeated": True})
    fields = msgspec.to_builtins(args)
    del fields["officer"], fields["id"]
    _check_stop(queue, fields, args.kind)
    fields = {name: value for name, value in fields.items() if value not in {"", 0} and name != "needs"}
    if args.needs:
        fields["needs"] = {"add": list(known_needs.known(args.needs))}
    return Decision(subject, (Draft(stop.STOP.made, subject, {"fields": fields, "officer": args.officer}),))


def change_stop(queue: Queue, args: asked.ChangeStop, moment: Moment) -> Decision:
    """Plan a stop anew: another time, another place, in another order."""
    found = _the_stop(queue, args.stop, moment)
    fields = args.fields.told()
    _check_stop(queue, fields, fields.get("kind", found.kind), found.place)
    if "needs" in fields:
        wanted = set(known_needs.known(fields["needs"]))
        fields["needs"] = {"add": sorted(wanted - set(found.needs)), "remove": sorted(set(found.needs) - wanted)}
    told = {name: value for name, value in fields.items() if name == "needs" or value != getattr(found, name)}
    return Decision(found.subject, (_written(found, told),) if told else ())


def _step(state: State, allowed: frozenset[State]) -> Callable[[Queue, asked.OneStop, Moment], Decision]:
    """The officer goes on from a state to another; whoever is there already changes nothing."""

    def decide(queue: Queue, args: asked.OneStop, moment: Moment) -> Decision:
        found = _the_stop(queue, args.stop, moment)
        if found.state == state:
            return Decision(found.subject, extra={"repeated": True})
        if found.state not in allowed:
            raise Refused(Text.of(f"refused.stop_{found.state}"))
        told: dict[str, Any] = {"state": state}
        told |= {"arrived": moment.now_ms} if state == "here" and not found.arrived else {}
        told |= {"closed": moment.now_ms} if state in {"done", "skipped"} else {}
        told |= {"outcome": args.outcome} if args.outcome else {}
        return Decision(found.subject, (_written(found, told),))

    return decide


def remove_stop(queue: Queue, args: asked.OneStop, moment: Moment) -> Decision:
    """Take a stop off the day; people who were seen there stay."""
    found = _the_stop(queue, args.stop, moment)
    draft = Draft(stop.STOP.deleted, found.subject, {"officer": found.officer})
    return Decision(found.subject, () if found.deleted else (draft,))


def restore_stop(queue: Queue, args: asked.OneStop, moment: Moment) -> Decision:
    """Put it back."""
    found = _the_stop(queue, args.stop, moment, removed=True)
    draft = Draft(stop.STOP.restored, found.subject, {"officer": found.officer})
    return Decision(found.subject, (draft,) if found.deleted else ())


def open_case(queue: Queue, args: asked.OpenCase, moment: Moment) -> Decision:
    """Somebody new: a ticket that is called and served at once, and a case."""
    check_officer(args.officer, moment)
    before = next((one for one in queue.field.cases.values() if args.request and _request(one) == args.request), None)
    if before is not None:
        return Decision(before.subject, extra={"repeated": True})
    place = _the_stop(queue, args.stop, moment)
    service = queue.pack.service(args.service)
    if service is None:
        raise Refused(Text.of("refused.unknown_service"))
    _check_needs(args.needs)
    _check_names(args.fields)
    told = {"language": args.language, "needs": args.needs, "officer": args.officer, "stop": place.id}
    ticket = issued(queue, service, moment, told)
    call = {"counter": PLACE, "officer": args.officer, "device": moment.device}
    subject = f"case/{args.officer}.{args.request or new_id()}"
    fields: dict[str, Any] = {
        "stop": place.id,
        "day": queue.day,
        "service": service.id,
        "ticket": ticket.subject.removeprefix("ticket/"),
        "label": tickets.label(ticket.data["series"], ticket.data["number"]),
        "opened": moment.now_ms,
        **({"language": args.language} if args.language else {}),
        **({"needs": {"add": list(known_needs.known(args.needs))}} if args.needs else {}),
        **args.fields,
    }
    drafts = (
        ticket,
        Draft(tickets.CALLED, ticket.subject, call),
        Draft(tickets.SERVED, ticket.subject, {}),
        Draft(matter.CASE.made, subject, {"fields": fields, "officer": args.officer}),
    )
    return Decision(subject, drafts)


def write_case(queue: Queue, args: asked.WriteCase, moment: Moment) -> Decision:
    """What is known of the person, field by field."""
    found = _kept(_the_case(queue, args.case, moment))
    _check_names(args.fields)
    told = {name: blob for name, blob in args.fields.items() if found.fields.get(name, "") != blob}
    return Decision(found.subject, (_written(found, told),) if told else ())


def note_case(queue: Queue, args: asked.NoteCase, moment: Moment) -> Decision:
    """One more note; they are never changed."""
    found = _kept(_the_case(queue, args.case, moment))
    data = {"blob": args.blob, "officer": found.officer}
    known = any(one.blob == args.blob for one in found.notes)
    return Decision(found.subject, () if known else (Draft(matter.NOTED, found.subject, data),))


def attach_to_case(queue: Queue, args: asked.AttachToCase, moment: Moment) -> Decision:
    """One more paper, picture or signature."""
    found = _kept(_the_case(queue, args.case, moment))
    if len(found.attachments) >= matter.MOST_PAPERS:
        raise Refused(Text.of("refused.case_full"))
    data = {"blob": args.blob, "kind": args.kind, "bytes": args.bytes, "officer": found.officer}
    known = any(one.blob == args.blob for one in found.attachments)
    return Decision(found.subject, () if known else (Draft(matter.ATTACHED, found.subject, data),))


def detach_from_case(queue: Queue, args: asked.DetachFromCase, moment: Moment) -> Decision:
    """A paper is taken away again."""
    found = _the_case(queue, args.case, moment)
    known = any(one.blob == args.blob for one in found.attachments)
    data = {"blob": args.blob, "officer": found.officer}
    return Decision(found.subject, (Draft(matter.DETACHED, found.subject, data),) if known else ())


def form_of_case(queue: Queue, args: asked.FormOfCase, moment: Moment) -> Decision:
    """A form was begun for it (`draft`), or is finished and waits for a network (`submission`)."""
    found = _the_case(queue, args.case, moment)
    named = {"draft": args.draft, "submission": args.submission}
    told = {name: value for name, value in named.items() if value and value != getattr(found, name)}
    if args.dropped and found.draft and not found.submission:
        told = {"draft": ""}
    if "submission" in told and found.state == "open":
        told["state"] = "kept"
    return Decision(found.subject, (_written(found, told),) if told else ())


def close_case(queue: Queue, args: asked.OneCase, moment: Moment) -> Decision:
    """The person has gone; their ticket ends."""
    found = _the_case(queue, args.case, moment)
    if found.state == "closed":
        return Decision(found.subject, extra={"repeated": True})
    drafts = [_written(found, {"state": "closed", "closed": moment.now_ms})]
    ticket = queue.tickets.get(found.ticket)
    # one of a day before is not at hand; it may still be open there
    if found.ticket and (ticket is None or ticket.status in AT_COUNTER):
        drafts.append(Draft(tickets.FINISHED, f"ticket/{found.ticket}", {"call": ticket.call} if ticket else {}))
    return Decision(found.subject, tuple(drafts))


def reopen_case(queue: Queue, args: asked.OneCase, moment: Moment) -> Decision:
    """They came back with something; the ticket stays as it ended."""
    found = _the_case(queue, args.case, moment)
    if found.state != "closed":
        return Decision(found.subject, extra={"repeated": True})
    return Decision(found.subject, (_written(found, {"state": "open"}),))


def check_officer(officer: str, moment: Moment) -> None:
    """Refuse to write for an officer whose laptop this is not; a server plans for all."""
    if moment.role != "hub" and officer not in moment.officers:
        raise Refused(Text.of("refused.not_your_laptop", officers=", ".join(moment.officers) or "—"))


def _the_stop(queue: Queue, name: str, moment: Moment, *, removed: bool = False) -> Stop:
    found = queue.field.stops.get(name)
    if found is None or not found.day or (found.deleted and not removed):
        raise Refused(Text.of("refused.unknown_stop"))
    check_officer(found.officer, moment)
    return found


def _the_case(queue: Queue, name: str, moment: Moment) -> Case:
    found = queue.field.cases.get(name)
    if found is None or not found.day:
        raise Refused(Text.of("refused.unknown_case"))
    check_officer(found.officer, moment)
    return found


def _kept(case: Case) -> Case:
    """Nothing more is written down of somebody of whom all was erased."""
    if case.erased:
        raise Refused(Text.of("refused.case_erased"))
    return case


def erase_case(queue: Queue, args: asked.EraseCase, moment: Moment) -> Decision:
    """All that was sealed of it is deleted on every machine, for good; the office's server does what goes along."""
    found = _the_case(queue, args.case, moment)
    data = {"officer": found.officer, "reason": args.reason}
    return Decision(found.subject, () if found.erased else (Draft(matter.ERASED, found.subject, data),))


def _request(case: Case) -> str:
    return case.id.rpartition(".")[2]


def _written(about: Stop | Case, fields: dict[str, Any]) -> Draft:
    kind = stop.STOP if isinstance(about, stop.Stop) else matter.CASE
    return Draft(kind.written, about.subject, {"fields": fields, "officer": about.officer})


def _check_stop(queue: Queue, fields: dict[str, Any], kind: str, place: str = "") -> None:
    """Refuse what cannot be planned so."""
    if kind == "visit" and fields.get("place", place):
        raise Refused(Text.of("refused.home_has_no_name"))
    if fields.get("service") and queue.pack.service(fields["service"]) is None:
        raise Refused(Text.of("refused.unknown_service"))
    _check_needs(fields.get("needs", ()))
    if "day" in fields and not stop.is_day(fields["day"]):
        raise Refused(Text.of("refused.unknown_day", day=fields["day"]))


def _check_needs(told: Sequence[str]) -> None:
    unknown = next((one for one in told if one not in known_needs.NEEDS), None)
    if unknown is not None:
        raise Refused(Text.of("refused.unknown_need", need=unknown, needs=", ".join(known_needs.NEEDS)))


def _check_names(fields: dict[str, str]) -> None:
    unknown = next((one for one in fields if one not in matter.PERSONAL), None)
    if unknown is not None:
        raise Refused(Text.of("refused.unknown_field", name=unknown[:40], names=", ".join(matter.PERSONAL)))


_OPEN: Final[frozenset[State]] = frozenset({"planned", "skipped", "done"})
ACTS = {
    "stop.add": Act(asked.AddStop, add_stop, _PLANS),
    "stop.change": Act(asked.ChangeStop, change_stop, _PLANS),
    "stop.arrive": Act(asked.OneStop, _step("here", _OPEN), _FIELD),
    "stop.close": Act(asked.OneStop, _step("done", frozenset({"planned", "here"})), _FIELD),
    "stop.skip": Act(asked.OneStop, _step("skipped", frozenset({"planned", "here"})), _FIELD),
    "stop.reopen": Act(asked.OneStop, _step("here", frozenset({"done", "skipped"})), _FIELD),
    "stop.leave": Act(asked.OneStop, _step("planned", frozenset({"here", "skipped"})), _FIELD),
    "stop.remove": Act(asked.OneStop, remove_stop, _PLANS),
    "stop.restore": Act(asked.OneStop, restore_stop, _PLANS),
    "case.open": Act(asked.OpenCase, open_case, _FIELD),
    "case.write": Act(asked.WriteCase, write_case, _FIELD),
    "case.note": Act(asked.NoteCase, note_case, _FIELD),
    "case.attach": Act(asked.AttachToCase, attach_to_case, _FIELD),
    "case.detach": Act(asked.DetachFromCase, detach_from_case, _FIELD),
    "case.form": Act(asked.FormOfCase, form_of_case, _FIELD),
    "case.close": Act(asked.OneCase, close_case, _FIELD),
    "case.reopen": Act(asked.OneCase, reopen_case, _FIELD),
    "case.erase": Act(asked.EraseCase, erase_case, _FIELD),
}
