"""An officer sees what was written twice, who wrote it, when and where, settles it, and takes that back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.journeys.desk_stage import OFFICE, counter
from tests.journeys.test_counter_everyone import AT_200, Walk
from tests.journeys.versions_stage import Elsewhere, appointment_twice, roster_twice

pytestmark = pytest.mark.usefixtures("qapp")
Key = Qt.Key


@pytest.fixture
def desk(tmp_path: Path, qtbot):
    """Ruth, who leads, at counter 4, on a screen at 200 %."""
    with counter(tmp_path, qtbot, size=AT_200) as found:
        found.click("counter.signIn.officer.ruth")
        found.write("6666")
        found.key(Key.Key_Return)
        found.click("counter.place.4")
        found.see("counter.callNext")
        yield found


def due(desk, subject):
    at = desk.machine.node.read(lambda queue: queue.appointments[subject.partition("/")[2]].due)
    return f"{OFFICE.local(at):%H:%M}"


def test_both_versions_are_seen_one_is_taken_undone_and_another_said(desk):
    versions, walk = desk.model.versions, Walk(desk)
    assert not desk.sees("counter.versions"), "nothing to settle, so no badge"
    subject = appointment_twice(desk.machine, Elsewhere(desk.machine))
    desk.reads("counter.versions", "Two versions (1)")
    desk.control(Key.Key_W)
    for number, time, who in (
        (1, "12:00", ("Hana Faleolo", "Counter 2")),
        (2, "13:00", ("Ruth Adair", "this machine")),
    ):
        assert desk.text(f"versions.value.{number}").endswith(f"at {time}")
        assert all(word in desk.text(f"versions.people.{number}") for word in who)
    assert "minutes apart" in desk.text("versions.apart")
    desk.until(lambda: [one.written for one in versions.steps.rows] == [False, True, True])
    walk.look("two versions")
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
    versions.write(versions.draft.replace("13:00", "14:30"))
    desk.see("versions.none")
    assert due(desk, subject) == "14:30"
    desk.control(Key.Key_2)
    (done,) = versions.settledRows.rows
    walk.look("settled")
    desk.click(f"versions.reopen.{done.done}")
    desk.until(lambda: versions.count == 1)
    desk.key(Key.Key_Escape)
    desk.see("counter.versions")
    assert not walk.faults


def test_a_plan_is_asked_of_who_leads_and_of_nobody_else(desk):
    versions = desk.model.versions
    roster_twice(desk.machine, Elsewhere(desk.machine))
    desk.until(lambda: versions.count == 1)
    versions.sit("tomas")
    assert versions.count == 0
    versions.sit("ruth")
    desk.control(Key.Key_W)
    desk.see("versions.take.2")
    assert "1 shift is the same in each" in desk.text("versions.value.1")
    desk.key(Key.Key_F9)
    desk.until(lambda: desk.model.overview.isShown)
    assert desk.model.overview.tab == "desks"
