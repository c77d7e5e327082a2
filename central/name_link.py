"""Names to be called by, between a device and its hub: a counter or board hears them, a kiosk or counter tells them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

import msgspec

from central.memory_table import other_table
from kiosk.first_names import NameAsked, NameTable

if TYPE_CHECKING:
    from central.blob_sender import Asking, Heard
    from kiosk.first_names import FirstNames
    from kiosk.node import Node

_WISH_SECONDS: Final = 3.0
"""Somebody stands before the screen and waits."""
_READERS: Final = frozenset({"counter", "board"})


class NameLink:
    """Keeps the names of this device as its hub has them. `heard` asks something short, `waited` what may take long."""

    def __init__(  # noqa: PLR0917 - whose names, and how the hub is asked
        self, node: Node, names: FirstNames, link: Asking, heard: Heard, waited: Heard, poll: float
    ) -> None:
        self._node, self._names, self._link = node, names, link
        self._heard, self._waited, self._poll = heard, waited, poll
        self._takes_wishes = False

    async def work(self) -> bool:
        """Take wishes from now on, and hear the news; to be called again and again. Raises HubUnreachable."""
        if not self._takes_wishes:
            self._takes_wishes, loop = True, asyncio.get_running_loop()
            self._names.connect(lambda *wish: asyncio.run_coroutine_threadsafe(self._tell(*wish), loop))
        if self._node.device.role not in _READERS:
            await asyncio.Event().wait()
        day = self._node.office.day(self._node.clock.now_ms())
        self._node.read(lambda queue: self._names.forget_ended(queue, day))
        turn = self._names.turn
        self._names.tell(await other_table(self._link, self._waited, "/names", NameTable, turn, self._poll))
        return True

    async def _tell(self, ticket: str, name: str) -> None:
        if name:
            body = msgspec.json.encode(NameAsked(ticket, name))
            await self._heard(lambda: self._link.ask("POST", "/names", body=body, seconds=_WISH_SECONDS))
        else:
            path = f"/names/{quote(ticket, safe='')}"
            await self._heard(lambda: self._link.ask("DELETE", path, seconds=_WISH_SECONDS))
