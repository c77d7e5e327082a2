"""At which counters a call for help rings now, and how long it will be until somebody can come.

A pure rule with the time given: a counter asks it once a second. For the first 30 seconds a call rings where the
officer knows the service and speaks the language; from then on at every open counter; after a minute also where who
leads the office is on a break, again where somebody had given it back, and at desks in other places
(`kiosk.queue.remote`), which can talk and not come. Where nobody open fits, the first 30 seconds are not waited for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.assist.help_call import RINGING, TAKEN, HelpCall, Kind
from kiosk.queue.remote import is_remote
from kiosk.queue.ticket_state import Status, Ticket
from kiosk.staff.officer import LEAD, may_help, speaks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.queue.counter import Counter
    from kiosk.queue.state import Queue

WIDER_MS: Final = 30_000
WIDEST_MS: Final = 60_000
TARGET_MS: Final = WIDEST_MS
"""Within this a person is to have somebody."""
_DRAWS: Final = 20
_SOON, _LATE = 4, 16
"""Of 20 equally likely ends of a service: one in five is sooner, one in five later."""
_MINUTE: Final = 60_000
_SHORT_MS, _LONG_MS = _MINUTE, 10 * _MINUTE
"""Of helping somebody: nothing is measured yet."""


@dataclass(frozen=True, slots=True)
class HelpWait:
    """How long it probably is until somebody is free, in whole minutes; `low` is 0 where that may be at once."""

    low: int
    high: int


def stage(call: HelpCall, now_ms: int) -> int:
    """How far it has escalated: 0 the right counters, 1 every open one, 2 who leads as well."""
    waited = now_ms - call.called_at
    return int(waited >= WIDER_MS) + int(waited >= WIDEST_MS)


def rings_at(queue: Queue, call: HelpCall, counter: str, now_ms: int) -> bool:
    """Whether a call rings at a counter now."""
    held = queue.counters.get(counter)
    if call.status not in RINGING or held is None or not _may(queue, held):
        return False
    reached = stage(call, now_ms)
    if is_remote(queue, held) and (reached < 2 or not _from_afar(call)):  # noqa: PLR2004 - the last stage
        return False
    if reached >= 2:  # noqa: PLR2004 - the last stage
        return held.is_open or _leads(queue, held)
    if not held.is_open or counter in call.passed_by:
        return False
    return reached == 1 or _fits(queue, call, held) or not _anybody_fits(queue, call)


def ringing_at(queue: Queue, counter: str, now_ms: int) -> list[HelpCall]:
    """The calls that ring at a counter now, the one that waits longest first."""
    found = (one for one in queue.help_calls.values() if rings_at(queue, one, counter, now_ms))
    return sorted(found, key=lambda one: (one.called_at, one.id))


def free_helpers(queue: Queue, _now_ms: int = 0) -> tuple[str, ...]:
    """Counters of the building that are open with nobody there: no ticket, and no call for help."""
    helping = {one.counter for one in queue.help_calls.values() if one.status in TAKEN}
    serving = {ticket.counter for ticket in queue.at_counters()} | helping
    return tuple(sorted(one.number for one in _open(queue) if one.number not in serving))


def expected_wait(queue: Queue, call: HelpCall, now_ms: int) -> HelpWait | None:
    """How long it probably is until somebody is free for this call; None where nobody is signed in.

    As many as wait for help longer than this call are helped before it. Who is with a citizen is free when that
    service has taken as long as such ones do, and who is helped before this call takes one to ten minutes each. Who
    sits elsewhere hears of it when a minute is over.
    """
    ends = _free_after(queue, call, now_ms)
    if not ends:
        return None
    ahead = sum(
        other.status in RINGING and (other.called_at, other.id) < (call.called_at, call.id)
        for other in queue.help_calls.values()
    )
    rounds, place = divmod(ahead, len(ends))
    low = sorted(soon for soon, _ in ends)[place] + rounds * _SHORT_MS
    high = sorted(late for _, late in ends)[place] + rounds * _LONG_MS
    return HelpWait(low // _MINUTE, max(-(-high // _MINUTE), 1))


def _free_after(queue: Queue, call: HelpCall, now_ms: int) -> list[tuple[int, int]]:
    """For each open counter: in how many milliseconds it is free for a call, at the soonest and at the latest."""
    helping = {one.counter for one in queue.help_calls.values() if one.status in TAKEN}
    later = max(call.called_at + WIDEST_MS - now_ms, 0)
    elsewhere = [one for one in _staffed(queue) if is_remote(queue, one)] if _from_afar(call) else []
    ends = []
    for held in (*_open(queue), *elsewhere):
        there = queue.at_counter(held.number)
        left = [_left(queue, ticket, now_ms) for ticket in there]
        if held.number in helping:
            left.append((_SHORT_MS, _LONG_MS))
        if held in elsewhere:
            left.append((later, later))
        ends.append((max((soon for soon, _ in left), default=0), max((late for _, late in left), default=0)))
    return ends


def _left(queue: Queue, ticket: Ticket, now_ms: int) -> tuple[int, int]:
    spread = queue.durations.spread(ticket.service, queue.usual_minutes(ticket.service))
    elapsed = max(now_ms - ticket.called, 0)
    left: Sequence[int] = sorted(spread.left(elapsed, _DRAWS))
    return left[_SOON], left[_LATE]


def _open(queue: Queue) -> list[Counter]:
    return [one for one in _staffed(queue) if not is_remote(queue, one)]


def _staffed(queue: Queue) -> list[Counter]:
    return [one for one in queue.counters.values() if one.is_open and _may(queue, one)]


def _from_afar(call: HelpCall) -> bool:
    """Whether it can be answered in another place; a number to ring is told in the building only."""
    return call.kind is Kind.TALK and not call.callback


def _may(queue: Queue, held: Counter) -> bool:
    return bool(held.officer) and may_help(queue.officers, held.officer)


def _leads(queue: Queue, held: Counter) -> bool:
    officer = queue.officers.get(held.officer)
    return officer is not None and LEAD in officer.roles


def _anybody_fits(queue: Queue, call: HelpCall) -> bool:
    return any(_fits(queue, call, one) and one.number not in call.passed_by for one in _open(queue))


def _fits(queue: Queue, call: HelpCall, held: Counter) -> bool:
    """Whether who sits there knows the service, as far as one is named, and speaks the language."""
    officer = queue.officers.get(held.officer)
    return speaks(officer, call.language) and (not call.service or queue.reach(held.number).has_skill(_as_ticket(call)))


def _as_ticket(call: HelpCall) -> Ticket:
    return Ticket(
        id="", day=call.day, service=call.service, series="", number=0, arrived=call.called_at, status=Status.WAITING
    )
