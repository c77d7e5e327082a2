"""A network cable that can be pulled: forwards TCP to a target, for the demo, tests and measurements."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import threading
from typing import TYPE_CHECKING, Final

from kiosk.errors import DataFault

if TYPE_CHECKING:
    from collections.abc import Callable

_PIECE: Final = 64 * 1024


class _Allowance:
    """How many bytes may still pass one way; None: any number. `silent`: all are swallowed, and nothing tells of it."""

    def __init__(self) -> None:
        self.left: int | None = None
        self.silent = False

    def pass_on(self, piece: bytes) -> tuple[bytes, bool]:
        """What passes of a piece, and whether the connection drops then (once)."""
        if self.left is None:
            return piece, False
        if len(piece) <= self.left:
            self.left -= len(piece)
            return piece, False
        passed = piece[: self.left]
        self.left = None
        return passed, True


class Cable:
    """Listens on a free local port (`port`, `url`) and forwards to the target; to be used from any thread."""

    def __init__(self, target_host: str, target_port: int) -> None:
        self._target = (target_host, target_port)
        self._loop = asyncio.SelectorEventLoop()  # for add_reader, on every platform
        self._thread = threading.Thread(target=self._run, name="cable", daemon=True)
        self._listener: socket.socket | None = None
        self._wires: dict[_Wire, asyncio.Task[None]] = {}
        self.port = 0
        self.delay_seconds = 0.0
        self.answers = _Allowance()
        self.requests = _Allowance()
        self._thread.start()
        self._do(self._listen)

    @property
    def url(self) -> str:
        """Where a client plugs in."""
        return f"http://127.0.0.1:{self.port}"

    def cut(self) -> None:
        """Pull the plug: connections drop, new ones are refused."""
        self._do(self._cut)

    def silence(self) -> None:
        """Swallow every byte from now on, and answer nothing."""
        self.answers.silent = self.requests.silent = True

    def silence_requests(self) -> None:
        """Swallow what goes to the target; what it says of itself still comes."""
        self.requests.silent = True

    def silence_answers(self) -> None:
        """Swallow what the target says; it still hears everything."""
        self.answers.silent = True

    def restore(self) -> None:
        """All is well again; connections that have lost bytes drop."""
        self._do(self._restore)

    def delay(self, milliseconds: float) -> None:
        """Hold every piece back this long, each way."""
        self.delay_seconds = milliseconds / 1000

    def drop_answer_after(self, count: int) -> None:
        """Let so many more bytes of answers through, then drop the connection that they came on; once."""
        self.answers.left = count

    def drop_request_after(self, count: int) -> None:
        """Let so many more bytes of requests through, then drop the connection that they came on; once."""
        self.requests.left = count

    def close(self) -> None:
        """Take the cable away; no thread is left."""
        if self._thread.is_alive():
            self._do(self._cut)
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()

    def _do(self, act: Callable[[], object]) -> None:
        async def run() -> None:
            found = act()
            if asyncio.iscoroutine(found):
                await found

        asyncio.run_coroutine_threadsafe(run(), self._loop).result(10)

    def _run(self) -> None:
        try:
            self._loop.run_forever()
        finally:
            self._loop.close()

    async def _listen(self) -> None:
        try:
            listener = socket.create_server(("127.0.0.1", self.port))
        except OSError as error:
            message = f"Port {self.port} is in use by another program, so the cable cannot be plugged in again."
            raise DataFault(message) from error
        listener.setblocking(False)
        self.port = listener.getsockname()[1]
        self._listener = listener
        self._loop.add_reader(listener, self._plug_in)

    def _plug_in(self) -> None:
        # WORKAROUND: asyncio's own server, and a cancelled sock_accept, forget a connection that comes while they end
        # (CPython 3.11): it would stay open, and never be carried.
        if self._listener is None:
            return
        try:
            connection, _ = self._listener.accept()
        except (BlockingIOError, InterruptedError, ConnectionAbortedError):
            return
        connection.setblocking(False)
        wire = _Wire(self, connection)
        self._wires[wire] = self._loop.create_task(self._carry(wire))

    async def _carry(self, wire: _Wire) -> None:
        try:
            await wire.carry(*self._target)
        finally:
            self._wires.pop(wire, None)

    async def _cut(self) -> None:
        ending = list(self._wires.values())
        if self._listener is not None:
            self._loop.remove_reader(self._listener)
            self._listener.close()
            self._listener = None
        for task in ending:
            task.cancel()
        await asyncio.gather(*ending, return_exceptions=True)
        for wire in self._wires:  # those whose task had not begun
            wire.connection.close()
        self._wires.clear()

    async def _restore(self) -> None:
        self.answers.silent = self.requests.silent = False
        for wire, task in list(self._wires.items()):
            if wire.lost:
                task.cancel()
        if self._listener is None:
            await self._listen()


class _Wire:
    """One connection through the cable."""

    def __init__(self, cable: Cable, connection: socket.socket) -> None:
        self._cable = cable
        self.connection = connection
        self.lost = False

    async def carry(self, host: str, port: int) -> None:
        """Forward both ways until one side is done; then reset both."""
        with contextlib.closing(self.connection), contextlib.suppress(OSError):
            requests, client = await asyncio.open_connection(sock=self.connection)
            try:
                answers, hub = await asyncio.open_connection(host, port)
                try:
                    await self._carry_both(requests, hub, answers, client)
                finally:
                    hub.transport.abort()
            finally:
                client.transport.abort()

    async def _carry_both(
        self,
        requests: asyncio.StreamReader,
        hub: asyncio.StreamWriter,
        answers: asyncio.StreamReader,
        client: asyncio.StreamWriter,
    ) -> None:
        ways = {
            asyncio.create_task(self._pump(requests, hub, self._cable.requests)),
            asyncio.create_task(self._pump(answers, client, self._cable.answers)),
        }
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)

    async def _pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, allowance: _Allowance) -> None:
        while piece := await reader.read(_PIECE):
            if self._cable.delay_seconds:
                await asyncio.sleep(self._cable.delay_seconds)
            if allowance.silent:
                self.lost = True
                continue
            passed, drops = allowance.pass_on(piece)
            writer.write(passed)
            await writer.drain()
            if drops:
                return
