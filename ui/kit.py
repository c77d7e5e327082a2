"""What every face needs of its engine before it loads a page: our QML, our icons, our look."""

from pathlib import Path
from typing import Final

from PySide6.QtQml import QQmlEngine

from ui.icons import IconProvider
from ui.keyboard import furnish_keyboard
from ui.theme import Look

QML_PATH: Final = Path(__file__).parent / "qml"


def furnish(engine: QQmlEngine) -> Look:
    """Give the engine our modules and icons; the answer is the look that its pages are drawn with."""
    engine.addImportPath(str(QML_PATH))
    furnish_keyboard(engine)
    engine.addImageProvider("icon", IconProvider())
    look = engine.singletonInstance("Shopfront.Look", "Look")
    if not isinstance(look, Look):
        message = "the QML module Shopfront.Look is not registered"
        raise TypeError(message)
    return look
