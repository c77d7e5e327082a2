"""Letting standbys in: each gets a lane of numbers and, sealed, what it needs to take the hub's place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from central.settled import settled
from central.standby import Inheritance, Upstream
from kiosk.errors import DataFault, HubRefused
from kiosk.events import Draft
from kiosk.forms.submissions.sealing import check_recipient
from kiosk.queue.hub import JOINED, REACHABLE
from kiosk.queue.labels import LANES

if TYPE_CHECKING:
    from central.credentials import OfficeKeys
    from central.group import Group
    from central.wire import EnrolRequest
    from kiosk.node import Node
    from kiosk.queue.state import Queue


class StandbyDesk:
    """At the office's first server, while that serves: two that let standbys in could give one lane twice."""

    def __init__(self, node: Node, keys: OfficeKeys, upstream: Upstream, group: Group | None) -> None:
        self._node = node
        self._inheritance = Inheritance(keys, upstream)
        self._group = group

    def check_serving(self) -> None:
        """Raise HubRefused where this server cannot let anybody in now."""
        if self._group is not None and self._group.stands_by:
            message = "Another server serves this office now. Enrol the device there."
            raise HubRefused(code="not_serving", message=message)

    def check(self, asked: EnrolRequest) -> None:
        """Raise HubRefused where this server cannot let anybody in now, or not this standby."""
        self.check_serving()
        if not asked.recipient:
            return
        if asked.role != "hub" or self._group is None or self._node.read(_own_lane):
            message = "A standby is let in by the first server of its office, with the code for hubs."
            raise HubRefused(code="wrong_role", message=message)
        if self._node.read(_next_lane) >= LANES:
            message = f"This office has {LANES} servers already; more are not of use."
            raise HubRefused(code="wrong_role", message=message)
        try:
            check_recipient(asked.recipient, "the standby")
        except DataFault as error:
            raise HubRefused(code="bad_request", message=str(error)) from error

    async def let_in(self, asked: EnrolRequest, device: str) -> str:
        """Give an enrolled standby its lane; returns what it inherits, and nothing for any other device."""
        if not asked.recipient or self._group is None:
            return ""
        joined = Draft(JOINED, f"server/{device}", {"lane": self._node.read(_next_lane)})
        here = Draft(REACHABLE, f"server/{self._node.device.uuid}", {"url": self._group.url})
        await settled(self._node.write([here, joined], self._node.office.queue_stream))
        return self._inheritance.sealed(asked.recipient)


def _own_lane(queue: Queue) -> int:
    return queue.lane() or 0


def _next_lane(queue: Queue) -> int:
    return max((server.lane for server in queue.servers.values()), default=0) + 1
