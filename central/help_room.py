"""Where a kiosk and a helper meet: the hub passes on what they say, and keeps none of it.

It admits two: the kiosk or laptop in the field that called (or, at a central, the hub of its office,
`central/help_relay.py`), and the counter whose answer stands. Nothing passes before the citizen's yes is in the log,
and nothing after it was taken back. What gets lost on the way the two ends send again (`kiosk/assist/delivery.py`).
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

import msgspec

from central.settled import settled
from kiosk.assist.delivery import unpacked
from kiosk.assist.frames import FROM_HELPER, FROM_KIOSK, decode
from kiosk.assist.help_call import OPEN
from kiosk.errors import Refused, ShopfrontError
from kiosk.queue.hub import is_shut_out
from kiosk.queue.remote import carries_for

if TYPE_CHECKING:
    from collections.abc import Callable

    from central.credentials import Principal
    from kiosk.assist.help_call import HelpCall
    from kiosk.node import Change, Node

_log = logging.getLogger(__name__)

Side = Literal["kiosk", "helper"]
SILENT_SECONDS: Final = 75.0
"""A kiosk that was not heard for so long is not there any more: a minute of loss, and the time to be back."""
MOST_A_SECOND: Final = 200
"""Packets that one side may send; more wait at the sender."""
_MOST_WAITING: Final = 64
"""Packets for a side whose connection does not take them; further ones are dropped, and sent again by their sender."""
_FRAMES: Final = {"kiosk": FROM_KIOSK, "helper": FROM_HELPER}

# why a connection is closed; all but the first two are for good
AGAIN: Final = 4404
"""The call is not known here yet, or its answer is not."""
REPLACED: Final = 4409
"""The same device connected anew."""
REFUSED: Final = 4403
UNREADABLE: Final = 4400
ENDED: Final = 4410
LEFT: Final = 4000
"""What a side says itself that goes for good."""


class Word(msgspec.Struct, frozen=True):
    """What the hub itself says to a side: whether anything may pass, whether the other one is there, and for which
    answer of an officer."""

    open: bool
    there: bool
    answer: str = ""


class Closed(Exception):
    """The connection is to be closed with this code."""

    def __init__(self, code: int) -> None:
        super().__init__(str(code))
        self.code = code


class Seat:
    """One side that is connected: what it is to be sent, and the code with which it is to be closed."""

    def __init__(self, help_id: str, side: Side, device: str) -> None:
        self.help, self.side, self.device = help_id, side, device
        self.out: asyncio.Queue[bytes | Word | int] = asyncio.Queue()
        self._since, self._count = 0.0, 0

    def tell(self, what: bytes | Word) -> None:
        """Send it; a packet only if there is room."""
        if isinstance(what, Word) or self.out.qsize() < _MOST_WAITING:
            self.out.put_nowait(what)

    def close(self, code: int) -> None:
        """Send nothing more, and close."""
        while not self.out.empty():
            self.out.get_nowait()
        self.out.put_nowait(code)

    def pause(self) -> float:
        """Seconds until the next packet is taken from this side."""
        now = time.monotonic()
        if now - self._since >= 1:
            self._since, self._count = now, 0
        self._count += 1
        return 0.0 if self._count <= MOST_A_SECOND else self._since + 1 - now


@dataclass(slots=True)
class _Table:
    """One help session: who sits there, for which answer, and when each was heard last."""

    answer: str
    was_open: bool = False
    seats: dict[Side, Seat] = field(default_factory=dict)
    heard: dict[Side, float] = field(default_factory=dict)


class HelpRoom:
    """All help sessions of this server. Everything but `open` and `close` is for its loop."""

    def __init__(self, node: Node, silent_seconds: float = SILENT_SECONDS) -> None:
        self._node = node
        self._silent = silent_seconds
        self._tables: dict[str, _Table] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._unsubscribe: Callable[[], None] | None = None
        self.closed = False

    def open(self) -> None:
        """Notice calls that are answered, agreed to and ended."""
        self._loop = asyncio.get_running_loop()
        self._unsubscribe = self._node.subscribe(self._heard)

    def close(self) -> None:
        """Everybody goes; they may meet again at another server."""
        self.closed = True
        if self._unsubscribe is not None:
            self._unsubscribe()
        for table in self._tables.values():
            for seat in table.seats.values():
                seat.close(AGAIN)
        self._tables.clear()

    def sit(self, principal: Principal, help_id: str) -> Seat:
        """Admit a side; raises Closed for anybody else."""
        call = self._call(help_id)
        if call is None or self.closed:
            raise Closed(AGAIN)
        side = _side_of(call, principal) or self._side_of_hub(call, principal)
        if call.status not in OPEN:
            raise Closed(ENDED if side else REFUSED)
        if side is None:
            raise Closed(REFUSED if call.helper or principal.role != "counter" else AGAIN)
        seat = Seat(help_id, side, principal.device)
        table = self._tables.setdefault(help_id, _Table(call.answer))
        before = table.seats.get(side)
        table.seats[side] = seat
        table.heard[side] = time.monotonic()
        if before is not None:
            before.close(REPLACED)
        self._look_at(help_id)
        return seat

    def leave(self, seat: Seat, *, good: bool = False) -> None:
        """A connection is gone. `good`: its side has left, so the other one need not wait."""
        table = self._tables.get(seat.help)
        if table is None or table.seats.get(seat.side) is not seat:
            return
        del table.seats[seat.side]
        if good:
            self._end(seat.help)
        else:
            self._tell(table)

    def take(self, seat: Seat, raw: bytes) -> None:
        """Pass on what a side sent; raises Closed for what it may not send, or not now."""
        table, call = self._tables.get(seat.help), self._call(seat.help)
        if table is None or call is None or table.seats.get(seat.side) is not seat:
            raise Closed(REPLACED)
        if not call.may_flow or call.answer != table.answer:
            raise Closed(ENDED if table.was_open else REFUSED)
        packet = unpacked(raw)
        if packet is None or (packet.number and not _may_say(seat.side, bytes(packet.frame))):
            raise Closed(UNREADABLE)
        table.heard[seat.side] = time.monotonic()
        other = table.seats.get(_other(seat.side))
        if other is not None:
            other.tell(raw)

    async def watch(self) -> None:
        """End what has no kiosk or no officer any more, until cancelled."""
        while True:
            await asyncio.sleep(min(1.0, self._silent / 4))
            try:
                await self._end_lost()
            except ShopfrontError as error:
                _log.warning("a help session could not be ended: %s", error)

    def look(self) -> None:
        """Something was written about help sessions, or about who takes part."""
        out = self._node.read(lambda queue: {one.uuid for one in queue.devices.values() if is_shut_out(one)})
        for seat in (seat for table in self._tables.values() for seat in table.seats.values() if seat.device in out):
            seat.close(REFUSED)
        for help_id in tuple(self._tables):
            self._look_at(help_id)

    def _look_at(self, help_id: str) -> None:
        table, call = self._tables[help_id], self._call(help_id)
        if call is None or call.status not in OPEN:
            self._end(help_id)
            return
        if table.was_open and (not call.may_flow or call.answer != table.answer):
            self._end(help_id)
            return
        if call.answer != table.answer:  # another officer has it, before anything passed
            helper = table.seats.pop("helper", None)
            if helper is not None and helper.device != call.helper:
                helper.close(ENDED)
            elif helper is not None:
                table.seats["helper"] = helper
            table.answer = call.answer
        if call.may_flow and not table.was_open:
            table.was_open = True
            table.heard = dict.fromkeys(("kiosk", "helper"), time.monotonic())
        self._tell(table)

    def _tell(self, table: _Table) -> None:
        for side, seat in table.seats.items():
            seat.tell(Word(table.was_open, _other(side) in table.seats, table.answer))

    def _end(self, help_id: str) -> None:
        for seat in self._tables.pop(help_id).seats.values():
            seat.close(ENDED)

    async def _end_lost(self) -> None:
        """Also of sessions whose kiosk never came here, as after a takeover."""
        if not self._node.serving:
            return
        now = time.monotonic()
        calls = self._node.read(lambda queue: [one for one in queue.help_calls.values() if one.may_flow])
        for call in calls:
            table = self._tables.setdefault(call.id, _Table(call.answer))
            if not table.was_open:
                self._look_at(call.id)
            gone = now - table.heard.get("kiosk", now) > self._silent
            if gone or self._officer_left(call):
                with contextlib.suppress(Refused):  # somebody was quicker
                    await settled(self._node.act("help.lost", {"help": call.id}))

    def _side_of_hub(self, call: HelpCall, principal: Principal) -> Side | None:
        """The office's hub speaks for a kiosk that is not let in here."""
        carries = principal.role == "hub" and self._node.read(
            lambda queue: carries_for(queue, principal.device, call.device)
        )
        return "kiosk" if carries else None

    def _call(self, help_id: str) -> HelpCall | None:
        return self._node.read(lambda queue: queue.help_calls.get(help_id))

    def _officer_left(self, call: HelpCall) -> bool:
        """Whether the officer who helps sits at that counter no more."""
        counter = self._node.read(lambda queue: queue.counters.get(call.counter))
        return counter is not None and (counter.officer, counter.device) != (call.officer, call.helper)

    def _heard(self, change: Change) -> None:
        """On the writing thread."""
        if self._loop is not None and any(one.startswith(("help/", "device/")) for one in change.subjects):
            with contextlib.suppress(RuntimeError):  # the loop has ended since
                self._loop.call_soon_threadsafe(self.look)


def _side_of(call: HelpCall, principal: Principal) -> Side | None:
    if principal.role in {"kiosk", "field"} and principal.device == call.device:
        return "kiosk"
    if principal.role == "counter" and principal.device == call.helper:
        return "helper"
    return None


def _other(side: Side) -> Side:
    return "helper" if side == "kiosk" else "kiosk"


def _may_say(side: Side, frame: bytes) -> bool:
    """Whether it is a frame, and one of this side's; what shows too much is none (`SeenField`)."""
    try:
        return isinstance(decode(frame), _FRAMES[side])
    except Refused:
        return False
