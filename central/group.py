"""The servers of one office: each knows who of the others lives and who serves; one takes the place of a silent hub.

While it follows, a server reads the one that serves, and nothing else. While it serves, it reads all the others: what
they held when they were cut off is not lost.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from typing import TYPE_CHECKING, Final

from central.access import Access, pins_for
from central.client import HttpHubLink, checked_url
from central.followers import Followers
from central.inbox import Inbox, read_all
from central.mirror import Mirror, place_of
from central.other_server import FAULTS, GREET, TICK, OtherServer
from central.presence import is_true
from central.settled import end
from central.whereabouts import Whereabouts
from kiosk.errors import DataFault, HubUnreachable
from kiosk.log_lines import note
from kiosk.pins import Pins
from kiosk.ports import Via
from kiosk.queue import hub
from kiosk.queue.hub import Server
from kiosk.queue.succession import patience, takes_over

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from central.blob_copier import BlobCopier
    from central.certificate import Certificate
    from central.credentials import Gate, Principal
    from central.presence import Challenge, Presence
    from kiosk.device_key import DeviceKey
    from kiosk.node import Node

_log = logging.getLogger(__name__)
_POLL: Final = 25.0


class Group:
    """Runs on a thread of its own. `first` is the address of the server that let a standby in, `pins` its keys;
    with a certificate (`tls`) this server speaks with nobody in clear."""

    def __init__(  # noqa: PLR0917 - who it is, and whom it believes
        self,
        node: Node,
        gate: Gate,
        url: str,
        first: str = "",
        key: DeviceKey | None = None,
        tls: Certificate | None = None,
        pins: Sequence[str] = (),
    ) -> None:
        self.url = checked_url(url) if url else ""
        self.on_turn: Callable[[bool], None] = lambda _serves: None
        """Hears whenever this server begins or ceases to serve, and at the start."""
        self.copier: BlobCopier | None = None
        """Copies sealed blobs while this server follows."""
        self.followers, self.mirror = Followers(), Mirror(node, lambda: self.streams)
        self._node, self._gate, self._first = node, gate, first
        self.key, self.tls, self._whereabouts = key, tls, Whereabouts(node, tls)
        believed = pins_for(node, [*pins, *self._whereabouts.own_pins])
        self._access = Access(gate.token(node.device.uuid, "hub"), key, pins=believed)
        self._others: dict[str, OtherServer] = {}
        self._missed, self._term, self._since = -1e9, -1, 0.0
        self._turn: bool | None = None
        self._loop, self._end = asyncio.new_event_loop(), asyncio.Event()
        self._thread = threading.Thread(target=self._run, name="group", daemon=True)

    def start(self) -> None:
        """Hear whether a higher term was begun meanwhile, for a moment; then begin.

        Raises DataFault where the server whose data this is a copy of still runs: both would write the same numbers.
        """
        self._whereabouts.check()
        asyncio.run(self._ask_around())
        if asyncio.run(self._runs_elsewhere()):
            message = (
                "This server's data is a copy, and the server that it was copied from still runs. Stop that one first,"
                " or let this one in anew as a standby, in an empty folder."
            )
            raise DataFault(message)
        self._thread.start()

    def stop(self) -> None:
        """End, leaving no thread behind."""
        if self._thread.is_alive():
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._end.set)
            self._thread.join()
        elif not self._loop.is_closed():
            self._loop.close()

    def take_place(self) -> None:
        """An operator wants this server to serve: read what the others have, where they answer, and begin a term.

        Raises DataFault for a standby that has never caught up: it would give numbers that are on paper already.
        """
        asyncio.run(self._catch_up())
        if self._first and not self.is_server(self._node.device.uuid):
            message = (
                "This standby has not read its office's log yet, so that it would give numbers that are given already."
                " Start it without --serve while another server of the office answers."
            )
            raise DataFault(message)
        self._node.serve()

    @property
    def stands_by(self) -> bool:
        """Whether this is a server of the office, and another one decides."""
        return not self._node.serving and (bool(self._first) or self.is_server(self._node.device.uuid))

    def is_server(self, device: str) -> bool:
        """Whether a device is a server of this office."""
        return self._node.read(lambda queue: device in queue.servers)

    @property
    def answering(self) -> frozenset[str]:
        """The other servers that answer now."""
        return frozenset(uuid for uuid, one in self._others.copy().items() if one.answers)

    def follower(self, reader: Principal, stream: str) -> str:
        """The server that reads the decisions of this one; empty for everybody else."""
        follows = reader.role == "hub" and stream == self._node.office.queue_stream and self.is_server(reader.device)
        return reader.device if follows else ""

    def met(self, asked: Challenge) -> None:
        """Somebody of the office has shown who it is."""
        if asked.looking and asked.role != "hub":
            self._missed = time.monotonic()
        self._whereabouts.met(asked)

    # the thread

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(self._main())
        finally:
            self._loop.close()

    async def _main(self) -> None:
        looking = asyncio.create_task(self._look())
        await self._end.wait()
        await end([looking])
        for other in self._others.values():
            await other.close()

    async def _look(self) -> None:
        while True:
            try:
                await self._know_others()
                await self._visit()
                await self._decide()
            except Exception:  # whatever it is: nobody else would take the place of the hub
                _log.exception("this server could not take its turn")
            await asyncio.sleep(TICK)

    async def _know_others(self) -> None:
        for server in self._servers():
            known = self._others.get(server.uuid)
            if known is None or (known.url, known.streams) != (server.url, self.streams):
                if known is not None:
                    await known.close()
                    del self._others[server.uuid]
                with contextlib.suppress(HubUnreachable):  # no address at all
                    self._others[server.uuid] = OtherServer(self, server)
        for server in [] if self._others else await self._who_let_in():
            self._others[server.uuid] = OtherServer(self, server)

    async def _visit(self) -> None:
        """Write down where others are once they answer there: what they said may be old, and repeated by anybody."""
        while news := self._whereabouts.news():
            device, url, pins = news
            with contextlib.suppress(*FAULTS):
                if (await self._greet(url, pins=pins)).device == device:
                    self._whereabouts.note(device, url, pins)

    async def _who_let_in(self) -> list[Server]:
        """The server that let a standby in, where it answers."""
        with contextlib.suppress(*FAULTS):
            return [Server((await self._greet(self._first)).device, url=self._first)] if self._first else []
        return []

    def _servers(self) -> list[Server]:
        """The others, as the log names them; a central that is none of the office's servers has to do with none."""
        own = self._node.device.uuid
        known = self._node.read(lambda queue: dict(queue.servers))
        concerned = own in known or self._node.serving
        return [server for server in known.values() if server.uuid != own and server.url and concerned]

    async def _catch_up(self) -> None:
        await self._ask_around()
        await self.mirror.end()
        for server in self._servers() or await self._who_let_in():
            try:
                await read_all(self._node, server.url, self._access, self.streams, server.uuid)
            except FAULTS as error:
                _log.warning("%s was not read before this server serves: %s", server.url, error)

    async def _ask_around(self) -> None:
        await asyncio.gather(*(self._greet(server.url) for server in self._servers()), return_exceptions=True)

    async def _runs_elsewhere(self) -> bool:
        """Whether we answer at the address that the log has for us, though that is not where we are."""
        own = self._node.read(lambda queue: queue.servers.get(self._node.device.uuid))
        if own is None or own.url in {"", self.url}:
            return False
        with contextlib.suppress(*FAULTS):
            return (await self._greet(own.url)).device == own.uuid
        return False

    async def _greet(self, url: str, door: HttpHubLink | None = None, pins: Sequence[str] = ()) -> Presence:
        """Who is at an address, with one of these pins, and its term; raises HubUnreachable or HubRefused.

        A server that follows keeps the time of the one that serves: devices take theirs from it, and an office must
        not be on another day because another server took over.
        """
        clock = self._node.clock
        asked, sent = self._whereabouts.question(self._access.token, self.url), clock.raw_ms()
        used = door or self.door(url, pins)
        try:
            found, hub_ms = await used.greet(asked, GREET)
        finally:
            if door is None:
                await used.close()
        if not is_true(found, asked, self._access.token):
            message = f"What answers at {url} is no server of this office."
            raise HubUnreachable(message)
        self._node.term.hear(found.term)
        if found.serving and found.term == self._node.term.known and not self._node.serving:
            clock.correct(hub_ms, sent, clock.raw_ms())
        return found

    async def _decide(self) -> None:
        node = self._node
        if node.serving or node.term.known != self._term:  # whoever began a term is given the time to answer
            self._term, self._since = node.term.known, time.monotonic()
        if not node.serving:
            servers = node.read(lambda queue: list(queue.servers.values()))
            serving = node.queue.serving
            current = serving.device if serving.term == node.term.known else ""  # else a hub that we do not know
            heard = max([self._since, *(other.served for other in self._others.values())])
            limit, now = patience(node.device.uuid, current, servers), time.monotonic()
            if takes_over(limit, now - heard, now - self._missed):
                _log.warning("the hub has been silent for %.1f s; this server takes its place", now - heard)
                await self.mirror.end()
                await asyncio.to_thread(node.serve)
        else:
            self._whereabouts.note_own(self.url)
        if node.serving != self._turn:
            self._turn = node.serving
            note(_log, logging.INFO, "group.turn", serves=self._turn, term=node.term.known)
            await asyncio.to_thread(self.on_turn, self._turn)

    # what another server is asked

    def reads(self, other: OtherServer) -> bool:
        """Whether to read what it has."""
        return self._node.serving or (other.serves and other.term == self._node.term.known)

    async def copy_blobs(self, other: OtherServer) -> bool:
        """Fetch what submissions name from the server that this one follows; False if there is nothing to do."""
        follows = not self._node.serving and self.reads(other)
        return follows and self.copier is not None and await self.copier.copy_some(other.link)

    async def greet(self, other: OtherServer) -> None:
        """Ask whether it lives, and serves."""
        found = await self._greet(other.url, other.door)
        if found.device == other.uuid:
            other.note(found)

    def inbox(self, other: OtherServer, stream: str) -> Inbox:
        """What reads a stream of another server."""

        async def pull(name: str, after: str | None, _read_at: str, generation: str) -> list[bytes]:
            return await other.link.pull(name, after, _POLL, generation=generation)

        cursor, lost = place_of(stream, other.uuid), self.mirror.no_copy
        return Inbox(self._node, stream, pull, via=Via.PEER, cursor=cursor, lost=lost)

    @property
    def streams(self) -> tuple[str, ...]:
        """What servers read of each other."""
        return self._gate.streams("hub") + self._node.read(lambda queue: hub.officer_streams(queue.devices.values()))

    def link(self, url: str) -> HttpHubLink:
        """A link to another server, as this one."""
        return HttpHubLink(url, self._access)

    def door(self, url: str, pins: Sequence[str] = ()) -> HttpHubLink:
        """A link that never says the token, to ask who is there; only of who has one of these pins, where some are."""
        access = Access(self._access.token, self.key, pins=Pins(pins)) if pins else self._access
        return HttpHubLink(url, access, silent=True)
