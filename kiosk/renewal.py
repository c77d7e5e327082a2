"""From a pack that was published to the pack that is shown: made sure of beside the old one, then changed in one step.

What the office has amended is laid over it, and comes and goes by the same step.
What takes long happens on a thread of its own. The step itself waits until nobody is in the middle of something.
"""

from __future__ import annotations

import logging
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiosk.catalogue.amending.amendment import in_force
from kiosk.catalogue.amending.overlay import amended
from kiosk.catalogue.loading import load_pack
from kiosk.equipment import ContentHealth
from kiosk.errors import DataFault, ShopfrontError
from kiosk.mishaps import Mishaps

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.catalogue.amending.amendment import Amendment
    from kiosk.catalogue.amending.overlay import Amended
    from kiosk.catalogue.pack import Pack
    from kiosk.catalogue.packing.release import Release
    from kiosk.forms.ports import BlobStore
    from kiosk.keeper import Change
    from kiosk.node import Node

_log = logging.getLogger(__name__)
_MOST_PROBLEM = 300


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
    amended: Amended
    amendments: tuple[str, ...]

    @property
    def what(self) -> _What:
        return self.sha256, self.amendments


_What = tuple[str, tuple[str, ...]]
"""What is shown: a file by its SHA-256, and the ids of the amendments laid over it."""


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
        self._changing: _What | None = None
        self._base: tuple[str, Pack] | None = None
        self._mishaps, self._since = Mishaps(), time.monotonic()
        self._laid = self._ids(self._amendments())
        self._refused: dict[str, str] = {}
        self._unsubscribe: Callable[[], None] | None = None

    def start(self) -> Renewal:
        """Look at what is published already, and follow; returns itself."""
        self._mishaps.begin()
        self._thread.submit(self._note_left_out)
        self._unsubscribe = self._node.subscribe(self._heard)
        self._node.at_rest = self.change
        self.look()
        return self

    def stop(self) -> None:
        """Follow no longer; what is being unpacked is finished or thrown away."""
        if self._unsubscribe is not None:
            self._unsubscribe()
        self._mishaps.end()
        self._thread.shutdown(cancel_futures=True)

    @property
    def problem(self) -> str:
        """Why what is published is not shown; empty where it is, or will be."""
        release = self.wanted()
        return self._refused.get(release.sha256, "") if release else ""

    def health(self) -> ContentHealth:
        """How it goes with what is shown."""
        wanted = self.wanted()
        hours = (time.monotonic() - self._since) / 3600
        shows = self._shelf.in_use
        return ContentHealth(
            shows, wanted.sha256 if wanted else "", hours, self._mishaps.count, self.problem[:_MOST_PROBLEM]
        )

    def wanted(self) -> Release | None:
        """What this device is to show."""
        return self._node.read(lambda queue: queue.content.of(self._node.device.uuid))

    def missing(self) -> Release | None:
        """What is to be fetched before it can be shown."""
        release = self.wanted()
        with self._lock:
            changing = self._changing[0] if self._changing else None
            known = {self._shelf.in_use, *self._refused, changing, self._ready.sha256 if self._ready else ""}
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
            self._changing = ready.what if ready else self._changing
        if ready is not None:
            done = self._node.renew(ready.amended.pack, lambda: self._begin(ready))
            done.add_done_callback(lambda settled: self._changed(ready, settled.exception()))

    def _heard(self, change: Change) -> None:
        if any(subject.startswith(("content/", "amendment/")) for subject in change.subjects):
            self.look()

    def _make_ready(self) -> None:
        release, amendments = self.wanted(), self._amendments()
        with self._lock:
            if release is None or not self._can_be_had(release):
                release = None
            sha256 = release.sha256 if release else self._shelf.in_use
            what = (sha256, self._ids(amendments))
            coming = self._ready.what if self._ready else self._changing
            if what == (self._shown if coming is None else coming):
                return
            self._ready = None  # something else is wanted now
            if what == self._shown:
                return
        try:
            pack = self._pack(release, sha256)
        except DataFault as error:  # of the disk, not of the pack
            _log.warning("the content cannot be read, and is tried again: %s", error)
            return
        if pack is None:
            return
        with self._lock:
            self._ready = _Ready(sha256, amended(pack, amendments), what[1])
        if self._at_once:
            self.change()

    @property
    def _shown(self) -> _What:
        return self._shelf.in_use, self._laid

    def _can_be_had(self, release: Release) -> bool:
        here = {self._shelf.in_use, self._base[0] if self._base else None}
        return release.sha256 not in self._refused and (release.sha256 in here or self._has_arrived(release))

    def _amendments(self) -> tuple[Amendment, ...]:
        return self._node.read(lambda queue: in_force(queue.amendments.values()))

    @staticmethod
    def _ids(amendments: tuple[Amendment, ...]) -> tuple[str, ...]:
        return tuple(one.id for one in amendments)

    def _pack(self, release: Release | None, sha256: str) -> Pack | None:
        """A pack as it was signed; None where it is refused."""
        if self._base is not None and self._base[0] == sha256:
            return self._base[1]
        if release is None or sha256 == self._shelf.in_use:
            pack = load_pack(self._shelf.at(sha256))
        else:
            raw = self._store.read(sha256, 0, release.size) if sha256 else b""
            try:
                pack = self._unpacked(release, raw)
            except ShopfrontError as error:
                self._refuse(release, error)
                return None
        self._base = (sha256, pack)
        return pack

    def _note_left_out(self) -> None:
        """What did not fit when this device started."""
        amendments = self._amendments()
        try:
            if amendments:
                self._tell(amended(load_pack(self._shelf.at(self._shelf.in_use)), amendments))
        except DataFault as error:
            _log.warning("the content cannot be read: %s", error)

    def _tell(self, found: Amended) -> None:
        self._node.left_out = found.left_out
        for name, why in found.left_out.items():
            _log.warning("the amendment %s is not shown: %s", name, why.english())

    def _begin(self, ready: _Ready) -> None:
        """The step itself, on the writing thread."""
        if ready.sha256 != self._shelf.in_use:
            self._shelf.use(ready.sha256)
            self._mishaps.count, self._since = 0, time.monotonic()
        self._laid = ready.amendments
        self._tell(ready.amended)

    def _unpacked(self, release: Release, raw: bytes) -> Pack:
        if not release.sha256:
            return load_pack(self._shelf.at(""))
        pack = self._shelf.put(raw)
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

    def _changed(self, ready: _Ready, error: BaseException | None) -> None:
        with self._lock:
            self._changing = None
        if error is None:
            _log.info("version %s of the content is shown", ready.amended.pack.version)
            self.look()  # something else may be wanted by now
        else:
            self._base = None
            _log.warning("version %s of the content could not be shown: %s", ready.amended.pack.version, error)
