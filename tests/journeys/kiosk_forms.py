"""A kiosk with forms as its journeys meet it: real drafts, submissions and files, and a room for what is kept."""

from __future__ import annotations

import secrets
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.assist.handover import Handing
from kiosk.forms.authoring.library import FormLibrary
from kiosk.forms.drafts.desk import Drafts
from kiosk.forms.form_desk import FormDesk
from kiosk.forms.form_shelf import FormShelf
from kiosk.forms.submissions import sealing
from kiosk.forms.submissions.desk import Submissions
from local_db.blob_store import FileBlobStore
from local_db.draft_journal import SqliteDraftJournal
from local_db.draft_lockers import FileLockerRoom
from local_db.handover_room import FileHandoverRoom
from local_db.visit_keys import FileVisitKeys
from tests.journeys.form_stage import PacketLink
from tests.journeys.kiosk_stage import Kiosk, running
from tests.kiosk.forms.drafts.stage import RoomLink
from ui.kiosk.form_door import KioskForms

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[2]
PACK_FORMS = ROOT / "assets" / "packs" / "harbour" / "forms"
CONVERTED = ROOT / "build" / "forms"
SECRET, RECIPIENT = sealing.new_identity()


@dataclass
class FormKiosk:
    """The kiosk, and what is behind its forms."""

    kiosk: Kiosk
    desk: FormDesk

    def form(self) -> Any:
        """The form's view-model."""
        return self.kiosk.model.forms.form


@contextmanager
def filling_in(
    folder: Path, qtbot: Any, *, room: Path | None = None, camera: Any = None, **look: Any
) -> Iterator[FormKiosk]:
    """A kiosk of the office whose hub keeps forms in `room`; the folder of another run goes on with what is in it."""
    with ExitStack() as stack:
        made: list[FormDesk] = []

        def forms_of(node: Any) -> KioskForms:
            made.append(stack.enter_context(_desk(folder, node, room)))
            library = FormLibrary(PACK_FORMS, CONVERTED)
            shelf = FormShelf(lambda: library, CONVERTED, "Pacific/Auckland")
            packets = FileHandoverRoom(room.with_name("handovers")) if room else None
            link = PacketLink(packets, node.device.uuid) if packets else None
            handing = Handing(link, node.office, node.clock.now_ms)
            return KioskForms(desk=lambda: made[0], shelf=shelf, camera=camera, handing=lambda: handing)

        folder.mkdir(parents=True, exist_ok=True)
        with running(folder, qtbot, forms=forms_of, **look) as kiosk:
            try:
                yield FormKiosk(kiosk, made[0])
            finally:
                stack.close()


@contextmanager
def _desk(folder: Path, node: Any, room: Path | None) -> Iterator[FormDesk]:
    memory = folder / "memory"
    memory.mkdir(exist_ok=True)
    key = folder / "wrapping"
    if not key.exists():
        key.write_bytes(secrets.token_bytes(32))
    journal = SqliteDraftJournal(folder / "drafts.db")
    submissions = Submissions(node, FileBlobStore(folder / "blobs"), lambda _agencies: [RECIPIENT])
    link = RoomLink(FileLockerRoom(room), node.device.uuid) if room else None
    drafts = Drafts(node, journal, FileVisitKeys(memory), submissions, link, wrapping_key=key.read_bytes())
    try:
        yield FormDesk(drafts.start(), submissions)
    finally:
        drafts.stop()
        journal.close()
