"""How a running server stands, for a command on its own machine."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from central.access import Access
from central.client import HttpHubLink
from central.credentials import STATUS_SECONDS, Gate, OfficeKeys
from central.operators.html import PATH
from central.own_server import own_address
from kiosk.errors import DataFault, HubRefused, HubUnreachable
from kiosk.pins import Pins

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.identity import Identity


def asked(identity: Identity, folder: Path, host: str, port: int) -> bytes:
    """What the server whose folder this is tells of itself, as JSON; raises DataFault where it does not answer."""
    url = own_address(identity, host, port)
    token = Gate(OfficeKeys.at(folder), identity.office).status_token(int(time.time()) + STATUS_SECONDS)

    async def ask() -> bytes:
        link = HttpHubLink(url, Access(token, pins=Pins(identity.served)))
        try:
            return (await link.ask("GET", f"{PATH}/status")).body
        finally:
            await link.close()

    try:
        return asyncio.run(ask())
    except (HubUnreachable, HubRefused) as error:
        message = f"The server at {url} does not say how it stands: {error}"
        raise DataFault(message) from error
