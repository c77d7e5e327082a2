"""A receipt printer made of a socket: understands what we send, and can misbehave."""

import contextlib
import socket
import struct
import threading
from dataclasses import dataclass, field
from typing import Self

ONLINE, OFFLINE, PAPER, NO_PAPER = b"\x12", b"\x1a", b"\x12", b"\x72"
INIT, RASTER, CUT = b"\x1b@", b"\x1dv0\x00", b"\x1dV\x00"


@dataclass
class FakeEscpos:
    """`online` and `paper` are its real-time answers, `after` the one in the stream; None stays silent for ever.

    `closes_after` ends the connection once so many bytes of picture came; `noise` precedes every answer.
    """

    online: bytes | None = ONLINE
    paper: bytes | None = PAPER
    after: bytes | None = b"\x00"
    closes_after: int | None = None
    noise: bytes = b""
    rows: list[int] = field(default_factory=list)
    cuts: int = 0
    pictures: bytes = b""

    def __enter__(self) -> Self:
        self._server = socket.create_server(("127.0.0.1", 0))
        self._ending = threading.Event()
        self._open: list[socket.socket] = []
        self._thread = threading.Thread(target=self._serve, name="fake printer")
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ending.set()
        with contextlib.suppress(OSError):
            self._server.shutdown(socket.SHUT_RDWR)
        self._server.close()
        for line in self._open:
            with contextlib.suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        self._thread.join()

    @property
    def port(self) -> int:
        return self._server.getsockname()[1]

    def _serve(self) -> None:
        while not self._ending.is_set():
            try:
                line, _ = self._server.accept()
            except OSError:
                return
            self._open.append(line)
            with line, contextlib.suppress(OSError, EOFError):
                self._listen(_Reader(line), line)

    def _listen(self, reader: "_Reader", line: socket.socket) -> None:
        while True:
            command = reader.read(2)
            if command == b"\x10\x04":
                self._say(line, self.online if reader.read(1) == b"\x01" else self.paper)
            elif command == b"\x1dr":
                reader.read(1)
                self._say(line, self.after)
            elif command == b"\x1dv":
                self._picture(reader)
            elif command == b"\x1dV":
                reader.read(1)
                self.cuts += 1
            elif command == b"\x1bd":
                reader.read(1)
            elif command != INIT:
                message = f"a printer would print rubbish for {command!r}"
                raise AssertionError(message)

    def _picture(self, reader: "_Reader") -> None:
        mode, wide, tall = struct.unpack("<2sHH", reader.read(6))
        assert mode == b"0\x00"
        if self.closes_after is not None:
            reader.read(self.closes_after)
            raise EOFError
        self.pictures += reader.read(wide * tall)
        self.rows.append(tall)

    def _say(self, line: socket.socket, answer: bytes | None) -> None:
        if answer is not None:
            line.sendall(self.noise + answer)


class _Reader:
    def __init__(self, line: socket.socket) -> None:
        self._line = line

    def read(self, count: int) -> bytes:
        found = b""
        while len(found) < count:
            more = self._line.recv(count - len(found))
            if not more:
                raise EOFError
            found += more
        return found
