"""Power cuts: every instant of a program that writes a log, with any part of what was not durable yet."""

from __future__ import annotations

import random
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.faults.disk_writes import Disk, record
from benchmarks.faults.writer import STREAM
from kiosk import identity as identities
from kiosk.entities import ENTITIES
from kiosk.errors import DataFault
from kiosk.events import read
from local_db.sqlite_log import SqliteEventLog

_ROUNDS = 3


@dataclass
class Told:
    """What the program had said until the power went."""

    begun: list[list[str]] = field(default_factory=list)
    durable: set[str] = field(default_factory=set)
    epoch: int = 0

    def hear(self, line: str) -> None:
        """One line of it."""
        what, *words = line.split()
        if what == "begin":
            self.begun.append(words)
        elif what == "durable":
            self.durable |= set(words)
        elif what == "epoch":
            self.epoch = int(words[0])


@dataclass
class Cuts:
    """How many instants were tried, and what was wrong."""

    points: int = 0
    tried: int = 0
    acknowledged: int = 0
    """Events that had been said to be durable, counted at each cut."""
    lost: int = 0
    wrong: list[str] = field(default_factory=list)


def strace_is_missing() -> str:
    """Why this cannot be done here, in words; empty where it can."""
    return "" if shutil.which("strace") else "strace is not installed here"


def cut(most: int, seed: int, times: int = 1, synchronous: str = "FULL") -> Cuts:
    """Record the program, and cut the power at so many instants (all, where there are fewer), each so often."""
    with tempfile.TemporaryDirectory(prefix="shopfront-") as name:
        folder = Path(name).resolve()
        (data := folder / "data").mkdir()
        calls = record("benchmarks.faults.writer", data, folder / "trace", str(_ROUNDS), synchronous)
        chance, found = random.Random(seed), Cuts(points=len(calls))
        chosen = set(chance.sample(range(len(calls)), min(most, len(calls))))
        disk, told = Disk(str(data)), Told()
        for number, call in enumerate(calls):
            if call.name == "said":
                for line in call.content.decode().splitlines():
                    told.hear(line)
            else:
                disk.play(call)
            if number in chosen:
                for _ in range(times):
                    _look(disk, told, folder / "cut", chance, found)
    return found


def _look(disk: Disk, told: Told, target: Path, chance: random.Random, found: Cuts) -> None:
    """Start again on what is left."""
    target.mkdir()
    try:
        disk.after_power_cut(target, chance)
        found.tried += 1
        found.acknowledged += len(told.durable)
        who = identities.load(target)
        if (who.device.epoch if who else 0) < told.epoch:
            found.wrong.append(f"epoch {told.epoch} was told, and device.json says {who}")
        log = SqliteEventLog(target / "log.db", ENTITIES)
        try:
            held = {read(raw).event.id for raw in log.feed(STREAM, None, 100_000).raws}
            log.fold_pending()
            found.wrong += log.verify().faults
        finally:
            log.close()
        lost = told.durable - held
        found.lost += len(lost)
        found.wrong += [f"{one} was durable, and is gone" for one in sorted(lost)]
        found.wrong += [
            f"of {batch} only a part is there" for batch in told.begun if 0 < len(held & {*batch}) < len(batch)
        ]
    except DataFault as fault:
        found.wrong.append(str(fault))
    finally:
        shutil.rmtree(target)
