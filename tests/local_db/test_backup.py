"""A backup is whole or not there, and what is restored from it begins a new life."""

import json
import os
import threading
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from sqlcipher3 import dbapi2 as sqlite

from kiosk import identity as identities
from kiosk.errors import DataFault
from kiosk.identity import Identity
from kiosk.office import Device, Office
from kiosk.ports import Via
from kiosk.restoring import RESTORED
from local_db import backup
from local_db.backup import MANIFEST, NOTE, back_up, restore
from local_db.blob_store import FileBlobStore
from local_db.data_directory import DataDirectory
from local_db.sqlite_log import SqliteEventLog
from tests.contract.journal import KINDS, STREAM, Pen

KEY = "ab" * 32
NOW = 1_795_000_000_000
SECRET = "kept apart"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a hub that was killed."""
    made = tmp_path / "hub"
    made.mkdir()
    office = Office(code="HBR", name={"en": "Harbour"})
    identities.save(made, Identity(device=Device(uuid="d1", role="hub", name="hub"), office=office))
    log = SqliteEventLog(made / "log.db", KINDS, key=KEY)
    pen = Pen()
    log.append([pen.write(str(number), f"page/{number}") for number in range(50)], Via.OWN)
    log.close()
    FileBlobStore(made / "blobs").put(b"sealed")
    (made / "office-keys.json").write_text(SECRET)
    (made / "kept-drafts").mkdir()
    (made / "kept-drafts" / "draft").write_text("promised to be over")
    return made


def test_what_is_restored_holds_the_same_and_is_somebody_new(folder: Path, tmp_path: Path):
    made = back_up(folder, tmp_path / "b", KINDS, key=KEY)
    assert msgspec.json.decode((folder / NOTE).read_bytes()) == {"at": made.at, "events": made.events}
    assert made.events == 50
    assert not list(tmp_path.glob("b/kept-drafts*"))
    assert all(not path.stat().st_mode & 0o077 for path in (tmp_path / "b").rglob("*") if path.is_file())
    first, second = tmp_path / "one", tmp_path / "two"
    for target, now in ((first, NOW), (second, NOW + 1000)):
        assert restore(tmp_path / "b", target, KINDS, key=KEY, wall=lambda now=now: now) == (made, None)
    assert (first / "office-keys.json").read_text() == SECRET
    assert len(list(first.glob("blobs/??/*"))) == 1
    epochs = [identities.load(one).device.epoch for one in (folder, first, second)]
    assert epochs == [1, NOW // 1000, NOW // 1000 + 1]
    logs = [SqliteEventLog(one / "log.db", KINDS, key=KEY) for one in (folder, first, second)]
    assert len({log.generation() for log in logs}) == 3
    assert len({log.digest(STREAM) for log in logs}) == 1
    assert [log.cursor(RESTORED) for log in logs] == [None, str(NOW), str(NOW + 1000)]
    for log in logs:
        log.close()


def test_what_was_erased_since_stays_erased(folder: Path, tmp_path: Path):
    back_up(folder, tmp_path / "b", KINDS, key=KEY)
    name = FileBlobStore(folder / "blobs").put(b"sealed")
    FileBlobStore(folder / "blobs").erase(name)
    restore(tmp_path / "b", folder, KINDS, key=KEY, replace=True)
    assert (folder / "blobs" / name[:2] / name).exists(), "the backup holds it"
    assert FileBlobStore(folder / "blobs").size(name) is None
    assert b"sealed" not in b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def test_it_is_taken_while_somebody_writes(folder: Path, tmp_path: Path):
    log, pen, enough = SqliteEventLog(folder / "log.db", KINDS, key=KEY), Pen("b"), threading.Event()
    written: list[int] = []

    def write() -> None:
        while not enough.is_set():
            log.append([pen.write("x", f"page/b{len(written)}")], Via.OWN)
            written.append(1)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        counts = [back_up(folder, tmp_path / f"b{number}", KINDS, key=KEY).events for number in range(3)]
    finally:
        enough.set()
        writer.join()
        log.close()
    assert 50 <= counts[0] <= counts[1] <= counts[2] <= 50 + len(written)
    assert counts[2] > 50


def cut(made: Path) -> None:
    os.truncate(made / "log.db", 8192)


def gone(made: Path) -> None:
    next(made.glob("blobs/??/*")).unlink()


def changed(made: Path) -> None:
    (made / "office-keys.json").write_text("others")


def unfinished(made: Path) -> None:
    (made / MANIFEST).unlink()


def garbled(made: Path) -> None:
    (made / MANIFEST).write_text("{")


def foreign(made: Path) -> None:
    (made / "log.db").unlink()
    connection = sqlite.connect(str(made / "log.db"))
    connection.execute("CREATE TABLE t (x)")
    connection.close()
    rehash(made)


def damaged(made: Path) -> None:
    connection = sqlite.connect(str(made / "log.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{KEY}'\"")
    connection.execute("UPDATE events SET raw = hash WHERE position = 7")
    connection.close()
    rehash(made)


def upwards(made: Path) -> None:
    said = json.loads((made / MANIFEST).read_text())
    said["files"]["../outside"] = "0"
    (made / MANIFEST).write_text(json.dumps(said))


def rehash(made: Path) -> None:
    said = json.loads((made / MANIFEST).read_text())
    said["files"]["log.db"] = backup._hash_of(made / "log.db")
    (made / MANIFEST).write_text(json.dumps(said))


@pytest.mark.parametrize("harm", [cut, gone, changed, unfinished, garbled, foreign, damaged, upwards])
def test_what_is_not_whole_is_refused_and_nothing_is_left(folder: Path, tmp_path: Path, harm: Callable[[Path], None]):
    back_up(folder, tmp_path / "b", KINDS, key=KEY)
    (tmp_path / "outside").write_text("x")
    harm(tmp_path / "b")
    with pytest.raises(DataFault) as refused:
        restore(tmp_path / "b", tmp_path / "new", KINDS, key=KEY)
    assert str(refused.value).endswith(".")
    assert not (tmp_path / "new").exists()
    assert not list(tmp_path.glob("*.unfinished"))


def test_nothing_is_written_over(folder: Path, tmp_path: Path):
    back_up(folder, tmp_path / "b", KINDS, key=KEY)
    with pytest.raises(DataFault, match="never written over"):
        back_up(folder, tmp_path / "b", KINDS, key=KEY)
    with pytest.raises(DataFault, match="holds the hub 'hub' of HBR already; nothing was changed"):
        restore(tmp_path / "b", folder, KINDS, key=KEY)
    with DataDirectory(folder), pytest.raises(DataFault, match="Another Shopfront program"):
        restore(tmp_path / "b", folder, KINDS, key=KEY, replace=True)
    assert identities.load(folder).device.epoch == 1
    _, before = restore(tmp_path / "b", folder, KINDS, key=KEY, replace=True, wall=lambda: NOW)
    assert before is not None
    assert identities.load(before).device.epoch == 1
    assert identities.load(folder).device.epoch == NOW // 1000


def test_a_backup_that_fails_leaves_nothing(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    with pytest.raises(DataFault):
        back_up(folder, tmp_path / "b", KINDS, key="cd" * 32)
    monkeypatch.setattr(backup, "write_whole", full)
    with pytest.raises(DataFault, match="No space left"):
        back_up(folder, tmp_path / "b", KINDS, key=KEY)
    assert [path.name for path in tmp_path.iterdir()] == ["hub"]


def full(path: Path, content: bytes) -> None:
    raise OSError(28, "No space left on device")
