"""Our faces outlive a fault of PySide6 6.12.0 on Python 3.11, see ui/__init__.py."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# More calls than there are references to None in a fresh interpreter, as a face makes within an hour.
PROBE = """
import ui
from PySide6.QtCore import QObject, Signal

class Emitter(QObject):
    said = Signal(bool)

emitter = Emitter()
emitter.said.connect(lambda said: None)
for _ in range(30_000):
    emitter.setObjectName("x")
    emitter.said.emit(True)
    emitter.said.emit(False)
print("alive")
"""


def test_a_face_survives_many_calls_into_qt() -> None:
    done = subprocess.run([sys.executable, "-c", PROBE], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout == "alive\n", done.stderr
    assert done.returncode == 0
