"""The hub's packets over HTTP, as a device sees them: one connection for each question, for they are rare."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from central.client import HttpHubLink, NotAHub
from central.wire import LeavePacket, OpenPacket, PacketLeft
from kiosk.assist.handover_ports import HandedOut

if TYPE_CHECKING:
    from central.access import Access
    from kiosk.assist.handover_ports import LeftPacket

_Shape = TypeVar("_Shape", bound=msgspec.Struct)
_SECONDS: Final = 10.0
_JSON: Final = {"Content-Type": "application/json"}
_NOT_UNDERSTOOD: Final = "The hub's answer cannot be read. Bring hub and device to the same release."


class HubHandovers:
    """`Handovers` of a hub. Each method waits for the answer: not for a thread with an event loop."""

    def __init__(self, url: str, access: Access | str) -> None:
        self._url = url
        self._access = access

    def leave(self, name: str, left: LeftPacket) -> int:
        """Leave a packet."""
        body = LeavePacket(left.sealed, left.key, left.minutes, left.plan)
        answer = self._ask("PUT", f"/handovers/{name}", msgspec.json.encode(body))
        return _read(answer, PacketLeft).until_ms

    def open(self, name: str, request: str) -> HandedOut:
        """Open a packet."""
        answer = self._ask("POST", f"/handovers/{name}/open", msgspec.json.encode(OpenPacket(request)))
        return _read(answer, HandedOut)

    def _ask(self, method: str, path: str, body: bytes) -> bytes:
        async def ask() -> bytes:
            link = HttpHubLink(self._url, self._access)
            try:
                return (await link.ask(method, path, body=body, headers=_JSON, seconds=_SECONDS)).body
            finally:
                await link.close()

        return asyncio.run(ask())


def _read(body: bytes, shape: type[_Shape]) -> _Shape:
    try:
        return msgspec.json.decode(body, type=shape)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise NotAHub(_NOT_UNDERSTOOD) from error
