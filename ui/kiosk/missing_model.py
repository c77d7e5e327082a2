"""A question that nobody answered: kept for whoever writes answers, in words of ours, if the citizen says yes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.answers.known_words import KnownWords
from ui.kiosk import sentences
from ui.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.catalogue.pack import Pack

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class MissingShown:
    """`stands` is empty, `asked` while the citizen sees the words, then `kept` or `left`."""

    stands: str = ""
    words: str = ""


@QmlElement
@QmlUncreatable("made by the kiosk")
class MissingModel(QObject):
    """The question for QML; what was typed stays in the visit, and is looked at only when it is asked for."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.tell: Callable[[str, dict[str, Any]], None] = _nobody
        """Writes what is kept down."""
        self._pack: Pack | None = None
        self._query = self._language = ""
        self._words: tuple[str, ...] = ()
        self._shown = MissingShown()

    def show(self, pack: Pack, query: str, language: str) -> None:
        """Be about these words from now on."""
        if (query, language) != (self._query, self._language):
            self._query, self._language = query, language
            self._stand("")
        self._pack = pack

    @Slot()
    def ask(self) -> None:
        """Show what would be kept."""
        if self._pack is None or self._shown.stands:
            return
        self._words = KnownWords(self._pack).of(self._query, self._language)
        self._stand("asked")

    @Slot()
    def keep(self) -> None:
        """The citizen saw it and said yes."""
        if self._shown.stands == "asked":
            self.tell("insight.ask", {"language": self._language, "words": list(self._words)})
            self._stand("kept")

    @Slot()
    def leave(self) -> None:
        """The citizen said no: nothing is written down."""
        if self._shown.stands == "asked":
            self._stand("left")

    def _stand(self, stands: str) -> None:
        words = sentences.kept_words(self._words) if stands == "asked" else ""
        if stands != "asked":
            self._words = ()
        fresh = replace(self._shown, stands=stands, words=words)
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    stands = Property(str, shown("stands"), notify=changed)
    words = Property(str, shown("words"), notify=changed)


def _nobody(_act: str, _args: dict[str, Any]) -> None:
    """Where nothing is learned."""
