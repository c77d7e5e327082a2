"""Keys of drafts in memory: nothing of one is left once it is dropped."""

import pytest

from kiosk.errors import DataFault
from kiosk.forms.ports import HeldKey
from local_db.visit_keys import FileVisitKeys

DRAFT = "ab" * 16
KEY = b"k" * 32


def test_a_key_that_a_stop_left_half_put_goes_with_the_draft(tmp_path):
    """A restart puts the key of a draft again; killed in between, it leaves a second file."""
    keys = FileVisitKeys(tmp_path)
    keys.put(DRAFT, HeldKey(KEY, 0, b"t" * 16))
    (tmp_path / f"{DRAFT}.new").write_bytes(KEY + bytes(24))
    keys.drop(DRAFT)
    assert list(tmp_path.iterdir()) == []


def test_a_key_that_a_stop_left_alone_goes_at_the_next_start(tmp_path):
    (tmp_path / f"{DRAFT}.new").write_bytes(KEY + bytes(24))
    assert FileVisitKeys(tmp_path).drafts() == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["../ab", "", "a/b", ".", "AB", "ab\n", "a" * 65])
def test_names_that_are_none_touch_no_file(tmp_path, name):
    keys = FileVisitKeys(tmp_path)
    for act in (lambda: keys.put(name, HeldKey(KEY, 0, b"t" * 16)), lambda: keys.get(name), lambda: keys.drop(name)):
        with pytest.raises(DataFault):
            act()
    assert list(tmp_path.parent.glob("*.key")) == list(tmp_path.iterdir()) == []
