"""Sending what a device has written: in order, again until it is acknowledged, and never held up by one bad event."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import time
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final

from central.settled import end, settled
from central.wire import MAX_BYTES, MAX_EVENTS, SEQUENCE_TAKEN
from kiosk.apart import can_be_set_apart
from kiosk.clashing import SENT
from kiosk.errors import HubRefused
from kiosk.events import Record, read
from kiosk.put_aside import ASIDE, Why, id_of, not_told_yet, telling

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

    from kiosk.events import Draft
    from kiosk.node import Node
    from kiosk.ports import EventLog, Outgoing, PushAnswer

_log = logging.getLogger(__name__)

_ABOUT_THE_BATCH: Final = frozenset({"bad_request", "too_large", "internal_error"})
"""Refusals that one event of a batch may be the cause of."""
_NOTE_SECONDS: Final = 0.25
"""How often the cursor is written while batch follows upon batch: each time is a durable step."""
_MOST_FAILURES: Final = 12
"""Halving 500 events down to one takes 10 requests; if all of more fail, the hub is in trouble and no event is."""


@dataclass(frozen=True, slots=True)
class _Batch:
    """What is sent next, read under this source while the cursor was at `since`."""

    items: list[Outgoing]
    since: int
    source: str
    more: bool
    """Whether something may follow."""
    undisturbed: bool = True
    """Whether the cursor was where the batch before had left it."""


class Outbox:
    """Sends a node's records through `push`, which asks the hub.

    While a batch is under way the next one is read: `prepare` hears of it on the writing thread, for whatever `push`
    will want to know of the log. It is thrown away where anything about the batch before was not plain.
    """

    def __init__(
        self,
        node: Node,
        push: Callable[[Sequence[bytes]], Awaitable[PushAnswer]],
        prepare: Callable[[EventLog, Sequence[bytes]], None] = lambda _log, _raws: None,
    ) -> None:
        self._node = node
        self._push, self._prepare = push, prepare
        self._ahead: _Batch | None = None
        self._resent: set[tuple[str, int]] = set()
        self._moved = False
        self._unnoted: _Batch | None = None
        self._noted_at = -_NOTE_SECONDS

    def moved(self) -> None:
        """Another server is the hub now: the next batch begins with our last event, so that it tells what it lacks."""
        self._resent.clear()
        self._moved = True

    async def send_some(self) -> bool:
        """Send a batch of what is waiting; False if there was nothing. Raises HubUnreachable or HubRefused.

        Where the hub holds other events under our numbers, ours are set apart, and sent again.
        """
        batch, self._ahead = self._ahead, None
        if self._moved:
            await settled(self._node.query(self._step_back, folded=False))
            self._moved, batch = False, None
        if batch is None or batch.source != self._node.device.source:
            batch = await self._read()
        if not batch.items:
            return False
        trial = _Trial(self._push)
        ahead = await self._send(trial, batch)
        if trial.refused and not trial.accepted:
            raise trial.refused[-1][1]
        await self._put_aside(trial)
        taken = self._to_write_again(batch.items, trial.quarantined)
        if taken:
            await settled(self._node.epochs.begin(taken))
            return True
        lacks = trial.expected if self._lacks(trial.expected) else {}
        if trial.plain and not lacks and ahead and ahead.items and ahead.undisturbed:
            self._go_on(batch, ahead)
        else:
            self._unnoted = None
            await settled(self._node.query(lambda log: _note(log, batch, lacks), folded=False))
        return True

    def _go_on(self, batch: _Batch, ahead: _Batch) -> None:
        """With what was read ahead. The cursor follows now and then, and is not waited for: what it has not got past
        is sent again after a failure, which is harmless.
        """
        self._unnoted = batch
        if time.monotonic() - self._noted_at >= _NOTE_SECONDS:
            self._node.query(lambda log: _note(log, batch, {}), folded=False)
            self._noted_at, self._unnoted = time.monotonic(), None
            ahead = replace(ahead, since=batch.items[-1].position)
        self._ahead = ahead

    async def _send(self, trial: _Trial, batch: _Batch) -> _Batch | None:
        """Send a batch, and read the next one meanwhile if there is more."""
        if not batch.more:
            await trial.send(batch.items)
            return None
        reading = asyncio.create_task(self._read(batch))
        try:
            await trial.send(batch.items)
            return await reading
        finally:
            await end([reading])

    async def _read(self, before: _Batch | None = None) -> _Batch:
        """What waits; behind a batch that is under way, where there is one."""
        source, unnoted = self._node.device.source, None if before else self._unnoted

        def question(log: EventLog) -> _Batch:
            if unnoted:
                _note(log, unnoted, {})
            at = int(log.cursor(SENT) or 0)
            since = before.items[-1].position if before else at
            items, more = _waiting(log, since)
            if items:
                self._prepare(log, [item.raw for item in items])
            return _Batch(items, at, source, more, undisturbed=before is None or at == before.since)

        self._unnoted = None if before is None else self._unnoted
        return await settled(self._node.query(question, folded=False))

    def _to_write_again(self, batch: Sequence[Outgoing], told: Sequence[Mapping[str, str]]) -> list[Record]:
        """Events whose number another has at the hub.

        One that is refused although it is set apart is left: the hub holds another of its id, and has put it aside.
        """
        ids = {one.get("id") for one in told if one.get("code") == SEQUENCE_TAKEN}
        records = [read(item.raw) for item in batch] if ids else []
        return [one for one in records if one.event.id in ids and can_be_set_apart(one)]

    async def _put_aside(self, trial: _Trial) -> None:
        """Keep what the hub chokes on for an operator, and tell of it."""
        for item, error in trial.refused:
            _log.warning("the hub does not take %s (position %d): %s", item.subject, item.position, error)
            await settled(self._node.quarantine(item.raw, f"the hub refused it: {error}", "hub"))
        for told in trial.quarantined:
            _log.warning("the hub has put the event %s aside: %s", told.get("id"), told.get("reason"))
        unplaced = trial.unplaced()
        if unplaced:
            await settled(self._node.write(partial(_placing, unplaced), self._node.office.queue_stream))

    def _lacks(self, expected: Mapping[str, int]) -> bool:
        """Whether the hub has lost what it had; each loss counts once."""
        missing = set(expected.items()) - self._resent
        self._resent |= missing
        if missing:
            _log.warning("the hub lacks events that were sent once; sending them again")
        return bool(missing)

    def _step_back(self, log: EventLog) -> None:
        own = self._node.device.source
        place = log.sent_again({own: log.last_sequence(own) - 1})
        sends_own = self._node.device.role != "hub"
        if sends_own and place is not None and place < int(log.cursor(SENT) or 0):
            log.set_cursor(SENT, str(place))


class _Trial:
    """One batch on its way; halved where the hub chokes on it."""

    def __init__(self, push: Callable[[Sequence[bytes]], Awaitable[PushAnswer]]) -> None:
        self._push = push
        self._failures = 0
        self.accepted = 0
        self.refused: list[tuple[Outgoing, HubRefused]] = []
        self._nowhere: list[Outgoing] = []
        self.quarantined: list[dict[str, str]] = []
        self.expected: dict[str, int] = {}

    @property
    def plain(self) -> bool:
        """Whether the hub has taken all of it."""
        return not (self.refused or self.quarantined)

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
            self._nowhere += _nowhere(batch, answer.quarantined)

    def unplaced(self) -> list[tuple[Outgoing, Why]]:
        """What lies in no log but ours, so that nobody else knows which number of its source it has."""
        found = [(item, Why.REFUSED) for item, _ in self.refused] + [(item, Why.UNREAD) for item in self._nowhere]
        return [(item, why) for item, why in found if not item.subject.startswith(ASIDE)]


def _nowhere(batch: Sequence[Outgoing], told: Sequence[Mapping[str, str]]) -> list[Outgoing]:
    """Those that the hub has put aside and could not place; an older one never does."""
    names = {one.get("sha256") or one.get("id", "") for one in told if _is_nowhere(one)}
    if not names:
        return []
    return [one for one in batch if names & {hashlib.sha256(one.raw).hexdigest(), id_of(one.raw)}]


def _is_nowhere(told: Mapping[str, str]) -> bool:
    return told.get("code") != SEQUENCE_TAKEN and not told.get("placed")


def _placing(items: Sequence[tuple[Outgoing, Why]], log: EventLog) -> list[Draft]:
    """Tells which numbers these have, as they are chained here, even where their bytes can not be read any more."""
    places = [(log.place_at(item.position), why, item.raw) for item, why in items]
    return not_told_yet([telling(place, why, raw) for place, why, raw in places if place is not None], log)


def _note(log: EventLog, batch: _Batch, lacks: Mapping[str, int]) -> None:
    """Go on behind a batch, or with what the hub lacks, unless somebody has put the cursor elsewhere meanwhile."""
    if int(log.cursor(SENT) or 0) == batch.since:
        position = batch.items[-1].position
        log.set_cursor(SENT, str(_before(log, lacks, position) if lacks else position))


def _before(log: EventLog, expected: Mapping[str, int], sent: int) -> int:
    """The position after which all is that the hub lacks, at most that up to which it was sent."""
    place = log.sent_again({source: first - 1 for source, first in expected.items()})
    return sent if place is None else min(place, sent)


def _waiting(log: EventLog, after: int) -> tuple[list[Outgoing], bool]:
    """A batch of what lies behind a place, and whether there may be more."""
    found = log.outbox(after, MAX_EVENTS)
    total = 2
    for index, item in enumerate(found):
        total += len(item.raw) + 1
        if total > MAX_BYTES and index:
            return found[:index], True
    return found, len(found) == MAX_EVENTS
