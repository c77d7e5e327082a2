"""What a face of staff is handed to fill in forms with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.assist.handover import Handing
    from kiosk.forms.form_desk import FormDesk
    from kiosk.forms.form_shelf import FormShelf
    from ui.devices.camera import Camera


def no_viewer(_file: str) -> bool:
    """Nobody looks at files here."""
    return False


@dataclass(frozen=True, slots=True)
class FormPlace:
    """`desk` takes a moment when it is first called, since it loads what seals: not on the thread of a screen.

    `papers` is the folder for PDF files where there is no printer; they stay as long as their form is open.
    """

    desk: Callable[[], FormDesk]
    shelf: FormShelf
    papers: Path
    left_behind: Callable[[], bool] = lambda: True
    """Whether a program before this one can have left a form."""
    view: Callable[[str], bool] = no_viewer
    """Opens a file for people; says whether that works."""
    camera: Camera | None = None
    handing: Callable[[], Handing] | None = None
    """Opens what was handed over, and hands over; None: only forms that were kept are opened."""
