"""A server that runs on this machine, as a command beside it uses it: asked over HTTP, with the office's own key."""

from __future__ import annotations

import asyncio
import hashlib
from typing import TYPE_CHECKING, Final, TypeVar

from central.access import Access
from central.client import HttpHubLink
from central.credentials import Gate, OfficeKeys
from central.wire import LENGTH, MAX_PIECE, OFFSET
from kiosk.clock import HybridClock, rfc3339
from kiosk.errors import DataFault, HubRefused, HubUnreachable
from kiosk.events import Event, event_id, seal
from kiosk.office import Device
from kiosk.pins import Pins

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence
    from pathlib import Path

    from kiosk.events import Draft
    from kiosk.identity import Identity
    from kiosk.ports import EventLog, PushAnswer

_T = TypeVar("_T")
_EVERYWHERE: Final = frozenset({"0.0.0.0", "::"})  # noqa: S104 - what is listened on, not where we listen
_AT_ONCE: Final = 200
"""Events in one batch."""


def own_address(identity: Identity, host: str, port: int) -> str:
    """Where the server of this folder answers on its own machine."""
    named = f"[{host}]" if ":" in host else host
    return f"{'https' if identity.served else 'http'}://{'127.0.0.1' if host in _EVERYWHERE else named}:{port}"


class OwnServer:
    """A running server, for a device of its own called `desk`. `log` is the server's, open for reading only.

    Raises DataFault where the server does not answer or refuses.
    """

    def __init__(  # noqa: PLR0917 - who asks, and which server
        self,
        desk: str,
        identity: Identity,
        folder: Path,
        log: EventLog,
        address: tuple[str, int],
        role: str = "counter",
    ) -> None:
        self._log = log
        uuid = hashlib.sha256(f"{desk} of {identity.device.uuid}".encode()).hexdigest()[:32]
        self._source = Device(uuid=uuid, role=role, name=desk).source
        host, port = address
        self._url = own_address(identity, host, port)
        self._access = Access(
            Gate(OfficeKeys.at(folder), identity.office).token(uuid, role), pins=Pins(identity.served)
        )

    def write(self, drafts: Sequence[Draft], stream: str) -> None:
        """Have events of different entities written down; done once they are durable at the server."""
        clock, sequence = HybridClock(), self._log.last_sequence(self._source)
        events = [self._event(draft, stream, clock, sequence + count) for count, draft in enumerate(drafts, 1)]

        async def push(link: HttpHubLink) -> list[PushAnswer]:
            batches = [events[start : start + _AT_ONCE] for start in range(0, len(events), _AT_ONCE)]
            return [await link.push([seal(event).raw for event in batch]) for batch in batches]

        answers = self.asked(push)
        kept = max((answer.acked.get(self._source, 0) for answer in answers), default=sequence)
        if kept < sequence + len(events) or any(answer.quarantined for answer in answers):
            message = "The server did not write everything down. Try again."
            raise DataFault(message)

    def keep(self, content: bytes) -> None:
        """Have a blob kept; done once it is durable at the server."""
        name = hashlib.sha256(content).hexdigest()

        async def send(link: HttpHubLink) -> None:
            held = await link.ask("HEAD", f"/blob/{name}")
            start = int(held.headers.get(OFFSET, "0"))
            for offset in range(start, len(content), MAX_PIECE):
                headers = {OFFSET: str(offset), LENGTH: str(len(content)), "Content-Type": "application/octet-stream"}
                piece = content[offset : offset + MAX_PIECE]
                await link.ask("PATCH", f"/blob/{name}", body=piece, headers=headers)

        self.asked(send)

    def asked(self, question: Callable[[HttpHubLink], Awaitable[_T]]) -> _T:
        """The server's answer."""

        async def ask() -> _T:
            link = HttpHubLink(self._url, self._access, most_answer=128 * 1024 * 1024)
            try:
                return await question(link)
            finally:
                await link.close()

        try:
            return asyncio.run(ask())
        except HubUnreachable as error:
            message = (
                f"The server of this folder is running, and has to be asked. {error} If it runs at another port or"
                " address, name them as at its start: --port, --host."
            )
            raise DataFault(message) from error
        except HubRefused as error:
            message = f"The server of this folder is running, and has to be asked at {self._url}: {error}"
            raise DataFault(message) from error

    def _event(self, draft: Draft, stream: str, clock: HybridClock, sequence: int) -> Event:
        now = clock.now_ms()
        return Event(
            id=event_id(now),
            source=self._source,
            type=draft.type,
            subject=draft.subject,
            time=rfc3339(now),
            stream=stream,
            sequence=sequence,
            hlc=clock.tick(),
            basis=self._log.heads(draft.subject),
            data=draft.data,
        )
