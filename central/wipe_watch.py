"""A laptop that is locked asks its office now and then whether it is to wipe itself; it needs no key for that."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from typing import TYPE_CHECKING, Final

from central.access import Access
from central.client import HttpHubLink
from kiosk.errors import HubRefused, HubUnreachable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from kiosk.pins import Pins

EVERY: Final = 60.0
"""Seconds between two questions."""


class WipeWatch:
    """Asks from a thread of its own, from its start to its end; what may be an order is given to `heard`."""

    def __init__(
        self, urls: Sequence[str], device: str, heard: Callable[[str], None], pins: Pins | None = None
    ) -> None:
        self._urls, self._device = [url for url in urls if url], device
        self._access = Access(pins=pins) if pins is not None else Access()
        self._access.ordered = heard
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="asking whether to wipe", daemon=True)

    def __enter__(self) -> WipeWatch:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.set()  # a question that is under way ends by itself

    def _run(self) -> None:
        while not self._ended.is_set():
            for url in self._urls:
                asyncio.run(self._ask(url))
            self._ended.wait(EVERY)

    async def _ask(self, url: str) -> None:
        with contextlib.suppress(HubUnreachable, HubRefused):
            link = HttpHubLink(url, self._access, silent=True)
            try:
                await link.ask("GET", f"/wipe/{self._device}")
            finally:
                await link.close()
