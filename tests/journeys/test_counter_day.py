"""An officer's day at the counter: calling, serving, and everything that goes otherwise; mostly by keys."""

import json

import pytest
from PySide6.QtCore import Qt

from kiosk.events import Draft
from kiosk.ports import LinkState
from kiosk.put_aside import TAKEN_IN, Why, place_holder_of, telling
from tests.journeys.desk_stage import Cable, counter

pytestmark = pytest.mark.usefixtures("qapp")
SERVICES = ("renew-passport", "register-birth", "lost-card")
"""A 001, D 001, E 001."""


@pytest.fixture
def desk(tmp_path, qtbot):
    """Priya at counter 4, three people waiting."""
    with counter(tmp_path, qtbot) as found:
        found.tickets = []
        for service in SERVICES:
            found.tickets.append(found.machine.issue(service))
            found.machine.ahead_ms += 1000
        found.sign_in()
        yield found


def states(desk):
    return [desk.machine.state(ticket) for ticket in desk.tickets]


def test_call_serve_finish(desk):
    assert desk.text("counter.callNext") == "Call A 001"
    desk.click("counter.callNext")
    desk.reads("counter.now.label", "A 001")
    assert states(desk) == ["called", "waiting", "waiting"]
    assert desk.text("counter.serve") == "They are here"
    assert desk.see("counter.noShow")
    desk.click("counter.serve")
    desk.reads("counter.now.state", "Being served")
    desk.click("counter.finish")
    desk.see("counter.idle")
    assert states(desk) == ["finished", "waiting", "waiting"]
    desk.reads("counter.toast", "A 001 finished")


def test_finish_and_call_is_one_press_and_one_undo(desk):
    desk.key(Qt.Key.Key_F2)
    desk.key(Qt.Key.Key_F5)
    desk.reads("counter.callNext", "Finish and call D 001")
    desk.pass_minutes(14)
    desk.key(Qt.Key.Key_F2)
    desk.reads("counter.now.label", "D 001")
    assert states(desk) == ["finished", "called", "waiting"]
    desk.reads("counter.toast", "A 001 finished, 14 min · D 001 called")
    desk.control(Qt.Key.Key_Z)
    desk.reads("counter.now.label", "A 001")
    assert states(desk) == ["serving", "waiting", "waiting"]


def test_the_last_person_is_finished_without_a_call(desk):
    for _ in SERVICES:
        desk.key(Qt.Key.Key_F2)
        desk.key(Qt.Key.Key_F2)
    desk.reads("counter.callNext", "Finish E 001")
    desk.key(Qt.Key.Key_F2)
    assert states(desk) == ["finished"] * 3
    desk.reads("counter.callNext", "Call the next person")
    desk.key(Qt.Key.Key_F2)
    desk.reads("counter.problem", "Nobody is waiting.", "title")


def test_one_key_leads_through_the_day_and_finishes_nobody_unseen(desk):
    desk.key(Qt.Key.Key_F2)
    desk.reads("counter.serve", "They are here")
    desk.until(lambda: (desk.model.day.deskRows.rows[2].word, states(desk)[0]) == ("Called", "called"))
    desk.key(Qt.Key.Key_F2)
    desk.reads("counter.callNext", "Finish and call D 001")
    assert states(desk) == ["serving", "waiting", "waiting"]
    desk.until(lambda: desk.model.day.deskRows.rows[2].word == "With a person")
    desk.key(Qt.Key.Key_F2)
    desk.reads("counter.now.label", "D 001")
    assert states(desk) == ["finished", "called", "waiting"]
    desk.control(Qt.Key.Key_Z)
    desk.control(Qt.Key.Key_Z)
    assert states(desk) == ["called", "waiting", "waiting"]


def test_an_echo_of_they_are_here_finishes_nobody(tmp_path, qtbot):
    with counter(tmp_path, qtbot, guard_s=60.0) as desk:
        ticket = desk.machine.issue("lost-card")
        desk.sign_in()
        desk.key(Qt.Key.Key_F2)
        desk.key(Qt.Key.Key_F5)
        desk.key(Qt.Key.Key_F2)
        assert desk.machine.state(ticket) == "serving"


def test_before_its_first_contact_a_counter_does_not_claim_the_office(desk):
    assert desk.text("counter.strip.link") == "This machine is the whole office"
    desk.machine.node.connect(Cable(LinkState.CUT_OFF))
    desk.pass_minutes(0)
    desk.reads("counter.strip.link", "Working alone: the hub has not answered yet")


def test_a_double_press_calls_one(tmp_path, qtbot):
    with counter(tmp_path, qtbot, guard_s=60.0) as desk:
        first, second = desk.machine.issue("lost-card"), desk.machine.issue("lost-card")
        desk.sign_in()
        desk.key(Qt.Key.Key_F2)
        desk.key(Qt.Key.Key_F2)
        desk.see("counter.now.label")
        assert (desk.machine.state(first), desk.machine.state(second)) == ("called", "waiting")


def test_call_again_until_it_is_enough(desk):
    desk.key(Qt.Key.Key_F2)
    for _ in range(3):
        desk.pass_minutes(1)
        desk.key(Qt.Key.Key_F3)
    desk.reads("counter.now.recalls", "called again 3 times")
    desk.pass_minutes(1)
    desk.key(Qt.Key.Key_F3)
    assert desk.text("counter.problem", "title").startswith("Ticket A 001 was called 4 times.")


def test_hold_and_call_from_hold(desk):
    desk.key(Qt.Key.Key_F2)
    desk.click("counter.hold")
    desk.see("counter.away.call.A001")
    assert states(desk)[0] == "hold"
    desk.click("counter.away.call.A001")
    desk.reads("counter.now.label", "A 001")


def test_who_did_not_come_can_come_back(desk):
    desk.key(Qt.Key.Key_F2)
    desk.key(Qt.Key.Key_F7)
    desk.until(lambda: states(desk)[0] == "no_show")
    desk.click("counter.away.back.A001")
    desk.until(lambda: states(desk)[0] == "waiting")
    desk.reads("counter.callNext", "Call A 001")
    assert desk.see("counter.waiting.A001").property("reason") == "Came back in time"


def test_undo_in_the_toast(desk):
    desk.key(Qt.Key.Key_F2)
    desk.key(Qt.Key.Key_F7)
    desk.until(lambda: states(desk)[0] == "no_show")
    desk.control(Qt.Key.Key_Z)
    assert states(desk)[0] == "called"
    desk.control(Qt.Key.Key_Z)
    assert states(desk)[0] == "waiting"
    desk.control(Qt.Key.Key_Z)
    desk.reads("counter.problem", "There is nothing to undo for this ticket.", "title")


def test_move_to_another_service_by_typing(desk):
    desk.key(Qt.Key.Key_F2)
    desk.key(Qt.Key.Key_F6)
    desk.see("counter.move.search")
    desk.write("licence")
    desk.key(Qt.Key.Key_Return)
    desk.until(lambda: states(desk)[0] == "waiting")
    moved = desk.see("counter.waiting.A001")
    assert moved.property("service") == "Renew a driver licence"
    assert moved.property("reason") == "Moved here, kept its place"


def test_escape_leaves_everything_as_it_was(desk):
    desk.key(Qt.Key.Key_F2)
    for press, dialog in (
        (lambda: desk.key(Qt.Key.Key_F6), "counter.move.cancel"),
        (lambda: desk.control(Qt.Key.Key_P), "counter.pick.cancel"),
        (lambda: desk.control(Qt.Key.Key_Y), "counter.why.close"),
        (lambda: desk.key(Qt.Key.Key_F1), "counter.keys.close"),
    ):
        press()
        desk.see(dialog)
        desk.key(Qt.Key.Key_F8)
        desk.key(Qt.Key.Key_Escape)
        desk.until(lambda name=dialog: not desk.sees(name))
    assert states(desk) == ["called", "waiting", "waiting"]


def test_pick_one_out_of_turn(desk):
    desk.control(Qt.Key.Key_P)
    desk.see("counter.pick.search")
    desk.write("e1")
    desk.key(Qt.Key.Key_Return)
    desk.reads("counter.now.label", "E 001")
    desk.click("counter.waiting.D001")
    desk.click("counter.pick.D001")
    desk.reads("counter.now.label", "D 001")
    assert states(desk) == ["waiting", "called", "finished"]


def test_the_list_is_walked_by_arrow_keys(desk):
    desk.key(Qt.Key.Key_Tab)
    desk.key(Qt.Key.Key_Down)
    desk.until(lambda: desk.see("counter.waiting.D001").property("activeFocus"))
    assert desk.see("counter.waiting.ring").parentItem() is desk.see("counter.waiting.D001")
    desk.key(Qt.Key.Key_Space)
    desk.reads("counter.pick.search", "D 001")
    desk.key(Qt.Key.Key_Return)
    desk.reads("counter.now.label", "D 001")


def test_the_rule_is_told(desk):
    assert desk.see("counter.waiting.A001").property("why") == "Next because: Waits longest"
    desk.control(Qt.Key.Key_Y)
    assert "15 minutes more" in desk.text("counter.whyDialog", "line")


def test_a_break_calls_nobody(desk):
    desk.click("counter.break")
    desk.click("counter.break.break.10")
    desk.see("counter.endBreak")
    desk.reads("counter.idle", "You are on a break", "title")
    assert desk.machine.node.read(lambda queue: queue.counters["4"].break_since) > 0
    desk.key(Qt.Key.Key_F2)
    desk.see("counter.callNext")
    assert states(desk) == ["waiting"] * 3


def test_no_break_from_under_a_person(desk):
    desk.key(Qt.Key.Key_F2)
    desk.control(Qt.Key.Key_B)
    assert "still at this counter" in desk.text("counter.problem", "title")
    desk.click("counter.problem.read")
    desk.until(lambda: not desk.sees("counter.problem"))


def test_a_call_that_did_not_stand_is_told_until_it_is_read(desk):
    desk.model._bridge.noticed.emit(desk.tickets[0], "4", "2")
    desk.reads(
        "counter.told",
        "A 001 was called at counter 2 as well while the link was down. It is theirs. Your next is A 001.",
        "line",
    )
    desk.click("counter.told.read")
    desk.until(lambda: not desk.sees("counter.told"))


def test_cut_off_it_says_what_waits_and_goes_on(desk):
    cable = Cable(LinkState.CUT_OFF)
    cable.heard_at = desk.machine.node.clock.now_ms()
    desk.machine.node.connect(cable)
    desk.key(Qt.Key.Key_F2)
    desk.reads("counter.now.label", "A 001")
    desk.until(lambda: desk.text("counter.strip.link").startswith("Working alone since "))
    assert "saved here, not yet sent" in desk.text("counter.strip.saved")
    assert desk.text("counter.sync", "title").startswith("Saved here, not yet sent: ")


def test_what_the_office_could_not_take_is_told_until_it_is_taken_in(desk):
    node = desk.machine.node
    node.connect(Cable())
    raw = json.dumps({"source": node.device.source, "sequence": 1, "type": "submission.sent.v1"}).encode()
    draft = telling(place_holder_of(raw), Why.REFUSED, raw)
    node.write([draft], node.office.queue_stream).result(20)
    desk.until(lambda: desk.text("counter.sync", "title") == "Not taken by the office: 1")
    assert "a form" in desk.text("counter.sync", "line")
    node.write([Draft(TAKEN_IN, draft.subject, {})], node.office.queue_stream).result(20)
    desk.until(lambda: desk.text("counter.sync", "title").startswith("Saved here, not yet sent"))


def test_todays_figures(desk):
    desk.key(Qt.Key.Key_F2)
    desk.key(Qt.Key.Key_F8)
    desk.reads("counter.figures.seen", "1", "value")


@pytest.mark.parametrize("size", [(1366, 768), (1200, 760)])
def test_a_small_window_hides_nothing_that_is_needed(tmp_path, qtbot, size):
    with counter(tmp_path, qtbot, size=size) as desk:
        desk.machine.issue("lost-card")
        desk.sign_in()
        desk.key(Qt.Key.Key_F2)
        for name in ("counter.serve", "counter.finish", "counter.noShow", "counter.lock", "counter.keys"):
            item = desk.see(name)
            corner = item.mapToScene(item.boundingRect().bottomRight())
            assert corner.x() <= size[0]
            assert corner.y() <= size[1]
        if size[0] < 1366:
            desk.click("counter.tab.office")
        desk.see("counter.figures")


def test_in_arabic_the_list_stands_on_the_right(tmp_path, qtbot):
    with counter(tmp_path, qtbot, language="ar") as desk:
        desk.machine.issue("lost-card")
        desk.sign_in()
        assert desk.text("counter.callNext") == "نداء E 001"
        assert desk.middle("counter.callNext") > 720
