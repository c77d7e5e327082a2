"""How the machines of an office are, for whoever asks on one of its staff machines or on its server."""

from __future__ import annotations

import asyncio
import hashlib
from typing import TYPE_CHECKING, Final

import msgspec

from central.client import Answer, HttpHubLink
from central.credentials import FILE_NAME, Gate, OfficeKeys
from kiosk.equipment import OfficeDevices
from kiosk.errors import DataFault, HubRefused, HubUnreachable

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.identity import Identity

_EVERYWHERE: Final = frozenset({"0.0.0.0", "::"})  # noqa: S104 - what is listened on, not where we listen


def office_devices(identity: Identity, folder: Path, host: str, port: int) -> OfficeDevices:
    """Ask the server whose folder this is, at `host` and `port`, or the hub of the device whose folder it is.

    Raises DataFault where it does not answer, or does not tell.
    """
    url, token = identity.hub_url, identity.token
    if (folder / FILE_NAME).exists():
        named = f"[{host}]" if ":" in host else host
        url = f"http://{'127.0.0.1' if host in _EVERYWHERE else named}:{port}"
        uuid = hashlib.sha256(f"device list of {identity.device.uuid}".encode()).hexdigest()[:32]
        token = Gate(OfficeKeys.at(folder), identity.office).token(uuid, "counter")
    try:
        answer = asyncio.run(_asked(url, token))
        return msgspec.json.decode(answer.body, type=OfficeDevices)
    except (HubUnreachable, HubRefused, msgspec.DecodeError) as error:
        message = f"The hub at {url} does not say how its devices are: {error}"
        raise DataFault(message) from error


async def _asked(url: str, token: str) -> Answer:
    link = HttpHubLink(url, token)
    try:
        return await link.ask("GET", "/devices")
    finally:
        await link.close()
