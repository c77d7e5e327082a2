"""The outline of a region from GeoJSON, and how its degrees lie on a flat picture."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from typing import Any, Final

from kiosk.errors import ShopfrontError

MOST_POINTS: Final = 50_000
_MOST_LATITUDE, _MOST_LONGITUDE = 90.0, 180.0

Point = tuple[float, float]
"""Longitude and latitude, in GeoJSON's order."""


class OutlineBroken(ShopfrontError):
    """The file is no GeoJSON with polygons."""


@dataclass(frozen=True, slots=True)
class Outline:
    """Rings of land and names of places. Bounds are west, south, east, north in degrees."""

    rings: tuple[tuple[Point, ...], ...]
    places: tuple[tuple[str, Point], ...]
    bounds: tuple[float, float, float, float]


def read_outline(content: bytes) -> Outline:
    """The outline in a GeoJSON file: polygons are land, points with a `name` are places to find one's way by.

    Raises OutlineBroken for anything else.
    """
    try:
        document = json.loads(content)
        rings: list[tuple[Point, ...]] = []
        places: list[tuple[str, Point]] = []
        for feature in document["features"] if document.get("type") == "FeatureCollection" else [document]:
            shape = feature.get("geometry", feature)
            rings += _rings(shape)
            name = str((feature.get("properties") or {}).get("name", ""))
            if shape["type"] == "Point" and name:
                places.append((name, _point(shape["coordinates"])))
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, RecursionError) as error:
        message = "The outline of the region is no GeoJSON."
        raise OutlineBroken(message) from error
    points = [point for ring in rings for point in ring]
    if not points or len(points) > MOST_POINTS:
        message = f"The outline of the region needs polygons with at most {MOST_POINTS} points."
        raise OutlineBroken(message)
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    return Outline(tuple(rings), tuple(places), (west, south, east, north))


def _rings(shape: dict[str, Any]) -> list[tuple[Point, ...]]:
    if shape["type"] == "Polygon":
        return [tuple(_point(pair) for pair in ring) for ring in shape["coordinates"]]
    if shape["type"] == "MultiPolygon":
        return [tuple(_point(pair) for pair in ring) for polygon in shape["coordinates"] for ring in polygon]
    return []


def _point(pair: list[Any]) -> Point:
    x, y = float(pair[0]), float(pair[1])
    if not (abs(x) <= _MOST_LONGITUDE and abs(y) <= _MOST_LATITUDE):
        message = "a place is not on Earth"
        raise ValueError(message)
    return x, y


@dataclass(frozen=True, slots=True)
class Chart:
    """A part of the outline on a picture of this size: equirectangular, true at its middle."""

    centre: Point
    degrees: float
    """Of latitude, over the height of the picture."""
    width: float
    height: float

    @classmethod
    def whole(cls, outline: Outline, width: float, height: float) -> Chart:
        """All of the outline, with a little ground around it."""
        west, south, east, north = outline.bounds
        centre = ((west + east) / 2, (south + north) / 2)
        across = (east - west) * math.cos(math.radians(centre[1]))
        tall = max(north - south, across * height / max(width, 1.0), 1e-6)
        return cls(centre, tall * 1.12, max(width, 1.0), max(height, 1.0))

    @property
    def scale(self) -> tuple[float, float]:
        """Pixels in a degree of longitude and of latitude."""
        upright = self.height / self.degrees
        return upright * math.cos(math.radians(self.centre[1])), upright

    def to_picture(self, point: Point) -> Point:
        """Pixels from the upper left corner."""
        across, upright = self.scale
        return (
            self.width / 2 + (point[0] - self.centre[0]) * across,
            self.height / 2 - (point[1] - self.centre[1]) * upright,
        )

    def to_degrees(self, x: float, y: float) -> Point:
        """The place under a pixel, kept on Earth."""
        across, upright = self.scale
        longitude = self.centre[0] + (x - self.width / 2) / across
        latitude = self.centre[1] - (y - self.height / 2) / upright
        return (
            min(max(longitude, -_MOST_LONGITUDE), _MOST_LONGITUDE),
            min(max(latitude, -_MOST_LATITUDE), _MOST_LATITUDE),
        )


def parse_degrees(text: str, *, latitude: bool) -> float | None:
    """Degrees from "-41.29", "41.29 S" or 41° 17′ 24″ S; None for anything else, or for a place not on Earth."""
    words = text.strip().upper().replace("−", "-").replace(",", ".").replace("٫", ".")
    sign = 1.0
    for letters, factor in (("SW", -1.0), ("NE", 1.0)):
        if words and words[-1] in letters:
            sign, words = factor, words[:-1]
    numbers = "".join(one if one.isdecimal() or one in "-." else " " for one in words).split()
    try:
        parts = [float(number) for number in numbers]
    except ValueError:
        return None
    strange = any(one.isalpha() for one in words)
    if strange or not 1 <= len(parts) <= 3 or any(not 0 <= part < 60 for part in parts[1:]):  # noqa: PLR2004 - d m s
        return None
    size = abs(parts[0]) + sum(part / 60**place for place, part in enumerate(parts[1:], 1))
    degrees = sign * size if not words.startswith("-") else -size
    return degrees if size <= (_MOST_LATITUDE if latitude else _MOST_LONGITUDE) else None
