"""A hub over HTTP, as a device sees it."""

from __future__ import annotations

import errno
import io
import ssl
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeVar
from urllib.parse import urlsplit

import aiohttp
import msgspec
from yarl import URL

from central.access import Access
from central.pinned import NotPinned, ended, secured
from central.presence import Challenge, Presence
from central.squeezing import pressed
from central.wire import (
    CARRIED_FOR,
    CHAIN_HEAD,
    FEED_GENERATION,
    LOST_PLACES,
    OWN_LATER,
    TIME_HEADER,
    VERSION,
    VERSION_HEADER,
    Asking,
    EnrolRequest,
    GrantRequest,
    Problem,
    Pulled,
)
from kiosk.cloudevents import BATCH_CONTENT_TYPE, join_batch, split_batch
from kiosk.errors import CursorUnknown, EventRefused, HubRefused, HubUnreachable
from kiosk.pins import split
from kiosk.ports import Enrolled, GrantAnswer, PushAnswer, Vector

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_T = TypeVar("_T")

CONNECT_SECONDS: Final = 3.0
ANSWER_SECONDS: Final = 10.0
"""For a short request; a long poll may take this much longer than it waits."""
_IDLE_SECONDS: Final = 30.0
_MOST_ANSWER: Final = 8 * 1024 * 1024
_FIRST_REFUSAL: Final = 300
_IN_ONE_PIECE: Final = 1024 * 1024
_BUSY: Final = 503
_NOT_BELIEVED: Final = 401
_WAITS: Final = 202
_CODES_OF_HEAD: Final = {400: "bad_request", 401: "not_enrolled", 403: "stream_not_granted", 410: "erased"}
"""An answer to HEAD has no body that would tell."""


class NotAHub(HubUnreachable):
    """Something answered, but no hub of ours: a sign-in page, another program, a wrong certificate."""


class ConnectionRefused(HubUnreachable):
    """The machine answers, and nothing listens there: no use in waiting."""


class _Dropped(HubUnreachable):
    """The hub closed the connection instead of answering."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a hub answered; the names of headers are those that the server writes, in any case."""

    body: bytes
    hub_time: int
    headers: Mapping[str, str]
    status: int = 200


class HttpHubLink:
    """A `HubLink`: one session with kept connections. Use it from one event loop; once closed it stays closed."""

    def __init__(
        self, url: str, access: Access | str = "", *, most_answer: int = _MOST_ANSWER, silent: bool = False
    ) -> None:
        """`silent`: never say the token, as to who has not proved yet to be a server of ours."""
        self.url = checked_url(url)
        self.access, self._silent = Access.of(access), silent
        self._most_answer = most_answer
        self._reads = "gzip"
        self._session: aiohttp.ClientSession | None = None
        self._closed = False

    async def push(self, raws: Sequence[bytes], heads: str = "", carried_for: str = "") -> PushAnswer:
        """Send records, and signed heads of their chains; what is acknowledged is durable at the hub."""
        body = join_batch(list(raws))
        headers = {"Content-Type": BATCH_CONTENT_TYPE} | ({CHAIN_HEAD: heads} if heads else {})
        headers |= {CARRIED_FOR: carried_for} if carried_for else {}
        body, encoding = pressed(body, self._reads)
        headers |= {"Content-Encoding": encoding} if encoding else {}
        return _read(await self.ask("POST", "/events", body=body, headers=headers), PushAnswer)

    async def pull(
        self, stream: str, after_id: str | None, wait_seconds: float, read_at: str = "", generation: str = ""
    ) -> Pulled:
        """Read a feed, waiting for news; raises CursorUnknown where the hub does not know the place."""
        given = {"lastEventId": after_id, "readAt": read_at, "generation": generation} if after_id else {}
        given |= {"own": OWN_LATER} if wait_seconds else {}
        query = {"timeout": f"{wait_seconds:g}"} | {name: value for name, value in given.items() if value}
        try:
            answer = await self.ask("GET", f"/feed/{stream}", query=query, seconds=wait_seconds + ANSWER_SECONDS)
        except HubRefused as error:
            if error.code in LOST_PLACES:
                raise CursorUnknown(str(error)) from error
            raise
        try:
            return Pulled(split_batch(answer.body), answer.headers.get(FEED_GENERATION, ""))
        except EventRefused as error:
            raise NotAHub(_NOT_A_HUB) from error

    async def vector(self, streams: Sequence[str], sources: Sequence[str] = ()) -> Vector:
        """How far the hub holds what was written to these streams, and our own sources."""
        query = {"stream": list(streams), "source": list(sources)}
        return _read(await self.ask("GET", "/vector", query=query), Vector)

    async def grant(self, request: str, do: str, args: Mapping[str, Any]) -> GrantAnswer:
        """Ask for one decision; the same request id always gets the same answer."""
        body = msgspec.json.encode(GrantRequest(request, do, dict(args)))
        try:
            answer = await self.ask("POST", "/grants", body=body)
        except _Dropped:  # a kept connection that the hub had closed; the request id makes a second try harmless
            answer = await self.ask("POST", "/grants", body=body)
        return _read(answer, GrantAnswer)

    async def hub_time(self) -> int:
        """The hub's wall clock in milliseconds since 1970."""
        return (await self.ask("GET", "/office", seconds=CONNECT_SECONDS)).hub_time

    async def greet(self, asked: Challenge, seconds: float) -> tuple[Presence, int]:
        """Who is there, and its time; whoever asks has to check the proof."""
        answer = await self.ask("POST", "/hub", body=msgspec.json.encode(asked), seconds=seconds)
        return _read(answer, Presence), answer.hub_time

    async def enrol(self, code: str, role: str, name: str, recipient: str = "", device: str = "") -> Enrolled | Asking:
        """Be let in, or hear that a person has to agree; raises HubRefused, `unknown_code` for one. A `device` that is
        inside without a key asks to have that of this link.
        """
        key = self.access.key
        asked = EnrolRequest(code, role, name, recipient, key.public_text if key else "", device)
        answer = await self.ask("POST", "/enrol", body=msgspec.json.encode(asked))
        return _read(answer, Asking) if answer.status == _WAITS else _read(answer, Enrolled)

    async def close(self) -> None:
        """Drop the connections."""
        self._closed = True
        await self.refresh()

    async def refresh(self) -> None:
        """Drop the connections; the next request opens new ones."""
        session, self._session = self._session, None
        if session is not None:
            await ended(session)

    async def ask(
        self,
        method: str,
        path: str,
        *,
        body: bytes | None = None,
        query: Mapping[str, str | list[str]] | None = None,
        headers: Mapping[str, str] | None = None,
        seconds: float = ANSWER_SECONDS,
    ) -> Answer:
        """One request; raises HubUnreachable or HubRefused."""
        limit = aiohttp.ClientTimeout(total=seconds, sock_connect=CONNECT_SECONDS)
        url = URL(self.url + path).update_query(query) if query else URL(self.url + path)
        kinds = {"Content-Type": "application/json"} if body is not None else {}
        kinds |= {**(headers or {}), **({} if self._silent else self.access.bearer)}
        answer, found = await self._once(method, url, body, kinds, limit)
        late = self.access.learn(answer.headers.get(TIME_HEADER, ""))
        if late and answer.status == _NOT_BELIEVED and self.access.key:  # it was signed by a clock that is wrong
            answer, found = await self._once(method, url, body, kinds, limit)
        self._reads = answer.headers.get("Accept-Encoding", self._reads)
        try:
            return _checked(answer.status, answer.headers, found)
        except HubRefused as refusal:
            if refusal.order:
                self.access.ordered(refusal.order)
            raise

    async def _once(
        self, method: str, url: URL, body: bytes | None, headers: Mapping[str, str], limit: aiohttp.ClientTimeout
    ) -> tuple[aiohttp.ClientResponse, bytes]:
        signed = {**headers, **self.access.signature(method, url, headers, body or b"")}
        try:
            http = self._open()
            async with http.request(
                method, url, data=_as_sent(body), headers=signed, timeout=limit, allow_redirects=False,
                ssl=secured(self.access.pins, url, http),
            ) as response:  # fmt: skip
                return response, await _whole(response, self._most_answer)
        except NotPinned as error:
            raise NotAHub(str(error)) from error
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise _unreachable(self.url, error) from error

    def _open(self) -> aiohttp.ClientSession:
        if self._closed:
            message = f"The link to {self.url} is closed."
            raise HubUnreachable(message)
        if self._session is None:
            headers = {VERSION_HEADER: VERSION}
            # aiohttp sets TCP_NODELAY itself; no limit, since each long poll holds a connection
            connector = aiohttp.TCPConnector(limit=0, keepalive_timeout=_IDLE_SECONDS)
            self._session = aiohttp.ClientSession(connector=connector, headers=headers, trust_env=False)
        return self._session


def checked_url(url: str) -> str:
    """The address without a pin, and without a slash at its end; raises HubUnreachable where it is none."""
    try:
        parts = urlsplit(url.strip())
        good = parts.scheme in {"http", "https"} and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        good = False
    if not good:
        message = f"{url!r} is not the address of a hub. It looks like http://hub.example:8080."
        raise HubUnreachable(message)
    return split(url)[0].rstrip("/")


_NOT_A_HUB = (
    "Something answered that is not a Shopfront hub: another program at this address, or the sign-in page of the"
    " network. Check the address, and open it in a browser."
)


def _as_sent(body: bytes | None) -> bytes | io.BytesIO | None:
    """A long body in pieces, so that the loop does other things in between."""
    return io.BytesIO(body) if body is not None and len(body) > _IN_ONE_PIECE else body


async def _whole(response: aiohttp.ClientResponse, most: int) -> bytes:
    found = bytearray()
    async for piece in response.content.iter_any():
        found += piece
        if len(found) > most:
            raise NotAHub(_NOT_A_HUB)
    return bytes(found)


def _checked(status: int, headers: Mapping[str, str], body: bytes) -> Answer:
    version, hub_time = headers.get(VERSION_HEADER), headers.get(TIME_HEADER, "")
    if version is None or not hub_time.isdecimal():
        raise NotAHub(_NOT_A_HUB)
    if version != VERSION:
        message = (
            f"The hub speaks version {version[:20]} of the sync, this device {VERSION}. Bring both to one release."
        )
        raise HubRefused(code="wrong_version", message=message)
    if status < _FIRST_REFUSAL:
        return Answer(body, int(hub_time), headers, status)
    if not body:
        code = _CODES_OF_HEAD.get(status, "internal_error")
        raise HubRefused(code=code, message=f"The hub refused with the status {status}.")
    try:
        problem = msgspec.json.decode(body, type=Problem)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise NotAHub(_NOT_A_HUB) from error
    if status == _BUSY:
        raise HubUnreachable(problem.message)
    raise HubRefused(problem.code, problem.message, problem.order)


def _read(answer: Answer, kind: type[_T]) -> _T:
    try:
        return msgspec.json.decode(answer.body, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        message = f"The hub's answer cannot be read ({error}). Bring hub and device to the same release."
        raise HubRefused(code="wrong_version", message=message) from error


def _unreachable(url: str, error: BaseException) -> HubUnreachable:
    if isinstance(error, aiohttp.ClientConnectorCertificateError | aiohttp.ClientConnectorSSLError | ssl.SSLError):
        return NotAHub(
            f"The certificate at {url} is not trusted here ({error}). Check the address, and that it came with"
            " the key of the certificate, as `office code` and `office certificate` show it."
        )
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return HubUnreachable(f"The name in {url} is not known. Check the address and the network.")
    if isinstance(error, OSError) and error.errno == errno.ECONNREFUSED:
        return ConnectionRefused(f"Nothing answers at {url}. Check the address, and that the hub is running.")
    if isinstance(error, aiohttp.ServerDisconnectedError):
        return _Dropped(f"The hub at {url} closed the connection before it answered.")
    if isinstance(error, aiohttp.ClientResponseError):
        return NotAHub(_NOT_A_HUB)
    broke = f"The connection to {url} broke: {str(error) or type(error).__name__}."
    silent = f"The hub at {url} does not answer. Check the network."
    return HubUnreachable(silent if isinstance(error, TimeoutError) else broke)
