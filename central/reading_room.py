"""Reading a submission on the machine of a server that runs: the server writes down who reads, and hands out blobs."""

from __future__ import annotations

import asyncio
import hashlib
from concurrent.futures import Future
from typing import TYPE_CHECKING, Final, TypeVar

from central.client import HttpHubLink
from central.credentials import Gate, OfficeKeys
from kiosk.clock import HybridClock, rfc3339
from kiosk.errors import DataFault, HubRefused, HubUnreachable
from kiosk.events import Event, event_id, seal
from kiosk.forms.submissions.submission import READ
from kiosk.office import Device

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from pathlib import Path

    from kiosk.identity import Identity
    from kiosk.ports import EventLog, PushAnswer

_T = TypeVar("_T")
_EVERYWHERE: Final = frozenset({"0.0.0.0", "::"})  # noqa: S104 - what is listened on, not where we listen
_SECONDS: Final = 60.0


class ReadingRoom:
    """A running server as whoever reads on its machine uses it: a staff device of its own, with the office's key.

    `log` is the server's, open for reading only. Raises DataFault where the server does not answer or refuses.
    """

    def __init__(self, identity: Identity, folder: Path, log: EventLog, host: str, port: int) -> None:
        self._log = log
        self._stream = identity.office.case_stream
        uuid = hashlib.sha256(f"reading room of {identity.device.uuid}".encode()).hexdigest()[:32]
        self._source = Device(uuid=uuid, role="counter", name="reading room").source
        named = f"[{host}]" if ":" in host else host
        self._url = f"http://{'127.0.0.1' if host in _EVERYWHERE else named}:{port}"
        self._token = Gate(OfficeKeys.at(folder), identity.office).token(uuid, "counter")

    @property
    def blobs(self) -> ReadingRoom:
        """The server's blobs."""
        return self

    def note_read(self, identity: str, officer: str) -> Future[None]:
        """Have it written down that an officer reads a submission; done once it is durable at the server."""
        subject, clock = f"submission/{identity}", HybridClock()
        event = Event(
            id=event_id(clock.now_ms()),
            source=self._source,
            type=READ,
            subject=subject,
            time=rfc3339(clock.now_ms()),
            stream=self._stream,
            sequence=self._log.last_sequence(self._source) + 1,
            hlc=clock.tick(),
            basis=self._log.heads(subject),
            data={"officer": officer},
        )
        answer: PushAnswer = self._asked(lambda link: link.push([seal(event).raw]))
        if answer.acked.get(self._source, 0) < event.sequence or answer.quarantined:
            message = "The server did not write down who reads this. Nothing is shown; try again."
            raise DataFault(message)
        done: Future[None] = Future()
        done.set_result(None)
        return done

    def read(self, name: str, start: int, length: int) -> bytes:
        """A range of a blob."""
        headers = {"Range": f"bytes={start}-{start + length - 1}"}
        answer = self._asked(lambda link: link.ask("GET", f"/blob/{name}", headers=headers, seconds=_SECONDS))
        return answer.body

    def _asked(self, question: Callable[[HttpHubLink], Awaitable[_T]]) -> _T:
        async def ask() -> _T:
            link = HttpHubLink(self._url, self._token, most_answer=128 * 1024 * 1024)
            try:
                return await question(link)
            finally:
                await link.close()

        try:
            return asyncio.run(ask())
        except (HubUnreachable, HubRefused) as error:
            message = f"The server of this folder is running, and has to be asked at {self._url}: {error}"
            raise DataFault(message) from error
