"""area, distance and geofence on a sphere with the earth's equatorial radius, as ODK clients measure."""

from __future__ import annotations

from itertools import pairwise
from math import asin, cos, isfinite, nan, radians, sin, sqrt
from typing import TYPE_CHECKING, Final

from kiosk.forms.xpath.functions.registry import eager
from kiosk.forms.xpath.functions.texts import each_text

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.forms.xpath.coercion import Value

EARTH_RADIUS: Final = 6_378_100.0  # metres
_MOST_EDGES: Final = 2_000  # each is held against each
_CENTIMETRES: Final = 2  # digits; both browser engines round there
Point = tuple[float, float]


def points_of(values: Iterable[Value]) -> list[Point] | None:
    """Latitude and longitude of every point, in degrees; None if one of them is none."""
    found: list[Point] = []
    for text in each_text(values):
        for piece in text.split(";"):
            if not piece.strip():
                continue
            point = _point(piece)
            if point is None:
                return None
            found.append(point)
    return found


def _point(text: str) -> Point | None:
    try:
        latitude, longitude, *_ = map(float, text.split()[:4])
    except ValueError:
        return None
    if not (isfinite(latitude) and abs(latitude) <= 90 and abs(longitude) <= 180):  # noqa: PLR2004 - a globe
        return None
    return latitude, longitude


@eager("distance", "number", "V*", least=1)
def distance(*values: Value) -> float:
    """distance(point, …): along all points, in metres; of no points it is 0, as the area is."""
    points = points_of(values)
    if points is None:
        return nan
    return round(sum(_between(one, other) for one, other in pairwise(points)), _CENTIMETRES)


def _between(one: Point, other: Point) -> float:
    """The haversine formula."""
    low, high = radians(one[0]), radians(other[0])
    along = sin((high - low) / 2) ** 2 + cos(low) * cos(high) * sin(radians(other[1] - one[1]) / 2) ** 2
    return 2 * EARTH_RADIUS * asin(min(1.0, sqrt(along)))


@eager("area", "number", "V*", least=1)
def area(*values: Value) -> float:
    """area(point, …): of the polygon through all points, in square metres."""
    points = points_of(values)
    if points is None:
        return nan
    if len(points) < 3:  # noqa: PLR2004 - a triangle
        return 0.0
    edges = zip(points, points[1:] + points[:1], strict=True)
    return round(abs(sum(_below(one, other) for one, other in edges)), _CENTIMETRES)


def _below(one: Point, other: Point) -> float:
    """The signed area between an edge and the south pole (Chamberlain and Duquette, JPL 07-3, 2007)."""
    return radians(other[1] - one[1]) * (2 + sin(radians(one[0])) + sin(radians(other[0]))) * EARTH_RADIUS**2 / 2


@eager("geofence", "boolean", "VV")
def geofence(point: Value, polygon: Value) -> bool:
    """geofence(point, polygon): whether the point lies inside, by the even-odd rule."""
    here, corners = points_of([point]), points_of([polygon])
    if not here or not corners:
        return False
    latitude, longitude = here[0]
    inside = False
    for (one_latitude, one_longitude), (other_latitude, other_longitude) in zip(
        corners, corners[1:] + corners[:1], strict=True
    ):
        if (one_longitude > longitude) != (other_longitude > longitude):
            share = (longitude - one_longitude) / (other_longitude - one_longitude)
            inside ^= latitude < one_latitude + share * (other_latitude - one_latitude)
    return inside


@eager("intersects", "boolean", "V")
def intersects(trace: Value) -> bool:
    """intersects(trace): whether the line crosses itself, but for closing where it began."""
    points = points_of([trace]) or []
    edges = list(pairwise(points))[:_MOST_EDGES]
    closed = points[:1] == points[-1:]
    for later, (start, end) in enumerate(edges):
        for earlier in range(later - 1):
            if closed and earlier == 0 and later == len(edges) - 1:
                continue
            if _cross(*edges[earlier], start, end):
                return True
    return False


def _cross(one: Point, other: Point, start: Point, end: Point) -> bool:
    def side(here: Point, there: Point, point: Point) -> float:
        return (there[1] - here[1]) * (point[0] - here[0]) - (there[0] - here[0]) * (point[1] - here[1])

    return (
        side(one, other, start) * side(one, other, end) <= 0 and side(start, end, one) * side(start, end, other) <= 0
    ) and _boxes_meet(one, other, start, end)


def _boxes_meet(one: Point, other: Point, start: Point, end: Point) -> bool:
    return all(
        max(min(one[axis], other[axis]), min(start[axis], end[axis]))
        <= min(max(one[axis], other[axis]), max(start[axis], end[axis]))
        for axis in (0, 1)
    )
