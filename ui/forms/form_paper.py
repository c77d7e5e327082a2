"""A form on paper: drawn by Qt from its answers, for a receipt roll or as a PDF. Nothing is written here."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from ui.devices.qr import qr_image
from ui.fonts import hand

if TYPE_CHECKING:
    from collections.abc import Sequence

ROLL: Final = 576
"""Dots across the 72 mm that an 80 mm roll prints."""
_ROLL_BODY, _PAGE_BODY, _CODE = 26, 11, 240
_DOTS_PER_METRE: Final = 8000
_PICTURE: Final = "code"
_MARGIN_MM: Final = 18.0

Section = tuple[str, "Sequence[tuple[str, str]]"]
"""A heading, and questions with their answers."""


@dataclass(frozen=True, slots=True)
class PaperForm:
    """What stands on the paper, every sentence already in its language."""

    office: str
    title: str
    code_word: str
    code: str
    lines: tuple[str, ...]
    sections: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = ()
    picture: str = ""
    """What the code as a picture says; none where it is empty."""
    rtl: bool = False


def roll_png(paper: PaperForm) -> bytes:
    """A picture as a receipt printer takes it, black on white, as long as it needs."""
    document = _document(paper, _ROLL_BODY, pixels=True)
    document.setTextWidth(ROLL)
    size = document.size().toSize()
    image = QImage(ROLL, size.height() + 2 * _ROLL_BODY, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    document.drawContents(painter)
    painter.end()
    image.setDotsPerMeterX(_DOTS_PER_METRE)
    image.setDotsPerMeterY(_DOTS_PER_METRE)
    store = QByteArray()
    buffer = QBuffer(store)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    sharp = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.MonoOnly
    image.convertToFormat(QImage.Format.Format_Mono, sharp).save(buffer, "PNG")
    return bytes(store.data())


def write_pdf(paper: PaperForm, file: QIODevice) -> None:
    """Pages of A4 into a file that is open for writing."""
    writer = QPdfWriter(file)
    writer.setTitle(paper.title)
    writer.setCreator("Shopfront")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
    print_on(writer, paper)


def print_on(device: QPagedPaintDevice, paper: PaperForm) -> None:
    """Pages onto a device that is set up: a printer, or a file."""
    document = _document(paper, _PAGE_BODY, pixels=False)
    document.documentLayout().setPaintDevice(device)
    document.setPageSize(QSizeF(device.width(), device.height()))
    document.print_(device)


def _document(paper: PaperForm, size: int, *, pixels: bool) -> QTextDocument:
    document = QTextDocument()
    font = QFont(hand(f"{paper.title} {' '.join(paper.lines)}"))
    if pixels:
        font.setPixelSize(size)
    else:
        font.setPointSize(size)
    document.setDefaultFont(font)
    document.setDocumentMargin(size if pixels else 0)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if paper.rtl else Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    if paper.picture:
        document.addResource(
            QTextDocument.ResourceType.ImageResource.value, QUrl(_PICTURE), qr_image(paper.picture, _CODE)
        )
    document.setHtml(_html(paper))
    return document


def _html(paper: PaperForm) -> str:
    parts = [
        f"<p>{escape(paper.office)}</p>",
        f"<h2>{escape(paper.title)}</h2>",
        f"<p>{escape(paper.code_word)}</p>",
    ]
    if paper.code:
        parts[-1] = f"<p>{escape(paper.code_word)}<br><b style='font-size: x-large'>{escape(paper.code)}</b></p>"
    if paper.picture:
        parts.append(f"<p><img src='{_PICTURE}'></p>")
    parts += [f"<p>{escape(line)}</p>" for line in paper.lines]
    for heading, rows in paper.sections:
        parts.append(f"<hr><h3>{escape(heading)}</h3>")
        parts += [f"<p>{escape(label)}<br><b>{_lines(answer)}</b></p>" for label, answer in rows]
    return f"<html dir='{'rtl' if paper.rtl else 'ltr'}'><body>{''.join(parts)}</body></html>"


def _lines(answer: str) -> str:
    return escape(answer).replace("\n", "<br>")
