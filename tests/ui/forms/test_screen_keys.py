"""The keyboard on the screen fits what is asked, in a process of its own because it is chosen before Qt starts."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
PROBE = """
import json, sys
from pathlib import Path
from ui.keyboard import prepare_environment
prepare_environment(Path(sys.argv[1]))
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
application = QGuiApplication([])
from ui.fonts import register_fonts
from ui.forms.question import question_from
from ui.forms.question_model import FormTools, QuestionModel
from ui.kit import furnish
register_fonts()
engine = QQmlApplicationEngine()
furnish(engine).language = sys.argv[2]
question = question_from({"ref": "/it", "label": "It", **json.loads(sys.argv[3])})
engine.setInitialProperties({"asked": QuestionModel(question, FormTools(), engine)})
engine.loadData(b'''
import QtQuick
import Shopfront.Forms
import Shopfront.Kit
import Shopfront.ViewModels
Window { id: page; required property QuestionModel asked; width: 1080; height: 1200; visible: true
    QuestionView { question: page.asked; width: 900; Component.onCompleted: Qt.callLater(() => focusAnswer("")) }
    TouchKeyboard { width: 1080; height: 404; y: 796 }
}''', QUrl("file:///probe.qml"))
def walk(node):
    for at in range(node.childCount()):
        child = node.child(at)
        if child is not None:
            name = child.text(QAccessible.Text.Name)
            if child.role() == QAccessible.Role.Button and len(name) == 1:
                yield name
            yield from walk(child)
before = []
def look():
    keys = sorted(walk(QAccessible.queryAccessibleInterface(engine.rootObjects()[0])))
    before.append(keys)
    if len(keys) > 8 and before[-8:] == [keys] * 8:
        print(json.dumps(keys))
        application.quit()
timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
application.exec()
timer.stop()
engine.deleteLater()
"""


@pytest.mark.parametrize(
    ("language", "fields", "has", "has_not"),
    [
        ("en", {"data_type": "int"}, "0123456789", "qا"),
        ("en", {"data_type": "decimal"}, "0123456789.", "q"),
        ("en", {"data_type": "date"}, "0123456789", "q"),
        ("en", {"appearance": "email"}, "qwertyz@", "ا"),
        ("ar", {}, "ضصثق", "q"),
        ("ar", {"appearance": "email"}, "qwertyz@", "ض"),
        ("ar", {"appearance": "latin"}, "qwertyz", "ض"),
        ("ar", {"data_type": "int"}, "٠١٢", "qض"),
    ],
)
def test_the_keys_fit_the_question(tmp_path, language, fields, has, has_not) -> None:
    command = [sys.executable, "-c", PROBE, str(tmp_path), language, json.dumps(fields)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert done.stderr == ""
    keys = {key.casefold() for key in json.loads(done.stdout)}
    assert set(has) <= keys
    assert not set(has_not) & keys
    assert not list(tmp_path.rglob("*.dat")), "the keyboard remembers something"
