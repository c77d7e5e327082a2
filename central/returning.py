"""What a restored server takes back of its own, and from whom: devices hold what it wrote after its backup."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING, Final

from central.settled import settled
from kiosk.events import read
from kiosk.office import device_of
from kiosk.queue.authority import may_return
from kiosk.restoring import RESTORED

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
    restored = node.log.cursor(RESTORED)
    return restored is not None and node.clock.now_ms() - int(restored) < _DAYS * _DAY_MS


def is_our_own(node: Node, event: Event, principal: Principal) -> bool:
    """Whether an event is one that this server wrote before it was restored, and a device may give back.

    Nothing under the name that it has now, and nothing from who could not have read it.
    """
    return (
        event.source != node.device.source
        and device_of(event.source) == node.device.uuid
        and event.stream in principal.streams
        and may_return(event, principal.role, principal.device)
        and takes_back(node)
    )


def no_event(_event: Event, _principal: Principal) -> bool:
    """Nothing is taken back."""
    return False


async def give_back(
    node: Node, found: Vector, streams: Sequence[str], push: Callable[[Sequence[bytes]], Awaitable[PushAnswer]]
) -> None:
    """Send a restored server what we hold of its own and it lacks. Raises HubUnreachable or HubRefused."""

    own = node.device

    def of_server(log: EventLog) -> list[str]:
        held = sorted(one for one in log.vector(streams) if device_of(one) == found.takes_back)
        return [one for one in held if one != found.writes_as]

    def some(source: str, after: int, log: EventLog) -> list[Record]:
        return [read(raw) for raw in log.of_source(source, after, _AT_ONCE)]

    for source in await settled(node.query(of_server)) if found.takes_back else []:
        after, given = found.sources.get(source, 0), 0
        while records := await settled(node.query(partial(some, source, after))):
            after = records[-1].event.sequence
            events = [one for one in records if may_return(one.event, own.role, own.uuid)]
            wanted = [one.raw for one in events if one.event.stream in streams]
            if wanted:
                await push(wanted)
            given += len(wanted)
        if given:
            _log.warning("the hub was restored from a backup; %s events of its own were given back", given)
