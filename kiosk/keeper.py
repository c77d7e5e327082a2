"""What the one writing thread of a device does: append, fold, keep the projection, tell the listeners.

Jobs that wait together share one durable commit. Nothing is told before it is durable; if a commit fails, the
projection is loaded again from the log and every job of the batch hears that nothing was saved.
"""

from __future__ import annotations

import logging
import threading
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from kiosk.catalogue.amending.amendment import in_force
from kiosk.catalogue.amending.overlay import amended
from kiosk.change import SOMEBODY, Change, Notice
from kiosk.clock import HybridClock, rfc3339
from kiosk.entities import ENTITIES
from kiosk.errors import DataFault
from kiosk.events import Draft, Event, Record, event_id, seal
from kiosk.jobs import Command, Ingest, Settled, fail, settle
from kiosk.late_folding import AT_ONCE, QUIET_SECONDS, LateFolding
from kiosk.office import device_of
from kiosk.ports import Appended, EventLog, Via
from kiosk.queue.decision import NumbersNeeded
from kiosk.queue.state import Queue
from kiosk.refolding import fold_as_now
from kiosk.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.catalogue.pack import Pack
    from kiosk.office import Device, Office

_T = TypeVar("_T")
_log = logging.getLogger(__name__)

__all__ = ["Change", "Keeper", "Notice"]


class Keeper:
    """Log and projection of one device, written by one thread and read by any.

    `observe` is called on the writing thread with each step before it is told, for rules of the device itself; it
    returns the notices.
    """

    def __init__(  # noqa: PLR0917 - the parts of a device, each once
        self,
        log: EventLog,
        device: Device,
        office: Office,
        pack: Pack,
        clock: HybridClock,
        observe: Callable[[Keeper, Appended], tuple[Notice, ...]],
    ) -> None:
        self.log = log
        self.pending, self._linked = 0, False
        self.met_twin: Callable[[], object] = bool
        """Another machine has written under our source, or has our number elsewhere: done once this is durable."""
        self._device, self._office, self._clock = device, office, clock
        self._observe = observe
        self._lock = threading.RLock()
        self._listeners: list[Callable[[Change], None]] = []
        self._writer: Writer[Ingest | Command] = Writer(f"writer-{device.role}", self._work, QUIET_SECONDS)
        self._unfolded = LateFolding(log)
        self._sequence = 0
        self._stale = False
        self._news = Change()
        fold_as_now(log)
        self._pack = amended(pack, in_force(log.states("amendment").values())).pack
        self.queue = self._load(office.day(clock.now_ms()))

    def start(self) -> None:
        """Begin to write."""
        self._writer.start()

    def link(self) -> None:
        """From now on, what this device writes is to be sent somewhere."""
        self._linked = True
        self.pending = self._unsent()

    def renew(self, pack: Pack, begin: Callable[[], None]) -> Future[None]:
        """Go by another pack from now on, in one step between two acts; `begin` is done first, and may raise."""

        def change() -> None:
            begin()
            before, self._pack = self._news, pack
            self._reload(self.queue.day)
            self._news = before.and_then(self._news)

        return self.submit(change)

    @property
    def pack(self) -> Pack:
        """The pack that the queue goes by."""
        return self._pack

    def stop(self) -> None:
        """Do what is queued, and end."""
        self._writer.stop()

    @property
    def serving(self) -> bool:
        """Whether this device holds the highest term of its office."""
        return self.queue.serving.device == self._device.uuid

    def read(self, view: Callable[[Queue], _T]) -> _T:
        """Look at the projection."""
        with self._lock:
            return view(self.queue)

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Hear of every durable step on the writing thread; returns how to stop."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener) if listener in self._listeners else None

    def submit(self, run: Callable[[], _T], future: Future[_T] | None = None, *, folded: bool = True) -> Future[_T]:
        """Run something on the writing thread, inside a transaction; `folded`: only once every event is."""
        future = future or Future()
        if not self._writer.submit(Command(run, future, folded)):
            future.set_exception(DataFault("this device is closing"))
        return future

    def ingest(self, records: Sequence[Record], via: Via) -> Future[Appended]:
        """Take events from elsewhere."""
        future: Future[Appended] = Future()
        if not self._writer.submit(Ingest(records, via, future)):
            future.set_exception(DataFault("this device is closing"))
        return future

    def append(self, draft: Draft, stream: str) -> Record:
        """Write one event of our own; only inside `submit`."""
        self._sequence += 1
        now = self._clock.now_ms()
        event = Event(
            id=event_id(now),
            source=self._device.source,
            type=draft.type,
            subject=draft.subject,
            time=rfc3339(now),
            stream=stream,
            sequence=self._sequence,
            hlc=self._clock.tick(),
            basis=self.log.heads(draft.subject),
            data=draft.data,
        )
        record = seal(event)
        appended = self.log.append([record], Via.OWN, received=now)
        if not appended.fresh:
            message = f"the log holds another event {event.sequence} of this device already"
            raise DataFault(message)
        self._note(appended)
        return record

    def become(self, device: Device, appended: Appended) -> None:
        """Write as another epoch of this device from now on; only inside `submit`, once the log has changed."""
        self._device = device
        self._sequence = self.log.last_sequence(device.source)
        self._note(appended)

    def take(self, records: Sequence[Record], via: Via) -> None:
        """Take events from elsewhere; only inside `submit`."""
        self._note(self.log.append(records, via, received=self._clock.now_ms()))

    def hear(self, subjects: frozenset[str] | None, streams: frozenset[str], clock: str = "") -> Future[None]:
        """Another process wrote into this log: what it has folded, or maybe all (None). What was left unfolded is
        folded here."""

        def change() -> None:
            if clock:
                self._clock.observe(clock)
            before = self._news
            if subjects is None:
                self._reload(self.queue.day)
            found = {one: state for one in subjects or () if (state := self.log.state(one)) is not None}
            self._note(Appended((), found | dict(self.log.fold_pending())))
            self._news = before.and_then(self._news).and_then(Change(frozenset(), streams, (), SOMEBODY))

        return self.submit(change)

    def _work(self, batch: list[Ingest | Command]) -> bool:
        """Do jobs, or something of what was left where there are none; whether something is left."""
        self._news = Change()
        try:
            self._do(batch)
        except Exception as error:
            _log.exception("the log of this device failed")
            self._stale = True
            fail(batch, error)
        for listener in list(self._listeners):
            try:
                listener(self._news)
            except Exception:
                _log.exception("a listener failed")
        return self._unfolded.waits and not self._stale

    def _do(self, batch: list[Ingest | Command]) -> None:
        today = self._office.day(self._clock.now_ms())
        if self._stale or today != self.queue.day:
            self._reload(today)
        ingests = [job for job in batch if isinstance(job, Ingest)]
        commands = [job for job in batch if isinstance(job, Command)]
        if ingests:
            self._do_ingests(ingests)
        if self._unfolded.due or (self._unfolded.waits and any(job.folded for job in commands)):
            self._note(Appended((), self._unfolded.all()))
        elif self._unfolded.waits and not batch:
            self._note(Appended((), self._unfolded.part()))
        if commands:
            self._do_commands(commands)

    def _do_ingests(self, jobs: list[Ingest]) -> None:
        number = sum(len(job.records) for job in jobs)
        fold = not self.serving or number <= AT_ONCE
        try:
            with self.log.transaction():
                now = self._clock.now_ms()
                done = [self.log.append(job.records, job.via, fold=fold, received=now) for job in jobs]
                pending = self._unsent()
        except Exception as error:
            fail(jobs, error)
            return
        self.pending = pending
        for job, appended in zip(jobs, done, strict=True):
            self._note(appended)
            settle(job.future, appended)
        if not fold:
            self._unfolded.left(number)

    def _do_commands(self, jobs: list[Command]) -> None:
        try:
            with self.log.transaction():
                settled = [self._done(job) for job in jobs]
                pending = self._unsent()
        except Exception as error:
            self._forget(error)
            fail(jobs, error)
            return
        self.pending = pending
        for one in settled:
            if not isinstance(one.refusal, NumbersNeeded):
                settle(one.job.future, one.result, one.refusal)

    def _done(self, job: Command) -> Settled:
        """One job of a batch. What it raises is its own affair, unless it has written: then the batch is undone."""
        before = self._sequence
        try:
            return Settled(job, job.run())
        except Exception as error:
            if self._sequence != before:
                raise
            return Settled(job, refusal=error)

    def _forget(self, error: Exception) -> None:
        """Have the projection as the log has it, now or, if it cannot be read now, before the next batch."""
        self._stale = True
        _log.info("a batch was undone: %s", error)
        try:
            self._reload(self.queue.day)
        except Exception:
            _log.exception("the log of this device cannot be read")

    def _note(self, appended: Appended) -> None:
        with self._lock:
            self.queue.apply(appended.changed)
        others = [event.hlc for event in appended.fresh if event.source != self._device.source]
        if others and not self._clock.observe(max(others)):
            for seen in others:  # one of them is wild
                self._clock.observe(seen)
        last = max((one.sequence for one in appended.fresh if one.source == self._device.source), default=0)
        if last > self._sequence or self._device.source in appended.left:  # somebody else's: not given again
            self._sequence = max(self._sequence, last)
            self.met_twin()
        subjects = frozenset(appended.changed) | {event.subject for event in appended.fresh}
        streams = frozenset(event.stream for event in appended.fresh)
        writers = frozenset(device_of(source) for source in {event.source for event in appended.fresh})
        notices = self._observe(self, appended)
        self._news = self._news.and_then(Change(subjects, streams, notices, writers))

    def _reload(self, day: str) -> None:
        fresh = self._load(day)
        with self._lock:
            self.queue = fresh
        self._stale = False
        self._news = Change(frozenset({f"day/{day}"}), frozenset({self._office.queue_stream}), (), SOMEBODY)

    def _load(self, day: str) -> Queue:
        queue = Queue(self._office, self._pack, self._device.uuid, day)
        self.log.fold_pending()
        for name, kind in ENTITIES.items():
            queue.apply(self.log.states(name, kind.first_day(day), onward=kind.since is not None))
        self._sequence = self.log.last_sequence(self._device.source)
        self.pending = self._unsent()
        return queue

    def _unsent(self) -> int:
        """Counted only where somebody sends: a central without an upstream would count its whole log each time."""
        return self.log.outbox_size(int(self.log.cursor("sent") or 0)) if self._linked else 0
