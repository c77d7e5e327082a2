"""What was promised, told apart from how it is kept: which events there are, what their writers had seen, and which
conflicts there have to be by that.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.office import device_of
from kiosk.put_aside import PUT_ASIDE
from kiosk.queue import appointment
from kiosk.queue.authority import may_return

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from benchmarks.faults.machines import Machine
    from benchmarks.faults.world import World
    from kiosk.events import Draft, Event

    Versions = Mapping[str, frozenset[str]]
    """By field, the ids of the events that wrote differently without knowing of each other."""


class Ledger:
    """Kept beside the machines, which know nothing of it."""

    def __init__(self) -> None:
        self.writes: dict[str, Event] = {}
        self.seen: dict[str, frozenset[str]] = {}
        """By event, those of its entity that lay in the writer's log when it wrote, and what their writers had seen."""
        self.went_back = False
        """Whether a disk was put back, so that what only it held is gone, and nobody promised anything else."""
        self.forked: set[str] = set()
        """Devices of which a disk was copied, or put back by hand: numbers may have been given twice."""
        self.poison: set[str] = set()
        """Events that no server takes."""
        self.must: set[str] = set()
        self._about: frozenset[str] = frozenset()

    def about_to_write(self, machine: Machine, draft: Draft) -> None:
        """Look at what the writer can see."""
        held = {one.id for one in machine.log.history(draft.subject)}
        self._about = held | frozenset().union(*(self.seen.get(one, frozenset()) for one in held))

    def written(self, event: Event) -> None:
        """It was told that this is durable."""
        self.writes[event.id] = event
        self.seen[event.id] = self._about

    def must_hold(self, world: World) -> None:
        """In the end everybody has what anybody has now, apart from what gives a right (a term, say) and only devices
        have left: a server does not believe them that another one had written it. That is counted as stranded.
        """
        self.must = {
            event.id
            for one in world.machines
            for event in one.events().values()
            if event.type != PUT_ASIDE  # one that a server lost is told anew: `World.gaps` looks for it
            and (device_of(event.source) == one.device.uuid or may_return(event, one.device.role, one.device.uuid))
        }
        self.must -= self.poison
        if not self.went_back:
            self.must |= set(self.writes)

    def conflicts(self, held: Iterable[str], subject: str) -> Versions:
        """The fields of an appointment of which there have to be several versions, and the events that wrote them."""
        writes: dict[str, list[tuple[str, Any]]] = {}
        for id_ in held:
            event = self.writes.get(id_)
            if event is not None and event.subject == subject:
                for name, value in _fields(event).items():
                    writes.setdefault(name, []).append((id_, value))
        unseen = {name: self._unseen(found) for name, found in writes.items()}
        return {
            name: frozenset(id_ for id_, _value in found)
            for name, found in unseen.items()
            if len({value for _id, value in found}) > 1
        }

    def _unseen(self, writes: list[tuple[str, Any]]) -> list[tuple[str, Any]]:
        return [(id_, value) for id_, value in writes if all(id_ not in self.seen[other] for other, _ in writes)]


def _fields(event: Event) -> dict[str, Any]:
    """What an event says of an appointment, as people would say it."""
    if event.type not in {appointment.BOOKED, appointment.MOVED}:
        return {}
    data = event.data
    found = {"time": (data["day"], data["due"]), "minutes": data["minutes"]}
    return found | ({"service": data["service"]} if "service" in data else {})
