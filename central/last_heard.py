"""When the hub that decides for the office was last heard, where this server is not that hub."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from central.credentials import Principal
    from kiosk.node import Node
    from kiosk.queue.state import Queue

_SILENCE_MS: Final = 40_000
"""A hub asks for news at least every 25 seconds (`Pace.poll`)."""


class LastHeard:
    """What `note` was told of, and else the log: the last thing that is known to have happened today."""

    def __init__(self, node: Node) -> None:
        self._node = node
        self._hub_ms = 0

    def note(self, principal: Principal) -> None:
        """Somebody enrolled asks something."""
        if principal.role == "hub" or principal.device == self._node.queue.serving.device:
            self._hub_ms = self._node.clock.now_ms()

    def silent_since(self) -> int:
        """Since when nothing new can be known (milliseconds since 1970); 0 while all is well."""
        decides = self._node.queue.serving.device
        if not decides or self._node.serving:
            return 0
        last = max(self._hub_ms, self._node.status().link.last_contact_ms)
        if self._node.clock.now_ms() - last <= _SILENCE_MS:
            return 0
        return last or self._node.read(_newest)


def _newest(queue: Queue) -> int:
    return max((max(one.arrived, one.called, one.served, one.ended) for one in queue.tickets.values()), default=0)
