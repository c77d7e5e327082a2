"""A form that was begun for somebody goes with them: at once, and from a laptop that was closed meanwhile."""

import threading
from concurrent.futures import Future

import pytest

from kiosk.errors import Refused
from kiosk.retention.draft_wiper import DraftWiper
from kiosk.text import Text
from tests.kiosk.field.test_desk import Laptop
from tests.kiosk.running import wait


class Drafts:
    """Says which are to be destroyed; `refuses` the first time."""

    def __init__(self, *, refuses: bool = False) -> None:
        self.gone: list[str] = []
        self.asked = threading.Event()
        self._refuses = refuses

    def end_visit(self, *drafts: str) -> "Future[None]":
        done: Future[None] = Future()
        if self._refuses:
            done.set_exception(Refused(Text.of("refused.draft_damaged", detail="disk")))
        else:
            self.gone += drafts
            done.set_result(None)
        self.asked.set()
        return done


@pytest.fixture
def laptop(tmp_path):
    found = Laptop(tmp_path)
    yield found
    found.close()


def begun(laptop, *drafts):
    """Somebody for whom forms were begun, one after the other."""
    case = laptop.person(name="Grace")
    for draft in drafts:
        wait(laptop.node.act("case.form", {"case": case, "draft": draft}))
    return case


def erase(laptop, case):
    wait(laptop.node.act("case.erase", {"case": case, "reason": "asked"}))


def test_a_draft_goes_when_its_case_is_erased_and_no_other(laptop):
    drafts = Drafts()
    wiper = DraftWiper(laptop.node, lambda: drafts).start()
    case, _stays = begun(laptop, "d1", "d2"), begun(laptop, "d3")
    assert not drafts.asked.is_set()
    erase(laptop, case)
    assert drafts.asked.wait(20)
    wiper.close()
    assert drafts.gone == ["d1", "d2"], "also the one that another took the place of"


def test_it_goes_too_where_the_laptop_heard_of_it_while_it_was_closed(laptop):
    erase(laptop, begun(laptop, "d1"))
    drafts = Drafts()
    DraftWiper(laptop.node, lambda: drafts).start().close()
    assert drafts.gone == ["d1"]


def test_a_disk_that_refuses_is_told_and_stops_nothing(laptop, caplog):
    erase(laptop, begun(laptop, "d1"))
    DraftWiper(laptop.node, lambda: Drafts(refuses=True)).start().close()
    assert "cannot be" in caplog.text
