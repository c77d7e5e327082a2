"""Gathers what operators are told, from the log, from what devices report, and from the disk."""

from __future__ import annotations

import threading
import time
from collections import Counter
from typing import TYPE_CHECKING, Final

import msgspec

from central.operators import facts
from central.operators.facts import (
    Aside,
    AsideFacts,
    Checkpointed,
    Conflicts,
    DeviceFacts,
    Overview,
    Quarantine,
    ServerFacts,
    State,
    UpstreamFacts,
)
from kiosk.equipment import trouble_of
from kiosk.errors import CursorUnknown, DataFault
from kiosk.office import device_of
from kiosk.queue.conflicts import waiting
from kiosk.queue.hub import GRANTED, SHUT_OUT, TURNED_AWAY, WAITING
from kiosk.version import program_version

if TYPE_CHECKING:
    from central.checkpoints import Checkpoints
    from central.device_reports import DeviceReports
    from central.group import Group
    from central.operators.progress import Progress
    from central.operators.storage import StorageWatch
    from kiosk.equipment import DeviceRow
    from kiosk.node import Node
    from kiosk.ports import EventLog, Quarantined
    from kiosk.queue.hub import EnrolledDevice
    from kiosk.queue.state import Queue

LEVEL_MS: Final = 20_000
"""A device that read everything, and had nothing to send, so lately is in step: it asks at least every 25 seconds, and
is looked at every five while it waits; it reports every 15."""
SHOWN_ASIDE: Final = 30
_RECENT_SECONDS: Final = 15.0
_MOST_REASON: Final = 300
_ASIDE: Final = (
    ("and sequence are taken", Aside.TWICE), ("another event has", Aside.TWICE), ("the chain of", Aside.CHAIN),
    ("this head", Aside.CHAIN), ("is another device", Aside.FOREIGN), ("may not", Aside.FOREIGN),
    ("the hub refused", Aside.ABOVE), ("the office put", Aside.ABOVE),
)  # fmt: skip
"""By words of the reason; what has none of them could not be read."""


class Gathering:
    """Over a running server. `overview` reads the log and the disk: not for the server's loop."""

    def __init__(  # noqa: PLR0917 - what is gathered from
        self,
        node: Node,
        reports: DeviceReports,
        progress: Progress,
        storage: StorageWatch,
        group: Group | None = None,
        checkpoints: Checkpoints | None = None,
    ) -> None:
        self.node, self._reports, self._progress = node, reports, progress
        self._storage, self._group, self._checkpoints = storage, group, checkpoints
        self._began_ms = node.clock.now_ms()
        self._one_at_a_time, self._due = threading.Lock(), 0.0
        self._recent: Overview | None = None

    def recent(self) -> Overview | None:
        """As it was a moment ago; None where the log cannot be read. Who asks often costs no more than one."""
        with self._one_at_a_time:
            if time.monotonic() >= self._due:
                try:
                    self._recent = self.overview()
                except DataFault:
                    self._recent = None
                self._due = time.monotonic() + _RECENT_SECONDS
            return self._recent

    def overview(self) -> Overview:
        """All of it. Raises DataFault where the log cannot be read."""
        node, now = self.node, self.node.clock.now_ms()
        known = node.read(lambda queue: dict(queue.devices))
        link = node.status()
        release = node.read(lambda queue: queue.content.for_all)
        return Overview(
            office=node.office.code,
            device=node.device.uuid[:8],
            name=node.device.name,
            place=self._place(),
            serving=node.serving,
            term=node.read(_term),
            began_ms=self._began_ms,
            now_ms=now,
            version=program_version(),
            pack=f"{release.pack} {release.version}" if release else f"{node.pack.id} {node.pack.version}",
            events=node.log.count(node.office.queue_stream),
            devices=tuple(self._devices(known, now)),
            quarantine=_quarantine(node.log, known),
            conflicts=node.read(_conflicts),
            storage=self._storage.now(node.office.day(now)),
            checkpoint=self._checkpoint(),
            backup=self._storage.backup(),
            servers=tuple(self._servers(known)),
            upstream=UpstreamFacts(
                link.link.state.value, link.link.last_contact_ms, link.pending, link.link.problem[:_MOST_REASON]
            ),
        )

    def _place(self) -> str:
        if self._group is not None and self._group.stands_by:
            return "standby"
        return "hub" if self.node.status().link.state.value != "alone" else "central"

    def _devices(self, known: dict[str, EnrolledDevice], now: int) -> list[DeviceFacts]:
        found = self._reports.office()
        rows = [self._row(row, known, now) for row in found.devices]
        listed = {row.device for row in found.devices}
        shown = {one.device: one.fingerprint for one in found.asking}
        for one in sorted(known.values(), key=lambda one: one.name):
            state = _OUTSIDE.get(one.standing)
            if state is not None and one.uuid not in listed:
                rows.append(
                    DeviceFacts(
                        one.uuid[:8], one.name, one.role or one.wants, state, fingerprint=shown.get(one.uuid, "")
                    )
                )
        return rows

    def _row(self, row: DeviceRow, known: dict[str, EnrolledDevice], now: int) -> DeviceFacts:
        report, here = row.report, row.device == self.node.device.uuid
        owner = known.get(row.device)
        elsewhere = not here and not row.heard_ms and owner and owner.let_in_by not in {"", self.node.device.uuid}
        level, unread = (now, 0) if here or elsewhere else self._read(row.device, now)
        unsent = report.unsent if report and not here else 0
        sent = self._progress.sent_ms(row.device) if unsent else now
        since = min(one for one in (level, sent) if one) if level or sent else 0
        state = State.SELF if here else State.ELSEWHERE if elsewhere else _state(row, now, since)
        wanted = self.node.read(lambda queue: queue.content.of(row.device))
        return DeviceFacts(
            row.device[:8], row.name, row.role, state, row.heard_ms,
            behind_ms=now - since if state is State.BEHIND else 0,
            unsent=unsent, unread=unread,
            clock_ms=row.skew_ms if report and not here else None,
            version=report.version if report else "",
            version_differs=bool(report and report.version and report.version != row.wanted_version),
            pack=self._pack(report.content.shows) if report and row.role != "hub" else "",
            pack_differs=bool(report and wanted and row.role != "hub" and report.content.shows != wanted.sha256),
            free_bytes=report.disk_free if report else None,
            with_server=known[owner.let_in_by].name if elsewhere and owner and owner.let_in_by in known else "",
            troubles=() if elsewhere else trouble_of(row, now),
        )  # fmt: skip

    def _pack(self, shows: str) -> str:
        """What a device shows, as people call it."""
        release = self.node.read(lambda queue: queue.content.was_here(shows)) if shows else None
        return f"{release.pack} {release.version}" if release else shows[:8]

    def _read(self, device: str, now: int) -> tuple[int, int]:
        """When a device had last read everything, and how many entries it has yet to read."""
        readings = self._progress.readings(device)
        if not readings:
            return now, 0  # it reads at another process, or does not read
        level = min(one.level_ms for one in readings.values())
        if now - level <= LEVEL_MS:
            return level, 0
        late = {stream: one for stream, one in readings.items() if now - one.level_ms > LEVEL_MS}
        return level, sum(_after(self.node.log, stream, one.after) for stream, one in late.items())

    def _checkpoint(self) -> Checkpointed:
        if self._checkpoints is None:
            return Checkpointed()
        return Checkpointed(self.node.log.tree().size(), self._checkpoints.kept_ms, self._checkpoints.fault)

    def _servers(self, known: dict[str, EnrolledDevice]) -> list[ServerFacts]:
        own, serving = self.node.device, self.node.queue.serving.device
        servers = self.node.read(lambda queue: list(queue.servers.values()))
        answering = self._group.answering if self._group is not None else frozenset()
        rows = [
            ServerFacts(
                one.uuid[:8],
                known[one.uuid].name if one.uuid in known else own.name if one.uuid == own.uuid else "",
                one.uuid == own.uuid,
                self.node.serving if one.uuid == own.uuid else one.uuid == serving and not self.node.serving,
                one.uuid == own.uuid or one.uuid in answering,
                one.url,
            )
            for one in servers
        ]
        if not any(row.here for row in rows):
            rows.append(ServerFacts(own.uuid[:8], own.name, here=True, serves=self.node.serving, answers=True))
        return sorted(rows, key=lambda row: (not row.serves, row.name, row.device))


_OUTSIDE: Final = {
    WAITING: State.ASKING, GRANTED: State.ASKING, TURNED_AWAY: State.REFUSED, SHUT_OUT: State.REVOKED,
}  # fmt: skip


def _state(row: DeviceRow, now: int, since: int) -> State:
    if row.silent(now) or not row.heard_ms:
        return State.AWAY if row.role == "field" else State.SILENT
    return State.IN_STEP if now - since <= LEVEL_MS else State.BEHIND


def _after(log: EventLog, stream: str, after: str | None) -> int:
    try:
        return len(log.feed(stream, after, facts.MOST_UNREAD).raws)
    except CursorUnknown:
        return facts.MOST_UNREAD


def _quarantine(log: EventLog, known: dict[str, EnrolledDevice]) -> Quarantine:
    newest = log.quarantined(most=SHOWN_ASIDE, newest=True)
    return Quarantine(log.quarantine_size(), tuple(_aside(one, known) for one in newest))


def _aside(one: Quarantined, known: dict[str, EnrolledDevice]) -> AsideFacts:
    uuid = device_of(one.came_from) or one.came_from
    name = known[uuid].name if uuid in known else uuid[:8] if len(uuid) > len("xxxxxxxx") else uuid
    kind = next((kind for words, kind in _ASIDE if words in one.reason), Aside.UNREAD)
    return AsideFacts(kind, _type_of(one.raw), name, one.reason[:_MOST_REASON], one.at)


class _Typed(msgspec.Struct):
    type: str = ""


def _type_of(raw: bytes) -> str:
    try:
        return msgspec.json.decode(raw, type=_Typed).type[:80]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return ""


def _conflicts(queue: Queue) -> Conflicts:
    items = waiting(queue)
    kinds = Counter(one.kind for one in items)
    return Conflicts(len(items), dict(sorted(kinds.items())), min((one.began for one in items), default=0))


def _term(queue: Queue) -> int:
    return queue.term()
