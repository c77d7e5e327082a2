"""Writes a log of one service day with the states that this program folds: run it once when folds change, commit it.

python -m tests.old_databases.make_folds
"""

from pathlib import Path

from kiosk.clock import HybridClock
from kiosk.entities import ENTITIES
from kiosk.node import Node
from kiosk.office import Device
from kiosk.staff.officer import added
from local_db.sqlite_log import SqliteEventLog
from tests.kiosk.memory_device import OFFICE, Time, harbour

FOLDER = Path(__file__).parent
NAME = "folds-1.db"
DAY = [
    ("ticket.issue", {"service": "lost-card", "request": "waits"}),
    ("ticket.issue", {"service": "lost-card", "request": "serving", "priority": "cannot-stand"}),
    ("ticket.issue", {"service": "pay-fine", "request": "finished", "language": "ar"}),
    ("ticket.issue", {"service": "renew-passport", "request": "absent"}),
    ("ticket.issue", {"service": "lost-card", "request": "held"}),
    ("counter.take", {"counter": "1", "officer": "priya", "name": "Priya"}),
    ("ticket.print", {"ticket": "waits", "outcome": "printed"}),
    ("ticket.call", {"counter": "1", "ticket": "finished"}),
    ("ticket.recall", {"ticket": "finished"}),
    ("ticket.serve", {"ticket": "finished"}),
    ("ticket.finish", {"ticket": "finished"}),
    ("ticket.call", {"counter": "1", "ticket": "absent"}),
    ("ticket.no_show", {"ticket": "absent"}),
    ("ticket.call", {"counter": "1", "ticket": "held"}),
    ("ticket.hold", {"ticket": "held", "reason": "copies"}),
    ("ticket.call", {"counter": "1", "ticket": "serving"}),
    ("ticket.serve", {"ticket": "serving"}),
    ("counter.pause", {"counter": "1"}),
]
"""An act a minute. What is here never changes: old files hold it. A ticket is named by the request that made it."""


def fill(path: Path) -> None:
    """A hub's log of the day."""
    time = Time()
    log = SqliteEventLog(path, ENTITIES, wall=lambda: time.ms)
    device = Device(uuid="hub", role="hub", name="hub", letter="F")
    node = Node(log=log, device=device, office=OFFICE, pack=harbour(), clock=HybridClock(wall=lambda: time.ms))
    node.start()
    node.serve()
    node.write([added("priya", "Priya", "1111", "AE")], OFFICE.staff_stream).result()
    given: dict[str, str] = {}
    for act, args in DAY:
        time.pass_(1)
        named = {"ticket": given[args["ticket"]]} if "ticket" in args else {}
        done = node.act(act, args | named).result()
        if act == "ticket.issue":
            given[str(args["request"])] = done["ticket"]
    node.stop()
    log.close()


if __name__ == "__main__":
    fill(FOLDER / NAME)
