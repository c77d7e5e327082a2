"""Files that are thrown away, or that others take the place of, leave no bytes behind that were somebody's."""

import os

import pytest

from local_db.durable_file import drop_unfinished, throw_away, write_whole


@pytest.fixture
def kept(tmp_path):
    """A file with something of somebody, and a second name by which its bytes can be looked at afterwards."""
    path, seen = tmp_path / "a.packet", tmp_path / "seen"
    path.write_bytes(b"Zebrafinch" * 10)
    os.link(path, seen)
    return path, seen


def test_what_is_thrown_away_is_overwritten(kept):
    path, seen = kept
    throw_away(path)
    assert not path.exists()
    assert seen.read_bytes() == bytes(100)
    throw_away(path)


def test_what_another_takes_the_place_of_is_overwritten_where_that_is_wanted(kept):
    path, seen = kept
    write_whole(path, b"opened", over=True)
    assert (path.read_bytes(), seen.read_bytes()) == (b"opened", bytes(100))
    assert sorted(one.name for one in path.parent.iterdir()) == ["a.packet", "seen"]
    write_whole(path, b"again")
    assert path.read_bytes() == b"again"


def test_a_second_name_that_a_stop_left_costs_nothing(kept):
    path, _seen = kept
    left = path.with_name("a.packet.old.unfinished")
    os.link(path, left)
    drop_unfinished(path.parent)
    assert path.read_bytes() == b"Zebrafinch" * 10
    os.link(path, left)
    write_whole(path, b"opened", over=True)
    assert path.read_bytes() == b"opened"
    assert not left.exists()
