"""What `ui` and its `qt_workarounds` mend of PySide; a part that is gone upstream is to be dropped here too."""

import subprocess
import sys

_ASK = """
import sys, ui.qt_workarounds
from importlib import import_module
feature = import_module("PySide6.support.feature")
print(feature._mod_uses_pyside(ui), sys.getrefcount(None) > 1 << 32)
"""


def test_pyside_reads_no_sources_and_none_stays() -> None:
    told = subprocess.run([sys.executable, "-c", _ASK], capture_output=True, text=True, check=True, timeout=60)
    assert told.stdout.split() == ["False", str(sys.version_info < (3, 12))]
