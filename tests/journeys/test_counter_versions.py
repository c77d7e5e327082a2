"""An officer sees what was written twice, who wrote it, when and where, settles it, and takes that back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.journeys.desk_stage import OFFICE, counter
from tests.journeys.test_counter_everyone import AT_200, Walk
from tests.journeys.versions_stage import Elsewhere, appointment_twice, roster_twice, ticket_twice

pytestmark = pytest.mark.usefixtures("qapp")
Key = Qt.Key


def sign_in(desk, officer="ruth", pin="6666"):
    desk.click(f"counter.signIn.officer.{officer}")
    desk.write(pin)
    desk.key(Key.Key_Return)
    desk.click("counter.place.4")
    desk.see("counter.callNext")


def due(desk, subject):
    at = desk.machine.node.read(lambda queue: queue.appointments[subject.partition("/")[2]].due)
    return f"{OFFICE.local(at):%H:%M}"


def test_both_versions_are_seen_one_is_taken_and_that_is_undone(tmp_path: Path, qtbot):
    with counter(tmp_path, qtbot) as desk:
        sign_in(desk)
        assert not desk.sees("counter.versions"), "nothing to settle, so no badge"
        away = Elsewhere(desk.machine)
        subject = appointment_twice(desk.machine, away)
        desk.reads("counter.versions", "Two versions (1)")
        desk.control(Key.Key_W)
        assert desk.text("versions.value.1").endswith("at 12:00")
        assert desk.text("versions.value.2").endswith("at 13:00")
        for number, words in ((1, ("Hana Faleolo", "Counter 2")), (2, ("Ruth Adair", "this machine"))):
            assert all(word in desk.text(f"versions.people.{number}") for word in words)
        assert "minutes apart" in desk.text("versions.apart")
        versions = desk.model.versions
        desk.until(lambda: [one.written for one in versions.steps.rows] == [False, True, True])
        desk.key(Key.Key_F5)
        desk.see("versions.none")
        assert due(desk, subject) == "12:00"
        desk.control(Key.Key_Z)
        desk.see("versions.take.2")
        assert due(desk, subject) == "13:00"
        desk.key(Key.Key_F9)
        desk.see("versions.own.time")
        versions.write("whenever")
        desk.until(lambda: versions.problem != "")
        assert versions.dialog == "own"
        versions.write(versions.draft.replace("13:00", "14:30"))
        desk.see("versions.none")
        assert due(desk, subject) == "14:30"
        desk.control(Key.Key_2)
        (done,) = versions.settledRows.rows
        desk.click(f"versions.reopen.{done.done}")
        desk.until(lambda: versions.count == 1)
        desk.key(Key.Key_Escape)
        desk.see("counter.versions")


def test_a_plan_is_settled_by_who_leads_and_the_page_is_for_everyone_at_200_percent(tmp_path: Path, qtbot):
    with counter(tmp_path, qtbot, size=AT_200) as desk:
        sign_in(desk, "tomas", "2222")
        away = Elsewhere(desk.machine)
        ticket_twice(desk.machine, away)
        roster_twice(desk.machine, away)
        desk.until(lambda: desk.model.versions.count == 1)
        desk.model.signOut()
        desk.see("counter.signIn.officer.ruth")
        sign_in(desk)
        desk.until(lambda: desk.model.versions.count == 2)
        walk = Walk(desk)
        walk.look("desk with a badge")
        desk.control(Key.Key_W)
        versions = desk.model.versions
        desk.until(lambda: len(versions.steps.rows) > 0)
        walk.look("two versions")
        desk.key(Key.Key_PageDown)
        desk.until(lambda: versions.chosen == versions.rows.row(1).item)
        walk.look("two versions, the next")
        desk.key(Key.Key_F6)
        desk.until(lambda: versions.count == 1)
        desk.control(Key.Key_2)
        walk.look("settled")
        desk.control(Key.Key_1)
        walk.dialogs(versions, ["keys"], versions.ask)
        assert not walk.faults
