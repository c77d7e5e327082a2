"""Signing and drawing with a finger, and the way for those who cannot: typing the name."""

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from PySide6.QtCore import Property, QBuffer, QIODevice, QObject, QPointF, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.devices.camera import Camera, CameraFault
from ui.fonts import hand
from ui.forms.answer_part import AnswerPart, Fault, plain_text
from ui.forms.attachments import Attachments, attachment_name
from ui.forms.background import Background
from ui.forms.question import QuestionShown
from ui.shown import shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SHEET: Final = 1200
"""Pixels across the picture that is kept; it is as high as the pad was."""
RATIO: Final = 0.4
_PEN: Final = 5.0
_MOST_POINTS: Final = 20_000
_NAME_LENGTH: Final = 80

Stroke = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class SketchShown:
    """What is on the pad. Strokes are in parts of its width and height."""

    strokes: tuple[Stroke, ...] = ()
    typed: str = ""
    typing: bool = False
    signing: bool = True
    kept: str = ""
    looking: bool = False
    has_camera: bool = False


@QmlElement
@QmlUncreatable("made by its question")
class SketchPart(AnswerPart):
    """A signature, a drawing, or marks on a picture; kept as a PNG."""

    changed = Signal()
    strokesChanged = Signal()

    def __init__(
        self,
        attachments: Attachments,
        background: Background,
        camera: Camera | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._attachments = attachments
        self._background = background
        self._version = 0
        self._unkept = False
        self._camera = camera
        self._shown = SketchShown()
        self._points = 0
        self._name = self._given = ""
        self.ground: QImage | None = None
        self.ratio = RATIO

    def show(self, question: QuestionShown) -> None:
        """Show the answer: strokes of this visit, or the picture that was kept before."""
        if not self._name:
            self._name = attachment_name(question.ref, "png")
        signing = "signature" in question.appearances
        on_photos = self._camera is not None and "annotate" in question.appearances
        if question.value == self._shown.kept:
            self._place(replace(self._shown, signing=signing, has_camera=on_photos))
            return
        # A picture that changes gets a name of its own, so that who changed it can be told.
        self._name, self._given = attachment_name(question.ref, "png"), question.value
        content = self._attachments.read(question.value) if question.value else None
        self.ground = QImage.fromData(content) if content else None
        self._place(SketchShown(signing=signing, kept=question.value, has_camera=on_photos))

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        """The strokes as they were drawn."""
        return self._shown.strokes

    @property
    def typed(self) -> str:
        """The name that stands for a signature."""
        return self._shown.typed

    def begin(self, x: float, y: float) -> None:
        """A finger touches the pad, at parts of its width and height."""
        self._shown = replace(self._shown, strokes=(*self._shown.strokes, ((x, y),)))
        self.strokesChanged.emit()

    def draw(self, x: float, y: float) -> None:
        """The finger moves."""
        *done, last = self._shown.strokes or ((),)
        if self._points < _MOST_POINTS:
            self._points += 1
            at = (min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
            self._shown = replace(self._shown, strokes=(*done, (*last, at)))
            self.strokesChanged.emit()

    def end(self) -> None:
        """The finger leaves: what is drawn so far is the answer."""
        self._keep()

    @Slot()
    def undo(self) -> None:
        """Take the last stroke back."""
        if self._shown.strokes:
            self._shown = replace(self._shown, strokes=self._shown.strokes[:-1])
            self._keep()

    @Slot()
    def clear(self) -> None:
        """An empty pad."""
        self.ground = None
        self._points = 0
        self._shown = replace(self._shown, strokes=(), typed="")
        self._keep()

    @Slot(bool)
    def typeInstead(self, typing: bool) -> None:
        """Sign by typing the name, or by hand again."""
        self._shown = replace(self._shown, typing=typing, strokes=(), typed="")
        self.ground = None
        self._keep()

    @Slot(str)
    def type(self, name: str) -> None:
        """The name that stands for the signature."""
        words = " ".join(plain_text(name)[:_NAME_LENGTH].split())
        if words != self._shown.typed:
            self._shown = replace(self._shown, typed=words)
            self._keep()

    @Slot()
    def look(self) -> None:
        """Open the camera for a picture to draw on."""
        if self._camera is not None:
            self._place(replace(self._shown, looking=True, strokes=()))
            try:
                self._camera.start(self._see, lambda _words: self.close())
            except CameraFault:
                self.close()

    @Slot()
    def take(self) -> None:
        """Draw on what the camera sees now."""
        self.close()
        self._keep()

    def close(self) -> None:
        """The light of the camera goes out, and the last stroke is kept."""
        self.faults()
        if self._camera is not None and self._shown.looking:
            self._camera.stop()
            self._place(replace(self._shown, looking=False))

    def faults(self) -> tuple[Fault, ...]:
        """None; but whoever goes on at once takes the last stroke along."""
        if self._unkept:
            self._drawn(self._version, _png(draw_sketch(self._shown, self.ground, self.ratio)))
        return ()

    def paint(self, painter: QPainter, place: QRectF, ink: QColor, width: float) -> None:
        """Draw what is on the pad into a place."""
        paint_sketch(painter, place, QPen(ink, width), self._shown, self.ground)

    def _see(self, image: QImage) -> None:
        self.ground = image
        self.strokesChanged.emit()

    def _keep(self) -> None:
        something = bool(self._shown.strokes or self._shown.typed or self.ground is not None)
        self._version += 1
        self._unkept = something
        self._place(replace(self._shown, kept=self._name if something else ""))
        if not something:
            self._attachments.drop(self._name)
            self._drop_given()
            self.edited.emit("")
            return
        version, sketch, ground, ratio = self._version, self._shown, self.ground, self.ratio
        # To make a picture takes longer than a frame.
        self._background.run(
            lambda: _png(draw_sketch(sketch, ground, ratio)), lambda content, _error: self._drawn(version, content)
        )

    def _drawn(self, version: int, content: object) -> None:
        if version == self._version and self._unkept and isinstance(content, bytes):
            self._unkept = False
            self._attachments.keep(self._name, content, "image/png")
            self._drop_given()
            # The name stays while the picture changes, so the form is told each time.
            self.edited.emit(self._name)

    def _drop_given(self) -> None:
        if self._given:
            self._attachments.drop(self._given)
        self._given = ""

    def _place(self, fresh: SketchShown) -> None:
        self._shown = fresh
        self.strokesChanged.emit()
        self.changed.emit()

    def _get_ink(self) -> QColor:
        return QColor(Qt.GlobalColor.black)

    def _get_empty(self) -> bool:
        return not self._shown.kept

    typing = Property(bool, shown("typing"), notify=changed)
    typedName = Property(str, shown("typed"), notify=changed)
    signing = Property(bool, shown("signing"), notify=changed)
    looking = Property(bool, shown("looking"), notify=changed)
    hasCamera = Property(bool, shown("has_camera"), notify=changed)
    kept = Property(str, shown("kept"), notify=changed)
    inkTone = Property("QColor", _get_ink, constant=True)
    empty = Property(bool, _get_empty, notify=changed)


def draw_sketch(sketch: SketchShown, ground: QImage | None, ratio: float) -> QImage:
    """The pad as a picture, dark on white in every theme. May be called on any thread."""
    pixels = QImage.Format.Format_RGB32 if ground is not None else QImage.Format.Format_Grayscale8
    image = QImage(SHEET, max(1, round(SHEET * ratio)), pixels)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_sketch(painter, QRectF(image.rect()), QPen(QColor(Qt.GlobalColor.black), _PEN), sketch, ground)
    painter.end()
    return image


def paint_sketch(painter: QPainter, place: QRectF, pen: QPen, sketch: SketchShown, ground: QImage | None) -> None:
    """Picture, typed name and strokes, one above the other."""
    if ground is not None and not ground.isNull():
        size = QSizeF(ground.size()).scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        corner = place.center() - QPointF(size.width() / 2, size.height() / 2)
        painter.drawImage(QRectF(corner, size), ground)
    if sketch.typed:
        _write(painter, place, pen.color(), sketch.typed)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for stroke in sketch.strokes:
        painter.drawPath(_path(stroke, place))


def _path(stroke: Stroke, place: QRectF) -> QPainterPath:
    points = [QPointF(place.x() + x * place.width(), place.y() + y * place.height()) for x, y in stroke]
    path = QPainterPath(points[0])
    for before, after in pairwise(points):
        path.quadTo(before, (before + after) / 2)
    # A dot is a stroke too: of an i, or of a finger that only touched.
    path.lineTo(points[-1] + QPointF(0.1, 0.1))
    return path


def _write(painter: QPainter, place: QRectF, ink: QColor, name: str) -> None:
    font = QFont(hand(name))
    font.setPixelSize(max(1, int(place.height() * 0.3)))
    wide = QFontMetricsF(font).horizontalAdvance(name)
    if wide > place.width() * 0.9:
        font.setPixelSize(max(1, int(font.pixelSize() * place.width() * 0.9 / wide)))
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, name)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())
