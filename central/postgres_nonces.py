"""Which signed requests were at any process over the database: a request counts once for all of them together."""

from __future__ import annotations

import asyncio
import logging
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Final

import psycopg

from central.nonces import SLACK, replayed, stale
from central.signatures import WINDOW
from kiosk.errors import DataFault, HubRefused

if TYPE_CHECKING:
    from collections.abc import Callable

    from central.postgres_store import PostgresStore

_log = logging.getLogger(__name__)
# A row without a device says since when the table remembers: it is empty after the database crashed.
_TAKE: Final = """WITH fresh AS (INSERT INTO nonces (office, device, nonce, until) VALUES (%s, %s, %s, %s)
        ON CONFLICT DO NOTHING RETURNING 1)
    SELECT (SELECT count(*) FROM fresh),
        (SELECT until FROM nonces WHERE office = %s AND device = '' AND nonce = '')"""
_BEGIN: Final = "INSERT INTO nonces (office, device, nonce, until) VALUES (%s, '', '', %s) ON CONFLICT DO NOTHING"
_FORGET: Final = "DELETE FROM nonces WHERE office = %s AND until < %s AND device <> ''"
_FORGET_SECONDS: Final = 60.0


class PostgresNonces:
    """One connection and one thread of its own: the loop of the server waits for nothing; `now_ms` is its time."""

    def __init__(self, store: PostgresStore, office: str, now_ms: Callable[[], int]) -> None:
        self._store, self._office, self._now_ms = store, office, now_ms
        self._thread = ThreadPoolExecutor(1, "nonces")
        self._connection: psycopg.Connection | None = None
        self._forgot = time.monotonic()

    async def take(self, device: str, nonce: str, created: int) -> None:
        """Raise HubRefused `replayed` for what was here at whichever process, `not_saved` where nobody can tell."""
        await asyncio.get_running_loop().run_in_executor(self._thread, self._take, device, nonce, created)

    def close(self) -> None:
        """Let go of the database, and leave no thread."""
        self._thread.shutdown()
        if self._connection is not None:
            self._connection.close()

    def _take(self, device: str, nonce: str, created: int) -> None:
        now = self._now_ms() // 1000
        try:
            if self._connection is None or self._connection.closed:
                self._connection = self._store.connect()
            since = self._asked(self._connection, device, nonce, max(now, created) + WINDOW + 1)
            if since is None:
                since = now
                self._connection.execute(_BEGIN, (self._office, now))
            if time.monotonic() - self._forgot > _FORGET_SECONDS:
                self._forgot = time.monotonic()
                self._connection.execute(_FORGET, (self._office, now))
        except (psycopg.Error, DataFault) as error:
            _log.warning("whether a request was here before cannot be told now: %s", error)
            message = "The server cannot tell now whether this request was here before. Ask again in a moment."
            raise HubRefused(code="not_saved", message=message) from error
        if created < since - SLACK:
            raise stale()

    def _asked(self, connection: psycopg.Connection, device: str, nonce: str, until: int) -> int | None:
        """Since when the table remembers."""
        row = connection.execute(_TAKE, (self._office, device, nonce, until, self._office)).fetchone()
        fresh, since = row or (0, None)
        if not fresh:
            raise replayed()
        return None if since is None else int(since)
