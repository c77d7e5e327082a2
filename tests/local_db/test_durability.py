"""What was acknowledged survives a kill at any instant, and a full disk changes nothing."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.errors import DataFault
from kiosk.events import read
from kiosk.ports import Via
from local_db.sqlite_log import SqliteEventLog
from tests.contract.journal import KINDS, STREAM, Page, Pen
from tests.local_db.conftest import Mount

KILLS = 200 if os.environ.get("SHOPFRONT_LONG") == "1" else 8


def test_what_was_acknowledged_survives_a_kill(tmp_path: Path):
    path = tmp_path / "log.db"
    chance = random.Random(20261121)
    acknowledged: set[str] = set()
    unclean = 0
    for kill in range(KILLS):
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.local_db.appending", str(path), f"kill{kill}"],
            stdout=subprocess.PIPE,
            text=True,
        )
        # The last lines are read after the kill: they too were printed when their events were durable.
        early = [child.stdout.readline() for _ in range(chance.randint(1, 150))]
        child.kill()
        rest = child.communicate()[0].splitlines(keepends=True)
        acknowledged |= {line.strip() for line in [*early, *rest] if line.endswith("\n")}

        unclean += path.with_name("log.db-wal").exists()
        log = SqliteEventLog(path, KINDS)
        held = {read(raw).event.id for raw in log.feed(STREAM, None, 1_000_000).raws}
        log.fold_pending()
        report = log.verify()
        log.close()
        assert acknowledged <= held
        assert report.faults == ()
    assert unclean == KILLS
    assert len(acknowledged) > KILLS


def fill_up(disk: Path) -> Path:
    """Take all that is left of a disk."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (65536, 4096, 1):
            try:
                while True:
                    file.write(b"x" * size)
            except OSError:
                continue
    return filler


def test_a_full_disk_changes_nothing_and_work_goes_on_when_there_is_room(mount: Mount):
    disk = mount("size=2m")
    log = SqliteEventLog(disk / "log.db", KINDS)
    pen = Pen()
    log.append([pen.write("before")], Via.OWN)
    before = (log.digest(STREAM), log.heads("page/1"), log.outbox_size(0), log.last_sequence(pen.source))
    filler = fill_up(disk)
    records = [pen.write("x" * 400, f"page/{number}") for number in range(200)]

    for _ in range(3):
        with pytest.raises(DataFault, match=r"disk of .*log\.db is full\. Nothing was changed\. Free some space"):
            log.append(records, Via.OWN)
        after = (log.digest(STREAM), log.heads("page/1"), log.outbox_size(0), log.last_sequence(pen.source))
        assert after == before

    filler.unlink()
    assert len(log.append(records, Via.OWN).fresh) == 200
    log.close()
    log = SqliteEventLog(disk / "log.db", KINDS)
    assert log.count(STREAM) == 201
    assert log.verify().faults == ()
    log.close()


def test_small_events_until_the_disk_is_full(mount: Mount):
    log = SqliteEventLog(mount("size=600k") / "log.db", KINDS)
    pen = Pen()
    acknowledged: list[bytes] = []

    def append_for_ever() -> None:
        while True:
            record = pen.write("x" * 300, f"page/{len(acknowledged)}")
            log.append([record], Via.OWN)
            acknowledged.append(record.raw)

    with pytest.raises(DataFault, match="is full"):
        append_for_ever()

    assert len(acknowledged) > 10
    assert list(log.feed(STREAM, None, 5000).raws) == acknowledged
    log.close()
    log = SqliteEventLog(log._store.path, KINDS)
    assert list(log.feed(STREAM, None, 5000).raws) == acknowledged
    assert log.verify().faults == ()
    log.close()


def test_a_transaction_that_met_a_full_disk_is_lost_as_a_whole(mount: Mount):
    disk = mount("size=2m")
    log = SqliteEventLog(disk / "log.db", KINDS)
    pen = Pen()
    filler = fill_up(disk)

    def carry_on_regardless() -> None:
        with log.transaction():
            log.append([pen.write("small")], Via.OWN)
            # More than the memory that SQLite keeps changed pages in: it writes, and fails, before the commit.
            with pytest.raises(DataFault, match="is full"):
                log.append([pen.write("x" * 40_000, f"page/{number}") for number in range(600)], Via.OWN)
            filler.unlink()
            log.append([pen.write("more")], Via.OWN)

    with pytest.raises(DataFault, match="Nothing was changed"):
        carry_on_regardless()
    assert log.count(STREAM) == 0
    log.append([pen.write("again")], Via.OWN)
    assert log.state("page/1") == Page(("again",))
    log.close()


def test_a_full_disk_leaves_no_half_made_files(mount: Mount, tmp_path: Path):
    disk = mount("size=400k")
    log = SqliteEventLog(tmp_path / "log.db", KINDS)
    log.append(Pen().chain(5) + [Pen("b").write("x" * 900, f"page/{number}") for number in range(500)], Via.PEER)
    with pytest.raises(DataFault, match=r"disk of .*copy\.db is full"):
        log.export(disk / "copy.db")
    log.close()
    assert list(disk.iterdir()) == []

    filler = fill_up(disk)
    with pytest.raises(DataFault, match=r"disk of .*new\.db is full"):
        SqliteEventLog(disk / "new.db", KINDS)
    assert list(disk.iterdir()) == [filler]
