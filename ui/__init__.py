"""Everything Qt: view-models, models, pages, and what is plugged into the machine."""

import ctypes
import importlib
import os
import sys

import PySide6.QtCore  # noqa: F401 - brings what is mended below

_PLENTY = 1 << 32

# What is drawn by software is drawn in small pieces: handing each to threads of Qt costs more than it saves.
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")

# A thread beside the one that draws gives way after a millisecond instead of five: with three of them at work, a
# screen would wait for longer than a frame (while a pack is taken, about half the pause in the same time).
sys.setswitchinterval(0.001)

if sys.version_info < (3, 12):
    # WORKAROUND: PySide6 6.12 returns None, True and False without counting the reference (seen with sys.getrefcount);
    # before Python 3.12, where they became immortal (PEP 683), the interpreter aborts once their count reaches zero.
    for _constant in (None, True, False):
        ctypes.c_ssize_t.from_address(id(_constant)).value += _PLENTY

# WORKAROUND: PySide6 6.12 reads the source of every module that is imported after it, for `from __feature__ import …`,
# which nothing here uses, and keeps what it has read: a tenth of a second and twelve megabytes of a kiosk.
_feature = importlib.import_module("PySide6.support.feature")
if hasattr(_feature, "_mod_uses_pyside"):
    setattr(_feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 - unknown to the type checker
