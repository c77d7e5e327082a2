"""Writes a database of the schema as it is now: run it once when a migration is added, and commit the file.

python -m tests.old_databases.make
"""

from pathlib import Path

from kiosk.ports import Via
from local_db.migrations import SCHEMA
from local_db.sqlite_log import SqliteEventLog
from tests.contract.journal import KINDS, OTHER_STREAM, Pen, tangle

FOLDER = Path(__file__).parent


def fill(log: SqliteEventLog) -> None:
    """Something of everything that a log keeps. What is here never changes: old files hold it."""
    log.append(tangle(seed=1), Via.PEER)
    own = Pen("own")
    log.append([own.write("tahi", "page/own", day="2026-11-21"), own.write("?", "book/1")], Via.OWN)
    log.append([Pen("up").write("rua", "page/up", stream=OTHER_STREAM)], Via.UPSTREAM)
    log.append([Pen("late").write("toru", "page/late")], Via.PEER, fold=False)
    log.set_cursor("sent", "3")
    log.quarantine(b"not an event", "the event is not JSON", "kiosk 2")


if __name__ == "__main__":
    made = SqliteEventLog(FOLDER / f"schema-{SCHEMA}.db", KINDS, wall=lambda: 1_795_000_000_000)
    fill(made)
    made.close()
