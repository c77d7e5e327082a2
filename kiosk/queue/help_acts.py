"""The acts of a call for help: call, answer, say yes or no, come, end.

Answering is granted, so that two counters never help the same person. What the citizen says is taken from the kiosk
that called alone, what the helper says from the counter whose answer stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final, Literal

import msgspec

from kiosk.assist import help_call as calls
from kiosk.assist.help_call import Count, HelpCall, HelpStatus, Id, Kind, Language, Page, Version
from kiosk.errors import Refused
from kiosk.events import Draft, new_id
from kiosk.queue import giving, needs, ticket_acts
from kiosk.queue.act import Act, counter_name, the_ticket
from kiosk.queue.decision import Decision
from kiosk.queue.remote import is_away
from kiosk.staff.officer import may_help
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue

_Counter = Annotated[str, msgspec.Meta(max_length=40)] | Annotated[int, msgspec.Meta(ge=0, le=999)]
_KIOSK: Final = frozenset({"kiosk"})
_CITIZEN: Final = _KIOSK | {"field"}
"""Where a citizen is: at a kiosk, or beside an officer with a laptop."""
_COUNTER: Final = frozenset({"counter"})
_NAME: Final = 40


class CallHelp(msgspec.Struct, forbid_unknown_fields=True):
    """`help.call`. The same `request` gives the same call."""

    kind: Kind
    page: Page = ""
    language: Language = "en"
    needs: Annotated[tuple[Id, ...], msgspec.Meta(max_length=10)] = ()
    service: Id = ""
    ticket: Id = ""
    request: Id = ""


class OneHelp(msgspec.Struct, forbid_unknown_fields=True):
    """`help.withdraw`, `help.decline`, `help.callback`, `help.lost`."""

    help: Id


class HelpAtCounter(msgspec.Struct, forbid_unknown_fields=True):
    """`help.answer`, `help.pass`, `help.came`."""

    help: Id
    counter: _Counter
    officer: Id = ""


class ConsentHelp(msgspec.Struct, forbid_unknown_fields=True):
    """`help.consent`. `version` is of what was shown."""

    help: Id
    version: Version


class TicketForHelp(msgspec.Struct, forbid_unknown_fields=True):
    """`help.ticket`. Without a service, that of the call."""

    help: Id
    service: Id = ""
    language: Language = ""


class EndHelp(msgspec.Struct, forbid_unknown_fields=True):
    """`help.end`, with what was counted by whoever ends it."""

    help: Id
    by: Literal["citizen", "helper"]
    typed_by_helper: Count = 0
    typed_by_citizen: Count = 0
    cards: Count = 0
    messages: Count = 0


def call(queue: Queue, args: CallHelp, moment: Moment) -> Decision:
    """Somebody is stuck. One call at a time from one screen; one that waits to be rung back does not count."""
    if moment.role == "field" and args.kind is Kind.COME:
        raise Refused(Text.of("refused.help_too_far"))
    own = [one for one in queue.help_calls.values() if one.device == moment.device]
    known = next((one for one in own if args.request and one.request == args.request), None)
    if known is not None:
        return Decision(known.subject, extra={"repeated": True})
    if any(one.is_open and not one.callback for one in own):
        raise Refused(Text.of("refused.help_open"))
    unknown = next((one for one in args.needs if one not in needs.NEEDS), None)
    if unknown is not None:
        raise Refused(Text.of("refused.unknown_need", need=unknown[:40], needs=", ".join(needs.NEEDS)))
    if args.service and queue.pack.service(args.service) is None:
        raise Refused(Text.of("refused.unknown_service"))
    if args.ticket:
        the_ticket(queue, args.ticket)
    device = queue.devices.get(moment.device)
    told = msgspec.to_builtins(args) | {"needs": list(needs.known(args.needs))}
    subject = f"help/{new_id()}"
    data = {"day": queue.day, "kiosk": device.name[:_NAME] if device else "", **told}
    return Decision(subject, (Draft(calls.CALLED, subject, data),))


def answer(queue: Queue, args: HelpAtCounter, moment: Moment) -> Decision:
    """An officer takes the call: granted by the hub, told when cut off."""
    found = _the_call(queue, args.help)
    if found.answer_request and found.answer_request == moment.request:
        return Decision(found.subject, extra={"repeated": True})
    number = counter_name(args.counter)
    held = queue.counters.get(number)
    if held is None or not held.officer or held.device != moment.device or args.officer not in {"", held.officer}:
        raise Refused(Text.of("refused.counter_not_yours", counter=number))
    if not may_help(queue.officers, held.officer):
        raise Refused(Text.of("refused.may_not_help"))
    _require(found, calls.RINGING)
    data = {
        "counter": number,
        "officer": held.officer,
        "name": _name_of(queue, held.officer, held.name),
        "granted": moment.granted,
        "term": moment.term,
        "request": moment.request,
        "device": moment.device,
    }
    return Decision(found.subject, (Draft(calls.ANSWERED, found.subject, data),))


def consent(queue: Queue, args: ConsentHelp, moment: Moment) -> Decision:
    """The citizen says yes to this helper, having been shown this version of what they will see."""
    found = _own(queue, args.help, moment)
    _require(found, frozenset({HelpStatus.ANSWERED, HelpStatus.DECLINED}))
    if found.callback:  # who left a number has gone, and somebody else may stand there now
        raise Refused(Text.of("refused.help_not_now"))
    return _step(found, calls.CONSENTED, version=args.version)


def decline(queue: Queue, args: OneHelp, moment: Moment) -> Decision:
    """The citizen says no, or takes a yes back: nothing is shown, and the helper may still come."""
    found = _own(queue, args.help, moment)
    if not found.may_flow:
        _require(found, frozenset({HelpStatus.ANSWERED}))
    return _step(found, calls.DECLINED)


def withdraw(queue: Queue, args: OneHelp, moment: Moment) -> Decision:
    """The citizen needs nobody any more; once somebody is there, it is ended instead."""
    found = _own(queue, args.help, moment)
    _require(found, calls.OPEN - {HelpStatus.JOINED})
    return _step(found, calls.WITHDRAWN)


def call_back(queue: Queue, args: OneHelp, moment: Moment) -> Decision:
    """The citizen left a number with the hub and goes; asked of whoever holds the numbers, never by itself."""
    found = _own(queue, args.help, moment)
    if found.status is HelpStatus.CALLBACK:
        return Decision(found.subject, extra={"repeated": True})
    _require(found, frozenset({HelpStatus.CALLING}))
    return _step(found, calls.CALLBACK_WANTED)


def lost(queue: Queue, args: OneHelp, moment: Moment) -> Decision:
    """The kiosk died: its server says it, or the kiosk itself when it starts again."""
    found = _the_call(queue, args.help)
    if moment.role != "hub" and moment.device != found.device:
        raise Refused(Text.of("refused.help_not_yours"))
    _require(found, calls.OPEN - {HelpStatus.CALLBACK})
    return _step(found, calls.LOST)


def by_helper(event_type: str, allowed: frozenset[HelpStatus]) -> Callable[[Queue, HelpAtCounter, Moment], Decision]:
    """A step of the counter that answered."""

    def decide(queue: Queue, args: HelpAtCounter, moment: Moment) -> Decision:
        found = _the_call(queue, args.help)
        _require(found, allowed)
        if moment.device != found.helper:
            raise _taken(found)
        return _step(found, event_type, counter=counter_name(args.counter), officer=args.officer)

    return decide


def came(queue: Queue, args: HelpAtCounter, moment: Moment) -> Decision:
    """An officer stands beside the citizen; nobody walks over to a laptop in the field."""
    if is_away(queue, _the_call(queue, args.help).device):
        raise Refused(Text.of("refused.help_too_far"))
    return by_helper(calls.CAME, calls.TAKEN - {HelpStatus.JOINED})(queue, args, moment)


def end(queue: Queue, args: EndHelp, moment: Moment) -> Decision:
    """Either side ends it; nothing to write where the other one has and the counts are no higher."""
    found = _the_call(queue, args.help)
    mine = found.device if args.by == "citizen" else found.helper
    if not mine or moment.device != mine:
        raise Refused(Text.of("refused.help_not_yours"))
    counts = {name: getattr(args, name) for name in calls.COUNTS}
    if found.status is HelpStatus.ENDED and all(getattr(found, name) >= count for name, count in counts.items()):
        return Decision(found.subject, extra={"repeated": True})
    _require(found, calls.TAKEN | {HelpStatus.ENDED})
    return _step(found, calls.ENDED, by=args.by, **counts)


def ticket(queue: Queue, args: TicketForHelp, moment: Moment) -> Decision:
    """A ticket instead of waiting at the screen: its place counts from the call. One that is held already keeps it."""
    found = _own(queue, args.help, moment)
    if found.ticketed_at and found.ticket:
        return Decision(f"ticket/{found.ticket}", extra={"repeated": True, "help": found.id})
    _require(found, calls.RINGING)
    held = queue.tickets.get(found.ticket)
    if held is not None:
        noted = Draft(calls.TICKETED, found.subject, {"ticket": held.id})
        return Decision(held.subject, (noted,), {"help": found.id})
    service = queue.pack.service(args.service or found.service)
    if service is None:
        raise Refused(Text.of("refused.unknown_service" if args.service or found.service else "refused.help_service"))
    if objection := giving.objection(queue, service.series, moment.now_ms):
        raise Refused(objection)
    told = {
        "language": args.language or found.language,
        "needs": found.needs,
        "request": f"help/{found.id}",
        "queued": found.called_at,
    }
    issued = ticket_acts.issued(queue, service, moment, told)
    noted = Draft(calls.TICKETED, found.subject, {"ticket": issued.subject.partition("/")[2]})
    return Decision(issued.subject, (issued, noted), {"help": found.id})


def _the_call(queue: Queue, help_id: str) -> HelpCall:
    found = queue.help_calls.get(help_id)
    if found is None:
        raise Refused(Text.of("refused.unknown_help"))
    return found


def _own(queue: Queue, help_id: str, moment: Moment) -> HelpCall:
    found = _the_call(queue, help_id)
    if found.device != moment.device:
        raise Refused(Text.of("refused.help_not_yours"))
    return found


def _require(found: HelpCall, allowed: frozenset[HelpStatus]) -> None:
    if found.status in allowed:
        return
    if not found.is_open:
        raise Refused(Text.of("refused.help_over"))
    if found.status in calls.RINGING:
        raise Refused(Text.of("refused.help_not_answered"))
    raise _taken(found) if allowed <= calls.RINGING else Refused(Text.of("refused.help_not_now"))


def _taken(found: HelpCall) -> Refused:
    return Refused(Text.of("refused.help_taken", name=found.name or found.officer, counter=found.counter))


def _name_of(queue: Queue, officer: str, told: str) -> str:
    known = queue.officers.get(officer)
    return ((known.name if known else "") or told)[:_NAME]


def _step(found: HelpCall, event_type: str, **told: str | int) -> Decision:
    data = {name: value for name, value in {"answer": found.answer, **told}.items() if value != ""}
    return Decision(found.subject, (Draft(event_type, found.subject, data),))


ACTS = {
    "help.call": Act(CallHelp, call, _CITIZEN),
    "help.withdraw": Act(OneHelp, withdraw, _CITIZEN),
    "help.answer": Act(HelpAtCounter, answer, _COUNTER, granted=True),
    "help.pass": Act(HelpAtCounter, by_helper(calls.PASSED, calls.TAKEN), _COUNTER),
    "help.consent": Act(ConsentHelp, consent, _CITIZEN),
    "help.decline": Act(OneHelp, decline, _CITIZEN),
    "help.came": Act(HelpAtCounter, came, _COUNTER),
    "help.ticket": Act(TicketForHelp, ticket, _KIOSK),
    "help.end": Act(EndHelp, end, _CITIZEN | _COUNTER),
    "help.callback": Act(OneHelp, call_back, _CITIZEN),
    "help.lost": Act(OneHelp, lost, _CITIZEN | {"hub"}),
}
