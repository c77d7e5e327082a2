"""Videos: a port that shows the pictures of one without a sound, its QtMultimedia adapter, and what may fail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QImage


class FilmFault(Exception):
    """This machine shows no videos; the message says why."""


class Film(Protocol):
    """Shows one video at a time. What it cannot show it tells, and never raises after `open`."""

    def open(
        self,
        content: bytes,
        picture: Callable[[QImage], None],
        ended: Callable[[], None],
        failed: Callable[[str], None],
    ) -> None:
        """Take up a video, paused; the old one is let go. Raises FilmFault where nothing can show any."""

    def play(self) -> None:
        """Go on."""

    def pause(self) -> None:
        """Stand still."""

    def rewind(self) -> None:
        """To the beginning."""

    def close(self) -> None:
        """Let the video go, and everything that shows it."""


class SystemFilm(QObject):
    """By QtMultimedia, which is loaded with the first video and not with the program. It gets no loudspeaker."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: Any = None
        self._picture: Callable[[QImage], None] | None = None

    def open(
        self,
        content: bytes,
        picture: Callable[[QImage], None],
        ended: Callable[[], None],
        failed: Callable[[str], None],
    ) -> None:
        """As Film says."""
        try:
            from PySide6.QtMultimedia import QMediaPlayer, QVideoSink  # noqa: PLC0415 - large, and seldom wanted
        except ImportError as error:
            message = "this machine has no QtMultimedia"
            raise FilmFault(message) from error
        self.close()
        self._picture = picture
        # Without a parent: a player that goes with its parent, or later, dies in the middle of a picture.
        player = self._player = QMediaPlayer()
        sink = QVideoSink(player)
        sink.videoFrameChanged.connect(self._see)
        player.setVideoSink(sink)
        states = QMediaPlayer.MediaStatus

        def look(status: QMediaPlayer.MediaStatus) -> None:
            if status == states.EndOfMedia:
                ended()
            elif status == states.InvalidMedia or (status == states.LoadedMedia and not self._shows()):
                failed("it has no pictures that this machine can show")

        player.mediaStatusChanged.connect(look)
        player.errorOccurred.connect(lambda _error, words: failed(str(words)))
        held = QBuffer(player)
        held.setData(QByteArray(content))
        held.open(QIODevice.OpenModeFlag.ReadOnly)
        player.setSourceDevice(held)
        player.pause()

    def play(self) -> None:
        """As Film says."""
        if self._player is not None:
            self._player.play()

    def pause(self) -> None:
        """As Film says."""
        if self._player is not None:
            self._player.pause()

    def rewind(self) -> None:
        """As Film says."""
        if self._player is not None:
            self._player.setPosition(0)

    def close(self) -> None:
        """As Film says."""
        self._picture = None
        if self._player is not None:
            self._player.stop()
            self._player.setVideoSink(None)
            self._player.setSource(QUrl())
            self._player = None

    def _shows(self) -> bool:
        return self._player is not None and bool(self._player.hasVideo())

    def _see(self, frame: Any) -> None:  # noqa: ANN401 - a QVideoFrame, whose module is not loaded yet
        image = frame.toImage()
        if self._picture is not None and not image.isNull():
            self._picture(image)
