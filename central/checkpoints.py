"""The server's word on its log: a Merkle tree that follows the events, signed whenever somebody asks."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from typing import TYPE_CHECKING, Final

from central import kept_checkpoint
from central.settled import passed, settled
from central.signing_key import SigningKey
from kiosk import merkle
from kiosk.checkpoint import checkpoint, consistency_proof, inclusion_proof, key_line, log_name
from kiosk.errors import DataFault, HubRefused
from kiosk.merkle import grow

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.change import Change
    from kiosk.identity import Identity
    from kiosk.merkle import TreeStore
    from kiosk.node import Node
    from kiosk.ports import EventLog

_log = logging.getLogger(__name__)
_GATHER_SECONDS: Final = 1.0
"""Events of so long are taken in together: each batch writes a tile of each level anew."""
_LOOK_AGAIN_SECONDS: Final = 5.0
"""PostgreSQL may show an event later than its commit was announced."""
_BATCH: Final = 1024
"""Events taken in at once: some 10 ms of the writing thread."""
_PAUSE_SECONDS: Final = 0.05
_KEEP_SECONDS: Final = 60.0
"""Between two checkpoints that are kept beside the database."""


class Checkpoints:
    """Over the log of a node; `watch` runs beside the server. Whoever asks reads, and waits for no writer."""

    def __init__(self, node: Node, key: SigningKey, folder: Path | None = None) -> None:
        self._node, self._key, self._folder = node, key, folder
        self._fault = ""
        self._kept, self._kept_at = "", -_KEEP_SECONDS
        self.kept_ms = 0
        """When the last checkpoint was put beside the database, by the office's clock."""

    @classmethod
    def at(cls, folder: Path, node: Node) -> Checkpoints:
        """Of a server whose data are in a folder, with the key from there."""
        return cls(node, SigningKey.at(folder), folder)

    @property
    def public_text(self) -> str:
        """The public key, as an auditor is told it."""
        return self._key.public_text

    @property
    def fault(self) -> str:
        """Why the tree does not grow; empty while it does."""
        return self._fault

    @property
    def name(self) -> str:
        """What the log is called now."""
        return name_of(self._node.log, self._node.office.code, self._node.device.uuid)

    @property
    def key_line(self) -> str:
        """The public key in one line, as tools for signed notes take it."""
        return key_line(self.name, self._key.public)

    async def watch(self) -> None:
        """Follow the log until cancelled."""
        loop, news = asyncio.get_running_loop(), asyncio.Event()

        def heard(change: Change) -> None:
            if change.streams:
                with contextlib.suppress(RuntimeError):  # the loop has ended since
                    loop.call_soon_threadsafe(news.set)

        unsubscribe = self._node.subscribe(heard)
        try:
            while True:
                await self.catch_up()
                await asyncio.to_thread(self._keep)
                if await passed(news, _LOOK_AGAIN_SECONDS):
                    await asyncio.sleep(_GATHER_SECONDS)
                news.clear()
        finally:
            unsubscribe()
            self._kept_at = -_KEEP_SECONDS
            self._keep()

    async def catch_up(self) -> None:
        """Take in all that the log holds now; a fault is told once and tried again later."""
        try:
            while await settled(self._node.query(_grow, folded=False)) == _BATCH:
                await asyncio.sleep(_PAUSE_SECONDS)
            self._fault = ""
        except DataFault as error:
            if str(error) != self._fault:
                _log.error("the tree over the log does not grow: %s", error)
            self._fault = str(error)

    def _keep(self) -> None:
        """Have the last checkpoint beside the database, of a moment ago at the most."""
        if self._folder is None or (time.monotonic() - self._kept_at < _KEEP_SECONDS and self.name in self._kept):
            return
        try:
            note = self.note()
            if note != self._kept:
                kept_checkpoint.keep(self._folder, note)
            self._kept, self._kept_at = note, time.monotonic()
            self.kept_ms = self._node.clock.now_ms()
        except DataFault as error:
            _log.warning("%s", error)

    def note(self) -> str:
        """The signed checkpoint of all that is in the tree."""
        tree = self._node.log.tree()
        return self._signed(tree, tree.size())

    def inclusion(self, event: str) -> str:
        """The proof that an event is in the tree; raises HubRefused `not_found`, also while it is not yet."""
        tree = self._node.log.tree()
        size = tree.size()
        index, _ = found(tree, event, size)
        return inclusion_proof(index, merkle.inclusion(tree, index, size), self._signed(tree, size))

    def consistency(self, first: int, second: int) -> str:
        """The proof that the log only grew from one size to another (0: to all that is in the tree now)."""
        tree = self._node.log.tree()
        size = tree.size()
        second = second or size
        if not 0 < first <= second <= size:
            message = f"The log has {size} events; give 'from' and 'to' from 1 up to that, 'from' not above 'to'."
            raise HubRefused(code="bad_request", message=message)
        return consistency_proof(first, merkle.consistency(tree, first, second), self._signed(tree, second))

    def _signed(self, tree: TreeStore, size: int) -> str:
        return signed(self.name, tree, size, self._key)


def name_of(log: EventLog, office: str, device: str) -> str:
    """What the log of a server is called now."""
    return log_name(office, device, log.generation())


def signed(name: str, tree: TreeStore, size: int, key: SigningKey) -> str:
    """The signed checkpoint of a tree."""
    return checkpoint(name, size, merkle.root(tree, size), key.public, key.sign)


def prove(log: EventLog, identity: Identity, folder: Path, event: str, target: Path, *, running: bool) -> None:
    """Write the proof that a server's log holds an event, with the event. A running server lets the tree grow itself.

    Raises DataFault.
    """
    if identity.device.role != "hub":
        message = (
            f"{folder} belongs to a {identity.device.role}. Only a server signs its log; name its folder with --data."
        )
        raise DataFault(message)
    tree = log.tree()
    while not running and grow(tree, _BATCH):
        pass
    size = tree.size()
    try:
        index, raw = found(tree, event, size)
    except HubRefused as refusal:
        raise DataFault(str(refusal)) from refusal
    name = name_of(log, identity.office.code, identity.device.uuid)
    note = signed(name, tree, size, SigningKey.at(folder))
    try:
        target.write_text(inclusion_proof(index, merkle.inclusion(tree, index, size), note, raw), encoding="utf-8")
    except OSError as error:
        message = f"{target} cannot be written ({error.strerror}). Choose another place."
        raise DataFault(message) from error


def found(tree: TreeStore, event: str, size: int) -> tuple[int, bytes]:
    """The leaf number and bytes of an event of a tree of a size; raises HubRefused, or DataFault where it differs."""
    held = tree.find(event)
    if held is None:
        raise HubRefused(code="not_found", message="This log holds no event of that id.")
    index, raw = held
    if index >= size:
        message = "That event is not in the signed tree yet. It will be within seconds of a running server."
        raise HubRefused(code="not_found", message=message)
    tile, place = divmod(index, merkle.WIDTH)
    if tree.tile(0, tile)[place * merkle.HASH :][: merkle.HASH] != merkle.leaf(raw):
        message = f"The event {event} is not as it was when it was taken into the tree. See docs/audit.md."
        raise DataFault(message)
    return index, raw


def _grow(log: EventLog) -> int:
    return grow(log.tree(), _BATCH)
