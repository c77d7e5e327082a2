"""Dates and times: tolerant in, exact out, and how to mend what cannot be."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from kiosk.languages import OWN_NAMES
from ui.forms.date_part import WEEK, day_cells
from ui.forms.dates import TypedDate, month_names, month_number, read_date, read_time

TODAY = dt.date(2026, 9, 14)


@pytest.mark.parametrize(
    ("text", "month"),
    [("9", 9), ("09", 9), ("٩", 9), ("sep", 9), ("Sept.", 9), ("SEPTEMBER", 9), ("ma", None), ("mar", 3), ("j", None),
     ("jun", 6), ("13", None), ("0", None), ("", None), ("foo", None)],
)  # fmt: skip
def test_a_month_by_number_or_name(text, month) -> None:
    assert month_number(text) == month


@pytest.mark.parametrize("language", OWN_NAMES)
def test_every_name_of_a_month_that_is_shown_is_read(qapp, language) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert [month_number(name) for name in month_names()] == list(range(1, 13))
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        (("31", "2", "2026"), {"day": "31 February 2026 does not exist. That month has 28 days"}),
        (("29", "feb", "2100"), {"day": "29 February 2100 does not exist. That month has 28 days"}),
        (("31", "12", "9999"), {}),
        (("14", "13", "206"), {
            "month": "Enter a month from 1 to 12, or its name", "year": "Enter the year with four digits"}),
        (("", "9", ""), {"day": "Enter the day", "year": "Enter the year"}),
        (("32", "", "2026"), {"day": "Enter a day from 1 to 31", "month": "Enter the month"}),
        (("0", "1", "0000"), {"day": "Enter a day from 1 to 31", "year": "Enter the year with four digits"}),
        (("1st", "1", "2026"), {"day": "Enter a day from 1 to 31"}),
    ],
)  # fmt: skip
def test_it_says_how_to_mend(qapp, typed, places) -> None:
    assert {fault.place: fault.text for fault in read_date(TypedDate(*typed))[1]} == places


@given(st.dates())
def test_every_day_is_read_back(date) -> None:
    assert read_date(TypedDate(str(date.day), str(date.month), f"{date.year:04}")) == (date, ())


@given(st.integers(1, 9999), st.integers(1, 12))
def test_the_calendar_shows_each_day_once_in_order(year, month) -> None:
    cells = day_cells(year, month, None, TODAY)
    days = [cell.day for cell in cells if cell.day]
    assert len(cells) % WEEK == 0
    assert any(cell.day for cell in cells[-WEEK:])
    assert days == list(range(1, len(days) + 1))
    assert 28 <= len(days) <= 31
    assert next(cell.place for cell in cells if cell.day == 1) == dt.date(year, month, 1).isoweekday() - 1


@pytest.mark.parametrize(
    ("hour", "minute", "time"),
    [("14", "30", "14:30"), ("2 pm", "30", "14:30"), ("2", "", "02:00"), ("14:30", "", "14:30"), ("14.30", "", "14:30"),
     ("12 am", "", "00:00"), ("12 pm", "5", "12:05"), ("٣ م", "١٥", "15:15"),
     ("下午3", "", "15:00"), ("3 chiều", "", "15:00"), ("शाम 5", "", "17:00"),
     ("24", "0", None), ("13 pm", "", None),
     ("9", "60", None), ("x", "", None)],
)  # fmt: skip
def test_a_time_of_day(qapp, hour, minute, time) -> None:
    found, faults = read_time(hour, minute)
    assert (found.strftime("%H:%M") if found else None) == time
    assert bool(faults) == (found is None)


def test_three_boxes_make_a_date(ask) -> None:
    asked = ask(data_type="date")
    for box, text in (("day", "14"), ("month", "sep"), ("year", "2026")):
        asked.part.type(box, text)
    assert asked.answers == ["2026-09-14"]
    assert asked.part.property("words") == "Monday 14 September 2026"
    assert asked.model.check()


def test_a_day_that_does_not_exist_is_no_answer_and_stays_typed(ask) -> None:
    asked = ask(data_type="date", value="2026-01-31")
    asked.part.type("month", "2")
    assert asked.answers == [""]
    asked.model.show(replace(asked.model.question, value=""))
    assert (asked.part.property("day"), asked.part.property("month")) == ("31", "2")
    assert asked.errors == []
    assert not asked.model.check()
    assert asked.errors == ["31 February 2026 does not exist. That month has 28 days"]
    assert [fault.place for fault in asked.model.faults] == ["day"]


def test_empty_boxes_are_no_fault(ask) -> None:
    assert ask(data_type="date").model.check()
    assert ask(data_type="time").model.check()
    assert ask(data_type="dateTime").model.check()


def test_a_month_and_a_year_alone(ask) -> None:
    month = ask(data_type="date", appearance="month-year")
    month.part.type("year", "2020")
    month.part.chooseMonth(5)
    assert month.answers == ["2020-05-01"]
    year = ask(data_type="date", appearance="year")
    year.part.type("year", "1968")
    assert year.answers == ["1968-01-01"]


@pytest.mark.parametrize(
    ("looks", "words"), [("persian", "23 Shahrivar 1405"), ("islamic", "1 Rabiʻ II 1448"), ("ethiopian", "")]
)
def test_the_day_in_another_calendar_is_read_back(ask, looks, words) -> None:
    asked = ask(data_type="date", appearance=looks, value="2026-09-14")
    assert asked.part.property("words") == "Monday 14 September 2026" + (f" ({words})" if words else "")


def test_the_calendar_turns_and_answers(ask) -> None:
    asked = ask(data_type="date")
    asked.part.openCalendar()
    assert asked.part.property("heading") == "September 2026"
    asked.part.turn(-12)
    asked.part.turn(1)
    assert asked.part.property("heading") == "October 2025"
    asked.part.chooseDay(31)
    assert asked.answer == "2025-10-31"
    assert not asked.part.property("calendarOpen")
    for _ in range(3):
        asked.part.turn(12 * 9999)
    assert asked.part.property("heading") == "December 9999"


def test_a_time_steps_from_now_and_round_midnight(ask) -> None:
    asked = ask(data_type="time")
    asked.part.step(5)
    assert asked.answer == "10:40:00.000"
    asked.part.step(-60 * 11)
    assert asked.answer == "23:40:00.000"
    assert asked.part.property("words") == "\u206623:40\u2069 (11:40 pm)"


def test_a_moment_needs_both_halves(ask) -> None:
    asked = ask(data_type="dateTime")
    date, time = asked.part.date, asked.part.time
    date.chooseToday()
    assert asked.answers == []
    assert not asked.model.check()
    assert asked.errors == ["Enter the time too"]
    time.type("hour", "9")
    assert asked.answer == "2026-09-14T09:00:00.000"
    assert asked.model.check()
    asked.model.show(replace(asked.model.question, value=asked.answer))
    assert date.property("day") == "14"
    date.type("day", "")
    assert asked.answer == ""
    asked.model.show(replace(asked.model.question, value=""))
    assert (date.property("month"), time.property("hour")) == ("September", "9")
