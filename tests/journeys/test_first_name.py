"""Called by one's first name: chosen at the kiosk or told to staff, shown and said with the number, then gone."""

from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject, Qt

from central.client import HttpHubLink
from central.name_link import NameLink
from central.sync import Sync
from kiosk.first_names import FirstNames, NameTable
from tests.central.office import QUICK, bench, hub  # noqa: F401 - the fixtures
from tests.journeys.desk_stage import board, counter
from tests.journeys.kiosk_stage import running
from tests.journeys.test_board_calls import all_inside
from tests.journeys.test_kiosk_ticket import take

pytestmark = pytest.mark.usefixtures("qapp")
CANARY = "Zaphodia"


def held(kiosk):
    """Every string that QML or a view-model can still be asked for.

    Read at once: what Qt tells of its types must not outlive the items, or PySide takes a later item for it.
    """
    found = []
    for root in (kiosk.face.window, kiosk.model):
        for child in [root, *root.findChildren(QObject)]:
            known = child.metaObject()
            for place in range(known.propertyCount()):
                one = known.property(place)
                if one.typeName() == "QString":
                    found.append(str(one.read(child)))
                del one
            del known
    return found


def test_a_citizen_is_called_by_name_and_nothing_of_it_stays(tmp_path, qtbot, bench, hub):  # noqa: F811
    names, at_the_board = FirstNames(), FirstNames()
    bench.device("board", hub, names=at_the_board)
    with running(tmp_path, qtbot, enrolled=True, names=names) as kiosk:
        node = kiosk.node
        link = HttpHubLink(hub.url, hub.token("kiosk", node.device.uuid))
        sync = Sync(
            node, link, [], QUICK,
            hears=lambda heard, waited: {"names": NameLink(node, names, link, heard, waited, QUICK.poll).work},
        )  # fmt: skip
        node.connect(sync)
        sync.start()
        take(kiosk)
        kiosk.touch("ticket.name")
        kiosk.page("Name")
        kiosk.see("name.honest")
        kiosk.touch("name.box")
        kiosk.write("4711")
        kiosk.touch("name.keep")
        kiosk.until(lambda: "letters" in kiosk.see("name.box").property("error"))
        assert kiosk.see("name.errors").property("activeFocus"), "what is wrong is said first"
        kiosk.key(Qt.Key.Key_Tab)
        kiosk.key(Qt.Key.Key_Space)
        kiosk.key(Qt.Key.Key_Backspace, 4)
        kiosk.write(CANARY)
        kiosk.touch("name.keep")
        kiosk.page("Ticket")
        assert CANARY in kiosk.see("ticket.named").property("text")
        kiosk.until(lambda: list(at_the_board.known.values()) == [CANARY])
        kiosk.touch("ticket.nameRemove")
        kiosk.until(lambda: at_the_board.known == {})
        kiosk.touch("ticket.name")
        kiosk.touch("name.box")
        kiosk.write(CANARY)
        kiosk.touch("name.keep")
        kiosk.page("Ticket")
        kiosk.until(lambda: list(at_the_board.known.values()) == [CANARY])
        assert any(CANARY in text for text in held(kiosk))
        kiosk.touch("ticket.done")
        kiosk.page("Welcome")
        assert not any(CANARY in text for text in held(kiosk))
        node.stop()
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or CANARY.encode() not in path.read_bytes(), path


def test_a_kiosk_that_is_cut_off_does_not_offer_it(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        take(kiosk)
        assert not kiosk.sees("ticket.name")


class Hub(FirstNames):
    """A hub close by: what is wished for is told to everybody at once."""

    def __init__(self, day):
        super().__init__()
        self._day, self._told = day, {}
        self.connect(self._take)

    def _take(self, ticket, name):
        self._told = {**self._told, ticket: name} if name else {}
        self.tell(NameTable(f"{self.turn}.", self._day, self._told))
        done = Future()
        done.set_result(None)
        return done


def test_a_call_shows_and_says_the_name_with_the_number(tmp_path, qtbot):
    names = FirstNames()
    with board(tmp_path, qtbot, names=names) as (desk, voice):
        first, other = desk.machine.issue("renew-passport", language="ar"), desk.machine.issue("register-birth")
        names.tell(NameTable("1", desk.machine.node.queue.day, {first: "أمينة"}))
        desk.machine.act("ticket.call", counter="4")
        desk.reads("board.nowCalling.label", "A 001")
        desk.reads("board.nowCalling.name", "أمينة")
        desk.until(lambda: len(voice.said) == 2)
        assert [language for _, language in voice.said] == ["ar", "en"]
        assert voice.said[1][0] == "أمينة, number A, 0 0 1. Go to counter 4."
        desk.machine.ahead_ms += 1000
        desk.machine.act("ticket.call", counter="1", ticket=other)
        desk.reads("board.nowCalling.label", "D 001")
        assert voice.said[-1] == ("Number D, 0 0 1. Go to counter 1.", "en"), "who chose nothing is called as before"
        assert not desk.sees("board.nowCalling.name")
        assert desk.text("board.call.name") == "أمينة"
        all_inside(desk)
        names.tell(NameTable("2", "", {}))
        desk.until(lambda: not desk.sees("board.call.name"))
        assert desk.sees("board.call.A001")


def test_staff_set_and_remove_a_name_for_who_asks(tmp_path, qtbot):
    names = Hub("")
    with counter(tmp_path, qtbot, names=names) as desk:
        ticket = desk.machine.issue("renew-passport")
        desk.sign_in()
        desk.click("counter.waiting.A001")
        desk.click("counter.pick.name")
        desk.see("counter.name.box")
        desk.write("4711")
        desk.key(Qt.Key.Key_Return)
        desk.until(lambda: "letters" in desk.text("counter.name.box", "error"))
        desk.see("counter.name.box").setProperty("text", "Amara")
        desk.key(Qt.Key.Key_Return)
        desk.until(lambda: not desk.sees("counter.nameDialog"))
        assert names.known == {ticket: "Amara"}
        desk.until(lambda: desk.see("counter.waiting.A001").property("person") == "Amara")
        assert "Amara" in desk.text("counter.waiting.A001", "description")
        desk.click("counter.callNext")
        desk.reads("counter.now.person", "Amara")
        desk.click("counter.serve")
        desk.click("counter.name")
        assert desk.text("counter.name.box") == "Amara"
        desk.click("counter.name.remove")
        desk.until(lambda: not desk.sees("counter.now.person"))
        assert names.known == {}
