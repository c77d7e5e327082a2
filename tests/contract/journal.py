"""A small kind of entity whose state shows the whole order of its events, and pens that write such events."""

import itertools
import random
from collections.abc import Iterable, Sequence

import msgspec

from kiosk.clock import reading, rfc3339
from kiosk.events import Event, Record, seal
from kiosk.folding import EntityKind

STREAM = "office/cbd/queue"
OTHER_STREAM = "office/cbd/staff"


class Page(msgspec.Struct, frozen=True):
    """All words in causal order: two nodes that fold in another order differ."""

    words: tuple[str, ...] = ()
    day: str | None = None


def _fold(subject: str, events: Sequence[Event]) -> Page:
    written = [event for event in events if event.type == "page.written.v1"]
    words = tuple(str(event.data.get("word")) for event in written)
    return Page(words, next((event.data["day"] for event in written if "day" in event.data), None))


PAGE = EntityKind("page", Page, _fold, lambda state: getattr(state, "day", None))
KINDS = {"page": PAGE}


class Pen:
    """A device that writes: counts its own events and has a clock that may be wrong."""

    def __init__(self, name: str = "a", epoch: int = 1, clock: int = 1_000_000) -> None:
        self.source = f"urn:shopfront:device:{name}:{epoch}"
        self._sequences = itertools.count(1)
        self._ids = (f"{name}-{epoch}-{number}" for number in itertools.count(1))
        self.clock = clock

    def write(
        self,
        word: str,
        subject: str = "page/1",
        basis: Iterable[str] = (),
        *,
        stream: str = STREAM,
        type: str = "page.written.v1",
        day: str | None = None,
        data: dict[str, object] | None = None,
        sequence: int | None = None,
        id: str | None = None,
    ) -> Record:
        """One more event."""
        self.clock += 1
        return seal(
            Event(
                id=id or next(self._ids),
                source=self.source,
                type=type,
                subject=subject,
                time=rfc3339(self.clock),
                stream=stream,
                sequence=sequence or next(self._sequences),
                hlc=reading(self.clock, 0),
                basis=tuple(basis),
                data={"word": word} | ({"day": day} if day else {}) | (data or {}),
            )
        )

    def chain(self, count: int, subject: str = "page/1") -> list[Record]:
        """Events of which each builds on the one before."""
        records: list[Record] = []
        for number in range(count):
            records.append(self.write(str(number), subject, [records[-1].event.id] if records else []))
        return records


def tangle(seed: int, devices: int = 3, size: int = 14) -> list[Record]:
    """Some entities written by devices with wrong clocks, each seeing only a part of what was there.

    Old databases hold its outcome for one seed, so it stays as it is.
    """
    chance = random.Random(seed)
    pens = [Pen(f"device{number}", clock=chance.randrange(1_000_000, 9_000_000)) for number in range(devices)]
    records: list[Record] = []
    for number in range(size):
        subject = f"page/{chance.randrange(3)}"
        earlier = [record.event.id for record in records if record.event.subject == subject]
        basis = chance.sample(earlier, chance.randint(0, min(3, len(earlier))))
        kind = chance.choice(["page.written.v1"] * 4 + ["page.burnt.v7"])
        records.append(chance.choice(pens).write(f"w{number}", subject, basis, type=kind))
    return records
