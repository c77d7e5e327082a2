"""The sync of a device with its hub: runs by itself, and asks the hub for decisions."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from concurrent.futures import CancelledError
from typing import TYPE_CHECKING, Any, TypeVar

from central.handshake import Handshake
from central.heads import HeadedPush
from central.inbox import Inbox
from central.outbox import Outbox
from central.pace import Backoff, Pace
from central.settled import cancel_all, end, passed
from central.standing import NOT_LET_IN, Standing
from central.waking import Waking
from kiosk.errors import CursorUnknown, DataFault, HubRefused, HubUnreachable, Refused

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Mapping, Sequence

    from central.blob_sender import BlobSender, Heard
    from central.device_reporter import DeviceReporter
    from central.roaming import Roaming
    from kiosk.node import Node
    from kiosk.ports import GrantAnswer, HubLink, LinkStatus

_T = TypeVar("_T")
_log = logging.getLogger(__name__)

_SILENT = "The hub gives no sign of life."
_CLOSING = "The hub does not wait for news; it is ending."
_ENDED = "The sync of this device has ended."


class Sync:
    """An `Uplink`: one thread with an event loop that sends, reads each stream, and looks after the link."""

    def __init__(
        self,
        node: Node,
        link: HubLink,
        streams: Sequence[str],
        pace: Pace | None = None,
        blobs: Callable[[Heard], BlobSender | DeviceReporter] | None = None,
        *,
        roaming: Roaming | None = None,
        hears: Callable[[Heard, Heard], Mapping[str, Callable[[], Coroutine[Any, Any, bool]]]] | None = None,
        waking: Waking | None = None,
    ) -> None:
        """A `link` that is `roaming` may lead to another server later; `hears` names more works of this device."""
        self._node = node
        self._link = link
        self._roaming = roaming
        self._hub = ""
        self._pace = pace or Pace()
        compare = Handshake(node, self._heard, link, streams, self.wake).compare
        ahead = node.device.role != "hub"
        self._inboxes = [
            Inbox(node, one, self._pull, hub=lambda: self._hub, lost=compare, fresh=compare, ahead=ahead)
            for one in streams
        ]
        push = HeadedPush(node, getattr(link, "access", None), link.push, self._heard)
        self._outbox = Outbox(node, push, push.prepare)
        self._blobs = blobs(self._heard) if blobs else None
        self._hearing = hears(self._heard, self._waited) if hears else {}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="sync", daemon=True)
        self._door = threading.Lock()
        self._closed = False
        self._news = asyncio.Event()
        self._standing = Standing(node.clock)
        self._waking = (waking or Waking()).over(link, self._standing)
        self._ended = asyncio.Event()
        self._pulls: set[asyncio.Task[Any]] = set()
        self._clock_set = 0.0

    def start(self) -> Sync:
        """Begin; returns itself."""
        self._thread.start()
        return self

    def grant(self, request: str, do: str, args: Mapping[str, Any]) -> GrantAnswer:
        """Ask the hub for a decision and wait; raises HubRefused, or HubUnreachable when it is silent for 300 ms."""
        with self._door:
            if self._closed or not self._thread.is_alive():
                raise HubUnreachable(_ENDED)
            asked = asyncio.run_coroutine_threadsafe(self._ask(request, do, args), self._loop)
        try:
            return asked.result()
        except CancelledError as error:
            raise HubUnreachable(_ENDED) from error

    def wake(self) -> None:
        """There is something new to send."""
        with contextlib.suppress(RuntimeError):  # the loop has ended
            self._loop.call_soon_threadsafe(self._news.set)

    def status(self) -> LinkStatus:
        """What is known now."""
        return self._standing.status

    def stop(self) -> None:
        """End the sync, leaving no thread behind."""
        if self._thread.is_alive():
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._ended.set)
            self._thread.join()
        elif not self._loop.is_closed():
            self._loop.close()

    # the thread

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(self._main())
        finally:
            with self._door:
                self._closed = True
            # in this order: whatever is under way would open the link again
            self._loop.run_until_complete(cancel_all())
            self._loop.run_until_complete(self._link.close())
            self._loop.close()

    async def _main(self) -> None:
        self._news.set()
        works = {"sending": self._send, "looking after the link": self._look_after, "waking": self._waking.work}
        works |= {f"reading {inbox.stream}": inbox.read_some for inbox in self._inboxes}
        works |= {"sending blobs": self._send_blobs} if self._blobs else {}
        works |= self._hearing
        tasks = [asyncio.create_task(self._keep_on(name, work)) for name, work in works.items()]
        await self._ended.wait()
        await end(tasks)
        self._note_places()

    async def _keep_on(self, name: str, work: Callable[[], Awaitable[bool]]) -> None:
        """Do a work again and again, with growing pauses while it fails."""
        backoff = Backoff(self._pace)
        while True:
            try:
                await work()
                backoff.reset()
                if self._standing.well(name):
                    _log.info("sync: %s works again", name)
                continue
            except (Refused, DataFault) as error:  # the disk, most likely; it may get better
                self._tell_trouble(name, error)
            except (HubUnreachable, HubRefused, CursorUnknown) as error:
                _log.info("sync: %s", error)
            except Exception:
                _log.exception("sync: this device failed")
            await self._pause(backoff.next())

    def _tell_trouble(self, work: str, error: Exception) -> None:
        if self._standing.trouble(work, str(error)):
            _log.warning("sync: %s failed, and is tried again: %s", work, error)

    async def _send(self) -> bool:
        await self._news.wait()
        self._news.clear()
        try:
            while await self._outbox.send_some():
                pass
        except BaseException:
            self._news.set()
            raise
        return True

    async def _send_blobs(self) -> bool:
        if self._blobs is None or not await self._blobs.send_some():
            await asyncio.sleep(self._pace.beat)
        return True

    async def _look_after(self) -> bool:
        """Probe a quiet link, set the clock, keep the numbers topped up, note how far we have read."""
        now = time.monotonic()
        seeks = self._roaming is not None and not self._roaming.serves
        if seeks or now - self._standing.life >= self._pace.beat or now - self._clock_set >= self._pace.clock:
            await self._probe()
        if self._standing.connected.is_set():
            self._top_up()
        self._note_places()
        if self._standing.away.is_set() or (self._roaming and not self._roaming.serves):
            await asyncio.sleep(self._pace.beat_cut_off)
        else:
            await passed(self._standing.away, self._pace.beat)
        return True

    async def _probe(self) -> None:
        began, sent = time.monotonic(), self._node.clock.raw_ms()
        try:
            async with asyncio.timeout(self._pace.look if self._roaming else self._pace.beat):
                hub_ms = await self._heard(self._roaming.look if self._roaming else self._link.hub_time)
        except TimeoutError:
            self._standing.lost(began, HubUnreachable(_SILENT))
        except (HubUnreachable, HubRefused) as error:
            _log.debug("sync: %s", error)
        else:
            self._node.clock.correct(hub_ms, sent, self._node.clock.raw_ms())
            self._clock_set = time.monotonic()
        moved = self._roaming is not None and self._roaming.hub != self._hub
        if self._roaming is not None and moved:
            self._hub = self._roaming.hub
            self._outbox.moved()
            self._news.set()
        if moved or not self._standing.connected.is_set():
            for pull in self._pulls:
                pull.cancel()

    def _top_up(self) -> None:
        if not self._node.serving:
            self._node.top_up()

    def _note_places(self) -> None:
        for inbox in self._inboxes:
            inbox.note_place()

    async def _pull(self, stream: str, after: str | None, read_at: str, generation: str) -> list[bytes]:
        began = time.monotonic()
        given = {"read_at": read_at, "generation": generation}
        elsewhere = {name: value for name, value in given.items() if value}
        raws = await self._waited(lambda: self._link.pull(stream, after, self._pace.poll, **elsewhere))
        if not raws and time.monotonic() - began < self._pace.poll / 2:
            raise HubUnreachable(_CLOSING)
        return raws

    async def _waited(self, ask: Callable[[], Awaitable[_T]]) -> _T:
        """`_heard` for what takes long: given up as soon as the hub has gone or is another one."""
        pull = asyncio.create_task(self._heard(ask))
        self._pulls.add(pull)
        try:
            await asyncio.wait({pull})
        finally:
            self._pulls.discard(pull)
            pull.cancel()
        if pull.cancelled():
            raise HubUnreachable(_SILENT)
        return pull.result()

    # decisions

    async def _ask(self, request: str, do: str, args: Mapping[str, Any]) -> GrantAnswer:
        sent = time.monotonic()
        asking = asyncio.create_task(self._heard(lambda: self._link.grant(request, do, args)))
        probing = asyncio.create_task(self._watch_life())
        try:
            while not asking.done():
                until = min(max(sent, self._standing.life) + self._pace.silence, sent + self._pace.most_patience)
                left = until - time.monotonic()
                if left <= 0:
                    silence = HubUnreachable(_SILENT)
                    self._standing.lost(sent, silence)
                    raise silence
                await asyncio.wait({asking}, timeout=left)
            return asking.result()
        finally:
            asking.cancel()
            probing.cancel()

    async def _watch_life(self) -> None:
        """A hub that is busy with its disk still answers this."""
        with contextlib.suppress(HubUnreachable, HubRefused):
            while True:
                await asyncio.sleep(self._pace.probe_after)
                await self._heard(self._link.hub_time)

    # what is known of the link

    async def _heard(self, ask: Callable[[], Awaitable[_T]]) -> _T:
        """Ask, wait for the answer, and note that there was one, or none."""
        began = time.monotonic()
        try:
            found = await ask()
        except HubUnreachable as error:
            self._standing.lost(began, error)
            raise
        except HubRefused as error:
            if error.code in NOT_LET_IN:
                self._standing.shut_out(error)
            else:
                self._alive()
            raise
        except CursorUnknown:
            self._alive()
            raise
        self._alive()
        return found

    def _alive(self) -> None:
        if self._standing.alive():
            self._top_up()

    async def _pause(self, seconds: float) -> None:
        """Wait, but no longer than until the hub is back, or this machine has woken."""
        await self._waking.rest(seconds, self._standing.connected)
