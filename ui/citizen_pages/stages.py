"""The windows of all citizen pages: the kiosk, the board, and each group of sample questions; made when first asked for."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from ui.citizen_pages.board_stage import BoardStage, QuestionsStage
from ui.citizen_pages.register import BOARD, KIOSK
from ui.citizen_pages.stage import KioskStage

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.node import Node
    from ui.kiosk.form_door import KioskForms


class Stages:
    """Stages by the name of their window."""

    def __init__(self, node: Node, folder: Path, forms: KioskForms | None) -> None:
        self._node, self._folder, self._forms = node, folder, forms
        self._open: dict[str, Any] = {}
        self._closing = ExitStack()

    def of(self, name: str) -> Any:
        """The stage; a window of questions takes the place of the one before."""
        if name not in self._open:
            self._open[name] = self._made(name)
            self._closing.callback(self._open[name].close)
        return self._open[name]

    def close(self) -> None:
        """Take all windows down."""
        self._closing.close()
        self._open.clear()

    def _made(self, name: str) -> Any:
        if name == KIOSK:
            return KioskStage(self._node, self._folder, self._forms)
        return BoardStage(self._node, self._folder) if name == BOARD else QuestionsStage(name, self._folder)
