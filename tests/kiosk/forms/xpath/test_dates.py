"""Dates and times: reading, writing, counting in days, and zones with and without summer time."""

import math
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.forms import FormError
from tests.kiosk.forms.xpath.asking import ask, said

MIDNIGHT = 7 / 24  # in Phoenix, in days after midnight in Greenwich


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("today()", "2026-03-05"),
        ("now()", "2026-03-05T10:30:00.000-07:00"),
        ("date('2026-02-11')", "2026-02-11"),
        ("date(/garden/sown)", "2026-02-11"),
        ("date('2026-2-1')", "2026-02-01"),
        ("date('2026-02-11T08:00:00Z')", "2026-02-11T01:00:00.000-07:00"),
        ("date('2026-02-11T08:00')", "2026-02-11T08:00:00.000-07:00"),
        ("date('2026-02-11T00:30')", "2026-02-11T00:30:00.000-07:00"),
        ("date('2026-02-11T08:00:00.5+02')", "2026-02-10T23:00:00.500-07:00"),
        ("date(0)", "1969-12-31T17:00:00.000-07:00"),
        ("date(date('2026-02-28') + 1)", "2026-03-01"),
        ("date('2026-02-30')", ""),
        ("date('yesterday')", ""),
        ("date('')", ""),
        ("date(true())", ""),
        ("date(0 div 0)", ""),
        ("date(1 div 0)", ""),
        ("date(1e9)", ""),
        ("date-time('2026-02-11')", "2026-02-11"),
        ("concat('on ', today())", "on 2026-03-05"),
        ("format-date('2026-02-01', '%Y-%m-%d %y %n %e')", "2026-02-01 26 2 1"),
        ("format-date('2026-02-01', '%a %b %A %B')", "Sun Feb Sunday February"),
        ("format-date-time('2026-02-01T05:06:07.089', '%H %h %M %S %3')", "05 5 06 07 089"),
        ("format-date-time('2026-02-01T23:30:00Z', '%d %H:%M')", "01 16:30"),
        ("format-date('2026-02-01', '100%% %Q %')", "100% %Q %"),
        ("format-date('soon', '%Y')", ""),
        ("format-date('', '%Y')", ""),
        ("format-date(today(), '%d')", "05"),
        ("format-date('Sun Feb 01 2026 05:06:07 GMT-0700 (somewhere)', '%e %H')", "1 05"),
        ("seconds-to-dateTime(0)", "1969-12-31T17:00:00.000-07:00"),
    ],
)
def test_a_date_as_text(expression, wanted):
    assert said(expression) == wanted


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("number('1970-01-02')", 1 + MIDNIGHT),
        ("number(date('1970-01-02T00:00:00Z'))", 1),
        ("'1970-01-02' + 1", 2 + MIDNIGHT),
        ("today() - date('2026-03-01')", 4),
        ("'2026-03-05' - '2026-03-01'", 4),
        ("decimal-date-time('1970-01-01T12:00:00Z')", 0.5),
        ("decimal-date-time('x')", math.nan),
        ("decimal-date-time(1.25)", 1.25),
        ("decimal-time('06:00:00.000-07:00')", 0.25),
        ("decimal-time('06:00')", 0.25),
        ("decimal-time('01:00:00.000+12:00')", 0.25),
        ("decimal-time('2026-03-05T18:00:00.000-07:00')", 0.75),
        ("decimal-time(now())", 0.4375),
        ("decimal-time('24:00:00.000-07:00')", math.nan),
        ("decimal-time('06:00:60.000-07:00')", math.nan),
        ("decimal-time('06:00:00.000-24:00')", math.nan),
        ("decimal-time('noon')", math.nan),
        ("number('2026-13-01')", math.nan),
        ("number('20260301')", 20260301),
    ],
)
def test_a_date_as_days(expression, wanted):
    assert ask(expression) == pytest.approx(wanted, abs=1e-9, nan_ok=True)


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("/garden/sown < today()", True),
        ("/garden/sown = date('2026-02-11')", True),
        ("/garden/sown = '2026-02-11'", True),
        ("today() = '2026-03-05'", True),
        ("'2026-03-06' > today()", True),
        ("'soon' = today()", False),
        ("'soon' != today()", True),
        ("'soon' < today()", False),
        ("now() > today()", True),
        ("date('2026-02-11T00:00:00-07:00') = date('2026-02-11')", True),
        ("true() = today()", True),
        ("boolean(date('x'))", False),
        ("today() > /garden/bed", False),
    ],
)
def test_dates_compare(expression, wanted):
    assert ask(expression) is wanted


ZONES = ["Pacific/Auckland", "America/New_York", "Europe/Dublin", "Asia/Kathmandu", "Pacific/Kiritimati", "UTC"]


@given(day=st.dates(date(1971, 1, 1), date(2090, 1, 1)), more=st.integers(-400, 400), zone=st.sampled_from(ZONES))
def test_a_date_and_some_days_are_a_date_over_any_change_of_clocks(day, more, zone):
    later = (day + timedelta(days=more)).isoformat()
    assert said(f"date(date('{day}') + {more})", zone=zone) == later
    assert said(f"format-date('{day}', '%Y-%m-%d')", zone=zone) == day.isoformat()
    assert ask(f"date('{later}') - date('{day}')", zone=zone) == pytest.approx(more)


def test_days_count_local_midnights_over_a_change_of_clocks():
    # New York goes to summer time on 2026-03-08: that day has 23 hours, and is a day.
    assert ask("date('2026-03-09') - date('2026-03-08')", zone="America/New_York") == pytest.approx(1)
    assert said("date('2026-03-08')", zone="America/New_York") == "2026-03-08"
    assert said("date('2026-07-01T12:00:00Z')", zone="America/New_York") == "2026-07-01T08:00:00.000-04:00"


def test_an_unknown_zone_is_refused():
    with pytest.raises(FormError, match="no time zone"):
        ask("1", zone="Mars/Olympus")


def test_a_date_reads_as_text_and_as_days():
    day = ask("date('1970-01-02')")
    assert day == "1970-01-02"
    assert float(day) == pytest.approx(1 + MIDNIGHT)


@given(st.dates(date(1000, 1, 1), date(9990, 1, 1)), st.integers(-3000, 3000))
def test_adding_days_and_writing_again(day, more):
    assert said(f"date(date('{day}') + {more})".replace("+ -", "- "), zone="Etc/GMT+7") == str(
        day + timedelta(days=more)
    )


@given(st.dates(), st.sampled_from(["UTC", "Asia/Kathmandu", "Pacific/Apia", "America/St_Johns"]))
def test_a_date_keeps_its_day_in_any_zone(day, zone):
    text = f"{day:%Y-%m-%d}".rjust(10, "0")
    assert said(f"format-date('{text}', '%Y-%m-%d')", zone=zone) in (text, "")
