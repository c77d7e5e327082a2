"""An office that keeps its hours, for tests of what depends on the time of day."""

from datetime import date, datetime, time
from functools import cache
from zoneinfo import ZoneInfo

import msgspec

from kiosk.catalogue.localised import Localised
from kiosk.catalogue.pack import Hours, Pack
from kiosk.catalogue.rules import Closure
from kiosk.catalogue.weekdays import WEEKDAYS
from kiosk.events import Draft
from kiosk.queue import hub
from tests.kiosk.memory_device import MemoryDevice, Time, harbour

UTC = ZoneInfo("UTC")


@cache
def strict() -> Pack:
    """The sample pack in earnest: open every day from 08:30 to 16:30, last ticket at 16:15, a closure in December."""
    pack = harbour()
    hours = tuple(Hours(day, time(8, 30), time(16, 30), time(16, 15)) for day in WEEKDAYS)
    closure = Closure(date(2026, 12, 24), date(2026, 12, 26), Localised("Feast days", ar="أيام العيد"))
    office = msgspec.structs.replace(pack.office, hours=hours, closures=(closure,))
    rules = msgspec.structs.replace(pack.queue, keeps_hours=True)
    return msgspec.structs.replace(pack, office=office, queue=rules)


def ms(text: str) -> int:
    """Milliseconds of a time of the test office, whose zone is UTC."""
    return round(datetime.fromisoformat(text).replace(tzinfo=UTC).timestamp() * 1000)


def at(device: MemoryDevice, text: str) -> int:
    """Make it that time."""
    device.time.ms = ms(text)
    return device.time.ms


def serving(pack: Pack | None = None, *, uuid: str = "hub") -> MemoryDevice:
    """A hub that serves, with the rules of a pack."""
    device = MemoryDevice(uuid, "hub", Time())
    device.serves = True
    obey(device, pack or strict())
    device.write(Draft(hub.SERVING, "hub/HBR", {"term": 1, "device": uuid}))
    return device


def kiosk_of(server: MemoryDevice, uuid: str = "kiosk", *, letter: str = "F") -> MemoryDevice:
    """A kiosk that asks this hub, and knows what it knows."""
    device = MemoryDevice(uuid, "kiosk", server.time, letter=letter)
    obey(device, server.queue.pack)
    device.hub = server
    device.take(server.events.values())
    return device


def obey(device: MemoryDevice, pack: Pack) -> None:
    """From now on the device has this pack."""
    device.queue.pack = pack
    device.queue.rules = pack.queue
