"""A network that does harm on purpose: TCP to a server, with one fault for each connection, drawn from a seed."""

from __future__ import annotations

import asyncio
import contextlib
import random
import threading
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

KINDS: Final = ("well", "well", "slow", "cut up", "cut down", "half", "unanswered", "twice", "later")
"""Nothing; held back; cut after some bytes of requests, or of answers; the sender's half closed in the middle; cut when
the first answer comes, which then is done and never heard; all that was sent is sent again on a connection of its own;
held until what came later has passed."""
_PIECE: Final = 64 * 1024
_MOST_BYTES: Final = 3000
_SLOW: Final = 0.05
_HELD: Final = 0.3


@dataclass(frozen=True, slots=True)
class Plan:
    """What happens to one connection: after so many bytes."""

    kind: str = "well"
    after: int = 0


class FaultProxy:
    """Listens on a port of its own (`port`) and leads to `target` on this machine; to be used from any thread."""

    def __init__(self, target: int) -> None:
        self.target = target
        self.port = 0
        self.seen: Counter[str] = Counter()
        self._chance: random.Random | None = None
        self._loop = asyncio.new_event_loop()
        self._wires: set[asyncio.Task[None]] = set()
        self._passed = asyncio.Event()
        self._thread = threading.Thread(target=self._run, name="faults", daemon=True)
        self._thread.start()
        self._do(self._listen)

    @property
    def url(self) -> str:
        """Where a client is led."""
        return f"http://127.0.0.1:{self.port}"

    def begin(self, seed: int) -> None:
        """Do harm from now on, first of all to the connections that there are."""
        self._do(lambda: self._turn(random.Random(seed)))

    def mend(self) -> None:
        """All is well again; connections with a fault drop."""
        self._do(lambda: self._turn(None))

    def close(self) -> None:
        """End, leaving no thread behind."""
        self._do(self._end)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _do(self, act: Callable[[], object]) -> None:
        async def run() -> None:
            found = act()
            if asyncio.iscoroutine(found):
                await found

        asyncio.run_coroutine_threadsafe(run(), self._loop).result(10)

    def _run(self) -> None:
        self._loop.run_forever()

    async def _listen(self) -> None:
        self._server = await asyncio.start_server(self._take, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]

    async def _turn(self, chance: random.Random | None) -> None:
        self._chance = chance
        await self._drop()

    async def _drop(self) -> None:
        wires = list(self._wires)
        for wire in wires:
            wire.cancel()
        await asyncio.gather(*wires, return_exceptions=True)

    async def _end(self) -> None:
        self._server.close()
        await self._drop()

    async def _take(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._wires.add(task)
        try:
            await self._carry(reader, writer)
        except (OSError, asyncio.CancelledError):
            pass  # it is cut, and nobody is told why
        finally:
            self._wires.discard(task)
            writer.transport.abort()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        plan = self._drawn()
        self.seen[plan.kind] += 1
        if plan.kind == "later":
            self._passed.clear()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._passed.wait(), _HELD)
        answers, server = await asyncio.open_connection("127.0.0.1", self.target)
        sent = bytearray()
        try:
            ways = [
                asyncio.create_task(self._up(plan, reader, server, sent)),
                asyncio.create_task(self._down(plan, answers, writer)),
            ]
            try:
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for way in ways:
                    way.cancel()
                await asyncio.gather(*ways, return_exceptions=True)
        finally:
            server.transport.abort()
        if plan.kind == "twice":
            await self._say_again(bytes(sent))

    def _drawn(self) -> Plan:
        chance = self._chance
        return Plan(chance.choice(KINDS), chance.randrange(_MOST_BYTES)) if chance else Plan()

    async def _up(
        self, plan: Plan, reader: asyncio.StreamReader, server: asyncio.StreamWriter, sent: bytearray
    ) -> None:
        while piece := await reader.read(_PIECE):
            left = plan.after - len(sent)
            if plan.kind in {"cut up", "half"}:
                piece = piece[: max(left, 0)]
            if plan.kind == "slow":
                await asyncio.sleep(_SLOW)
            sent += piece
            server.write(piece)
            await server.drain()
            self._passed.set()
            if plan.kind == "cut up" and len(sent) >= plan.after:
                return
            if plan.kind == "half" and len(sent) >= plan.after:
                server.write_eof()
                await asyncio.sleep(_HELD)  # what the server says to that still comes
                return

    async def _down(self, plan: Plan, answers: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        passed = 0
        while piece := await answers.read(_PIECE):
            if plan.kind == "unanswered":
                return
            if plan.kind == "cut down":
                piece = piece[: max(plan.after - passed, 0)]
            if plan.kind == "slow":
                await asyncio.sleep(_SLOW)
            passed += len(piece)
            writer.write(piece)
            await writer.drain()
            if plan.kind == "cut down" and passed >= plan.after:
                return

    async def _say_again(self, sent: bytes) -> None:
        answers, server = await asyncio.open_connection("127.0.0.1", self.target)
        try:
            server.write(sent)
            await server.drain()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(answers.read(_PIECE), _HELD)
        finally:
            server.transport.abort()
