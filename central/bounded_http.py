"""HTTP as uvicorn speaks it, with a bound on how long a request's head may be and how long it may take to come.

WORKAROUND: httptools bounds neither, so that anybody who reaches the port could fill the server's memory with one line
that does not end, and hold up everybody else meanwhile.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

if TYPE_CHECKING:
    import asyncio

MOST_HEAD: Final = 64 * 1024
"""Bytes of a request beside its body: the address, headers, and what comes between and after pieces of the body."""
_PER_BYTE: Final = 8
"""Bytes that a body may take on the wire beside each of its own, as in pieces of one byte."""
_HEAD_SECONDS: Final = 60.0
_WORDS: Final = b"The address or the headers of the request are too long. Ask with shorter ones."
_REFUSAL: Final = (
    b"HTTP/1.1 431 Request Header Fields Too Large\r\ncontent-type: text/plain; charset=utf-8\r\n"
    b"content-length: %d\r\nconnection: close\r\n\r\n%s"
) % (len(_WORDS), _WORDS)


class BoundedHttp(HttpToolsProtocol):
    """One connection."""

    _beside_body = 0
    _late: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:  # noqa: ANN401 - as uvicorn has it
        """Wait for the first request."""
        super().connection_made(transport)
        self._wait_for_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing more."""
        self._stop_waiting()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Refuse and close where too much has come that is no body."""
        self._beside_body += len(data)
        super().data_received(data)
        self._beside_body = max(self._beside_body, 0)
        if self._beside_body > MOST_HEAD and not self.transport.is_closing():
            self.transport.write(_REFUSAL)
            self.transport.close()

    def on_message_begin(self) -> None:
        """A request begins; of what came with its first bytes nothing counts."""
        self._beside_body = 0
        self._wait_for_head()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Its head is here."""
        self._stop_waiting()
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """A piece of its body."""
        self._beside_body -= (1 + _PER_BYTE) * len(body)
        super().on_body(body)

    def _wait_for_head(self) -> None:
        self._stop_waiting()
        self._late = self.loop.call_later(_HEAD_SECONDS, self.transport.close)

    def _stop_waiting(self) -> None:
        if self._late is not None:
            self._late.cancel()
            self._late = None
