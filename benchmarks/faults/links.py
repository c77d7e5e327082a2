"""The network between machines of one process: what loses, repeats, delays and cuts requests; and the parts of a sync
over it, which are the real ones."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from benchmarks.faults.machines import CASE, QUEUE, Machine, Server, principal
from central.access import Access
from central.handshake import Handshake
from central.heads import HeadedPush
from central.heads import keep as keep_heads
from central.heads import read as read_heads
from central.inbox import Inbox
from central.mirror import place_of
from central.outbox import Outbox
from central.settled import settled
from central.vector import vector_of
from central.wire import MAX_EVENTS
from kiosk.cloudevents import join_batch, split_batch
from kiosk.errors import CursorUnknown, HubRefused, HubUnreachable
from kiosk.ports import Via

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from central.wire import Pulled
    from kiosk.ports import PushAnswer, Vector

FAULTS: Final = ("", "", "", "lost", "unanswered", "twice", "late", "part")
"""What may happen to the next request: it is lost; done, and its answer is lost; done twice; done when others have been
done that were sent later; of a batch, only the first half arrives as a request of its own."""


class Network:
    """Requests that are still under way."""

    def __init__(self) -> None:
        self.late: list[Callable[[], Awaitable[Any]]] = []

    async def deliver(self) -> None:
        """What was held up arrives, the last one first; nobody waits for the answers."""
        while self.late:
            with suppress(HubRefused, CursorUnknown):
                await self.late.pop()()


class Link:
    """What a machine has of the server that it asks; stands in for `HttpHubLink`."""

    def __init__(self, network: Network, machine: Machine, server: Callable[[], Server]) -> None:
        self._network, self._machine, self._server = network, machine, server
        self.access = Access("token", machine.key)
        self.fault = ""

    async def push(self, raws: Sequence[bytes], heads: str = "") -> PushAnswer:
        """As `POST /events` does it."""
        part = raws[: (len(raws) + 1) // 2] if self.fault == "part" else raws
        who = principal(self._machine.device)

        async def take() -> PushAnswer:
            server = self._server()
            received = split_batch(join_batch(list(part)))
            assert len(received) == len(part) <= MAX_EVENTS
            answer = await server.intake.take(received, who)
            keep_heads(server.node, who, read_heads(heads if part is raws else ""))
            return answer

        found: PushAnswer = await self._over(take)
        return found

    async def pull(
        self, stream: str, after: str | None, _seconds: float = 0, read_at: str = "", generation: str = ""
    ) -> Pulled:
        """As `GET /feed/…` does it, without waiting."""
        found: Pulled = await self._over(lambda: self._server().feeds.read(stream, after, 0, read_at, generation))
        return found

    async def vector(self, streams: Sequence[str], sources: Sequence[str] = ()) -> Vector:
        """As `GET /vector` does it."""

        async def look() -> Vector:
            hub = self._server().node
            return await settled(hub.query(lambda log: vector_of(hub, streams, sources, log)))

        found: Vector = await self._over(look)
        return found

    async def _over(self, ask: Callable[[], Awaitable[Any]]) -> Any:  # noqa: ANN401 - the answer of any question
        fault, self.fault = self.fault, ""
        if fault == "late":
            self._network.late.append(ask)
        if fault in {"lost", "late"}:
            raise HubUnreachable(fault)
        answer = await ask()
        if fault == "twice":
            answer = await ask()
        if fault in {"unanswered", "part"}:
            raise HubUnreachable(fault)
        return answer


class Uplink:
    """The sync of a device with its server, or of a server with the one above: `central.sync` without its thread."""

    def __init__(self, network: Network, machine: Machine, server: Callable[[], Server], *, roams: bool) -> None:
        self.machine, self._server, self._roams = machine, server, roams
        self._link = Link(network, machine, server)
        self.begin()

    @property
    def streams(self) -> list[str]:
        """What is read."""
        return [QUEUE] if self.machine.device.role == "kiosk" else [QUEUE, CASE]

    def begin(self) -> None:
        """After the machine was switched on: nothing is remembered but what its log holds."""
        node, link = self.machine.node, self._link
        compare = Handshake(node, _heard, link, self.streams, _nothing).compare  # type: ignore[arg-type]
        self.outbox = Outbox(node, HeadedPush(node, link.access, link.push, _heard))
        self._asked = ""

        async def pull(name: str, after: str | None, read_at: str, generation: str) -> list[bytes]:
            return await link.pull(name, after, 0, read_at, generation)

        self.inboxes = [Inbox(node, one, pull, hub=self._hub, lost=compare, fresh=compare) for one in self.streams]

    def note_places(self) -> None:
        """As the sync does it every now and then."""
        for inbox in self.inboxes:
            inbox.note_place()

    async def push(self, fault: str = "") -> bool:
        """Send a batch."""
        self._link.fault = fault
        if self._roams and self._asked not in {"", self._hub()}:
            self.outbox.moved()
        self._asked = self._hub()
        return await self.outbox.send_some()

    async def pull(self, fault: str = "") -> bool:
        """Read a stretch of each stream; the fault is the first one's."""
        self._link.fault = fault
        return any([await inbox.read_some() for inbox in self.inboxes])

    async def all(self) -> None:
        """Send and read all that there is."""
        while await self.push():
            pass
        while await self.pull():
            pass

    def _hub(self) -> str:
        return self._server().device.uuid if self._roams else ""


class Sidelink:
    """What a server reads of another one of its office, as `central.group` does it."""

    def __init__(self, network: Network, machine: Server, other: Server) -> None:
        self.machine, self.other = machine, other
        self._link = Link(network, machine, lambda: other)
        self.begin()

    def begin(self) -> None:
        """After the machine was switched on."""
        node, link, name = self.machine.node, self._link, self.other.device.uuid
        lost = self.machine.mirror.no_copy
        self._begun = False

        async def pull(stream: str, after: str | None, _read_at: str, generation: str) -> list[bytes]:
            return await link.pull(stream, after, 0, generation=generation)

        self.inboxes = [
            Inbox(node, one, pull, via=Via.PEER, cursor=place_of(one, name), lost=lost) for one in (QUEUE, CASE)
        ]

    def note_places(self) -> None:
        """As the group does it every now and then."""
        for inbox in self.inboxes:
            inbox.note_place()

    async def pull(self, fault: str = "") -> bool:
        """Read a stretch of each stream."""
        self._link.fault = fault
        if not self._begun:
            await self.machine.mirror.begin(self.other.device.uuid)
            self._begun = True
        return any([await inbox.read_some() for inbox in self.inboxes])


async def _heard(ask: Callable[[], Awaitable[Any]]) -> Any:  # noqa: ANN401 - the answer of any question
    return await ask()


def _nothing() -> None:
    """Nobody waits: whoever drives the parts asks again anyway."""
