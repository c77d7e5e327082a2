"""Gives a kiosk what it hands over with, once its parts are there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.kiosk.flow import Page
from ui.kiosk.handover_model import Office

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.assist.handover import Handing
    from kiosk.settings import Settings
    from ui.kiosk.form_machine import Machine
    from ui.kiosk.kiosk_model import KioskModel


def give_handing(
    kiosk: KioskModel, machine: Machine, handing: Callable[[], Handing] | None, settings: Settings, address: str
) -> None:
    """Let a kiosk hand forms over; without `handing` it offers nothing, and still notes who helps."""
    read: list[str] = []

    def note() -> None:
        if kiosk.page == Page.ANSWER.value and kiosk.about and kiosk.about not in read:
            read.append(str(kiosk.about))

    kiosk.changed.connect(note)
    kiosk.wiped.connect(read.clear)
    office = None
    if handing is not None:
        office = Office(handing, settings.whole("handover_minutes"), settings.whole("handover_days"), address)
    kiosk.companion.begin(machine)
    kiosk.handover.begin(office, machine, lambda: tuple(read), lambda: kiosk.companion.written)
