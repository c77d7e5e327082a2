"""How a board starts: its model, its page, its voice."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from kiosk.first_names import FirstNames
from kiosk.node import Node
from kiosk.ports import Speech
from kiosk.settings import Settings
from kiosk.text import Translations
from ui.board.announcer import Announcer, Loudness
from ui.board.board_model import BoardModel
from ui.board.legibility import Legible
from ui.bridge import NodeBridge
from ui.called_names import CalledNames
from ui.face import SENTENCES_PATH, FaceSpec, Stage
from ui.tokens import Setting

SIZE = (1920, 1080)
PAGE = "Board/BoardWindow.qml"


def board_face(node: Node, settings: Settings, speech: Speech, names: FirstNames | None = None) -> FaceSpec:
    """The board of a running node; it speaks through `speech`, which whoever made it closes, and calls whoever wants to
    be by one of these `names`."""
    translations = Translations.load(SENTENCES_PATH)
    loudness = Loudness.read(settings.text("loudness"))
    announcer = Announcer(speech, settings.text("calls"), loudness, lambda: node.office.local(node.clock.now_ms()))
    legible = Legible(settings.whole("board_metres"), settings.whole("board_inches"))

    def models(stage: Stage) -> Mapping[str, QObject]:
        bridge = NodeBridge(node, stage.engine)
        stage.closing.callback(bridge.close)
        called = CalledNames(names, stage.engine)
        stage.closing.callback(called.close)
        model = BoardModel(
            bridge, stage.languages, translations, announcer, legible=legible, names=called, parent=stage.engine
        )
        bridge.start()
        return {"model": model}

    return FaceSpec(
        page=PAGE,
        models=models,
        start=Setting(
            face="board",
            theme=settings.text("theme"),
            text_step=settings.text("text_size"),
            language=settings.text("language"),
        ),
        size=SIZE,
        zooms=True,
        turns=True,
        fullscreen=settings.flag("fullscreen"),
    )
