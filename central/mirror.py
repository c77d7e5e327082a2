"""A server that has only ever read another one holds the same events in the same order: a reader of the one may go on
at the other where it is. From the first event that came any other way, a reader goes back to that place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from central.settled import settled
from kiosk.errors import CursorUnknown

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.node import Node
    from kiosk.ports import EventLog


class Mirror:
    """Kept in a cursor for each stream: the server it copies and, once the copy has ended, the last event of it."""

    def __init__(self, node: Node, streams: Callable[[], Sequence[str]]) -> None:
        self._node = node
        self._streams = streams
        self._ended = False

    async def begin(self, server: str) -> None:
        """From now on this log is read from a server; a copy if it is empty yet."""

        def note(log: EventLog) -> None:
            for stream in self._streams():
                if log.cursor(_name(stream)) is None:
                    log.set_cursor(_name(stream), "" if self._ended or log.count(stream) else server)

        await settled(self._node.query(note))

    async def end(self) -> None:
        """Something else than what is read from that server is about to be written."""
        if not self._ended:
            await settled(self._node.query(self._end))
            self._ended = True

    async def no_copy(self) -> None:
        """A server that was read is not what it was: its order is not ours any more."""

        def note(log: EventLog) -> None:
            for stream in self._streams():
                log.set_cursor(_name(stream), "")

        await settled(self._node.query(note))

    def _end(self, log: EventLog) -> None:
        for stream in self._streams():
            server, ended, _ = (log.cursor(_name(stream)) or "").partition(" ")
            if server and not ended:
                place = log.cursor(place_of(stream, server)) or ""
                log.set_cursor(_name(stream), f"{server} {place}")


def place_of(stream: str, server: str) -> str:
    """Name of the cursor that says how far a stream of a server was read."""
    return f"read:{stream}@{server}"


def start(log: EventLog, stream: str, after: str, read_at: str, generation: str = "") -> str | None:
    """After which event of this log somebody goes on who has read `after` at another server.

    Raises CursorUnknown where this log is no copy of that one's, or of another `generation` of it: nothing says then
    what they have read.
    """
    server, ended, place = (log.cursor(_name(stream)) or "").partition(" ")
    if server != read_at:
        message = f"{stream} was not read from {read_at}"
        raise CursorUnknown(message)
    if generation not in {"", log.cursor(f"{place_of(stream, server)}:generation") or generation}:
        message = f"{stream} was read from {read_at} when it was another log"
        raise CursorUnknown(message)
    if not ended:  # whoever is ahead of a copy is given what comes next
        place = log.cursor(place_of(stream, server)) or ""
    return log.in_order(stream, [after, place])[0] if place else None


def _name(stream: str) -> str:
    return f"mirror:{stream}"
