"""The printed ticket as a picture: drawn once, so that every script prints the same on every printer.

576 dots across are the 72 mm that an 80 mm receipt roll prints at 203 dpi. Everything is black or white.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QTextLayout, QTextOption

from ui.devices.qr import qr_image
from ui.devices.series_mark import mark_path
from ui.fonts import FAMILY, hand

WIDTH = 576
DOTS_PER_MM = 8

_MARGIN = 24
_INNER = WIDTH - 2 * _MARGIN
_TEXT, _STRONG, _NUMBER = QFont.Weight.Normal, QFont.Weight.DemiBold, QFont.Weight.Bold
_LABEL_MOST = 216
_BAND = 84
_MARK = 56
_QR_MOST = 240
_QR_GAP = 32
_QUIET = 28
_BODY = (28, _TEXT)
_SCALLOPS = 12
_FINE_SCRIPTS = frozenset({"hi", "zh_CN"})
"""Their strokes are so many that thin ones break in black and white dots."""
_TALL_SCRIPTS = {"ar": 1.5, "hi": 1.5, "zh_CN": 1.45, "vi": 1.4}


@dataclass(frozen=True, slots=True)
class TicketPrint:
    """What stands on one ticket, every sentence already in `language`.

    `label` is `D 047`, `series` the name of its series. The first of `lines` is set large (the wait), the others follow
    as text; with a `qr_url` the last one stands beside the code and says what it is for. Without one there is no code.
    """

    label: str
    series: str
    service: str
    office: str
    lines: tuple[str, ...]
    qr_url: str
    language: str
    rtl: bool
    printed_at: str
    appointment: str = ""
    """That it is for an appointment, and when that is; empty without one."""


@dataclass(frozen=True, slots=True)
class _Block:
    height: float
    paint: Callable[[QPainter, float], None]


@dataclass(frozen=True, slots=True)
class _Place:
    left: float
    width: float


_Style = tuple[int, QFont.Weight]
"""Size in dots, weight."""
_WHOLE_WIDTH = _Place(_MARGIN, _INNER)


def draw_ticket(ticket: TicketPrint) -> QImage:
    """Return the ticket, 576 pixels wide and as long as it needs, in one bit a pixel. Needs a QGuiApplication."""
    blocks = list(_blocks(ticket))
    height = round(sum(block.height for block in blocks))
    image = QImage(QSize(WIDTH, height), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    top = 0.0
    for block in blocks:
        block.paint(painter, top)
        top += block.height
    painter.end()
    image.setDotsPerMeterX(DOTS_PER_MM * 1000)
    image.setDotsPerMeterY(DOTS_PER_MM * 1000)
    sharp = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.MonoOnly
    return image.convertToFormat(QImage.Format.Format_Mono, sharp)


def ticket_png(ticket: TicketPrint) -> bytes:
    """Return the drawn ticket as a PNG, as a Printer takes it."""
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    draw_ticket(ticket).save(buffer, "PNG")
    buffer.close()
    return bytes(store.data())


def _blocks(ticket: TicketPrint) -> Iterable[_Block]:
    yield _space(16)
    yield _text(ticket, ticket.office, (30, _STRONG))
    yield _space(12)
    yield _band(ticket)
    yield _label(ticket)
    yield _rule()
    yield _space(14)
    yield _text(ticket, ticket.service, (34, _STRONG))
    if ticket.appointment:
        yield _space(6)
        yield _text(ticket, ticket.appointment, (34, _STRONG))
    for line in ticket.lines[:1]:
        yield _space(10)
        yield _text(ticket, line, (46, _STRONG))
    beside = ticket.lines[-1] if ticket.qr_url and len(ticket.lines) > 1 else ""
    for line in ticket.lines[1 : len(ticket.lines) - bool(beside)]:
        yield _space(8)
        yield _text(ticket, line, _BODY)
    if ticket.qr_url:
        yield _space(_QUIET)
        yield _code(ticket, beside)
    yield _space(_QUIET if ticket.qr_url else 16)
    yield _rule()
    yield _space(8)
    yield _text(ticket, ticket.printed_at, _BODY)
    yield _space(14)
    yield _scallops()


def _code(ticket: TicketPrint, words: str) -> _Block:
    code = qr_image(ticket.qr_url, _QR_MOST, quiet_zone=0)
    across = code.width() + _QR_GAP
    left = _MARGIN if ticket.rtl else _MARGIN + across
    text = _text(ticket, words, _BODY, _Place(left, _INNER - across))
    height = max(text.height, code.height())

    def paint(painter: QPainter, top: float) -> None:
        x = WIDTH - _MARGIN - code.width() if ticket.rtl else _MARGIN
        painter.drawImage(QPointF(x, top + (height - code.height()) / 2), code)
        text.paint(painter, top + (height - text.height) / 2)

    return _Block(height, paint)


def _text(ticket: TicketPrint, text: str, style: _Style, place: _Place = _WHOLE_WIDTH) -> _Block:
    size, weight = style[0], _STRONG if ticket.language in _FINE_SCRIPTS else style[1]
    leading = _TALL_SCRIPTS.get(ticket.language, 1.25) * size
    layout = QTextLayout(text, _font(size, weight, hand(text)))
    layout.setTextOption(_option(rtl=ticket.rtl))
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(place.width)
        tall = max(leading, line.height())
        line.setPosition(QPointF(0, height + (tall - line.height()) / 2))
        height += tall
    layout.endLayout()

    def paint(painter: QPainter, top: float) -> None:
        painter.setPen(Qt.GlobalColor.black)
        layout.draw(painter, QPointF(place.left, top))

    return _Block(height, paint)


def _band(ticket: TicketPrint) -> _Block:
    beside = _MARK + 40
    place = _Place(beside if ticket.rtl else 24, _INNER - beside - 24)
    name = _text(ticket, ticket.series, (32, _STRONG), place)
    height = max(_BAND, name.height + 16)

    def paint(painter: QPainter, top: float) -> None:
        painter.fillRect(QRectF(_MARGIN, top, _INNER, height), Qt.GlobalColor.black)
        # Words are drawn in black; on the band they have to be the other way round.
        words = QImage(round(_INNER), round(height), QImage.Format.Format_RGB32)
        words.fill(Qt.GlobalColor.white)
        inner = QPainter(words)
        name.paint(inner, (height - name.height) / 2)
        inner.end()
        words.invertPixels()
        painter.drawImage(QPointF(_MARGIN, top), words)
        x = _MARGIN + 16 if ticket.rtl else WIDTH - _MARGIN - 16 - _MARK
        _mark(painter, ticket.label[:1], QRectF(x, top + (height - _MARK) / 2, _MARK, _MARK))

    return _Block(height, paint)


def _mark(painter: QPainter, letter: str, place: QRectF) -> None:
    painter.fillPath(mark_path(letter, place), Qt.GlobalColor.white)
    painter.setPen(Qt.GlobalColor.black)
    painter.setFont(_font(32, _NUMBER))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, letter)


def _label(ticket: TicketPrint) -> _Block:
    wide = QFontMetricsF(_font(100, _NUMBER)).horizontalAdvance(ticket.label) or 1.0
    size = min(_LABEL_MOST, round(100 * (_INNER - 8) / wide))
    font = _font(size, _NUMBER)
    capital = QFontMetricsF(font).capHeight()

    def paint(painter: QPainter, top: float) -> None:
        painter.setPen(Qt.GlobalColor.black)
        painter.setFont(font)
        across = QFontMetricsF(font).horizontalAdvance(ticket.label)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(QPointF((WIDTH - across) / 2, top + 36 + capital), ticket.label)

    return _Block(capital + 72, paint)


def _rule() -> _Block:
    def paint(painter: QPainter, top: float) -> None:
        painter.fillRect(QRectF(_MARGIN, top, _INNER, 2), Qt.GlobalColor.black)

    return _Block(2, paint)


def _scallops() -> _Block:
    across = WIDTH / _SCALLOPS

    def paint(painter: QPainter, top: float) -> None:
        path = QPainterPath(QPointF(0, top))
        for number in range(_SCALLOPS):
            path.arcTo(QRectF(number * across, top - across / 2, across, across), 180, 180)
        painter.strokePath(path, QPen(Qt.GlobalColor.black, 4))

    return _Block(across / 2 + 4, paint)


def _space(height: float) -> _Block:
    return _Block(height, lambda _painter, _top: None)


def _font(size: int, weight: QFont.Weight, family: str = FAMILY) -> QFont:
    font = QFont(family)
    font.setPixelSize(size)
    font.setWeight(weight)
    return font


def _option(*, rtl: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignLeft if not rtl else Qt.AlignmentFlag.AlignRight)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
