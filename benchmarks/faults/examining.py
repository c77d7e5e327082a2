"""The end of a story: what got lost, what is there twice, who differs, which conflicts are shown wrongly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.faults.machines import CASE, QUEUE
from benchmarks.faults.world import WATCHED
from kiosk.put_aside import PUT_ASIDE, id_of
from kiosk.queue.appointment import Appointment

if TYPE_CHECKING:
    from benchmarks.faults.machines import Machine
    from benchmarks.faults.world import World


def examine(world: World, *, whole: bool) -> list[str]:
    """What is wrong, in words; the counts go into `world.count`."""
    found: list[str] = []
    count = world.count
    machines = world.machines
    servers = [one for one in machines if one.device.role != "kiosk"]
    for machine in servers:
        lost = world.ledger.must - set(machine.events())
        count.lost += len(lost)
        found += [f"{machine.device.name} lacks {world.ledger.writes.get(one, one)}" for one in sorted(lost)]
    by_content = {(stream, one.raws(stream)): set[str]() for stream in (QUEUE, CASE) for one in machines}
    for stream, content in by_content:
        by_content[stream, content] = {one.log.digest(stream) for one in machines if one.raws(stream) == content}
    if not whole or any(len(digests) > 1 for digests in by_content.values()):
        count.diverged += 1
        found.append("not all of them hold the same")
    held = {id_ for one in machines for id_, event in one.events().items() if event.type != PUT_ASIDE}
    count.stranded += len(held - world.ledger.must - world.ledger.poison)
    for machine in machines:
        faults = machine.log.verify().faults
        found += [f"{machine.device.name}: {fault}" for fault in faults]
        found += _conflicts(world, machine)
        if not world.ledger.forked:  # else the numbers that were given twice are told, as they have to be
            strange = [one for one in machine.log.quarantined() if id_of(one.raw) not in world.ledger.poison]
            found += [f"{machine.device.name} has put aside: {one.reason}" for one in strange]
    return found + world.gaps()


def _conflicts(world: World, machine: Machine) -> list[str]:
    """Each field that has several versions is told, with exactly these, and no other field."""
    held = machine.events()
    found: list[str] = []
    for number in range(WATCHED):
        subject = f"appointment/{number}"
        state = machine.log.state(subject)
        if not isinstance(state, Appointment) or not state.day:
            continue
        shown = {one.field: frozenset(version.event for version in one.versions) for one in state.conflicts}
        due = world.ledger.conflicts(held, subject)
        world.count.conflicts += len(shown)
        if shown != due:
            world.count.wrong_conflicts += 1
            found.append(f"{machine.device.name}: {subject} shows the conflicts {shown}, and has {due}")
    return found
