"""`call`: from the press of 'call next' until the counter shows the ticket, and the board in another process."""

import queue
import threading
import time
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

from benchmarks.amounts import Amounts
from benchmarks.disk import BareFsync
from benchmarks.figure import Figure, at, spread
from benchmarks.office import Office

_COUNTER_MS, _BOARD_MS = 30.0, 150.0
_OFFICER, _PIN, _COUNTER = "priya", "1111", "3"
"""Of the sample pack."""
_MOST_WARM = 5
_WAITING = 40
"""People in the waiting room all the time: one takes a ticket for each who is called."""
_BETWEEN_MS = 250
"""Fades and the last step's news are over, as with a person who looks before pressing."""
_PATIENCE_SECONDS = 5.0


@dataclass(slots=True)
class Calls:
    """Milliseconds from the press."""

    told: list[float] = field(default_factory=list)
    counter: list[float] = field(default_factory=list)
    board: list[float] = field(default_factory=list)
    without_window: list[float] = field(default_factory=list)
    fsync: list[float] = field(default_factory=list)


def measure(amounts: Amounts) -> Figure:
    """Call tickets at a real counter face, with hub, kiosk and board in processes of their own."""
    warm = min(_MOST_WARM, amounts.calls // 10)
    calls = Calls()
    with Office(120 + amounts.calls * 2) as office, ExitStack() as stack:
        kiosk = office.device("kiosk", "kiosk")
        for _ in range(_WAITING):
            kiosk.do("ticket.issue", service="register-birth")
        board = Board(office)
        desk = Desk(office, stack)
        fsync = BareFsync(office.folder)
        stack.callback(fsync.close)
        for turn in range(warm + amounts.calls):
            kiosk.do("ticket.issue", service="register-birth")
            desk.call(calls if turn >= warm else Calls(), board)
            calls.fsync.append(fsync.milliseconds())
        for _ in range(amounts.calls):
            kiosk.do("ticket.issue", service="register-birth")
        calls.without_window = _without_window(office, amounts.calls)
    return _figure(calls)


class Board:
    """A board's process, and what it says."""

    def __init__(self, office: Office) -> None:
        self._program = office.start("board", office.enrolment, python=["-m", "benchmarks.board_watch"])
        self._program.line()
        self._drawn: queue.Queue[tuple[str, int]] = queue.Queue()
        threading.Thread(target=self._listen, daemon=True).start()

    def drawn(self, label: str) -> float:
        """The moment (`time.monotonic`, seconds) at which it had drawn this call."""
        while True:
            found, moment = self._drawn.get(timeout=_PATIENCE_SECONDS)
            if found == label:
                return moment / 1e9

    def _listen(self) -> None:
        while True:
            try:
                line = self._program.line()
            except (RuntimeError, ValueError):
                return
            if "drawn" in line:
                self._drawn.put((line["drawn"], line["at"]))


class Desk:
    """A counter that was put together as `main.py counter` does it, with an officer who has signed in."""

    def __init__(self, office: Office, stack: ExitStack) -> None:
        from benchmarks.touching import Hands, close
        from ui.command_line.composition.device import opened
        from ui.counter.app import counter_face
        from ui.face import application, open_face, search_where_nobody_waits

        here = stack.enter_context(
            opened(office.folder / "counter", "counter", office.code, "", {"hub_url": office.url})
        )
        self._node = here.node
        spec = counter_face(here.node, here.settings, answers=here.answers, press_guard_s=0)
        application(spec)
        self._face = open_face(spec)
        search_where_nobody_waits(self._face)
        self._desk: Any = self._face.models["model"].desk  # type: ignore[attr-defined]
        stack.callback(close, self._face)
        here.start_sync()
        self.hands = Hands(self._face)
        self._told = 0.0
        self._sit_down()

    def call(self, calls: Calls, board: Board) -> None:
        """Press, see, finish."""
        hands, node = self.hands, self._node
        hands.rest(_BETWEEN_MS)
        self._told = 0.0
        stop = node.subscribe(self._note)
        pressed = time.monotonic()
        hands.expect(self._shown)
        began = hands.press("F2")
        drawn = hands.drawn()
        stop()
        label = str(node.read(lambda queue: queue.at_counter(_COUNTER)[0].label))
        calls.told.append((self._told - began) * 1000)
        calls.counter.append((drawn - began) * 1000)
        calls.board.append((board.drawn(label) - pressed) * 1000)
        ticket = node.read(lambda queue: queue.at_counter(_COUNTER)[0].id)
        node.act("ticket.finish", {"ticket": ticket}).result()

    def _sit_down(self) -> None:
        hands = self.hands
        hands.tap(f"counter.signIn.officer.{_OFFICER}")
        hands.tap("counter.signIn.pin")
        hands.type(_PIN)
        hands.tap("counter.signIn.enter")
        hands.tap(f"counter.place.{_COUNTER}")
        hands.see("counter.callNext")

    def _note(self, _change: Any) -> None:  # noqa: ANN401 - a Change
        if not self._told and self._node.queue.at_counter(_COUNTER):
            self._told = time.perf_counter()

    def _shown(self) -> bool:
        from benchmarks.touching import opacity
        from ui.driver import find

        # The look at every item below takes longer than a frame.
        if not self._told or not self._desk.occupied:
            return False
        label = find(self._face.window, "counter.now.label")
        return label is not None and opacity(label) > 0


def _without_window(office: Office, count: int) -> list[float]:
    """The same through the `device` command: a line in, a line out."""
    device = office.device("buttons", "counter")
    until = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < until and not device.do("queue.list"):
        time.sleep(0.05)
    found = []
    for _ in range(count):
        began = time.perf_counter()
        ticket = device.do("ticket.call", counter="5")["ticket"]
        found.append((time.perf_counter() - began) * 1000)
        device.do("ticket.finish", ticket=ticket)
    return found


def _figure(calls: Calls) -> Figure:
    details = {
        "peer": "one bare fsync (p99); a call waits for two, at the hub and at the counter",
        "bare_fsync_ms": spread(calls.fsync),
        "press_to_durable_and_known_at_the_counter_ms": spread(calls.told),
        "press_to_drawn_at_the_counter_ms": spread(calls.counter),
        "press_to_drawn_at_the_board_ms": spread(calls.board),
        "line_in_to_line_out_without_a_window_ms": spread(calls.without_window),
    }
    ours = at(calls.counter, 99)
    met = ours <= _COUNTER_MS and at(calls.board, 99) <= _BOARD_MS
    mark = f"p99 at the counter at most {_COUNTER_MS:g} ms, at the board {_BOARD_MS:g} ms"
    return Figure("call", "ms (p99)", ours, mark, met, peer=at(calls.fsync, 99), details=details)
