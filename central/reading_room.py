"""Reading a submission on the machine of a server that runs: the server writes down who reads, and hands out blobs."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING, Final

from central.own_server import OwnServer
from kiosk.events import Draft
from kiosk.forms.submissions.submission import READ

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.identity import Identity
    from kiosk.ports import EventLog

_SECONDS: Final = 60.0


class ReadingRoom:
    """A running server as whoever reads on its machine uses it. `log` is the server's, open for reading only.

    Raises DataFault where the server does not answer or refuses.
    """

    def __init__(self, identity: Identity, folder: Path, log: EventLog, host: str, port: int) -> None:
        self._server = OwnServer("reading room", identity, folder, log, (host, port))
        self._stream = identity.office.case_stream

    @property
    def blobs(self) -> ReadingRoom:
        """The server's blobs."""
        return self

    def note_read(self, identity: str, officer: str) -> Future[None]:
        """Have it written down that an officer reads a submission; done once it is durable at the server."""
        self._server.write([Draft(READ, f"submission/{identity}", {"officer": officer})], self._stream)
        done: Future[None] = Future()
        done.set_result(None)
        return done

    def read(self, name: str, start: int, length: int) -> bytes:
        """A range of a blob."""
        headers = {"Range": f"bytes={start}-{start + length - 1}"}
        answer = self._server.asked(lambda link: link.ask("GET", f"/blob/{name}", headers=headers, seconds=_SECONDS))
        return answer.body
