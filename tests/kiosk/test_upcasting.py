"""Old events are read as the newest version of their type, at every fold and nowhere else."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import upcasting
from kiosk.ports import Via
from kiosk.upcasting import as_now
from local_db.sqlite_log import SqliteEventLog
from tests.contract.journal import KINDS, STREAM, Page, Pen

TABLE = {
    "page.penned.v1": lambda data: {"text": data.get("word")},
    "page.penned.v2": lambda data: {"letters": list(str(data.get("text")))},
}


def test_an_event_goes_through_all_versions_up_to_the_newest():
    event = Pen().write("ab", type="page.penned.v1").event
    (found,) = as_now([event], TABLE)
    assert (found.type, found.data) == ("page.penned.v3", {"letters": ["a", "b"]})
    assert (found.id, found.order, found.basis) == (event.id, event.order, event.basis)
    assert event.data == {"word": "ab"}


@given(
    types=st.lists(st.sampled_from([*TABLE, "page.penned.v3", "page.penned.v9", "page.burnt.v1", "page", "v1", ".v1"]))
)
def test_what_nobody_knows_stays_and_once_is_enough(types: list[str]):
    pen = Pen()
    events = [pen.write("x", type=one).event for one in types]
    found = as_now(events, TABLE)
    assert [one.id for one in found] == [one.id for one in events]
    assert all(new is old for new, old in zip(found, events, strict=True) if old.type not in TABLE)
    assert list(as_now(found, TABLE)) == list(found)


def test_a_log_folds_old_events_anew_and_keeps_their_bytes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    log = SqliteEventLog(tmp_path / "log.db", KINDS)
    pen = Pen()
    records = [pen.write(f"w{number}", type=f"page.written.v{number}") for number in (0, 1, 2)]
    log.append(records, Via.PEER)
    assert log.state("page/1") == Page(("w1",)), "an older and a newer version have no effect"

    monkeypatch.setitem(upcasting.UPCASTERS, "page.written.v0", lambda data: data | {"word": "w0 as now"})
    log.rebuild()

    assert log.state("page/1") == Page(("w0 as now", "w1"))
    assert log.feed(STREAM, None, 9).raws == tuple(record.raw for record in records)
    assert log.verify().faults == ()
    log.close()
