"""Reads bar codes and QR codes from a picture."""

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

LARGEST_EDGE = 1280
"""Pixels. A code that fills a hand's breadth is read from fewer; more only cost time."""
LONGEST = 4000


def read_code(image: QImage) -> str | None:
    """The text of the first code in the picture, or None. Takes milliseconds: call it off the GUI thread."""
    import zxingcpp  # noqa: PLC0415 - loaded with the first code and not with the program

    if max(image.width(), image.height()) > LARGEST_EDGE:
        image = image.scaled(LARGEST_EDGE, LARGEST_EDGE, Qt.AspectRatioMode.KeepAspectRatio)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size = (grey.width(), grey.height())
    picture = Image.frombuffer("L", size, bytes(grey.constBits()), "raw", "L", grey.bytesPerLine(), 1)
    for code in zxingcpp.read_barcodes(picture):
        if code.text.strip():
            return str(code.text)[:LONGEST]
    return None
