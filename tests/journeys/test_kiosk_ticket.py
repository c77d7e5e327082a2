"""A citizen takes a ticket: by touch, in both languages, whatever printer and hub do."""

import os

import pytest
from PySide6.QtCore import Qt

from kiosk.equipment import PrinterState
from kiosk.ports import LinkState, PrintOutcome
from tests.journeys.kiosk_stage import WIDE, Cut, running

pytestmark = pytest.mark.usefixtures("qapp")


def take(kiosk, service="register-birth", language="en"):
    kiosk.touch(f"welcome.{language}")
    kiosk.touch("home.getTicket")
    kiosk.touch(f"choose.{service}")
    kiosk.touch("service.take")
    kiosk.page("Ticket")


@pytest.mark.parametrize("size", [(1080, 1920), WIDE])
def test_three_touches_from_home_to_a_ticket(tmp_path, qtbot, size):
    with running(tmp_path, qtbot, size=size) as kiosk:
        take(kiosk)
        assert kiosk.model.ticket.label == "D 001"
        assert [row.label for row in kiosk.tickets()] == ["D 001"]
        kiosk.until(lambda: kiosk.model.ticket.paperKind == "done")
        assert kiosk.model.ticket.paper == "Your ticket is printed"
        kiosk.until(lambda: kiosk.tickets()[0].printed == "printed")
        assert not kiosk.sees("ticket.unsent")
        kiosk.touch("ticket.done")
        kiosk.page("Welcome")
        assert "D 001" not in " ".join(kiosk.texts())


def test_the_printer_is_never_called_on_the_gui_thread(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        take(kiosk)
        kiosk.until(lambda: bool(kiosk.paper.threads))
        assert all(name.startswith("printing") for name in kiosk.paper.threads)


def test_a_ticket_in_arabic_reads_from_the_right(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        take(kiosk, language="ar")
        assert kiosk.face.look.rtl
        assert kiosk.see("ticket.done").property("text") == "معي رقمي"
        assert kiosk.tickets()[0].language == "ar"
        done, again = kiosk.see("ticket.done"), kiosk.see("ticket.printAgain")
        assert done.mapToScene(done.boundingRect().center()).x() < again.mapToScene(again.boundingRect().center()).x()


def test_switching_the_language_in_the_middle_loses_nothing(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        kiosk.touch("welcome.en")
        kiosk.touch("home.find")
        kiosk.touch("find.topic.driving")
        kiosk.touch("topic.driver-licence")
        kiosk.page("Service")
        kiosk.touch("help.language")
        kiosk.touch("language.ar")
        kiosk.until(lambda: not kiosk.model.sheet)
        assert kiosk.model.page == "Service"
        assert kiosk.model.service.title == "تجديد رخصة القيادة"
        kiosk.touch("service.back")
        kiosk.page("Topic")
        assert kiosk.model.catalogue.topicTitle == "القيادة والسيارات"
        kiosk.touch("topic.driver-licence")
        kiosk.touch("service.take")
        kiosk.page("Ticket")
        assert len(kiosk.tickets()) == 1


def test_an_impatient_finger_gets_one_ticket(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        kiosk.touch("welcome.en")
        kiosk.touch("home.getTicket")
        kiosk.touch("choose.renew-passport")
        kiosk.page("Service")
        middle = _middle(kiosk.see("service.take"))
        for _ in range(5):
            kiosk.touch_at(*middle)
            kiosk.model.take()
        kiosk.page("Ticket")
        kiosk.touch_at(*middle)
        assert kiosk.model.page == "Ticket", "the button that came to lie under the finger was not meant"
        kiosk.model.take()
        kiosk.until(lambda: kiosk.model.ticket.paperKind == "done")
        assert [row.label for row in kiosk.tickets()] == ["A 001"]
        assert len(kiosk.paper.jobs) == 1


def test_a_printer_without_paper_says_so_and_the_number_counts(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        kiosk.paper.outcome, kiosk.paper.state = PrintOutcome.FAILED, PrinterState.NO_PAPER
        take(kiosk)
        kiosk.page("Paper")
        assert kiosk.see("paper.happened").property("text") == "The printer has no paper"
        assert "Note your number" in kiosk.model.ticket.paperMore
        assert kiosk.see("paper.label").property("label") == "D 001"
        assert kiosk.see("paper.done").property("text") == "I have noted my number"
        kiosk.until(lambda: kiosk.tickets()[0].printed == "failed")
        kiosk.touch("paper.help")
        kiosk.see("sheet.help")
        kiosk.touch("help.close")
        kiosk.touch("paper.done")
        kiosk.page("Welcome")
        kiosk.until(lambda: kiosk.tickets()[0].printed == "noted")
        assert len(kiosk.paper.jobs) == 1


def test_a_kiosk_without_a_printer_says_so_and_the_number_is_noted(tmp_path, qtbot):
    with running(tmp_path, qtbot, with_paper=False) as kiosk:
        take(kiosk)
        assert kiosk.see("ticket.paper").property("title") == "This kiosk does not print"
        assert not kiosk.sees("ticket.printAgain")
        kiosk.until(lambda: kiosk.tickets()[0].printed == "saved")
        assert len(list((tmp_path / "tickets").glob("*.pdf"))) == 1
        kiosk.touch("ticket.done")
        kiosk.page("Welcome")
        kiosk.until(lambda: kiosk.tickets()[0].printed == "noted")
        assert "PDF" not in " ".join(kiosk.texts())


def test_files_of_days_gone_by_are_deleted_at_the_start(tmp_path, qtbot):
    tickets = tmp_path / "tickets"
    tickets.mkdir()
    for name in ("old.pdf", "new.pdf", "old.txt"):
        (tickets / name).write_bytes(b"%PDF")
    for name in ("old.pdf", "old.txt"):
        os.utime(tickets / name, (0, 0))
    with running(tmp_path, qtbot, with_paper=False) as kiosk:
        kiosk.until(lambda: not (tickets / "old.pdf").exists())
        assert {file.name for file in tickets.iterdir()} == {"new.pdf", "old.txt"}


def test_before_its_first_contact_it_does_not_claim_to_work_by_itself(tmp_path, qtbot):
    with running(tmp_path, qtbot, enrolled=True) as kiosk:
        kiosk.node.act("ticket.issue", {"service": "lost-card"}).result(10)
        kiosk.until(lambda: bool(kiosk.model.frame.waiting))
        assert kiosk.model.frame.link == "No link to the counters yet. Tickets work."
        assert kiosk.model.frame.linkIcon == "cloud-slash"
        take(kiosk)
        kiosk.see("ticket.unsent")


def test_a_slow_printer_keeps_nobody_and_prints_again_when_asked(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        kiosk.paper.hold()
        take(kiosk)
        assert kiosk.model.ticket.label == "D 001"
        assert kiosk.model.ticket.printing
        kiosk.touch("ticket.printAgain")
        kiosk.paper.release()
        kiosk.until(lambda: kiosk.model.ticket.paperKind == "done")
        assert len(kiosk.paper.jobs) == 1
        kiosk.touch("ticket.printAgain")
        kiosk.until(lambda: len(set(kiosk.paper.jobs)) == 2)


def test_cut_off_from_the_hub_it_gives_its_own_letter_and_says_so(tmp_path, qtbot):
    cable = Cut()
    with running(tmp_path, qtbot, uplink=cable) as kiosk:
        take(kiosk)
        assert kiosk.model.ticket.label == "F 001"
        assert kiosk.model.ticket.asOf == ""
        kiosk.see("ticket.unsent")
        assert "counters" in kiosk.model.frame.link
        cable.state = LinkState.CONNECTED
        kiosk.node.query(lambda log: log.set_cursor("sent", "1000")).result(10)
        kiosk.until(lambda: not kiosk.sees("ticket.unsent"))
        assert kiosk.model.frame.link == "Connected to the counters."


@pytest.mark.parametrize(("address", "shown"), [("", False), ("https://queue.example.org/", True)])
def test_a_code_only_where_phones_can_follow_it(tmp_path, qtbot, address, shown):
    with running(tmp_path, qtbot, public_address=address) as kiosk:
        take(kiosk)
        ticket = kiosk.tickets()[0].ticket
        assert bool(kiosk.model.ticket.code) is shown
        if shown:
            assert ticket in kiosk.model.ticket.code
            assert "org%2F%2Ft" not in kiosk.model.ticket.code


def test_whoever_leaves_before_the_ticket_came_leaves_none_behind(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        kiosk.touch("welcome.en")
        kiosk.touch("home.getTicket")
        kiosk.touch("choose.pay-fine")
        kiosk.page("Service")
        kiosk.model.take()
        kiosk.model.exitNow()
        kiosk.page("Welcome")
        kiosk.until(
            lambda: kiosk.node.read(lambda queue: [one.status.value for one in queue.tickets.values()]) == ["left"]
        )


def test_keys_alone_take_a_ticket(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        _press(kiosk, "welcome.en", Qt.Key.Key_Space)
        kiosk.page("Home")
        _press(kiosk, "home.getTicket", Qt.Key.Key_Return)
        kiosk.page("Choose")
        _press(kiosk, "choose.register-birth", Qt.Key.Key_Space, Qt.Key.Key_Down)
        kiosk.page("Service")
        _press(kiosk, "service.take", Qt.Key.Key_Return)
        kiosk.page("Ticket")
        _press(kiosk, "ticket.done", Qt.Key.Key_Space)
        kiosk.page("Welcome")
        assert len(kiosk.tickets()) == 1


def _press(kiosk, name, key, walk=Qt.Key.Key_Tab):
    kiosk.see(name)
    for _ in range(40):
        focused = kiosk.face.window.activeFocusItem()
        if focused is not None and focused.objectName() == name:
            assert focused.property("visualFocus"), "the focus is not to be seen"
            kiosk.key(key)
            return
        kiosk.key(walk)
    pytest.fail(f"the keys do not reach {name}")


def _middle(item):
    middle = item.mapToScene(item.boundingRect().center())
    return round(middle.x()), round(middle.y())


def test_a_ticket_left_on_the_screen_over_midnight_goes(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        take(kiosk)
        clock = kiosk.node.clock
        raw = clock.raw_ms()
        clock.correct(raw + 24 * 3_600_000, raw, raw)
        kiosk.node.roll_day()
        kiosk.page("Welcome")
        assert not kiosk.tickets()
