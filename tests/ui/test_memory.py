"""The search for lost objects: what a visit left behind goes, and what is kept is not looked at again."""

import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from ui.memory import MemorySearch


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
