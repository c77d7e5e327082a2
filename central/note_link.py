"""Notes of visits between a counter and its hub: what is written goes there, those of who is here come back."""

from __future__ import annotations

import asyncio
import contextlib
from typing import TYPE_CHECKING, Final

import msgspec

from central.memory_table import other_table, read
from kiosk.errors import HubRefused, HubUnreachable
from kiosk.visit_notes import NoteTable, NoteTaken

if TYPE_CHECKING:
    from central.blob_sender import Asking, Heard
    from kiosk.node import Node
    from kiosk.queue.visit_note import VisitNote
    from kiosk.visit_notes import VisitNotes

_SEND_SECONDS: Final = 5.0


class NoteLink:
    """Keeps the notes of this counter as its hub has them. `heard` asks something short, `waited` what takes long."""

    def __init__(  # noqa: PLR0917 - whose notes, and how the hub is asked
        self, node: Node, notes: VisitNotes, link: Asking, heard: Heard, waited: Heard, poll: float
    ) -> None:
        self._node, self._notes, self._link = node, notes, link
        self._heard, self._waited, self._poll = heard, waited, poll
        self._sends = False

    async def work(self) -> bool:
        """Send what is unsent and hear the news; to be called again and again. Raises HubUnreachable."""
        if self._node.device.role != "counter":
            await asyncio.Event().wait()
        if not self._sends:
            self._sends, loop = True, asyncio.get_running_loop()
            self._notes.connect(lambda note: asyncio.run_coroutine_threadsafe(self._send_now(note), loop))
        self._forget()
        for note in self._notes.unsent:
            with contextlib.suppress(HubRefused):  # it stays unsent, and is shown as such
                await self._send(note)
        turn = self._notes.turn
        self._notes.heard(await other_table(self._link, self._waited, "/notes", NoteTable, turn, self._poll))
        return True

    def _forget(self) -> None:
        now = self._node.clock.now_ms()
        day = self._node.office.day(now)
        self._node.read(lambda queue: self._notes.forget_over(queue, day, now))

    async def _send_now(self, note: VisitNote) -> None:
        """What cannot be sent now is sent by `work`, which tries as soon as the hub is there."""
        with contextlib.suppress(HubUnreachable, HubRefused):
            await self._send(note)

    async def _send(self, note: VisitNote) -> None:
        body = msgspec.json.encode(note)
        answer = await self._heard(lambda: self._link.ask("PUT", f"/notes/{note.id}", body=body, seconds=_SEND_SECONDS))
        self._notes.given(note, read(answer.body, NoteTaken).server)
