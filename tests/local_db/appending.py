"""A program that appends for ever and says what is acknowledged; a test kills it."""

import sys
from pathlib import Path

from kiosk.ports import Via
from local_db.sqlite_log import SqliteEventLog
from tests.contract.journal import KINDS, Pen


def main(path: Path, name: str) -> None:
    """Append events one by one and in groups; each id is printed when its event is durable."""
    log = SqliteEventLog(path, KINDS)
    pen = Pen(name)
    number = 0
    while True:
        number += 1
        size = number % 4 + 1
        with log.transaction():
            records = [
                pen.write(str(number), f"page/{number % 7}", log.heads(f"page/{number % 7}")) for _ in range(size)
            ]
            log.append(records, Via.OWN, fold=number % 3 > 0)
        sys.stdout.write("".join(f"{record.event.id}\n" for record in records))
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
