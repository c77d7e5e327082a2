"""Drafts that a hub keeps: one live copy, a time, and nothing left behind."""

from types import SimpleNamespace

import pytest

from kiosk.errors import DataFault, HubRefused
from local_db import durable_file
from local_db.draft_lockers import KEY_HOURS, FileLockerRoom

LOCKER = "ab" * 32
DAY = 24 * 3600 * 1000


class Clock:
    ms = 1_795_000_000_000

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def room(tmp_path, clock):
    return FileLockerRoom(tmp_path / "room", 30, clock)


def refused(code, act, *args):
    with pytest.raises(HubRefused) as told:
        act(*args)
    assert told.value.code == code


def files(tmp_path):
    return [path.name for path in (tmp_path / "room").iterdir() if path.is_file()]


def test_what_is_kept_is_handed_out(room, tmp_path, clock):
    assert room.keep(LOCKER, 0, b"sealed", 10, "one").expires_ms == clock.ms + 10 * DAY
    again = FileLockerRoom(tmp_path / "room", 30, clock)
    assert again.open(LOCKER, "two").sealed == b"sealed"


def test_opening_takes_over_and_the_older_copy_is_told(room):
    room.keep(LOCKER, 0, b"1", 30, "one")
    taken = room.open(LOCKER, "two")
    assert taken.generation == 2
    refused("taken_over", room.keep, LOCKER, 1, b"older", 30, "one")
    refused("taken_over", room.clear, LOCKER, 1)
    room.keep(LOCKER, 2, b"newer", 30, "two")
    assert room.open(LOCKER, "two").generation == 2
    assert room.open(LOCKER, "two").sealed == b"newer"


def test_a_first_keep_whose_answer_was_lost_may_be_repeated_by_the_same_device_only(room, tmp_path):
    room.keep(LOCKER, 0, b"1", 30, "one")
    assert room.keep(LOCKER, 0, b"2", 30, "one").generation == 1
    refused("taken_over", room.keep, LOCKER, 0, b"3", 30, "two")
    room.open(LOCKER, "two")
    refused("taken_over", room.keep, LOCKER, 0, b"3", 30, "one")
    assert len(files(tmp_path)) == 2


def test_time_runs_out_and_nothing_is_left(room, tmp_path, clock):
    room.keep(LOCKER, 0, b"sealed", 999, "one")
    clock.ms += 30 * DAY - 1
    room.purge()
    assert len(files(tmp_path)) == 2
    clock.ms += 1
    refused("not_found", room.open, LOCKER, "two")
    assert files(tmp_path) == []


def test_purging_takes_what_a_stop_left(room, tmp_path):
    room.keep(LOCKER, 0, b"sealed", 30, "one")
    (tmp_path / "room" / f"{'cd' * 32}.a").write_bytes(b"no card was written")
    room.purge()
    assert sorted(files(tmp_path)) == [f"{LOCKER}.a", f"{LOCKER}.card"]


def test_clearing(room, tmp_path):
    room.keep(LOCKER, 0, b"sealed", 30, "one")
    room.clear(LOCKER, 1)
    room.clear(LOCKER, 1)
    refused("not_found", room.open, LOCKER, "one")
    assert files(tmp_path) == []


@pytest.mark.parametrize("locker", ["", "x", "../../etc", "A" * 64, "0" * 65, "a.b"])
def test_names_that_are_none(room, locker):
    refused("bad_request", room.open, locker, "one")
    refused("bad_request", room.keep, locker, 0, b"", 1, "one")


def test_a_key_is_for_the_device_that_brought_it_and_for_an_hour(room, clock):
    room.keep_key("aa-bb", "cd", b"sealed")
    assert room.key("aa-bb", "cd") == b"sealed"
    assert room.key("aa-cc", "cd") is None
    clock.ms += KEY_HOURS * 3600 * 1000
    assert room.key("aa-bb", "cd") is None
    room.keep_key("aa-bb", "cd", b"sealed")
    room.drop_key("aa-bb", "cd")
    assert room.key("aa-bb", "cd") is None


def test_what_a_stop_left_half_written_is_thrown_away(room, tmp_path, clock):
    room.keep(LOCKER, 0, b"sealed", 30, "one")
    for name in (f"{LOCKER}.b.unfinished", f"{'cd' * 32}.card.unfinished", "keys/ab.cd.unfinished"):
        (tmp_path / "room" / name).write_bytes(b"\xff" * 20)
    FileLockerRoom(tmp_path / "room", 30, clock)
    assert sorted(files(tmp_path)) == [f"{LOCKER}.a", f"{LOCKER}.card"]
    assert list((tmp_path / "room/keys").iterdir()) == []


@pytest.mark.parametrize("name", [".DS_Store", "notes.txt", f"{'cd' * 32}.card", "keys/notes.txt"])
def test_a_file_of_somebody_else_stops_no_server(room, tmp_path, clock, name):
    room.keep(LOCKER, 0, b"sealed", 1, "one")
    other = tmp_path / "room" / name
    other.write_bytes(b"no card")
    clock.ms += 2 * DAY
    FileLockerRoom(tmp_path / "room", 30, clock)
    assert [path.name for path in (tmp_path / "room").iterdir() if LOCKER in path.name] == []


def test_a_server_keeps_room_for_its_log(room, monkeypatch, tmp_path):
    left = SimpleNamespace(total=10**12, free=durable_file.KEPT_FREE + 5)
    monkeypatch.setattr(durable_file, "disk_usage", lambda _folder: left)
    with pytest.raises(DataFault, match="space"):
        room.keep(LOCKER, 0, b"sealed", 30, "one")
    with pytest.raises(DataFault, match="space"):
        room.keep_key("aa", "cd", b"sealed")
    assert files(tmp_path) == []
