"""A receipt printer on the network, spoken to in ESC/POS, with an honest answer about the paper.

Before anything is sent the printer is asked how it is (`DLE EOT`, answered at once). After the cut it is asked in the
stream (`GS r`, or `GS ( H` with the name of the job): that answer comes only when everything before it has been worked
off, so it is the printer's word that the ticket is out. No such answer means that nobody knows.
Commands: Epson ESC/POS command reference.
"""

import io
import logging
import os
import shutil
import socket
import threading
import time
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import Enum, auto
from typing import Any

from kiosk.equipment import PRINTS, PrinterState
from kiosk.ports import PrintOutcome
from ui.devices.print_jobs import PrintJobs

_log = logging.getLogger(__name__)

_PROFILE = "TM-T20II"
"""Any profile of 576 dots with a cutter does; the name is not sent."""
_PIECE = 4096
_PRINTER, _OFFLINE_CAUSE, _ROLL = b"\x10\x04\x01", b"\x10\x04\x02", b"\x10\x04\x04"
_OFFLINE, _COVER_OPEN, _STOPPED_BY_PAPER = 0x08, 0x04, 0x20
_NEAR_END, _END = 0x0C, 0x60
_STREAM_NEAR_END, _STREAM_END = 0x03, 0x0C
_ASK_PAPER = b"\x1dr\x01"
_ASK_JOB = b"\x1d(H\x06\x0000"
_JOB_DONE = b"\x37\x22"
_JOB_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


class _Kind(Enum):
    """What an answer says, told by the bits that are fixed in it."""

    REAL_TIME = auto()
    PAPER = auto()
    JOB = auto()


class _Answers:
    """Reads what a printer says on one connection, past what nobody asked for."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        self._held = b""

    def next(self, kind: _Kind, seconds: float) -> bytes:
        """The next answer of a kind; raises OSError where none comes in time or the line ends."""
        until = time.monotonic() + seconds
        while True:
            found = self._found(kind)
            if found is not None:
                return found
            left = until - time.monotonic()
            if left <= 0:
                raise TimeoutError
            self._line.settimeout(left)
            came = self._line.recv(256)
            if not came:
                message = "the printer closed the connection"
                raise ConnectionError(message)
            self._held += came

    def _found(self, wanted: _Kind) -> bytes | None:
        while self._held:
            kind, length = _measured(self._held)
            if len(self._held) < length:
                return None
            answer, self._held = self._held[:length], self._held[length:]
            if kind is wanted:
                return answer
        return None


def _measured(held: bytes) -> tuple[_Kind | None, int]:
    """What the first bytes are, and how many of them belong together."""
    first = held[0]
    if first == _JOB_DONE[0] and held[1:2] in {b"", _JOB_DONE[1:]}:
        return _Kind.JOB, 7
    if first & 0x93 == 0x12:  # noqa: PLR2004 - the fixed bits of an answer to DLE EOT
        return _Kind.REAL_TIME, 1
    if first & 0x93 == 0x10 and not any(byte & 0x90 for byte in held[1:4]):  # noqa: PLR2004
        return None, 4  # an unasked report (automatic status back), whose other bytes look like answers
    if first in {near | end for near in (0, _STREAM_NEAR_END) for end in (0, _STREAM_END)}:
        return _Kind.PAPER, 1
    return None, 1


class EscposPrinter:
    """A printer at an address; every call opens and closes its own connection.

    `state` is what it said when it was last asked. `by_name`: ask it for the name of the job that it has finished,
    which some printers understand; an answer that belongs to something else is then never taken for ours.
    """

    def __init__(
        self, host: str, port: int, *, answer_seconds: float = 3.0, print_seconds: float = 12.0, by_name: bool = False
    ) -> None:
        """Wait `answer_seconds` for a connection or a status, `print_seconds` for the next sign of progress."""
        self._host, self._port = host, port
        self._answer_seconds, self._print_seconds = answer_seconds, print_seconds
        self._by_name = by_name
        self._jobs = PrintJobs(self._attempt)
        self._one_at_a_time = threading.Lock()
        self._open: socket.socket | None = None
        self._closed = False
        self.state = PrinterState.UNKNOWN

    def print_ticket(self, png: bytes, job: str) -> PrintOutcome:
        """Print one picture at most 576 pixels wide, and cut; `state` then says what is known beside the outcome."""
        return self._jobs.once(png, job)

    def look(self) -> PrinterState:
        """Ask how it is."""
        with self._one_at_a_time:
            try:
                with self._connected() as line:
                    self.state = self._asked(line, _Answers(line))
            except OSError:
                self.state = PrinterState.UNREACHABLE
            return self.state

    def close(self) -> None:
        """Give up what is under way, so that nobody waits for a printer at the end of the program."""
        self._closed = True
        line = self._open
        if line is not None:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)

    def describe(self) -> str:
        """Say where it prints."""
        return f"receipt printer at {self._host}:{self._port}"

    def _attempt(self, png: bytes, job: str) -> PrintOutcome:
        with self._one_at_a_time:
            outcome, self.state = self._printed(png, job)
        _log.info("print job %s: %s, %s", job, outcome, self.state)
        return outcome

    def _printed(self, png: bytes, job: str) -> tuple[PrintOutcome, PrinterState]:
        try:
            commands = _commands(png)
        except (OSError, ValueError):
            return PrintOutcome.FAILED, self.state
        begun = False
        try:
            with self._connected() as line:
                answers = _Answers(line)
                state = self._asked(line, answers)
                if state not in PRINTS:
                    return PrintOutcome.FAILED, state
                begun = True  # from the first byte on nobody can know that nothing came out
                return self._sent(line, answers, commands, job)
        except OSError:
            return PrintOutcome.UNKNOWN if begun else PrintOutcome.FAILED, PrinterState.UNREACHABLE

    @contextmanager
    def _connected(self) -> Iterator[socket.socket]:
        if self._closed:
            raise ConnectionAbortedError
        with socket.create_connection((self._host, self._port), self._answer_seconds) as line:
            self._open = line
            try:
                yield line
            finally:
                self._open = None

    def _sent(
        self, line: socket.socket, answers: _Answers, commands: bytes, job: str
    ) -> tuple[PrintOutcome, PrinterState]:
        try:
            self._send(line, commands + (_named(job) if self._by_name else _ASK_PAPER))
            if self._by_name:
                while answers.next(_Kind.JOB, self._print_seconds)[2:6] != _name(job):
                    pass
                return PrintOutcome.PRINTED, self._now(line, answers)
            paper = answers.next(_Kind.PAPER, self._print_seconds)[0]
        except OSError:
            return PrintOutcome.UNKNOWN, self._now(line, answers)
        if paper & _STREAM_END:
            return PrintOutcome.UNKNOWN, PrinterState.NO_PAPER
        return PrintOutcome.PRINTED, PrinterState.PAPER_LOW if paper & _STREAM_NEAR_END else PrinterState.READY

    def _send(self, line: socket.socket, commands: bytes) -> None:
        """A slow printer may take its time, as long as it takes something."""
        line.settimeout(self._print_seconds)
        left = memoryview(commands)
        while left:
            left = left[line.send(left[:_PIECE]) :]

    def _now(self, line: socket.socket, answers: _Answers) -> PrinterState:
        try:
            return self._asked(line, answers)
        except OSError:
            return PrinterState.UNREACHABLE

    def _asked(self, line: socket.socket, answers: _Answers) -> PrinterState:
        def ask(question: bytes) -> int:
            line.settimeout(self._answer_seconds)
            line.sendall(question)
            return answers.next(_Kind.REAL_TIME, self._answer_seconds)[0]

        online = not ask(_PRINTER) & _OFFLINE
        cause = 0 if online else ask(_OFFLINE_CAUSE)
        if cause & _COVER_OPEN:
            return PrinterState.COVER_OPEN
        roll = ask(_ROLL)
        if roll & _END or cause & _STOPPED_BY_PAPER:
            return PrinterState.NO_PAPER
        if not online:
            return PrinterState.FAULT
        return PrinterState.PAPER_LOW if roll & _NEAR_END else PrinterState.READY


def _name(job: str) -> bytes:
    """Four printable characters that tell this job from those of the last minutes."""
    number = zlib.crc32(job.encode())
    letters = len(_JOB_LETTERS)
    return "".join(_JOB_LETTERS[number // letters**place % letters] for place in range(4)).encode()


def _named(job: str) -> bytes:
    return _ASK_JOB + _name(job)


def _commands(png: bytes) -> bytes:
    """The whole job as the printer gets it.

    WORKAROUND: importing python-escpos makes a temporary folder that stays (3.1, `capabilities.py`).
    """
    from escpos import capabilities  # noqa: PLC0415 - needed by offices with such a printer only
    from escpos.printer import Dummy  # noqa: PLC0415
    from PIL import Image  # noqa: PLC0415

    if "ESCPOS_CAPABILITIES_PICKLE_DIR" not in os.environ:
        shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)
    picture = Image.open(io.BytesIO(png), formats=["PNG"])
    picture.load()
    printer: Any = Dummy(profile=_PROFILE)
    printer.hw("INIT")
    printer.image(picture)
    printer.cut()
    return bytes(printer.output)
