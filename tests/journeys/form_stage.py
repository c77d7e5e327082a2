"""A counter with forms: the real window, real drafts and submissions, and a kiosk of the same office beside it."""

import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.assist.handover import Handing
from kiosk.assist.handover_ports import HandedOut, LeftPacket
from kiosk.forms.authoring.library import FormLibrary
from kiosk.forms.drafts.desk import Drafts
from kiosk.forms.drafts.records import Opened
from kiosk.forms.form_desk import FormDesk
from kiosk.forms.form_shelf import FormShelf
from kiosk.forms.session.records import encoded
from kiosk.forms.submissions.desk import Submissions
from kiosk.settings import Settings
from kiosk.visit_notes import VisitNotes
from local_db.blob_store import FileBlobStore
from local_db.draft_journal import SqliteDraftJournal
from local_db.draft_lockers import FileLockerRoom
from local_db.handover_room import FileHandoverRoom
from local_db.visit_keys import FileVisitKeys
from tests.journeys.desk_stage import Desk, Machine, _open
from tests.kiosk.forms.drafts.stage import RECIPIENT, RoomLink, Stage, wait
from tests.pack_search import PackSearch
from ui.counter.app import counter_face
from ui.face import FaceSpec
from ui.staff_forms.form_place import FormPlace

FORMS = Path(__file__).parent / "forms"
ZONE = "Pacific/Auckland"


class PacketLink:
    """A room of packets as one device sees it."""

    def __init__(self, room: FileHandoverRoom, device: str) -> None:
        self._room, self._device = room, device

    def leave(self, name: str, left: LeftPacket) -> int:
        return self._room.leave(name, left, self._device)

    def open(self, name: str, request: str) -> HandedOut:
        return self._room.open(name, request, self._device)


class Office:
    """What counter and kiosk share, and the counter's own drafts."""

    def __init__(self, folder: Path, machine: Machine, file: Path) -> None:
        self.machine = machine
        self.room = FileLockerRoom(folder / "room")
        self.file = file
        self.link = RoomLink(self.room, "counter")
        self.blobs = FileBlobStore(folder / "blobs")
        self.submissions = Submissions(machine.node, self.blobs, lambda _agencies: [RECIPIENT])
        self.key = secrets.token_bytes(32)
        (folder / "memory").mkdir()
        self.folder = folder
        self.begin()
        self.library = FormLibrary(file.parent, folder / "forms")
        self.packets = FileHandoverRoom(folder / "handovers")
        handing = Handing(PacketLink(self.packets, "counter"), machine.node.office, machine.node.clock.now_ms)
        self.place = FormPlace(self.desk, self.shelf(folder / "compiled"), folder / "papers", handing=lambda: handing)
        self.asked = 0
        self.kiosk = Stage(folder / "kiosk", room=self.room)

    def begin(self) -> None:
        """The drafts of a program that starts."""
        self.journal = SqliteDraftJournal(self.folder / "drafts.db")
        keys = FileVisitKeys(self.folder / "memory")
        node, key = self.machine.node, self.key
        self.drafts = Drafts(node, self.journal, keys, self.submissions, self.link, wrapping_key=key).start()

    def restart(self) -> None:
        """The program ends and leaves its drafts; another begins."""
        self.drafts.stop()
        self.journal.close()
        self.begin()

    def desk(self) -> FormDesk:
        self.asked += 1
        return FormDesk(self.drafts, self.submissions)

    def shelf(self, kept: Path) -> FormShelf:
        return FormShelf(lambda: self.library, kept, ZONE)

    def keep(self, answers: dict[str, str], *, service: str = "change-address", ticket: str = "") -> str:
        """Somebody answers at the kiosk and keeps it; the code."""
        opened = self.shelf(self.folder / "kiosk-compiled").begin(self.file.name, "en")
        session = opened.filling.session
        drafts = self.kiosk.drafts
        draft = wait(drafts.open(Opened(self.file.name, "1", service, ticket)))
        wait(drafts.append(draft, encoded(session.first_record), step="begin"))
        for ref, value in answers.items():
            session.listener = lambda record, ref=ref: wait(drafts.append(draft, encoded(record), step=ref))
            session.answer(ref, value)
        return wait(drafts.hand_over(draft)).code

    def stop(self) -> None:
        self.kiosk.stop()
        self.drafts.stop()
        self.journal.close()


@contextmanager
def form_counter(
    folder: Path,
    qtbot: Any,
    file: Path,
    *,
    size: tuple[int, int] = (1440, 900),
    before: Callable[[Office], object] = lambda _office: None,
    notes: VisitNotes | None = None,
    **settings: Any,
) -> Iterator[tuple[Desk, Office]]:
    """A counter with forms, before anybody has signed in."""
    machine = Machine(folder, "counter")
    office = Office(folder, machine, file)

    def spec() -> FaceSpec:
        before(office)
        search = PackSearch(lambda: machine.node.pack)
        given: dict[str, Any] = {"answers": search, "notes": notes, "press_guard_s": 0.0}
        return counter_face(machine.node, Settings(settings), office.place, **given)

    try:
        with _open(folder, qtbot, size, machine, spec) as desk:
            yield desk, office
    finally:
        office.stop()
