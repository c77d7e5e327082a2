"""Everything that people see and type: view-models, pages, what is plugged in, and the command line.

Importing it imports no Qt: a server has a command line, too. What Qt needs is in `ui/qt_workarounds.py`.
"""

import os
import sys

_PLENTY = 1 << 32

# What is drawn by software is drawn in small pieces: handing each to threads of Qt costs more than it saves.
os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")

if sys.version_info < (3, 12):
    import ctypes

    # WORKAROUND: PySide6 6.12 returns None, True and False without counting the reference (seen with sys.getrefcount);
    # before Python 3.12, where they became immortal (PEP 683), the interpreter aborts once their count reaches zero.
    for _constant in (None, True, False):
        ctypes.c_ssize_t.from_address(id(_constant)).value += _PLENTY
