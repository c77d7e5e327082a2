"""Positions in the text that a form keeps, and in the words of people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from ui.forms.outline import Outline, Point

translate = QCoreApplication.translate


def read_points(value: str) -> tuple[Point, ...]:
    """The points of an answer such as "-41.29 174.78 0 0; ..."; none where it is not understood."""
    points = []
    for one in value.split(";"):
        numbers = one.split()
        if not numbers:
            continue
        try:
            points.append((float(numbers[1]), float(numbers[0])))
        except (ValueError, IndexError):
            return ()
    return tuple(points)


def point_words(point: Point) -> str:
    """A place as people write it, kept from left to right."""
    north = "N" if point[1] >= 0 else "S"
    east = "E" if point[0] >= 0 else "W"
    return f"\u2066{abs(point[1]):.4f}° {north}, {abs(point[0]):.4f}° {east}\u2069"


def nearest_place(outline: Outline, point: Point) -> str:
    """The name of the nearest place that the outline names, or ""."""
    nearest = min(
        outline.places,
        key=lambda place: (place[1][0] - point[0]) ** 2 + (place[1][1] - point[1]) ** 2,
        default=("", point),
    )
    return translate("Forms", "near %1").replace("%1", f"\u2068{nearest[0]}\u2069") if nearest[0] else ""
