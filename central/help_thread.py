"""The thread of a device's live links: it begins with the first help session, and ends with the device."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from typing import TYPE_CHECKING

import aiohttp

from central.access import Access
from central.help_session import HelpPace, HelpSession
from central.pinned import ended
from central.settled import cancel_all
from central.wire import VERSION, VERSION_HEADER

if TYPE_CHECKING:
    from collections.abc import Callable


class HelpThread:
    """One event loop for all links of a device. `open` and `close` are for any thread, but not both at once."""

    def __init__(self, address: Callable[[], str], access: Access | str, pace: HelpPace | None = None) -> None:
        self._address, self._access, self._pace = address, Access.of(access), pace or HelpPace()
        self._loop = asyncio.new_event_loop()
        self._http: aiohttp.ClientSession | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._thread = threading.Thread(target=self._run, name="help links", daemon=True)
        self._thread.start()

    def open(self, help_id: str) -> HelpSession:
        """Begin to connect; never waits."""
        session = HelpSession(help_id, self._loop, self._address, self._pace, self._access)
        self._loop.call_soon_threadsafe(self._begin, session)
        return session

    def close(self) -> None:
        """Drop all links; no thread is left."""
        with contextlib.suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self) -> None:
        try:
            self._loop.run_forever()
        finally:
            self._loop.run_until_complete(cancel_all())
            if self._http is not None:
                self._loop.run_until_complete(ended(self._http))
            self._loop.close()

    def _begin(self, session: HelpSession) -> None:
        if self._http is None:
            self._http = aiohttp.ClientSession(
                headers={VERSION_HEADER: VERSION}, trust_env=False, connector=aiohttp.TCPConnector(limit=0)
            )
        task = self._loop.create_task(session.run(self._http))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
