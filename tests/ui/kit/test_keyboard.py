"""The keyboard on the screen, in a process of its own because it is chosen before Qt starts."""

import json
import subprocess
import sys

PROBE = """
import json, sys
from pathlib import Path
from ui.keyboard import prepare_environment
prepare_environment(Path(sys.argv[1]))
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
application = QGuiApplication([])
from ui.fonts import register_fonts
from ui.kit import furnish
register_fonts()
engine = QQmlApplicationEngine()
look = furnish(engine)
look.language = sys.argv[2]
engine.loadData(b'''
import QtQuick
import Shopfront.Kit
Window { width: 1080; height: 900; visible: true
    property alias typed: box.text
    SearchField { id: box; width: 900; label: "Search"; Component.onCompleted: focusBox() }
    TouchKeyboard { width: 1080; height: 404; y: 496 }
}''')
def walk(node):
    for at in range(node.childCount()):
        child = node.child(at)
        if child is not None:
            if child.role() == QAccessible.Role.Button and not child.state().invisible:
                yield [child.text(QAccessible.Text.Name), child.rect().width(), child.rect().height(), child]
            yield from walk(child)
waiting = {language: letters for language, letters in json.loads(sys.argv[3]).items()}
typed = json.loads(sys.argv[4])
found, words = {}, {}
def still():
    keys = list(walk(QAccessible.queryAccessibleInterface(engine.rootObjects()[0])))
    language = next(iter(waiting))
    if len(keys) < 20 or not set(waiting[language]) <= {name.lower() for name, *_ in keys}:
        return
    named = {name.lower(): key for name, _width, _height, key in keys}
    for letter in typed.get(language, ()):
        named[letter].actionInterface().doAction("Press")
    found[language] = [key[:3] for key in keys]
    words[language] = engine.rootObjects()[0].property("typed")
    engine.rootObjects()[0].setProperty("typed", "")
    del waiting[language]
    if waiting:
        look.language = next(iter(waiting))
    else:
        print(json.dumps([found, words]))
        application.quit()
timer = QTimer(interval=20)
timer.timeout.connect(still)
timer.start()
QTimer.singleShot(30000, application.quit)
application.exec()
timer.stop()
engine.deleteLater()
"""


LETTERS = {
    "en": "qwertyuiopasdfghjklzxcvbnm",
    "ar": "ضصثقفغعهخحجدأإآئءؤة",
    "mi": "āēīōūqwertyuiop",
    "vi": [*"ăâđêôơưqwerty", "\u25cc\u0323"],
    "hi": [*"कखगघङपफबभम", "क्ष", "\u25cc\u093f", "अआ"],
    "zh_CN": "qwertyuiop。",
}
TYPED = {"mi": "ā", "vi": ["t", "ơ", "\u25cc\u0301", "\u25cc\u0323"], "hi": ["ख", "\u25cc\u093f"], "ar": "أ"}
WRITTEN = {"mi": "ā", "vi": "tợ", "hi": "खि", "ar": "أ"}


def test_every_key_of_every_language_is_in_sight_named_and_big_enough(tmp_path) -> None:
    letters = json.dumps({one: [*LETTERS[one]] for one in LETTERS})
    asked = [sys.executable, "-c", PROBE, str(tmp_path), "en", letters, json.dumps(TYPED)]
    done = subprocess.run(asked, capture_output=True, text=True, check=True, timeout=60)
    assert done.stderr == ""
    found, words = json.loads(done.stdout)
    assert {language: words[language] for language in TYPED} == WRITTEN
    assert list(found) == list(LETTERS)
    for language, keys in found.items():
        assert "" not in [name for name, _width, _height in keys], language
        # 12.7 mm on the panel that the kiosk is drawn for.
        assert all(min(width, height) >= 12.7 * 3.212 for _name, width, height in keys), language
    # Pinyin makes an empty dictionary of the user's words, and puts none into it.
    assert all(path.stat().st_size <= 40 for path in tmp_path.rglob("*.dat")), "the keyboard remembers something"
