"""Charts before they are drawn: places between 0 and 1, grid lines that nothing passes, and a table with the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.chart_samples import SAMPLES, band, bars, line, nothing
from ui.charts import Chart, Limit, Point, drawn

values = st.one_of(st.none(), st.integers(0, 5000), st.floats(0, 5000))


@st.composite
def charts(draw) -> Chart:
    points = []
    for place in range(draw(st.integers(1, 14))):
        value = draw(values)
        high = None if value is None or draw(st.booleans()) else value + draw(st.integers(0, 900))
        points.append(Point(str(place), value, str(value), high, str(high)))
    limits = tuple(Limit(value, str(value)) for value in draw(st.lists(st.integers(0, 5000), max_size=3)))
    return Chart(points=tuple(points), limits=limits, from_zero=draw(st.booleans()), head=("where", "what"))


@given(charts())
def test_everything_has_its_place_in_the_room(chart):
    found = drawn(chart)
    places = [(mark.at, mark.low, mark.high) for mark in found.marks]
    places += [(0, rule.level, rule.level) for rule in (*found.ticks, *found.limits)]
    places += [(x, y, y) for path in (*found.lines, *found.edges, *found.areas) for x, y in path]
    assert all(-1e-9 <= part <= 1 + 1e-9 for place in places for part in place)
    assert (found.ticks[0].level, found.ticks[-1].level) == (0, 1)
    assert 2 <= len(found.ticks) <= 6


@given(charts())
def test_a_higher_value_stands_higher(chart):
    found = sorted((mark.high, point.high or point.value) for mark, point in known(chart))
    assert [value for _, value in found] == sorted(value for _, value in found)


@given(charts())
def test_the_table_tells_every_point(chart):
    rows = drawn(chart).table
    assert [row.cells[0] for row in rows] == [point.label for point in chart.points]
    assert [row.last for row in rows] == [False] * (len(rows) - 1) + [True]


def known(chart: Chart):
    return [(mark, point) for mark, point in zip(drawn(chart).marks, chart.points, strict=True) if mark.known]


def test_what_is_not_known_leaves_a_gap():
    found = drawn(band())
    assert [len(path) for path in found.lines] == [4, 3]
    assert [len(area) for area in found.areas] == [8, 6]
    assert [mark.known for mark in found.marks].count(False) == 1


def test_a_band_reaches_from_its_lower_to_its_higher_value():
    found = drawn(band())
    (x, low), (_, high) = found.lines[0][0], found.edges[0][0]
    assert (x, 1 - low, 1 - high) == pytest.approx((found.marks[0].at, found.marks[0].low, found.marks[0].high))
    assert found.areas[0][0] == found.lines[0][0]
    assert found.areas[0][-1] == found.edges[0][0]


def test_bars_stand_on_zero_and_the_highest_and_the_last_are_told():
    found = drawn(bars())
    assert {mark.low for mark in found.marks} == {0}
    assert [mark.shown for mark in found.marks if mark.told] == ["17", "8"]
    assert [rule.word for rule in found.ticks] == ["0", "5", "10", "15", "20"]


def test_a_line_of_shares_begins_where_its_figures_do():
    found = drawn(line())
    assert [rule.word for rule in found.ticks] == ["75", "80", "85", "90", "95"]
    assert [mark.changed for mark in found.marks].count(True) == 1


def test_nothing_is_above_all_of_them():
    found = drawn(Chart(points=(Point("Mon", 100.0, "100 %"),), unit="%", from_zero=False, head=("day", "share")))
    assert (found.ticks[0].word, found.ticks[-1].word) == ("0", "100")


def test_words_of_near_limits_make_room_for_each_other():
    lower, upper = drawn(line()).limits
    assert (lower.word, upper.word) == ("mean: 88", "aim: 90")
    assert upper.wordLevel - lower.wordLevel > 0.1
    assert upper.wordLevel >= upper.level


@pytest.mark.parametrize("sample", SAMPLES.values())
def test_every_chart_says_what_it_found(sample):
    chart = sample()
    assert chart.nothing if chart.empty else chart.message.endswith(".")
    assert chart.empty == (sample is nothing)
    assert len(chart.head) >= 2


def test_a_line_of_the_table_is_read_with_its_columns():
    assert drawn(band()).table[0].spoken == "09:00. Median: 4. 9 in 10: 9. Cases: n 12"
