"""Nodes over real logs in a temporary folder, and hubs that answer as a test says."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kiosk.clock import HybridClock
from kiosk.entities import ENTITIES
from kiosk.errors import DataFault, HubUnreachable
from kiosk.events import Event, Record, read
from kiosk.node import Node
from kiosk.office import Device
from kiosk.ports import Appended, EventLog, GrantAnswer, LinkState, LinkStatus, Via
from local_db.sqlite_log import SqliteEventLog
from tests.kiosk.memory_device import OFFICE, Time, harbour

PATIENCE = 20
"""Seconds until a test gives up on a future."""


def wait(future) -> Any:
    """The result of a future, soon."""
    return future.result(PATIENCE)


class ScriptedUplink:
    """A hub that answers as it is told to. `answer` may be replaced while it runs."""

    def __init__(self, answer: Callable[[str, str, Mapping[str, Any]], GrantAnswer] | None = None) -> None:
        self.answer = answer or unreachable
        self.asked: list[tuple[str, str, dict[str, Any]]] = []
        self.wakes = 0
        self.state = LinkState.CONNECTED

    def grant(self, request: str, do: str, args: Mapping[str, Any]) -> GrantAnswer:
        self.asked.append((request, do, dict(args)))
        return self.answer(request, do, args)

    def wake(self) -> None:
        self.wakes += 1

    def status(self) -> LinkStatus:
        return LinkStatus(self.state)

    def stop(self) -> None:
        self.answer = unreachable


def unreachable(_request: str, _do: str, _args: Mapping[str, Any]) -> GrantAnswer:
    """What a pulled cable answers."""
    message = "the cable is pulled"
    raise HubUnreachable(message)


class FailingLog:
    """An event log whose disk can fail. Everything else is the log it stands before."""

    def __init__(self, log: EventLog) -> None:
        self._log = log
        self.full = False
        self.gone = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._log, name)

    def append(
        self, records: Sequence[Record], via: Via, *, fold: bool = True, received: int | None = None
    ) -> Appended:
        appended = self._log.append(records, via, fold=fold, received=received)
        if self.full:
            message = "the disk is full"
            raise DataFault(message)
        return appended

    def states(self, kind: str, day: str | None = None, *, onward: bool = False):
        if self.gone:
            message = "the disk is gone"
            raise DataFault(message)
        return self._log.states(kind, day, onward=onward)


class Machines:
    """The machines of one test: each has a folder that outlives its program."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: list[tuple[Node, SqliteEventLog]] = []
        self.time = Time()
        self.logs: dict[str, FailingLog] = {}

    def start(self, name: str, role: str = "counter", *, letter: str = "", serve: bool = False) -> Node:
        """Switch a machine on; the same name finds the same log again."""
        log = SqliteEventLog(self._folder / f"{name}.db", ENTITIES)
        self.logs[name] = FailingLog(log)
        device = Device(uuid=name, role=role, name=name, letter=letter)
        clock = HybridClock(wall=lambda: self.time.ms)
        node = Node(log=self.logs[name], device=device, office=OFFICE, pack=harbour(), clock=clock)
        self._running.append((node, log))
        node.start()
        if serve:
            node.serve()
        return node

    def stop(self, node: Node) -> None:
        """Switch it off."""
        found = next(one for one in self._running if one[0] is node)
        self._running.remove(found)
        node.stop()
        found[1].close()

    def stop_all(self) -> None:
        """Switch all off."""
        for node, _ in list(self._running):
            self.stop(node)


def to_hub(hub: Node, device: str) -> Callable[[str, str, Mapping[str, Any]], GrantAnswer]:
    """An answer that a real hub gives to a device."""

    def answer(request: str, do: str, args: Mapping[str, Any]) -> GrantAnswer:
        return wait(hub.grant(request, do, args, device))

    return answer


def records(node: Node) -> list[Record]:
    """Everything that a node's log holds of the queue, in feed order."""
    raws = wait(node.query(lambda log: log.feed(OFFICE.queue_stream, None, 10_000))).raws
    return [read(raw) for raw in raws]


def events(node: Node) -> list[Event]:
    return [record.event for record in records(node)]


def types(node: Node) -> list[str]:
    return [event.type.removesuffix(".v1") for event in events(node)]


def pass_on(source: Node, target: Node, *, via: Via = Via.UPSTREAM, backwards: bool = False) -> Appended:
    """What a sync does: all that one has, to the other."""
    found = records(source)
    return wait(target.receive(found[::-1] if backwards else found, via))


def digest(node: Node) -> str:
    return wait(node.query(lambda log: log.digest(OFFICE.queue_stream)))


def settle(node: Node) -> None:
    """Wait until all is done that was asked before, and what that has set off; listeners have heard of it."""
    for _ in range(3):
        wait(node.query(lambda _log: None))


@contextmanager
def changes(node: Node):
    """The changes that a listener hears."""
    heard: list[Any] = []
    unsubscribe = node.subscribe(heard.append)
    try:
        yield heard
    finally:
        unsubscribe()
