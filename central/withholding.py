"""A server that was put back from a backup hands out no sealed form until it has heard what was erased since.

The erasures come back with the other events, from whoever reads the stream of cases: a counter, a standby, the central
above. One of them has given back all it had once it goes on reading by the server's new generation.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from central.returning import takes_back
from kiosk.errors import HubRefused
from kiosk.restoring import RESTORED

if TYPE_CHECKING:
    from litestar.connection import ASGIConnection
    from litestar.handlers.base import BaseRouteHandler

    from central.credentials import Principal
    from kiosk.node import Node
    from kiosk.ports import EventLog

HEARD: Final = "retention:heard"
"""Name of the cursor that says for which restoration it was heard."""


def is_withheld(log: EventLog) -> bool:
    """Whether a log was put back, and nobody has told yet what was erased since."""
    restored = log.cursor(RESTORED)
    return restored is not None and log.cursor(HEARD) != restored


def note_heard(log: EventLog) -> None:
    """What was erased since is known now, or an operator says so; on the writing thread."""
    log.set_cursor(HEARD, log.cursor(RESTORED) or "")


class Withholding:
    """Of one server."""

    def __init__(self, node: Node) -> None:
        self._node = node
        self._over = not (is_withheld(node.log) and takes_back(node))

    def check(self, principal: Principal) -> None:
        """Raise HubRefused `not_yet`, but not for other servers: they know themselves what was erased."""
        if not self._over and principal.role != "hub" and is_withheld(self._node.log):
            message = (
                "This server was put back from a backup, and has not heard yet what was erased since. Start a counter,"
                " a standby or the central above; or say `office retention --known`, if nothing was."
            )
            raise HubRefused(code="not_yet", message=message)

    async def listen(self, connection: ASGIConnection[Any, Any, Any, Any], _handler: BaseRouteHandler) -> None:
        """A guard that hears who goes on reading cases."""
        if self._over or connection.url.path != f"/feed/{self._node.office.case_stream}":
            return
        asked = connection.query_params
        if asked.get("lastEventId") and asked.get("generation") == self._node.log.generation():
            self._over = True
            self._node.query(note_heard)
