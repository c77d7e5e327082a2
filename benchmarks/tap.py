"""`tap`: from the touch on 'take a ticket' until the ticket is durable and drawn, beside one bare fsync."""

import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

from benchmarks.amounts import Amounts
from benchmarks.disk import BareFsync
from benchmarks.figure import Figure, at, spread
from benchmarks.office import Office
from benchmarks.own_kiosk import OwnKiosk

_P50_MS, _P99_MS, _PAUSE_MS = 15.0, 50.0, 16.0
_MOST_WARM = 5
"""Taps before the measuring begins."""
_FADE_MS = 250


@dataclass(slots=True)
class Taps:
    """Milliseconds of every tap."""

    fsync: list[float] = field(default_factory=list)
    durable: list[float] = field(default_factory=list)
    drawn: list[float] = field(default_factory=list)
    both: list[float] = field(default_factory=list)
    pause: list[float] = field(default_factory=list)
    pause_without_drawing: list[float] = field(default_factory=list)
    drawing: list[float] = field(default_factory=list)


def measure(amounts: Amounts) -> Figure:
    """Take tickets by touch at a real kiosk face, with its log on disk and its hub in another process."""
    warm = min(_MOST_WARM, amounts.taps // 10)
    with Office(60 + amounts.taps * 1.5) as office, ExitStack() as stack:
        fsync = BareFsync(office.folder)
        stack.callback(fsync.close)
        taps = Taps()
        visitor = Visitor(office, stack)
        for turn in range(amounts.taps + warm):
            visitor.visit(taps if turn >= warm else Taps(), fsync)
    return _figure(taps)


class Visitor:
    """A citizen at a kiosk."""

    def __init__(self, office: Office, stack: ExitStack) -> None:
        self._kiosk = OwnKiosk(office, stack)
        self._durable = 0.0
        stack.callback(self._kiosk.node.subscribe(self._note_durable))
        self.hands = self._kiosk.hands

    def visit(self, taps: Taps, fsync: BareFsync) -> None:
        """One visit, from the first page to the ticket and back; only the tap that takes the ticket is timed."""
        hands = self.hands
        for name in ("welcome.en", "home.getTicket", "choose.register-birth"):
            hands.tap(name)
        hands.see("service.take")
        hands.rest(_FADE_MS)
        taps.fsync.append(fsync.milliseconds())
        self._durable = 0.0
        take = hands.see("service.take")
        hands.watch()
        hands.expect(self._ticket_is_seen)
        began = hands.touch(take)
        drawn = hands.drawn()
        hands.rest(_FADE_MS)
        pauses = hands.pauses()
        taps.durable.append((self._durable - began) * 1000)
        taps.drawn.append((drawn - began) * 1000)
        taps.both.append((max(drawn, self._durable) - began) * 1000)
        taps.pause.append(pauses.longest)
        taps.pause_without_drawing.append(pauses.longest_without_drawing)
        taps.drawing.append(pauses.drawing)
        hands.tap("ticket.done")
        hands.see("welcome.en")

    def _note_durable(self, change: Any) -> None:  # noqa: ANN401 - a Change, known once the kiosk is loaded
        if not self._durable and any(subject.startswith("ticket/") for subject in change.subjects):
            self._durable = time.perf_counter()

    def _ticket_is_seen(self) -> bool:
        return self._kiosk.shows("Ticket", "ticket.label")


def _figure(taps: Taps) -> Figure:
    details = {
        "peer": "one bare fsync",
        "tap_to_durable_and_drawn_ms": spread(taps.both),
        "tap_to_durable_ms": spread(taps.durable),
        "tap_to_drawn_ms": spread(taps.drawn),
        "bare_fsync_ms": spread(taps.fsync),
        "longest_pause_ms": spread(taps.pause),
        "longest_pause_without_drawing_ms": spread(taps.pause_without_drawing),
        "longest_drawing_of_a_frame_ms": spread(taps.drawing),
    }
    half, most = at(taps.both, 50), at(taps.both, 99)
    met = half <= _P50_MS and most <= _P99_MS and max(taps.pause_without_drawing) <= _PAUSE_MS
    mark = f"p50 at most {_P50_MS:g} ms, p99 {_P99_MS:g} ms, no pause over {_PAUSE_MS:g} ms beside drawing"
    return Figure("tap", "ms", half, mark, met, peer=at(taps.fsync, 50), details=details)
