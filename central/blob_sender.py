"""Sending sealed blobs to the hub: from where it has them, piece by piece, until it holds each one whole."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Final, Protocol

from central.client import NotAHub
from central.wire import COMPLETE, LENGTH, OFFSET
from kiosk.errors import DataFault, HubRefused

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from central.client import Answer
    from kiosk.forms.ports import BlobStore

    Heard = Callable[[Callable[[], Awaitable[Answer]]], Awaitable[Answer]]
    """Asks, and notes what the answer tells of the link."""

_log = logging.getLogger(__name__)

PIECE: Final = 256 * 1024
"""Bytes of one request: what a cut costs at most."""
_PIECE_SECONDS: Final = 60.0
_MOST_WRONG: Final = 3
REST_SECONDS: Final = 1800.0
"""A blob that was refused so often rests for so long: what is wrong may be mended, at the hub for instance."""


class Asking(Protocol):
    """A link that sends any request."""

    async def ask(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        query: Mapping[str, str] | None = None,
        headers: Mapping[str, str] | None = None,
        seconds: float = _PIECE_SECONDS,
    ) -> Answer:
        """One request; raises HubUnreachable or HubRefused."""


class BlobSender:
    """Sends what a store has not sent yet. `forget`: once the hub holds a blob, this device does not."""

    def __init__(
        self,
        store: BlobStore,
        link: Asking,
        heard: Heard,
        *,
        forget: bool,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._link = link
        self._heard = heard
        self._forget = forget
        self._clock = clock
        self._wrong: dict[str, int] = {}
        self._resting: dict[str, float] = {}

    async def send_some(self) -> bool:
        """Send all that waits; False if there was nothing. Raises HubUnreachable; one bad blob holds up no other."""
        now = self._clock()
        waiting = [name for name in self._store.unsent() if self._resting.get(name, now) <= now]
        for name in waiting:
            try:
                await self._send(name)
            except HubRefused as error:
                await self._note_refusal(name, error)
            except DataFault as error:
                self._rest(name)
                _log.warning("the blob %s cannot be read here: %s", name, error)
        return bool(waiting)

    async def _send(self, name: str) -> None:
        total = self._store.size(name)
        if total is None:
            self._rest(name)
            _log.warning("the blob %s is not here any more", name)
            return
        offset, whole = _held(await self._heard(lambda: self._link.ask("HEAD", f"/blob/{name}")))
        while not whole:
            piece, before = await asyncio.to_thread(self._store.read, name, offset, PIECE), offset
            offset, whole = _held(await self._patch(name, offset, total, piece))
            if not whole and offset <= before:
                raise HubRefused(code="wrong_offset", message="The hub gets no further with it.")
        await asyncio.to_thread(self._store.note_sent, name, forget=self._forget)
        self._wrong.pop(name, None)
        self._resting.pop(name, None)

    async def _patch(self, name: str, offset: int, total: int, piece: bytes) -> Answer:
        headers = {
            OFFSET: str(offset),
            LENGTH: str(total),
            "Content-Type": "application/octet-stream",
        }

        def ask() -> Awaitable[Answer]:
            return self._link.ask("PATCH", f"/blob/{name}", body=piece, headers=headers, seconds=_PIECE_SECONDS)

        return await self._heard(ask)

    async def _note_refusal(self, name: str, error: HubRefused) -> None:
        if error.code == "erased":
            await asyncio.to_thread(self._store.erase, name)
        elif error.code in {"wrong_hash", "wrong_offset", "too_large", "bad_request"}:
            self._wrong[name] = self._wrong.get(name, 0) + 1
            if self._wrong[name] >= _MOST_WRONG:
                self._rest(name)
            _log.warning("the hub does not take the blob %s: %s", name, error)
        else:
            raise error

    def _rest(self, name: str) -> None:
        self._wrong.pop(name, None)
        self._resting[name] = self._clock() + REST_SECONDS


def _held(answer: Answer) -> tuple[int, bool]:
    offset = answer.headers.get(OFFSET, "")
    if not offset.isdecimal():
        message = "The hub does not say how much of a blob it holds. Bring hub and device to the same release."
        raise NotAHub(message)
    return int(offset), answer.headers.get(COMPLETE) == "?1"
