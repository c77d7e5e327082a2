"""A field laptop as its journeys meet it: the real window over a real node and log, cut off from any hub."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from msgspec import structs

from kiosk.clock import HybridClock, reading, rfc3339
from kiosk.entities import ENTITIES
from kiosk.events import Event, new_id, seal
from kiosk.field.desk import FieldDesk
from kiosk.field.lock import FieldLock, Tries
from kiosk.forms.drafts.desk import Drafts
from kiosk.forms.form_desk import FormDesk
from kiosk.forms.submissions.desk import Submissions
from kiosk.forms.submissions.sealing import new_identity
from kiosk.node import Node
from kiosk.office import Device
from kiosk.ports import LinkState, Via
from kiosk.settings import Settings
from kiosk.staff import officer
from local_db.blob_store import FileBlobStore
from local_db.draft_journal import SqliteDraftJournal
from local_db.sqlite_log import SqliteEventLog
from local_db.visit_keys import FileVisitKeys
from tests.journeys.desk_stage import OFFICE, PACK, PATIENCE, Cable, Desk
from tests.pack_search import PackSearch
from ui.face import open_face
from ui.field.app import field_face, field_forms
from ui.field.open_desk import OpenDesk
from ui.staff_forms.form_place import FormPlace

FORMS = Path(__file__).parents[2] / "assets" / "packs" / "harbour" / "forms"
ZONE = "Pacific/Auckland"
PASSPHRASE = "three blue boats at noon"
_KEY = b"k" * 32


class Vault:
    """Knows one passphrase; tries are kept in memory."""

    def __init__(self) -> None:
        self._tries = Tries()

    def tries(self) -> Tries:
        return self._tries

    def keep_tries(self, tries: Tries) -> None:
        self._tries = tries

    def unwrap(self, passphrase: str) -> bytes | None:
        return _KEY if passphrase == PASSPHRASE else None


class Laptop:
    """What lies in the laptop's folder, opened anew each time it is unlocked."""

    def __init__(self, folder: Path, link: Cable) -> None:
        self.folder, self.link = folder, link
        self.office = structs.replace(OFFICE, recipient=new_identity()[1])
        self.device = Device(uuid="laptop", role="field", name="Laptop 1", letter="F", officers=("hana",))
        self.node: Any = None
        self.desk: Any = None
        self.camera: Any = None
        self.live: Any = None
        self.opened = 0
        self.wall_ms = 0

    def open(self, key: bytes) -> OpenDesk:
        assert key == _KEY
        log = SqliteEventLog(self.folder / "log.db", ENTITIES)
        clock = HybridClock(wall=lambda: self.wall_ms) if self.wall_ms else HybridClock()
        node = Node(log=log, device=self.device, office=self.office, pack=PACK, clock=clock)
        node.start()
        node.connect(self.link)
        if not self.opened:
            people = [officer.added(one.id, one.name, one.pin, one.skills, one.roles) for one in PACK.office.officers]
            node.write(people, self.office.staff_stream).result(PATIENCE)
        self.opened += 1
        self.blobs = FileBlobStore(self.folder / "blobs")
        self.node, self.desk = node, FieldDesk.of(node, self.blobs)

        forms, ending = self._forms(node)

        def close() -> None:
            self.node = None
            ending()
            node.stop()
            log.close()

        return OpenDesk(node, self.desk, PackSearch(lambda: node.pack), "hana", forms, close, live=self.live)

    def _forms(self, node: Node) -> tuple[FormPlace, Callable[[], None]]:
        """The drafts of this laptop; they stay in its folder when it is locked, keys and all."""
        journal = SqliteDraftJournal(self.folder / "drafts.db")
        (self.folder / "keys").mkdir(exist_ok=True)
        submissions = Submissions(node, self.blobs, lambda _agencies: [self.office.recipient])
        drafts = Drafts(node, journal, FileVisitKeys(self.folder / "keys"), submissions, wrapping_key=_KEY).start()
        place = field_forms(lambda: FormDesk(drafts, submissions), lambda: FORMS, self.folder, ZONE, self.camera)

        def end() -> None:
            drafts.stop()
            journal.close()

        return place, end


class FieldFace(Desk):
    """The window of a laptop; the node comes and goes with the lock."""

    def settle(self) -> None:
        session = self.model.session
        if session is not None:
            self.until(lambda: not (session.day.busy or session.person.busy or session.adding.busy))

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        self.see("field.locked.passphrase")
        self.write(passphrase)
        self.click("field.locked.unlock")
        if passphrase == PASSPHRASE:
            self.see("field.stop.add")

    @property
    def session(self) -> Any:
        return self.model.session


@contextmanager
def laptop(
    folder: Path, qtbot: Any, *, size: tuple[int, int] = (1440, 900), link: Cable | None = None, **settings: Any
) -> Iterator[tuple[FieldFace, Laptop]]:
    """A locked laptop."""
    inside = Laptop(folder, link or Cable(LinkState.CUT_OFF))
    spec = field_face(FieldLock(Vault()), Settings(settings), inside.open)
    still = replace(spec, start=replace(spec.start, reduced_motion=True), build=folder / "i18n")
    face = open_face(still, size)
    try:
        yield FieldFace(face, inside, qtbot), inside  # type: ignore[arg-type]
    finally:
        face.close()


def write_elsewhere(node: Any, subject: str, basis: tuple[str, ...], blob: str, field: str = "address") -> None:
    """The office writes a field of the same thing, without having seen what came after `basis`."""
    at = node.clock.now_ms() - 86_400_000
    event = Event(
        id=new_id(), source="urn:shopfront:device:office:1", type=f"{subject.partition('/')[0]}.written.v1",
        subject=subject, time=rfc3339(at), stream="officer/hana", sequence=1, hlc=reading(at, 0), basis=basis,
        data={"fields": {field: blob}, "officer": "hana"},
    )  # fmt: skip
    node.receive([seal(event)], Via.UPSTREAM).result(PATIENCE)
