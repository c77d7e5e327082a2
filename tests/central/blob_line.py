"""A line between what sends blobs and a hub's own store, on which each request waits for what a test does with it."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from central import blob_sender
from central.blobs import Blobs
from central.client import Answer
from central.credentials import Principal
from kiosk.errors import HubRefused, HubUnreachable
from kiosk.field import travel
from local_db import durable_file
from local_db.blob_store import FileBlobStore

PIECE = 400
LEAST = 50
_CASE = "office/a/case"
_LAPTOP = Principal("laptop", "field", frozenset(), frozenset({_CASE}))


@contextmanager
def small():
    """Pieces of some hundred bytes, no waiting for threads, and no forcing to the disk."""

    async def at_once(do, *given):
        return do(*given)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(blob_sender, "PIECE", PIECE)
        patch.setattr(blob_sender, "_LEAST_PIECE", LEAST)
        patch.setattr(travel, "TELLING", LEAST)
        patch.setattr(blob_sender.asyncio, "to_thread", at_once)
        patch.setattr(durable_file.os, "fsync", lambda _file: None)
        yield


@dataclass(eq=False)
class Request:
    """One that is on its way."""

    method: str
    name: str
    body: bytes
    headers: dict[str, str]
    answer: asyncio.Future[Answer] = field(default_factory=lambda: asyncio.get_running_loop().create_future())


class Line:
    """`way` is what is on its way now, in the order in which it went out."""

    def __init__(self, folder) -> None:
        self.store = FileBlobStore(folder)
        self.arrived: list[str] = []
        self.twice: list[str] = []
        """Blobs of which the hub was sent bytes that it held."""
        self.way: list[Request] = []
        self._hub = Blobs(self.store, _CASE, self.arrived.append)

    async def ask(self, method, path, *, body=None, headers=None, seconds=0.0):
        """As a link does it."""
        request = Request(method, path.rpartition("/")[2], body or b"", headers or {})
        self.way.append(request)
        try:
            return await request.answer
        finally:
            self.way.remove(request)

    def answer(self, request: Request) -> None:
        """The hub does what it is asked, and its answer comes."""
        try:
            request.answer.set_result(self.reach(request))
        except HubRefused as error:
            request.answer.set_exception(error)

    def reach(self, request: Request) -> Answer:
        """The hub does what it is asked."""
        if request.method == "HEAD":
            return Answer(b"", 0, self._hub.held(request.name, _LAPTOP))
        offset, total = int(request.headers["Upload-Offset"]), int(request.headers["Upload-Length"])
        if self.store.offset(request.name) > offset or self.store.size(request.name) == total:
            self.twice.append(request.name)
        return Answer(b"", 0, self._hub.take(request.name, _LAPTOP, offset, total, request.body))

    def refuse(self, request: Request, code: str) -> None:
        """The hub refuses it, and keeps what it had."""
        request.answer.set_exception(HubRefused(code=code, message="not now"))

    def cut(self) -> None:
        """Everything that is on its way is lost."""
        for request in self.way:
            request.answer.set_exception(HubUnreachable("the cable is pulled"))


async def settled() -> None:
    """Let the sender do all that it can before something is answered."""
    for _ in range(40):
        await asyncio.sleep(0)
