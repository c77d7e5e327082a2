"""`/blob/<sha256>`: sealed bytes are sent in pieces, checked against their name, and read by staff in ranges."""

from __future__ import annotations

import asyncio
import re
from typing import TYPE_CHECKING, Any, Final

from litestar import Request, Response, get, patch, route
from litestar.datastructures import ResponseHeader
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, RawBody
from litestar.response import Stream

from central.problems import refusals
from central.wire import COMPLETE, LENGTH, MAX_PIECE, OFFSET
from kiosk.errors import DataFault, HubRefused
from kiosk.forms.ports import Misplaced, WrongHash
from kiosk.forms.submissions.desk import MOST_BLOB

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from litestar.handlers import HTTPRouteHandler

    from central.credentials import Principal
    from kiosk.forms.ports import BlobStore

_BYTES: Final = "application/octet-stream"
_NAME: Final = re.compile(r"[0-9a-f]{64}\Z")
_NUMBER: Final = re.compile(r"[0-9]{1,12}\Z")
_RANGE: Final = re.compile(r"bytes=([0-9]{0,12})-([0-9]{0,12})\Z")
_TAKEN_AT_ONCE: Final = 3
"""Pieces that are written and made durable side by side: there are threads left for everything else."""
_HEADERS: Final = [
    ResponseHeader(name=OFFSET, value="0", description="How many bytes are held.", required=True),
    ResponseHeader(name=COMPLETE, value="?0", description="Whether the blob is whole: ?1 or ?0.", required=True),
]


class Blobs:
    """The store of a server behind its routes. `arrived` is told the name of each blob that has become whole.

    `is_content` says which ones are shown to everybody anyway, so that every device of the office may read them;
    `is_of` which ones belong to an officer whose laptop asks; `admit` refuses whoever has to wait for the others.
    """

    def __init__(  # noqa: PLR0917 - what decides who may do what, each once
        self,
        store: BlobStore,
        case_stream: str,
        arrived: Callable[[str], None],
        is_content: Callable[[str], bool] = lambda _name: False,
        is_of: Callable[[str, Principal], bool] = lambda _name, _principal: False,
        admit: Callable[[Principal], None] = lambda _principal: None,
    ) -> None:
        self._store = store
        self._is_of, self._admit = is_of, admit
        self._is_content = is_content
        self._case_stream = case_stream
        self._arrived = arrived

    def held(self, name: str, principal: Principal) -> dict[str, str]:
        """How much is held, as headers; raises HubRefused."""
        self._admit_writer(name, principal)
        whole = self._store.size(name) is not None
        return {OFFSET: str(self._store.offset(name)), COMPLETE: "?1" if whole else "?0"}

    def take(self, name: str, principal: Principal, offset: int, total: int, piece: bytes) -> dict[str, str]:
        """Take a piece; raises HubRefused `wrong_offset`, `wrong_hash`, `too_large`, `erased` or `not_saved`."""
        self._admit_writer(name, principal)
        if total > MOST_BLOB:
            raise HubRefused(code="too_large", message=f"A blob has at most {MOST_BLOB} bytes.")
        try:
            self._store.receive(name, offset, total, piece)
        except Misplaced as error:
            message = f"The bytes held end at {error.offset} of at most {total}. Ask with HEAD, and go on there."
            raise HubRefused(code="wrong_offset", message=message) from error
        except WrongHash as error:
            message = "These bytes are not those that the name says. Nothing was kept; send them from the start."
            raise HubRefused(code="wrong_hash", message=message) from error
        except DataFault as error:
            raise HubRefused(code="not_saved", message=str(error)) from error
        found = self.held(name, principal)
        if found[COMPLETE] == "?1":
            self._arrived(name)
        return found

    def size(self, name: str, principal: Principal) -> int:
        """Bytes of a whole blob, for who may read it; HubRefused `stream_not_granted`, `not_found` or `erased`."""
        _check_name(name)
        if not self._is_content(name) and not self._is_of(name, principal):
            principal.check_stream(self._case_stream)
            self._admit(principal)
        self._refuse_erased(name)
        size = self._store.size(name)
        if size is None:
            raise HubRefused(code="not_found", message="There is no such blob here.")
        return size

    async def pieces(self, name: str, start: int, end: int) -> AsyncIterator[bytes]:
        """The bytes from `start` to before `end`."""
        while start < end:
            piece = await asyncio.to_thread(self._store.read, name, start, min(MAX_PIECE, end - start))
            if not piece:
                return
            start += len(piece)
            yield piece

    def _admit_writer(self, name: str, principal: Principal) -> None:
        _check_name(name)
        if self._case_stream not in principal.written:
            message = f"A {principal.role} sends no blobs."
            raise HubRefused(code="stream_not_granted", message=message)
        self._refuse_erased(name)

    def _refuse_erased(self, name: str) -> None:
        if self._store.is_erased(name):
            raise HubRefused(code="erased", message="This blob was erased, and is not taken again.")


def blob_routes(blobs: Blobs) -> list[HTTPRouteHandler]:
    """The routes over a store."""
    return [_held_route(blobs), _take_route(blobs), _read_route(blobs)]


def _held_route(blobs: Blobs) -> HTTPRouteHandler:
    @route(
        "/blob/{name:str}",
        http_method=["HEAD"],
        status_code=200,
        summary="How much of a blob is held",
        responses={
            200: ResponseSpec(None, description="See the headers.", generate_examples=False),
        }
        | refusals(400, 401, 403, 410, 500),
        response_headers=_HEADERS,
        security=[{"token": []}],
    )
    async def held(request: Request[Any, Any, Any], name: FromPath[str]) -> Response[bytes]:
        found = await asyncio.to_thread(blobs.held, name, request.state.principal)
        return Response(b"", media_type=_BYTES, headers=found)

    return held


def _take_route(blobs: Blobs) -> HTTPRouteHandler:
    taking = asyncio.Semaphore(_TAKEN_AT_ONCE)

    @patch(
        "/blob/{name:str}",
        status_code=204,
        summary="Send a piece of a blob",
        description=f"The bytes from {OFFSET} on, of {LENGTH} in all. The last piece is answered when the whole is"
        " durable and has the hash that is its name. Send one piece of a blob at a time; of several blobs, several.",
        responses={204: ResponseSpec(None, description="Taken.", generate_examples=False)}
        | refusals(400, 401, 403, 409, 410, 413, 422, 500, 503),
        response_headers=_HEADERS,
        security=[{"token": []}],
        request_max_body_size=MAX_PIECE,
    )
    async def take(request: Request[Any, Any, Any], name: FromPath[str], body: RawBody) -> Response[None]:
        offset, total = (_number(request, header) for header in (OFFSET, LENGTH))
        async with taking:
            found = await asyncio.to_thread(blobs.take, name, request.state.principal, offset, total, body)
        return Response(None, status_code=204, headers=found)

    return take


def _read_route(blobs: Blobs) -> HTTPRouteHandler:
    @get(
        "/blob/{name:str}",
        summary="Read a blob",
        description="For staff machines and servers; what was published to be shown, for every device. Takes a Range.",
        media_type=_BYTES,
        responses={
            200: ResponseSpec(bytes, description="All of it.", media_type=_BYTES, generate_examples=False),
            206: ResponseSpec(bytes, description="The range.", media_type=_BYTES, generate_examples=False),
        }
        | refusals(400, 401, 403, 404, 410, 416, 500),
        security=[{"token": []}],
    )
    async def read(request: Request[Any, Any, Any], name: FromPath[str]) -> Stream:
        size = await asyncio.to_thread(blobs.size, name, request.state.principal)
        asked = _range(request.headers.get("range", ""), size)
        start, end = asked or (0, size)
        headers = {"Content-Length": str(end - start), "Accept-Ranges": "bytes", "Cache-Control": "no-store"}
        if asked:
            headers["Content-Range"] = f"bytes {start}-{end - 1}/{size}"
        status = 206 if asked else 200
        return Stream(blobs.pieces(name, start, end), status_code=status, media_type=_BYTES, headers=headers)

    return read


def _range(asked: str, size: int) -> tuple[int, int] | None:
    """First byte and the one after the last (RFC 9110 §14.1.2); None for none, or a form that may be ignored."""
    found = _RANGE.match(asked)
    if found is None or found.groups() == ("", ""):
        return None
    first, last = found.groups()
    start = int(first) if first else max(size - int(last), 0)
    end = min(int(last) + 1, size) if first and last else size
    if start >= end:
        raise HubRefused(code="wrong_range", message=f"The blob has {size} bytes.")
    return start, end


def _check_name(name: str) -> None:
    if not _NAME.match(name):
        message = "A blob is named by its SHA-256: 64 hexadecimal digits in small letters."
        raise HubRefused(code="bad_request", message=message)


def _number(request: Request[Any, Any, Any], header: str) -> int:
    found = request.headers.get(header, "")
    if not _NUMBER.match(found):
        message = f"Give the header {header} a number of bytes."
        raise HubRefused(code="bad_request", message=message)
    return int(found)
