"""Pictures and videos of the pack that is shown, from its folder `media`."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

LARGEST: Final = 1200
"""Pixels along an edge; what is larger is read smaller, for a drawing may be made for paper."""

Media = Callable[[str], bytes]
"""What stands in a file of the pack; raises OSError where it cannot be read."""


def nothing(file: str) -> bytes:
    """The media of a kiosk that was told of none."""
    raise FileNotFoundError(file)


def media_address(file: str) -> str:
    """Where QML finds a picture; empty for none."""
    return f"image://{PackMedia.NAME}/{file}" if file else ""


class PackMedia(QQuickImageProvider):
    """Serves `image://media/<file>`; an unknown picture is an empty one."""

    NAME: Final = "media"

    def __init__(self, folder: Callable[[], Path]) -> None:
        """`folder` says where they are now: another pack may be shown."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder

    def content(self, file: str) -> bytes:
        """All of a file; raises OSError."""
        return (self._folder() / Path(file).name).read_bytes()

    def requestImage(self, file: str, size: QSize, requested: QSize) -> QImage:
        """The picture, no larger than it is asked for."""
        reader = QImageReader(str(self._folder() / Path(file).name))
        most = requested if requested.isValid() and not requested.isEmpty() else QSize(LARGEST, LARGEST)
        natural = reader.size()
        if natural.isValid() and (natural.width() > most.width() or natural.height() > most.height()):
            reader.setScaledSize(natural.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image
