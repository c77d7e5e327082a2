"""A receipt printer on the network, spoken to in ESC/POS, with an honest answer about the paper.

Before anything is sent the printer is asked how it is (`DLE EOT`, answered at once). After the ticket it is asked
in the stream (`GS r`): that answer comes only when everything before it has been worked off, so it is the printer's
word that the ticket is out. No such answer means that nobody knows. Commands: Epson ESC/POS command reference.
"""

import io
import logging
import os
import shutil
import socket
import time
from typing import Any

from kiosk.ports import PrintOutcome
from ui.devices.print_jobs import PrintJobs
from ui.devices.print_trouble import PrintTrouble

_log = logging.getLogger(__name__)

_PROFILE = "TM-T20II"
"""Any profile of 576 dots with a cutter does; the name is not sent."""
_ASK_ONLINE, _ASK_PAPER = b"\x10\x04\x01", b"\x10\x04\x04"
_ASK_AFTER_PRINT = b"\x1dr\x01"
_OFFLINE, _PAPER_END = 0x08, 0x60
_STREAM_NEAR_END, _STREAM_END = 0x03, 0x0C
_REAL_TIME_MASK, _REAL_TIME = 0x93, 0x12
"""Bits that every real-time answer has fixed; bytes without them are unasked reports and are skipped."""
_STREAM_MASK = 0x90


class EscposPrinter:
    """A printer at an address; every call opens and closes its own connection."""

    def __init__(self, host: str, port: int, *, answer_seconds: float = 3.0, print_seconds: float = 12.0) -> None:
        """Wait `answer_seconds` for a connection or a status, `print_seconds` for the paper. Contacts nobody yet."""
        self._host, self._port = host, port
        self._answer_seconds, self._print_seconds = answer_seconds, print_seconds
        self._jobs = PrintJobs(self._attempt)
        self.trouble = PrintTrouble.NONE

    def print_ticket(self, png: bytes, job: str) -> PrintOutcome:
        """Print one picture at most 576 pixels wide, and cut; `trouble` then says what is known beside the outcome."""
        return self._jobs.once(png, job)

    def describe(self) -> str:
        """Say where it prints."""
        return f"receipt printer at {self._host}:{self._port}"

    def _attempt(self, png: bytes, job: str) -> PrintOutcome:
        outcome, self.trouble = self._printed(png)
        _log.info("print job %s: %s, %s", job, outcome, self.trouble)
        return outcome

    def _printed(self, png: bytes) -> tuple[PrintOutcome, PrintTrouble]:
        try:
            picture = _picture(png)
        except (OSError, ValueError):
            return PrintOutcome.FAILED, PrintTrouble.BAD_PICTURE
        try:
            line = socket.create_connection((self._host, self._port), self._answer_seconds)
        except OSError:
            return PrintOutcome.FAILED, PrintTrouble.UNREACHABLE
        with line:
            try:
                trouble = self._state(line)
            except OSError:
                trouble = PrintTrouble.UNREACHABLE
            if trouble is not PrintTrouble.NONE:
                return PrintOutcome.FAILED, trouble
            return self._sent(line, picture)

    def _sent(self, line: socket.socket, picture: Any) -> tuple[PrintOutcome, PrintTrouble]:  # noqa: ANN401 - untyped
        try:
            line.settimeout(self._print_seconds)
            _send(line, picture)
            after = _answer(line, _ASK_AFTER_PRINT, _STREAM_MASK, 0, self._print_seconds)
        except OSError:
            return PrintOutcome.UNKNOWN, self._why_silent(line)
        if after & _STREAM_END:
            return PrintOutcome.UNKNOWN, PrintTrouble.NO_PAPER
        low = bool(after & _STREAM_NEAR_END)
        return PrintOutcome.PRINTED, PrintTrouble.PAPER_LOW if low else PrintTrouble.NONE

    def _state(self, line: socket.socket) -> PrintTrouble:
        paper = _answer(line, _ASK_PAPER, _REAL_TIME_MASK, _REAL_TIME, self._answer_seconds)
        if paper & _PAPER_END:
            return PrintTrouble.NO_PAPER
        online = _answer(line, _ASK_ONLINE, _REAL_TIME_MASK, _REAL_TIME, self._answer_seconds)
        return PrintTrouble.NOT_READY if online & _OFFLINE else PrintTrouble.NONE

    def _why_silent(self, line: socket.socket) -> PrintTrouble:
        try:
            found = self._state(line)
        except OSError:
            return PrintTrouble.CUT_OFF
        return PrintTrouble.CUT_OFF if found is PrintTrouble.NONE else found


def _picture(png: bytes) -> Any:  # noqa: ANN401 - the printing library wants a Pillow image
    from PIL import Image  # noqa: PLC0415 - needed by offices with such a printer only

    picture = Image.open(io.BytesIO(png), formats=["PNG"])
    picture.load()
    return picture


def _send(line: socket.socket, picture: Any) -> None:  # noqa: ANN401
    printer = _network(line)
    try:
        printer.hw("INIT")
        printer.image(picture)
        printer.cut()
    finally:
        # It would close our connection when it is collected, and the answer is still to come.
        printer.device = None


def _network(line: socket.socket) -> Any:  # noqa: ANN401
    """Return python-escpos's network printer speaking over our connection.

    WORKAROUND: its own `open` leaves the socket of a refused connection unclosed and knows no IPv6; importing it makes
    a temporary folder that stays (python-escpos 3.1, `capabilities.py`).
    """
    from escpos import capabilities  # noqa: PLC0415
    from escpos.printer import Network  # noqa: PLC0415

    if "ESCPOS_CAPABILITIES_PICKLE_DIR" not in os.environ:
        shutil.rmtree(capabilities.pickle_dir, ignore_errors=True)
    printer = Network(profile=_PROFILE)
    printer.device = line
    return printer


def _answer(line: socket.socket, question: bytes, mask: int, expected: int, seconds: float) -> int:
    """Return the one byte that answers `question`; raises OSError where none comes in time or the line ends."""
    until = time.monotonic() + seconds
    line.settimeout(seconds)
    line.sendall(question)
    while (left := until - time.monotonic()) > 0:
        line.settimeout(left)
        came = line.recv(16)
        if not came:
            message = "the printer closed the connection"
            raise ConnectionError(message)
        for byte in came:
            if byte & mask == expected:
                return byte
    raise TimeoutError
