"""Files of every schema that was ever released open, keep what they hold, and become like new ones."""

import shutil
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite
from sqlite_utils import Database

from kiosk.ports import Via
from local_db import migrations
from local_db.migrations import SCHEMA
from local_db.sqlite_log import SqliteEventLog
from tests.contract.journal import KINDS, OTHER_STREAM, STREAM, Pen
from tests.old_databases.make import FOLDER, fill

OLD = sorted(FOLDER.glob("schema-*.db"))


def schema_of(path: Path) -> set[tuple[str, ...]]:
    connection = sqlite.connect(str(path))
    found = {tuple(row) for row in connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master")}
    connection.close()
    return found


def test_there_is_a_file_of_every_schema():
    assert [path.name for path in OLD] == [f"schema-{number}.db" for number in range(1, SCHEMA + 1)]


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_an_old_file_opens_and_holds_what_it_held(tmp_path: Path, old: Path):
    path = tmp_path / "log.db"
    shutil.copy(old, path)
    log = SqliteEventLog(path, KINDS)
    fresh = SqliteEventLog(tmp_path / "fresh.db", KINDS)
    fill(fresh)

    assert log.verify().faults == ()
    for stream in (STREAM, OTHER_STREAM):
        assert log.feed(stream, None, 100) == fresh.feed(stream, None, 100)
        assert log.digest(stream) == fresh.digest(stream)
    assert log.states("page") == fresh.states("page")
    assert log.outbox(0, 100) == fresh.outbox(0, 100)
    assert log.cursor("sent") == "3"
    assert [item.raw for item in log.quarantined()] == [b"not an event"]
    assert list(log.fold_pending()) == ["page/late"]
    assert len(log.append([Pen("new").write("whā", "page/own")], Via.OWN).fresh) == 1
    log.close()
    fresh.close()
    assert schema_of(path) == schema_of(tmp_path / "fresh.db")


def test_a_migration_that_fails_leaves_the_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    path = tmp_path / "log.db"
    shutil.copy(OLD[-1], path)
    before = schema_of(path)
    steps = migrations.Migrations("shopfront")
    steps._migrations = [*migrations.steps._migrations]

    @steps(name="a step that fails halfway")
    def _fails(db: Database) -> None:
        db.execute("CREATE TABLE halfway (id TEXT)")
        db.execute("SELECT * FROM nowhere")

    monkeypatch.setattr(migrations, "steps", steps)
    monkeypatch.setattr(migrations, "SCHEMA", SCHEMA + 1)
    connection = sqlite.connect(str(path), isolation_level=None)
    with pytest.raises(sqlite.OperationalError, match="nowhere"):
        migrations.migrate(Database(connection))
    assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
    connection.close()
    assert schema_of(path) == before
