"""What a server keeps in memory behind its routes, and what goes on while it serves."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, nullcontext
from typing import TYPE_CHECKING, Any

from central.admission import Admission
from central.bell import Bell
from central.callbacks import NumberDesk
from central.canary_watch import CanaryWatch
from central.credentials import Gate, OfficeKeys
from central.device_reports import DeviceReports
from central.enrolment_desk import EnrolmentDesk
from central.first_names import NameDesk
from central.handover_routes import HandoverDesk
from central.help_relay import HelpRelay
from central.help_room import HelpRoom
from central.last_heard import LastHeard
from central.metrics import Metrics
from central.operators.gathering import Gathering
from central.operators.progress import Progress
from central.standby_desk import StandbyDesk
from central.visit_notes import NoteDesk
from central.web_form_desk import WebFormDesk
from central.withholding import Withholding

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Coroutine, Iterator
    from contextlib import AbstractAsyncContextManager

    from litestar import Litestar

    from central.server_parts import ServerParts
    from kiosk.node import Node


class Desks:
    """The desks of one server; those that it was given nothing for are missing."""

    def __init__(self, node: Node, keys: OfficeKeys, given: ServerParts) -> None:
        self.node, self.given = node, given
        forms, group = given.forms, given.group
        self.gate = Gate(keys, node.office, given.open_enrolment)
        self.admission = Admission(node, self.gate, group.key if group else None, given.shared)
        self.enrolment = EnrolmentDesk(node, self.gate, StandbyDesk(node, keys, given.upstream, group))
        self.bell, self.metrics, self.heard = Bell(node), Metrics(), LastHeard(node)
        self.progress = Progress(node.clock.now_ms)
        self.reports = DeviceReports(node, given.own, self.progress)
        self.names, self.notes = NameDesk(node, self.bell), NoteDesk(node, self.bell)
        self.helping, self.numbers = HelpRoom(node), NumberDesk(node)
        self.gathered = (
            Gathering(node, self.reports, self.progress, given.storage, group, given.checkpoints)
            if given.storage
            else None
        )
        self.care, self.withholding = forms.care(node) if forms else None, Withholding(node)
        handovers = forms.handovers if forms else None
        self.packets = [HandoverDesk(handovers, node)] if handovers else []
        self.web = [WebFormDesk(node, forms, given.assets)] if forms and handovers and forms.shelf else []

    @asynccontextmanager
    async def listening(self, _app: Litestar) -> AsyncIterator[None]:
        """Open all desks, look after what is theirs, and close them at the end."""
        for desk in (self.bell, self.names, self.notes, self.helping, self.numbers):
            desk.open()
        watching = [asyncio.create_task(work) for work in self._watched()]
        try:
            async with self._looked_after():
                yield
        finally:
            for task in watching:
                task.cancel()
            for desk in (self.bell, self.names, self.notes, self.helping, self.numbers):
                desk.close()
            for web in self.web:
                web.forms.stop()

    def _watched(self) -> Iterator[Coroutine[Any, Any, None]]:
        """What goes on until it is cancelled."""
        yield self.reports.watch()
        yield CanaryWatch(self.node, self.reports).watch()
        yield self.helping.watch()
        if self.given.checkpoints:
            yield self.given.checkpoints.watch()
        if self.given.upstream.url:
            yield HelpRelay(self.node, self.helping, self.given.upstream).watch()
        yield from (desk.watch() for desk in self.packets)
        yield from (desk.watch() for desk in self.web)

    def _looked_after(self) -> AbstractAsyncContextManager[None]:
        forms, group, care = self.given.forms, self.given.group, self.care
        if forms is None or care is None:
            return nullcontext()
        return forms.looked_after(care, self.node, lambda: group is not None and group.stands_by)
