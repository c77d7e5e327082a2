"""The journal of drafts and the keys to it: durable, wiped, refused where they are not what they should be."""

import os
import stat

import pytest

from kiosk.errors import DataFault
from kiosk.forms.ports import HeldKey
from local_db import visit_keys
from local_db.draft_journal import SqliteDraftJournal
from local_db.sqlite_log import SqliteEventLog
from local_db.visit_keys import FileVisitKeys, MemoryVisitKeys
from tests.contract.journal import KINDS

DRAFT = "d" * 32


@pytest.fixture
def journal(tmp_path):
    found = SqliteDraftJournal(tmp_path / "drafts.db")
    yield found
    found.close()


def test_records_and_parts_are_kept_in_order(journal, tmp_path):
    journal.append(DRAFT, 1, [b"one", b"two"], {1: b"photo"})
    journal.append("other", 1, [b"other"], {})
    journal.append(DRAFT, 3, [b"three"], {2: b"more"})
    again = SqliteDraftJournal(tmp_path / "drafts.db")
    assert again.records(DRAFT) == [b"one", b"two", b"three"]
    assert (again.part(DRAFT, 1), again.part(DRAFT, 2), again.part(DRAFT, 3)) == (b"photo", b"more", None)
    assert again.drafts() == [DRAFT, "other"]
    assert again.records("nobody") == []
    again.close()


def test_a_sequence_is_kept_once(journal):
    journal.append(DRAFT, 1, [b"one"], {})
    with pytest.raises(DataFault):
        journal.append(DRAFT, 1, [b"another"], {9: b"part"})
    assert journal.records(DRAFT) == [b"one"]
    assert journal.part(DRAFT, 9) is None
    journal.append(DRAFT, 2, [b"two"], {})


def test_what_was_wiped_is_in_no_byte_of_the_file(journal, tmp_path):
    words = [b"record %05d of somebody" % number for number in range(500)]
    journal.append(DRAFT, 1, words, {1: b"photo of somebody" * 5000})
    journal.append("other", 1, [b"stays"], {})
    assert any(b"of somebody" in path.read_bytes() for path in tmp_path.iterdir())
    journal.wipe([DRAFT])
    for path in tmp_path.iterdir():
        assert b"of somebody" not in path.read_bytes(), path
    assert journal.drafts() == ["other"]


def test_the_file_is_its_owners_alone(journal, tmp_path):
    assert stat.S_IMODE((tmp_path / "drafts.db").stat().st_mode) == 0o600


def test_another_file_is_refused(tmp_path):
    log = SqliteEventLog(tmp_path / "log.db", KINDS)
    log.close()
    with pytest.raises(DataFault, match="no journal of drafts"):
        SqliteDraftJournal(tmp_path / "log.db")
    (tmp_path / "drafts.db").write_bytes(b"x" * 4096)
    with pytest.raises(DataFault):
        SqliteDraftJournal(tmp_path / "drafts.db")


@pytest.fixture(params=["file", "memory"])
def keys(request, tmp_path):
    return FileVisitKeys(tmp_path) if request.param == "file" else MemoryVisitKeys()


def test_keys_are_held_noted_and_destroyed(keys):
    held = HeldKey(b"k" * 32, 0, bytes(16))
    keys.put(DRAFT, held)
    assert keys.get(DRAFT) == held
    keys.note(DRAFT, 7, b"t" * 16)
    assert keys.get(DRAFT) == HeldKey(b"k" * 32, 7, b"t" * 16)
    assert keys.drafts() == [DRAFT]
    keys.drop(DRAFT)
    keys.drop(DRAFT)
    assert keys.get(DRAFT) is None
    assert keys.drafts() == []


def test_a_key_file_that_was_cut_is_none(tmp_path):
    keys = FileVisitKeys(tmp_path)
    keys.put(DRAFT, HeldKey(b"k" * 32, 0, bytes(16)))
    path = tmp_path / f"{DRAFT}.key"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.write_bytes(path.read_bytes()[:40])
    assert keys.get(DRAFT) is None


@pytest.mark.skipif(not os.path.isdir("/dev/shm"), reason="no folder in memory here")  # noqa: PTH112
def test_the_folder_of_the_keys_is_in_memory_and_nobody_elses(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))  # on a disk, so it is not taken
    folder = visit_keys.memory_folder(tmp_path / "data")
    assert folder is not None
    assert str(folder).startswith("/dev/shm/")
    assert visit_keys.memory_folder(tmp_path / "data") == folder
    assert visit_keys.memory_folder(tmp_path / "other") != folder
    folder.chmod(0o755)
    assert visit_keys.memory_folder(tmp_path / "data") is None
    folder.chmod(0o700)
    assert isinstance(visit_keys.visit_keys(tmp_path / "data"), FileVisitKeys)
    for name in ("data", "other"):
        visit_keys.memory_folder(tmp_path / name).rmdir()


@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="only root can give a folder away")
def test_a_folder_that_is_somebody_elses_is_refused(tmp_path):
    (tmp_path / "theirs").mkdir(mode=0o700)
    os.chown(tmp_path / "theirs", 12345, 12345)
    with pytest.raises(PermissionError):
        visit_keys._own(tmp_path / "theirs")


def test_a_link_in_place_of_the_folder_is_refused(tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(PermissionError):
        visit_keys._own(tmp_path / "link")


def test_without_a_folder_in_memory_keys_are_in_the_program_only(tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(visit_keys, "_is_in_memory", lambda _place: False)
    assert isinstance(visit_keys.visit_keys(tmp_path), MemoryVisitKeys)
    assert "lost if this program is killed" in caplog.text


def test_the_wrapping_key_is_made_once(tmp_path):
    made = visit_keys.wrapping_key(tmp_path)
    assert visit_keys.wrapping_key(tmp_path) == made
    assert len(made) == 32
    assert stat.S_IMODE((tmp_path / "wrapping.key").stat().st_mode) == 0o600
