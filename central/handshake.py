"""What a device does where its hub does not know its place any more: it compares what both hold, and sends again what
the hub has lost.

A hub that was restored from a backup, or another log under its address, lacks what was acknowledged since. The device
still has it: its outbox goes back to the first of it. What the device lacks it then reads from the start of the feed.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Protocol, TypeVar

from central.returning import give_back
from central.settled import settled
from central.wire import MOST_NAMED
from kiosk.clashing import SENT
from kiosk.errors import HubRefused
from kiosk.office import device_of, written_streams_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from kiosk.node import Node
    from kiosk.ports import EventLog, HubLink

_log = logging.getLogger(__name__)
_T = TypeVar("_T")


class Heard(Protocol):
    """Asks the hub, and notes whether it lives."""

    def __call__(self, ask: Callable[[], Awaitable[_T]], /) -> Awaitable[_T]:
        """The hub's answer; raises HubUnreachable or HubRefused."""


class Handshake:
    """Compares a log with that of the hub, asked through `heard`; `wake` is called where there is more to send."""

    def __init__(
        self, node: Node, heard: Heard, link: HubLink, streams: Sequence[str], wake: Callable[[], None]
    ) -> None:
        self._node = node
        self._heard, self._link = heard, link
        self._streams = streams
        self._wake = wake

    async def compare(self) -> None:
        """Have sent again what the hub lacks. Raises HubUnreachable or HubRefused."""
        known, held = await settled(self._node.query(self._held))
        if not known:
            return
        named = sorted(held)[-MOST_NAMED:] if self._sends_own else []
        try:
            found = await self._heard(lambda: self._link.vector(self._streams[:MOST_NAMED], named))
        except HubRefused as error:
            if error.code != "not_found":
                raise
            return  # an older hub says with the next batch what it lacks
        lost = {source: found.sources.get(source, 0) for source in held}
        if await settled(self._node.query(lambda log: go_back(log, lost))):
            _log.warning("the hub lacks events that it had; sending them again")
            self._wake()
        await give_back(self._node, found, self._streams, lambda raws: self._heard(lambda: self._link.push(raws)))

    def _held(self, log: EventLog) -> tuple[bool, dict[str, int]]:
        """Whether anything is held at all, and how far what this device has to send."""
        written = written_streams_of(self._node.office, self._node.device.role)
        held = log.vector(sorted({*self._streams, *written}))
        own = self._node.device.uuid
        ours = {source: last for source, last in held.items() if not self._sends_own or device_of(source) == own}
        return bool(held), ours

    @property
    def _sends_own(self) -> bool:
        """A hub sends on what its devices have written."""
        return self._node.device.role != "hub"


def go_back(log: EventLog, held: dict[str, int]) -> bool:
    """Have the outbox begin, if that is earlier, with what another log lacks that holds its sources so far."""
    place = log.sent_again(held)
    if place is None or place >= int(log.cursor(SENT) or 0):
        return False
    log.set_cursor(SENT, str(place))
    return True
