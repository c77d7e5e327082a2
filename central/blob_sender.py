"""Sending sealed blobs to the hub: from where it has them, piece by piece, until it holds each one whole."""

from __future__ import annotations

import asyncio
import logging
import time
from typing import TYPE_CHECKING, Final, Protocol

from central.client import NotAHub
from central.wire import COMPLETE, LENGTH, OFFSET
from kiosk.errors import DataFault, HubRefused, HubUnreachable
from kiosk.field.travel import LARGE, NotMetered, PaceSeen, Waiting, in_order, left

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Mapping

    from central.client import Answer
    from kiosk.field.travel import Left, Metered
    from kiosk.forms.ports import BlobStore

    Heard = Callable[[Callable[[], Awaitable[Answer]]], Awaitable[Answer]]
    """Asks, and notes what the answer tells of the link."""

_log = logging.getLogger(__name__)

PIECE: Final = 256 * 1024
"""Bytes of one request: what a cut costs at most."""
_LEAST_PIECE: Final = 16 * 1024
_PIECE_SECONDS: Final = 60.0
_EVENTS_SECONDS: Final = 2.0
_EVENTS_LOOK: Final = 0.05
_SLOW_SECONDS: Final = 10.0
"""A piece that takes longer is halved."""
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


def _alike(_name: str) -> int:
    """No blob is more urgent than another."""
    return 0


class BlobSender:
    """Sends what a store has not sent yet, piece by piece: whatever is more urgent, or smaller, goes first, also if it
    came while something large is on its way. `forget`: once the hub holds a blob, this device does not; may go by name.
    """

    def __init__(
        self,
        store: BlobStore,
        link: Asking,
        heard: Heard,
        *,
        forget: bool | Callable[[str], bool],
        clock: Callable[[], float] = time.monotonic,
        events: Callable[[], int] = int,
        urgency: Callable[[], Callable[[str], int]] = lambda: _alike,
        metered: Metered | None = None,
        large: int = LARGE,
    ) -> None:
        """`events`: how many wait to be sent, which go first; `urgency` tells of blobs by name, at one look;
        `metered`: whether blobs of `large` bytes wait.
        """
        self._store = store
        self._link = link
        self._heard = heard
        self._forget = forget if callable(forget) else lambda _name: forget
        self._clock = clock
        self._events = events
        self._urgency, self._metered, self._large = urgency, metered or NotMetered(), large
        self._wrong: dict[str, int] = {}
        self._resting: dict[str, float] = {}
        self._held: dict[str, int] = {}
        """How much the hub holds of what is on its way."""
        self._piece = PIECE
        self._pace = PaceSeen()

    async def send_some(self) -> bool:
        """Send all that waits; False if there was nothing. Raises HubUnreachable; one bad blob holds up no other."""
        done: set[str] = set()
        try:
            while (name := await asyncio.to_thread(self._next, done)) is not None:
                await self._let_events_go()
                if await self._tried(name):
                    done.add(name)
        finally:
            self._held.clear()  # asked for anew: it may be another hub by then
        return bool(done)

    def left(self) -> Left:
        """What is left to hand on, the events with it; any thread may ask."""
        going, held = self._waiting(frozenset())
        return left(self._events(), going, held, self._pace)

    async def _let_events_go(self) -> None:
        """Wait until they are sent, but not for ever: one that the hub does not take holds up no blob."""
        until = self._clock() + _EVENTS_SECONDS
        while self._events() and self._clock() < until:
            await asyncio.sleep(_EVENTS_LOOK)

    def _next(self, done: Collection[str]) -> str | None:
        going, _held_back = self._waiting(done)
        return going[0].name if going else None

    def _waiting(self, done: Collection[str]) -> tuple[list[Waiting], list[Waiting]]:
        """What goes now, in order, and what waits for a network that costs nothing."""
        now, costs = self._clock(), self._metered.metered()
        names = [name for name in self._store.unsent() if name not in done and self._resting.get(name, now) <= now]
        urgency = self._urgency()
        found = in_order(self._look(name, urgency(name)) for name in names)
        held = [one for one in found if costs and one.size >= self._large]
        return [one for one in found if not costs or one.size < self._large], held

    def _look(self, name: str, urgency: int) -> Waiting:
        size = self._store.size(name) or 0
        return Waiting(urgency, size, name, size - self._held.get(name, 0))

    async def _tried(self, name: str) -> bool:
        """Send a piece; whether that is all that can be done now for this blob."""
        try:
            return await self._send(name)
        except HubRefused as error:
            await self._note_refusal(name, error)
        except DataFault as error:
            self._rest(name)
            _log.warning("the blob %s cannot be read here: %s", name, error)
        self._held.pop(name, None)
        return True

    async def _send(self, name: str) -> bool:
        """Send the next piece of a blob; True once the hub has all of it, or it is not here."""
        total = self._store.size(name)
        if total is None:
            self._rest(name)
            _log.warning("the blob %s is not here any more", name)
            return True
        before, whole = self._held.get(name), False
        if before is None:
            before, whole = _held(await self._heard(lambda: self._link.ask("HEAD", f"/blob/{name}")))
        offset = before
        if not whole:
            piece = await asyncio.to_thread(self._store.read, name, before, self._piece)
            offset, whole = await self._timed(name, before, total, piece)
        self._held[name] = offset
        if not whole:
            if offset <= before:
                raise HubRefused(code="wrong_offset", message="The hub gets no further with it.")
            return False
        await asyncio.to_thread(lambda: self._store.note_sent(name, forget=self._forget(name)))
        for notes in (self._wrong, self._resting, self._held):
            notes.pop(name, None)
        return True

    async def _timed(self, name: str, offset: int, total: int, piece: bytes) -> tuple[int, bool]:
        """Send a piece. On a slow line the next ones are shorter, so that none is cut off for taking too long."""
        began = self._clock()
        try:
            found = _held(await self._patch(name, offset, total, piece))
        except HubUnreachable:
            self._piece = max(self._piece // 2, _LEAST_PIECE)
            raise
        took = self._clock() - began
        self._pace.note(len(piece), took)
        if took > _SLOW_SECONDS:
            self._piece = max(self._piece // 2, _LEAST_PIECE)
        elif took < _SLOW_SECONDS / 4:
            self._piece = min(self._piece * 2, PIECE)
        return found

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
