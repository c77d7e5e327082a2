"""The windows of all citizen pages: the kiosk, the board, and each group of sample questions; made when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.citizen_pages.board_stage import BoardStage, QuestionsStage
from ui.citizen_pages.register import BOARD, KIOSK
from ui.citizen_pages.stage import KioskStage

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.answers.ports import AnswerSearch
    from kiosk.node import Node
    from ui.citizen_pages.stage import Stage
    from ui.kiosk.form_door import KioskForms


class Stages:
    """Stages by the name of their window."""

    def __init__(self, node: Node, forms: KioskForms | None, folder: Path, answers: AnswerSearch) -> None:
        self._node, self._folder, self._forms, self._answers = node, folder, forms, answers
        self._open: dict[str, Stage] = {}
        self._at = ""

    def of(self, name: str) -> Stage:
        """The stage. Only the kiosk stays open beside another, and speaks English then: a program has one language."""
        if name != self._at and self._at in self._open:
            before = self._open[self._at]
            if isinstance(before, KioskStage):
                before.reset()
            else:
                self._open.pop(self._at).close()
        self._at = name
        if name not in self._open:
            self._open[name] = self._made(name)
        return self._open[name]

    def close(self) -> None:
        """Take all windows down."""
        while self._open:
            self._open.popitem()[1].close()

    def _made(self, name: str) -> Stage:
        if name == KIOSK:
            return KioskStage(self._node, self._folder, self._forms, self._answers)
        return BoardStage(self._node, self._folder) if name == BOARD else QuestionsStage(name, self._folder)
