"""The counters that a forecast reckons with: those where somebody is, and how that will change during the day.

How it will is what the roster says; on a day without one it is what usually happens. A plan never takes anybody away
from a person: a service that began ends, and who is at a counter beyond their shift stays until they leave.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kiosk.queue import planned, roster, staffing
from kiosk.queue.counter import Counter
from kiosk.queue.reach import reach_of
from kiosk.queue.remote import is_remote
from kiosk.queue.situation import NEVER, Desk
from kiosk.queue.staffing import SLOT

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kiosk.queue.reach import Reach
    from kiosk.queue.roster import Shift
    from kiosk.queue.state import Queue
    from kiosk.queue.ticket_state import Ticket

_MINUTE: Final = 60_000
_BREAK: Final = 15 * _MINUTE
"""A break of which nobody said how long."""
_OVERDUE: Final = 3 * _MINUTE
"""Somebody whose break should be over, or whose shift should have begun, comes about now."""
_SOON: Final = 60 * _MINUTE
"""While nobody is there, a shift that begins later than this is no answer to somebody who waits."""
_LATE: Final = 10 * _MINUTE
"""Nobody reckons any more with a shift to which nobody came for so long."""


def desks_ahead(queue: Queue, kinds: Mapping[str, Ticket], now_ms: int) -> tuple[Desk, ...]:
    """Every counter where somebody is, or a ticket, and those that will open. `kinds` has a ticket of each kind.

    None if nobody is there but on breaks whose end nobody knows, and no counter is planned to open soon.
    """
    here: dict[str, Ticket] = {}
    for ticket in sorted(queue.at_counters(), key=lambda ticket: ticket.called):
        here[ticket.counter] = ticket
    staffed = {number: one for number, one in queue.counters.items() if one.officer and not is_remote(queue, one)}
    desks = {
        one: _desk(queue.reach(one), kinds, staffed.get(one), here.get(one), now_ms)
        for one in sorted({*staffed, *here})
    }  # fmt: skip
    known = bool(here) or any(one.is_open or one.break_until for one in staffed.values())
    shifts = planned.of_day(queue, queue.day)
    if shifts:
        coming = _coming(queue, shifts, desks, now_ms)
        clock = f"{queue.office.local(now_ms):%H:%M}"
        under_way = {one.counter: one.ends for one in shifts if one.covers(clock)}
        known = known or any(opens - now_ms <= _SOON for opens, _ in coming)
        return _by_roster(queue, under_way, desks, coming, kinds) if known else ()
    return _as_usual(queue, list(desks.values()), kinds, now_ms) if known else ()


def _coming(queue: Queue, shifts: Sequence[Shift], desks: Mapping[str, Desk], now_ms: int) -> list[tuple[int, Shift]]:
    """Shifts that are still to begin, each with the time at which it will."""
    clock, sitting = f"{queue.office.local(now_ms):%H:%M}", {one.officer for one in queue.counters.values()} - {""}
    found = []
    for shift in shifts:
        begins = roster.at_ms(queue.office, queue.day, shift.begins)
        if shift.begins > clock:
            found.append((begins, shift))
        elif now_ms - begins < _LATE and shift.counter not in desks and shift.officer not in sitting:
            found.append((now_ms + _OVERDUE, shift))
    return found


def _by_roster(
    queue: Queue,
    under_way: Mapping[str, str],
    desks: Mapping[str, Desk],
    coming: Sequence[tuple[int, Shift]],
    kinds: Mapping[str, Ticket],
) -> tuple[Desk, ...]:
    later = [shift for _, shift in coming]
    goes = {number: _goes(queue, under_way.get(number), later, number) for number in desks}
    ends = [*goes.values(), *(shift.ends for shift in later)]
    last = "" if "" in ends else max(ends)  # who is the last to go serves whoever is left

    def closes(clock: str) -> int:
        return NEVER if clock in {"", last} else roster.at_ms(queue.office, queue.day, clock)

    found = {number: _until(desk, closes(goes[number])) for number, desk in desks.items()}
    at_work = {number: held.officer for number, held in queue.counters.items() if number in desks}
    for opens, shift in coming:
        desk = Counter(number=shift.counter, profile=shift.profile, skills=shift.skills)
        able = reach_of(desk, queue.officers.get(shift.officer), queue.pack, queue.kinds)
        fresh = replace(_desk(able, kinds, None, None, opens), opens=opens)
        number = _follows(shift, at_work, later)
        before = found.get(number)
        if before is None:
            found[number] = _until(fresh, closes(shift.ends))
        else:  # the same desk or the same person: not before whoever is there is served
            ends_at = closes(shift.ends)
            away = (*before.away, *([(ends_at, NEVER)] if ends_at < NEVER else []))
            found[number] = replace(before, then=(*before.then, (opens, fresh.own, fresh.helps)), away=away)
        at_work[number] = shift.officer
    return tuple(found.values())


def _follows(shift: Shift, at_work: Mapping[str, str], later: Sequence[Shift]) -> str:
    """Whose desk goes on as this shift: that of its counter, else of its officer unless others take that one over."""
    if shift.counter in at_work or not shift.officer:
        return shift.counter
    taken = {one.counter for one in later}
    mine = (number for number, officer in at_work.items() if officer == shift.officer and number not in taken)
    return next(mine, shift.counter)


def _goes(queue: Queue, shift_ends: str | None, later: Sequence[Shift], number: str) -> str:
    """When who is at a counter goes, as planned: at the end of the shift, or when they or the next begin another.

    Empty where nothing is planned of them.
    """
    held = queue.counters.get(number)
    officer = held.officer if held else ""
    begins = [one.begins for one in later if one.counter == number or (officer and one.officer == officer)]
    return min([*begins, shift_ends] if shift_ends else begins, default="")


def _until(desk: Desk, goes: int) -> Desk:
    if goes == NEVER:
        return desk
    away = [window for window in desk.away if window[1] < goes]
    begins = min([goes, *(start for start, until in desk.away if until >= goes)])
    return replace(desk, away=(*away, (begins, NEVER)))


def _as_usual(queue: Queue, desks: list[Desk], kinds: Mapping[str, Ticket], now_ms: int) -> tuple[Desk, ...]:
    """The counters as they usually change in the hours that follow: the last ones go, others come."""
    back = {place: desk.away[0][1] for place, desk in enumerate(desks) if desk.away}
    now = len(desks) - len(back)
    goes: dict[int, list[int]] = defaultdict(list)
    comes: dict[int, list[int]] = defaultdict(list)
    begins = now_ms - now_ms % SLOT
    for change in staffing.changes(queue.staffing, queue.office.local(now_ms)):
        begins += SLOT
        if change is None:
            continue
        there = [place for place in range(len(desks)) if back.get(place, 0) <= begins]
        usual = max(now + change, 1)
        for place in there[usual:]:
            goes[place].append(begins)
        for extra in range(usual - len(there)):
            comes[extra].append(begins)
    known = [replace(desk, away=(*desk.away, *_windows(goes[place]))) for place, desk in enumerate(desks)]
    everybody = frozenset(kinds)
    others = []
    for windows in map(_windows, comes.values()):
        ends = [0, *(until for _, until in windows)]
        others.append(Desk(everybody, away=tuple(zip(ends, [*(at for at, _ in windows), NEVER], strict=True))))
    return (*known, *others)


def _windows(begins: Sequence[int]) -> list[tuple[int, int]]:
    """Half hours that follow each other as one stretch of time."""
    found: list[tuple[int, int]] = []
    for at in begins:
        joins = found and found[-1][1] == at
        found.append((found.pop()[0] if joins else at, at + SLOT))
    return found


def _desk(
    able: Reach, kinds: Mapping[str, Ticket], counter: Counter | None, at_desk: Ticket | None, now_ms: int
) -> Desk:
    can = {kind: ticket for kind, ticket in kinds.items() if able.has_skill(ticket)}
    own = frozenset(kind for kind, ticket in can.items() if able.is_own(ticket))
    return Desk(
        own=own,
        helps=frozenset(can) - own,
        ticket=at_desk.id if at_desk else "",
        service=at_desk.service if at_desk else "",
        since=at_desk.called if at_desk else 0,
        visit=at_desk.visit if at_desk else "",
        away=((counter.break_since, _back(counter, now_ms)),) if counter and counter.break_since else (),
    )


def kind_of(queue: Queue, ticket: Ticket) -> str:
    """All that a desk looks at: the letter, whether the service is quick, whether somebody has an appointment."""
    letter, minutes = queue.kinds.get(ticket.service) or (ticket.series, 0)
    quick, booked = minutes <= queue.rules.quick_minutes, bool(ticket.due)
    return f"{letter}{' quick' if quick else ''}{' booked' if booked else ''}"


def _back(counter: Counter, now_ms: int) -> int:
    """When the officer is back from a break."""
    return max(counter.break_until or counter.break_since + _BREAK, now_ms + _OVERDUE)
