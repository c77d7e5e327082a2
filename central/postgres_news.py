"""What processes over one database tell one another: that something was written, by NOTIFY in its transaction."""

from __future__ import annotations

import logging
import secrets
import select
import socket
import threading
from typing import TYPE_CHECKING, Final

import msgspec
import psycopg
from psycopg import sql

from kiosk.errors import DataFault

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from central.postgres_store import PostgresStore

_log = logging.getLogger(__name__)
_MOST: Final = 3000
"""Characters of names in one notification, which holds at most 8,000 bytes."""
_LOOK_SECONDS: Final = 5.0
_AGAIN_SECONDS: Final = 1.0


class Word(msgspec.Struct, frozen=True):
    """Somebody has written: to these streams; these subjects were folded, `None`: maybe all; the highest clock."""

    by: str = ""
    streams: tuple[str, ...] = ()
    subjects: tuple[str, ...] | None = ()
    clock: str = ""


class PostgresNews:
    """Tells what this process writes, and hears what others write about the same office."""

    def __init__(self, store: PostgresStore, office: str) -> None:
        self._store = store
        self._channel = f"shopfront {office}"
        self._name = secrets.token_hex(4)
        self._thread: threading.Thread | None = None
        self._ends: tuple[socket.socket, socket.socket] | None = None

    def tell(self, streams: Iterable[str] = (), subjects: Iterable[str] = (), clock: str = "") -> None:
        """Have the others hear of it once the transaction is durable; inside one."""
        said = [Word(streams=some) for some in _pieces(dict.fromkeys(streams))]
        said += [Word(subjects=some) for some in _pieces(subjects)]
        for word in said:
            text = msgspec.json.encode(msgspec.structs.replace(word, by=self._name, clock=clock)).decode()
            self._store.write("SELECT pg_notify(%s, %s)", (self._channel, text))

    def listen(self, heard: Callable[[Word], object]) -> None:
        """Call `heard`, on a thread of its own, with each word of another process.

        Also with one that says nothing every few seconds, and with one that says "maybe all" whenever the connection
        was made: what was said before is not heard.
        """
        self._ends = socket.socketpair()
        self._thread = threading.Thread(target=self._run, args=(heard, self._ends[0]), name="news", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Hear nothing more, and leave no thread."""
        if self._ends is not None and self._thread is not None:
            self._ends[1].close()
            self._thread.join()
            self._ends[0].close()
            self._ends = None

    def _run(self, heard: Callable[[Word], object], end: socket.socket) -> None:
        while not _readable(0, end):
            try:
                with self._store.connect() as connection:
                    self._follow(connection, heard, end)
            except (psycopg.Error, DataFault) as error:
                _log.warning("what other servers write is not heard now: %s", error)
                _readable(_AGAIN_SECONDS, end)

    def _follow(self, connection: psycopg.Connection, heard: Callable[[Word], object], end: socket.socket) -> None:
        connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(self._channel)))
        heard(Word(subjects=None))
        while end not in (ready := _readable(_LOOK_SECONDS, end, connection)):
            if not ready:
                heard(Word())
            for notified in connection.notifies(timeout=0):
                word = msgspec.json.decode(notified.payload, type=Word)
                if word.by != self._name:
                    heard(word)


def _readable(seconds: float, *ends: socket.socket | psycopg.Connection) -> list[socket.socket | psycopg.Connection]:
    return select.select(ends, [], [], seconds)[0]


def _pieces(names: Iterable[str]) -> Iterator[tuple[str, ...]]:
    piece: list[str] = []
    for name in names:
        if piece and sum(map(len, piece)) + len(name) > _MOST:
            yield tuple(piece)
            piece = []
        piece.append(name)
    if piece:
        yield tuple(piece)
