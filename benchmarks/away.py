"""Days out of the office: what an officer's laptop comes back with, written as its window would write it."""

import hashlib
import random
from collections.abc import Iterable
from itertools import count
from typing import NamedTuple

from kiosk.field.desk import FieldDesk
from kiosk.node import Node
from kiosk.ports import EventLog

_A_VISIT = 4
"""Photos of it."""
_JPEG = b"\xff\xd8\xff"
_NOTES = (
    "Was at home with her daughter. The roof of the wash house is gone since the storm; four photos.",
    "Asked about the bond as well: told her what to bring. Rings back on Thursday before noon.",
)


class Away(NamedTuple):
    """What was kept meanwhile."""

    cases: list[str]
    photos: set[str]
    """Their blobs, sealed; the other blobs are words."""


def be_away(node: Node, desk: FieldDesk, visits: int, photo_bytes: int, seed: int = 5) -> Away:
    """Visits with a ticket, a case, notes and photos of so many bytes together, all through the desk."""
    chance, found = random.Random(seed), Away([], set())
    sizes = iter(_sizes(visits * _A_VISIT, photo_bytes, chance))
    for number in range(visits):
        stop = _arrived(node, desk, number)
        known = {"name": f"Person {number}", "address": f"{number + 1} Ngaio Road", "about": "Storm damage, no power"}
        case = desk.new_person(stop, node.pack.services[0].id, said=known).result()["case"]
        for note in _NOTES:
            desk.note(case, note).result()
        before = set(desk.sealed.unsent())
        for photo in range(_A_VISIT):
            desk.attach(case, "photo", f"{number}-{photo}.jpg", _JPEG + chance.randbytes(next(sizes))).result()
        found.photos.update(set(desk.sealed.unsent()) - before)
        node.act("case.close", {"case": case}).result()
        node.act("stop.close", {"stop": stop}).result()
        found.cases.append(case)
    return found


def own_chain(log: EventLog, source: str) -> tuple[int, str]:
    """How many events of a source a log holds, and a digest of their bytes in order."""
    found, held = hashlib.sha256(), count(0)
    for raw in _of_source(log, source):
        found.update(raw + b"\n")
        next(held)
    return next(held), found.hexdigest()


def _of_source(log: EventLog, source: str) -> Iterable[bytes]:
    after, page = 0, log.of_source(source, 0, 500)
    while page:
        yield from page
        after += len(page)
        page = log.of_source(source, after, 500)


def _arrived(node: Node, desk: FieldDesk, number: int) -> str:
    day = node.office.day(node.clock.now_ms())
    plan = {"day": day, "at": f"{8 + number // 6:02}:{number % 6}0", "kind": "visit"}
    stop: str = desk.add_stop(plan, {"who": f"Person {number}", "phone": f"021 {number:06}"}).result()["stop"]
    node.act("stop.arrive", {"stop": stop}).result()
    return stop


def _sizes(photos: int, total: int, chance: random.Random) -> list[int]:
    """Some three times as large as others, as photos of one phone are."""
    weights = [chance.uniform(0.5, 1.5) for _ in range(photos)]
    return [round(total * one / sum(weights)) for one in weights]
