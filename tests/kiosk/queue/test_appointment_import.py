"""Taking a calendar over: once, followed when it changes, and never against what staff have changed here."""

import pytest

from kiosk.queue import appointment_desk
from kiosk.queue.appointment import Appointment
from kiosk.queue.appointment_import import Import, plan
from kiosk.queue.day_sheet import Attendance, day_sheet
from tests.kiosk.memory_device import MemoryDevice
from tests.kiosk.queue.calendars import calendar, event
from tests.kiosk.queue.timetable import at, ms, serving
from tests.kiosk.story import DAY

SERVICE = "CATEGORIES:renew-passport"


@pytest.fixture
def hub() -> MemoryDevice:
    """Its zone is UTC, it opens at 08:30, and it is 09:00 on Saturday 21 November."""
    return serving()


def bring(hub: MemoryDevice, *events: str, head: str = "") -> Import:
    found = plan(calendar(*events, head=head), hub.queue, hub.time.ms)
    for draft in found.drafts:
        hub.write(draft)
    return found


def counts(found: Import) -> dict[str, int]:
    return {outcome: count for outcome, count in found.counts.items() if count}


def only(hub: MemoryDevice) -> Appointment:
    (found,) = hub.queue.appointments.values()
    return found


def test_new_and_never_twice(hub):
    first = bring(hub, event("u", SERVICE, duration="PT20M", x_shopfront_needs="quiet", language="ar-EG"))
    assert (counts(first), first.problems) == ({"new": 1}, [])
    known = only(hub)
    assert (known.day, known.due, known.service) == ("2026-11-23", ms("2026-11-23T09:30"), "renew-passport")
    assert (known.language, known.needs, known.minutes, len(known.code)) == ("ar", ("quiet",), 20, 6)
    again = bring(hub, event("u", SERVICE, duration="PT20M", x_shopfront_needs="quiet", language="ar-EG"))
    assert (counts(again), again.drafts) == ({"unchanged": 1}, [])
    assert first.codes == again.codes == [("u", known.code, known.due)]


def test_nothing_about_anybody_is_kept(hub):
    person = ["SUMMARY:Mere Tamahori", "DESCRIPTION:Mere's passport", "ATTENDEE;CN=Mere:mailto:mere@example.org"]
    found = bring(hub, event("mere.tamahori@example.org", SERVICE, *person, "LOCATION:Mere's house"))
    assert "mere" not in repr(found.drafts).lower()


def test_moved_and_changed_by_a_higher_sequence(hub):
    bring(hub, event("u", SERVICE, sequence="1", x_shopfront_code="ABC234"))
    later = event("u", "CATEGORIES:pay-fine", start="DTSTART:20261124T100000", sequence="2")
    assert counts(bring(hub, later)) == {"changed": 1}
    known = only(hub)
    assert (known.due, known.service, known.code) == (ms("2026-11-24T10:00"), "pay-fine", "ABC234")
    assert counts(bring(hub, event("u", SERVICE, sequence="1"))) == {"older": 1}
    assert only(hub) == known


def test_changed_without_a_new_sequence_is_changed_too(hub):
    """Many systems never count it."""
    bring(hub, event("u", SERVICE))
    assert counts(bring(hub, event("u", SERVICE, start="DTSTART:20261124T100000"))) == {"changed": 1}


@pytest.mark.parametrize("how", ["status", "method"])
def test_cancelled_and_back_again(hub, how):
    bring(hub, event("u", SERVICE, sequence="1"))
    code = only(hub).code
    if how == "status":
        gone = bring(hub, event("u", SERVICE, sequence="2", status="CANCELLED"))
    else:
        gone = bring(hub, event("u", SERVICE, sequence="2"), head="METHOD:CANCEL\r\n")
    assert (counts(gone), only(hub).cancelled) == ({"cancelled": 1}, True)
    assert counts(bring(hub, event("u", SERVICE, sequence="2", status="CANCELLED"))) == {"unchanged": 1}
    assert counts(bring(hub, event("u", SERVICE, sequence="1"))) == {"older": 1}
    assert counts(bring(hub, event("u", SERVICE, sequence="3"))) == {"new": 1}
    assert (only(hub).cancelled, only(hub).code) == (False, code)


def test_one_that_was_never_here_and_is_cancelled(hub):
    assert counts(bring(hub, event("u", SERVICE, status="CANCELLED"))) == {"unchanged": 1}
    assert not hub.queue.appointments


def test_what_staff_have_changed_stays_until_the_entry_changes(hub):
    bring(hub, event("u", SERVICE))
    hub.do("appointment.move", {"appointment": only(hub).id, "due": "2026-11-23T15:00"})
    assert counts(bring(hub, event("u", SERVICE))) == {"unchanged": 1}
    assert only(hub).due == ms("2026-11-23T15:00")
    hub.do("appointment.cancel", {"appointment": only(hub).id})
    assert counts(bring(hub, event("u", SERVICE))) == {"unchanged": 1}
    assert only(hub).cancelled
    assert counts(bring(hub, event("u", SERVICE, sequence="1", start="DTSTART:20261124T100000"))) == {"new": 1}
    assert only(hub).due == ms("2026-11-24T10:00")


def test_one_whose_person_is_here_already_is_left_alone(hub):
    today = "DTSTART:20261121T093000"
    bring(hub, event("u", SERVICE, start=today, x_shopfront_code="ABC234"))
    hub.do("appointment.check_in", {"code": "abc234"})
    assert counts(bring(hub, event("u", SERVICE, start=today, status="CANCELLED"))) == {"here already": 1}
    assert counts(bring(hub, event("u", SERVICE, start="DTSTART:20261123T093000"))) == {"here already": 1}
    assert not only(hub).cancelled


def test_what_has_gone_by_is_passed_over_without_a_word(hub):
    found = bring(
        hub, event("u", SERVICE, start="DTSTART:20261121T085900"), event("v", start="DTSTART:20200101T090000")
    )
    assert (counts(found), found.problems) == ({"past": 2}, [])


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (event("u"), "it names no service of this office. Write CATEGORIES:ID or X-SHOPFRONT-SERVICE:ID"),
        (event("u", "CATEGORIES:haircut"), "it names no service of this office"),
        (event("u", SERVICE, start="DTSTART:20261123T070000"), "2026-11-23 07:00: The office is closed"),
        (event("u", SERVICE, start="DTSTART:20261225T100000"), "The office is closed at that time on Friday 25"),
        (event("u", SERVICE, start="DTSTART:20361123T093000"), "within three years"),
        (event("u", SERVICE, x_shopfront_code="ab"), "X-SHOPFRONT-CODE: A code for an appointment has 4 to 20"),
        (event("u", SERVICE, x_shopfront_code="taken1"), "X-SHOPFRONT-CODE: Another appointment has that code"),
        (event("u", SERVICE, start="DTSTART;VALUE=DATE:20261123"), "a day without a time"),
    ],
)
def test_an_entry_that_needs_mending_is_told_and_the_others_are_taken(hub, made, told):
    bring(hub, event("first", SERVICE, x_shopfront_code="TAKEN1"))
    found = bring(hub, event("before", SERVICE), made, event("after", SERVICE))
    assert [problem.number for problem in found.problems] == [2]
    assert told in str(found.problems[0])
    assert counts(found) == {"new": 2}


def test_one_code_is_given_to_one_entry_of_a_file(hub):
    found = bring(hub, *(event(name, SERVICE, x_shopfront_code="same-1") for name in "ab"))
    assert counts(found) == {"new": 1}
    assert "has that code" in str(found.problems[0])


def test_a_large_calendar_is_taken_in_reasonable_time(hub):
    found = plan(calendar(*(event(f"u{number}", SERVICE) for number in range(1000))), hub.queue, hub.time.ms)
    assert found.counts["new"] == 1000
    assert len({code for _, code, _ in found.codes}) == 1000


# the desk


def test_a_file_that_is_not_there_or_not_whole_changes_nothing(hub, tmp_path):
    written = []
    for content in (None, b"", calendar(event("u", SERVICE))[:-5]):
        file = tmp_path / "a.ics"
        if content is not None:
            file.write_bytes(content)
        with pytest.raises(appointment_desk.DataFault):
            appointment_desk.bring_in(file, hub.queue, hub.time.ms, written.extend, tmp_path / "codes.csv")
    assert written == []
    assert not (tmp_path / "codes.csv").exists()


def test_codes_for_letters(hub, tmp_path):
    file, codes = tmp_path / "a.ics", tmp_path / "codes.csv"
    file.write_bytes(calendar(event("=u@x", SERVICE, x_shopfront_code="ABC234")))
    written = []
    report = appointment_desk.bring_in(file, hub.queue, hub.time.ms, written.extend, codes)
    assert (report.lines, len(written)) == (["1 new."], 1)
    assert codes.read_text().splitlines() == ["uid,code,time", "'=u@x,ABC234,2026-11-23T09:30"]


def test_a_check_only_tells(hub, tmp_path):
    file = tmp_path / "a.ics"
    file.write_bytes(calendar(event("u", SERVICE)))
    report = appointment_desk.bring_in(file, hub.queue, hub.time.ms, None, tmp_path / "codes.csv")
    assert report.lines == ["Nothing was changed. It would be: 1 new."]
    assert not (tmp_path / "codes.csv").exists()


# the day sheet


def test_the_day_sheet_tells_what_became_of_each(hub):
    times = {"due": "14:00", "late": "09:50", "gone": "09:40", "here": "09:58", "served": "09:45", "left": "09:55"}
    for name, time in times.items():
        due = f"{DAY}T{time}"
        hub.do("appointment.book", {"service": "renew-passport", "due": due, "code": f"code-{name}"})
    cancelled = hub.do("appointment.book", {"service": "pay-fine", "due": f"{DAY}T11:00"}).subject
    hub.do("appointment.cancel", {"appointment": cancelled.removeprefix("appointment/")})
    hub.do("appointment.book", {"service": "pay-fine", "due": "2026-11-22T11:00"})
    tickets = {}
    for name in ("here", "served", "left"):
        found = hub.do("appointment.check_in", {"code": f"code-{name}"})
        tickets[name] = found.subject.removeprefix("ticket/")
    for step in ("call", "serve", "finish"):
        hub.do(f"ticket.{step}", {"ticket": tickets["served"], **({"counter": "1"} if step == "call" else {})})
    hub.do("ticket.call", {"ticket": tickets["here"], "counter": "2"})
    hub.do("ticket.left", {"ticket": tickets["left"]})
    at(hub, f"{DAY}T10:00")
    rows = day_sheet(hub.queue, hub.time.ms)
    assert [row.due for row in rows] == sorted(row.due for row in rows)
    found = {row.code: (row.attendance, row.counter) for row in rows}
    assert found == {
        "C0DEDUE": (Attendance.DUE, ""),
        "C0DE1ATE": (Attendance.LATE, ""),
        "C0DEG0NE": (Attendance.DID_NOT_COME, ""),
        "C0DEHERE": (Attendance.ARRIVED, "2"),
        "C0DESERVED": (Attendance.SERVED, ""),
        "C0DE1EFT": (Attendance.DID_NOT_COME, ""),
        rows[5].code: (Attendance.CANCELLED, ""),
    }
    assert [str(row.told.english()) for row in rows][:2] == ["Did not come", "Served"]
    lines = appointment_desk.day_lines(hub.queue, hub.time.ms)
    assert len(lines) == len(rows)
    assert lines[0].startswith("09:40  C0DEG0NE")
