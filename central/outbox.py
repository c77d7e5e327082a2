"""Sending what a device has written: in order, again until it is acknowledged, and never held up by one bad event."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from central.settled import settled
from central.wire import MAX_BYTES, MAX_EVENTS, SEQUENCE_TAKEN
from kiosk.errors import HubRefused
from kiosk.events import read
from kiosk.office import device_of

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from kiosk.node import Node
    from kiosk.ports import EventLog, Outgoing, PushAnswer

_log = logging.getLogger(__name__)

SENT: Final = "sent"
"""Name of the cursor: the position in our own log up to which the hub has everything."""
_TAKEN: Final = "taken"
"""Name of the cursor: "yes" while the hub holds other events under our numbers."""
_COPY: Final = (
    "This device's data is a copy or was restored: the hub holds other events under its numbers."
    " Enrol it again in an empty folder."
)
_ABOUT_THE_BATCH: Final = frozenset({"bad_request", "too_large", "internal_error"})
"""Refusals that one event of a batch may be the cause of."""
_MOST_FAILURES: Final = 12
"""Halving 500 events down to one takes 10 requests; if all of more fail, the hub is in trouble and no event is."""


class NumbersTaken(HubRefused):
    """The hub holds other events under this device's numbers, so that nothing after them can be trusted to arrive."""

    def __init__(self) -> None:
        super().__init__(code=SEQUENCE_TAKEN, message=_COPY)


class Outbox:
    """Sends a node's records through `push`, which asks the hub."""

    def __init__(self, node: Node, push: Callable[[Sequence[bytes]], Awaitable[PushAnswer]]) -> None:
        self._node = node
        self._push = push
        self._resent: set[tuple[str, int]] = set()
        self._moved = False

    def moved(self) -> None:
        """Another server is the hub now: the next batch begins with our last event, so that it tells what it lacks."""
        self._resent.clear()
        self._moved = True

    async def send_some(self) -> bool:
        """Send a batch of what is waiting; False if there was nothing. Raises HubUnreachable or HubRefused.

        Raises NumbersTaken, with the place left before the first event in question; from then on a single event is
        tried each time, until the hub takes it.
        """
        if self._moved:
            await settled(self._node.query(self._step_back))
            self._moved = False
        batch = await settled(self._node.query(_waiting))
        if not batch:
            return False
        trial = _Trial(self._push)
        await trial.send(batch)
        if trial.refused and not trial.accepted:
            raise trial.refused[-1][1]
        await self._put_aside(trial)
        taken = _first_taken(batch, trial.quarantined, self._node.device.uuid)
        done = batch[:taken]
        position = done[-1].position if done else None
        if taken is None and self._lacks(trial.expected):
            position = await settled(self._node.query(lambda log: self._before(log, trial.expected)))
        await settled(self._node.query(lambda log: _note(log, position, taken=taken is not None)))
        if taken is not None:
            raise NumbersTaken
        return True

    async def _put_aside(self, trial: _Trial) -> None:
        """Keep what the hub chokes on for an operator, and tell of it."""
        for item, error in trial.refused:
            _log.warning("the hub does not take %s (position %d): %s", item.subject, item.position, error)
            await settled(self._node.quarantine(item.raw, f"the hub refused it: {error}", "hub"))
        for told in trial.quarantined:
            _log.warning("the hub has put the event %s aside: %s", told.get("id"), told.get("reason"))

    def _lacks(self, expected: Mapping[str, int]) -> bool:
        """Whether the hub has lost what it had; each loss counts once."""
        missing = set(expected.items()) - self._resent
        self._resent |= missing
        if missing:
            _log.warning("the hub lacks events that were sent once; sending them again")
        return bool(missing)

    def _before(self, log: EventLog, expected: Mapping[str, int]) -> int:
        """The position after which all is that the hub lacks; 0, where others' events are among it."""
        own = self._node.device.source
        return _position_before(log, expected[own]) if self._sends_own and set(expected) == {own} else 0

    def _step_back(self, log: EventLog) -> None:
        last = log.last_sequence(self._node.device.source)
        if last and self._sends_own and not log.cursor(_TAKEN):
            log.set_cursor(SENT, str(_position_before(log, last)))

    @property
    def _sends_own(self) -> bool:
        """Whether the outbox holds this device's events only, in the order of their numbers."""
        return self._node.device.role != "hub"


class _Trial:
    """One batch on its way; halved where the hub chokes on it."""

    def __init__(self, push: Callable[[Sequence[bytes]], Awaitable[PushAnswer]]) -> None:
        self._push = push
        self._failures = 0
        self.accepted = 0
        self.refused: list[tuple[Outgoing, HubRefused]] = []
        self.quarantined: list[dict[str, str]] = []
        self.expected: dict[str, int] = {}

    async def send(self, batch: Sequence[Outgoing]) -> None:
        """Send it, or both its halves."""
        try:
            answer = await self._push([item.raw for item in batch])
        except HubRefused as error:
            self._failures += 1
            if error.code not in _ABOUT_THE_BATCH or (not self.accepted and self._failures > _MOST_FAILURES):
                raise
            if len(batch) == 1:
                self.refused.append((batch[0], error))
                return
            middle = len(batch) // 2
            await self.send(batch[:middle])
            await self.send(batch[middle:])
        else:
            self.accepted += len(batch)
            self.quarantined += answer.quarantined
            self.expected |= answer.expected


def _first_taken(batch: Sequence[Outgoing], told: Sequence[dict[str, str]], device: str) -> int | None:
    """Index of the first event of this device whose number the hub has given to another."""
    ids = {one.get("id") for one in told if one.get("code") == SEQUENCE_TAKEN}
    if not ids:
        return None
    events = [read(item.raw).event for item in batch]
    return next((n for n, event in enumerate(events) if event.id in ids and device_of(event.source) == device), None)


def _note(log: EventLog, position: int | None, *, taken: bool) -> None:
    """Remember how far the hub has everything and, also for the next start, whether our numbers are taken."""
    if position is not None:
        log.set_cursor(SENT, str(position))
    if taken != bool(log.cursor(_TAKEN)):
        log.set_cursor(_TAKEN, "yes" if taken else "")


def _position_before(log: EventLog, sequence: int) -> int:
    """A position of the outbox, at most that of the cursor, after which our events from a number on are."""
    low, high = 0, int(log.cursor(SENT) or 0)
    while low < high:
        middle = (low + high) // 2
        found = log.outbox(middle, 1)
        if found and read(found[0].raw).event.sequence < sequence:
            low = min(found[0].position, high)
        else:
            high = middle
    return low


def _waiting(log: EventLog) -> list[Outgoing]:
    found = log.outbox(int(log.cursor(SENT) or 0), 1 if log.cursor(_TAKEN) else MAX_EVENTS)
    total = 2
    for index, item in enumerate(found):
        total += len(item.raw) + 1
        if total > MAX_BYTES and index:
            return found[:index]
    return found
