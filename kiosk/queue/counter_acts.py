"""The acts of counters: sit down, leave, take a break, say what the desk is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.assist.help_call import PASSED, TAKEN
from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.queue import counter as counters
from kiosk.queue.act import Act, counter_name
from kiosk.queue.asked import OneCounter, PauseCounter, ProfileCounter, TakeCounter
from kiosk.queue.decision import Decision
from kiosk.queue.leading import officer_here, require_lead
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.queue.counter import Counter
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue

_MINUTE = 60_000


def take(queue: Queue, args: TakeCounter, moment: Moment) -> Decision:
    """Sit down at a counter: granted by the hub, told when cut off. One officer sits at one counter."""
    number = counter_name(args.counter)
    held = queue.counters.get(number)
    subject = _subject(queue, number)
    if held and held.request and held.request == moment.request:
        return Decision(subject, extra={"repeated": True})
    if held and held.officer and held.device != moment.device and held.officer != args.officer:
        raise Refused(Text.of("refused.counter_taken", name=held.name or held.officer, counter=number))
    elsewhere = [one for one in queue.counters.values() if one.officer == args.officer and one.number != number]
    if elsewhere and not args.move:
        name, other = args.name or args.officer, elsewhere[0].number
        raise Refused(Text.of("refused.officer_elsewhere", name=name, counter=other))
    known = queue.officers.get(args.officer)
    data = {
        "officer": args.officer,
        "name": args.name,
        # For kiosks and boards, which do not hold the staff's stream and tell how long the wait will be.
        "skills": list(known.skills) if known else [],
        "device": moment.device,
        "granted": moment.granted,
        "term": moment.term,
        "request": moment.request,
    }
    left = (_draft(queue, counters.RELEASED, one) for one in elsewhere)
    return Decision(subject, (*left, Draft(counters.TAKEN, subject, data)))


def release(queue: Queue, args: OneCounter, moment: Moment) -> Decision:
    """Leave a counter. Whom its officer was about to help is not forgotten: those calls ring again elsewhere."""
    held = _own(queue, args.counter, moment)
    left = _draft(queue, counters.RELEASED, held)
    passed = (
        Draft(PASSED, call.subject, {"answer": call.answer, "counter": held.number, "officer": held.officer})
        for call in queue.help_calls.values()
        if call.status in TAKEN and (call.helper, call.counter) == (moment.device, held.number)
    )
    return Decision(left.subject, (left, *passed))


def resume(queue: Queue, args: OneCounter, moment: Moment) -> Decision:
    """The end of a break."""
    return _step(queue, counters.BREAK_ENDED, _own(queue, args.counter, moment))


def pause(queue: Queue, args: PauseCounter, moment: Moment) -> Decision:
    """A break, or work in the back office: nobody is called here. `minutes` say how long it will be."""
    held = _own(queue, args.counter, moment)
    until = {"until": moment.now_ms + args.minutes * _MINUTE} if args.minutes else {}
    return _step(queue, counters.BREAK_STARTED, held, reason=args.reason, **until)


def profile(queue: Queue, args: ProfileCounter, moment: Moment) -> Decision:
    """What a desk is for from now on; an empty profile is for everything. Who leads the office may say it of any."""
    held = _staffed(queue, args.counter)
    if held.device != moment.device:
        require_lead(queue, args.officer, moment)
    if args.profile and queue.pack.profile(args.profile) is None:
        known = ", ".join(one.id for one in queue.pack.profiles) or "—"
        raise Refused(Text.of("refused.unknown_profile", profile=args.profile[:40], profiles=known))
    who = args.officer or officer_here(queue, moment)
    return _step(queue, counters.PROFILED, held, profile=args.profile, **({"officer": who} if who else {}))


def _own(queue: Queue, name: str | int, moment: Moment) -> Counter:
    held = _staffed(queue, name)
    if held.device != moment.device:
        raise Refused(Text.of("refused.counter_not_yours", counter=held.number))
    return held


def _staffed(queue: Queue, name: str | int) -> Counter:
    number = counter_name(name)
    held = queue.counters.get(number)
    if held is None or not held.officer:
        raise Refused(Text.of("refused.counter_not_yours", counter=number))
    return held


def _step(queue: Queue, event_type: str, held: Counter, **data: str | int) -> Decision:
    return Decision(_subject(queue, held.number), (_draft(queue, event_type, held, **data),))


def _draft(queue: Queue, event_type: str, held: Counter, **data: str | int) -> Draft:
    return Draft(event_type, _subject(queue, held.number), {"taken": held.taken, **data})


def _subject(queue: Queue, number: str) -> str:
    return f"counter/{queue.day}/{number}"


ACTS = {
    "counter.take": Act(TakeCounter, take, granted=True),
    "counter.release": Act(OneCounter, release),
    "counter.pause": Act(PauseCounter, pause),
    "counter.resume": Act(OneCounter, resume),
    "counter.profile": Act(ProfileCounter, profile),
}
