"""The drill proves a backup by using it, and says what is not as it should be."""

from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from central.credentials import OfficeKeys
from central.drill import Drill
from kiosk import identity as identities
from kiosk.entities import ENTITIES
from kiosk.errors import DataFault
from kiosk.identity import Identity
from kiosk.node import Node
from kiosk.office import Device
from kiosk.ports import EventLog
from local_db.backup import back_up, restore, server_in
from local_db.sqlite_log import SqliteEventLog
from tests.central.office import OFFICE, PACK, issue


def used(folder: Path, tickets: int) -> None:
    """A server of a folder that does something."""
    identity = identities.load(folder)
    with closing(SqliteEventLog(folder / "log.db", ENTITIES)) as log:
        node = Node(log=log, device=identity.device, office=OFFICE, pack=PACK)
        node.start()
        node.serve()
        for _ in range(tickets):
            issue(node)
        node.stop()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a hub, and beside it a backup of it."""
    made = tmp_path / "hub"
    made.mkdir()
    identities.save(made, Identity(device=Device(uuid="h1", role="hub", name="hub"), office=OFFICE))
    OfficeKeys.at(made)
    used(made, 3)
    back_up(made, tmp_path / "backup", ENTITIES)
    return made


def drilled(folder: Path, now: EventLog) -> list[str]:
    restored = folder.parent / "restored"
    restore(folder.parent / "backup", restored, ENTITIES)
    identity = server_in(restored)
    with closing(SqliteEventLog(restored / "log.db", ENTITIES)) as log, ExitStack() as stack:
        node = Node(log=log, device=identity.device, office=OFFICE, pack=PACK)
        node.start()
        stack.callback(node.stop)
        return list(Drill(node, identity, restored, OfficeKeys.at(restored), now).ran())


def test_a_good_backup_becomes_the_server_of_today(folder: Path):
    used(folder, 4)
    with closing(SqliteEventLog(folder / "log.db", ENTITIES, read_only=True)) as now:
        written = now.count(OFFICE.queue_stream)
        said = drilled(folder, now)
    assert len(said) == 4
    assert "is sent to compare" in said[1]
    assert "events were written since the backup" in said[2]
    assert f"with {written} events" in said[3]


def test_another_log_is_no_later_one_of_this_backup(folder: Path, tmp_path: Path):
    other = SqliteEventLog(tmp_path / "other.db", ENTITIES)
    with closing(other), pytest.raises(DataFault, match="does not go on from the backup"):
        drilled(folder, other)


def test_a_drill_is_for_servers(folder: Path):
    identity = identities.load(folder)
    identities.save(folder, Identity(device=Device(uuid="k1", role="kiosk", name="k"), office=identity.office))
    with pytest.raises(DataFault, match="is no server"):
        server_in(folder)
