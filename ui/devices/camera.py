"""Cameras as forms know them: pictures come one after the other until somebody says stop."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

FRAME_MS = 100


class CameraFault(Exception):
    """There is no camera, or it gives no picture; the message says what it said itself, for the log."""


class Camera(Protocol):
    """Something that sees. All calls are made on the GUI thread, and so are those of `frame`."""

    def start(self, frame: Callable[[QImage], None], failed: Callable[[str], None]) -> None:
        """Hand over every picture from now on. Raises CameraFault where there is no camera."""

    def stop(self) -> None:
        """No more pictures; the light goes out. May be called twice."""


class FileCamera(QObject):
    """Shows picture files in turn, as a camera that somebody holds still; for tests and demonstrations."""

    def __init__(self, files: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = list(files)
        self._next = 0
        self._frame: Callable[[QImage], None] | None = None
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._show)

    def start(self, frame: Callable[[QImage], None], failed: Callable[[str], None]) -> None:  # noqa: ARG002 - never fails
        """Begin with the first file; CameraFault if there is none."""
        if not self._files:
            message = "no picture files were given"
            raise CameraFault(message)
        self._frame = frame
        self._next = 0
        self._timer.start()
        self._show()

    def stop(self) -> None:
        """No more pictures."""
        self._timer.stop()
        self._frame = None

    def _show(self) -> None:
        image = QImage(str(self._files[self._next % len(self._files)]))
        self._next += 1
        if self._frame is not None and not image.isNull():
            self._frame(image)


class SystemCamera(QObject):
    """The camera of this machine, by QtMultimedia, which is loaded with the first picture and not with the program."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: Any = None
        self._camera: Any = None
        self._frame: Callable[[QImage], None] | None = None

    def start(self, frame: Callable[[QImage], None], failed: Callable[[str], None]) -> None:
        """Open the camera that the system prefers."""
        from PySide6.QtMultimedia import QCamera, QMediaCaptureSession, QMediaDevices, QVideoSink  # noqa: PLC0415

        device = QMediaDevices.defaultVideoInput()
        if device.isNull():
            message = "the system knows no camera"
            raise CameraFault(message)
        self.stop()
        self._frame = frame
        self._session = QMediaCaptureSession(self)
        self._camera = QCamera(device, self)
        sink = QVideoSink(self._session)
        sink.videoFrameChanged.connect(self._see)
        self._camera.errorOccurred.connect(lambda _error, words: failed(str(words)))
        self._session.setCamera(self._camera)
        self._session.setVideoSink(sink)
        self._camera.start()

    def stop(self) -> None:
        """Close the camera."""
        self._frame = None
        if self._camera is not None:
            self._camera.stop()
            self._session.deleteLater()
            self._camera.deleteLater()
            self._camera = self._session = None

    def _see(self, frame: Any) -> None:  # noqa: ANN401 - a QVideoFrame, whose module is not loaded yet
        image = frame.toImage()
        if self._frame is not None and not image.isNull():
            self._frame(image)
