"""One server of OpenRosa over HTTP: headers, credentials, redirects, and answers of a size that can be held."""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import aiohttp
from yarl import URL

from central.openrosa.addresses import checked, followed, shown
from central.openrosa.admission import Admission
from central.openrosa.faults import Declined, NotAdmitted, NotOpenRosa, ServerAway
from central.openrosa.wording import VERSION_HEADER, every_request, message_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Mapping
    from types import TracebackType

    from central.openrosa.admission import Login

    Body = Callable[[], AsyncIterator[bytes]]
    """Gives the same bytes each time it is called."""
    Sink = Callable[[bytes], Any]

CONNECT_SECONDS: Final = 30.0
SILENT_SECONDS: Final = 60.0
"""Both as long as Collect waits: field networks are slow."""
MOST_ANSWER: Final = 16 * 1024 * 1024
_AGENT: Final = "Shopfront/0.1 OpenRosa"
_MOST_TRIES: Final = 8
"""Redirects and challenges together."""
_MOVED: Final = frozenset({301, 302, 303, 307, 308})
_SAME_METHOD: Final = frozenset({307, 308})
_DENIED: Final = frozenset({401, 403})
_BUSY: Final = frozenset({408, 425, 429, 500, 502, 503, 504})
_GOOD: Final = range(200, 300)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server answered, from which address."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    address: str

    @property
    def has_version(self) -> bool:
        """Whether the server says which version of OpenRosa it speaks; a sign-in page does not."""
        return VERSION_HEADER in self.headers

    @property
    def is_openrosa(self) -> bool:
        """Whether a server of forms answered: ODK Central's first refusals have the envelope only."""
        return self.has_version or message_of(self.body) is not None

    @property
    def sentence(self) -> str:
        """What the envelope says, for people."""
        return message_of(self.body) or ""


class Connection:
    """A session with one server, to be used as an async context and from one event loop."""

    def __init__(self, address: str, login: Login | None = None) -> None:
        """Raises NotOpenRosa where that is no address."""
        self.address = checked(address)
        self._admission = Admission(self.address, login)
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Connection:
        limit = aiohttp.ClientTimeout(total=None, sock_connect=CONNECT_SECONDS, sock_read=SILENT_SECONDS)
        agent = {"User-Agent": _AGENT}
        jar = aiohttp.DummyCookieJar()
        self._session = aiohttp.ClientSession(timeout=limit, headers=agent, cookie_jar=jar, trust_env=False)
        return self

    async def __aexit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if self._session is not None:
            await self._session.close()

    async def get(self, address: str, *, most: int = MOST_ANSWER, sink: Sink | None = None) -> bytes:
        """The content at an address; with `sink` it is handed there piece by piece, and the result is empty.

        Raises OpenRosaFault.
        """
        reply = await self.ask("GET", address, most=most, sink=sink)
        if reply.status in _GOOD:
            return reply.body
        raise refusal(reply)

    async def ask(
        self,
        method: str,
        address: str,
        *,
        body: Body | None = None,
        headers: Mapping[str, str] | None = None,
        most: int = MOST_ANSWER,
        sink: Sink | None = None,
    ) -> Reply:
        """One request, with the credentials that it takes. Raises ServerAway, NotOpenRosa or NotAdmitted."""
        for _ in range(_MOST_TRIES):
            reply, proved = await self._once(method, address, body, dict(headers or {}), (most, sink))
            if reply.status in _MOVED:
                address = self._followed(method, reply)
            elif reply.status not in _DENIED or not self._may_retry(reply, proved=proved):
                return reply
        message = f"{shown(self.address)} sends us from one address to the next without an end."
        raise NotOpenRosa(message)

    def _may_retry(self, reply: Reply, *, proved: bool) -> bool:
        asked = reply.headers.getall("WWW-Authenticate", []) if hasattr(reply.headers, "getall") else []
        return self._admission.learn(reply.status, asked, reply.address, proved=proved)

    @staticmethod
    def _followed(method: str, reply: Reply) -> str:
        found = followed(reply.address, reply.headers.get("Location", ""))
        if method == "POST" and reply.status not in _SAME_METHOD:
            message = f"{shown(reply.address)} leads elsewhere, as a sign-in page of a network does. Nothing was sent."
            raise NotOpenRosa(message)
        return found

    async def _once(
        self, method: str, address: str, body: Body | None, headers: dict[str, str], reading: tuple[int, Sink | None]
    ) -> tuple[Reply, bool]:
        if self._session is None:
            message = "a connection is used inside `async with`"
            raise RuntimeError(message)
        url = _url(address)
        authorization = self._admission.authorization(method, address, url.raw_path_qs)
        headers |= every_request() | ({"Authorization": authorization} if authorization else {})
        try:
            async with self._session.request(
                method, url, data=body() if body else None, headers=headers, allow_redirects=False
            ) as response:
                most, sink = reading if response.status in _GOOD else (MOST_ANSWER, None)
                content = await _content(response, most, sink)
                return Reply(response.status, response.headers, content, address), authorization is not None
        except (TimeoutError, aiohttp.ClientError, OSError, asyncio.IncompleteReadError) as error:
            raise _away(address, error) from error


def refusal(reply: Reply) -> ServerAway | NotAdmitted | NotOpenRosa | Declined:
    """What an answer that is no success means."""
    where, said = shown(reply.address), f" It says: {reply.sentence}" if reply.sentence else ""
    if reply.status in _BUSY:
        return ServerAway(f"{where} is busy or failed ({reply.status}). Try again later.{said}")
    if reply.status in _DENIED:
        return NotAdmitted(f"{where} does not let these credentials in ({reply.status}).{said}")
    if reply.status in _GOOD:
        return NotOpenRosa(
            f"{where} answered {reply.status}, but not as a server of forms does: perhaps the sign-in page of the"
            " network. Nothing has been marked as sent."
        )
    return Declined(reply.status, f"{where} refused with {reply.status}.{said}")


def _url(address: str) -> URL:
    """The address exactly as the server wrote it, where that is possible."""
    try:
        encoded = address.isascii() and " " not in address
        return URL(address, encoded=encoded)
    except ValueError as error:
        message = f"The server gives an address that can't be used: {shown(address)}."
        raise NotOpenRosa(message) from error


async def _content(response: aiohttp.ClientResponse, most: int, sink: Sink | None) -> bytes:
    kept, size = bytearray(), 0
    async for piece in response.content.iter_any():
        size += len(piece)
        if size > most:
            message = f"{shown(str(response.url))} sends more than {most >> 20} MB. That is not taken."
            raise NotOpenRosa(message)
        if sink is None:
            kept += piece
        else:
            await asyncio.to_thread(sink, piece)
    return bytes(kept)


def _away(address: str, error: BaseException) -> ServerAway | NotOpenRosa:
    where = shown(address)
    if isinstance(error, aiohttp.ClientConnectorCertificateError | aiohttp.ClientConnectorSSLError | ssl.SSLError):
        return NotOpenRosa(f"The certificate of {where} is not trusted here. Check the address and the network.")
    if isinstance(error, aiohttp.InvalidURL):
        return NotOpenRosa(f"{where} is no address that can be used.")
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return ServerAway(f"The name in {where} is not known. Check the address and the network.")
    if isinstance(error, TimeoutError):
        return ServerAway(f"{where} does not answer. Check the network, and try again.")
    # the error's own words may hold the whole address, with its key
    return ServerAway(f"The connection to {where} broke ({type(error).__name__}). Try again.")
