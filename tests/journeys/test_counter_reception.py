"""What a counter does beside calling: its profile, breaks, one person's tickets, and people without a ticket."""

import pytest
from PySide6.QtCore import Qt

from tests.journeys.desk_stage import counter
from tests.ui.devices.fake_printer import FakePrinter

pytestmark = pytest.mark.usefixtures("qapp")
Key = Qt.Key


@pytest.fixture
def desk(tmp_path, qtbot):
    """Priya at counter 4; one person waits with A 001 and E 001, another with D 001."""
    with counter(tmp_path, qtbot, size=(1366, 768)) as found:
        found.first = found.machine.issue("renew-passport", needs=["hearing"])
        visit = found.machine.node.read(lambda queue: queue.tickets[found.first].visit)
        found.machine.ahead_ms += 1000
        found.other = found.machine.issue("register-birth")
        found.second = found.machine.issue("lost-card", visit=visit)
        found.sign_in()
        yield found


def held(desk):
    return desk.machine.node.read(lambda queue: queue.counters["4"])


def tickets(desk):
    return desk.machine.node.read(lambda queue: sorted(queue.tickets.values(), key=lambda one: one.arrived))


def test_the_profile_is_two_presses_and_changes_who_is_next(desk):
    assert desk.text("counter.profile") == "Everything"
    assert desk.text("counter.bound") == "Nobody is called before somebody who has waited 30 minutes longer."
    desk.control(Key.Key_D)
    desk.click("counter.profile.quick")
    desk.until(lambda: held(desk).profile == "quick")
    desk.reads("counter.profile", "Quick desk")
    desk.until(lambda: "E 001" in desk.text("counter.callNext"))
    assert "First of those whom this counter serves" in desk.text("counter.waiting.E001", "why")


def test_a_break_says_what_it_is_for_and_how_long(desk):
    desk.control(Key.Key_B)
    desk.click("counter.break.back-office.30")
    desk.reads("counter.idle", "You are at work in the back office", "title")
    assert "planned until" in desk.text("counter.idle", "line")
    planned = round((held(desk).break_until - held(desk).break_since) / 60_000)
    assert (held(desk).break_reason, planned) == ("back-office", 30)
    desk.key(Key.Key_F2)
    desk.see("counter.callNext")


def test_the_next_ticket_of_the_same_person_is_one_press(desk):
    desk.key(Key.Key_F2)
    desk.control(Key.Key_T)
    assert desk.machine.state(desk.first) == "called"
    desk.key(Key.Key_F5)
    desk.see("counter.visit")
    desk.control(Key.Key_T)
    desk.reads("counter.now.label", "E 001")
    assert [desk.machine.state(one) for one in (desk.first, desk.other)] == ["finished", "waiting"]
    assert not desk.sees("counter.visit")


def test_after_finishing_the_same_person_is_still_offered(desk):
    desk.key(Key.Key_F2)
    desk.key(Key.Key_F5)
    desk.key(Key.Key_F8)
    desk.see("counter.idle")
    desk.click("counter.visit.take")
    desk.reads("counter.now.label", "E 001")


def test_hold_tells_where_they_wait(desk):
    desk.key(Key.Key_F2)
    desk.control(Key.Key_H)
    desk.see("counter.holdDialog")
    desk.see("counter.hold.place.photo-booth")
    desk.click("counter.hold.place.room-2")
    desk.until(lambda: desk.machine.state(desk.first) == "hold")
    assert desk.machine.node.read(lambda queue: queue.tickets[desk.first].hold_place) == "room-2"
    desk.until(lambda: [row.place for row in desk.model.desk.awayRows.rows] == ["Room 2, upstairs"])


def test_a_mistaken_ticket_is_cancelled_and_brought_back(desk):
    desk.control(Key.Key_P)
    desk.write("d1")
    desk.click("counter.pick.void")
    desk.click("counter.cancel.mistake")
    desk.until(lambda: desk.machine.state(desk.other) == "cancelled")
    desk.reads("counter.toast", "D 001 is cancelled")
    desk.control(Key.Key_Z)
    desk.until(lambda: desk.machine.state(desk.other) == "waiting")


def test_a_service_is_added_to_the_visit(desk):
    desk.control(Key.Key_A)
    assert desk.model.dialog == ""
    desk.key(Key.Key_F2)
    desk.key(Key.Key_F5)
    desk.control(Key.Key_A)
    desk.see("counter.issueDialog")
    desk.write("pay a fine")
    desk.key(Key.Key_Return)
    desk.until(lambda: len(tickets(desk)) == 4)
    added = next(one for one in tickets(desk) if one.service == "pay-fine")
    first = next(one for one in tickets(desk) if one.id == desk.first)
    assert (added.visit, added.needs, added.queued, added.issued_by) == (
        first.visit,
        first.needs,
        first.queued,
        "priya",
    )


def test_staff_give_a_ticket_by_keys(desk):
    desk.key(Key.Key_F11)
    desk.click("counter.issue.need.wheelchair")
    desk.click("counter.issue.priority.cannot-stand")
    desk.see("counter.issue.search").forceActiveFocus()
    desk.write("gun licence ")
    desk.reads("counter.issue.note", "None of these is about exactly that.")
    assert desk.middle("counter.issue.note") < desk.middle("counter.issue.driver-licence"), "before what was found"
    desk.control(Key.Key_A)
    desk.write("passp")
    desk.key(Key.Key_Return)
    desk.until(lambda: len(tickets(desk)) == 4)
    given = next(one for one in tickets(desk) if one.issued_by)
    assert (given.needs, given.priority, given.why, given.language) == (("wheelchair",), True, "cannot-stand", "en")
    desk.reads("counter.toast", f"Ticket {given.label}. Tell the person this number.")
    desk.click("counter.handout.noted")
    desk.reads(f"counter.waiting.{given.label.replace(' ', '')}", "Priority: cannot stand long", "reason")


def test_an_appointment_is_checked_in_and_the_day_sheet_says_so(desk):
    now = desk.machine.node.clock.now_ms()
    desk.machine.act("appointment.book", service="renew-passport", due=now + 60_000)
    code = desk.machine.node.read(lambda queue: next(iter(queue.appointments.values())).code)
    desk.key(Key.Key_F10)
    desk.see("counter.appointment." + code)
    desk.write("nonsense")
    desk.key(Key.Key_Return)
    desk.until(lambda: desk.text("counter.appointments.code", "error") != "")
    desk.click("counter.appointment.here." + code)
    desk.reads("counter.toast", "Ticket K 001, checked in for the appointment.")
    assert "Your appointment is at" in desk.text("counter.handout.ticket", "clockTimes")
    desk.key(Key.Key_Return)
    desk.until(lambda: desk.model.dialog == "")
    desk.key(Key.Key_F10)
    desk.until(lambda: desk.text("counter.appointment." + code, "word") == "Arrived · K 001")
    assert not desk.sees("counter.appointment.here." + code)


def test_whoever_comes_in_is_counted_by_a_key(desk):
    desk.key(Key.Key_F9)
    desk.until(lambda: desk.machine.node.read(lambda queue: bool(queue.doors)))
    desk.until(lambda: "1" in desk.text("counter.toast"))


def test_a_paper_ticket_is_entered_with_its_times(desk):
    desk.control(Key.Key_R)
    desk.see("counter.paper.search").forceActiveFocus()
    desk.write("pay a fine")
    desk.key(Key.Key_Return)
    desk.reads("counter.reception.problem", "Type when the person came, such as 09:30.", "title")
    now = desk.machine.node.clock.now_ms()
    came = desk.machine.node.office.local(now).strftime("%H:%M")
    desk.see("counter.paper.time.0").setProperty("text", came)
    desk.see("counter.paper.label").setProperty("text", "14")
    desk.key(Key.Key_Return)
    desk.until(lambda: any(one.service == "pay-fine" for one in tickets(desk)))
    desk.until(lambda: desk.model.dialog == "")


def given(desk, service="pay a fine"):
    """A ticket given by keys."""
    desk.key(Key.Key_F11)
    desk.see("counter.issue.search").forceActiveFocus()
    desk.write(service)
    desk.key(Key.Key_Return)
    desk.until(lambda: any(one.issued_by for one in tickets(desk)))
    return next(one.id for one in tickets(desk) if one.issued_by)


def ticket(desk, identity):
    return desk.machine.node.read(lambda queue: queue.tickets[identity])


def test_without_a_printer_the_number_and_the_code_are_shown_to_the_person(tmp_path, qtbot):
    with counter(tmp_path, qtbot, public_address="https://tickets.harbour.example") as desk:
        desk.sign_in()
        mine = given(desk)
        desk.see("counter.handoutDialog")
        assert desk.text("counter.handoutDialog", "line").startswith("This counter does not print.")
        assert desk.text("counter.handout.ticket", "label") == ticket(desk, mine).label
        assert mine in desk.see("counter.handout.ticket").property("qrSource")
        assert not desk.sees("counter.handout.again")
        desk.key(Key.Key_Escape)
        desk.until(lambda: desk.model.dialog == "")
        assert ticket(desk, mine).printed == "", "nobody said that the person has it"
        desk.key(Key.Key_F11)
        desk.write("passp")
        desk.key(Key.Key_Return)
        desk.click("counter.handout.noted")
        desk.until(lambda: "noted" in {one.printed for one in tickets(desk)})


def test_a_printer_at_the_counter_prints_once_and_its_faults_are_told(tmp_path, qtbot):
    with FakePrinter() as paper, counter(tmp_path, qtbot, printer=f"escpos://127.0.0.1:{paper.port}") as desk:
        desk.sign_in()
        first = given(desk)
        desk.until(lambda: ticket(desk, first).printed == "printed")
        desk.reads("counter.toast", f"Ticket {ticket(desk, first).label} is printed. Hand it over.")
        assert (len(paper.papers), desk.model.dialog) == (1, "")
        paper.open_cover()
        desk.key(Key.Key_F11)
        desk.write("passp")
        desk.key(Key.Key_Return)
        desk.see("counter.handout.again")
        assert desk.text("counter.handoutDialog", "line").startswith("The printer is open.")
        paper.mend()
        desk.click("counter.handout.again")
        desk.until(lambda: [one.printed for one in tickets(desk)] == ["printed", "printed"])
        desk.until(lambda: desk.model.dialog == "")
        assert len(paper.papers) == 2
