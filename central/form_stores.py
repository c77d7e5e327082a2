"""What a server keeps of forms beside its log: sealed blobs and drafts, looked after while it runs."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kiosk.clock import wall_ms
from kiosk.errors import DataFault
from kiosk.forms.submissions.aftercare import Aftercare
from kiosk.retention.clerk import Clerk
from kiosk.retention.eraser import Eraser

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from central.openrosa.desk import FieldDesk
    from kiosk.assist.handover_ports import HandoverRoom
    from kiosk.forms.form_shelf import FormShelf
    from kiosk.forms.ports import BlobStore, LockerRoom
    from kiosk.node import Node

_log = logging.getLogger(__name__)
PURGE_SECONDS: Final = 3600.0
STALE_MS: Final = 30 * 24 * 3600 * 1000
"""A device that was away for longer than this sends its blob from the start."""


@dataclass(frozen=True, slots=True)
class FormStores:
    """The blobs of submissions, and the lockers of drafts."""

    blobs: BlobStore
    lockers: LockerRoom
    field: FieldDesk | None = None
    """Who takes forms from phones with ODK Collect; None where that is not offered."""
    handovers: HandoverRoom | None = None
    """Packets that are handed over; None where that is not offered."""
    shelf: FormShelf | None = None
    """The forms of the pack, for those who go on with one in a browser; None where that is not offered."""
    unseal: Callable[[bytes], bytes] | None = None
    """Opens what is sealed to this server or its office, for officers at counters; None where that is not offered."""

    def care(self, node: Node) -> Aftercare:
        """Who notes what has arrived."""
        return Aftercare(node, self.blobs, receives=True)

    @asynccontextmanager
    async def looked_after(self, care: Aftercare, node: Node, rests: Callable[[], bool] = bool) -> AsyncIterator[None]:
        """As long as the server runs. What was erased, and what is due, is gone before anything is served."""
        hurry, loop = asyncio.Event(), asyncio.get_running_loop()
        eraser = Eraser(node, self.blobs, told=lambda: loop.call_soon_threadsafe(hurry.set))
        clerk = Clerk(node, rests)
        await asyncio.to_thread(eraser.start)
        await asyncio.to_thread(clerk.look)
        await asyncio.to_thread(care.start)
        purging = asyncio.create_task(self._purge(clerk, hurry))
        try:
            yield
        finally:
            care.stop()
            eraser.stop()
            purging.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await purging

    async def _purge(self, clerk: Clerk, hurry: asyncio.Event) -> None:
        """Every hour, and when somebody has had something erased: more may go along with it."""
        while True:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(hurry.wait(), PURGE_SECONDS)
            hurry.clear()
            try:
                await asyncio.to_thread(clerk.look)
                await asyncio.to_thread(self.lockers.purge)
                if self.handovers is not None:
                    await asyncio.to_thread(self.handovers.purge)
                await asyncio.to_thread(self.blobs.drop_stale, wall_ms() - STALE_MS)
            except DataFault as error:
                _log.warning("what nobody comes back for could not be thrown away: %s", error)
