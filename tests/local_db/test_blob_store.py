"""Blobs by their hash: whole or not there, gone on with after a stop, erased for good."""

import hashlib
import os
import threading
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import DataFault
from kiosk.forms.ports import Misplaced, WrongHash
from local_db import blob_store, durable_file
from local_db.blob_store import FileBlobStore
from tests.local_db.conftest import Mount

CONTENT = os.urandom(100_000)
NAME = hashlib.sha256(CONTENT).hexdigest()


@pytest.fixture
def store(tmp_path):
    return FileBlobStore(tmp_path / "blobs")


def test_what_is_put_is_there_by_its_hash(store, tmp_path):
    assert store.put(CONTENT) == NAME
    assert store.put(CONTENT) == NAME
    assert (store.size(NAME), store.offset(NAME)) == (len(CONTENT), len(CONTENT))
    assert store.read(NAME, 10, 20) == CONTENT[10:30]
    assert FileBlobStore(tmp_path / "blobs").unsent() == [NAME]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(0, len(CONTENT)), max_size=6))
def test_however_it_is_cut_into_pieces_it_is_the_same(tmp_path_factory, cuts):
    store = FileBlobStore(tmp_path_factory.mktemp("blobs"))
    ends = sorted({*cuts, len(CONTENT)})
    start = 0
    for end in ends:
        assert store.receive(NAME, start, len(CONTENT), CONTENT[start:end]) == end
        start = end
    assert store.read(NAME, 0, len(CONTENT)) == CONTENT


def test_a_stop_in_the_middle_is_gone_on_from(store, tmp_path):
    store.receive(NAME, 0, len(CONTENT), CONTENT[:5000])
    store = FileBlobStore(tmp_path / "blobs")
    assert (store.offset(NAME), store.size(NAME), store.unsent()) == (5000, None, [])
    with pytest.raises(Misplaced) as told:
        store.receive(NAME, 0, len(CONTENT), CONTENT[:10])
    assert told.value.offset == 5000
    store.receive(NAME, 5000, len(CONTENT), CONTENT[5000:])
    assert store.unsent() == [NAME]


def test_a_stop_between_the_last_byte_and_the_name(store, tmp_path):
    (tmp_path / "blobs" / "arriving" / NAME).write_bytes(CONTENT)
    assert (store.offset(NAME), store.size(NAME)) == (len(CONTENT), None)
    store.receive(NAME, len(CONTENT), len(CONTENT), b"")
    assert store.size(NAME) == len(CONTENT)


def test_other_bytes_under_a_name_are_thrown_away(store):
    with pytest.raises(WrongHash):
        store.receive(NAME, 0, 5, b"other")
    assert store.offset(NAME) == 0
    assert store.size(NAME) is None


def test_erasing_is_for_good(store, tmp_path):
    store.put(CONTENT)
    store.note_sent(NAME, forget=False)
    store.erase(NAME)
    store.erase(NAME)
    assert (store.size(NAME), store.is_erased(NAME), store.unsent()) == (None, True, [])
    assert FileBlobStore(tmp_path / "blobs").is_erased(NAME)
    with pytest.raises(DataFault):
        store.read(NAME, 0, 1)


def test_what_the_hub_holds_is_not_sent_again_and_may_be_let_go(store, tmp_path):
    other = store.put(b"other")
    store.put(CONTENT)
    store.note_sent(NAME, forget=False)
    store.note_sent(other, forget=True)
    assert store.unsent() == []
    again = FileBlobStore(tmp_path / "blobs")
    assert again.unsent() == []
    assert (again.size(NAME), again.size(other)) == (len(CONTENT), None)


def test_beginnings_that_nobody_goes_on_with_are_thrown_away(store, tmp_path):
    store.receive(NAME, 0, len(CONTENT), CONTENT[:10])
    written = (tmp_path / "blobs" / "arriving" / NAME).stat().st_mtime * 1000
    store.drop_stale(int(written) - 1)
    assert store.offset(NAME) == 10
    store.drop_stale(int(written) + 2)
    assert store.offset(NAME) == 0


@pytest.mark.parametrize("name", ["", "x" * 64, "../" + "0" * 61, "0" * 63, "A" * 64])
def test_names_that_are_none_touch_no_file(store, name):
    for act in (store.size, store.offset, store.erase, store.is_erased):
        with pytest.raises(DataFault):
            act(name)


def test_a_full_disk_changes_nothing(mount: Mount):
    store = FileBlobStore(mount("size=256k") / "blobs")
    name = store.put(b"small")
    big = os.urandom(1_000_000)
    with pytest.raises(DataFault, match="Free some space"):
        store.put(big)
    with pytest.raises(DataFault):
        store.receive(hashlib.sha256(big).hexdigest(), 0, len(big), big)
    assert store.unsent() == [name]
    assert store.size(hashlib.sha256(big).hexdigest()) is None
    assert store.read(name, 0, 5) == b"small"


def test_bytes_beyond_the_end_that_somebody_sent_do_not_block_the_right_ones(store):
    store.receive(NAME, 0, 10 * len(CONTENT), os.urandom(len(CONTENT) + 1))
    with pytest.raises(Misplaced) as told:
        store.receive(NAME, store.offset(NAME), len(CONTENT), b"")
    assert told.value.offset == store.offset(NAME) == 0
    assert store.receive(NAME, 0, len(CONTENT), CONTENT) == store.size(NAME) == len(CONTENT)


def test_what_was_erased_while_its_last_piece_was_on_its_way_stays_erased(store, tmp_path):
    store.receive(NAME, 0, len(CONTENT), CONTENT[:10])
    store.erase(NAME)
    for offset, piece in ((0, CONTENT), (10, CONTENT[10:])):
        with pytest.raises(DataFault, match="erased"):
            store.receive(NAME, offset, len(CONTENT), piece)
    assert [path for path in (tmp_path / "blobs").rglob("*") if path.is_file()] == [tmp_path / "blobs/erased" / NAME]


@pytest.mark.parametrize("how", ["put", "receive"])
def test_nobody_is_told_that_it_is_whole_before_its_name_is_durable(store, monkeypatch, how):
    """Whoever sent it lets go of it once it hears so."""
    seen = []
    settle = durable_file.settle

    def look(folder):
        seen.append(store.size(NAME))
        settle(folder)

    monkeypatch.setattr(durable_file, "settle", look)
    monkeypatch.setattr(blob_store, "settle", look)
    if how == "put":
        store.put(CONTENT)
    else:
        store.receive(NAME, 0, len(CONTENT), CONTENT)
    assert seen
    assert set(seen) == {None}
    assert store.size(NAME) == len(CONTENT)


def test_what_a_stop_left_half_written_is_thrown_away(store, tmp_path):
    store.put(CONTENT)
    left = tmp_path / "blobs" / NAME[:2] / f"{'0' * 64}.unfinished"
    left.write_bytes(b"half of a blob")
    again = FileBlobStore(tmp_path / "blobs")
    assert not left.exists()
    assert again.unsent() == [NAME]


def test_a_server_keeps_room_for_its_log(store, monkeypatch):
    """Otherwise whoever sends blobs for long enough stops the queue of the office."""
    left = SimpleNamespace(total=10**12, free=durable_file.KEPT_FREE + len(CONTENT) - 1)
    monkeypatch.setattr(durable_file, "disk_usage", lambda _folder: left)
    with pytest.raises(DataFault, match="space"):
        store.receive(NAME, 0, len(CONTENT), CONTENT)
    assert store.offset(NAME) == 0
    assert store.put(CONTENT) == NAME  # a kiosk sends its own form as long as it fits
    other = os.urandom(10)
    assert store.receive(hashlib.sha256(other).hexdigest(), 0, 10, other) == 10


def test_two_who_send_the_same_blob_at_once_end_with_one_whole_one(store):
    pieces = 20_000
    told = []

    def send():
        while store.size(NAME) is None:
            offset = store.offset(NAME)
            try:
                store.receive(NAME, offset, len(CONTENT), CONTENT[offset : offset + pieces])
            except (Misplaced, WrongHash) as error:
                told.append(type(error))

    threads = [threading.Thread(target=send) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert store.read(NAME, 0, len(CONTENT)) == CONTENT
    assert WrongHash not in told


def test_what_was_erased_is_overwritten_and_not_taken_back(store, tmp_path):
    name = store.put(CONTENT)
    path = tmp_path / "blobs" / name[:2] / name
    twin = tmp_path / "twin"
    twin.hardlink_to(path)
    store.erase(name)
    assert set(twin.read_bytes()) == {0}, "zeros were written over it before it went"
    store.note_sent(name, forget=False)  # the hub had taken it just before
    assert not (tmp_path / "blobs" / "sent" / name).exists()
    with pytest.raises(DataFault, match="erased"):
        store.put(CONTENT)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(CONTENT)  # a copy that somebody put back
    assert store.size(name) is None
    with pytest.raises(DataFault, match="erased"):
        store.read(name, 0, 4)
    FileBlobStore(tmp_path / "blobs")
    assert not path.exists(), "a store that is opened deletes what was erased"


def test_what_the_disk_takes_long_for_holds_up_no_other(store, monkeypatch):
    slow, quick = threading.Event(), threading.Event()
    settle = blob_store.settle
    other = next(one for one in map(os.urandom, range(1, 50)) if hashlib.sha256(one).hexdigest()[:2] != NAME[:2])

    def settled(folder):
        if folder.name == NAME[:2]:
            slow.set()
            assert quick.wait(20)
        settle(folder)

    monkeypatch.setattr(blob_store, "settle", settled)
    thread = threading.Thread(target=store.receive, args=(NAME, 0, len(CONTENT), CONTENT))
    thread.start()
    assert slow.wait(20)
    found = hashlib.sha256(other).hexdigest()
    store.receive(found, 0, len(other), other)
    assert (store.unsent(), store.size(NAME)) == ([found], None)
    quick.set()
    thread.join(20)
    assert store.unsent() == sorted([found, NAME])


def test_two_processes_over_a_folder_that_take_the_same_piece_at_once_keep_it_once(store, tmp_path, monkeypatch):
    other, takes = FileBlobStore(tmp_path / "blobs"), []

    def meanwhile(_folder, _wanted):
        if not takes:
            takes.append(other)
            other.receive(NAME, 0, len(CONTENT), CONTENT[:5000])

    monkeypatch.setattr(blob_store, "check_room", meanwhile)
    store.receive(NAME, 0, len(CONTENT), CONTENT[:5000])
    assert (store.offset(NAME), other.offset(NAME)) == (5000, 5000)
    other.receive(NAME, 5000, len(CONTENT), CONTENT[5000:])
    assert store.read(NAME, 0, len(CONTENT)) == CONTENT
