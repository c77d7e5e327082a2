"""Reading calendars: every way to write a time, what cannot be taken, and files that are none."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import DataFault
from kiosk.queue import calendar_file
from kiosk.queue.calendar_file import MOST_BYTES, Entry, read_calendar, shown
from tests.kiosk.queue.calendars import calendar, event

ZONE = ZoneInfo("Pacific/Auckland")


def read(*events: str, head: str = "") -> list[Entry]:
    found = read_calendar(calendar(*events, head=head), ZONE)
    assert not found.problems
    return list(found.entries)


def problem(*events: str) -> str:
    found = read_calendar(calendar(*events), ZONE)
    (told,) = found.problems
    return str(told)


def ms(text: str) -> int:
    return round(datetime.fromisoformat(text).timestamp() * 1000)


CUSTOM = """BEGIN:VTIMEZONE\r
TZID:Our own\r
BEGIN:STANDARD\r
DTSTART:19700101T000000\r
TZOFFSETFROM:+0300\r
TZOFFSETTO:+0300\r
END:STANDARD\r
END:VTIMEZONE\r
"""


@pytest.mark.parametrize(
    ("start", "due"),
    [
        ("DTSTART:20261123T093000", "2026-11-23T09:30+13:00"),  # floating: the office's own time
        ("DTSTART:20261122T203000Z", "2026-11-23T09:30+13:00"),
        ("DTSTART;TZID=Pacific/Auckland:20261123T093000", "2026-11-23T09:30+13:00"),
        ("DTSTART;TZID=New Zealand Standard Time:20261123T093000", "2026-11-23T09:30+13:00"),  # as Outlook says it
        ("DTSTART;TZID=Europe/Berlin:20260701T093000", "2026-07-01T09:30+02:00"),
        ("DTSTART;TZID=Our own:20261123T093000", "2026-11-23T09:30+03:00"),
        ("DTSTART:20260927T023000", "2026-09-27T02:30+12:00"),  # does not exist: the clock is put forward
        ("DTSTART;VALUE=DATE-TIME:20261123T093000", "2026-11-23T09:30+13:00"),
    ],
)
def test_every_way_to_write_a_time(start, due):
    (entry,) = read(event(start=start), head=CUSTOM)
    assert entry.due == ms(due)


def test_what_is_read_of_an_entry():
    found = event(
        "one@example", "CATEGORIES:Health,Renew-Passport", "CATEGORIES:other", sequence="3",
        x_shopfront_code="abc-234", x_shopfront_needs="wheelchair,interpreter", x_shopfront_language="ar",
        duration="PT25M", summary="Mere Tamahori", attendee="mailto:mere@example", description="passport of Mere",
    )  # fmt: skip
    (entry,) = read(found)
    assert (entry.number, entry.name, entry.sequence, entry.cancelled) == (1, "one@example", 3, False)
    assert entry.services == ("health", "renew-passport", "other")
    assert (entry.code, entry.needs) == ("abc-234", ("wheelchair", "interpreter"))
    assert (entry.language, entry.minutes) == ("ar", 25)
    assert "Mere" not in repr(entry)
    assert "example" not in entry.uid


def test_the_service_s_own_property_comes_first():
    (entry,) = read(event("u", "CATEGORIES:pay-fine", "X-SHOPFRONT-SERVICE:lost-card"))
    assert entry.services == ("lost-card",)


@pytest.mark.parametrize("line", ["LANGUAGE:ar", "CATEGORIES;LANGUAGE=ar:x", "X-SHOPFRONT-LANGUAGE:ar"])
def test_where_the_language_may_stand(line):
    assert read(event("u", line))[0].language == "ar"


@pytest.mark.parametrize(("line", "minutes"), [("DTEND:20261123T100000", 30), ("DTEND:20261123T090000", 0), ("", 0)])
def test_how_long_it_takes(line, minutes):
    assert read(event("u", line))[0].minutes == minutes


def test_of_an_entry_that_stands_there_twice_the_newest_counts():
    one, other = event("u", sequence="2"), event("u", start="DTSTART:20261124T093000", sequence="1")
    assert [entry.sequence for entry in read(one, other)] == [2]
    assert [entry.sequence for entry in read(other, one)] == [2]


def test_occurrences_of_a_series_are_entries_of_their_own():
    lines = ["RECURRENCE-ID:20261123T093000", "RECURRENCE-ID:20261122T203000Z", "RECURRENCE-ID;VALUE=DATE:20261124"]
    found = [read(event("u", line))[0].uid for line in lines]
    assert found[0] == found[1]  # the same moment
    assert len({*found, read(event("u"))[0].uid}) == 3


@pytest.mark.parametrize("how", ["status", "method"])
def test_cancelled(how):
    head = "METHOD:CANCEL\r\n" if how == "method" else ""
    more = {"status": "CANCELLED"} if how == "status" else {}
    (entry,) = read(event("u", start="", **more), head=head)
    assert entry.cancelled


@pytest.mark.parametrize(
    ("made", "told"),
    [
        (event("u", start="DTSTART;VALUE=DATE:20261123"), "DTSTART is a day without a time"),
        (event("u", start="DTSTART:20261323T093000"), "DTSTART cannot be read"),
        (event("u", start=""), "it has no DTSTART"),
        (event("u", start="DTSTART;TZID=Nowhere/Land:20261123T093000"), "'Nowhere/Land' is not known"),
        (event(""), "without UID): it has no UID"),
        (event("u", "UID:v"), "UID stands there more than once"),
        (event("u", "RRULE:FREQ=DAILY;COUNT=3"), "it repeats"),
        (event("u", "RDATE:20261124T093000"), "it repeats"),
        (event("u", sequence="x"), "SEQUENCE cannot be read"),
        (event("u", sequence=-1), "SEQUENCE is less than zero"),
        (event("u", start="DTSTART:99991231T235959Z"), "DTSTART is in the year 9999"),
        (event("u", "RECURRENCE-ID:00010101T000000"), "RECURRENCE-ID is in the year 1"),
        (event("u", "this is no line"), "a line cannot be read"),
        (event("u", "DTEND;TZID=Nowhere/Land:20261123T093000"), "'Nowhere/Land' is not known"),
    ],
)
def test_an_entry_that_cannot_be_taken_says_what_to_write(made, told):
    assert told in problem(made)
    found = read_calendar(calendar(event("before"), made, event("after")), ZONE)
    assert [entry.name for entry in found.entries] == ["before", "after"]
    assert found.problems[0].number == 2


def test_a_fault_in_what_is_not_read_is_none_of_ours():
    (entry,) = read(event("u", "DTSTAMP:yesterday", "PRIORITY:high"))
    assert entry.due


def test_other_parts_of_a_calendar_are_passed_over():
    todo = "BEGIN:VTODO\r\nUID:t\r\nSUMMARY:x\r\nEND:VTODO\r\n"
    alarm = "BEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:-PT15M\r\nEND:VALARM"
    assert len(read(todo, event("u", alarm), head=CUSTOM)) == 1


def test_two_calendars_in_one_file():
    content = calendar(event("one")) + calendar(event("two"))
    assert len(read_calendar(content, ZONE).entries) == 2


WHOLE = calendar(event("one"), event("two"), head=CUSTOM)


@pytest.mark.parametrize(
    "content",
    {
        "nothing": b"",
        "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
        "zeros": b"\0" * 1000,
        "a page": b"<html>Sign in</html>",
        "half a file": WHOLE[: len(WHOLE) // 2],
        "no end": WHOLE.replace(b"END:VCALENDAR\r\n", b""),
        "no beginning": WHOLE.partition(b"\r\n")[2],
        "the end of another part": WHOLE.replace(b"END:VTIMEZONE", b"END:VALARM"),
        "not UTF-8": WHOLE.replace(b"one", b"\xff\xfe"),
        "a reply": calendar(event("one"), head="METHOD:REPLY\r\n"),
        "nested": calendar("BEGIN:VEVENT\r\n" * 2000 + "END:VEVENT\r\n" * 2000),
        "huge": calendar("X-PAD:" + "x" * MOST_BYTES + "\r\n"),
    }.items(),
    ids=lambda item: item[0],
)
def test_what_is_no_whole_calendar_is_refused(content):
    with pytest.raises(DataFault) as refused:
        read_calendar(content[1], ZONE)
    assert len(str(refused.value)) < 300


def test_a_file_with_too_many_entries_is_refused_before_it_is_read(monkeypatch):
    monkeypatch.setattr(calendar_file, "MOST_ENTRIES", 2)
    assert len(read(event("1"), event("2"))) == 2
    with pytest.raises(DataFault, match="more than 2 entries"):
        read_calendar(calendar(event("1"), event("2"), event("3")), ZONE)


@given(st.integers(0, len(WHOLE) - 3))
def test_no_half_of_a_file_looks_whole(cut):
    with pytest.raises(DataFault):
        read_calendar(WHOLE[:cut], ZONE)


@given(st.binary(max_size=200) | st.text(max_size=100).map(str.encode), st.integers(0, len(WHOLE)))
def test_whatever_stands_in_a_file_it_is_read_or_refused(noise, place):
    try:
        found = read_calendar(WHOLE[:place] + noise + WHOLE[place:], ZONE)
    except DataFault:
        return
    assert len(found.entries) + len(found.problems) <= 2 + noise.count(b"BEGIN")


def test_what_a_terminal_obeys_is_not_shown():
    assert shown("a\x1b[2Jb\nc") == "a\ufffd[2Jb\ufffdc"
    assert shown("x" * 100) == "x" * 60 + "…"
    assert "\x1b" not in problem(event("\x1b[2J", start=""))
