"""Reading one stream of the hub into a node's log."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec

from central.settled import settled
from kiosk.errors import CursorUnknown, EventRefused
from kiosk.events import Record, read
from kiosk.ports import Via

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from kiosk.node import Node

_log = logging.getLogger(__name__)


class _Named(msgspec.Struct):
    id: str = ""


class Inbox:
    """Reads a stream through `pull`, which asks the hub for the events after an id.

    The cursor is written some time after the events that it stands for, never before: to read an event twice is
    harmless, and a commit for each cursor would double the work of the disk.
    """

    def __init__(self, node: Node, stream: str, pull: Callable[[str, str | None], Awaitable[list[bytes]]]) -> None:
        self._node = node
        self._pull = pull
        self.stream = stream
        self._after: str | None = None
        self._written: str | None = None
        self._begun = False

    @property
    def cursor(self) -> str:
        """Name of the cursor in the log."""
        return f"read:{self.stream}"

    async def read_some(self) -> bool:
        """Take in what there is; False if there was nothing. Raises HubUnreachable or HubRefused."""
        if not self._begun:
            self._after = self._written = await settled(self._node.query(lambda log: log.cursor(self.cursor)))
            self._begun = True
        try:
            raws = await self._pull(self.stream, self._after)
        except CursorUnknown:
            if self._after is None:
                raise
            _log.warning("the hub does not know our place in %s; reading it from the start", self.stream)
            self._after = None
            return True
        if not raws:
            return False
        records = await self._understood(raws)
        if records:
            await settled(self._node.receive(records, Via.UPSTREAM, "hub"))
        self._after = _id_of(raws[-1]) or (records[-1].event.id if records else self._after)
        return True

    def note_place(self) -> None:
        """Have the place written down where it has changed; does not wait for it."""
        place = self._after
        if place is not None and place != self._written:
            self._written = place
            self._node.query(lambda log: log.set_cursor(self.cursor, place))

    async def _understood(self, raws: Sequence[bytes]) -> list[Record]:
        records: list[Record] = []
        for raw in raws:
            try:
                records.append(read(raw))
            except EventRefused as error:
                _log.warning("an event of %s cannot be read: %s", self.stream, error)
                await settled(self._node.quarantine(raw, str(error), "hub"))
        return records


def _id_of(raw: bytes) -> str:
    try:
        return msgspec.json.decode(raw, type=_Named).id
    except (msgspec.DecodeError, UnicodeDecodeError):
        return ""
