"""One window that shows every component in every state, for people who judge the look.

    python -m ui.gallery --theme dark --language ar --step largest --face kiosk --shot picture.png
    python -m ui.gallery --questions dates --face desk        the widgets of forms; groups in ui/forms/samples.py

Without `--shot` the window stays open.
"""

import argparse
import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from ui import tokens
from ui.chart_model import ChartModel
from ui.chart_samples import SAMPLES
from ui.fonts import register_fonts
from ui.forms.gallery import open_questions
from ui.forms.samples import GROUPS
from ui.kit import furnish
from ui.tokens import Setting

COMPONENT = ("Shopfront.Gallery", "GalleryWindow")
ROOT = Path(__file__).parent.parent
SENTENCES = (ROOT / "assets" / "i18n", ROOT / "build" / "i18n")
_SETTLING = 5


def open_gallery(engine: QQmlApplicationEngine, setting: Setting) -> QQuickWindow:
    """Load the gallery into an engine of its own, drawn as the setting says."""
    furnish(engine).choose(setting)
    engine.setInitialProperties({name: ChartModel(engine, sample()) for name, sample in SAMPLES.items()})
    engine.loadFromModule(*COMPONENT)
    if not engine.rootObjects():
        message = "the gallery could not be loaded; Qt has said why"
        raise RuntimeError(message)
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        message = "the gallery is not a window"
        raise TypeError(message)
    return window


def show(setting: Setting, shot: Path | None, questions: str | None = None) -> int:
    """Open the gallery, or a group of questions, and either save its picture or stay until it is closed."""
    if shot is not None:
        os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    application = QGuiApplication(sys.argv[:1])
    register_fonts()
    engine = QQmlApplicationEngine()
    stage = None if questions is None else open_questions(engine, setting, questions, SENTENCES)
    window = stage.window if stage else open_gallery(engine, setting)
    if shot is None:
        return application.exec()
    for _ in range(_SETTLING):
        application.processEvents()
    saved = window.grabWindow().save(str(shot))
    if stage:
        stage.close()
    engine.deleteLater()
    application.processEvents()
    return 0 if saved else 1


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description="Shows every component of the look.")
    parser.add_argument("--face", choices=tokens.FACES, default="kiosk")
    parser.add_argument("--theme", choices=tokens.THEMES, default="light")
    parser.add_argument("--language", default="en")
    parser.add_argument("--step", choices=tokens.TEXT_STEPS, default="standard")
    parser.add_argument("--questions", choices=("", *GROUPS), help='questions of forms instead; "" for all of them')
    parser.add_argument("--shot", type=Path, help="save a picture there, without a display, and end")
    options = parser.parse_args()
    setting = Setting(options.face, options.theme, options.step, options.language, reduced_motion=True)
    return show(setting, options.shot, options.questions)


if __name__ == "__main__":
    sys.exit(main())
