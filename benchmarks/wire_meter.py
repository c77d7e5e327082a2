"""A relay of our own on the loopback: counts what goes over it, lets through no more than a link would, can be cut."""

import asyncio
import threading
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

_PIECE = 16 * 1024
_BURST = 0.02
"""Seconds of the link's room that may be made up for, as where a busy machine wakes us late."""


class WireMeter:
    """A context in which a server is also to be found at `url`. `rate` is in bytes a second, each way by itself."""

    def __init__(self, to: str, rate: float = 0.0, delay: float = 0.0) -> None:
        """`delay` is how long each piece is under way, in seconds."""
        found = urlsplit(to)
        self._to = (found.hostname or "127.0.0.1", found.port or 80)
        self._rate, self._delay = rate, delay
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="wire-meter", daemon=True)
        self._free = {True: 0.0, False: 0.0}
        self.bytes = {True: 0, False: 0}
        """What went up (True) and down."""
        self.turns = 0
        """How often the direction changed from down to up, or a connection began: round trips."""
        self.url = ""
        self._server: asyncio.Server
        self._open: set[asyncio.StreamWriter] = set()
        self._cut_at: int | None = None
        self.is_cut = False

    def __enter__(self) -> Self:
        self._thread.start()
        begin = asyncio.start_server(self._relay, "127.0.0.1", 0)
        self._server = asyncio.run_coroutine_threadsafe(begin, self._loop).result()
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        async def end() -> None:
            self._server.close()
            while self._open:
                for writer in self._open:
                    writer.transport.abort()
                await asyncio.sleep(0.01)

        asyncio.run_coroutine_threadsafe(end(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def cut(self, at: int = 0) -> None:
        """Pull the cable, once so many bytes have gone up: connections drop with all that is under way, and new ones
        do until `mend`.
        """

        async def pull() -> None:
            self._cut_at = at
            self._look_at_cable()

        asyncio.run_coroutine_threadsafe(pull(), self._loop).result()

    def mend(self) -> None:
        """Plug it in again."""
        self._cut_at, self.is_cut = None, False

    def reset(self) -> None:
        """Count from now on."""
        self.bytes, self.turns = {True: 0, False: 0}, 0

    async def _relay(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            to_reader, to_writer = await asyncio.open_connection(*self._to)
        except OSError:
            writer.transport.abort()
            return
        if self.is_cut:
            writer.transport.abort()
            to_writer.transport.abort()
            return
        both, last = {writer, to_writer}, [False]
        self._open |= both
        up = asyncio.create_task(self._pass(reader, to_writer, last, up=True))
        down = asyncio.create_task(self._pass(to_reader, writer, last, up=False))
        await asyncio.wait({up, down}, return_when=asyncio.FIRST_COMPLETED)
        for one in both:
            one.close()
        await asyncio.wait({up, down})
        self._open -= both

    async def _pass(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, last: list[bool], *, up: bool
    ) -> None:
        under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue()
        arriving = asyncio.create_task(self._arrive(under_way, writer))
        try:
            while piece := await reader.read(_PIECE):
                self.turns += up and not last[0]
                last[0] = up
                self.bytes[up] += len(piece)
                self._look_at_cable()
                await self._wait(len(piece), up)
                if arriving.done():
                    return
                under_way.put_nowait((self._loop.time() + self._delay, piece))
        except OSError:
            return
        finally:
            under_way.put_nowait((0.0, b""))
            await arriving

    def _look_at_cable(self) -> None:
        if self._cut_at is not None and self.bytes[True] >= self._cut_at:
            self.is_cut = True
            for writer in self._open:
                writer.transport.abort()

    async def _arrive(self, under_way: asyncio.Queue[tuple[float, bytes]], writer: asyncio.StreamWriter) -> None:
        """Hand on each piece when it has come all the way; an empty one is the end."""
        try:
            while (found := await under_way.get())[1]:
                await asyncio.sleep(found[0] - self._loop.time())
                writer.write(found[1])
                await writer.drain()
        except OSError:
            return

    async def _wait(self, size: int, up: bool) -> None:
        """Until the link has room for it: all connections share it."""
        if not self._rate:
            return
        now = self._loop.time()
        self._free[up] = max(self._free[up], now - _BURST) + size / self._rate
        await asyncio.sleep(self._free[up] - now)
