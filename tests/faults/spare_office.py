"""An office of real processes with a hub and a standby, and people who use it until they are told to stop."""

from __future__ import annotations

import threading
from collections import defaultdict
from contextlib import closing, suppress
from itertools import combinations
from typing import TYPE_CHECKING, Any

import httpx

from kiosk.entities import ENTITIES
from kiosk.folding import ancestors, causal_order
from kiosk.queue import ticket as tickets
from local_db.sqlite_log import SqliteEventLog
from tests.central.office import QUEUE
from tests.daytime import daytime_zone
from tests.faults.office_processes import ENVIRONMENT
from ui.tour.processes import ProcessFault, Program, wait_until

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from kiosk.events import Event

QUIET = {**ENVIRONMENT, "SHOPFRONT_MDNS": "0"}
SERVICE = "register-birth"


class Server:
    """A `central` process; it can be killed and started again on its data and its port."""

    def __init__(self, folder: Path, name: str, *arguments: str) -> None:
        self.data = folder / name
        self._folder, self._arguments = folder, [*arguments, "--timezone", daytime_zone(), "--json"]
        self.port = 0
        self.ready = self.start()
        self.url = self.ready["url"]
        self.port = int(self.url.rpartition(":")[2])

    def start(self, *more: str) -> dict[str, Any]:
        given = ["central", *self._arguments, "--data", str(self.data), "--port", str(self.port), *more]
        self.program = Program(self.data.name, given, self._folder, QUIET)
        return self.program.first_line()

    def health(self) -> dict[str, Any]:
        """What it says of itself; nothing where it does not answer."""
        with suppress(httpx.HTTPError):
            return dict(httpx.get(f"{self.url}/health", timeout=2).json())
        return {}

    def tells(self, name: str) -> Any:
        """One thing that it says of itself, once it answers."""
        found: dict[str, Any] = {}

        def answers() -> bool:
            found.update(self.health())
            return name in found

        wait_until(f"{self.data.name} tells its {name}", answers)
        return found[name]

    def serves(self) -> bool:
        return bool(self.health().get("serving"))

    def log(self) -> SqliteEventLog:
        return SqliteEventLog(self.data / "log.db", ENTITIES, read_only=True)


class SpareOffice:
    """A hub, a standby, and devices that know the hub's address only."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.devices: dict[str, Program] = {}
        self.hub = Server(folder, "hub")
        self.standby = Server(folder, "standby", "--standby", self.hub.url, "--enrol", self.hub.ready["enrol_hub"])

    def device(self, name: str, role: str) -> Program:
        enrolment = ["--hub", self.hub.url, "--enrol", self.hub.ready["enrol"]]
        arguments = ["device", "--role", role, "--name", name, "--data", str(self.folder / name), *enrolment]
        self.devices[name] = Program(name, arguments, self.folder, QUIET)
        return self.devices[name]

    def ready(self) -> None:
        """Until all are connected and know that there are two servers, and the standby follows."""
        wait_until("all are connected", lambda: all(hub_of(one) == "connected" for one in self.devices.values()))
        wait_until("the standby is in step", lambda: self.standby.tells("events") == self.hub.tells("events"))
        wait_until(
            "all have the same events", lambda: len({state(one)["events"] for one in self.devices.values()}) == 1
        )

    def settle(self) -> None:
        """Until every device has sent all, and all hold the same events and states."""
        devices = self.devices.values()
        wait_until("all is sent", lambda: all(sent(one) for one in devices), 30)
        wait_until("every log has the same state", lambda: len({state(one)["digest"] for one in devices}) == 1, 30)

    def close(self) -> None:
        for program in [*self.devices.values(), self.standby.program, self.hub.program]:
            program.end()


class Load:
    """People who take tickets and officers who call and finish them, on threads, until the end of the context."""

    def __init__(self, kiosk: Program, counters: Sequence[Program]) -> None:
        self.issued: list[str] = []
        self.finished: list[str] = []
        self._end = threading.Event()
        self._threads = [threading.Thread(target=self._citizens, args=(kiosk,))]
        self._threads += [threading.Thread(target=self._officer, args=(one,)) for one in counters]

    def __enter__(self) -> Load:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._end.set()
        for thread in self._threads:
            thread.join()

    def more(self, count: int) -> None:
        """Wait until so many more tickets were finished."""
        goal = len(self.finished) + count
        wait_until(f"{goal} tickets are finished", lambda: len(self.finished) >= goal)

    def _citizens(self, kiosk: Program) -> None:
        while not self._end.wait(0.02):
            self.issued.append(act(kiosk, "ticket.issue", service=SERVICE)["ticket"])

    def _officer(self, counter: Program) -> None:
        while not self._end.wait(0.01):
            with suppress(ProcessFault):  # nobody waits, or the other counter has won: the next one then
                ticket = act(counter, "ticket.call", counter=counter.name)["ticket"]
                act(counter, "ticket.serve", ticket=ticket)
                act(counter, "ticket.finish", ticket=ticket)
                self.finished.append(ticket)


def act(device: Program, do: str, **args: Any) -> Any:
    return device.ask(do=do, **{"with": args})["result"]


def state(device: Program) -> dict[str, Any]:
    return dict(act(device, "log.state"))


def hub_of(device: Program) -> str:
    return str(act(device, "sync.status")["hub"])


def sent(device: Program) -> bool:
    found = act(device, "sync.status")
    return found["hub"] == "connected" and not found["pending"]


def granted_twice(server: Server) -> list[str]:
    """Tickets that were granted to two, by servers that did not know of each other's grant, and both were told.

    A grant that a hub had written when it was killed, and had told nobody, is made again by the next one.
    """
    with closing(server.log()) as log:
        history: dict[str, list[Event]] = defaultdict(list)
        for subject in log.states("ticket"):
            history[subject] = causal_order(log.history(subject))
    found = []
    for subject, events in history.items():
        before = ancestors(events)
        told = {tickets.named(one, "call") for one in events}
        grants = [one.id for one in events if one.type == tickets.CALLED and one.data.get("granted") and one.id in told]
        found += [subject for one, other in combinations(grants, 2) if one not in before[other] | {other}]
    return found


def digest(server: Server) -> str:
    with closing(server.log()) as log:
        return log.digest(QUEUE)
