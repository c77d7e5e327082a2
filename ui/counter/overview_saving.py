"""Saving a day as a file: where to, how far, and what to do if it cannot be written."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QObject, QStandardPaths, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.errors import Refused
from kiosk.node import Node
from kiosk.queue.export import Wording, save_day
from ui.bridge import NodeBridge
from ui.counter import overview_words as say
from ui.counter.words import Words
from ui.forms.background import Background

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The counter makes it")
class OverviewSaving(QObject):
    """One export at a time, written on a thread of its own."""

    changed = Signal()
    saved = Signal(str)

    def __init__(self, bridge: NodeBridge, words: Callable[[], Words], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._words = words
        self._background = Background(self)
        self._day = self._problem = ""
        self._busy = False

    def begin(self, day: str) -> None:
        """A day is to be saved."""
        self._day, self._problem = day, ""
        self.changed.emit()

    def close(self) -> None:
        """Finish what is written, and end the thread."""
        self._background.close()

    @Slot(str, result=QUrl)
    def proposal(self, kind: str) -> QUrl:
        """Where the file would go: the folder of documents, named after the office and the day."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = f"{self._bridge.node.office.code} {self._day}.{kind}"
        return QUrl.fromLocalFile(str(Path(folder) / name))

    @Slot(QUrl)
    def save(self, place: QUrl) -> None:
        """Write it there; the end of the name says the format."""
        if self._busy:
            return
        self._busy, self._problem = True, ""
        write = partial(_write, self._bridge.node, self._day, Path(place.toLocalFile()), self._words())
        self._background.run(write, self._done)
        self.changed.emit()

    def _done(self, written: object, error: BaseException | None) -> None:
        self._busy = False
        if isinstance(written, list):
            self.saved.emit(say.saved_as([path.name for path in written]))
        elif isinstance(error, Refused):
            self._problem = self._words().text(error.text)
        elif error is not None:
            raise error
        self.changed.emit()

    def _get_busy(self) -> bool:
        return self._busy

    def _get_problem(self) -> str:
        return self._problem

    busy = Property(bool, _get_busy, notify=changed)
    problem = Property(str, _get_problem, notify=changed)


def _write(node: Node, day: str, target: Path, words: Words) -> list[Path]:
    wording = Wording(words.language, words.translations)
    now_ms = node.clock.now_ms()
    return save_day(node.log, day, target, office=node.office, pack=node.pack, words=wording, now_ms=now_ms)
