"""Somebody comes for an appointment: its code typed or shown, in time or not, and what a wrong one leads to."""

import pytest
from PySide6.QtCore import Qt

from kiosk.events import Draft, new_id
from kiosk.ports import PrintOutcome
from kiosk.queue.appointment import BOOKED, CANCELLED
from kiosk.queue.stopping import STOPPED
from tests.journeys.kiosk_forms import filling_in
from tests.journeys.kiosk_stage import WIDE, running
from ui.devices import ticket_image
from ui.devices.camera import FileCamera
from ui.devices.qr import qr_image
from ui.devices.ticket_image import ticket_png

pytestmark = pytest.mark.usefixtures("qapp")

MINUTE = 60_000


def book(kiosk, minutes=5, code="BCD234", *, cancelled=False, **more):
    """An appointment so many minutes from now, as another device has made it."""
    node, subject = kiosk.node, f"appointment/{new_id()}"
    now = node.clock.now_ms()
    due = now + minutes * MINUTE
    if abs(minutes) < 12 * 60 and node.office.day(due) != node.office.day(now):
        pytest.skip("midnight is too near")
    data = {"day": node.office.day(due), "due": due, "service": "register-birth", "code": code, **more}
    drafts = [Draft(BOOKED, subject, data), *([Draft(CANCELLED, subject, {})] if cancelled else [])]
    node.write(drafts, node.office.queue_stream).result(10)


def come(kiosk, language="en"):
    kiosk.touch(f"welcome.{language}")
    kiosk.touch("home.appointment")
    kiosk.page("Appointment")


def press(kiosk, code):
    for sign in code:
        kiosk.touch(f"key.{sign}")


def refused(kiosk):
    kiosk.until(lambda: bool(kiosk.model.checkIn.problem) and not kiosk.model.checkIn.busy)
    return plain(kiosk.see("appointment.problem").property("line"))


def plain(text):
    return text.replace("\u2066", "").replace("\u2069", "")


@pytest.fixture
def papers(monkeypatch):
    """What was drawn for the printer."""
    drawn = []
    monkeypatch.setattr(ticket_image, "ticket_png", lambda ticket: drawn.append(ticket) or ticket_png(ticket))
    return drawn


@pytest.mark.parametrize("size", [(1080, 1920), WIDE])
def test_a_code_typed_on_big_keys_gives_the_ticket_and_says_so(tmp_path, qtbot, size):
    with running(tmp_path, qtbot, size=size) as kiosk:
        book(kiosk, needs=["hearing"])
        come(kiosk)
        press(kiosk, "BCDX")
        kiosk.touch("key.erase")
        press(kiosk, "234")
        assert kiosk.see("appointment.code").property("code") == "BCD234"
        kiosk.touch("appointment.checkIn")
        kiosk.page("Ticket")
        assert kiosk.model.ticket.arrival == "You are checked in for your appointment."
        assert kiosk.model.ticket.arrivalMore.startswith("It is at ")
        assert kiosk.model.ticket.needs == "I do not hear well"
        assert [row.due > 0 for row in kiosk.tickets()] == [True]
        kiosk.until(lambda: len(kiosk.paper.jobs) == 1)
        kiosk.model.exitNow()
        kiosk.page("Welcome")
        assert kiosk.model.checkIn.code == ""


@pytest.mark.parametrize(
    ("minutes", "told"), [(-5, ("a little late", "note", "is at")), (-60, ("too late for the time", "care", "was at"))]
)
def test_whoever_is_late_is_told_what_became_of_the_place(tmp_path, qtbot, papers, minutes, told):
    said, kind, paper = told
    with running(tmp_path, qtbot) as kiosk:
        kiosk.paper.outcome = PrintOutcome.FAILED
        book(kiosk, minutes)
        come(kiosk)
        kiosk.write("bcd234")
        kiosk.key(Qt.Key.Key_Return)
        kiosk.page("Ticket")
        assert said in kiosk.model.ticket.arrival
        assert kiosk.model.ticket.arrivalKind == kind
        kiosk.page("Paper")
        due = kiosk.node.read(lambda queue: next(iter(queue.tickets.values())).due)
        assert f"Your appointment {paper} {kiosk.node.office.local(due):%H:%M}." in papers[0].appointment
        assert plain(kiosk.see("paper.appointment").property("text")) == papers[0].appointment


@pytest.mark.parametrize(
    ("appointment", "said"),
    [
        ({"minutes": 3 * 24 * 60}, "This appointment is not today. It is on "),
        ({"minutes": -3 * 24 * 60}, "This appointment was on "),
        ({"cancelled": True}, "This appointment was cancelled. Take a ticket, or ask at a counter."),
    ],
)
def test_a_refusal_says_what_to_do_and_is_no_guess(tmp_path, qtbot, appointment, said):
    with running(tmp_path, qtbot) as kiosk:
        book(kiosk, **appointment)
        come(kiosk)
        kiosk.model.checkIn.type("bcd 234")
        for _ in range(6):
            kiosk.model.checkIn.checkIn()
            assert said in refused(kiosk)
        assert not kiosk.model.checkIn.helps
        assert not kiosk.tickets()


def test_too_early_says_when_to_come_back(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        book(kiosk, 90)
        come(kiosk)
        kiosk.write("BCD234")
        kiosk.touch("appointment.checkIn")
        assert "Come back here from " in refused(kiosk)


def test_after_five_wrong_codes_it_slows_down_and_offers_help(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        book(kiosk)
        come(kiosk)
        kiosk.touch("appointment.checkIn")
        assert "Type the code" in refused(kiosk)
        for wrong in "56789":
            kiosk.model.checkIn.clear()
            kiosk.write(f"BCD23{wrong}")
            kiosk.model.checkIn.checkIn()
            kiosk.until(lambda: not kiosk.model.checkIn.busy)
        assert "The next try is in 10 seconds." in refused(kiosk)
        kiosk.touch("appointment.help")
        kiosk.see("sheet.help")
        kiosk.touch("help.close")
        kiosk.until(lambda: bool(kiosk.see("appointment").property("activeFocus")))
        kiosk.model.checkIn.clear()
        kiosk.write("BCD234")
        kiosk.touch("appointment.checkIn")
        assert not kiosk.model.checkIn.busy, "not listened to before its time"
        kiosk.pass_seconds(10)
        assert "next try" not in refused(kiosk)
        kiosk.touch("appointment.checkIn")
        kiosk.page("Ticket")


def test_checked_in_twice_it_is_the_same_ticket_and_leaving_does_not_take_it_away(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        book(kiosk)
        for _ in range(2):
            come(kiosk)
            kiosk.write("BCD234")
            kiosk.touch("appointment.checkIn")
            kiosk.page("Ticket")
            kiosk.until(lambda: kiosk.model.ticket.paperKind == "done")
            kiosk.model.exitNow()
            kiosk.page("Welcome")
        assert len(kiosk.tickets()) == 1
        assert len(set(kiosk.paper.jobs)) == 2, "who lost the paper gets another"
        come(kiosk)
        kiosk.write("BCD234")
        kiosk.model.checkIn.checkIn()
        kiosk.model.exitNow()
        come(kiosk)
        kiosk.until(lambda: not kiosk.model.checkIn.busy)
        kiosk.write("BCD234")
        kiosk.touch("appointment.checkIn")
        kiosk.page("Ticket")
        assert kiosk.node.read(lambda queue: len(queue.tickets)) == 1, "a given-up one would have been made anew"


def test_a_code_before_the_camera_checks_in_by_itself(tmp_path, qtbot):
    picture = tmp_path / "letter.png"
    qr_image("https://office.example.org/a/BCD234", 400).save(str(picture))
    with filling_in(tmp_path / "kiosk", qtbot, camera=FileCamera([picture])) as at:
        kiosk = at.kiosk
        book(kiosk)
        come(kiosk)
        kiosk.touch("appointment.look")
        kiosk.page("Ticket")
        assert kiosk.model.ticket.arrivalKind == "done"


def test_without_a_camera_that_works_the_page_says_so_and_the_keys_still_do(tmp_path, qtbot):
    with filling_in(tmp_path, qtbot, camera=FileCamera([])) as at:
        kiosk = at.kiosk
        book(kiosk)
        come(kiosk)
        assert not kiosk.sees("appointment.trouble")
        kiosk.touch("appointment.look")
        said = "The camera does not answer. Type what stands below the code."
        assert kiosk.see("appointment.trouble").property("title") == said
        assert not kiosk.sees("appointment.look")
        press(kiosk, "BCD234")
        kiosk.touch("appointment.checkIn")
        kiosk.page("Ticket")


def test_an_appointment_is_checked_in_while_no_tickets_are_given(tmp_path, qtbot, papers):
    with running(tmp_path, qtbot) as kiosk:
        book(kiosk)
        data = {"series": "", "day": kiosk.node.office.day(kiosk.node.clock.now_ms()), "reason": "full"}
        stop = Draft(STOPPED, f"queue/{kiosk.node.office.code}", data)
        kiosk.node.write([stop], kiosk.node.office.queue_stream).result(10)
        come(kiosk, "ar")
        kiosk.write("BCD234")
        kiosk.touch("appointment.checkIn")
        kiosk.page("Ticket")
        assert kiosk.model.ticket.arrival == "تم تسجيل حضورك لموعدك."
        assert not kiosk.sees("ticket.another"), "no further ticket is given"
        kiosk.until(lambda: bool(papers))
        assert papers[0].appointment.startswith("موعدك في الساعة ")
        assert papers[0].rtl
