"""What goes wrong for people, told at the counter and answered there: by keys, in the real window."""

from concurrent.futures import Future
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.errors import Refused
from kiosk.events import new_id
from kiosk.field.reports import Report, Reports
from kiosk.text import Text
from tests.journeys.desk_stage import counter
from tests.journeys.test_counter_everyone import AT_200, Walk

pytestmark = pytest.mark.usefixtures("qapp")
Key = Qt.Key
GLOSSY = "People bring a glossy photo"


class Opener:
    """The office's server, as far as it opens words; `tests/central/test_counter_saws.py` has the real one."""

    def __init__(self, machine):
        self.machine, self.words, self.away = machine, {}, False

    def tell(self, officer, service, about, words):
        args = {"officer": officer, "service": service, "about": about, "words": "0" * 64, "request": new_id()}
        told = self.machine.node.act("saw.tell_here", args)
        told.add_done_callback(lambda done: self.words.update({done.result()["saw"]: words}))
        return told

    def reports(self, officer):
        found = Future()
        if self.away:
            found.set_exception(Refused(Text.of("refused.saws_need_hub")))
            return found
        seen = self.machine.node.read(lambda queue: tuple(queue.field.saws.values()))
        found.set_result(
            Reports(
                tuple(
                    Report(
                        one.id,
                        one.officer,
                        one.at,
                        one.service,
                        one.about,
                        self.words.get(one.id, ""),
                        True,
                        one.settled,
                    )
                    for one in seen
                    if one.stands and officer in {"ruth", one.officer}
                )
            )
        )
        return found


@pytest.fixture
def desk(tmp_path: Path, qtbot):
    """Ruth, who runs the office, at counter 4, on a screen at 200 %."""
    openers = []

    def saws(machine):
        openers.append(Opener(machine))
        return openers[0]

    with counter(tmp_path, qtbot, size=AT_200, saws=saws) as found:
        found.opener = openers[0]
        found.click("counter.signIn.officer.ruth")
        found.write("6666")
        found.key(Key.Key_Return)
        found.click("counter.place.4")
        found.see("counter.callNext")
        yield found


def saws(desk):
    return desk.machine.node.read(lambda queue: queue.field.saws_of("ruth"))


def told(desk, words):
    desk.control(Key.Key_S)
    desk.until(lambda: desk.see("saw.words").property("activeFocus"))
    desk.write(words)
    desk.key(Key.Key_Return)
    desk.reads("saw.told.0", words, of="title")


def test_it_is_told_answered_withdrawn_and_done_by_keys(desk):
    walk = Walk(desk)
    told(desk, GLOSSY)
    walk.look("telling")
    desk.control(Key.Key_2)
    desk.reads("saw.report.words", GLOSSY)
    walk.look("reports")
    desk.reads("saw.report.0", "Open", of="status")
    desk.key(Key.Key_F8)
    desk.see("saw.report.problem")
    desk.click("saw.answer.said")
    desk.write("Wrong photo")
    desk.key(Key.Key_Return)
    desk.write("The sheet says it")
    desk.key(Key.Key_Return)
    desk.key(Key.Key_Return)
    desk.see("saw.report.published")
    desk.reads("saw.report.0", "Answered", of="status")
    desk.control(Key.Key_1)
    desk.reads("saw.did.0", "The sheet says it")
    desk.reads("saw.told.0", "The office answered", of="status")
    desk.control(Key.Key_2)
    desk.control(Key.Key_Z)
    desk.reads("saw.report.0", "Open", of="status")
    desk.key(Key.Key_F6)
    desk.reads("saw.report.0", "Done", of="status")
    assert saws(desk)[0].settled
    desk.control(Key.Key_Z)
    desk.reads("saw.report.0", "Open", of="status")
    desk.key(Key.Key_Escape)
    desk.see("counter.saw")
    assert not walk.faults


def test_whoever_serves_sees_their_own_and_the_answers_and_may_take_it_back(desk):
    desk.control(Key.Key_E)
    desk.click("counter.signIn.officer.mei")
    desk.write("5555")
    desk.key(Key.Key_Return)
    desk.click("counter.place.4")
    desk.see("counter.callNext")
    desk.control(Key.Key_S)
    desk.until(lambda: desk.see("saw.words").property("activeFocus"))
    desk.key(Key.Key_Return)
    desk.see("saw.problem")
    desk.write(GLOSSY)
    desk.key(Key.Key_Return)
    desk.reads("saw.told.0", GLOSSY, of="title")
    desk.control(Key.Key_2)
    desk.see("saw.words")
    assert not desk.sees("saw.tab.reports"), "the reports of all are not hers"
    desk.control(Key.Key_Z)
    desk.until(lambda: not desk.sees("saw.told.0"))
    desk.key(Key.Key_F12)
    desk.until(lambda: not desk.sees("saw.words"))


def test_without_the_server_it_is_told_and_kept_and_the_list_says_why_it_is_empty(desk):
    desk.opener.away = True
    told(desk, GLOSSY)
    assert len(saws(desk)) == 1
    desk.control(Key.Key_2)
    desk.until(lambda: "does not answer now" in desk.text("saw.trouble", "line"))
    desk.opener.away = False
    desk.key(Key.Key_F5)
    desk.reads("saw.report.words", GLOSSY)
