"""Everything Qt: view-models, models, pages, and what is plugged into the machine."""

import ctypes
import sys

_PLENTY = 1 << 32

if sys.version_info < (3, 12):
    # WORKAROUND: PySide6 6.12 returns None, True and False without counting the reference (seen with sys.getrefcount);
    # before Python 3.12, where they became immortal (PEP 683), the interpreter aborts once their count reaches zero.
    for _constant in (None, True, False):
        ctypes.c_ssize_t.from_address(id(_constant)).value += _PLENTY
