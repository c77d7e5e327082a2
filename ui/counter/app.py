"""How a counter starts: its models, its page, its look."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from kiosk.node import Node
from kiosk.settings import Settings
from kiosk.text import Translations
from ui.bridge import NodeBridge
from ui.counter.counter_model import CounterModel
from ui.counter.desk_acts import PRESS_GUARD_S
from ui.face import SENTENCES_PATH, FaceSpec, Stage
from ui.tokens import Setting

SIZE = (1440, 900)
PAGE = "Counter/CounterWindow.qml"


def counter_face(node: Node, settings: Settings, *, press_guard_s: float = PRESS_GUARD_S) -> FaceSpec:
    """The counter of a running node."""
    translations = Translations.load(SENTENCES_PATH)

    def models(stage: Stage) -> Mapping[str, QObject]:
        bridge = NodeBridge(node, stage.engine)
        model = CounterModel(bridge, stage.languages, translations, stage.engine, press_guard_s)
        stage.closing.callback(model.close)
        bridge.start()
        return {"model": model}

    return FaceSpec(
        page=PAGE,
        models=models,
        start=Setting(
            face="desk",
            theme=settings.text("theme"),
            text_step=settings.text("text_size"),
            language=settings.text("language"),
        ),
        size=SIZE,
        fullscreen=settings.flag("fullscreen"),
    )
