"""An office in a folder: hubs and devices with real logs, real ports and real cables."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import msgspec
import pytest

from central.blob_sender import BlobSender
from central.cable import Cable
from central.client import HttpHubLink
from central.credentials import Gate, OfficeKeys
from central.enrolling import enrol
from central.form_stores import FormStores
from central.hub import Hub
from central.name_link import NameLink
from central.note_link import NoteLink
from central.operators.storage import StorageWatch
from central.pace import Pace
from central.standby import Upstream
from central.sync import Sync
from kiosk.catalogue.loading import load_pack
from kiosk.clock import reading
from kiosk.cloudevents import BATCH_CONTENT_TYPE
from kiosk.entities import ENTITIES
from kiosk.first_names import FirstNames
from kiosk.forms.authoring.library import FormLibrary
from kiosk.forms.form_shelf import FormShelf
from kiosk.forms.submissions.sealing import unseal
from kiosk.node import Change, Node
from kiosk.office import CounterPlace, Device, Office
from kiosk.ports import LinkState
from kiosk.visit_notes import VisitNotes
from local_db.blob_store import FileBlobStore
from local_db.draft_lockers import FileLockerRoom
from local_db.handover_room import FileHandoverRoom
from local_db.sqlite_log import SqliteEventLog

ROOT = Path(__file__).parents[2]
HARBOUR = ROOT / "assets" / "packs" / "harbour"
PACK = msgspec.structs.replace(load_pack(HARBOUR), roster=())
BUILT = ROOT / "build" / "forms"
LIBRARY = FormLibrary(HARBOUR / "forms", BUILT)
OFFICE = Office(
    code="HBR",
    name={"en": "Harbour Street", "ar": "شارع الميناء"},
    timezone="Pacific/Auckland",
    counters=(CounterPlace("1", "left"), CounterPlace("2", "right")),
)
QUEUE = OFFICE.queue_stream
STAFF = OFFICE.staff_stream
KEYS = OfficeKeys(b"k" * 32, "ABCDEFGH", "STUVWXYZ")
QUICK = Pace(silence=15.0, most_patience=20.0, beat=0.2, beat_cut_off=0.1, first_retry=0.02, last_retry=0.2)
"""Impatient where a test would wait for a retry, patient with a machine that is busy with other tests."""
SILENCE = replace(QUICK, silence=Pace().silence, most_patience=Pace().most_patience)
"""As impatient with a silent hub as in real life."""


class Bench:
    """Makes nodes, hubs and cables, and takes all of them down again."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self._folder = folder
        self._stack = stack
        self._forms: dict[Path, FormStores] = {}
        self.secret = ""
        """With what its servers open what is sealed to them."""

    def at_end(self, act: Callable[[], Any]) -> None:
        """Do this when all is taken down."""
        self._stack.callback(act)

    def node(self, role: str, *, device: Device | None = None, serving: bool = False) -> Node:
        """A running node with a log of its own."""
        device = device or Device(uuid=str(uuid4()), role=role, name=role)
        log = SqliteEventLog(self._folder / f"{device.uuid}.db", ENTITIES)
        self._stack.callback(log.close)
        node = Node(log=log, device=device, office=OFFICE, pack=PACK)
        self._stack.callback(node.stop)
        node.start()
        if serving:
            node.serve()
        return node

    def hub(
        self,
        node: Node | None = None,
        *,
        port: int = 0,
        upstream: Sync | None = None,
        serving: bool = True,
        above: Upstream = Upstream(),  # noqa: B008 - frozen
    ) -> "Running":
        """A hub that answers."""
        node = node or self.node("hub", serving=serving)
        storage = StorageWatch(self._folder)
        hub = Hub(node, KEYS, port=port, upstream=upstream, forms=self.forms(node), inherited=above, storage=storage)
        self._stack.callback(hub.stop)
        hub.start()
        return Running(hub, node)

    def forms(self, node: Node) -> FormStores:
        """What a server keeps of forms; the same for the same node."""
        folder = self._folder / f"{node.device.uuid}-forms"
        if folder not in self._forms:
            self._forms[folder] = FormStores(
                FileBlobStore(folder / "blobs"),
                FileLockerRoom(folder / "drafts"),
                handovers=FileHandoverRoom(folder / "handovers"),
                shelf=FormShelf(lambda: LIBRARY, BUILT, OFFICE.timezone),
                unseal=lambda sealed: unseal(sealed, self.secret),
            )
        return self._forms[folder]

    def cable(self, hub: "Running") -> Cable:
        """A cable to a hub."""
        cable = Cable("127.0.0.1", hub.port)
        self._stack.callback(cable.close)
        return cable

    def device(
        self,
        role: str,
        hub: "Running",
        *,
        over: Cable | None = None,
        pace: Pace = QUICK,
        names: FirstNames | None = None,
        notes: VisitNotes | None = None,
    ) -> tuple[Node, Sync]:
        """A device, enrolled at a hub and synced over a cable or straight."""
        enrolled = enrol(hub.url, KEYS.code, role, f"a {role}")
        node = self.node(role, device=Device(uuid=enrolled.device, role=role, name=role, letter=enrolled.letter))
        sync = self.sync(node, over.url if over else hub.url, enrolled.token, pace, names=names, notes=notes)
        return node, sync

    def sync(
        self,
        node: Node,
        url: str,
        token: str,
        pace: Pace = QUICK,
        *,
        names: FirstNames | None = None,
        notes: VisitNotes | None = None,
    ) -> Sync:
        """A running sync of a node, with its blobs."""
        streams = Gate(KEYS, OFFICE).streams(node.device.role)
        link, store, forget = HttpHubLink(url, token), self.forms(node).blobs, node.device.role != "hub"
        told, noted = names or FirstNames(), notes or VisitNotes()
        sync = Sync(
            node, link, streams, pace, lambda heard: BlobSender(store, link, heard, forget=forget),
            hears=lambda heard, waited: {
                "names": NameLink(node, told, link, heard, waited, pace.poll).work,
                "notes": NoteLink(node, noted, link, heard, waited, pace.poll).work,
            },
        )  # fmt: skip
        self._stack.callback(sync.stop)
        node.connect(sync)
        return sync.start()


class Running:
    """A hub with its node, and who asks it over plain HTTP."""

    def __init__(self, hub: Hub, node: Node) -> None:
        self.hub = hub
        self.node = node
        self.url = hub.url
        self.port = hub.port

    def token(self, role: str = "kiosk", device: str = "d1") -> str:
        """The token of a made-up device."""
        return Gate(KEYS, OFFICE).token(device, role)

    def ask(self, method: str, path: str, role: str = "kiosk", device: str = "d1", **more: Any) -> httpx.Response:
        """One request of a made-up device."""
        headers = {"Authorization": f"Bearer {self.token(role, device)}"} | more.pop("headers", {})
        return httpx.request(method, f"{self.url}{path}", headers=headers, timeout=30, **more)

    def send(self, body: bytes, **more: Any) -> httpx.Response:
        """One batch."""
        headers = {"Content-Type": BATCH_CONTENT_TYPE} | more.pop("headers", {})
        return self.ask("POST", "/events", content=body, headers=headers, **more)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    """Where a test builds its office."""
    with ExitStack() as stack:
        yield Bench(tmp_path, stack)


@pytest.fixture
def hub(bench: Bench) -> Running:
    """The serving hub of the office."""
    return bench.hub()


def event(number: int = 1, device: str = "d1", **other: Any) -> dict[str, Any]:
    """A valid event of a made-up device, as JSON."""
    found = {
        "specversion": "1.0",
        "id": f"{device}-{number}",
        "source": f"urn:shopfront:device:{device}:1",
        "type": "ticket.left.v1",
        "subject": f"ticket/{device}-{number}",
        "time": "2026-11-21T09:30:00.000Z",
        "sequence": number,
        "hlc": reading(1_795_000_000_000 + number, 0),
        "stream": QUEUE,
        "data": {},
    }
    return {name: value for name, value in (found | other).items() if value is not None}


def batch(*events: dict[str, Any]) -> bytes:
    """A batch as it travels."""
    return msgspec.json.encode(events)


def until(condition: Callable[[], bool], node: Node | None = None, seconds: float = 20.0) -> bool:
    """Whether something becomes so; looks again after each durable step of the node, and now and then."""
    step = threading.Event()

    def listen(_change: Change) -> None:
        step.set()

    stop = node.subscribe(listen) if node else lambda: None
    deadline = time.monotonic() + seconds
    try:
        while not condition():
            if time.monotonic() > deadline:
                return False
            step.wait(0.02)
            step.clear()
        return True
    finally:
        stop()


def events_of(node: Node, stream: str = QUEUE) -> int:
    """How many events of a stream a node holds."""
    return node.log.count(stream)


def same(*nodes: Node) -> bool:
    """Whether nodes hold the same queue."""
    return len({node.log.digest(QUEUE) for node in nodes}) == 1


def connected(sync: Sync) -> bool:
    """Whether a sync has its hub."""
    return sync.status().state is LinkState.CONNECTED


def issue(node: Node, request: str | None = None) -> dict[str, Any]:
    """Take a ticket."""
    return node.act("ticket.issue", {"service": "register-birth", "request": request}, request).result(20)
