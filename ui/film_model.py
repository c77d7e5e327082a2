"""The video of a page for QML: opened by whoever wants it, played without sound, with its words beside it."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, QRectF, QSizeF, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from ui.devices.film import Film, FilmFault, SystemFilm
from ui.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
_LOG = logging.getLogger(__name__)
_USUAL_RATIO = 9 / 16


@dataclass(frozen=True, slots=True)
class FilmShown:
    """How it stands with the video. `ratio` is its height for a width of 1; `broken`: it cannot be shown here."""

    offered: bool = False
    signed: bool = False
    captions: str = ""
    opened: bool = False
    playing: bool = False
    broken: bool = False
    ratio: float = _USUAL_RATIO


@QmlElement
@QmlUncreatable("made by its page")
class FilmModel(QObject):
    """One video. Nothing plays before somebody asks for it; `pictured` comes with every picture."""

    changed = Signal()
    pictured = Signal()

    def __init__(self, film: Callable[[QObject], Film] = SystemFilm, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.made = film
        self._film: Film | None = None
        self._source: tuple[object, Callable[[], bytes]] | None = None
        self._shown = FilmShown()
        self.picture = QImage()

    def show(self, name: str, content: Callable[[], bytes], captions: str = "", *, signed: bool = False) -> None:
        """Offer the video called `name`, empty for none; another one than before closes that."""
        if not name:
            self.shut()
            self._source = None
            self._place(FilmShown())
            return
        if self._source is None or self._source[0] != name:
            self.shut()
            self._source = (name, content)
            self._place(FilmShown())
        self._place(replace(self._shown, offered=True, signed=signed, captions=captions))

    @Slot(bool)
    def open(self, playing: bool) -> None:
        """Show it, and play it at once unless nothing may move by itself."""
        if self._source is None or self._shown.opened:
            return
        self._place(replace(self._shown, opened=True, broken=False))
        try:
            content = self._source[1]()
            self._film = self.made(self)
            self._film.open(content, self._see, self._end, self._fail)
        except (OSError, FilmFault) as error:
            self._fail(str(error))
            return
        if playing:
            self.toggle()

    @Slot()
    def toggle(self) -> None:
        """Play, or stand still."""
        if self._film is None:
            return
        if self._shown.playing:
            self._film.pause()
        else:
            self._film.play()
        self._place(replace(self._shown, playing=not self._shown.playing))

    @Slot()
    def again(self) -> None:
        """From the beginning."""
        if self._film is not None:
            self._film.rewind()
            self._film.play()
            self._place(replace(self._shown, playing=True))

    @Slot()
    def rest(self) -> None:
        """Stand still: something else is on the screen."""
        if self._shown.playing:
            self.toggle()

    @Slot()
    def shut(self) -> None:
        """Away with it; it is still offered."""
        if self._film is not None:
            self._film.close()
            self._film = None
        self.picture = QImage()
        self._place(replace(self._shown, opened=False, playing=False, broken=False))

    def _see(self, picture: QImage) -> None:
        self.picture = picture
        self._place(replace(self._shown, ratio=picture.height() / max(picture.width(), 1)))
        self.pictured.emit()

    def _end(self) -> None:
        self._place(replace(self._shown, playing=False))

    def _fail(self, reason: str) -> None:
        if not self._shown.broken:
            _LOG.warning("The video %s cannot be shown: %s", self._source[0] if self._source else "", reason)
        self._place(replace(self._shown, playing=False, broken=True))

    def _place(self, fresh: FilmShown) -> None:
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    offered = Property(bool, shown("offered"), notify=changed)
    signed = Property(bool, shown("signed"), notify=changed)
    captions = Property(str, shown("captions"), notify=changed)
    opened = Property(bool, shown("opened"), notify=changed)
    playing = Property(bool, shown("playing"), notify=changed)
    broken = Property(bool, shown("broken"), notify=changed)
    ratio = Property(float, shown("ratio"), notify=changed)


@QmlElement
class FilmFrame(QQuickPaintedItem):
    """The picture of the moment, as large as it fits; painted, because software rendering shows no video item."""

    filmChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._film: FilmModel | None = None

    def paint(self, painter: QPainter) -> None:
        """Draw the picture."""
        if self._film is None or self._film.picture.isNull():
            return
        picture = self._film.picture
        size = QSizeF(picture.size()).scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF((self.width() - size.width()) / 2, (self.height() - size.height()) / 2, *size.toTuple())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, picture)

    def _get_film(self) -> FilmModel | None:
        return self._film

    def _set_film(self, film: FilmModel | None) -> None:
        if film is self._film:
            return
        if self._film is not None:
            self._film.pictured.disconnect(self._draw)
        self._film = film
        if film is not None:
            film.pictured.connect(self._draw)
        self._draw()
        self.filmChanged.emit()

    @Slot()
    def _draw(self) -> None:
        self.update()

    film = Property(FilmModel, _get_film, _set_film, notify=filmChanged)
