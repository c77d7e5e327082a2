"""The memory of a face: what a visit left behind goes, also back to the system, and is not looked at again."""

import gc
import subprocess
import sys
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from ui.memory import MemorySearch

LARGE = 8 << 20
HEAP = f"""
import ctypes
from ui.memory import MemorySearch, keep_one_heap
from PySide6.QtCore import QObject
class Info(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in (
        "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"
    )]
libc = ctypes.CDLL(None)
libc.mallinfo2.restype = Info
libc.malloc.restype, libc.malloc.argtypes = ctypes.c_void_p, [ctypes.c_size_t]
libc.free.argtypes = [ctypes.c_void_p]
libc.memset.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_size_t]
def resident(): return int(open("/proc/self/statm").read().split()[1]) * 4096
def piece(size):
    found = libc.malloc(size)
    libc.memset(found, 1, size)
    return found
keep_one_heap()
libc.free(piece({LARGE}))
apart = libc.mallinfo2().hblks
second = piece({LARGE})
print(libc.mallinfo2().hblks - apart)
small = [piece(60_000) for _ in range(600)]
for one in small[:-1]: libc.free(one)
before = resident()
MemorySearch(QObject()).search()
print(before - resident())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="of glibc")
def test_what_is_free_goes_back_to_the_system() -> None:
    done = subprocess.run([sys.executable, "-c", HEAP], capture_output=True, text=True, check=True)
    apart, given_back = (int(line) for line in done.stdout.split())
    assert apart == 1, "the second large piece lies in the heap, which keeps it"
    assert given_back > 30_000_000


class _Answer:
    """Something that holds itself, so that only a search finds it."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def search() -> Iterator[MemorySearch]:
    window = QObject()
    yield MemorySearch(window)
    gc.unfreeze()


def test_what_a_visit_left_behind_goes_also_if_it_was_left_out_of_searches(search: MemorySearch) -> None:
    answer = _Answer()
    left = weakref.ref(answer)
    search.search()
    del answer
    gc.collect()
    assert left() is not None  # frozen: automatic searches do not see it
    search.search()
    assert left() is None


def test_asked_for_twice_it_searches_once_and_later(search: MemorySearch, qtbot) -> None:
    answer = _Answer()
    left = weakref.ref(answer)
    del answer
    search.soon()
    search.soon()
    assert left() is not None
    qtbot.waitUntil(lambda: left() is None, timeout=3000)
