"""A database that cannot be used says why and how to mend it, and is left as it was."""

import os
import stat
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite

from kiosk.errors import DataFault
from kiosk.ports import Via
from local_db.migrations import APPLICATION_ID, SCHEMA
from local_db.sqlite_log import SqliteEventLog
from tests.contract.journal import KINDS, STREAM, Pen
from tests.local_db.conftest import Mount

KEY = "correct horse battery staple's"


def opened(path: Path, key: str | None = None, *, read_only: bool = False) -> SqliteEventLog:
    return SqliteEventLog(path, KINDS, key=key, read_only=read_only)


def filled(path: Path, key: str | None = None, events: int = 40) -> Path:
    log = opened(path, key)
    log.append(Pen().chain(events), Via.OWN)
    log.close()
    return path


def pragma(path: Path, name: str) -> object:
    connection = sqlite.connect(str(path))
    try:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]
    finally:
        connection.close()


def refused(path: Path, words: str, key: str | None = None) -> None:
    """Opening fails with these words and the file's name, and changes no byte."""
    before = path.read_bytes()
    beside = sorted(path.parent.iterdir())
    for read_only in (False, True):
        with pytest.raises(DataFault, match=words) as caught:
            opened(path, key, read_only=read_only)
        assert str(path) in str(caught.value)
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside


def test_the_file_is_ours_durable_and_nobody_elses(tmp_path: Path):
    path = filled(tmp_path / "log.db")

    assert pragma(path, "application_id") == APPLICATION_ID
    assert pragma(path, "user_version") == SCHEMA
    assert pragma(path, "journal_mode") == "wal"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["log.db"]


def test_a_commit_waits_for_the_disk(tmp_path: Path):
    log = opened(tmp_path / "log.db")
    writer = log._store._writer
    found = {name: writer.execute(f"PRAGMA {name}").fetchone()[0] for name in ("synchronous", "foreign_keys")}
    log.close()
    assert found == {"synchronous": 2, "foreign_keys": 1}


def test_a_folder_that_is_missing(tmp_path: Path):
    with pytest.raises(DataFault, match=r"does not exist\. Create it, or choose another with --data"):
        opened(tmp_path / "missing" / "log.db")
    with pytest.raises(DataFault, match="is not a file"):
        opened(tmp_path / "log.db", read_only=True)


def test_a_folder_where_the_file_should_be(tmp_path: Path):
    with pytest.raises(DataFault, match="is not a file"):
        opened(tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"Dear Sir or Madam,\n" * 300, id="a text"),
        pytest.param(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, id="a picture"),
        pytest.param(os.urandom(8192), id="noise"),
    ],
)
@pytest.mark.parametrize("key", [None, KEY])
def test_a_file_that_is_no_database(tmp_path: Path, content: bytes, key: str | None):
    path = tmp_path / "log.db"
    path.write_bytes(content)

    refused(path, "is not a Shopfront database", key)


@pytest.mark.parametrize("size", [0, 1, 100])
def test_a_file_with_nothing_in_it(tmp_path: Path, size: int):
    path = tmp_path / "log.db"
    path.write_bytes(b"x" * size)

    refused(path, rf"damaged \(it has {size} bytes\)")


def test_the_database_of_another_program(tmp_path: Path):
    path = tmp_path / "log.db"
    connection = sqlite.connect(str(path))
    connection.executescript("CREATE TABLE events (id TEXT); PRAGMA user_version = 1")
    connection.close()

    refused(path, "of another program")


def test_a_database_of_a_newer_shopfront(tmp_path: Path):
    path = filled(tmp_path / "log.db")
    connection = sqlite.connect(str(path))
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    connection.close()

    refused(path, rf"newer Shopfront \(schema {SCHEMA + 1}, not {SCHEMA}\)\. Update this program")


@pytest.mark.parametrize("part", [0.05, 0.5, 0.9])
def test_a_file_that_was_cut_short(tmp_path: Path, part: float):
    path = filled(tmp_path / "log.db", events=400)
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * part)])

    with pytest.raises(DataFault, match=rf"damaged .*cut short: \d+ of {len(whole)} bytes.*restore it from a backup"):
        opened(path)


def test_a_file_whose_main_part_is_missing(tmp_path: Path):
    path = tmp_path / "log.db"
    path.with_name("log.db-wal").write_bytes(b"the last commits")

    with pytest.raises(DataFault, match=r"is missing, but log\.db-wal is there"):
        opened(path)
    assert path.with_name("log.db-wal").read_bytes() == b"the last commits"


def test_damage_is_found_after_an_unclean_stop(tmp_path: Path):
    path = filled(tmp_path / "log.db", events=400)
    whole = bytearray(path.read_bytes())
    for page in range(len(whole) // 4096 - 4, len(whole) // 4096):
        whole[page * 4096 : page * 4096 + 64] = os.urandom(64)
    path.write_bytes(whole)

    opened(path).close()  # a clean stop before: nobody looks at every page
    path.with_name("log.db-wal").touch()
    with pytest.raises(DataFault, match=r"damaged .*restore it from a backup"):
        opened(path)


# --- keys


@pytest.mark.parametrize("key", [KEY, "0123456789abcdef" * 4])
def test_a_keyed_file_shows_nothing_and_opens_with_its_key_only(tmp_path: Path, key: str):
    path = filled(tmp_path / "log.db", key)

    assert b"page.written" not in path.read_bytes()
    assert b"SQLite format" not in path.read_bytes()
    refused(path, "another key than the one given")
    refused(path, "another key than the one given", key="wrong")
    log = opened(path, key)
    assert log.count(STREAM) == 40
    assert log.verify().faults == ()
    log.close()


def test_the_write_ahead_file_of_a_keyed_log_shows_nothing(tmp_path: Path):
    log = opened(tmp_path / "log.db", KEY)
    log.append(Pen().chain(3), Via.OWN)

    assert b"page.written" not in (tmp_path / "log.db-wal").read_bytes()
    log.close()


def test_a_key_for_a_file_that_has_none(tmp_path: Path):
    refused(filled(tmp_path / "log.db"), r"is not encrypted, but a key was given\. Leave the key out", key=KEY)


def test_an_empty_key(tmp_path: Path):
    with pytest.raises(DataFault, match="key of the database is empty"):
        opened(tmp_path / "log.db", "")
    assert list(tmp_path.iterdir()) == []


# --- folders


def test_a_folder_on_a_read_only_disk(mount: Mount):
    path = filled(mount("size=4m") / "log.db")
    mount("ro")

    with pytest.raises(DataFault, match=r"cannot be written .*right to write"):
        opened(path)
    with pytest.raises(DataFault, match="cannot be created"):
        opened(path.with_name("new.db"))
    log = opened(path, read_only=True)
    assert log.count(STREAM) == 40
    assert log.verify().faults == ()
    log.close()


def test_what_a_creation_left_unfinished_is_no_obstacle(tmp_path: Path):
    (tmp_path / "log.db.unfinished").write_bytes(b"half a database")

    opened(tmp_path / "log.db").close()
    assert [file.name for file in tmp_path.iterdir()] == ["log.db"]


# --- reading beside the program that writes


def test_a_second_reader_sees_what_was_committed_and_may_not_write(tmp_path: Path):
    log = opened(tmp_path / "log.db")
    reader = opened(tmp_path / "log.db", read_only=True)
    record = Pen().write("tahi")
    log.append([record], Via.OWN)

    assert reader.feed(STREAM, None, 5).raws == (record.raw,)
    assert reader.verify().faults == ()
    for write in (lambda: reader.append([record], Via.OWN), reader.rebuild, reader.fold_pending):
        with pytest.raises(DataFault, match="opened for reading only"):
            write()
    reader.close()
    log.close()


def test_another_program_that_holds_the_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("local_db.connection._BUSY_MS", 10)
    log = opened(tmp_path / "log.db")
    other = sqlite.connect(str(tmp_path / "log.db"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(DataFault, match=r"Another program holds .*Close it"):
        log.append([Pen().write("tahi")], Via.OWN)
    other.execute("ROLLBACK")
    other.close()
    assert len(log.append([Pen().write("tahi")], Via.OWN).fresh) == 1
    log.close()
