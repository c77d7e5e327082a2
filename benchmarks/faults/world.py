"""An office with a hub, a standby, a central above and devices, in one process; what was promised to whom is kept in a
ledger, and compared in the end with what all of them hold.
"""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field, fields
from typing import TYPE_CHECKING, Any, Final

from benchmarks.faults.ledger import Ledger
from benchmarks.faults.links import Network, Sidelink, Uplink
from benchmarks.faults.machines import CASE, QUEUE, Machine, Server
from central.settled import settled
from kiosk import put_aside
from kiosk.errors import CursorUnknown, DataFault, HubRefused, HubUnreachable, Refused
from kiosk.events import Draft
from kiosk.office import Device
from kiosk.queue import appointment, hub, ticket

if TYPE_CHECKING:
    from pathlib import Path

BEGIN: Final = 1_795_251_600_000
"""2026-11-21 09:00 UTC in milliseconds since 1970."""
TROUBLE: Final = (HubUnreachable, HubRefused, CursorUnknown, Refused, DataFault)
"""What `central.sync` tries again after."""
WATCHED: Final = 2
"""Appointments of which every conflict is counted."""
_ROUNDS: Final = 30


@dataclass
class Count:
    """What a run amounted to."""

    runs: int = 0
    events: int = 0
    lost: int = 0
    twice: int = 0
    diverged: int = 0
    stranded: int = 0
    conflicts: int = 0
    wrong_conflicts: int = 0
    faults: Counter[str] = field(default_factory=Counter)

    def __add__(self, other: Count) -> Count:
        """Both together."""
        return Count(*(getattr(self, one.name) + getattr(other, one.name) for one in fields(self)))


class World:
    """Everybody, and the one clock that theirs are wrong by."""

    def __init__(self, folder: Path) -> None:
        self.now = BEGIN
        self.network = Network()
        self.ledger = Ledger()
        self.count = Count(runs=1)
        self._folder = folder

        def made(kind: type[Machine], name: str, role: str) -> Any:  # noqa: ANN401 - of that kind
            return kind(folder, Device(uuid=name, role=role, name=name), lambda: self.now)

        self.hub: Server = made(Server, "hub", "hub")
        self.standby: Server = made(Server, "standby", "hub")
        self.central: Server = made(Server, "central", "hub")
        self.serving = self.hub
        self.devices: list[Machine] = [made(Machine, "a", "counter"), made(Machine, "b", "counter")]
        self.devices.append(made(Machine, "k", "kiosk"))
        network = self.network
        self.beside = {
            self.hub: Sidelink(network, self.hub, self.standby),
            self.standby: Sidelink(network, self.standby, self.hub),
        }
        self.above = {one: Uplink(network, one, lambda: self.central, roams=False) for one in (self.hub, self.standby)}
        self.up = {one: self._uplink(one) for one in self.devices}

    @property
    def servers(self) -> list[Server]:
        """Of the office, and the one above."""
        return [self.hub, self.standby, self.central]

    @property
    def machines(self) -> list[Machine]:
        """All."""
        return [*self.devices, *self.servers]

    async def begin(self) -> None:
        """The hub serves, and lets everybody in."""
        self.hub.node.serve()
        drafts = [
            Draft(
                hub.ENROLLED,
                f"device/{one.device.uuid}",
                {"role": one.device.role, "name": one.device.name, "key": one.key.public_text},
            )
            for one in self.machines
        ]
        await settled(self.hub.node.write(drafts, QUEUE))
        for number in range(WATCHED):
            await self.write(self.hub, "book", number)
        for device in self.devices:
            await self.up[device].all()

    # what people do

    async def write(self, machine: Machine, what: str, number: int) -> None:
        """One event of a device, which is told that it is durable."""
        if machine.device.role == "kiosk" and what not in {"case", "leave", "poison"}:
            what = "leave"
        draft, stream = _draft(what, number)
        if draft.type == appointment.MOVED and not _booked(machine, draft):
            return  # nobody moves what nobody has heard of
        self.ledger.about_to_write(machine, draft)
        with suppress(Refused):  # its clock is on another day, say
            [record] = await settled(machine.node.write([draft], stream))
            if what == "poison":
                self.ledger.poison.add(record.event.id)
                self.count.faults["poison"] += 1
                return
            self.ledger.written(record.event)
            self.count.events += 1

    # what the network does

    async def push(self, machine: Machine, fault: str) -> None:
        """One batch on its way."""
        await self._tried(self._uplink_of(machine).push(fault), fault)

    async def pull(self, machine: Machine, fault: str) -> None:
        """One stretch of each feed."""
        await self._tried(self._uplink_of(machine).pull(fault), fault)

    async def look_beside(self, fault: str) -> None:
        """The server that does not serve reads the one that does, and the other way round."""
        for link in self.beside.values():
            await self._tried(link.pull(fault), fault)

    async def _tried(self, work: Any, fault: str) -> None:  # noqa: ANN401 - a coroutine
        self.count.faults[fault or "none"] += 1
        with suppress(*TROUBLE):
            await work

    # what becomes of machines

    def crash(self, machine: Machine) -> None:
        """Power off and on."""
        self.count.faults["crash"] += 1
        machine.crash()
        self._begin_again(machine)

    def back_up(self, machine: Machine) -> None:
        """Its disk is copied."""
        self._note_places(machine)
        machine.back_up()
        self._begin_again(machine)

    def put_back(self, machine: Machine, *, well: bool) -> None:
        """Its disk is what it was."""
        self._note_places(machine)
        if machine.put_back(well=well):
            self.count.faults["put back" if well else "put back by hand"] += 1
            self.ledger.went_back = True
            if not well:
                self.ledger.forked.add(machine.device.uuid)
            self._begin_again(machine)

    def clone(self, machine: Machine) -> None:
        """A twin comes up beside it, as the same device."""
        self.count.faults["clone"] += 1
        self._note_places(machine)
        name = f"{machine.device.name}{len(self.devices)}"
        machine.copied_to(name)
        self._begin_again(machine)
        device = Device(uuid=machine.device.uuid, role=machine.device.role, name=name, epoch=machine.device.epoch)
        twin = Machine(self._folder, device, lambda: self.now, machine.key)
        self.devices.append(twin)
        self.up[twin] = self._uplink(twin)
        self.ledger.forked.add(device.uuid)

    async def fail_over(self) -> None:
        """The other server of the office takes the place."""
        self.count.faults["fail over"] += 1
        other = self.standby if self.serving is self.hub else self.hub
        if not other.events():
            return  # a standby that has never caught up does not serve
        other.node.term.hear(self.serving.node.term.known)
        await other.mirror.end()
        other.node.serve()
        self.serving = other

    # the end

    async def settle(self) -> bool:
        """All faults are mended: whether everybody holds the same after some rounds."""
        self.ledger.must_hold(self)
        for link in (*self.up.values(), *self.above.values()):
            link.note_places()
        await self.network.deliver()
        for _ in range(_ROUNDS):
            self.now += 1000
            await self._round()
            if self.is_whole() and not self.gaps():
                break
        for one in self.machines:  # what came in a burst is folded after it
            await settled(one.node.query(lambda _log: None))
        return self.is_whole()

    async def _round(self) -> None:
        follower = self.standby if self.serving is self.hub else self.hub
        for server in (self.serving, follower):
            with suppress(*TROUBLE):
                while await self.beside[server].pull():
                    pass
        for device in self.devices:
            with suppress(*TROUBLE):
                await self.up[device].all()
        with suppress(*TROUBLE):
            await self.above[self.serving].all()

    def is_whole(self) -> bool:
        """Whether all that read a stream hold the same of it, apart from what is stranded (`Ledger.must_hold`)."""
        must = self.ledger.must
        queue = {one.raws(QUEUE, must) for one in self.machines}
        case = {one.raws(CASE, must) for one in self.machines if one.device.role != "kiosk"}
        return len(queue) == len(case) == 1

    def gaps(self) -> list[str]:
        """What was put aside ends no chain: servers hold each source whole, but where numbers or disks got mixed up."""
        if self.ledger.forked or self.ledger.went_back:
            return []
        return [
            f"{one.device.name} holds {source} up to {whole} of {one.log.last_sequence(source)}"
            for one in self.servers
            for source, whole in one.log.vector([QUEUE, CASE]).items()
            if whole != one.log.last_sequence(source)
        ]

    def close(self) -> None:
        """Switch everything off."""
        for machine in self.machines:
            machine.close()

    def _uplink(self, machine: Machine) -> Uplink:
        return Uplink(self.network, machine, lambda: self.serving, roams=True)

    def _uplink_of(self, machine: Machine) -> Uplink:
        return self.up.get(machine) or self.above[self.serving]

    def _begin_again(self, machine: Machine) -> None:
        for links in (self.up, self.above, self.beside):
            if machine in links:
                links[machine].begin()  # type: ignore[index]

    def _note_places(self, machine: Machine) -> None:
        for links in (self.up, self.above, self.beside):
            if machine in links:
                links[machine].note_places()  # type: ignore[index]


def _booked(machine: Machine, draft: Draft) -> bool:
    return any(event.type == appointment.BOOKED for event in machine.log.history(draft.subject))


def _draft(what: str, number: int) -> tuple[Draft, str]:
    """Kiosks may write the last two; the appointments that are watched for conflicts are only moved."""
    watched, other = f"appointment/{number % WATCHED}", f"appointment/{WATCHED + number % 2}"
    day, due, minutes = "2026-11-21", BEGIN + 3_600_000, number % 3
    if what == "book":
        subject = watched if number < WATCHED else other
        data = {"day": day, "due": due, "service": "lost-card", "code": f"ABC{number}", "minutes": minutes}
        return Draft(appointment.BOOKED, subject, data), QUEUE
    if what == "move":
        return Draft(appointment.MOVED, watched, {"day": day, "due": due + number // 3, "minutes": minutes}), QUEUE
    if what == "call off":
        return Draft(appointment.CANCELLED, other, {}), QUEUE
    if what == "future":
        return Draft("appointment.moved.v9", watched, {"day": "never", "minutes": "many"}), QUEUE
    others = {
        "poison": (Draft(put_aside.TAKEN_IN, f"aside/{number}", {}), QUEUE),  # no server takes it from a device
        "case": (Draft("lantern.lit.v1", f"lantern/{number}", {"bright": number}), CASE),
    }
    return others.get(what, (Draft(ticket.LEFT, f"ticket/{number}", {}), QUEUE))
