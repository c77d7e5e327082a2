"""The picture of a ticket's code, whose library is loaded with the first code and not by the start of the kiosk."""

from typing import ClassVar

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider


class CodeImages(QQuickImageProvider):
    """Draws what `ui.devices.qr.qr_source` names."""

    NAME: ClassVar = "qr"

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._provider: QQuickImageProvider | None = None

    def requestImage(self, identity: str, size: QSize, wanted: QSize) -> QImage:
        """The code; an empty image where the address is too long for one."""
        if self._provider is None:
            from ui.devices.qr import QrImageProvider  # noqa: PLC0415 - the reason for this class

            self._provider = QrImageProvider()
        return self._provider.requestImage(identity, size, wanted)
