"""Whoever runs the office looks at it from a desk: now, a day, a week; by keys, and back again."""

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt, QUrl

from kiosk.assist import help_call
from kiosk.equipment import DeviceRow, OfficeDevices
from kiosk.ports import LinkState
from tests.journeys.desk_stage import Cable, counter
from tests.journeys.help_stage import Kiosks

pytestmark = pytest.mark.usefixtures("qapp")
Key = Qt.Key


@pytest.fixture
def desk(tmp_path, qtbot):
    """Priya at counter 4, Hana at counter 2, three people waiting; nobody has been served."""
    with counter(tmp_path, qtbot, size=(1366, 768)) as found:
        for service in ("renew-passport", "register-birth", "lost-card"):
            found.machine.issue(service)
        found.machine.seat("2", "Hana")
        found.sign_in()
        yield found


def look(desk):
    desk.control(Key.Key_L)
    desk.see("overview.tab.now")
    desk.until(lambda: desk.model.overview.figures.statistics is not None)
    return desk.model.overview


def tile(desk, key):
    return desk.text(f"overview.tile.{key}", "value")


def test_it_opens_and_closes_and_shows_who_waits_and_what_counters_do(desk):
    look(desk)
    assert not desk.sees("counter.callNext")
    desk.key(Key.Key_Escape)
    desk.see("counter.callNext")
    desk.click("counter.overview")
    assert tile(desk, "waiting") == "3"
    assert tile(desk, "busy") == "0 of 2"
    assert desk.text("overview.series.A", "waiting") == "1"
    assert desk.text("overview.counter.2", "name") == "Hana"
    desk.machine.act("ticket.call", counter="4")
    desk.until(lambda: tile(desk, "busy") == "1 of 2")
    assert desk.text("overview.counter.4", "word") == "Called, on the way"
    assert tile(desk, "late") == "0"
    desk.pass_minutes(40)
    desk.until(lambda: tile(desk, "late") == "2")
    desk.click("overview.leave")
    desk.see("counter.serve")


def test_a_counter_gets_its_purpose_in_two_presses(desk):
    overview = look(desk)
    desk.click("overview.counter.2")
    desk.click("overview.profile.quick")
    desk.until(lambda: desk.machine.node.read(lambda queue: queue.counters["2"].profile) == "quick")
    desk.until(lambda: desk.text("overview.counter.2", "profile") == "Quick desk")
    assert overview.dialog == ""
    desk.reads("overview.toast", "Counter 2: Quick desk")
    desk.click("overview.counter.1")
    desk.reads("overview.toast", "Nobody is at counter 1. Choose what it is for once somebody is there.")
    assert overview.dialog == ""


def test_the_queue_is_stopped_with_a_reason_and_goes_on(desk):
    overview = look(desk)
    desk.key(Key.Key_F9)
    desk.see("overview.stopDialog")
    desk.key(Key.Key_Escape)
    desk.until(lambda: overview.dialog == "")
    assert desk.see("overview.tab.now"), "the first Esc closes what is asked, not the view"
    desk.key(Key.Key_F9)
    desk.click("overview.stop.series.A")
    assert not desk.sees("overview.stop.confirm"), "a reason is chosen first"
    desk.click("overview.stop.reason.full")
    desk.reads("overview.stop.confirm", "Stop series A")
    desk.click("overview.stop.confirm")
    desk.reads("overview.stoppedA", "Kiosks give no tickets of A now", "title")
    assert desk.text("overview.stoppedA", "line").startswith("The waiting room is full, since ")
    desk.until(lambda: desk.see("overview.series.A").property("stopped"))
    desk.key(Key.Key_F9)
    desk.click("overview.stop.series.")
    desk.click("overview.stop.reason.emergency")
    desk.click("overview.stop.confirm")
    desk.reads("overview.stopped", "Kiosks give no tickets now", "title")
    assert not desk.sees("overview.stop")
    assert not desk.sees("overview.stoppedA"), "one sentence says it all"
    desk.key(Key.Key_F9)
    desk.see("overview.stop")
    assert not desk.sees("overview.stopped")


def test_only_who_leads_sees_the_live_board(desk):
    assert desk.sees("counter.overview")
    desk.model.signOut()
    desk.click("counter.signIn.officer.omar")
    desk.write("4444")
    desk.key(Key.Key_Return)
    desk.click("counter.place.1")
    desk.see("counter.callNext")
    assert not desk.sees("counter.overview")
    desk.control(Key.Key_L)
    assert not desk.sees("overview.tab.now")


def test_a_desk_is_planned_in_two_presses_and_the_plan_is_undone_and_copied(desk):
    look(desk)
    desk.control(Key.Key_4)
    desk.reads("overview.desks.message", "No counter is planned for now.")
    model = desk.model.overview.desks
    desk.key(Key.Key_PageDown)
    desk.click("overview.desk.2")
    desk.click("overview.shift.purpose.quick")
    desk.until(lambda: len(model.bars.rows) == 1)
    bar = model.bars.rows[0]
    assert (bar.purpose, bar.officer, bar.phase) == ("Quick desk", "Whoever comes", "later")
    desk.click(f"overview.shift.{bar.key}")
    desk.click("overview.shift.begin.later")
    desk.click("overview.shift.officer.hana")
    desk.until(lambda: model.bars.rows[0].officer == "Hana Faleolo")
    assert model.bars.rows[0].key != bar.key
    desk.control(Key.Key_Z)
    desk.until(lambda: model.bars.rows[0].key == bar.key)
    desk.control(Key.Key_T)
    assert desk.see("overview.desks.table")
    assert [row.cells[0] for row in model.table.rows] == ["1", "2", "4"]
    desk.key(Key.Key_PageUp)
    desk.until(lambda: not model.bars.rows)
    desk.click("overview.desks.copy")
    desk.key(Key.Key_PageDown)
    desk.until(lambda: not model.bars.rows)


def test_todays_shift_under_way_says_what_its_counter_is_for(desk):
    overview = look(desk)
    shift = {"counter": "2", "from": "00:00", "to": "23:59", "officer": "ruth"}
    desk.machine.act("roster.plan", day=desk.machine.node.queue.day, shifts=[shift])
    overview.turn("desks")
    desk.reads("overview.desks.message", "1 counter is planned for now.")
    desk.reads("overview.desk.2", "Planned: Ruth Adair", "note")
    desk.click("overview.shift.2.00:00")
    desk.click("overview.shift.purpose.papers")
    desk.until(lambda: desk.machine.node.read(lambda queue: queue.counters["2"].profile) == "papers")


def test_figures_follow_the_day_and_say_nothing_of_what_has_not_been(desk):
    look(desk)
    desk.control(Key.Key_2)
    assert desk.text("overview.figure.issued", "value") == "3"
    assert desk.text("overview.figure.wait_median", "value") == "nothing yet"
    assert desk.model.overview.figures.waits.empty
    desk.control(Key.Key_T)
    desk.until(lambda: desk.see("overview.chart.arrivals").property("asTable"))
    desk.control(Key.Key_T)
    desk.until(lambda: not desk.see("overview.chart.arrivals").property("asTable"))
    desk.machine.ahead_ms += 7 * 60_000
    ticket = desk.machine.act("ticket.call", counter="4")["ticket"]
    desk.machine.act("ticket.serve", ticket=ticket)
    desk.model.overview.figures.count()
    desk.until(lambda: desk.text("overview.figure.wait_median", "value").startswith("07:0"))
    assert desk.text("overview.figure.wait_median", "of") == "n 1"


def test_days_before_are_read_from_the_log_and_another_officer_begins_at_the_desk(desk):
    overview = look(desk)
    desk.key(Key.Key_F12)
    desk.until(lambda: desk.model.page == "locked")
    assert not desk.sees("overview.tab.now")
    desk.pass_minutes(24 * 60)
    desk.machine.node.roll_day()
    desk.until(lambda: desk.model.page == "signIn")
    desk.sign_in()
    assert not desk.sees("overview.tab.now")
    look(desk)
    desk.control(Key.Key_2)
    desk.until(lambda: desk.text("overview.figure.issued", "value") == "0")
    desk.key(Key.Key_PageUp)
    desk.until(lambda: desk.text("overview.figure.issued", "value") == "3")
    desk.key(Key.Key_PageDown)
    desk.until(lambda: desk.text("overview.figure.issued", "value") == "0")
    assert overview.figures.isToday
    assert [mark.shown for mark in overview.figures.ticketsByDay.marks.rows][-2:] == ["3", "0"]


def call_for_help(desk, count):
    """So many calls: all but the last are answered here at once, and in each a field is typed by either side."""
    kiosks = Kiosks(desk)
    for name in [f"h{number}" for number in range(count)]:
        kiosks.call(name)
        if name == f"h{count - 1}":
            kiosks.write(help_call.WITHDRAWN, f"help/{name}")
            continue
        desk.machine.act("help.answer", help=name, counter="4", officer="priya")
        desk.machine.act("help.end", help=name, by="helper", typed_by_helper=1, typed_by_citizen=1)


def test_help_is_told_in_figures_with_how_sure_they_are(desk):
    overview = look(desk)
    desk.control(Key.Key_5)
    assert desk.text("overview.figure.help_calls", "value") == "0"
    assert desk.text("overview.figure.help_in_time", "value") == "nothing yet"
    assert overview.help.soon.empty
    call_for_help(desk, 6)
    overview.figures.count()
    desk.reads("overview.figure.help_calls", "6", "value")
    assert desk.text("overview.figure.help_in_time", "value") == "83 %"
    assert desk.text("overview.figure.help_in_time", "of") == "n 6 · 43–97 %"
    assert desk.text("overview.figure.help_unanswered", "value") == "1"
    assert desk.text("overview.figure.help_typed", "value") == "50 %"
    assert [mark.shown for mark in overview.help.soon.marks.rows] == ["5", "0", "0", "0", "0", "1"]
    assert [mark.shown for mark in overview.help.typed.marks.rows] == ["50 %"]
    desk.control(Key.Key_H)
    desk.until(lambda: overview.dialog == "how")
    desk.key(Key.Key_Escape)
    desk.key(Key.Key_PageUp)
    desk.reads("overview.figure.help_calls", "0", "value")


def test_a_day_is_saved_where_somebody_says(desk, tmp_path):
    overview = look(desk)
    desk.control(Key.Key_S)
    desk.see("overview.save.xlsx")
    place = tmp_path / "today.xlsx"
    overview.saving.save(QUrl.fromLocalFile(str(tmp_path / "nowhere" / "x.xlsx")))
    desk.until(lambda: "choose another folder" in desk.text("overview.save.problem", "title"))
    overview.saving.save(QUrl.fromLocalFile(str(place)))
    desk.reads("overview.toast", "Saved: today.xlsx")
    assert len(list(load_workbook(place).worksheets[0].iter_rows())) == 4
    assert overview.dialog == ""


def test_cut_off_it_works_and_says_as_of_when_and_names_devices(desk):
    cable = Cable(LinkState.CUT_OFF)
    cable.heard_at = desk.machine.node.clock.now_ms()
    desk.machine.node.connect(cable)
    overview = look(desk)
    assert tile(desk, "waiting") == "3"
    assert desk.text("overview.stale", "title").startswith("The hub does not answer. What other machines did after ")
    assert overview.live.devices == "The hub has not told yet how the devices are."
    overview.live._equipment.tell_office(OfficeDevices((DeviceRow("k", "Kiosk 3", "kiosk", awaited_ms=1),), 10**9))
    desk.model.refresh()
    assert desk.text("overview.device.k.trouble.silent", "title") == "Kiosk 3"


@pytest.mark.parametrize(("language", "step"), [("en", "standard"), ("ar", "largest")])
def test_every_place_loads_without_a_word_from_qt(tmp_path, qtbot, language, step):
    with counter(tmp_path, qtbot, size=(1366, 768), language=language, text_size=step) as found:
        found.machine.issue("renew-passport")
        found.sign_in()
        overview = look(found)
        for tab in ("desks", "day", "week", "help", "now"):
            overview.turn(tab)
            overview.turnTables()
            found.settle()
        for dialog in ("how", "stop", "save", "keys", ""):
            overview.ask(dialog)
            found.settle()
