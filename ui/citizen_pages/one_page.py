"""One page of a pack that nobody shows yet, drawn as a kiosk would draw it, as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.citizen_pages.combination import Combination
from ui.citizen_pages.stage import KioskStage
from ui.kiosk.flow import Page

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.answers.ports import AnswerSearch
    from kiosk.node import Node

_SETTLING = 4


def write_page(node: Node, folder: Path, target: str, language: str, out: Path, *, answers: AnswerSearch) -> None:
    """Draw the page of a service, or the checklist of a life event."""
    kind, _, name = target.partition("/")
    stage = KioskStage(node, folder, None, answers)
    try:
        stage.stand(Page.SERVICE if kind == "service" else Page.CHECKLIST, name)
        stage.dress(Combination(language))
        for _ in range(_SETTLING):
            stage.window.grabWindow()
            QCoreApplication.processEvents()
        stage.window.grabWindow().save(str(out))
    finally:
        stage.close()
