"""A rehearsal of the bad day: a restored backup is started as a server, given what it lacks, and compared."""

from __future__ import annotations

import hashlib
from functools import partial
from typing import TYPE_CHECKING

from central.hub import Hub
from central.own_server import OwnServer
from central.wire import MAX_BYTES
from kiosk.errors import CursorUnknown, DataFault
from kiosk.events import read
from kiosk.office import device_of, streams_of
from kiosk.queue.hub import officer_streams

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from central.client import HttpHubLink
    from central.credentials import OfficeKeys
    from kiosk.identity import Identity
    from kiosk.node import Node
    from kiosk.ports import EventLog, PushAnswer

_AT_ONCE = 200
"""Events in one batch."""


class Drill:
    """Over a node of a restored folder; `now` is the log as it is today, copied. `ran` yields what was proven.

    Raises DataFault, in words, where something is not.
    """

    def __init__(self, node: Node, identity: Identity, folder: Path, keys: OfficeKeys, now: EventLog) -> None:
        self._node, self._identity, self._folder, self._keys, self._now = node, identity, folder, keys, now
        officers = node.read(lambda queue: officer_streams(queue.devices.values()))
        self._streams = streams_of(node.office, "hub") + officers
        self._places = {stream: _last(node.log, stream) for stream in self._streams}

    def ran(self) -> Iterator[str]:
        """What was proven, step by step."""
        hub = Hub(self._node, self._keys)
        hub.start()
        try:
            server = OwnServer(
                "drill", self._identity, self._folder, self._node.log, ("127.0.0.1", hub.port), role="hub"
            )
            yield self._starts(server)
            yield self._sends_readers_back(server)
            yield self._takes(server)
            yield self._is_the_same()
        finally:
            hub.stop()

    def _starts(self, server: OwnServer) -> str:
        server.asked(lambda link: link.ask("GET", "/health"))
        epoch, generation = self._node.device.epoch, self._node.log.generation()
        return f"It starts as a server and answers: epoch {epoch}, generation {generation}; none was used before."

    def _sends_readers_back(self, server: OwnServer) -> str:
        stream, place = next(((name, place) for name, place in self._places.items() if place), ("", None))
        before = self._now.generation()

        async def ask(link: HttpHubLink) -> bool:
            try:
                await link.pull(stream, place, 0, generation=before)
            except CursorUnknown:
                return True
            return False

        if stream and not server.asked(ask):
            message = "The restored server lets a device read on in its old place, so that it would miss events."
            raise DataFault(message)
        return "A device that comes with its old place is sent to compare what both hold; none goes on unawares."

    def _takes(self, server: OwnServer) -> str:
        own, sources, number = self._identity.device.uuid, set(), 0
        of_ours = 0
        for raws in self._lacking():
            answer = server.asked(partial(_push, raws))
            if answer.quarantined:
                message = f"The restored server does not take back {answer.quarantined[0]}."
                raise DataFault(message)
            for raw in raws:
                event = read(raw).event
                sources.add(event.source)
                of_ours += device_of(event.source) == own
            number += len(raws)
        return (
            f"{number} events were written since the backup, by {len(sources)} sources. Given back over the network, "
            f"all were taken. {of_ours} of them are the server's own: a standby or the central above gives them back."
        )

    def _lacking(self) -> Iterator[Sequence[bytes]]:
        """What the log of today holds after the backup, in batches."""
        for stream, place in self._places.items():
            after = place
            while raws := self._after(stream, after):
                after = read(raws[-1]).event.id
                yield from _fitting(raws)

    def _after(self, stream: str, place: str | None) -> Sequence[bytes]:
        try:
            return self._now.feed(stream, place, _AT_ONCE).raws
        except CursorUnknown as error:
            message = (
                f"The log of today does not go on from the backup in {stream}: it is another one, or was restored."
            )
            raise DataFault(message) from error

    def _is_the_same(self) -> str:
        differ = [name for name in self._streams if self._node.log.digest(name) != self._now.digest(name)]
        if differ:
            message = f"The restored server holds another state than the one of today in: {', '.join(differ)}."
            raise DataFault(message)
        counts = [self._node.log.count(name) for name in self._streams]
        whole = hashlib.sha256("".join(self._now.digest(name) for name in self._streams).encode()).hexdigest()
        return (
            f"After that all {len(counts)} streams with {sum(counts)} events have the state of the server of today: "
            f"{whole[:16]}."
        )


def _last(log: EventLog, stream: str) -> str | None:
    after: str | None = None
    while found := log.feed(stream, after, 5000).last_id:
        if found == after:
            break
        after = found
    return after


def _fitting(raws: Sequence[bytes]) -> Iterator[Sequence[bytes]]:
    batch: list[bytes] = []
    size = 0
    for raw in raws:
        if batch and size + len(raw) > MAX_BYTES // 2:
            yield batch
            batch, size = [], 0
        batch.append(raw)
        size += len(raw)
    if batch:
        yield batch


async def _push(raws: Sequence[bytes], link: HttpHubLink) -> PushAnswer:
    return await link.push(raws)
