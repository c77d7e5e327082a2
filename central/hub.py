"""A hub: a node that is served on a port, and that may itself have a hub above it."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from central.client import HttpHubLink
from central.inbox import Inbox
from central.server import create_app
from central.serving import Serving, wait_for_the_end
from kiosk.errors import HubRefused, HubUnreachable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from central.credentials import OfficeKeys
    from central.form_stores import FormStores
    from central.sync import Sync
    from kiosk.node import Node

_log = logging.getLogger(__name__)


class Hub:
    """Serves a node that has been started. Takes the port at once; raises DataFault where it can't be had."""

    def __init__(  # noqa: PLR0917 - the parts of a hub, each once
        self,
        node: Node,
        keys: OfficeKeys,
        host: str = "127.0.0.1",
        port: int = 0,
        upstream: Sync | None = None,
        forms: FormStores | None = None,
    ) -> None:
        self._node = node
        self._upstream = upstream
        self._serving = Serving(create_app(node, keys, forms=forms), host, port)
        self.url = self._serving.url
        self.port = self._serving.port

    def start(self) -> Hub:
        """Answer devices, and talk to the hub above; returns itself."""
        self._serving.start()
        if self._upstream is not None:
            self._node.connect(self._upstream)
            self._upstream.start()
        return self

    def stop(self) -> None:
        """End both; the node is left to its owner."""
        self._serving.stop()
        if self._upstream is not None:
            self._upstream.stop()

    def run(self, on_ready: Callable[[str], None]) -> None:
        """Serve until SIGTERM or SIGINT; tells the address once it answers."""
        wait_for_the_end(self.start, self.stop, lambda: on_ready(self.url))


def catch_up(node: Node, url: str, token: str, streams: Sequence[str]) -> bool:
    """Read all that the hub above has, before a node takes its office over; False if it does not answer now."""

    async def read_streams() -> None:
        link = HttpHubLink(url, token)
        try:
            for stream in streams:
                inbox = Inbox(node, stream, lambda name, after: link.pull(name, after, 0))
                while await inbox.read_some():
                    pass
        finally:
            await link.close()

    try:
        asyncio.run(read_streams())
    except (HubUnreachable, HubRefused) as error:
        _log.warning("the central above does not answer: %s", error)
        return False
    return True
