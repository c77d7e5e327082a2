"""The charts of a day and of the days before it: what they say, and what they leave out."""

from dataclasses import replace

from kiosk.office import Office
from kiosk.queue.statistics import LEAST, MINUTE, DayStatistics, Figures, Group, Times
from kiosk.share import Share
from kiosk.text import Translations
from tests.kiosk.memory_device import harbour
from ui.counter import overview_charts as charts
from ui.counter.overview_figures import figure_lines
from ui.counter.words import Words

WORDS = Words("en", Translations({}), harbour(), Office(code="HBR", name={"en": "Harbour"}, timezone="UTC"))


def served(issued: int, n: int, median: float = 0, p90: float = 0) -> Figures:
    wait = Times(n, round(median * MINUTE), round(p90 * MINUTE)) if n else None
    return Figures(issued=issued, finished=n, wait=wait)


DAY = DayStatistics(
    "2026-11-25",
    served(40, 29, 8, 20),
    hours=(Group("09", served(12, 12, 4, 9.2)), Group("10", served(20, 13, 11, 27)), Group("11", served(8, 4, 2, 3))),
    series=(Group("A", served(30, 20, 9, 24)), Group("X", served(10, 9, 1, 2))),
    counters=(Group("1", served(20, 15)), Group("2", served(20, 14))),
)


def plain(text: str) -> str:
    return text.translate({0x2066: None, 0x2068: None, 0x2069: None})


def test_arrivals_say_when_most_came():
    chart = charts.arrivals(DAY)
    assert plain(chart.message) == "Most came at 10:00: 20 of 40 people."
    assert [(point.label, point.shown) for point in chart.points] == [("09:00", "12"), ("10:00", "20"), ("11:00", "8")]


def test_waits_leave_out_hours_of_few_and_are_never_told_shorter():
    chart = charts.waits(DAY, 25)
    assert plain(chart.message) == "Longest: 10:00. Half waited 11 min or less, nine in ten 27 min or less."
    assert [(point.shown, point.high_shown, point.count) for point in chart.points] == [
        ("4", "10", "12"),
        ("11", "27", "13"),
        ("–", "–", "–"),
    ]
    assert DAY.hours[2].figures.wait.n < LEAST
    assert [plain(limit.word) for limit in chart.limits] == ["standard: 25"]


def test_series_are_named_as_people_know_them():
    labels = [point.label for point in charts.waits_by_series(DAY, WORDS, 25).points]
    assert labels == [f"{harbour().series_of('A').name.get('en')} (A)", "X"]


def test_served_by_counter_where_it_is_told_and_by_series_where_not():
    assert plain(charts.served(DAY).message) == "Most at counter 1: 15 of 29 people."
    without = charts.served(replace(DAY, counters=()))
    assert plain(without.message) == "Most of series A: 20 of 29 people."


def test_an_empty_day_is_empty_in_every_chart():
    nothing = DayStatistics("2026-11-25")
    made = [charts.arrivals(nothing), charts.waits(nothing, 25), charts.waits_by_series(nothing, WORDS, 25)]
    made += [charts.served(nothing), charts.tickets_by_day([nothing]), charts.waits_by_day([nothing], 25)]
    made += [charts.kept_by_day([nothing]), charts.told_by_day([(nothing.day, None)])]
    assert all(chart.empty and chart.nothing and not chart.message for chart in made)


def days(*shares: int) -> list[DayStatistics]:
    return [
        DayStatistics(f"2026-11-{9 + place:02d}", Figures(issued=100, kept=Share(share, 100)))
        for place, share in enumerate(shares)
    ]


def test_a_day_that_chance_does_not_explain_is_marked():
    chart = charts.kept_by_day(days(50, 52, 48, 50, 52, 90))
    assert [point.label for point in chart.points if point.changed] == ["Sat 14"]
    assert chart.swing[1] < 90
    assert plain(chart.message) == "On Sat 14, 90 in 100 people were served within the standard."


def test_a_few_days_have_no_natural_limits():
    chart = charts.kept_by_day(days(50, 90))
    assert (chart.swing, chart.limits) == (None, ())


def test_figures_say_of_how_many_and_how_they_are_counted():
    lines = {line.key: line for line in figure_lines(DAY, WORDS)}
    assert (lines["wait_median"].value, plain(lines["wait_median"].of)) == ("08:00", "n 29")
    assert (lines["hold_median"].value, lines["hold_median"].of) == ("nothing yet", "")
    assert lines["issued"].value == "40"
    assert all(line.how for line in lines.values())
