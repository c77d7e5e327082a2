"""What was promised, told apart from how it is kept: which events there are, what their writers had seen, and which
conflicts there have to be by that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.office import device_of
from kiosk.queue import appointment

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmarks.faults.machines import Machine
    from benchmarks.faults.world import World
    from kiosk.events import Draft, Event


class Ledger:
    """Kept beside the machines, which know nothing of it."""

    def __init__(self) -> None:
        self.writes: dict[str, Event] = {}
        self.seen: dict[str, frozenset[str]] = {}
        """By event, those of its entity that lay in the writer's log when it wrote, and what their writers had seen."""
        self.odd: set[str] = set()
        """Devices of which a disk was copied or put back: numbers may have been given twice."""
        self.must: set[str] = set()
        self._about: frozenset[str] = frozenset()

    def about_to_write(self, machine: Machine, draft: Draft) -> None:
        """Look at what the writer can see."""
        held = {one.id for one in machine.log.history(draft.subject)}
        self._about = frozenset(held.union(*(self.seen.get(one, frozenset()) for one in held)))

    def written(self, event: Event) -> None:
        """It was told that this is durable."""
        self.writes[event.id] = event
        self.seen[event.id] = self._about

    def put_back(self, machine: Machine) -> None:
        """What only this disk held is gone, and nobody promised anything else."""
        self.odd.add(machine.device.uuid)

    def must_hold(self, world: World) -> None:
        """In the end everybody has what any server has now, and what its own writer has."""
        servers = {id_ for one in world.servers for id_ in one.events()}
        own = {
            event.id
            for one in world.devices
            for event in one.events().values()
            if device_of(event.source) == one.device.uuid
        }
        self.must = servers | own
        if not self.odd:
            assert set(self.writes) <= self.must, "a machine lost what it had told to be durable"

    def conflicts(self, held: Iterable[str], subject: str) -> set[str]:
        """The fields of an appointment of which there have to be several versions."""
        writes: dict[str, list[tuple[str, Any]]] = {}
        for id_ in held:
            event = self.writes.get(id_)
            if event is not None and event.subject == subject:
                for name, value in _fields(event).items():
                    writes.setdefault(name, []).append((id_, value))
        return {name for name, found in writes.items() if len(self._unseen_values(found)) > 1}

    def _unseen_values(self, writes: list[tuple[str, Any]]) -> set[str]:
        return {repr(value) for id_, value in writes if all(id_ not in self.seen[other] for other, _ in writes)}


def _fields(event: Event) -> dict[str, Any]:
    """What an event says of an appointment, as people would say it."""
    data = event.data
    if event.type == appointment.BOOKED or event.type == appointment.MOVED:
        found = {"time": (data["day"], data["due"]), "minutes": data["minutes"]}
        return found | ({"service": data["service"]} if "service" in data else {})
    return {}
