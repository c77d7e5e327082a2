"""Events as devices write them: a day of tickets, three events each."""

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count, islice

from kiosk.clock import HybridClock, reading, rfc3339
from kiosk.events import Event, Record, event_id, new_id, seal
from kiosk.office import Device
from kiosk.queue import ticket as tickets

STREAM = "office/HBR/queue"
_A_DAY = 500
_FIRST_DAY = "2025-01-06"
_OLD_SOURCE = Device(uuid="0" * 31 + "1", role="hub", name="before").source
_STEPS = (tickets.ISSUED, tickets.CALLED, tickets.FINISHED)


def records(number: int, device: str) -> list[Record]:
    """So many events of one device, in order; each call makes fresh ones."""
    return list(islice(written(Device(uuid=device, role="kiosk", name="sample").source), number))


def batches(found: list[Record], size: int = 500) -> list[list[Record]]:
    """The same in batches, as a device sends them."""
    return [found[start : start + size] for start in range(0, len(found), size)]


def old_tickets(number: int) -> list[Record]:
    """The three events of one ticket of a day before; `number` counts from 1, 500 of them a day."""
    past, of_day = divmod(number - 1, _A_DAY)
    day = date.fromisoformat(_FIRST_DAY) + timedelta(days=past)
    began = datetime(day.year, day.month, day.day, 9, tzinfo=UTC).timestamp() * 1000 + of_day * 60_000
    subject, basis = f"ticket/{new_id()}", ""
    found: list[Record] = []
    data = {"day": day.isoformat(), "service": "register-birth", "series": "B", "number": of_day + 1,
            "arrived": int(began)}  # fmt: skip
    for step, later in zip(_STEPS, (0, 600_000, 900_000), strict=True):
        now = int(began) + later
        event = Event(
            id=event_id(now), source=_OLD_SOURCE, type=step, subject=subject, time=rfc3339(now), stream=STREAM,
            sequence=(number - 1) * len(_STEPS) + len(found) + 1, hlc=reading(now, 0),
            basis=(basis,) if basis else (), data=data,
        )  # fmt: skip
        found.append(seal(event))
        basis = event.id
        data = {"counter": "3", "officer": "priya", "granted": True, "term": 1, "request": new_id()}
    return found


def written(source: str) -> Iterator[Record]:
    """Events of one source for ever, in order."""
    clock = HybridClock()
    sequence = count(1)
    day = time.strftime("%Y-%m-%d", time.gmtime())
    for number in count(1):
        subject = f"ticket/{new_id()}"
        basis: tuple[str, ...] = ()
        data = {
            "day": day,
            "service": "register-birth",
            "series": "B",
            "number": number % 999_999 + 1,
            "request": new_id(),
        }
        for step in _STEPS:
            event = Event(
                id=event_id(now := clock.now_ms()), source=source, type=step, subject=subject, time=rfc3339(now),
                stream=STREAM, sequence=next(sequence), hlc=clock.tick(), basis=basis, data=data,
            )  # fmt: skip
            yield seal(event)
            basis = (event.id,)
            data = {"counter": "3", "officer": "priya", "granted": False, "term": 1, "request": new_id()}
