"""A standby fetches the blobs that its office's entities name, so that they are not lost with its hub.

Forms, the papers of officers in the field, and the content. All but the content is sealed, and stays so here.
"""

from __future__ import annotations

import asyncio
import logging
import re
import threading
import time
from typing import TYPE_CHECKING, Final

from central.settled import settled
from kiosk.catalogue.packing.release import Content
from kiosk.errors import DataFault, HubRefused
from kiosk.field.book import blobs_of
from kiosk.field.matter import Case
from kiosk.field.saw import Saw
from kiosk.field.stop import Stop
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
_NAMING: Final = ("submission", "content", "case", "stop", "saw")
"""Kinds of entities whose blobs are copied."""
_TOTAL: Final = re.compile(r"bytes [0-9]+-[0-9]+/([0-9]{1,12})")
_PIECE_SECONDS: Final = 60.0
REST_SECONDS: Final = 60.0
"""What the hub does not have, or not as its name says, is asked for again after this."""


class BlobCopier:
    """Knows what is named and not held here. It asks for a blob of a form once its hub has said that all of it arrived;
    of the papers of an officer, whose laptop may send them later, it asks now and then.
    """

    def __init__(self, node: Node, store: BlobStore, clock: Callable[[], float] = time.monotonic) -> None:
        self._node, self._store, self._clock = node, store, clock
        self._lock = threading.Lock()
        self._news: set[str] | None = None
        """Entities that were heard of since; None before the first look, which is at all."""
        self._wanted: dict[str, frozenset[str]] = {}
        """By entity, what it names and is missing here."""
        self._resting: dict[str, float] = {}
        node.subscribe(self._heard)

    async def copy_some(self, hub: Asking) -> bool:
        """Fetch all that is missing; False if there was nothing. Raises HubUnreachable or HubRefused."""
        await self._look()
        now = self._clock()
        wanted = frozenset().union(*self._wanted.values())
        self._resting = {name: until for name, until in self._resting.items() if name in wanted}
        due = sorted(name for name in wanted if self._resting.get(name, now) <= now)
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
            missing = await asyncio.to_thread(self._missing, named)
        except BaseException:
            with self._lock:
                self._news = None
            raise
        kept = {} if news is None else self._wanted
        self._wanted = {subject: names for subject, names in (kept | missing).items() if names}

    def _heard(self, change: Change) -> None:
        with self._lock:
            if self._news is not None:
                self._news |= {subject for subject in change.subjects if subject.partition("/")[0] in _NAMING}

    def _missing(self, named: dict[str, set[str]]) -> dict[str, frozenset[str]]:
        return {
            subject: frozenset(name for name in names if not self._is_settled(name)) for subject, names in named.items()
        }

    def _is_settled(self, name: str) -> bool:
        return self._store.size(name) is not None or self._store.is_erased(name)

    async def _copy(self, name: str, hub: Asking) -> None:
        try:
            while not await asyncio.to_thread(self._is_settled, name):
                await self._fetch_piece(name, hub)
        except (Misplaced, WrongHash, DataFault) as error:
            self._rest(name, error)
        except HubRefused as error:
            if error.code not in {"not_found", "erased", "wrong_range"}:
                raise
            self._rest(name, error)
        else:
            self._wanted = {subject: names - {name} for subject, names in self._wanted.items() if names - {name}}

    async def _fetch_piece(self, name: str, hub: Asking) -> None:
        """The hub says how large it is: what names a person is named by events without its size."""
        held = await asyncio.to_thread(self._store.offset, name)
        piece = {"Range": f"bytes={held}-{held + PIECE - 1}"}
        answer = await hub.ask("GET", f"/blob/{name}", headers=piece, seconds=_PIECE_SECONDS)
        total = _TOTAL.fullmatch(answer.headers.get("Content-Range", ""))
        if total is None:
            message = "the hub does not say how large it is"
            raise DataFault(message)
        await asyncio.to_thread(self._store.receive, name, held, int(total[1]), answer.body)

    def _rest(self, name: str, error: Exception) -> None:
        if name not in self._resting:  # a laptop may be away for days: once is enough
            _log.info("the blob %s is not copied yet: %s", name, error)
        self._resting[name] = self._clock() + REST_SECONDS


def _named(log: EventLog, subjects: Iterable[str] | None) -> dict[str, set[str]]:
    """By entity, the blobs that the hub may hold whole; of all of them, or of some."""
    if subjects is None:
        return {subject: _blobs_of(state) for kind in _NAMING for subject, state in log.states(kind).items()}
    return {subject: _blobs_of(log.state(subject)) for subject in subjects}


def _blobs_of(state: object) -> set[str]:
    if isinstance(state, Content):
        return {release.sha256 for release in state.releases}
    if isinstance(state, Submission):
        arrived = state.sent and state.status is not Status.SENT and not state.erased
        return {blob.sha256 for blob in state.all_blobs} if arrived else set()
    return set(blobs_of(state)) if isinstance(state, Case | Stop | Saw) else set()
