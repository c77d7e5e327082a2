"""What a server takes back that was restored, or took another's place: devices hold what it lacks, and give it back.

Their own is sent again by their outboxes. This is what they have read: what the server itself wrote after its backup,
and what devices wrote that have lost it as well.
"""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Final

from central.settled import settled
from kiosk.apart import is_apart
from kiosk.events import read
from kiosk.office import device_of
from kiosk.ports import Via
from kiosk.queue.authority import may_return
from kiosk.restoring import RESTORED
from kiosk.term import TOOK_OVER

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from central.credentials import Principal
    from kiosk.events import Event, Record
    from kiosk.node import Node
    from kiosk.ports import EventLog, PushAnswer, Vector

_log = logging.getLogger(__name__)
_DAYS: Final = 7
_DAY_MS: Final = 24 * 3600 * 1000
_AT_ONCE: Final = 200
"""Events in one batch."""


def takes_back(node: Node) -> bool:
    """Whether a server was restored within the last days."""
    return _of_late(node, RESTORED)


def takes_all(node: Node) -> bool:
    """Whether it may lack what others have read: it was restored within the last days, or took another's place."""
    return takes_back(node) or _of_late(node, TOOK_OVER)


def may_be_given_back(node: Node, event: Event, principal: Principal) -> bool:
    """Whether a device gives an event back that it has read, and this server may lack.

    Nothing under the name that this server has now, and nothing from who could not have read it. That an event which
    is held here has to be set apart, it may always say: the log looks whether it is the same.
    """
    if principal.speaks_for(device_of(event.source)) or event.stream not in principal.streams:
        return False
    if is_apart(event) and node.log.in_order(event.stream, [event.id]):
        return True
    return (
        event.source != node.device.source and may_return(event, principal.role, principal.device) and takes_all(node)
    )


def _of_late(node: Node, moment: str) -> bool:
    at = node.log.cursor(moment)
    return at is not None and node.clock.now_ms() - int(at) < _DAYS * _DAY_MS


def no_event(_event: Event, _principal: Principal) -> bool:
    """Nothing is taken back."""
    return False


async def give_back(
    node: Node, found: Vector, streams: Sequence[str], push: Callable[[Sequence[bytes]], Awaitable[PushAnswer]]
) -> None:
    """Send a server what we have read, and it lacks. Raises HubUnreachable or HubRefused.

    A hub gives all to the central above; a device what a server takes that was restored, or took another's place.
    """

    own, sends_all = node.device, node.device.role == "hub" or found.takes_all

    def sources(log: EventLog) -> list[str]:
        wanted = (own.uuid, found.takes_back)
        held = sorted(one for one in log.vector(streams) if sends_all or device_of(one) in wanted)
        return [one for one in held if one != found.writes_as]

    def some(source: str, after: int, log: EventLog) -> list[Record]:
        return [read(raw) for raw in log.of_source(source, after, _AT_ONCE, Via.UPSTREAM)]

    given = 0
    for source in await settled(node.query(sources)):
        after, ours = found.sources.get(source, 0), device_of(source) == own.uuid
        while records := await settled(node.query(partial(some, source, after))):
            after = records[-1].event.sequence
            events = [one for one in records if ours or may_return(one.event, own.role, own.uuid)]
            wanted = [one.raw for one in events if one.event.stream in streams]
            if wanted:
                await push(wanted)
            given += len(wanted)
    if given:
        _log.warning("the hub lacks events that were read there or elsewhere; %s of them were given back", given)
