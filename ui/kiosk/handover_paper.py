"""The six words on the paper of this kiosk, and the agreement with whoever helps. Nothing of it touches a disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.events import new_id
from kiosk.text import RTL_LANGUAGES, isolated

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.forms.form_paper import PaperForm
    from ui.kiosk.form_machine import Machine
    from ui.kiosk.handover_model import HandoverShown

translate = QCoreApplication.translate


def print_words(  # noqa: PLR0917 - what stands on the paper
    machine: Machine, shown: HandoverShown, picture: str, language: str, site: str, told: Callable[[str], None]
) -> None:
    """Print six words and their picture; `told` hears printed or failed. `site` is where a browser takes the words."""
    online = translate("Handover", "Scan the picture with your phone to go on there, or open %1 and type the words.")
    lines = [
        shown.until,
        *((online.replace("%1", isolated(site)),) if site and shown.home else ()),
        translate("Handover", "Give the words, or show the picture, at a counter or kiosk of this office."),
        translate("Handover", "Whoever has this paper can open your form and read it. Keep it to yourself."),
    ]
    from ui.forms.form_paper import PaperForm  # noqa: PLC0415 - its libraries come with the first copy

    paper = PaperForm(
        office=machine.bridge.node.office.title(language),
        title=translate("Handover", "Your form goes along"),
        code_word=translate("Handover", "Your six words"),
        code=shown.words,
        lines=(*((shown.staff_words,) if shown.staff_words else ()), *lines),
        picture=picture,
        rtl=language in RTL_LANGUAGES,
    )
    print_paper(machine, paper, told)


def print_paper(machine: Machine, paper: PaperForm, told: Callable[[str], None]) -> None:
    """Put a paper on the printer of the tickets."""

    def draw() -> bytes:
        from ui.forms.form_paper import roll_png  # noqa: PLC0415 - drawn beside the page, with the first copy

        return roll_png(paper)

    outcome = machine.copy.print_picture(draw, new_id())
    machine.bridge.later(outcome, lambda found: told("printed" if found.value == "printed" else "failed"))
