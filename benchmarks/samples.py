"""Events as devices write them: a day of tickets, three events each."""

import time
from collections.abc import Iterator
from itertools import count, islice

from kiosk.clock import HybridClock, rfc3339
from kiosk.events import Event, Record, new_id, seal
from kiosk.office import Device
from kiosk.queue import ticket as tickets

STREAM = "office/HBR/queue"
_STEPS = (tickets.ISSUED, tickets.CALLED, tickets.FINISHED)


def records(number: int, device: str) -> list[Record]:
    """So many events of one device, in order; each call makes fresh ones."""
    return list(islice(_written(Device(uuid=device, role="kiosk", name="sample").source), number))


def batches(found: list[Record], size: int = 500) -> list[list[Record]]:
    """The same in batches, as a device sends them."""
    return [found[start : start + size] for start in range(0, len(found), size)]


def _written(source: str) -> Iterator[Record]:
    clock = HybridClock()
    sequence = count(1)
    day = time.strftime("%Y-%m-%d", time.gmtime())
    for number in count(1):
        subject, basis = f"ticket/{new_id()}", ()
        data = {
            "day": day,
            "service": "register-birth",
            "series": "B",
            "number": number % 999_999 + 1,
            "request": new_id(),
        }
        for step in _STEPS:
            event = Event(
                id=new_id(), source=source, type=step, subject=subject, time=rfc3339(clock.now_ms()), stream=STREAM,
                sequence=next(sequence), hlc=clock.tick(), basis=basis, data=data,
            )  # fmt: skip
            yield seal(event)
            basis = (event.id,)
            data = {"counter": "3", "officer": "priya", "granted": False, "term": 1, "request": new_id()}
