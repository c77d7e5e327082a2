"""Real processes over a harmful network, one of which is killed now and then with `kill -9`; after each run all is
mended and compared.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from benchmarks.faults.proxy import FaultProxy
from benchmarks.office import Office
from benchmarks.programs import Program, ProgramFailed
from kiosk.entities import ENTITIES
from kiosk.events import read
from kiosk.queue.ticket import Ticket
from local_db.sqlite_log import SqliteEventLog

if TYPE_CHECKING:
    from pathlib import Path

_PATIENCE: Final = 40.0
_SECONDS_A_RUN: Final = 15
_VISITS: Final = 2
"""Tickets that are issued and called in one run."""
_ROLES: Final = {"kiosk": "kiosk", "1": "counter"}
_KILLED: Final = ("central", "kiosk", "1")


@dataclass
class Rough:
    """What came of the runs."""

    runs: int = 0
    acknowledged: int = 0
    events: int = 0
    lost: int = 0
    twice: int = 0
    diverged: int = 0
    put_aside: int = 0
    kills: Counter[str] = field(default_factory=Counter)
    connections: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)


class RoughOffice:
    """A server, a kiosk and a counter; the devices know the proxy's address only."""

    def __init__(self, office: Office) -> None:
        self._office = office
        central = office.start("central", ["central", "--port", "0", "--json"])
        ready = central.line()
        self._port = int(ready["url"].rpartition(":")[2])
        self.proxy = FaultProxy(self._port)
        office.url, office.code = self.proxy.url, ready["enrol"]
        self._programs = {name: office.device(name, role) for name, role in _ROLES.items()}
        for program in self._programs.values():
            program.do("services")
        self._programs["central"] = central
        self.tickets: list[str] = []

    def run(self, seed: int, found: Rough, *, kills: bool) -> None:
        """People at work while the network does harm; every third time somebody is killed."""
        chance = random.Random(seed)
        killed = chance.choice(_KILLED) if kills and seed % 3 == 0 else ""
        at = chance.randrange(_VISITS)
        self.proxy.begin(seed)
        for number in range(_VISITS):
            if killed and number == at:
                self._kill(killed)
                found.kills[killed] += 1
            with suppress(ProgramFailed):
                self.tickets.append(self._programs["kiosk"].do("ticket.issue", service="register-birth")["ticket"])
            called = self._programs["1"].try_do("ticket.call", counter="1")
            if called["ok"]:
                self._programs["1"].try_do("ticket.finish", ticket=called["result"]["ticket"])
        self.proxy.mend()
        found.runs += 1
        if not self._settles():
            found.diverged += 1
            found.wrong.append(f"run {seed} did not come to rest")

    def _settles(self) -> bool:
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            devices = [self._programs[name] for name in _ROLES]
            if not any(one.do("sync.status")["pending"] for one in devices):
                states = {(state["events"], state["digest"]) for state in (one.do("log.state") for one in devices)}
                if len(states) == 1:
                    return True
            time.sleep(0.02)
        return False

    def _kill(self, name: str) -> None:
        self._programs[name].kill()
        self._programs[name] = self._started(name)

    def _started(self, name: str) -> Program:
        if name == "central":
            program = self._office.start(name, ["central", "--port", str(self._port), "--json"])
            program.line()
            return program
        program = self._office.device(name, _ROLES[name])
        program.do("services")
        return program

    def close(self) -> None:
        """Take the network away; the processes belong to the office."""
        self.proxy.close()


def run(runs: int, seed: int, *, kills: bool = True) -> Rough:
    """So many runs in one office; then every log is read again, the server's and the devices'."""
    found = Rough()
    with Office(60 + runs * _SECONDS_A_RUN, serves=False) as office:
        with closing(RoughOffice(office)) as rough:
            for number in range(runs):
                rough.run(seed + number, found, kills=kills)
            found.connections = rough.proxy.seen
        office.end()
        logs = {name: office.folder / name / "log.db" for name in _KILLED}
        _compare(logs, rough.tickets, found)
    return found


def _compare(logs: dict[str, Path], tickets: list[str], found: Rough) -> None:
    found.acknowledged = len(tickets)
    contents: set[frozenset[bytes]] = set()
    for name, path in logs.items():
        with closing(SqliteEventLog(path, ENTITIES)) as log:
            stream = next(one for one in _streams(log) if one.endswith("/queue"))
            raws = log.feed(stream, None, 1_000_000).raws
            contents.add(frozenset(raws))
            events = [read(raw).event for raw in raws]
            states = {subject: one for subject, one in log.states("ticket").items() if isinstance(one, Ticket)}
            lost = [one for one in tickets if f"ticket/{one}" not in states]
            labels = Counter(one.label for one in states.values())
            twice = len(events) - len({event.id for event in events}) + sum(labels.values()) - len(labels)
            found.events = max(found.events, len(events))
            found.lost += len(lost)
            found.twice += twice
            found.put_aside += len(log.quarantined())
            found.wrong += [f"{name} lacks the ticket {one}" for one in lost]
            found.wrong += [f"{name}: {fault}" for fault in log.verify().faults]
            found.wrong += [f"{name} has put aside: {one.reason}" for one in log.quarantined()]
    if len(contents) > 1:
        found.diverged += 1
        found.wrong.append("the logs do not hold the same events")


def _streams(log: SqliteEventLog) -> set[str]:
    return {item.stream for item in (read(one.raw).event for one in log.outbox(0, 50))}
