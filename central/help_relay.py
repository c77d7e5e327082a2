"""Carries help sessions through the central above: a kiosk of this office, and a helper whose desk central let in.

The hub sits at its own table in the helper's place, by the rules of any counter, and at central's in the kiosk's. Each
of the two servers looks for the citizen's yes in its own log, for every packet. What waits here is a queue of packets
and no more; while the line to central is broken the helper's place is empty, and the two ends keep what they said.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

import aiohttp
import msgspec
from yarl import URL

from central.client import checked_url
from central.credentials import Principal
from central.help_room import ENDED, LEFT, UNREADABLE, Closed, Word
from central.help_session import HelpPace
from central.pinned import ended, secured
from central.settled import passed
from central.wire import VERSION, VERSION_HEADER
from kiosk.assist.delivery import MOST_PACKET
from kiosk.queue.remote import is_elsewhere

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from central.help_room import HelpRoom, Seat
    from central.standby import Upstream
    from kiosk.assist.help_call import HelpCall
    from kiosk.node import Change, Node
    from kiosk.queue.state import Queue

_log = logging.getLogger(__name__)
_OVER: Final = frozenset({ENDED, UNREADABLE})
"""What ends a session for both; anything else is tried again while the yes stands."""
_LOOK: Final = 2.0
"""Seconds between two looks at what is to be carried, where no event says so: this server may have begun to serve."""


class HelpRelay:
    """All sessions that this server carries; for its loop."""

    def __init__(self, node: Node, room: HelpRoom, above: Upstream, pace: HelpPace | None = None) -> None:
        self._node, self._room, self._above, self._pace = node, room, above, pace or HelpPace()
        self._tasks: dict[str, asyncio.Task[None]] = {}
        """By the answer: who answers anew is carried anew."""
        self._ending: set[asyncio.Task[None]] = set()

    async def watch(self) -> None:
        """Carry whatever is agreed to, until cancelled."""
        news, unsubscribe = self._news()
        try:
            async with aiohttp.ClientSession(headers={VERSION_HEADER: VERSION}, trust_env=False) as http:
                try:
                    while True:
                        news.clear()
                        self._look(http)
                        await passed(news, _LOOK)
                finally:
                    await _cancelled(*self._tasks.values(), *self._ending)
                    await ended(http)
        finally:
            unsubscribe()

    def _news(self) -> tuple[asyncio.Event, Callable[[], None]]:
        news, loop = asyncio.Event(), asyncio.get_running_loop()

        def heard(change: Change) -> None:
            """On the writing thread."""
            if any(one.startswith("help/") for one in change.subjects):
                with contextlib.suppress(RuntimeError):  # the loop has ended since
                    loop.call_soon_threadsafe(news.set)

        return news, self._node.subscribe(heard)

    def _look(self, http: aiohttp.ClientSession) -> None:
        wanted = self._wanted()
        for answer in self._tasks.keys() - wanted.keys():
            task = self._tasks.pop(answer)
            self._ending.add(task)
            task.add_done_callback(self._ending.discard)
            task.cancel()
        for answer in wanted.keys() - self._tasks.keys():
            self._tasks[answer] = asyncio.create_task(self._carry(wanted[answer], http))

    def _wanted(self) -> Mapping[str, HelpCall]:
        return self._node.read(_carried) if self._node.serving else {}

    async def _carry(self, call: HelpCall, http: aiohttp.ClientSession) -> None:
        """One session until it is over, however often the line to central breaks."""
        pause = self._pace.first_retry
        while True:
            line = _Line(self._room, call, lambda: call.answer not in self._wanted())
            try:
                if await line.carry(self._connect(call, http), self._pace):
                    return
            except (TimeoutError, aiohttp.ClientError, OSError) as error:
                _log.debug("help through central: %s", type(error).__name__)
            pause = self._pace.first_retry if line.was_open else min(pause * 2, self._pace.last_retry)
            await asyncio.sleep(pause)

    def _connect(self, call: HelpCall, http: aiohttp.ClientSession) -> Any:  # noqa: ANN401 - of aiohttp, which names it privately
        link = URL(f"{checked_url(self._above.url)}/help/{quote(call.id, safe='')}")
        return http.ws_connect(
            link, headers=self._above.access.opening(link),
            heartbeat=self._pace.heartbeat, max_msg_size=MOST_PACKET, compress=0,
            timeout=aiohttp.ClientWSTimeout(ws_close=self._pace.farewell),
            ssl=secured(self._above.access.pins, link, http),
        )  # fmt: skip


class _Line:
    """One connection to central for one session."""

    def __init__(self, room: HelpRoom, call: HelpCall, gone: Callable[[], bool]) -> None:
        self._room, self._call, self._gone = room, call, gone
        self.was_open = False

    async def carry(self, connecting: Any, pace: HelpPace) -> bool:  # noqa: ANN401 - see above
        """Whether the session is over; False where the line broke."""
        async with asyncio.timeout(pace.connect):
            socket = await connecting
        code = 0
        try:
            code = await self._both_ways(socket)
        finally:
            over = code in _OVER or self._gone()
            await socket.close(code=LEFT if over else 1000)
        return over

    async def _both_ways(self, socket: aiohttp.ClientWebSocketResponse) -> int:
        """Why it ended: the code of whichever server closed its side."""
        if not await _opened(socket):
            return socket.close_code or 0
        self.was_open = True
        code = 0
        try:
            # in the place of the counter whose answer stands: the room lets nobody else sit there
            seat = self._room.sit(Principal(self._call.helper, "counter", frozenset()), self._call.id)
        except Closed as closed:
            return closed.code
        pumps = [asyncio.create_task(one) for one in (_up(seat, socket), self._down(seat, socket))]
        try:
            done, _ = await asyncio.wait(pumps, return_when=asyncio.FIRST_COMPLETED)
            code = done.pop().result()
        finally:
            await _cancelled(*pumps)
            self._room.leave(seat, good=code in _OVER)
        return code

    async def _down(self, seat: Seat, socket: aiohttp.ClientWebSocketResponse) -> int:
        async for message in socket:
            if message.type is aiohttp.WSMsgType.BINARY:
                if pause := seat.pause():
                    await asyncio.sleep(pause)
                try:
                    self._room.take(seat, message.data)
                except Closed as closed:
                    return closed.code
        return socket.close_code or 0


async def _up(seat: Seat, socket: aiohttp.ClientWebSocketResponse) -> int:
    while not isinstance(what := await seat.out.get(), int):
        if isinstance(what, bytes):
            await socket.send_bytes(what)
    return what


async def _opened(socket: aiohttp.ClientWebSocketResponse) -> bool:
    """Whether central lets anything pass: it may hear of the yes a moment later than this server."""
    async for message in socket:
        if message.type is aiohttp.WSMsgType.TEXT:
            with contextlib.suppress(msgspec.DecodeError):
                if msgspec.json.decode(message.data, type=Word).open:
                    return True
    return False


async def _cancelled(*tasks: asyncio.Task[Any]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _carried(queue: Queue) -> Mapping[str, HelpCall]:
    """Sessions that are agreed to with a helper whom the central above let in, by their answer."""
    agreed = (call for call in queue.help_calls.values() if call.may_flow)
    return {call.answer: call for call in agreed if is_elsewhere(queue, call.helper)}
