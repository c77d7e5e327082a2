"""The shapes that tell the series of tickets apart without colour, as a printer draws them."""

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

_CORNERS = {"B": 4, "C": 4, "D": 6, "E": 5, "K": 8}
_TURN = {"B": 45.0, "K": 22.5}
"""Degrees from having a corner on top."""


def mark_path(letter: str, place: QRectF) -> QPainterPath:
    """Return the outline for a series inside `place`: A round, B square, C diamond, D 6, E 5 and K 8 corners."""
    path = QPainterPath()
    corners = _CORNERS.get(letter)
    if corners is None:
        path.addEllipse(place)
        return path
    if letter == "B":
        path.addRect(place.adjusted(3, 3, -3, -3))
        return path
    radius = place.width() / 2
    turn = math.radians(_TURN.get(letter, 0.0))
    points = [
        place.center() + QPointF(math.sin(angle), -math.cos(angle)) * radius
        for angle in (turn + 2 * math.pi * corner / corners for corner in range(corners))
    ]
    path.addPolygon(QPolygonF(points))
    path.closeSubpath()
    return path
