"""An office with the sample pack that nothing outlasts, for pictures of its pages."""

from __future__ import annotations

from contextlib import closing
from functools import cache
from typing import TYPE_CHECKING, Any

from kiosk.catalogue.loading import load_pack
from kiosk.clock import HybridClock, wall_ms
from kiosk.entities import ENTITIES
from kiosk.forms.submissions.sealing import new_identity
from kiosk.identity import Identity
from kiosk.node import Node
from kiosk.office import CounterPlace, Device, Office
from kiosk.queue import roster
from kiosk.settings import Settings
from local_db.sqlite_log import SqliteEventLog
from ui.command_line.composition.forms import form_desk
from ui.command_line.composition.stores import blobs_in
from ui.command_line.options import ASSETS
from ui.kiosk.app import kiosk_forms

if TYPE_CHECKING:
    from contextlib import ExitStack
    from pathlib import Path

    from kiosk.catalogue.pack import Pack

_SAMPLE = ASSETS / "packs" / "harbour"


def sample_office(folder: Path, stack: ExitStack, shown: Pack | None = None) -> tuple[Node, Any]:
    """A kiosk's node in an office of its own with the sample pack, and its forms; nothing outlasts the stack."""
    pack = shown or load_pack(_SAMPLE)
    office, device = _office(pack), Device(uuid="sample", role="kiosk", name="Kiosk 1", letter="F")
    log = stack.enter_context(closing(SqliteEventLog(folder / "log.db", ENTITIES)))
    # always the same: the pack shows other things at night and on Sundays
    shift = roster.at_ms(office, "2026-06-17", "10:20") - wall_ms()
    node = Node(log=log, device=device, office=office, pack=pack, clock=HybridClock(lambda: wall_ms() + shift))
    node.start()
    stack.callback(node.stop)
    node.serve()
    identity = Identity(device=device, office=office)
    desk = cache(lambda: form_desk(node, Settings({}), folder, blobs_in(folder), identity, "", stack))
    return node, kiosk_forms(desk, _SAMPLE / "forms", folder, office.timezone)


def _office(pack: Pack) -> Office:
    counters = tuple(CounterPlace(number, side) for number, side in (("1", "left"), ("2", "left"), ("4", "right")))
    return Office(
        code="HBR",
        name=pack.office.name.by_language(),
        timezone=pack.office.time_zone,
        counters=counters,
        recipient=new_identity()[1],
    )
