"""QR codes as pictures: every module a whole number of pixels, dark on white in every theme."""

from urllib.parse import quote, unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

PROVIDER = "qr"
QUIET_ZONE = 4
"""Light modules on each side, as ISO/IEC 18004 asks for."""
_USUAL_SIDE = 320


def qr_matrix(address: str) -> list[list[bool]]:
    """Return the square of modules for `address`, true where dark, without its quiet zone.

    Raises ValueError where the address is longer than a code can hold (2,331 bytes).
    """
    import qrcode  # noqa: PLC0415 - loaded with the first code and not with the program
    from qrcode.constants import ERROR_CORRECT_M  # noqa: PLC0415

    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(address)
    code.make(fit=True)
    return [[bool(module) for module in row] for row in code.get_matrix()]


def qr_image(address: str, side: int, quiet_zone: int = QUIET_ZONE) -> QImage:
    """Return the code of `address` with its quiet zone, at most `side` pixels a side, at least a pixel a module."""
    matrix = qr_matrix(address)
    inner = len(matrix)
    across = inner + 2 * quiet_zone
    image = QImage(across, across, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    shades = bytes(0 if dark else 255 for row in matrix for dark in row)
    code = QImage(shades, inner, inner, inner, QImage.Format.Format_Grayscale8)
    painter.drawImage(quiet_zone, quiet_zone, code)
    painter.end()
    pixels = across * max(1, side // across)
    return image.scaled(pixels, pixels)


def qr_source(address: str) -> str:
    """Return what the `source` of an Image in QML must be to show the code of `address`, empty for no address."""
    return f"image://{PROVIDER}/{quote(address, safe='')}" if address else ""


class QrImageProvider(QQuickImageProvider):
    """Draws `image://qr/<address, percent-encoded>`; add it to the engine under the name in PROVIDER."""

    def __init__(self) -> None:
        """Answer with a QImage, so that it works without a graphics processor."""
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, identity: str, size: QSize, wanted: QSize) -> QImage:
        """Return the code for an `identity` made by `qr_source`; an empty image where it is too long."""
        try:
            image = qr_image(unquote(identity), wanted.width() if wanted.width() > 0 else _USUAL_SIDE)
        except ValueError:
            return QImage()
        if size is not None:
            size.setWidth(image.width())
            size.setHeight(image.height())
        return image
