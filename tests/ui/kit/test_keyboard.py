"""The keyboard on the screen, in a process of its own because it is chosen before Qt starts."""

import json
import subprocess
import sys

import pytest

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
furnish(engine).language = sys.argv[2]
engine.loadData(b'''
import QtQuick
import Shopfront.Kit
Window { width: 1080; height: 900; visible: true
    SearchField { width: 900; label: "Search"; Component.onCompleted: focusBox() }
    TouchKeyboard { width: 1080; height: 404; y: 496 }
}''')
def walk(node):
    for at in range(node.childCount()):
        child = node.child(at)
        if child is not None:
            if child.role() == QAccessible.Role.Button:
                yield [child.text(QAccessible.Text.Name), child.rect().width(), child.rect().height()]
            yield from walk(child)
def look():
    keys = list(walk(QAccessible.queryAccessibleInterface(engine.rootObjects()[0])))
    if len(keys) > 20:
        print(json.dumps(keys))
        application.quit()
timer = QTimer(interval=20)
timer.timeout.connect(look)
timer.start()
application.exec()
timer.stop()
engine.deleteLater()
"""


@pytest.mark.parametrize(("language", "letters"), [("en", "qwertyuiopasdfghjklzxcvbnm"), ("ar", "ضصثقفغعهخحجد")])
def test_every_key_is_named_and_big_enough(tmp_path, language, letters) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, str(tmp_path), language], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stderr == ""
    keys = json.loads(done.stdout)
    names = [name.lower() for name, _width, _height in keys]
    assert set(letters) <= set(names)
    assert "" not in names
    # 12.7 mm on the panel that the kiosk is drawn for.
    assert all(min(width, height) >= 12.7 * 3.212 for _name, width, height in keys)
    assert not list(tmp_path.rglob("*.dat")), "the keyboard remembers something"
