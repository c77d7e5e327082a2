"""What the SQLite log does beyond the contract: the copy that any SQLite tool opens."""

import json
import sqlite3
from pathlib import Path

import pytest

from kiosk.errors import DataFault
from kiosk.ports import Via
from local_db.sqlite_log import SqliteEventLog
from tests.contract.journal import KINDS, Pen


@pytest.mark.parametrize("key", [None, "a passphrase"])
def test_an_export_is_a_plain_database_with_columns_for_people(tmp_path: Path, key: str | None):
    log = SqliteEventLog(tmp_path / "log.db", KINDS, key=key)
    first = Pen().write("pō mārie", day="2026-11-21")
    second = Pen("b").write("rua", "book/1", [first.event.id])
    log.append([first, second], Via.PEER)
    log.quarantine(b"\xff", "the event is not JSON", "kiosk 2")
    assert log.export(tmp_path / "copy.db") == 2
    log.close()

    # Python's own SQLite: it never touches the log itself.
    copy = sqlite3.connect(tmp_path / "copy.db")
    copy.row_factory = sqlite3.Row
    one, two = copy.execute("SELECT * FROM events ORDER BY position").fetchall()
    (entity,) = copy.execute("SELECT * FROM entities").fetchall()
    (refused,) = copy.execute("SELECT came_from, reason, raw FROM quarantine").fetchall()
    words = copy.execute("SELECT data ->> 'word' FROM events ORDER BY position").fetchall()
    assert copy.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    copy.close()
    assert (one["type"], one["subject"], one["via"], one["raw"]) == ("page.written.v1", "page/1", "peer", first.raw)
    assert (two["basis"], two["sequence"]) == (first.event.id, 1)
    assert [tuple(word) for word in words] == [("pō mārie",), ("rua",)]
    assert json.loads(entity["state"]) == {"words": ["pō mārie"], "day": "2026-11-21"}
    assert tuple(refused) == ("kiosk 2", "the event is not JSON", b"\xff")


def test_an_empty_log_has_a_copy_with_all_tables(tmp_path: Path):
    log = SqliteEventLog(tmp_path / "log.db", KINDS)
    assert log.export(tmp_path / "copy.db") == 0
    log.close()
    copy = sqlite3.connect(tmp_path / "copy.db")
    assert {name for (name,) in copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'")} == {
        "events", "entities", "quarantine", "leaves",
    }  # fmt: skip
    copy.close()


@pytest.mark.parametrize("state", [b'{"words":["p\xff"]}', b'{"words":', b"[]"])
def test_damaged_states_are_told_and_can_be_made_anew(tmp_path: Path, state: bytes):
    log = SqliteEventLog(tmp_path / "log.db", KINDS)
    log.append([Pen().write("tahi")], Via.OWN)
    kept = log.states("page")
    with log.transaction():
        log._store.write("UPDATE entities SET state = ?", (state,))
    with pytest.raises(DataFault, match="`log rebuild` mends"):
        log.states("page")
    log.rebuild()
    assert log.states("page") == kept
    log.close()
