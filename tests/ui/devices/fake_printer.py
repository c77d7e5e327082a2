"""A receipt printer on a real socket, with roll, cover, head and cutter: it knows what came out, and can misbehave."""

import contextlib
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Self

INIT, FEED, RASTER, CUT, PAPER, JOB, REAL_TIME = b"\x1b@", b"\x1bd", b"\x1dv", b"\x1dV", b"\x1dr", b"\x1d(", b"\x10\x04"
_NEXT = {INIT: 0, FEED: 1, RASTER: 6, CUT: 1, PAPER: 1, JOB: 9, REAL_TIME: 1}
"""How many bytes follow each command; the rows of a picture follow its own."""


@dataclass
class FakePrinter:
    """`roll` is how many rows of dots are left on it, `near_end` from how many on its sensor says so.

    `silent` answers nothing, `garbage` answers that instead, `noise` precedes every answer, `late` answers so many
    seconds after; `slow` takes so many bytes a second.
    """

    roll: int = 1_000_000
    near_end: int = 0
    cover_open: bool = False
    offline: bool = False
    silent: bool = False
    garbage: bytes | None = None
    noise: bytes = b""
    late: float = 0.0
    slow: int = 0
    papers: list[bytes] = field(default_factory=list)
    """The rows of each ticket that was cut off."""
    head: bytes = b""
    """Rows that stand below the head, uncut."""
    jobs: int = 0
    """How many jobs were begun."""
    taken: int = 0
    """Bytes that came, without real-time questions."""

    def __enter__(self) -> Self:
        self._lock = threading.RLock()
        self._held = b""
        self._row = 0
        self._rows_to_come = 0
        self._work: deque[Callable[[], None]] = deque()
        self._triggers: dict[int, Callable[[], None]] = {}
        self._ending = threading.Event()
        self.moved = threading.Event()
        self._off = False
        self._line: socket.socket | None = None
        self._server = socket.socket()
        if self.slow:
            self._server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        self._server.bind(("127.0.0.1", 0))
        self._server.listen()
        self._thread = threading.Thread(target=self._serve, name="fake printer")
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ending.set()
        with contextlib.suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        self.drop()
        self._thread.join()

    @property
    def port(self) -> int:
        return self._server.getsockname()[1]

    def when(self, taken: int, then: Callable[[], None]) -> None:
        """Do something once so many bytes have come; 0 is with the connection."""
        self._triggers[taken] = then

    def drop(self) -> None:
        """Close the connection."""
        line, self._off = self._line, True
        if line is not None:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def power_cycle(self) -> None:
        """Off and on: what was not on paper yet is forgotten."""
        with self._lock:
            self._work.clear()
            self._held, self._rows_to_come = b"", 0
        self.drop()

    def no_paper(self) -> None:
        self.roll = 0

    def open_cover(self) -> None:
        self.cover_open = True

    def put_off_line(self) -> None:
        self.offline = True

    def fall_silent(self) -> None:
        self.silent = True

    def mend(self) -> None:
        """Somebody looks after it, and it goes on with what it had."""
        self.roll, self.cover_open, self.offline, self.silent, self.garbage, self.late = (
            1_000_000,
            False,
            False,
            False,
            None,
            0,
        )
        self._go_on()

    # inside

    def _serve(self) -> None:
        while not self._ending.is_set():
            try:
                line, _ = self._server.accept()
            except OSError:
                return
            self._line, self._off = line, False
            with line, contextlib.suppress(OSError):
                self._pull(0)
                self._listen(line)
            with self._lock:
                self._held, self._rows_to_come, self._line = b"", 0, None

    def _listen(self, line: socket.socket) -> None:
        while came := line.recv(256 if self.slow else 4096):
            if self.slow and self._ending.wait(len(came) / self.slow):
                return
            for byte in came:
                self._take(bytes([byte]), line)
                if self._off:
                    return

    def _take(self, byte: bytes, line: socket.socket) -> None:
        with self._lock:
            self._held += byte
            if self._rows_to_come:
                self._counted()
                if len(self._held) == self._row:
                    row, self._held = self._held, b""
                    self._rows_to_come -= 1
                    self._do(lambda: self._burn(row))
                return
            if self._held[:2] != REAL_TIME and self._held != REAL_TIME[:1]:
                self._counted()
            if len(self._held) < 2 or len(self._held) < 2 + _NEXT[self._held[:2]]:
                return
            command, rest, self._held = self._held[:2], self._held[2:], b""
        self._obey(command, rest, line)

    def _counted(self) -> None:
        self.taken += 1
        self._pull(self.taken)

    def _pull(self, taken: int) -> None:
        then = self._triggers.pop(taken, None)
        if then is not None:
            then()
        self.moved.set()

    def _obey(self, command: bytes, rest: bytes, line: socket.socket) -> None:
        if command == REAL_TIME:
            self._say(line, {1: self._online, 2: self._cause, 4: self._sensors}[rest[0]]())
        elif command == RASTER:
            mode, self._row, self._rows_to_come = struct.unpack("<2sHH", rest)
            assert mode == b"0\x00"
        elif command == INIT:
            self.jobs += 1
        elif command == CUT:
            self._do(self._cut)
        elif command == PAPER:
            self._do(lambda: self._say(line, self._paper_status()))
        elif command == JOB:
            assert rest[:5] == b"H\x06\x0000"
            self._do(lambda: self._say(line, b"\x37\x22" + rest[5:] + b"\x00"))

    def _do(self, work: Callable[[], None]) -> None:
        """What is asked in the stream is done in turn, when the head is free."""
        self._work.append(work)
        self._go_on()

    def _go_on(self) -> None:
        with self._lock:
            while self._work and not (self.cover_open or self.offline or not self.roll):
                self._work.popleft()()
        self.moved.set()

    def _burn(self, row: bytes) -> None:
        self.head += row
        self.roll -= 1

    def _cut(self) -> None:
        self.papers.append(self.head)
        self.head = b""

    def _say(self, line: socket.socket, answer: bytes) -> None:
        if self.silent or (self.late and self._ending.wait(self.late)):
            return
        with contextlib.suppress(OSError):
            line.sendall(self.noise + (answer if self.garbage is None else self.garbage))

    def _online(self) -> bytes:
        return bytes([0x12 | 0x08 * (self.offline or self.cover_open or not self.roll)])

    def _cause(self) -> bytes:
        return bytes([0x12 | 0x04 * self.cover_open | 0x20 * (not self.roll) | 0x40 * self.offline])

    def _sensors(self) -> bytes:
        return bytes([0x12 | 0x0C * (self.roll <= self.near_end) | 0x60 * (not self.roll)])

    def _paper_status(self) -> bytes:
        return bytes([0x03 * (self.roll <= self.near_end) | 0x0C * (not self.roll)])
