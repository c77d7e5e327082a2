"""The page as citizens will see it: drawn by the kiosk's own program, in a process of its own, as a picture."""

import sys
import tempfile
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import Property, QObject, QProcess, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.catalogue.amending.places import as_written
from kiosk.catalogue.pack import Pack
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MAIN: Final = Path(__file__).parents[2] / "main.py"


@QmlElement
@QmlUncreatable("The counter makes it")
class ContentPreview(QObject):
    """A picture that is being drawn, is there, or did not come."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._process: QProcess | None = None
        self._picture = ""
        self._failed = False
        self._drawn = 0

    def draw(self, pack: Pack, target: str, language: str) -> None:
        """Begin to draw the page of a service or life event; an older picture goes."""
        self.close()
        self._folder = tempfile.TemporaryDirectory(prefix="shopfront-preview-")
        folder = Path(self._folder.name)
        (folder / "pack.json").write_bytes(msgspec.json.encode(as_written(pack)))
        self._drawn += 1
        picture = folder / f"page-{self._drawn}.png"
        self._picture, self._failed = "", False
        process = self._process = QProcess(self)
        process.finished.connect(lambda _code, _status: self._ended(process, picture))
        process.errorOccurred.connect(lambda _error: self._ended(process, picture))
        arguments = [str(_MAIN), "preview", str(folder / "pack.json"), str(picture), "--target", target]
        process.start(sys.executable, [*arguments, "--language", language])
        self.changed.emit()

    @Slot()
    def close(self) -> None:
        """Forget it, and stop drawing."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()
        folder, self._folder = self._folder, None
        if folder is not None:
            folder.cleanup()
        self._picture, self._failed = "", False
        self.changed.emit()

    def _ended(self, process: QProcess, picture: Path) -> None:
        if process is not self._process:
            return
        if picture.exists():
            self._picture = QUrl.fromLocalFile(str(picture)).toString()
        else:
            self._failed = True
        self.changed.emit()

    def _get_drawing(self) -> bool:
        return self._process is not None and not self._picture and not self._failed

    _get_picture, _get_failed = held("_picture"), held("_failed")
    picture = Property(str, _get_picture, notify=changed)
    failed = Property(bool, _get_failed, notify=changed)
    drawing = Property(bool, _get_drawing, notify=changed)
