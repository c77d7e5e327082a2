"""What forms draw themselves: the pad for signing, the outline of a region, and pictures of a camera.

They are painted here and not composed in QML, because each is one picture of thousands of points.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.fonts import hand
from ui.forms.place_part import PlacePart
from ui.forms.sketch_part import SketchPart

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.forms.outline import Chart

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_REACH = 6.0
"""Pixels that a finger may wander and still touch one place."""


@QmlElement
class SketchPad(QQuickPaintedItem):
    """The pad: a finger or a pen draws on it. Signing is a path by its nature; who can't do it types the name."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        # The page below must not take the finger away in the middle of a name.
        self.setKeepMouseGrab(True)
        self._part: QObject | None = None
        self._ink = QColor(Qt.GlobalColor.black)
        self._pen = 4.0

    def paint(self, painter: QPainter) -> None:
        """Draw the strokes."""
        if isinstance(self._part, SketchPart):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._part.paint(painter, QRectF(0, 0, self.width(), self.height()), self._ink, self._pen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A stroke begins."""
        if isinstance(self._part, SketchPart):
            self._part.ratio = self.height() / max(self.width(), 1)
            self._part.begin(*self._at(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The stroke goes on."""
        if isinstance(self._part, SketchPart):
            self._part.draw(*self._at(event))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """The stroke ends."""
        if isinstance(self._part, SketchPart):
            self._part.end()

    def _at(self, event: QMouseEvent) -> tuple[float, float]:
        return event.position().x() / max(self.width(), 1), event.position().y() / max(self.height(), 1)

    def _get_part(self) -> QObject | None:
        return self._part

    def _set_part(self, part: QObject | None) -> None:
        self._part = part
        if isinstance(part, SketchPart):
            part.strokesChanged.connect(self.update)
        self.update()

    def _get_ink(self) -> QColor:
        return self._ink

    def _set_ink(self, ink: QColor) -> None:
        self._ink = QColor(ink)
        self.update()

    def _get_pen(self) -> float:
        return self._pen

    def _set_pen(self, pen: float) -> None:
        self._pen = pen
        self.update()

    part = Property(QObject, _get_part, _set_part, notify=changed)
    ink = Property("QColor", _get_ink, _set_ink, notify=changed)
    pen = Property(float, _get_pen, _set_pen, notify=changed)


@QmlElement
class PictureView(QQuickPaintedItem):
    """The `picture` of a part, as large as fits."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._part: QObject | None = None

    def paint(self, painter: QPainter) -> None:
        """Draw the picture in the middle."""
        image = getattr(self._part, "picture", None)
        if isinstance(image, QImage) and not image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            whole = QSizeF(self.width(), self.height())
            size = QSizeF(image.size()).scaled(whole, Qt.AspectRatioMode.KeepAspectRatio)
            corner = QPointF((whole.width() - size.width()) / 2, (whole.height() - size.height()) / 2)
            painter.drawImage(QRectF(corner, size), image)

    def _get_part(self) -> QObject | None:
        return self._part

    def _set_part(self, part: QObject | None) -> None:
        self._part = part
        if part is not None:
            part.pictureChanged.connect(self.update)
        self.update()

    part = Property(QObject, _get_part, _set_part, notify=changed)


def _tone_getter(name: str) -> Callable[[Any], QColor]:
    def get(item: Any) -> QColor:  # noqa: ANN401 - an OutlineMap, whose class is being made
        return item._tone(name)  # noqa: SLF001 - it is the item's own getter

    return get


def _tone_setter(name: str) -> Callable[[Any, QColor], None]:
    def put(item: Any, tone: QColor) -> None:  # noqa: ANN401 - as above
        item._set_tone(name, tone)  # noqa: SLF001

    return put


@QmlElement
class OutlineMap(QQuickPaintedItem):
    """The outline with the mark: a touch sets it. Buttons of the page zoom and move; nothing is dragged."""

    changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setAcceptedMouseButtons(Qt.MouseButton.LeftButton)
        self._part: QObject | None = None
        self._pressed_at: QPointF | None = None
        self._land = QPainterPath()
        self._colours: dict[str, QColor] = {}
        self._letters = 24.0
        self._line = 3.0

    def paint(self, painter: QPainter) -> None:
        """Land, names, points and mark."""
        part = self._part
        if not isinstance(part, PlacePart):
            return
        chart = part.chart(self.width(), self.height())
        if chart is None or part.outline is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        across, upright = chart.scale
        pen = QPen(self._tone("edge"), self._line)
        pen.setCosmetic(True)
        painter.save()
        painter.translate(self.width() / 2, self.height() / 2)
        painter.scale(across, -upright)
        painter.translate(-chart.centre[0], -chart.centre[1])
        painter.setPen(pen)
        painter.setBrush(self._tone("land"))
        painter.drawPath(self._land)
        painter.restore()
        self._paint_names(painter, part, chart)
        self._paint_points(painter, part, chart)
        if part.mark is not None:
            self._paint_mark(painter, QPointF(*chart.to_picture(part.mark)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where the finger came down."""
        self._pressed_at = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The mark goes where the finger leaves, unless it slid away."""
        start, self._pressed_at = self._pressed_at, None
        part = self._part
        if start is None or not isinstance(part, PlacePart):
            return
        slid = math.hypot(event.position().x() - start.x(), event.position().y() - start.y())
        chart = part.chart(self.width(), self.height())
        if chart is not None and slid <= _REACH * self._line:
            part.touch(chart.to_degrees(event.position().x(), event.position().y()))

    def mouseUngrabEvent(self) -> None:
        """Somebody else took the finger."""
        self._pressed_at = None

    def _tone(self, name: str) -> QColor:
        return self._colours.get(name, QColor(Qt.GlobalColor.gray))

    def _set_tone(self, name: str, tone: QColor) -> None:
        self._colours[name] = QColor(tone)
        self.update()

    def _paint_names(self, painter: QPainter, part: PlacePart, chart: Chart) -> None:
        if part.outline is None:
            return
        font = QFont(hand("".join(name for name, _point in part.outline.places)))
        font.setPixelSize(int(self._letters))
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        dot = self._line * 1.5
        for name, point in part.outline.places:
            x, y = chart.to_picture(point)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._tone("ink"))
            painter.drawEllipse(QPointF(x, y), dot, dot)
            painter.setPen(self._tone("ink"))
            wide = metrics.horizontalAdvance(name)
            left = x + 3 * dot if x + 3 * dot + wide < self.width() else x - 3 * dot - wide
            painter.drawText(QPointF(left, y + metrics.ascent() / 2 - dot / 2), name)

    def _paint_points(self, painter: QPainter, part: PlacePart, chart: Chart) -> None:
        places = [QPointF(*chart.to_picture(point)) for point in part.points]
        if not places:
            return
        ring = [*places, places[0]] if part.property("closed") and len(places) > 1 else places
        painter.setPen(QPen(self._tone("mark"), self._line * 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(ring)
        painter.setPen(QPen(self._tone("halo"), self._line))
        painter.setBrush(self._tone("mark"))
        for place in places:
            painter.drawEllipse(place, self._line * 3, self._line * 3)

    def _paint_mark(self, painter: QPainter, at: QPointF) -> None:
        size = self._letters
        pin = QPainterPath(at)
        pin.cubicTo(at + QPointF(-size, -size * 1.1), at + QPointF(-size, -size * 2.4), at + QPointF(0, -size * 2.4))
        pin.cubicTo(at + QPointF(size, -size * 2.4), at + QPointF(size, -size * 1.1), at)
        painter.setPen(QPen(self._tone("halo"), self._line))
        painter.setBrush(self._tone("mark"))
        painter.drawPath(pin)
        painter.setBrush(self._tone("halo"))
        painter.drawEllipse(at + QPointF(0, -size * 1.6), size * 0.28, size * 0.28)

    def _get_part(self) -> QObject | None:
        return self._part

    def _set_part(self, part: QObject | None) -> None:
        self._part = part
        self._land = QPainterPath()
        if isinstance(part, PlacePart):
            for ring in part.outline.rings if part.outline else ():
                self._land.addPolygon([QPointF(*point) for point in ring])
                self._land.closeSubpath()
            part.mapChanged.connect(self.update)
        self.update()

    def _get_letters(self) -> float:
        return self._letters

    def _set_letters(self, letters: float) -> None:
        self._letters = letters
        self.update()

    def _get_line(self) -> float:
        return self._line

    def _set_line(self, line: float) -> None:
        self._line = line
        self.update()

    part = Property(QObject, _get_part, _set_part, notify=changed)
    land = Property("QColor", _tone_getter("land"), _tone_setter("land"), notify=changed)
    edge = Property("QColor", _tone_getter("edge"), _tone_setter("edge"), notify=changed)
    ink = Property("QColor", _tone_getter("ink"), _tone_setter("ink"), notify=changed)
    mark = Property("QColor", _tone_getter("mark"), _tone_setter("mark"), notify=changed)
    halo = Property("QColor", _tone_getter("halo"), _tone_setter("halo"), notify=changed)
    letters = Property(float, _get_letters, _set_letters, notify=changed)
    line = Property(float, _get_line, _set_line, notify=changed)
