"""A form that is taken along, and somebody who helps: the sheets in each of their states."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ui.citizen_pages import form_states
from ui.citizen_pages.stage import until
from ui.devices.qr import qr_source

if TYPE_CHECKING:
    from ui.citizen_pages.stage import KioskStage

NAME: Final = "a1b2c3d4e5"
"""Five bytes of a code that nobody has."""
_HALF_HOUR: Final = 30 * 60_000


def choosing(stage: KioskStage) -> None:
    """Where to?"""
    form_states.begun(stage)
    stage.model.openSheet("handover")


def refused(stage: KioskStage) -> None:
    """The hub does not answer."""
    if stage.model.sheet != "handover":
        choosing(stage)
    stage.model.handover.give("counter")
    until(lambda: bool(stage.model.handover.problem), "that the hub does not answer")


def given(stage: KioskStage) -> None:
    """Six words to be noted, as a hub would have taken them."""
    from kiosk.assist import word_code  # noqa: PLC0415 - with the first packet
    from ui.kiosk.handover_packet import words_in_two  # noqa: PLC0415

    if stage.model.sheet != "handover":
        choosing(stage)
    model = stage.model.handover
    name = word_code.name_from(bytes.fromhex(NAME))
    local = stage.node.office.local(stage.node.clock.now_ms() + _HALF_HOUR)
    until_when = model._until("counter", local)  # noqa: SLF001 - there is no hub behind the samples
    words, staff = words_in_two(name, str(stage.model.comfort.language), "en")
    model._picture = qr_source(f"SHOPFRONT-HANDOVER:HBR:{name}")  # noqa: SLF001
    model._tell(  # noqa: SLF001
        stage="given", words=words, staff_words=staff, until=until_when, problem="", home=True, prints=True
    )


def helped(stage: KioskStage) -> None:
    """Somebody acts for another person."""
    form_states.begun(stage)
    stage.model.openSheet("companion")
    stage.model.companion.chooseRole("nominee")
    stage.model.companion.chooseAuthority("written")
