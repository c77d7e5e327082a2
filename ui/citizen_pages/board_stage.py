"""The board, and questions of forms one below the other, as stages beside the kiosk."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QMetaObject
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.settings import Settings
from ui.board.app import board_face
from ui.citizen_pages.combination import UPRIGHT, Combination
from ui.citizen_pages.stage import SilentVoice, built_languages
from ui.driver import find
from ui.face import open_face
from ui.fonts import register_fonts
from ui.forms import samples
from ui.forms.gallery import QuestionStage
from ui.kit import furnish
from ui.languages import Languages
from ui.tokens import Setting

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.node import Node

_SERVICES: Final = ("renew-passport", "register-birth", "pay-fine", "renew-passport", "register-birth")
_SECONDS: Final = 10.0


class BoardStage:
    """A board of this node's office."""

    def __init__(self, node: Node, folder: Path) -> None:
        spec = board_face(node, Settings({}), SilentVoice())
        still = replace(spec, start=replace(spec.start, reduced_motion=True), build=built_languages(folder))
        self._face = open_face(still)
        self._node = node
        self.window = self._face.window

    def call(self) -> None:
        """People at two counters, and others who wait."""
        for service in _SERVICES:
            self._node.act("ticket.issue", {"service": service}).result(_SECONDS)
        for counter in ("1", "4"):
            self._node.grant(counter, "ticket.call", {"counter": counter}, counter).result(_SECONDS)

    def close(self) -> None:
        """Take the window down."""
        self._face.close()

    def dress(self, how: Combination) -> None:
        """Draw it in another way."""
        self._face.languages.use(how.language)
        look = self._face.look
        look.choose(replace(look.setting, theme=how.theme, text_step=how.text_step))
        self.window.resize(*how.size)


class QuestionsStage:
    """A group of questions, in the width of a kiosk; its widgets unfolded where they can be."""

    def __init__(self, group: str, folder: Path) -> None:
        register_fonts()
        self._engine = QQmlApplicationEngine()
        look = furnish(self._engine)
        self._languages = Languages(self._engine, look, built_languages(folder))
        self._languages.use("en")
        self._stage = QuestionStage(self._engine, Setting(reduced_motion=True), samples.group(group))
        self._look: Any = look
        self.window = self._stage.window

    def close(self) -> None:
        """Take the window down."""
        self._stage.window.close()
        self._stage.close()
        self._languages.release()
        self._stage.window.deleteLater()
        self._engine.deleteLater()

    def dress(self, how: Combination) -> None:
        """Draw them in another way; they are as wide as a page that stands upright."""
        self._languages.use(how.language)
        self._look.choose(replace(self._look.setting, theme=how.theme, text_step=how.text_step))
        for model in self._stage.models.values():
            model.retranslate()
        self.window.setWidth(UPRIGHT[0])

    def open_list(self, ref: str) -> None:
        """Have a question show its list of answers over the page."""
        button = find(self.window, ref)
        if button is not None and not button.property("opened"):
            QMetaObject.invokeMethod(button, "clicked")
