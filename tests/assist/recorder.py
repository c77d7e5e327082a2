"""A cable that writes down every byte that comes out of it, and finds words in there however they are written."""

from __future__ import annotations

import base64
import contextlib
import json
import re
import socket
import threading
from urllib.parse import quote


class Recorder:
    """Listens on a free port and forwards to another; `heard` is what the client received, byte by byte."""

    def __init__(self, port: int) -> None:
        self._target = ("127.0.0.1", port)
        self._lock = threading.Lock()
        self._heard: list[bytearray] = []
        self._threads: list[threading.Thread] = []
        self._sockets: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        self._spawn(self._accept)

    @property
    def heard(self) -> list[bytes]:
        """What each connection brought to the client."""
        with self._lock:
            return [bytes(one) for one in self._heard]

    def close(self) -> None:
        with self._lock:
            sockets = [self._listener, *self._sockets]
        for one in sockets:
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()
        for thread in self._threads:
            thread.join(10)

    def _spawn(self, run, *args: object) -> None:
        thread = threading.Thread(target=run, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                hub = socket.create_connection(self._target)
                kept = bytearray()
                with self._lock:
                    self._sockets += [client, hub]
                    self._heard.append(kept)
                self._spawn(self._pump, client, hub, None)
                self._spawn(self._pump, hub, client, kept)

    def _pump(self, source: socket.socket, target: socket.socket, kept: bytearray | None) -> None:
        with contextlib.suppress(OSError):
            while piece := source.recv(65536):
                if kept is not None:
                    with self._lock:
                        kept += piece
                target.sendall(piece)
        for one in (source, target):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)


def disguises(word: str) -> list[bytes]:
    """The ways in which a word may stand in a stream of bytes."""
    plain = word.encode()
    percent = quote(word, safe="").encode()
    # of base64 that which does not depend on what stands before and after
    base = [base64.b64encode(b"x" * shift + plain + b"x" * 3) for shift in range(3)]
    inner = [one[4 * (shift > 0) : (len(plain) + shift) // 3 * 4] for shift, one in enumerate(base)]
    return [
        plain, plain[::-1], percent, plain.hex().encode(), json.dumps(word)[1:-1].encode(),
        word.encode("utf-16-le"), word.encode("utf-16-be"), *inner,
    ]  # fmt: skip


def found_in(stream: bytes, words: list[str]) -> list[str]:
    """Those of the words that stand in a stream, in whatever case and disguise."""
    folded = stream.lower()
    return [word for word in words if any(re.search(re.escape(one.lower()), folded) for one in disguises(word))]
