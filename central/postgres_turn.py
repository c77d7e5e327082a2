"""Which process over a database decides for an office: the one whose writing connection has the office's lock.

So no other can write as it does: what it appends, it appends by the connection that has the lock, and where PostgreSQL
ends that, the lock is free and nothing more can be written by it. A count of those who had the lock tells one that
lost it and has it again whether somebody had it in between.
"""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING, Final

import psycopg

from central.postgres_faults import place
from kiosk.errors import DataFault

if TYPE_CHECKING:
    from collections.abc import Callable

    from central.postgres_store import PostgresStore

_log = logging.getLogger(__name__)
SEED: Final = 1
"""Tells this lock from the one under which logs fold, whose key is made of the same name."""
_NAME: Final = "turn"
_COUNT: Final = """INSERT INTO cursors (office, name, value) VALUES (%s, %s, '1') ON CONFLICT (office, name)
    DO UPDATE SET value = (cursors.value::bigint + 1)::text RETURNING value"""
_BEATS: Final = "shopfront deciding"
"""Name of a connection whose process has promised to beat; others may be idle for as long as they like."""
_BEAT_SECONDS: Final = 1.0
_LOOK_SECONDS: Final = 0.5
_FREE_SECONDS: Final = 1.5
"""So long has a process to take its lock again, whose database was away for a moment."""
SILENCE: Final = "10 seconds"
"""After so long without a beat a process counts as dead though its connection stands: it hangs, or its machine."""
_IS_FREE: Final = "SELECT pg_try_advisory_xact_lock(hashtextextended(%s, %s))"
_SILENT: Final = """SELECT pid FROM pg_stat_activity JOIN pg_locks USING (pid)
    WHERE locktype = 'advisory' AND granted AND objsubid = 1
        AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND (classid::bigint << 32 | objid::bigint) = hashtextextended(%s, %s)
        AND application_name = %s AND state <> 'active' AND state_change < clock_timestamp() - %s::interval"""


class Occupied(DataFault):
    """Another process decides for the office."""


class Superseded(Occupied):
    """Another process decides for the office, or did since this one did: what this one has in memory counts no more."""


def superseded(address: str, office: str) -> Superseded:
    """The fault of a process that has lost its place."""
    message = f"Another process decides for the office {office} now, over {place(address)}. This one has to begin anew."
    return Superseded(message)


def begin_turn(connection: psycopg.Connection, office: str) -> str:
    """Count whoever has the lock, durably; the number is its own."""
    row = connection.execute(_COUNT, (office, _NAME)).fetchone()
    return str(row[0]) if row else ""


def is_last(connection: psycopg.Connection, office: str, turn: str) -> bool:
    """Whether nobody had the lock since this turn began; for who has it."""
    row = connection.execute("SELECT value FROM cursors WHERE office = %s AND name = %s", (office, _NAME)).fetchone()
    return row is not None and str(row[0]) == turn


class _Ticking:
    """Something done again and again on a thread of its own until it is closed, or says that it is done."""

    def __init__(self, name: str, seconds: float) -> None:
        self._end, self._seconds = threading.Event(), seconds
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Leave no thread."""
        self._end.set()
        self._thread.join()

    def tick(self) -> bool:
        """Whether to go on; raises DataFault or psycopg.Error where it could not be done now."""
        raise NotImplementedError

    def _run(self) -> None:
        while True:
            try:
                if not self.tick():
                    return
            except (psycopg.Error, DataFault) as error:
                _log.warning("%s: %s", self._thread.name, error)
            if self._end.wait(self._seconds):
                return


class Beating(_Ticking):
    """Shows that the process that decides lives, and holds its lock, until that is lost."""

    def __init__(self, beat: Callable[[], None]) -> None:
        self._beat = beat
        self.lost: Superseded | None = None
        super().__init__("deciding", _BEAT_SECONDS)

    def tick(self) -> bool:
        """One beat."""
        try:
            self._beat()
        except Superseded as fault:
            self.lost = fault
        return self.lost is None


class Waiting(_Ticking):
    """Waits until nobody decides for an office; a process that is silent is cut off first.

    `ready` says whether this one could take the place now.
    """

    def __init__(self, store: PostgresStore, office: str, ready: Callable[[], bool] = lambda: True) -> None:
        self._store, self._office, self._ready = store, office, ready
        self._connection: psycopg.Connection | None = None
        self._since = 0.0
        self.is_free = False
        super().__init__("waiting", _LOOK_SECONDS)

    def close(self) -> None:
        """Leave no thread and no connection."""
        super().close()
        if self._connection is not None:
            self._connection.close()

    def tick(self) -> bool:
        """One look."""
        if self._connection is None or self._connection.closed:
            self._since = 0.0
            self._connection = self._store.connect()
        row = self._connection.execute(_IS_FREE, (self._office, SEED)).fetchone()
        if not (row and row[0]):
            self._since = 0.0
            self._cut_off(self._connection)
            return True
        self._since = self._since or time.monotonic()
        self.is_free = time.monotonic() - self._since >= _FREE_SECONDS and self._ready()
        return not self.is_free

    def _cut_off(self, connection: psycopg.Connection) -> None:
        """End the connection of a process that hangs: what it had not committed is undone, and its lock is free."""
        silent = connection.execute(_SILENT, (self._office, SEED, _BEATS, SILENCE)).fetchone()
        if silent and self._ready():
            connection.execute("SELECT pg_terminate_backend(%s)", silent)
            _log.warning("the process that decides gave no sign for %s, and was cut off", SILENCE)


def promise_to_beat(connection: psycopg.Connection) -> None:
    """From now on this connection is cut off where it is silent."""
    connection.execute("SELECT set_config('application_name', %s, false)", (_BEATS,))
