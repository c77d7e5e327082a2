"""An officer sits down at a counter: by mouse and by keys, with wrong PINs, taken counters, a lock and a way out."""

import pytest
from PySide6.QtCore import Qt

from kiosk.queue import views
from tests.journeys.desk_stage import counter

pytestmark = pytest.mark.usefixtures("qapp")
TRIES = 3


def place(desk, number):
    rows = desk.machine.node.read(views.counter_rows)
    return next(row for row in rows if row.number == number)


def test_an_officer_signs_in_and_takes_a_counter(tmp_path, qtbot):
    with counter(tmp_path, qtbot) as desk:
        desk.sign_in("4")
        assert desk.text("counter.title") == "Counter 4"
        assert (place(desk, "4").officer, place(desk, "4").name) == ("priya", "Priya Raman")


def test_signing_in_needs_no_mouse(tmp_path, qtbot):
    with counter(tmp_path, qtbot) as desk:
        desk.key(Qt.Key.Key_Tab)
        desk.key(Qt.Key.Key_Space)
        desk.until(lambda: desk.model.signIn.chosen == "hana")
        desk.write("3333")
        desk.key(Qt.Key.Key_Return)
        desk.see("counter.place.1")
        desk.key(Qt.Key.Key_Tab)
        desk.key(Qt.Key.Key_Space)
        desk.see("counter.callNext")
        assert place(desk, "1").officer == "hana"


def test_a_wrong_pin_is_told_and_the_third_slows_down(tmp_path, qtbot):
    with counter(tmp_path, qtbot) as desk:
        desk.click("counter.signIn.officer.priya")
        for _ in range(TRIES):
            desk.write("9999")
            desk.key(Qt.Key.Key_Return)
            desk.until(lambda: not desk.model.signIn.busy and bool(desk.model.signIn.problem))
        assert desk.model.signIn.problem.startswith("That PIN is not right. Try again in ")
        desk.write("1111")
        desk.key(Qt.Key.Key_Return)
        assert not desk.model.signIn.busy
        desk.pass_minutes(1)
        desk.write("1111")
        desk.key(Qt.Key.Key_Return)
        desk.see("counter.place.4")


def test_a_taken_counter_says_by_whom(tmp_path, qtbot):
    with counter(tmp_path, qtbot) as desk:
        desk.machine.seat("2", "Tomas")
        desk.click("counter.signIn.officer.priya")
        desk.write("1111")
        desk.key(Qt.Key.Key_Return)
        assert desk.see("counter.place.2").property("who") == "Tomas"
        desk.click("counter.place.2")
        desk.reads("counter.place.problem", "Tomas is at counter 2. Choose another, or ask them to leave it.", "title")
        desk.click("counter.place.4")
        desk.see("counter.callNext")


def test_who_moves_to_another_counter_leaves_the_first(tmp_path, qtbot):
    with counter(tmp_path, qtbot) as desk:
        desk.machine.act("counter.take", counter="1", officer="priya", name="Priya Raman")
        desk.click("counter.signIn.officer.priya")
        desk.write("1111")
        desk.key(Qt.Key.Key_Return)
        desk.click("counter.place.4")
        desk.reads("counter.place.problem", "Priya Raman is at counter 1. Leave it first, or move from there.", "title")
        assert place(desk, "1").officer == "priya"
        desk.click("counter.place.move")
        desk.until(lambda: place(desk, "1").officer == "")
        assert place(desk, "4").officer == "priya"


def test_signing_out_frees_the_counter_but_not_from_under_a_person(tmp_path, qtbot):
    with counter(tmp_path, qtbot) as desk:
        desk.machine.issue("lost-card")
        desk.sign_in()
        desk.key(Qt.Key.Key_F2)
        desk.control(Qt.Key.Key_E)
        desk.reads("counter.problem", "Ticket E 001 is still at this counter. Finish it first.", "title")
        desk.key(Qt.Key.Key_F8)
        desk.control(Qt.Key.Key_E)
        desk.see("counter.signIn.officer.priya")
        desk.until(lambda: place(desk, "4").officer == "")


def test_a_locked_desk_opens_only_for_its_officer(tmp_path, qtbot):
    with counter(tmp_path, qtbot) as desk:
        ticket = desk.machine.issue("lost-card")
        desk.sign_in()
        desk.key(Qt.Key.Key_F12)
        desk.see("counter.locked.signOut")
        desk.key(Qt.Key.Key_F2)
        assert desk.machine.state(ticket) == "waiting"
        desk.write("2222")
        desk.key(Qt.Key.Key_Return)
        desk.until(lambda: desk.model.signIn.problem != "")
        desk.write("1111")
        desk.key(Qt.Key.Key_Return)
        desk.see("counter.callNext")
        assert place(desk, "4").officer == "priya"


def test_nobody_sits_anywhere_when_a_day_begins(tmp_path, qtbot):
    with counter(tmp_path, qtbot) as desk:
        desk.sign_in()
        desk.machine.ahead_ms += 24 * 3600 * 1000
        desk.machine.node.roll_day()
        desk.see("counter.signIn.officer.priya")
        assert desk.text("counter.left", "title").startswith("A new day has begun")


def test_a_counter_given_to_somebody_else_asks_for_another(tmp_path, qtbot):
    with counter(tmp_path, qtbot) as desk:
        desk.sign_in()
        desk.machine.seat("4", "Hana")
        desk.reads("counter.left", "Hana took counter 4 on another machine. Choose another counter.", "title")
        desk.click("counter.place.1")
        desk.see("counter.callNext")


def test_a_locked_desk_that_is_taken_asks_for_the_pin_first(tmp_path, qtbot):
    with counter(tmp_path, qtbot) as desk:
        desk.sign_in()
        desk.key(Qt.Key.Key_F12)
        desk.see("counter.locked.signOut")
        desk.machine.seat("4", "Hana")
        desk.see("counter.signIn.officer.priya")
        assert desk.text("counter.left", "title").startswith("Hana took counter 4")


def test_a_counter_released_elsewhere_says_why_it_was_left(tmp_path, qtbot):
    with counter(tmp_path, qtbot) as desk:
        desk.sign_in()
        desk.machine.act("counter.release", counter="4")
        desk.see("counter.signIn.officer.priya")
        told = "Counter 4 was released from another machine. Sign in again."
        assert desk.text("counter.left", "title") == told
        desk.sign_in("1")
        assert not desk.sees("counter.left")
