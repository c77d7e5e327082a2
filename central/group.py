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

from central.client import HttpHubLink
from central.followers import Followers
from central.inbox import Inbox, read_all
from central.mirror import Mirror, place_of
from central.presence import challenge, is_true
from kiosk.errors import CursorUnknown, DataFault, HubRefused, HubUnreachable, Refused
from kiosk.events import Draft
from kiosk.ports import Via
from kiosk.queue import hub
from kiosk.queue.hub import Server
from kiosk.queue.succession import patience, takes_over

if TYPE_CHECKING:
    from collections.abc import Callable

    from central.credentials import Gate, Principal
    from central.presence import Challenge, Presence
    from kiosk.node import Node

_log = logging.getLogger(__name__)
_TICK: Final = 0.1
_GREET: Final = 0.4
"""Seconds between two questions to another server, and how long its answer may take."""
_POLL: Final = 25.0
_FAULTS = (HubUnreachable, HubRefused, CursorUnknown, Refused, DataFault)


class Group:
    """Runs on a thread of its own. `first` is the address of the server that let a standby in."""

    def __init__(self, node: Node, gate: Gate, url: str, first: str = "") -> None:
        self.url = url
        self.on_turn: Callable[[bool], None] | None = None
        """Hears whenever this server begins or ceases to serve, and at the start."""
        self.followers = Followers()
        self.mirror = Mirror(node, gate.streams("hub"))
        self._node, self._gate, self._first = node, gate, first
        self._token = gate.token(node.device.uuid, "hub")
        self._others: dict[str, _Other] = {}
        self._missed = -1e9
        self._turn: bool | None = None
        self._term, self._since = -1, 0.0
        self._loop = asyncio.new_event_loop()
        self._end = asyncio.Event()
        self._thread = threading.Thread(target=self._run, name="group", daemon=True)

    def start(self) -> None:
        """Hear whether a higher term was begun meanwhile, for a moment; then begin."""
        asyncio.run(self._ask_around())
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
        """An operator wants this server to serve: read what the others have, where they answer, and begin a term."""
        asyncio.run(self._catch_up())
        self._node.serve()

    @property
    def stands_by(self) -> bool:
        """Whether this is a server of the office, and another one decides."""
        return not self._node.serving and (bool(self._first) or self.is_server(self._node.device.uuid))

    def is_server(self, device: str) -> bool:
        """Whether a device is a server of this office."""
        return self._node.read(lambda queue: device in queue.servers)

    def follower(self, reader: Principal, stream: str) -> str:
        """The server that reads the decisions of this one; empty for everybody else."""
        follows = reader.role == "hub" and stream == self._node.office.queue_stream and self.is_server(reader.device)
        return reader.device if follows else ""

    def met(self, asked: Challenge) -> None:
        """Somebody of the office has shown who it is."""
        if asked.looking and asked.role != "hub":
            self._missed = time.monotonic()
        if asked.role == "hub" and asked.url:
            self._note_address(asked.device, asked.url)

    # the thread

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(self._main())
        finally:
            self._loop.close()

    async def _main(self) -> None:
        looking = asyncio.create_task(self._look())
        await self._end.wait()
        looking.cancel()
        await asyncio.gather(looking, return_exceptions=True)
        for other in self._others.values():
            await other.close()

    async def _look(self) -> None:
        while True:
            try:
                await self._know_others()
                await self._decide()
            except (Refused, DataFault):
                _log.exception("this server could not take its turn")
            await asyncio.sleep(_TICK)

    async def _know_others(self) -> None:
        for server in self._servers():
            known = self._others.get(server.uuid)
            if known is None or known.url != server.url:
                if known is not None:
                    await known.close()
                self._others[server.uuid] = _Other(self, server)
        if self._first and not self._others:
            with contextlib.suppress(*_FAULTS):
                found = await self._greet(self._first)
                self._others[found.device] = _Other(self, Server(found.device, url=self._first))

    def _servers(self) -> list[Server]:
        """The others, as the log names them; a central that is none of the office's servers has to do with none."""
        own = self._node.device.uuid
        known = self._node.read(lambda queue: dict(queue.servers))
        concerned = own in known or self._node.serving
        return [server for server in known.values() if server.uuid != own and server.url and concerned]

    async def _catch_up(self) -> None:
        await self._ask_around()
        await self.mirror.end()
        for server in self._servers():
            with contextlib.suppress(*_FAULTS):
                await read_all(self._node, server.url, self._token, self.streams, server.uuid)

    async def _ask_around(self) -> None:
        await asyncio.gather(*(self._greet(server.url) for server in self._servers()), return_exceptions=True)

    async def _greet(self, url: str, door: HttpHubLink | None = None) -> Presence:
        """Who is at an address, and its term; raises HubUnreachable or HubRefused."""
        asked = challenge(self._token, term=self._node.term.known, url=self.url)
        used = door or HttpHubLink(url)
        try:
            found, _ = await used.greet(asked, _GREET)
        finally:
            if door is None:
                await used.close()
        if not is_true(found, asked, self._token):
            message = f"What answers at {url} is no server of this office."
            raise HubUnreachable(message)
        self._node.term.hear(found.term)
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
        elif any(server.lane for server in node.read(lambda queue: list(queue.servers.values()))):
            self._note_address(node.device.uuid, self.url)
        if node.serving != self._turn:
            self._turn = node.serving
            if self.on_turn is not None:
                await asyncio.to_thread(self.on_turn, self._turn)

    def _note_address(self, server: str, url: str) -> None:
        """Whoever serves writes down where servers are; to be called on any thread."""
        known = self._node.read(lambda queue: queue.servers.get(server))
        own = server == self._node.device.uuid
        if self._node.serving and url and (own or known) and (known is None or known.url != url):
            self._node.write([Draft(hub.REACHABLE, f"server/{server}", {"url": url})], self._node.office.queue_stream)

    # what another server is asked

    def reads(self, other: _Other) -> bool:
        """Whether to read what it has."""
        return self._node.serving or (other.serves and other.term == self._node.term.known)

    async def greet(self, other: _Other) -> None:
        """Ask whether it lives, and serves."""
        found = await self._greet(other.url, other.door)
        if found.device == other.uuid:
            other.note(found)

    def inbox(self, other: _Other, stream: str) -> Inbox:
        """What reads a stream of another server."""

        async def pull(name: str, after: str | None, _read_at: str) -> list[bytes]:
            return await other.link.pull(name, after, _POLL)

        return Inbox(self._node, stream, pull, via=Via.PEER, cursor=place_of(stream, other.uuid))

    @property
    def streams(self) -> tuple[str, ...]:
        """What servers read of each other."""
        return self._gate.streams("hub")

    def link(self, url: str) -> HttpHubLink:
        """A link to another server, as this one."""
        return HttpHubLink(url, self._token)


class _Other:
    """Another server, as this one sees it."""

    def __init__(self, group: Group, server: Server) -> None:
        self.uuid, self.url = server.uuid, server.url
        self.door = HttpHubLink(server.url)
        self.link = group.link(server.url)
        self.served = -1e9
        """When it last said that it serves, on this machine's steady clock."""
        self.serves, self.term = False, 0
        self._group = group
        self._alive = asyncio.Event()
        self._inboxes = [group.inbox(self, stream) for stream in group.streams]
        self._pulls: set[asyncio.Task[bool]] = set()
        works = [self._greet(), *(self._read(inbox) for inbox in self._inboxes)]
        self._tasks = [asyncio.create_task(work) for work in works]

    def note(self, found: Presence) -> None:
        """It answered."""
        self.serves, self.term = found.serving, found.term
        if found.serving:
            self.served = time.monotonic()

    async def close(self) -> None:
        """Ask no more."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for inbox in self._inboxes:
            inbox.note_place()
        await self.door.close()
        await self.link.close()

    async def _greet(self) -> None:
        while True:
            try:
                await self._group.greet(self)
                self._alive.set()
                for inbox in self._inboxes:
                    inbox.note_place()
            except _FAULTS as error:
                _log.debug("%s: %s", self.url, error)
                self._alive.clear()
                self.serves = False
                for pull in self._pulls:  # a machine that lost its power closes no connection
                    pull.cancel()
            await asyncio.sleep(_GREET)

    async def _read(self, inbox: Inbox) -> None:
        """Take in a stream for as long as this server is to be read."""
        begun = False
        while True:
            await self._alive.wait()
            if not self._group.reads(self):
                await asyncio.sleep(_TICK)
                continue
            if not begun:
                await self._group.mirror.begin(self.uuid)
                begun = True
            pull = asyncio.create_task(inbox.read_some())
            self._pulls.add(pull)
            try:
                await asyncio.wait({pull})
                if not pull.cancelled():
                    pull.result()
            except _FAULTS as error:
                _log.info("reading %s of %s: %s", inbox.stream, self.url, error)
                self._alive.clear()
            finally:
                self._pulls.discard(pull)
                pull.cancel()
