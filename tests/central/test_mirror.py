"""Where somebody goes on at a copy of a server that they have read: only where it copies what they have read."""

import pytest

from central.mirror import place_of, start
from kiosk.errors import CursorUnknown
from kiosk.ports import Via
from local_db.sqlite_log import SqliteEventLog
from tests.contract.journal import KINDS, STREAM, Pen


@pytest.fixture
def copy(tmp_path):
    """A log that copies the server `hub` in its generation `new`."""
    log = SqliteEventLog(tmp_path / "log.db", KINDS)
    log.append(Pen().chain(3), Via.PEER)
    log.set_cursor(f"mirror:{STREAM}", "hub")
    log.set_cursor(place_of(STREAM, "hub"), "a-1-3")
    log.set_cursor(f"{place_of(STREAM, 'hub')}:generation", "new")
    yield log
    log.close()


@pytest.mark.parametrize("generation", ["new", ""])
def test_a_place_at_the_server_that_is_copied_is_known(copy, generation):
    assert start(copy, STREAM, "a-1-2", "hub", generation) == "a-1-2"


def test_a_place_of_its_former_life_is_not(copy):
    """The same event may have come to the copy after some that its reader has never been given."""
    with pytest.raises(CursorUnknown, match="another log"):
        start(copy, STREAM, "a-1-2", "hub", "old")


def test_nor_is_one_of_another_server(copy):
    with pytest.raises(CursorUnknown, match="not read from"):
        start(copy, STREAM, "a-1-2", "elsewhere", "new")
