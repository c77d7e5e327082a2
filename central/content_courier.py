"""Fetching the packs that are published for this device from its hub, piece by piece, and going on after a cut."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Final, Protocol

from kiosk.errors import DataFault, HubRefused
from kiosk.forms.ports import Misplaced, WrongHash

if TYPE_CHECKING:
    from collections.abc import Callable

    from central.blob_sender import Asking, Heard
    from kiosk.forms.ports import BlobStore
    from kiosk.renewal import Renewal

_log = logging.getLogger(__name__)

PIECE: Final = 256 * 1024
_PIECE_SECONDS: Final = 60.0
REST_SECONDS: Final = 30.0
"""What the hub does not have yet, or not as its name says, is asked for again after this."""


class Sender(Protocol):
    """What else is sent to the hub in between."""

    async def send_some(self) -> bool:
        """Send what waits; False if there was nothing."""


class ContentCourier:
    """Sends what `sender` has to send, then fetches one piece: a long film holds up no form of a citizen."""

    def __init__(  # noqa: PLR0917 - what it does in turn, and for whom
        self,
        sender: Sender,
        renewal: Renewal,
        store: BlobStore,
        link: Asking,
        heard: Heard,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._sender, self._renewal, self._store = sender, renewal, store
        self._link, self._heard, self._clock = link, heard, clock
        self._resting = ("", 0.0)

    async def send_some(self) -> bool:
        """Do some of both; False if there was nothing. Raises HubUnreachable or HubRefused."""
        sent = await self._sender.send_some()
        release = await asyncio.to_thread(self._renewal.missing)
        if release is None or (self._resting[0] == release.sha256 and self._clock() < self._resting[1]):
            return sent
        try:
            await self._fetch(release.sha256, release.size)
        except (Misplaced, WrongHash, DataFault) as error:
            self._rest(release.sha256, error)
        except HubRefused as error:
            if error.code not in {"not_found", "erased", "wrong_range"}:
                raise
            self._rest(release.sha256, error)
        return True

    async def _fetch(self, name: str, size: int) -> None:
        held = await asyncio.to_thread(self._store.offset, name)
        piece = {"Range": f"bytes={held}-{min(held + PIECE, size) - 1}"}
        answer = await self._heard(
            lambda: self._link.ask("GET", f"/blob/{name}", headers=piece, seconds=_PIECE_SECONDS)
        )
        await asyncio.to_thread(self._store.receive, name, held, size, answer.body)
        if await asyncio.to_thread(self._store.size, name) is not None:
            self._renewal.look()

    def _rest(self, name: str, error: Exception) -> None:
        self._resting = (name, self._clock() + REST_SECONDS)
        _log.info("the content %s is not here yet: %s", name, error)
