"""Machines of an office in one process: the real log, node, intake, feeds, outbox and inbox of each; disks that are
copied, put back and left in the middle of a step; a clock that is what it is told to be."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final

import msgspec

from central.bell import Bell
from central.credentials import Gate, OfficeKeys, Principal
from central.feed import Feeds
from central.ingest import Intake
from central.metrics import Metrics
from central.mirror import Mirror
from central.signing_key import SigningKey
from kiosk.catalogue.loading import load_pack
from kiosk.clock import HybridClock
from kiosk.entities import ENTITIES
from kiosk.errors import DataFault
from kiosk.events import Event, read
from kiosk.node import Node
from kiosk.office import Device, Office, written_streams_of
from kiosk.restoring import RESTORED
from local_db.sqlite_log import SqliteEventLog

if TYPE_CHECKING:
    from collections.abc import Callable, Container
    from pathlib import Path

from benchmarks.programs import MAIN

PACK: Final = msgspec.structs.replace(load_pack(MAIN.parent / "assets" / "packs" / "harbour"), roster=())
OFFICE: Final = Office(code="HBR", name={"en": "Harbour Street"}, timezone="Pacific/Auckland")
QUEUE, CASE = OFFICE.queue_stream, OFFICE.case_stream
GATE: Final = Gate(OfficeKeys(b"k" * 32, "ABCDEFGH", "STUVWXYZ"), OFFICE)


class Stopped(DataFault):
    """The machine lost its power in the middle of a step."""


class Machine:
    """One computer with its disk. `wall` is its clock, in milliseconds since 1970."""

    def __init__(self, folder: Path, device: Device, wall: Callable[[], int], key: SigningKey | None = None) -> None:
        self._folder, self._wall = folder, wall
        self.device = device
        self.key = key or SigningKey.new()
        self.skew = 0
        self.stops_in_step = False
        self._file = 0
        if not self.path.exists():
            shutil.copy(_empty_log(folder), self.path)
        self.open()
        self.log.begin_generation()

    @property
    def path(self) -> Path:
        """The file that its log is in now."""
        return self._folder / f"{self.device.name}-{self._file}.db"

    def open(self) -> None:
        """Switch it on."""
        self.log = SqliteEventLog(self.path, ENTITIES, wall=self.wall)
        self.node = Node(log=self.log, device=self.device, office=OFFICE, pack=PACK, clock=HybridClock(self.wall))
        self.node.epochs.keep = self._keep
        self.node.start()

    def close(self) -> None:
        """Switch it off in good order."""
        self.node.stop()
        self.log.close()

    def crash(self) -> None:
        """Lose the power: what was not durable at this moment is gone."""
        before, self._file = self.path, self._file + 1
        for ending in ("", "-wal"):
            if (written := before.with_name(before.name + ending)).exists():
                shutil.copy(written, self.path.with_name(self.path.name + ending))
        self.node.stop()
        self.log.close()
        self.open()

    def back_up(self) -> None:
        """Copy the log, which is whole then."""
        self.close()
        shutil.copy(self.path, self._backup)
        self.open()

    def put_back(self, *, well: bool) -> bool:
        """From the backup, if there is one; `well`: as the command does it, and not by a copy of the file."""
        if not self._backup.exists():
            return False
        self.close()
        shutil.copy(self._backup, self.path)
        if well:
            self.device = msgspec.structs.replace(self.device, epoch=self.device.epoch + 1)
            log = SqliteEventLog(self.path, ENTITIES, wall=self.wall)
            log.begin_generation()
            log.set_cursor(RESTORED, str(self.wall()))
            log.close()
        self.open()
        return True

    def copied_to(self, name: str) -> Path:
        """A copy of the disk for a twin."""
        self.close()
        target = self._folder / f"{name}-0.db"
        shutil.copy(self.path, target)
        self.open()
        return target

    def wall(self) -> int:
        """Its clock, which may be wrong."""
        return self._wall() + self.skew

    def events(self) -> dict[str, Event]:
        """All that it holds of the streams, by id; asserts that nothing is there twice."""
        raws = [raw for stream in (QUEUE, CASE) for raw in self.log.feed(stream, None, 100_000).raws]
        found = {event.id: event for event in (read(raw).event for raw in raws)}
        assert len(found) == len(raws) == len({(one.source, one.sequence) for one in found.values()})
        return found

    def raws(self, stream: str, of: Container[str] | None = None) -> frozenset[bytes]:
        """The bytes of a stream, or those of some events of it."""
        raws = self.log.feed(stream, None, 100_000).raws
        return frozenset(raw for raw in raws if of is None or read(raw).event.id in of)

    @property
    def _backup(self) -> Path:
        return self._folder / f"{self.device.name}.backup"

    def _keep(self, device: Device) -> None:
        self.device = device
        if self.stops_in_step:
            self.stops_in_step = False
            raise Stopped


class Server(Machine):
    """What answers others."""

    def open(self) -> None:
        super().open()
        self.intake = Intake(self.node, Metrics())
        self.feeds = Feeds(self.node, Bell(self.node))
        self.mirror = Mirror(self.node, lambda: (QUEUE, CASE))


def principal(device: Device) -> Principal:
    """Who a device is to a server."""
    written = written_streams_of(OFFICE, device.role)
    return Principal(device.uuid, device.role, frozenset(GATE.streams(device.role)), written)


def _empty_log(folder: Path) -> Path:
    """A log without an event: to make one takes longer than to copy it."""
    path = folder / "empty.db"
    if not path.exists():
        SqliteEventLog(path, ENTITIES).close()
    return path
