"""Pages of A4 as a PDF: words, lines and boxes at places in tenths of a millimetre, mirrored for Arabic."""

from enum import Enum
from pathlib import Path

from PySide6.QtCore import QIODevice, QMarginsF, QRectF, QSaveFile, Qt
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen, QTextOption

from kiosk.errors import DataFault
from ui.fonts import hand

WIDTH, HEIGHT = 2100.0, 2970.0
_DPI = 300
_UNITS_PER_INCH = 254
_SMALLEST = 24.0
"""Tenths of a millimetre: seven points, which is still read."""


class Align(Enum):
    """Where words stand in their box; what is left and right here is mirrored by the direction of the text."""

    START = Qt.AlignmentFlag.AlignLeft
    MIDDLE = Qt.AlignmentFlag.AlignHCenter
    END = Qt.AlignmentFlag.AlignRight


class PaperSheet:
    """A PDF while it is drawn; `save` makes it stand in its file, whole or not at all. Needs a QGuiApplication."""

    def __init__(self, file: Path, title: str, *, rtl: bool = False) -> None:
        """Begin the first page. Raises DataFault where nothing can be written."""
        self.rtl = rtl
        self._path = file
        self._file = QSaveFile(str(file))
        if not self._file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise self._fault()
        self._writer = QPdfWriter(self._file)
        self._writer.setTitle(title)
        self._writer.setCreator("Shopfront")
        self._writer.setResolution(_DPI)
        page, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
        self._writer.setPageLayout(QPageLayout(page, upright, QMarginsF(), QPageLayout.Unit.Millimeter))
        self._painter = QPainter(self._writer)
        self._painter.scale(_DPI / _UNITS_PER_INCH, _DPI / _UNITS_PER_INCH)

    def next_page(self) -> None:
        """Go on with an empty page."""
        self._writer.newPage()

    def text(self, words: str, place: QRectF, size: float, *, bold: bool = False, align: Align = Align.START) -> None:
        """Words in a box, wrapped and in the middle of its height; smaller letters where they would not fit."""
        option = self._option(align)
        while size > _SMALLEST and self._too_large(words, place, size, bold=bold):
            size *= 0.94
        self._painter.setFont(_font(words, size, bold=bold))
        self._painter.setPen(Qt.GlobalColor.black)
        self._painter.drawText(self._placed(place), words, option)

    def line(self, left: float, top: float, right: float, bottom: float, *, dashed: bool = False) -> None:
        """A thin line."""
        pen = QPen(Qt.GlobalColor.black, 2.5)
        if dashed:
            pen.setStyle(Qt.PenStyle.DashLine)
        self._painter.setPen(pen)
        one, other = self._placed(QRectF(left, top, 0, 0)), self._placed(QRectF(right, bottom, 0, 0))
        self._painter.drawLine(one.topLeft(), other.topLeft())

    def fill(self, place: QRectF) -> None:
        """A light ground, for headings."""
        self._painter.fillRect(self._placed(place), Qt.GlobalColor.lightGray)

    def save(self) -> None:
        """Put the file in its place. Raises DataFault where that fails."""
        if not (self._painter.end() and self._file.commit()):
            raise self._fault()

    def _too_large(self, words: str, place: QRectF, size: float, *, bold: bool) -> bool:
        self._painter.setFont(_font(words, size, bold=bold))
        needed = self._painter.boundingRect(QRectF(0, 0, place.width(), 10_000), words, self._option(Align.START))
        return needed.height() > place.height() or needed.width() > place.width()

    def _placed(self, place: QRectF) -> QRectF:
        return QRectF(WIDTH - place.right(), place.top(), place.width(), place.height()) if self.rtl else place

    def _option(self, align: Align) -> QTextOption:
        option = QTextOption(align.value | Qt.AlignmentFlag.AlignVCenter)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        return option

    def _fault(self) -> DataFault:
        message = f"{self._path} can't be written ({self._file.errorString()}). Choose another place with --out."
        return DataFault(message)


def _font(words: str, size: float, *, bold: bool) -> QFont:
    font = QFont(hand(words))
    font.setPixelSize(round(size))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return font
