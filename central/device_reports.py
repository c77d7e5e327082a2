"""How the machines of an office are, as their hub knows it: held in memory, and an event where a person has to act.

Reports come every few seconds and are worth nothing a minute later, so they are no events. That a kiosk ran out of
paper at 10:12 and got some at 10:30 is worth keeping: that is one event each (docs/adr/0018).
"""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from litestar import Request, get, post
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import JSONBody

from central.problems import refusals
from central.settled import settled
from central.wire import MAX_BODY
from kiosk.device_key import fingerprint
from kiosk.equipment import AskingDevice, DeviceReport, DeviceRow, OfficeDevices, trouble_of
from kiosk.errors import DataFault, HubRefused, Refused
from kiosk.events import Draft
from kiosk.queue.acts import STAFF
from kiosk.queue.hub import MENDED, TROUBLED, WAITING
from kiosk.queue.remote import reports_above
from kiosk.version import program_version

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from litestar.handlers import HTTPRouteHandler

    from central.credentials import Principal
    from central.operators.progress import Progress
    from kiosk.node import Node
    from kiosk.queue.hub import EnrolledDevice

_log = logging.getLogger(__name__)
CHECK_SECONDS: Final = 10.0
_LEAST_BETWEEN_MS: Final = 60_000
"""A loose cable makes no more than one event a minute."""
_RETIRED_MS: Final = 7 * 24 * 3600 * 1000
"""Whoever has been silent for so long was taken away or replaced."""
_SECTIONS: Final = ("counter", "kiosk", "board", "hub")


@dataclass(frozen=True, slots=True)
class _Heard:
    """What a device told, and by how much its clock was ahead then."""

    report: DeviceReport
    skew_ms: int


class DeviceReports:
    """Everything that this hub has heard since it began. `own` measures the hub itself."""

    def __init__(
        self, node: Node, own: Callable[[], DeviceReport] | None = None, progress: Progress | None = None
    ) -> None:
        self._node, self._progress = node, progress
        self._own = own
        self._began = node.clock.now_ms()
        self._seen: dict[str, int] = {}
        self._heard: dict[str, _Heard] = {}
        self._written: dict[str, int] = {}

    def note(self, principal: Principal) -> None:
        """A device asks something, whatever it is: it lives."""
        self._seen[principal.device] = self._node.clock.now_ms()

    def take(self, device: str, report: DeviceReport) -> None:
        """A device says how it is."""
        now = self._node.clock.now_ms()
        self._seen[device] = now
        self._heard[device] = _Heard(report, report.clock_ms - now)
        if self._progress is not None:
            self._progress.reported(device, report.unsent)

    def office(self) -> OfficeDevices:
        """Every machine that was let in, and this one; by role and name."""
        us, now = self._node.device, self._node.clock.now_ms()
        self._seen[us.uuid] = now
        if self._own is not None:
            self.take(us.uuid, self._own())
        known = self._node.read(lambda queue: dict(queue.devices))
        inside = [one for one in known.values() if one.role and not one.standing]
        there = [one for one in inside if one.uuid in self._seen or not _retired(one, now)]
        rows = [self._row(one.uuid, one.name, one.role) for one in there]
        if us.uuid not in known:
            rows.append(self._row(us.uuid, us.name, us.role))
        rows.sort(key=lambda row: (_SECTIONS.index(row.role) if row.role in _SECTIONS else 9, row.name, row.device))
        return OfficeDevices(tuple(rows), now, _asking(known.values()))

    def news(self) -> list[Draft]:
        """What has to be written: troubles that began, became others, or ended. Only the hub that serves writes."""
        if not self._node.serving:
            self._began = self._node.clock.now_ms()
            return []
        found, now = self.office(), self._node.clock.now_ms()
        known = self._node.read(lambda queue: dict(queue.devices))
        drafts = []
        for row in found.devices:
            troubles = [text.id for text in trouble_of(row, now)]
            if troubles != list(_troubles(known.get(row.device))) and self._may_write(row, now):
                self._written[row.device] = now
                data = {"troubles": troubles} if troubles else {}
                drafts.append(Draft(TROUBLED if troubles else MENDED, f"device/{row.device}", data))
        return drafts

    async def watch(self) -> None:
        """Look again and again, until cancelled."""
        while True:
            await asyncio.sleep(CHECK_SECONDS)
            try:
                drafts = await asyncio.to_thread(self.news)
                if drafts:
                    await settled(self._node.write(drafts, self._node.office.queue_stream))
            except (DataFault, Refused) as error:
                _log.warning("what is wrong with devices was not written down: %s", error)
            except Exception:
                _log.exception("the hub failed to look after its devices")

    def _row(self, device: str, name: str, role: str) -> DeviceRow:
        heard = self._heard.get(device)
        seen, now = self._seen.get(device, 0), self._node.clock.now_ms()
        awaited = self._node.serving and not self._node.read(lambda queue: reports_above(queue, device))
        return DeviceRow(
            device=device,
            name=name or role,
            role=role,
            heard_ms=seen,
            awaited_ms=seen or (self._began if awaited else now),
            skew_ms=heard.skew_ms if heard else 0,
            report=heard.report if heard else None,
            wanted_version=program_version(),
        )

    def _may_write(self, row: DeviceRow, now: int) -> bool:
        # A hub that has just begun has not heard of anybody yet: what it knows from before stands until then.
        if not row.heard_ms and not row.silent(now):
            return False
        return now - self._written.get(row.device, 0) >= _LEAST_BETWEEN_MS


def device_routes(reports: DeviceReports) -> list[HTTPRouteHandler]:
    """`POST /devices`: a device says how it is; `GET /devices`: how all of them are."""

    @post(
        "/devices",
        status_code=200,
        summary="Say how this device is",
        description="Kept in memory only. A staff machine is answered with how all machines of the office are.",
        responses={200: ResponseSpec(OfficeDevices, description="The office's machines.", generate_examples=False)}
        | refusals(400, 401, 413, 500),
        security=[{"token": []}],
        request_max_body_size=MAX_BODY,
    )
    async def report(request: Request[Any, Any, Any], data: JSONBody[DeviceReport]) -> OfficeDevices:
        principal: Principal = request.state.principal
        reports.take(principal.device, data)
        return reports.office() if principal.role in STAFF else OfficeDevices()

    @get(
        "/devices",
        summary="How the office's machines are",
        description="For staff machines.",
        responses={200: ResponseSpec(OfficeDevices, description="The office's machines.", generate_examples=False)}
        | refusals(401, 403, 500),
        security=[{"token": []}],
    )
    async def devices(request: Request[Any, Any, Any]) -> OfficeDevices:
        principal: Principal = request.state.principal
        if principal.role not in STAFF:
            message = f"A {principal.role} is not told how other machines are. Ask from a counter."
            raise HubRefused(code="wrong_role", message=message)
        return reports.office()

    return [report, devices]


def _asking(devices: Iterable[EnrolledDevice]) -> tuple[AskingDevice, ...]:
    """Those that wait for a person, by name."""
    found = [AskingDevice(one.uuid, one.name, one.wants, fingerprint(one.key)) for one in devices
             if one.standing == WAITING]  # fmt: skip
    found += [AskingDevice(one.uuid, one.name, one.role, fingerprint(one.asked_key)) for one in devices
              if one.asked_key and not one.standing]  # fmt: skip
    return tuple(sorted(found, key=lambda one: one.name))


def _retired(device: EnrolledDevice, now: int) -> bool:
    return "trouble.silent" in device.troubles and now - device.troubled > _RETIRED_MS


def _troubles(device: EnrolledDevice | None) -> tuple[str, ...]:
    return device.troubles if device is not None else ()
