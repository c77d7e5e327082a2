"""Where something is: touched on an outline, taken from a receiver, or typed; one place, or several in a row."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.forms.answer_part import AnswerPart, Fault, western_digits
from ui.forms.outline import Chart, Outline, Point, parse_degrees
from ui.forms.positions import nearest_place, point_words, read_points
from ui.rows import RowModel
from ui.shown import shown

if TYPE_CHECKING:
    from ui.devices.receiver import Fix, Receiver
    from ui.forms.question import QuestionShown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

_NEAREST, _ZOOM, _NUDGE = 64.0, 2.0, 0.125
_LEAST = {"geopoint": 1, "geotrace": 2, "geoshape": 3}
PLACES: Final = 6
"""Digits after the point: a tenth of a metre."""


@dataclass(frozen=True, slots=True)
class PointRow:
    """A point of a line or an area."""

    number: int
    words: str


@dataclass(frozen=True, slots=True)
class PlaceShown:
    """Boxes, map and receiver."""

    latitude: str = ""
    longitude: str = ""
    words: str = ""
    near: str = ""
    typing: bool = False
    has_map: bool = False
    has_receiver: bool = False
    searching: bool = False
    trouble: str = ""
    many: bool = False
    closed: bool = False
    zoom: float = 1.0
    count: int = 0


@QmlElement
@QmlUncreatable("made by its question")
class PlacePart(AnswerPart):
    """A place, a line or an area for QML; an OutlineMap draws it.

    A line or an area is a list: what is touched or typed is the mark, and `add` makes a point of it.
    """

    changed = Signal()
    mapChanged = Signal()

    def __init__(self, outline: Outline | None, receiver: Receiver | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.outline = outline
        self._receiver = receiver
        self._shown = PlaceShown(has_map=outline is not None, has_receiver=receiver is not None)
        self._kind = "geopoint"
        self._value = ""
        self._mark: Point | None = None
        self._height, self._accuracy = 0.0, 0.0
        self._centre: Point | None = None
        self._points: tuple[Point, ...] = ()
        self._rows = RowModel(PointRow, key="number", parent=self)

    def show(self, question: QuestionShown) -> None:
        """Show the answer; points that are not yet enough stay."""
        self._kind = question.data_type if question.data_type in _LEAST else "geopoint"
        many = self._kind != "geopoint"
        points = read_points(question.value)
        # The form writes the same place with other digits.
        if points != read_points(self._value) or bool(question.value) != bool(self._value):
            self._value = question.value
            self._points = points[:-1] if self._kind == "geoshape" and points[:1] == points[-1:] else points
            if not many:
                self._mark = self._points[0] if self._points else None
                self._points = ()
                self._shown = self._boxes(self._mark)
        typing = self._shown.typing or not (self._shown.has_map or self._shown.has_receiver)
        self._settle(replace(self._shown, many=many, closed=self._kind == "geoshape", typing=typing))

    # the map

    @property
    def mark(self) -> Point | None:
        """What is touched or typed."""
        return self._mark

    @property
    def points(self) -> tuple[Point, ...]:
        """The points of a line or an area."""
        return self._points

    def chart(self, width: float, height: float) -> Chart | None:
        """The part of the outline that is to be seen."""
        if self.outline is None:
            return None
        whole = Chart.whole(self.outline, width, height)
        centre = self._centre or whole.centre
        return replace(whole, centre=centre, degrees=whole.degrees / self._shown.zoom)

    def touch(self, point: Point) -> None:
        """A finger, or the cross hair and a key, on the map."""
        self._height = self._accuracy = 0.0
        self._set_mark(point)

    @Slot(bool)
    def zoom(self, closer: bool) -> None:
        """Closer, around the mark; or further away."""
        zoom = min(max(self._shown.zoom * (_ZOOM if closer else 1 / _ZOOM), 1.0), _NEAREST)
        self._centre = None if zoom == 1.0 else (self._mark if closer and self._mark else self._centre)
        self._settle(replace(self._shown, zoom=zoom))

    @Slot(float, float)
    def move(self, right: float, down: float) -> None:
        """Move the mark by an eighth of the picture; the map follows. Begins in the middle."""
        chart = self.chart(1.0, 1.0)
        if chart is not None:
            x, y = chart.to_picture(self._mark or chart.centre)
            if self._mark is not None:
                x, y = x + right * _NUDGE, y + down * _NUDGE
            self.touch(chart.to_degrees(x, y))
            if self._shown.zoom > 1.0:
                self._centre = self._mark
                self.mapChanged.emit()

    # typing and receiving

    @Slot(bool)
    def typeInstead(self, typing: bool) -> None:
        """Show the boxes for degrees, or fold them."""
        self._settle(replace(self._shown, typing=typing))

    @Slot(str, str)
    def type(self, box: str, text: str) -> None:
        """What now stands in `latitude` or `longitude`."""
        if getattr(self._shown, box) == text:
            return
        self._shown = replace(self._shown, **{box: text})
        latitude, longitude = self._typed()
        self._mark = (longitude, latitude) if latitude is not None and longitude is not None else None
        self._height = self._accuracy = 0.0
        self._settle(self._shown)
        self._tell()

    @Slot()
    def receive(self) -> None:
        """Ask the receiver."""
        if self._receiver is not None:
            self._settle(replace(self._shown, searching=True, trouble=""))
            self._receiver.start(self._found, self._failed)

    # lines and areas

    @Slot()
    def add(self) -> None:
        """Make a point of the mark."""
        if self._mark is not None and self._points[-1:] != (self._mark,):
            self._become((*self._points, self._mark))

    @Slot(int)
    def remove(self, number: int) -> None:
        """Take a point out, by its number from 1."""
        self._become(tuple(point for place, point in enumerate(self._points, 1) if place != number))

    @Slot()
    def clear(self) -> None:
        """No place at all."""
        self._mark = None
        self._shown = self._boxes(None)
        self._become(())

    def faults(self) -> tuple[Fault, ...]:
        """What the boxes lack, or how many points are missing."""
        if self._kind != "geopoint":
            missing = _LEAST[self._kind] - len(self._points)
            if not self._points or missing <= 0:
                return ()
            words = translate("Forms", "Add at least %1 points")
            return (Fault(words.replace("%1", str(_LEAST[self._kind]))),)
        latitude, longitude = self._typed()
        if not self._shown.latitude.strip() and not self._shown.longitude.strip():
            return ()
        faults = []
        if latitude is None:
            faults.append(Fault(translate("Forms", "Enter the latitude in degrees from -90 to 90"), "latitude"))
        if longitude is None:
            faults.append(Fault(translate("Forms", "Enter the longitude in degrees from -180 to 180"), "longitude"))
        return tuple(faults)

    def retranslate(self) -> None:
        """The place in words."""
        self._settle(self._shown)

    def close(self) -> None:
        """The receiver may rest."""
        if self._receiver is not None:
            self._receiver.stop()

    def _found(self, fix: Fix) -> None:
        self.close()
        self._height, self._accuracy = fix.altitude, fix.accuracy
        self._shown = replace(self._shown, searching=False)
        self._set_mark((fix.longitude, fix.latitude))

    def _failed(self, _words: str) -> None:
        self.close()
        words = translate("Forms", "This machine does not know where it stands. Choose the place in another way.")
        self._settle(replace(self._shown, searching=False, trouble=words, has_receiver=False, typing=True))

    def _set_mark(self, point: Point) -> None:
        self._mark = (round(point[0], PLACES), round(point[1], PLACES))
        self._shown = self._boxes(self._mark)
        self._settle(self._shown)
        self._tell()

    def _become(self, points: tuple[Point, ...]) -> None:
        self._points = points
        self._settle(self._shown)
        self._tell()

    def _tell(self) -> None:
        value = self._kept()
        if value != self._value:
            self._value = value
            self.edited.emit(value)

    def _kept(self) -> str:
        if self._kind == "geopoint":
            if self._mark is None:
                return ""
            return f"{self._mark[1]:.{PLACES}f} {self._mark[0]:.{PLACES}f} {self._height:g} {self._accuracy:g}"
        if len(self._points) < _LEAST[self._kind]:
            return ""
        ring = (*self._points, self._points[0]) if self._kind == "geoshape" else self._points
        return "; ".join(f"{y:.{PLACES}f} {x:.{PLACES}f} 0 0" for x, y in ring)

    def _typed(self) -> tuple[float | None, float | None]:
        return (
            parse_degrees(western_digits(self._shown.latitude), latitude=True),
            parse_degrees(western_digits(self._shown.longitude), latitude=False),
        )

    def _boxes(self, point: Point | None) -> PlaceShown:
        if point is None:
            return replace(self._shown, latitude="", longitude="")
        return replace(self._shown, latitude=f"{point[1]:.{PLACES}f}", longitude=f"{point[0]:.{PLACES}f}")

    def _settle(self, fresh: PlaceShown) -> None:
        mark = self._mark
        words = point_words(mark) if mark else ""
        near = nearest_place(self.outline, mark) if self.outline and mark else ""
        self._shown = replace(fresh, words=words, near=near, count=len(self._points))
        self._rows.replace([PointRow(number, point_words(one)) for number, one in enumerate(self._points, 1)])
        self.changed.emit()
        self.mapChanged.emit()

    def _get_rows(self) -> RowModel[PointRow]:
        return self._rows

    latitude = Property(str, shown("latitude"), notify=changed)
    longitude = Property(str, shown("longitude"), notify=changed)
    words = Property(str, shown("words"), notify=changed)
    near = Property(str, shown("near"), notify=changed)
    typing = Property(bool, shown("typing"), notify=changed)
    hasMap = Property(bool, shown("has_map"), notify=changed)
    hasReceiver = Property(bool, shown("has_receiver"), notify=changed)
    searching = Property(bool, shown("searching"), notify=changed)
    trouble = Property(str, shown("trouble"), notify=changed)
    many = Property(bool, shown("many"), notify=changed)
    closed = Property(bool, shown("closed"), notify=changed)
    zoomed = Property(float, shown("zoom"), notify=changed)
    count = Property(int, shown("count"), notify=changed)
    rows = Property(QObject, _get_rows, constant=True)
