"""Reading one stream of the hub into a node's log."""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from typing import TYPE_CHECKING

from central.client import HttpHubLink
from central.mirror import place_of
from central.settled import settled
from central.wire import MAX_EVENTS, Pulled
from kiosk.errors import CursorUnknown, EventRefused
from kiosk.events import Record, read
from kiosk.log_lines import note
from kiosk.ports import Via
from kiosk.put_aside import (
    READ_ABOVE,
    Why,
    id_of,
    nothing_stands,
    place_holder_of,
    readable_now,
    released,
    telling,
)

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from central.access import Access
    from kiosk.node import Node
    from kiosk.ports import EventLog

    Pull = Callable[[str, str | None, str, str], Awaitable[list[bytes]]]
    """(stream, after which event, at which other server that was read, if any, and of which generation of that log)
    -> what comes next."""

_log = logging.getLogger(__name__)
_Asked = tuple[str, str | None, str, str]
_Place = tuple[str | None, str, str]
"""After which event, read at which server, of which generation of its log."""


def _one_hub() -> str:
    return ""


async def _nothing_else() -> None:
    """A server that is only read is not told what it lacks."""


class Inbox:
    """Reads a stream through `pull`, which asks the hub for the events after an id.

    `hub` names the server that is asked now, where it may be another one later: each has an order of its own, so that
    a place belongs to one of them. The cursor is written some time after the events that it stands for, never before:
    to read an event twice is harmless, and a commit for each cursor would double the work of the disk.
    """

    def __init__(
        self,
        node: Node,
        stream: str,
        pull: Pull,
        *,
        hub: Callable[[], str] = _one_hub,
        via: Via = Via.UPSTREAM,
        cursor: str = "",
        lost: Callable[[], Awaitable[None]] = _nothing_else,
        fresh: Callable[[], Awaitable[None]] = _nothing_else,
        ahead: bool = False,
    ) -> None:
        """`lost` is done where the hub does not know our place any more, before all is read again; `fresh` where we
        have none yet, once. `ahead`: the next page is asked for while one is kept; not for who is taken to hold
        what it asks beyond.
        """
        self._node = node
        self._pull = pull
        self._hub = hub
        self._via = via
        self.stream = stream
        self.cursor = cursor or f"read:{stream}"
        self._after: str | None = None
        self._read_at = self._generation = ""
        self._asked = ""
        self._lost, self._fresh = lost, fresh
        self._reads_ahead = ahead
        self._ahead: tuple[_Asked, asyncio.Task[list[bytes]]] | None = None
        self._written: _Place = (None, "", "")
        self._begun = False

    async def read_some(self) -> bool:
        """Take in what there is; False if there was nothing. Raises HubUnreachable or HubRefused."""
        if not self._begun:
            self._written = await settled(self._node.query(self._place, folded=False))
            self._after, self._read_at, self._generation = self._written
            if self._after is None:
                await self._fresh()
            await self._look_again()
            self._begun = True
        hub = self._hub()
        if hub != self._asked:
            if self._read_at not in {"", hub}:  # it may lack what we have read elsewhere, and takes it back
                await self._fresh()
            await self._turn_to(hub)
        elsewhere = self._read_at if self._read_at != hub else ""
        try:
            raws = await self._page((self.stream, self._after, elsewhere, self._generation))
        except CursorUnknown:
            if self._after is None:
                raise
            _log.warning("the hub does not know our place in %s; reading it from the start", self.stream)
            await self._lost()
            self._after, self._read_at, self._generation = None, hub, ""
            return True
        if self._after is None and self._generation and _generation_of(raws) not in {"", self._generation}:
            await self._lost()  # no place tells of it: nothing was there to be read, but much may have been sent
            self._generation = _generation_of(raws)
            return True
        if not raws:
            if not elsewhere:  # of an older hub it was not known yet
                self._generation = self._generation or _generation_of(raws)
            return False
        await self._keep(raws, hub)
        return True

    async def _keep(self, raws: list[bytes], hub: str) -> None:
        records = await self._understood(raws)
        after = id_of(raws[-1]) or (records[-1].event.id if records else self._after)
        if records:
            kept = self._node.receive(records, self._via, "hub")
            if self._reads_ahead and len(raws) == MAX_EVENTS:
                self._read_ahead((self.stream, after, "", _generation_of(raws)))
            await settled(kept)
        note(_log, logging.INFO, "sync.read", stream=self.stream, events=len(raws), put_aside=len(raws) - len(records))
        self._after, self._read_at, self._generation = after, hub, _generation_of(raws)

    async def _page(self, asked: _Asked) -> list[bytes]:
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead[0] == asked:
            return await ahead[1]
        if ahead is not None:
            ahead[1].cancel()
        return await self._pull(*asked)

    def _read_ahead(self, asked: _Asked) -> None:
        task = asyncio.ensure_future(self._understood_soon(asked))
        task.add_done_callback(lambda done: done.cancelled() or done.exception())  # nobody may ask for it any more
        self._ahead = asked, task

    def note_place(self) -> None:
        """Have the place written down where it has changed; does not wait for it."""
        place = self._after, self._read_at, self._generation
        if place[0] is not None and place != self._written:
            self._written = place
            self._node.query(lambda log: self._note(log, *place), folded=False)

    async def _turn_to(self, hub: str) -> None:
        """Go on where we were with this server; else it will be asked to find our place with the one before."""
        before, read_at, generation = self._after, self._read_at, self._generation

        def known(log: EventLog) -> tuple[str | None, str]:
            if before is not None and read_at:
                _set_place(log, place_of(self.stream, read_at), before, generation)
            return _found_place(log, place_of(self.stream, hub))

        found, of = await settled(self._node.query(known, folded=False)) if hub else (None, "")
        if found is not None:
            self._after, self._read_at, self._generation = found, hub, of
        elif before is None or not read_at:
            self._read_at = hub
        self._asked = hub

    def _place(self, log: EventLog) -> _Place:
        after, generation = _found_place(log, self.cursor)
        return after, log.cursor(f"{self.cursor}:at") or "", generation

    def _note(self, log: EventLog, after: str | None, read_at: str, generation: str) -> None:
        if after is not None:
            _set_place(log, self.cursor, after, generation)
        if read_at:
            log.set_cursor(f"{self.cursor}:at", read_at)

    async def _understood_soon(self, asked: _Asked) -> list[bytes]:
        """A page of which each event is read already, while the writing thread has another one to do."""
        raws = await self._pull(*asked)
        for raw in raws:
            try:
                read(raw)  # it is remembered
            except EventRefused:  # told when its turn comes
                continue
        return raws

    async def _understood(self, raws: Sequence[bytes]) -> list[Record]:
        records: list[Record] = []
        for raw in raws:
            try:
                records.append(read(raw))
            except EventRefused as error:
                _log.warning("an event of %s cannot be read: %s", self.stream, error)
                await settled(self._node.quarantine(raw, str(error), READ_ABOVE))
                await self._hold_place(raw)
        return records

    async def _look_again(self) -> None:
        """An update may have taught this program what it could not read before."""
        node = self._node
        records = await settled(node.query(partial(readable_now, self.stream), folded=False))
        if not records:
            return
        await settled(node.receive(records, self._via, READ_ABOVE))
        drafts = await settled(node.query(partial(released, records)))
        if node.device.role == "hub":
            await settled(node.write(drafts, node.office.queue_stream))

    async def _hold_place(self, raw: bytes) -> None:
        """Have the chain of its source go on; a server tells those who read of it, who do not get it."""
        place, node = place_holder_of(raw), self._node
        if place is not None and node.device.role == "hub":
            draft = telling(place, Why.UNREAD, raw)
            await settled(node.write(partial(nothing_stands, [draft]), node.office.queue_stream))
        elif place is not None:
            await settled(node.query(lambda log: log.hold(place), folded=False))


async def read_all(node: Node, url: str, access: Access | str, streams: Sequence[str], server: str = "") -> None:
    """Read all that a hub has, or another `server` of the office. Raises HubUnreachable or HubRefused."""
    link, via = HttpHubLink(url, access), Via.PEER if server else Via.UPSTREAM

    async def pull(name: str, after: str | None, _read_at: str, generation: str) -> list[bytes]:
        return await link.pull(name, after, 0, generation=generation)

    try:
        for stream in streams:
            inbox = Inbox(node, stream, pull, via=via, cursor=place_of(stream, server) if server else "")
            while await inbox.read_some():
                pass
    finally:
        await link.close()


def _found_place(log: EventLog, cursor: str) -> tuple[str | None, str]:
    return log.cursor(cursor), log.cursor(f"{cursor}:generation") or ""


def _set_place(log: EventLog, cursor: str, after: str, generation: str) -> None:
    log.set_cursor(cursor, after)
    if generation != (log.cursor(f"{cursor}:generation") or ""):
        log.set_cursor(f"{cursor}:generation", generation)


def _generation_of(raws: Sequence[bytes]) -> str:
    return raws.generation if isinstance(raws, Pulled) else ""
