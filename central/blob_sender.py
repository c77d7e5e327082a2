"""Sending sealed blobs to the hub: several at once, each from where the hub has it, until that holds it whole."""

from __future__ import annotations

import asyncio
import logging
import math
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from central.client import NotAHub
from central.settled import end
from central.wire import COMPLETE, LENGTH, OFFSET
from kiosk.errors import DataFault, HubRefused, HubUnreachable
from kiosk.field.travel import LARGE, TELLING, NotMetered, PaceSeen, Waiting, in_order, left, next_steps

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Mapping

    from central.client import Answer
    from kiosk.field.travel import Left, Metered, Step
    from kiosk.forms.ports import BlobStore

    Heard = Callable[[Callable[[], Awaitable[Answer]]], Awaitable[Answer]]
    """Asks, and notes what the answer tells of the link."""

_log = logging.getLogger(__name__)

PIECE: Final = 256 * 1024
"""Bytes of one request, at most. A cut costs those of the requests under way (`PaceSeen.room`)."""
_LEAST_PIECE: Final = TELLING
_PIECE_SECONDS: Final = 60.0
_EVENTS_SECONDS: Final = 2.0
_EVENTS_LOOK: Final = 0.05
_SLOW_SECONDS: Final = 2.0
"""Pieces are halved where one takes longer: what becomes urgent meanwhile has to wait for it."""
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


@dataclass(slots=True)
class _Blob:
    """What is known of a blob that waits."""

    size: int | None
    """None: it is not here."""
    held: int = 0
    """What the hub holds, as far as it has said."""
    round: int = -1
    """In which round it has said so: it may be another hub by then."""
    begun: bool = False
    wrong: int = 0
    rests_until: float = -math.inf


def _alike(_name: str) -> int:
    """No blob is more urgent than another."""
    return 0


class BlobSender:
    """Sends what a store has not sent yet, several pieces at once and one of each blob: whatever is more urgent, or
    smaller, goes first, also if it came while something large is on its way. `forget`: once the hub holds a blob, this
    device does not; may go by name.
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
        self._events, self._stuck = events, 0
        self._urgency, self._metered, self._large = urgency, metered or NotMetered(), large
        self._known: dict[str, _Blob] = {}
        self._round = 0
        self._piece = PIECE
        self._pace = PaceSeen()

    async def send_some(self) -> bool:
        """Send all that waits; False if there was nothing. Raises HubUnreachable; one bad blob holds up no other."""
        done: set[str] = set()
        way: dict[asyncio.Task[bool], Step] = {}
        try:
            while True:
                steps = await asyncio.to_thread(self._next, done, [*way.values()])
                if steps and await self._events_went():
                    continue
                way |= {asyncio.create_task(self._tried(step)): step for step in steps}
                if not way:
                    return bool(done)
                await asyncio.wait(way, return_when=asyncio.FIRST_COMPLETED)
                for task in [one for one in way if one.done()]:
                    done |= {way[task].name} if task.result() else set()
                    del way[task]
        except HubUnreachable:
            self._piece = max(self._piece // 2, _LEAST_PIECE)  # it may have taken too long for this line
            raise
        finally:
            await end(way)
            self._round += 1
            self._pace.pause()

    def left(self) -> Left:
        """What is left to hand on, the events and what rests with it; any thread may ask."""
        going, held, resting = self._waiting(frozenset())
        return left(self._events() + resting, going, held, self._pace)

    async def _events_went(self) -> bool:
        """Wait until they are sent, but not for ever: those that the hub does not take hold up no blob. False where
        there was nothing to wait for.
        """
        pending, until = self._events(), self._clock() + _EVENTS_SECONDS
        waits = pending > self._stuck
        while pending > self._stuck and self._clock() < until:
            await asyncio.sleep(_EVENTS_LOOK)
            pending = self._events()
        self._stuck = pending
        return waits

    def _next(self, done: Collection[str], way: Collection[Step]) -> list[Step]:
        for name in self._known.keys() - set(self._store.unsent()):
            self._known.pop(name, None)
        going, _held_back, _resting = self._waiting(done)
        return next_steps(going, way, self._piece, self._pace.room(self._piece))

    def _waiting(self, done: Collection[str]) -> tuple[list[Waiting], list[Waiting], int]:
        """What goes now, in order; what waits for a network that costs nothing; and how many rest."""
        names, now, costs = self._store.unsent(), self._clock(), self._metered.metered()
        urgency = self._urgency()
        looked = [(name, self._look(name)) for name in names if name not in done]
        found = in_order(
            Waiting(urgency(name), blob.size or 0, name, (blob.size or 0) - blob.held, self._is_unsure(blob))
            for name, blob in looked
            if blob.rests_until <= now
        )
        held = [one for one in found if costs and one.size >= self._large]
        return [one for one in found if not costs or one.size < self._large], held, len(looked) - len(found)

    def _look(self, name: str) -> _Blob:
        blob = self._known.setdefault(name, _Blob(None))
        if blob.size is None:
            blob.size = self._store.size(name)
        return blob

    def _is_unsure(self, blob: _Blob) -> bool:
        """Whether part of it may be at the hub. One that goes in one piece is sent without asking, the first time."""
        return blob.round != self._round and (blob.begun or (blob.size or 0) > self._piece)

    async def _tried(self, step: Step) -> bool:
        """Take a step; whether that is all that can be done now for this blob."""
        name, blob = step.name, self._known.get(step.name)
        if blob is None:  # erased meanwhile
            return True
        try:
            offset, whole = await self._asked(name) if step.asks else await self._sent(step, blob)
            if whole:
                await asyncio.to_thread(lambda: self._store.note_sent(name, forget=self._forget(name)))
            elif offset > (blob.size or 0) or (offset <= blob.held and not step.asks):
                raise HubRefused(code="wrong_offset", message="The hub gets no further with it.")
        except HubRefused as error:
            await self._note_refusal(name, blob, error)
        except DataFault as error:
            self._rest(blob)
            _log.warning("the blob %s cannot be read here: %s", name, error)
        else:
            blob.held, blob.round = offset, self._round
            return whole
        blob.held, blob.round = 0, -1
        return True

    async def _asked(self, name: str) -> tuple[int, bool]:
        began = self._clock()
        found = _held(await self._heard(lambda: self._link.ask("HEAD", f"/blob/{name}")))
        self._pace.note(0, began, self._clock())
        return found

    async def _sent(self, step: Step, blob: _Blob) -> tuple[int, bool]:
        """Send a piece. On a slow line the next ones are shorter, so that none is cut off for taking too long."""
        piece = await asyncio.to_thread(self._store.read, step.name, blob.held, step.length)
        began, blob.begun = self._clock(), True
        found = _held(await self._patch(step.name, blob, piece))
        now = self._clock()
        self._pace.note(len(piece), began, now)
        if len(piece) >= _LEAST_PIECE and now - began > _SLOW_SECONDS:
            self._piece = max(min(self._piece, len(piece) // 2), _LEAST_PIECE)
        elif len(piece) >= _LEAST_PIECE and now - began < _SLOW_SECONDS / 4:
            self._piece = min(self._piece * 2, PIECE)
        return found

    async def _patch(self, name: str, blob: _Blob, piece: bytes) -> Answer:
        headers = {
            OFFSET: str(blob.held),
            LENGTH: str(blob.size),
            "Content-Type": "application/octet-stream",
        }

        def ask() -> Awaitable[Answer]:
            return self._link.ask("PATCH", f"/blob/{name}", body=piece, headers=headers, seconds=_PIECE_SECONDS)

        return await self._heard(ask)

    async def _note_refusal(self, name: str, blob: _Blob, error: HubRefused) -> None:
        if error.code == "erased":
            await asyncio.to_thread(self._store.erase, name)
        elif error.code in {"wrong_hash", "wrong_offset", "too_large", "bad_request"}:
            blob.wrong += 1
            if blob.wrong >= _MOST_WRONG:
                self._rest(blob)
            _log.warning("the hub does not take the blob %s: %s", name, error)
        else:
            raise error

    def _rest(self, blob: _Blob) -> None:
        blob.wrong, blob.size = 0, None
        blob.rests_until = self._clock() + REST_SECONDS


def _held(answer: Answer) -> tuple[int, bool]:
    offset = answer.headers.get(OFFSET, "")
    if not offset.isdecimal():
        message = "The hub does not say how much of a blob it holds. Bring hub and device to the same release."
        raise NotAHub(message)
    return int(offset), answer.headers.get(COMPLETE) == "?1"
