"""A standby fetches the blobs that submissions and the content name, so that they are not lost with its hub."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from typing import TYPE_CHECKING, Final

from central.settled import settled
from kiosk.catalogue.packing.release import Content
from kiosk.errors import DataFault, HubRefused
from kiosk.forms.ports import Misplaced, WrongHash
from kiosk.forms.submissions.submission import Status, Submission

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from central.blob_sender import Asking
    from kiosk.forms.ports import BlobStore
    from kiosk.node import Change, Node
    from kiosk.ports import EventLog

_log = logging.getLogger(__name__)

PIECE: Final = 256 * 1024
"""Bytes of one request: what a cut costs at most."""
_NAMING: Final = ("submission/", "content/")
_PIECE_SECONDS: Final = 60.0
REST_SECONDS: Final = 60.0
"""What the hub does not have, or not as its name says, is asked for again after this."""


class BlobCopier:
    """Knows what is named and not held here. It asks for a blob once its hub has said that it arrived there."""

    def __init__(self, node: Node, store: BlobStore, clock: Callable[[], float] = time.monotonic) -> None:
        self._node, self._store, self._clock = node, store, clock
        self._lock = threading.Lock()
        self._news: set[str] | None = None
        """Submissions that were heard of since; None before the first look, which is at all."""
        self._wanted: dict[str, int] = {}
        self._resting: dict[str, float] = {}
        node.subscribe(self._heard)

    async def copy_some(self, hub: Asking) -> bool:
        """Fetch all that is missing; False if there was nothing. Raises HubUnreachable or HubRefused."""
        await self._look()
        now = self._clock()
        due = [name for name in self._wanted if self._resting.get(name, now) <= now]
        for name in due:
            await self._copy(name, hub)
        return bool(due)

    async def _look(self) -> None:
        with self._lock:
            news, self._news = self._news, set()
        if news is not None and not news:
            return
        try:
            named = await settled(self._node.query(lambda log: _named(log, news)))
            self._wanted |= await asyncio.to_thread(self._missing, named)
        except BaseException:
            with self._lock:
                self._news = None
            raise

    def _heard(self, change: Change) -> None:
        with self._lock:
            if self._news is not None:
                self._news |= {subject for subject in change.subjects if subject.startswith(_NAMING)}

    def _missing(self, named: dict[str, int]) -> dict[str, int]:
        return {name: size for name, size in named.items() if not self._is_settled(name)}

    def _is_settled(self, name: str) -> bool:
        return self._store.size(name) is not None or self._store.is_erased(name)

    async def _copy(self, name: str, hub: Asking) -> None:
        total = self._wanted[name]
        try:
            while not await asyncio.to_thread(self._is_settled, name):
                held = await asyncio.to_thread(self._store.offset, name)
                piece = {"Range": f"bytes={held}-{min(held + PIECE, total) - 1}"}
                answer = await hub.ask("GET", f"/blob/{name}", headers=piece, seconds=_PIECE_SECONDS)
                await asyncio.to_thread(self._store.receive, name, held, total, answer.body)
        except (Misplaced, WrongHash, DataFault) as error:
            self._rest(name, error)
        except HubRefused as error:
            if error.code not in {"not_found", "erased", "wrong_range"}:
                raise
            self._rest(name, error)
        else:
            del self._wanted[name]
            self._resting.pop(name, None)

    def _rest(self, name: str, error: Exception) -> None:
        self._resting[name] = self._clock() + REST_SECONDS
        _log.info("the blob %s is not copied yet: %s", name, error)


def _named(log: EventLog, subjects: Iterable[str] | None) -> dict[str, int]:
    """Names and sizes of the blobs that the hub holds whole; of all submissions and the content, or of some."""
    everything = [state for name in ("submission", "content") for state in log.states(name).values()]
    states = everything if subjects is None else [log.state(subject) for subject in subjects]
    content = [release for state in states if isinstance(state, Content) for release in state.releases]
    return {release.sha256: release.size for release in content} | {
        blob.sha256: blob.size
        for state in states
        if isinstance(state, Submission) and state.sent and state.status is not Status.SENT and not state.erased
        for blob in state.all_blobs
    }
