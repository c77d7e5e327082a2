"""The keyboard on the screen: ours in looks, named for those who cannot see it, and without a memory.

Qt Virtual Keyboard reads all of this from the environment when the application object is made.
"""

import os
from pathlib import Path
from typing import Final

from PySide6.QtQml import QQmlEngine

KEYBOARD_PATH: Final = Path(__file__).parent.parent / "assets" / "keyboard"
LAYOUTS: Final = KEYBOARD_PATH / "layouts"
STYLE: Final = "shopfront"
# WORKAROUND: on every start Qt Virtual Keyboard says that no sound library is there, and that a property of its
# own PopupList hides another (upstream). Neither is ours to mend; nor is that Pinyin, which never learns from our
# boxes, tells of the folder that it makes. Every other message stays.
_QUIET: Final = ("qt.multimedia.*=false", "qt.qml.propertyCache.append=false", "qt.virtualkeyboard.pinyin=false")


def prepare_environment(memory_dir: Path | None = None) -> None:
    """Choose our keyboard; call it before the QGuiApplication is made.

    memory_dir: where the keyboard may keep what it keeps for itself, best on a memory disk that the end of
    the visit empties. Without it the keyboard writes to the home of the user.
    """
    os.environ["QT_IM_MODULE"] = "qtvirtualkeyboard"
    os.environ["QT_VIRTUALKEYBOARD_STYLE"] = STYLE
    os.environ["QT_VIRTUALKEYBOARD_LAYOUT_PATH"] = str(LAYOUTS)
    # The keyboard is a part of our page and never a window of its own.
    os.environ["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"
    rules = [rule for rule in os.environ.get("QT_LOGGING_RULES", "").split(";") if rule]
    os.environ["QT_LOGGING_RULES"] = ";".join([*rules, *(rule for rule in _QUIET if rule not in rules)])
    if memory_dir is not None:
        os.environ["XDG_CONFIG_HOME"] = str(memory_dir)


def keyboard_chosen() -> bool:
    """Whether this process types on the screen: `prepare_environment` came before its application."""
    return os.environ.get("QT_IM_MODULE") == "qtvirtualkeyboard"


def furnish_keyboard(engine: QQmlEngine) -> None:
    """Let the engine find our style of keys."""
    engine.addImportPath(str(KEYBOARD_PATH))
