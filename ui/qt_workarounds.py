"""What a program that shows something mends of Qt for Python; imported before the first of our modules that use it."""

import importlib
import sys

import PySide6.QtCore  # noqa: F401 - brings what is mended below

# A thread beside the one that draws gives way after a millisecond instead of five: with three of them at work, a
# screen would wait for longer than a frame (while a pack is taken, about half the pause in the same time).
sys.setswitchinterval(0.001)

# WORKAROUND: PySide6 6.12 reads the source of every module that is imported after it, for `from __feature__ import …`,
# which nothing here uses, and keeps what it has read: a tenth of a second and twelve megabytes of a kiosk.
_feature = importlib.import_module("PySide6.support.feature")
if hasattr(_feature, "_mod_uses_pyside"):
    setattr(_feature, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 - unknown to the type checker
