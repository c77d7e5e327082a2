"""A program that writes a log in every way there is, and says on its output what it is about to write and what is
durable; `power` records its system calls.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import msgspec

from kiosk import identity as identities
from kiosk.clock import reading, rfc3339
from kiosk.entities import ENTITIES
from kiosk.events import Event, Record, seal
from kiosk.identity import Identity
from kiosk.office import Device, Office
from kiosk.ports import Via
from local_db.sqlite_log import SqliteEventLog

STREAM = "office/HBR/queue"
_BEGIN = 1_795_251_600_000
_FEW_PAGES = 40
"""The log is written back so early here that it happens in the middle of everything."""


class Pen:
    """Writes events as two devices do."""

    def __init__(self) -> None:
        self._number = 0

    def write(self, log: SqliteEventLog, size: int, device: str = "own") -> list[Record]:
        """Some events that follow on."""
        found = []
        source = f"urn:shopfront:device:{device}:1"
        last = log.last_sequence(source)
        for sequence in range(last + 1, last + 1 + size):
            self._number += 1
            subject = f"ticket/{self._number % 9}"
            at = _BEGIN + self._number
            event = Event(
                id=f"{device}-{self._number}", source=source, type="ticket.left.v1", subject=subject, time=rfc3339(at),
                stream=STREAM, sequence=sequence, hlc=reading(at, 0), basis=log.heads(subject),
                data={"words": "x" * (self._number * 37 % 300)},
            )  # fmt: skip
            found.append(seal(event))
        return found


def say(what: str, records: list[Record]) -> None:
    """In one write."""
    sys.stdout.write(f"{what} {' '.join(record.event.id for record in records)}\n")
    sys.stdout.flush()


def kept(records: list[Record], write: Callable[[], object]) -> None:
    """Say so before and afterwards."""
    say("begin", records)
    write()
    say("durable", records)


def write_some(log: SqliteEventLog, pen: Pen, rounds: int, synchronous: str) -> None:
    """Each way of writing, again and again."""
    for pragma in (f"wal_autocheckpoint = {_FEW_PAGES}", f"synchronous = {synchronous}"):
        log._store._writer.execute(f"PRAGMA {pragma}").fetchall()  # noqa: SLF001 - on purpose
    for number in range(rounds):
        for size, via, device in ((1, Via.OWN, "own"), (7, Via.PEER, "peer")):
            records = pen.write(log, size, device)
            kept(records, lambda records=records, via=via, fold=number % 2 == 0: log.append(records, via, fold=fold))
        log.fold_pending()
        log.set_cursor("sent", str(number))
        records = pen.write(log, 2)

        def both(records: list[Record] = records) -> None:
            with log.transaction():
                log.append(records[:1], Via.OWN)
                log.quarantine(records[0].raw, "for once", "here")
                log.append(records[1:], Via.OWN)

        kept(records, both)


def main(folder: Path, rounds: int, synchronous: str) -> None:
    """A log that is opened twice, and who the device is, which is written each time.

    `synchronous` is FULL, as the log has it; OFF shows that a log that does not wait for the disk is found out.
    """
    pen = Pen()
    who = Identity(device=Device(uuid="own", role="kiosk", name="own"), office=Office(code="HBR", name={}))
    for epoch in (1, 2):
        identities.save(folder, msgspec.structs.replace(who, device=msgspec.structs.replace(who.device, epoch=epoch)))
        sys.stdout.write(f"epoch {epoch}\n")
        sys.stdout.flush()
        log = SqliteEventLog(folder / "log.db", ENTITIES)
        write_some(log, pen, rounds, synchronous)
        log.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
