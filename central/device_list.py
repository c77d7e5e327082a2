"""How the machines of an office are, for whoever asks on one of its staff machines or on its server."""

from __future__ import annotations

import asyncio
import hashlib
from typing import TYPE_CHECKING

import msgspec

from central.access import Access
from central.client import Answer, HttpHubLink
from central.credentials import FILE_NAME, Gate, OfficeKeys
from central.own_server import own_address
from kiosk.equipment import OfficeDevices
from kiosk.errors import DataFault, HubRefused, HubUnreachable
from kiosk.pins import Pins

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.identity import Identity


def office_devices(identity: Identity, folder: Path, host: str, port: int) -> OfficeDevices:
    """Ask the server whose folder this is, at `host` and `port`, or the hub of the device whose folder it is.

    Raises DataFault where it does not answer, or does not tell.
    """
    url, token, pins = identity.hub_url, identity.token, identity.pins
    if (folder / FILE_NAME).exists():
        url, pins = own_address(identity, host, port), identity.served
        uuid = hashlib.sha256(f"device list of {identity.device.uuid}".encode()).hexdigest()[:32]
        token = Gate(OfficeKeys.at(folder), identity.office).token(uuid, "counter")
    try:
        answer = asyncio.run(_asked(url, Access(token, pins=Pins(pins))))
        return msgspec.json.decode(answer.body, type=OfficeDevices)
    except (HubUnreachable, HubRefused, msgspec.DecodeError) as error:
        message = f"The hub at {url} does not say how its devices are: {error}"
        raise DataFault(message) from error


async def _asked(url: str, access: Access) -> Answer:
    link = HttpHubLink(url, access)
    try:
        return await link.ask("GET", "/devices")
    finally:
        await link.close()
