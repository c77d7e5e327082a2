"""One side of one help session on the loop of its thread: connects, connects again, and says how it stands."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar
from urllib.parse import quote

import aiohttp
import msgspec
from yarl import URL

from central.help_room import ENDED, LEFT, REFUSED, REPLACED, UNREADABLE, Word
from central.pinned import secured
from central.settled import passed
from kiosk.assist.delivery import MOST_PACKET, Delivery, packed, unpacked
from kiosk.assist.frames import decode, encode
from kiosk.errors import Refused
from kiosk.events import new_id

if TYPE_CHECKING:
    from collections.abc import Callable

    from central.access import Access
    from kiosk.assist.frames import Frame
    from kiosk.assist.ports import LiveState

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
_FOR_GOOD: Final = frozenset({ENDED, REFUSED, REPLACED, UNREADABLE})


@dataclass(frozen=True, slots=True)
class HelpPace:
    """Seconds throughout."""

    beat: float = 2.0
    """So often a side says that it is there."""
    resend: float = 1.0
    """What was not acknowledged by then is sent again, then after twice as long, and so on."""
    most_resend: float = 8.0
    absent: float = 5.0
    """A side that was not heard, or does not hear, for so long is waited for."""
    heartbeat: float = 6.0
    """A hub that gives no sign of life for one and a half times as long is connected to anew."""
    connect: float = 3.0
    """So long may it take to be let in."""
    first_retry: float = 0.1
    last_retry: float = 2.0
    farewell: float = 1.0
    """So long are the last words tried when a side leaves."""


class HelpSession:
    """A `LiveSession`. Its methods are for any thread, all else is for the loop."""

    def __init__(
        self, help_id: str, loop: asyncio.AbstractEventLoop, address: Callable[[], str], pace: HelpPace, access: Access
    ) -> None:
        self.help = help_id
        self.state: LiveState = "connecting"
        self._loop, self._address, self._pace, self._access = loop, address, pace, access
        self._delivery = Delivery(new_id())
        self._frames: list[Callable[[Frame], None]] = []
        self._states: list[Callable[[LiveState], None]] = []
        self._early: list[Frame] = []
        self._wake = asyncio.Event()
        self._leaving = False
        self._word = Word(open=False, there=False)
        self._answer = ""
        self._met = False
        """Whether it was ever live."""
        self._heard = self._progress = self._stuck = loop.time()
        self._patience = pace.resend

    # for any thread

    def send(self, frame: Frame) -> None:
        """Tell the other side; kept until it has it. Raises Refused `frame_unreadable`."""
        self._soon(self._take, encode(frame))

    def on_frame(self, listener: Callable[[Frame], None]) -> Callable[[], None]:
        """Hear what the other side says, on the link's thread."""
        self._soon(self._listen, listener)
        return lambda: self._soon(_drop, self._frames, listener)

    def on_state(self, listener: Callable[[LiveState], None]) -> Callable[[], None]:
        """Hear each change of the state, on the link's thread."""
        self._soon(self._states.append, listener)
        return lambda: self._soon(_drop, self._states, listener)

    def close(self) -> None:
        """Leave for good."""
        self._soon(self._leave)

    # on the loop

    async def run(self, http: aiohttp.ClientSession) -> None:
        """Stay connected until the end."""
        pause = self._pace.first_retry
        while self.state != "ended" and not self._leaving:
            began = self._loop.time()
            try:
                code = await self._connect(http)
            except (TimeoutError, aiohttp.ClientError, OSError) as error:
                _log.debug("help: %s", type(error).__name__)
                code = 0
            if code in _FOR_GOOD:
                break
            self._word = Word(open=False, there=False)
            self._look()
            pause = self._pace.first_retry if self._loop.time() - began > 1 else min(pause * 2, self._pace.last_retry)
            await self._rest(pause)
        self._end()

    async def _connect(self, http: aiohttp.ClientSession) -> int:
        """One connection until it ends; the code with which the hub closed it."""
        url = self._address()
        if not url:
            raise TimeoutError
        limit = aiohttp.ClientWSTimeout(ws_close=self._pace.farewell)
        link = URL(f"{url}/help/{quote(self.help, safe='')}")
        opening = http.ws_connect(
            link, headers=self._access.opening(link),
            heartbeat=self._pace.heartbeat, max_msg_size=MOST_PACKET, compress=0, timeout=limit,
            ssl=secured(self._access.pins, link, http),
        )  # fmt: skip
        async with asyncio.timeout(self._pace.connect):
            socket = await opening
        self._delivery.again()
        pumping = asyncio.create_task(self._pump(socket, url))
        try:
            async for message in socket:
                if message.type is aiohttp.WSMsgType.TEXT:
                    self._hear_hub(message.data)
                elif message.type is aiohttp.WSMsgType.BINARY:
                    self._hear(message.data)
                if self.state == "ended":
                    break
        finally:
            pumping.cancel()
            await asyncio.gather(pumping, return_exceptions=True)
            await socket.close(code=LEFT if self._leaving else 1000)
        return socket.close_code or 0

    async def _pump(self, socket: aiohttp.ClientWebSocketResponse, url: str) -> None:
        """Send what there is, again what was not heard, and signs of life; leave where that is wanted."""
        beaten, self._patience = 0.0, self._pace.resend
        with contextlib.suppress(ConnectionError, aiohttp.ClientError):
            while self._address() == url:
                self._wake.clear()
                now = self._loop.time()
                if self._delivery.under_way and now - self._progress > self._patience:
                    self._delivery.again()
                    self._progress, self._patience = now, min(self._patience * 2, self._pace.most_resend)
                packets = self._delivery.outgoing() if self._word.open else []
                if self._word.open and not packets and now - beaten >= self._pace.beat:
                    packets = [self._delivery.sign()]
                for packet in packets:
                    await socket.send_bytes(packed(packet))
                beaten = self._loop.time() if packets else beaten
                self._look()
                if self._leaving and not (self._delivery.kept and self._word.open):
                    break
                await passed(self._wake, min(self._pace.resend, self._pace.beat) / 2)
        await socket.close(code=LEFT if self._leaving else 1000)

    def _hear_hub(self, raw: str) -> None:
        try:
            word = msgspec.json.decode(raw, type=Word)
        except (msgspec.DecodeError, UnicodeDecodeError):
            return
        if word.open and self._answer not in {"", word.answer}:
            self._end()  # another officer's: nothing that was kept for the first may reach them
            return
        self._answer = word.answer if word.open else self._answer
        self._word = word
        self._delivery.again()
        self._wake.set()
        self._look()

    def _hear(self, raw: bytes) -> None:
        packet = unpacked(raw)
        if packet is None:
            return
        before, kept = self._delivery.you, self._delivery.kept
        frames = self._delivery.received(packet)
        self._heard = self._loop.time()
        if self._delivery.kept != kept or not kept:
            self._progress = self._stuck = self._heard
            self._patience = self._pace.resend
        self._wake.set()
        if before and before != self._delivery.you and self.state == "live":
            self._tell("live")
        self._look()
        for frame in frames:
            with contextlib.suppress(Refused):
                self._hand_over(decode(frame))

    def _hand_over(self, frame: Frame) -> None:
        if not self._frames:
            self._early.append(frame)
        for listener in tuple(self._frames):
            if not self._leaving:
                _call(listener, frame)

    def _look(self) -> None:
        """How it stands now."""
        if self.state == "ended" or self._leaving:
            return
        now, absent = self._loop.time(), self._pace.absent
        silent = now - self._heard > absent or (self._delivery.kept and now - self._stuck > absent)
        here = self._word.open and self._word.there and bool(self._delivery.you) and not silent
        state: LiveState = "live" if here else "waiting" if self._met else "connecting"
        self._met = self._met or here
        if state != self.state:
            self._tell(state)

    def _tell(self, state: LiveState) -> None:
        self.state = state
        for listener in tuple(self._states):
            _call(listener, state)

    def _take(self, raw: bytes) -> None:
        if self.state == "ended" or self._leaving:
            return
        if not self._delivery.kept:
            self._stuck = self._progress = self._loop.time()
        if not self._delivery.send(raw):
            self._end()
        self._wake.set()

    def _listen(self, listener: Callable[[Frame], None]) -> None:
        self._frames.append(listener)
        early, self._early = self._early, []
        for frame in early:
            _call(listener, frame)

    def _leave(self) -> None:
        if self.state == "ended" or self._leaving:
            return
        self._leaving = True
        self._tell("ended")
        self._wake.set()
        self._loop.call_later(self._pace.farewell, self._forget)

    def _end(self) -> None:
        self._forget()
        if self.state != "ended":
            self._tell("ended")

    def _forget(self) -> None:
        """Nothing of the session stays in memory."""
        self._delivery = Delivery(self._delivery.me)
        self._early.clear()
        self._wake.set()

    async def _rest(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._wake_to_leave()

    async def _wake_to_leave(self) -> None:
        while not self._leaving:
            self._wake.clear()
            await self._wake.wait()

    def _soon(self, act: Callable[..., None], *args: object) -> None:
        with contextlib.suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(act, *args)


def _call(listener: Callable[[_T], None], news: _T) -> None:
    try:
        listener(news)
    except Exception:
        _log.exception("help: a listener failed")


def _drop(listeners: list[_T], listener: _T) -> None:
    with contextlib.suppress(ValueError):
        listeners.remove(listener)
