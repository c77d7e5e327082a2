"""`failover`: from the death of an office's hub until another server grants a counter its next ticket."""

import time
from contextlib import closing
from pathlib import Path

from benchmarks.amounts import Amounts
from benchmarks.figure import Figure, at, spread
from benchmarks.office import Office
from benchmarks.programs import Program, ProgramFailed
from kiosk.entities import ENTITIES
from kiosk.queue import ticket as tickets
from local_db.sqlite_log import SqliteEventLog

_MOST_SECONDS = 5.0
_PATIENCE_SECONDS = 20.0
_BETWEEN_CALLS = 0.02
_SECONDS_EACH = 15


class Server:
    """A server of the office, which can be killed and started again on its port."""

    def __init__(self, office: Office, name: str, arguments: list[str]) -> None:
        self._office, self._name, self._arguments = office, name, arguments
        self.program = office.start(name, [*arguments, "--port", "0", "--json"])
        self.ready = self.program.line()
        self._port = self.ready["url"].rpartition(":")[2]

    def start(self) -> None:
        """Again, over the same data."""
        self.program = self._office.start(self._name, [*self._arguments, "--port", self._port, "--json"])
        self.program.line()


def measure(amounts: Amounts) -> Figure:
    """Kill the hub with `kill -9`, again and again; each time the other of two servers takes its place."""
    with Office(120 + amounts.failovers * _SECONDS_EACH, serves=False) as office:
        hub = Server(office, "hub", ["central"])
        office.url, office.code = hub.ready["url"], hub.ready["enrol"]
        inherits = ["--standby", office.url, "--enrol", hub.ready["enrol_hub"]]
        spare = Server(office, "standby", ["central", *inherits])
        kiosk, counter = office.device("kiosk", "kiosk"), office.device("counter", "counter")
        log = office.folder / "counter" / "log.db"
        took: list[float] = []
        alone: list[int] = []
        for _ in range(amounts.failovers):
            _until_granted(kiosk, counter, log)
            _until_equal(kiosk, counter)
            hub.program.kill()
            began = time.perf_counter()
            alone.append(_until_granted(kiosk, counter, log))
            took.append(time.perf_counter() - began)
            hub.start()
            hub, spare = spare, hub
    return Figure(
        "failover", "s", at(took, 50), f"at most {_MOST_SECONDS:g} s, the worst of all", max(took) <= _MOST_SECONDS,
        details={"seconds": spread(took), "calls_that_the_counter_decided_alone_meanwhile": sum(alone)},
    )  # fmt: skip


def _until_granted(kiosk: Program, counter: Program, log: Path) -> int:
    """Call and finish until a call was granted by a hub; how many the counter had to decide alone."""
    until = time.monotonic() + _PATIENCE_SECONDS
    alone = 0
    while time.monotonic() < until:
        kiosk.do("ticket.issue", service="register-birth")
        answer = counter.try_do("ticket.call", counter="1")
        if answer["ok"]:
            ticket = answer["result"]["ticket"]
            granted = _is_granted(log, ticket)
            counter.try_do("ticket.finish", ticket=ticket)
            if granted:
                return alone
            alone += 1
        time.sleep(_BETWEEN_CALLS)
    message = f"no call was granted within {_PATIENCE_SECONDS:g} s"
    raise ProgramFailed(message)


def _is_granted(log: Path, ticket: str) -> bool:
    with closing(SqliteEventLog(log, ENTITIES, read_only=True)) as found:
        calls = [event for event in found.history(f"ticket/{ticket}") if event.type == tickets.CALLED]
    return bool(calls and calls[-1].data.get("granted"))


def _until_equal(*programs: Program) -> None:
    """Until all that was written is everywhere, so that each failover begins from rest."""
    until = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < until:
        pending = sum(program.do("sync.status")["pending"] for program in programs)
        if not pending and len({program.do("log.state")["digest"] for program in programs}) == 1:
            return
        time.sleep(0.05)
