"""A device or server at work: its node, the pack that it shows, and the index of answers."""

from __future__ import annotations

from contextlib import closing, contextmanager
from functools import partial
from typing import TYPE_CHECKING

from ui.command_line.composition.stores import shelf_in

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.forms.ports import BlobStore
    from kiosk.identity import Identity
    from kiosk.node import Node
    from kiosk.ports import EventLog
    from kiosk.renewal import Renewal
    from local_db.answer_index import AnswerIndex
    from local_db.pack_shelf import PackShelf


@contextmanager
def running(identity: Identity, log: EventLog, data: Path) -> Iterator[Node]:
    """The node of a device or server, with its threads."""
    from kiosk.identity import keep_device
    from kiosk.node import Node

    pack = shelf_in(data, identity).load()
    node = Node(log=log, device=identity.device, office=identity.office, pack=pack)
    node.epochs.keep = partial(keep_device, data)
    node.start()
    try:
        yield node
    finally:
        node.stop()


@contextmanager
def renewing(node: Node, shelf: PackShelf, store: BlobStore, data: Path, *, at_once: bool) -> Iterator[Renewal]:
    """Show what is published for this device while it runs."""
    from kiosk.renewal import Renewal

    def compile_forms(folder: Path) -> None:
        from kiosk.forms.authoring.library import FormLibrary

        FormLibrary(folder, data / "forms").compile_all()

    forms = None if node.device.role == "board" else compile_forms
    kept = node.device.role == "hub"  # others fetch it here
    renewal = Renewal(node, shelf, store, at_once=at_once, kept=kept, forms=forms).start()
    try:
        yield renewal
    finally:
        renewal.stop()


@contextmanager
def answering(node: Node) -> Iterator[AnswerIndex]:
    """What finds answers and services; it follows the pack, and indexes it when it is first asked or warmed."""
    from local_db.answer_index import AnswerIndex

    with closing(AnswerIndex(lambda: node.pack)) as answers:
        yield answers
