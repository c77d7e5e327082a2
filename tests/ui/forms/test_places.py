"""Places: degrees as people write them, the flat picture of a region, lines and areas."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.devices.receiver import Fix, FixedReceiver
from ui.forms import samples
from ui.forms.outline import Chart, OutlineBroken, parse_degrees, read_outline
from ui.forms.positions import read_points


@pytest.mark.parametrize(
    ("text", "degrees"),
    [("-41.29", -41.29), ("41.29 S", -41.29), ("41° 17' 24\" S", -41.29), ("41,29 n", 41.29), ("−41.29", -41.29),
     ("91", None), ("x", None), ("", None), ("41 60", None), ("1 2 3 4", None), ("--1", None)],
)  # fmt: skip
def test_a_latitude(text, degrees) -> None:
    found = parse_degrees(text, latitude=True)
    assert found == (pytest.approx(degrees) if degrees is not None else None)


@given(st.floats(0, 1), st.floats(0, 1))
def test_a_touch_is_found_again(x, y) -> None:
    chart = Chart.whole(samples.outline(), 900, 500)
    at = chart.to_picture(chart.to_degrees(x * 900, y * 500))
    assert at == pytest.approx((x * 900, y * 500), abs=1e-6)


def test_all_of_the_outline_is_on_the_picture() -> None:
    outline = samples.outline()
    chart = Chart.whole(outline, 900, 500)
    for ring in outline.rings:
        for point in ring:
            x, y = chart.to_picture(point)
            assert 0 <= x <= 900
            assert 0 <= y <= 500


@pytest.mark.parametrize(
    "content",
    [b"", b"[]", b"{}", b'{"type":"Point","coordinates":[0,0]}', b"\xff", b'{"type":"Polygon","coordinates":[[[0]]]}',
     b'{"type":"Polygon","coordinates":[[[900,0],[1,1]]]}', b"[" * 100_000,
     b'{"type":"FeatureCollection","features":[{"geometry":null}]}'],
)  # fmt: skip
def test_what_is_no_outline_is_refused(content) -> None:
    with pytest.raises(OutlineBroken):
        read_outline(content)


def test_many_polygons_are_read() -> None:
    square = [[[0, 0], [0, 1], [1, 1], [0, 0]]]
    outline = read_outline(json.dumps({"type": "MultiPolygon", "coordinates": [square, square]}).encode())
    assert len(outline.rings) == 2
    assert outline.bounds == (0, 0, 1, 1)


def test_a_touch_answers_and_names_what_is_near(ask) -> None:
    asked = ask({"outline": samples.outline()}, data_type="geopoint")
    asked.part.touch((174.73, -41.24))
    assert asked.answer == "-41.240000 174.730000 0 0"
    assert asked.part.property("near") == "near \u2068Tui Lane\u2069"
    asked.part.move(1.0, 0.0)
    assert asked.answer.split()[0] == "-41.240000"
    assert float(asked.answer.split()[1]) > 174.73


def test_typing_both_boxes_answers(ask) -> None:
    asked = ask(data_type="geopoint")
    assert asked.part.property("typing"), "without map and receiver there is only typing"
    asked.part.type("latitude", "41.3 S")
    assert asked.answers == []
    assert not asked.model.check()
    assert asked.errors == ["Enter the longitude in degrees from -180 to 180"]
    asked.part.type("longitude", "174.8")
    assert asked.answer == "-41.300000 174.800000 0 0"
    assert asked.part.property("latitude") == "41.3 S"


def test_a_receiver_tells_height_and_accuracy(ask) -> None:
    asked = ask({"receiver": FixedReceiver(Fix(-41.3, 174.8, 12, 4.5))}, data_type="geopoint")
    asked.part.receive()
    assert asked.answer == "-41.300000 174.800000 12 4.5"


class Lost:
    def start(self, found, failed) -> None:
        failed("no sky")

    def stop(self) -> None:
        pass


def test_a_receiver_that_finds_nothing_leaves_the_other_ways(ask) -> None:
    asked = ask({"receiver": Lost()}, data_type="geopoint")
    asked.part.receive()
    assert "another way" in asked.part.property("trouble")
    assert asked.part.property("typing")


def test_an_area_is_closed_and_needs_three_points(ask) -> None:
    asked = ask({"outline": samples.outline()}, data_type="geoshape")
    for x, y in ((174.7, -41.2), (174.8, -41.2)):
        asked.part.touch((x, y))
        asked.part.add()
        asked.part.add()
    assert asked.answers == []
    assert not asked.model.check()
    asked.part.touch((174.8, -41.3))
    asked.part.add()
    points = read_points(asked.answer)
    assert len(points) == 4
    assert points[0] == points[-1]
    again = ask({"outline": samples.outline()}, data_type="geoshape", value=asked.answer)
    assert again.part.property("count") == 3
    again.part.remove(2)
    assert again.answer == ""


def test_going_closer_keeps_the_mark_in_the_picture(ask) -> None:
    asked = ask({"outline": samples.outline()}, data_type="geopoint", value="-41.24 174.73 0 0")
    for _ in range(9):
        asked.part.zoom(True)
    assert asked.part.chart(900, 500).to_picture((174.73, -41.24)) == pytest.approx((450, 250))
    for _ in range(9):
        asked.part.zoom(False)
    assert asked.part.property("zoomed") == 1.0
