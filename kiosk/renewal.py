"""From a pack that was published to the pack that is shown: made sure of beside the old one, then changed in one step.

What takes long happens on a thread of its own. The step itself waits until nobody is in the middle of something.
"""

from __future__ import annotations

import logging
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiosk.catalogue.loading import load_pack
from kiosk.errors import ShopfrontError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.catalogue.pack import Pack
    from kiosk.catalogue.packing.release import Release
    from kiosk.forms.ports import BlobStore
    from kiosk.keeper import Change
    from kiosk.node import Node

_log = logging.getLogger(__name__)


class Shelf(Protocol):
    """Where packs are unpacked; one of them is in use."""

    @property
    def in_use(self) -> str:
        """The SHA-256 of the file of the one in use; empty for the program's own."""

    def put(self, raw: bytes) -> Pack:
        """Make sure of a file and unpack it; raises DataFault."""

    def at(self, sha256: str) -> Path:
        """The folder of one that was put here; of the program's own for an empty name."""

    def use(self, sha256: str) -> None:
        """From now on this one is in use; raises DataFault."""


@dataclass(frozen=True, slots=True)
class _Ready:
    sha256: str
    pack: Pack


class Renewal:
    """Follows what is published for one device. `store` is where the files arrive.

    `at_once` where no face is: else the change waits for `Node.at_rest`. `kept`: the file stays in the store, where
    others fetch it. `forms` raises where a form of a pack's folder
    cannot be filled in, and is left out where no forms are.
    """

    def __init__(
        self,
        node: Node,
        shelf: Shelf,
        store: BlobStore,
        *,
        at_once: bool,
        kept: bool = False,
        forms: Callable[[Path], None] | None = None,
    ) -> None:
        self._node, self._shelf, self._store = node, shelf, store
        self._at_once, self._kept, self._forms = at_once, kept, forms
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="content")
        self._lock = threading.Lock()
        self._ready: _Ready | None = None
        self._refused: dict[str, str] = {}
        self._unsubscribe: Callable[[], None] | None = None

    def start(self) -> Renewal:
        """Look at what is published already, and follow; returns itself."""
        self._unsubscribe = self._node.subscribe(self._heard)
        self._node.at_rest = self.change
        self.look()
        return self

    def stop(self) -> None:
        """Follow no longer; what is being unpacked is finished or thrown away."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._thread.shutdown(cancel_futures=True)

    @property
    def problem(self) -> str:
        """Why what is published is not shown; empty where it is, or will be."""
        release = self.wanted()
        return self._refused.get(release.sha256, "") if release else ""

    def wanted(self) -> Release | None:
        """What this device is to show."""
        return self._node.read(lambda queue: queue.content.of(self._node.device.uuid))

    def missing(self) -> Release | None:
        """What is to be fetched before it can be shown."""
        release = self.wanted()
        with self._lock:
            known = {self._shelf.in_use, *self._refused, self._ready.sha256 if self._ready else ""}
        if release is None or release.sha256 in known:
            return None
        return None if self._has_arrived(release) else release

    def look(self) -> None:
        """Make ready what is published and has arrived; returns at once."""
        try:
            self._thread.submit(self._make_ready)
        except RuntimeError:
            _log.debug("the content is not looked at any more: this device is closing")

    def change(self) -> None:
        """Show what is ready; returns at once. The old pack stays where that fails."""
        with self._lock:
            ready, self._ready = self._ready, None
        if ready is not None:
            done = self._node.renew(ready.pack, lambda: self._shelf.use(ready.sha256))
            done.add_done_callback(lambda settled: self._changed(ready, settled.exception()))

    def _heard(self, change: Change) -> None:
        if any(subject.startswith("content/") for subject in change.subjects):
            self.look()

    def _make_ready(self) -> None:
        release = self.wanted()
        if release is None:
            return
        with self._lock:
            known = self._shelf.in_use if self._ready is None else self._ready.sha256
            if release.sha256 in {known, *self._refused}:
                return
            self._ready = None  # something else is wanted now
            if release.sha256 == self._shelf.in_use or not self._has_arrived(release):
                return
        try:
            pack = self._unpacked(release)
        except ShopfrontError as error:
            self._refuse(release, error)
            return
        with self._lock:
            self._ready = _Ready(release.sha256, pack)
        if self._at_once:
            self.change()

    def _unpacked(self, release: Release) -> Pack:
        if not release.sha256:
            return load_pack(self._shelf.at(""))
        pack = self._shelf.put(self._store.read(release.sha256, 0, release.size))
        if self._forms is not None:
            self._forms(self._shelf.at(release.sha256) / "forms")
        if not self._kept:
            self._store.note_sent(release.sha256, forget=True)
        return pack

    def _has_arrived(self, release: Release) -> bool:
        return not release.sha256 or self._store.size(release.sha256) is not None

    def _refuse(self, release: Release, error: Exception) -> None:
        self._refused[release.sha256] = str(error)
        _log.warning("version %s of the content is not shown: %s", release.version, error)

    @staticmethod
    def _changed(ready: _Ready, error: BaseException | None) -> None:
        if error is None:
            _log.info("version %s of the content is shown", ready.pack.version)
        else:
            _log.warning("version %s of the content could not be shown: %s", ready.pack.version, error)
