"""A device with drafts in real files: a node, its journal, its keys in memory, its blobs."""

import secrets
from collections.abc import Callable
from pathlib import Path

from kiosk.clock import HybridClock
from kiosk.entities import ENTITIES
from kiosk.errors import HubUnreachable
from kiosk.forms.drafts.desk import Drafts
from kiosk.forms.drafts.records import Opened
from kiosk.forms.ports import Locker
from kiosk.forms.submissions import sealing
from kiosk.forms.submissions.desk import Submissions
from kiosk.node import Node
from kiosk.office import Device
from local_db.blob_store import FileBlobStore
from local_db.draft_journal import SqliteDraftJournal
from local_db.draft_lockers import FileLockerRoom
from local_db.sqlite_log import SqliteEventLog
from local_db.visit_keys import FileVisitKeys
from tests.kiosk.memory_device import OFFICE, Time, harbour

FORM = Opened(form="change-of-address", version="3", ticket="t1")
SECRET, RECIPIENT = sealing.new_identity()


def wait(future):
    """The result of a future, soon."""
    return future.result(20)


class RoomLink:
    """`Lockers` straight into a room, over a cable that can be pulled."""

    def __init__(self, room: FileLockerRoom, device: str) -> None:
        self._room = room
        self._device = device
        self.pulled = False
        self.lose_answer = False
        self.seen: list[bytes] = []

    def keep(self, locker: str, generation: int, sealed: bytes, days: int) -> Locker:
        self.seen.append(sealed)
        return self._answer(lambda: self._room.keep(locker, generation, sealed, days, self._device))

    def open(self, locker: str) -> Locker:
        return self._answer(lambda: self._room.open(locker, self._device))

    def clear(self, locker: str, generation: int) -> None:
        self._answer(lambda: self._room.clear(locker, generation))

    def keep_key(self, draft: str, sealed: bytes) -> None:
        self._answer(lambda: self._room.keep_key(self._device, draft, sealed))

    def key(self, draft: str) -> bytes | None:
        return self._answer(lambda: self._room.key(self._device, draft))

    def drop_key(self, draft: str) -> None:
        self._answer(lambda: self._room.drop_key(self._device, draft))

    def _answer(self, ask: Callable):
        if not self.pulled:
            found = ask()
            if not self.lose_answer:
                return found
            self.lose_answer = False
        message = "the cable is pulled"
        raise HubUnreachable(message)


class Stage:
    """One device; `restart` is a killed program that starts again, `lose_power` also loses what was in memory."""

    def __init__(self, folder: Path, *, role: str = "kiosk", letter: str = "K", room: FileLockerRoom | None = None):
        self.folder = folder
        self.memory = folder / "memory"
        self.memory.mkdir(parents=True)
        self.time = Time()
        self.device = Device(uuid=secrets.token_hex(16), role=role, name=role, letter=letter)
        self.wrapping_key = secrets.token_bytes(32)
        self.room = room
        self.lockers = RoomLink(room, self.device.uuid) if room else None
        self.recipient = RECIPIENT
        self._begin()

    def _begin(self) -> None:
        self.log = SqliteEventLog(self.folder / "log.db", ENTITIES)
        clock = HybridClock(wall=lambda: self.time.ms)
        self.node = Node(log=self.log, device=self.device, office=OFFICE, pack=harbour(), clock=clock)
        self.node.start()
        self.blobs = FileBlobStore(self.folder / "blobs")
        self.journal = SqliteDraftJournal(self.folder / "drafts.db")
        self.keys = FileVisitKeys(self.memory)
        self.submissions = Submissions(self.node, self.blobs, lambda _agencies: [self.recipient])
        self.drafts = Drafts(
            self.node, self.journal, self.keys, self.submissions, self.lockers, wrapping_key=self.wrapping_key
        ).start()

    def stop(self) -> None:
        self.drafts.stop()
        self.node.stop()
        self.journal.close()
        self.log.close()

    def restart(self) -> None:
        """The program ends, leaving its drafts, and starts again."""
        self.stop()
        self._begin()

    def lose_power(self) -> None:
        """What was in memory is gone."""
        self.stop()
        for path in self.memory.iterdir():
            path.unlink()
        self._begin()

    # shorthands

    def open(self, **other) -> str:
        return wait(self.drafts.open(FORM, **other))

    def answers(self, draft: str) -> list[bytes]:
        return wait(self.drafts.records(draft)).answers()

    def say(self, draft: str, *bodies: bytes, **other) -> None:
        for body in bodies:
            wait(self.drafts.append(draft, body, **other))

    def settle(self) -> None:
        """What was asked of the hub before is done."""
        wait(self.drafts._waiting.submit(lambda: None))

    def events(self) -> list[str]:
        page = self.log.feed(OFFICE.case_stream, None, 1000)
        return [raw.decode() for raw in page.raws]
