"""Who stands in front of somebody who takes a ticket now, as far as that can be said.

Where officers can serve different things, or desks are for different things, there is not one line but several that
cross. Whoever every desk of a service would call before a newcomer is in front of them. Where one desk would and
another would not, or where somebody will be called before them only if they wait long enough, nobody can say.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.queue import outlook, pick
from kiosk.queue.remote import is_remote

if TYPE_CHECKING:
    from kiosk.queue.reach import Reach
    from kiosk.queue.state import Queue
    from kiosk.queue.ticket_state import Ticket

_MINUTE = 60_000


def in_front(queue: Queue, service: str, now_ms: int) -> list[Ticket] | None:
    """Those who wait and will be called before a newcomer for a service; None where nobody can say."""
    wait = outlook.of_newcomer(queue, service, now_ms)
    newcomer = outlook.newcomer(queue, service, now_ms)
    able = [reach for reach in _open_desks(queue) if reach.has_skill(newcomer)]
    if wait is None or not able:
        return None
    line = [reach for reach in able if reach.is_own(newcomer)] or able
    called_by = now_ms + wait.high * _MINUTE
    found = []
    for ticket in queue.waiting():
        said = {_is_before(queue, reach, ticket, newcomer, called_by) for reach in line}
        if said == {False}:
            continue
        # A desk that helps out might call the newcomer, and not this one.
        if said != {True} or not all(reach.has_skill(ticket) for reach in able) or not _free(queue, ticket, now_ms):
            return None
        found.append(ticket)
    return found


def _open_desks(queue: Queue) -> list[Reach]:
    """What can be done at the counters that serve now; those that can do the same once."""
    found = {}
    for held in queue.counters.values():
        if held.is_open and not is_remote(queue, held):
            reach = queue.reach(held.number)
            found[reach.skills, held.profile] = reach
    return list(found.values())


def _is_before(queue: Queue, reach: Reach, ticket: Ticket, newcomer: Ticket, called_by: int) -> bool | None:
    """Whether a desk calls a ticket first; None: perhaps. Says the same as `kiosk.queue.reach.first`."""
    if not reach.has_skill(ticket):
        return False
    earlier = pick.place(ticket, queue.rules) < pick.place(newcomer, queue.rules)
    if not reach.is_own(newcomer):
        return earlier or (None if reach.is_own(ticket) else False)
    if not earlier or reach.is_own(ticket) or reach.helps_out(ticket, newcomer.arrived):
        return earlier
    return None if reach.helps_out(ticket, called_by) else False


def _free(queue: Queue, ticket: Ticket, now_ms: int) -> bool:
    """Whether the person can be called: has not asked for more time, and is at no counter with another ticket."""
    elsewhere = ticket.visit and any(one.visit == ticket.visit for one in queue.at_counters())
    return ticket.not_before <= now_ms and not elsewhere
