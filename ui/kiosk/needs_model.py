"""What somebody needs to be served well: told once, given along with every ticket of the visit."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.queue.needs import NEEDS
from ui.rows import RowModel

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

_ICONS = {
    "wheelchair": "wheelchair",
    "interpreter": "chats-circle",
    "sign-language": "hand-waving",
    "hearing": "ear",
    "seeing": "eye",
    "reading": "book-open",
    "quiet": "speaker-slash",
}


@dataclass(frozen=True, slots=True)
class NeedRow:
    """One choice."""

    need: str
    icon: str
    label: str
    chosen: bool


def need_words(need: str) -> str:
    """A need as the person says it, in the language of the moment."""
    return {
        "wheelchair": translate("Kiosk", "I use a wheelchair"),
        "interpreter": translate("Kiosk", "I need an interpreter"),
        "sign-language": translate("Kiosk", "I use sign language"),
        "hearing": translate("Kiosk", "I do not hear well"),
        "seeing": translate("Kiosk", "I do not see well"),
        "reading": translate("Kiosk", "I want help with reading"),
        "quiet": translate("Kiosk", "I need a quiet place"),
    }[need]


@QmlElement
@QmlUncreatable("made by the kiosk")
class NeedsModel(QObject):
    """The choices for QML; `told` says them in words."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chosen: frozenset[str] = frozenset()
        self._told = ""
        self._rows = RowModel(NeedRow, key="need", parent=self)

    @property
    def chosen(self) -> tuple[str, ...]:
        """The codes that were chosen."""
        return tuple(need for need in NEEDS if need in self._chosen)

    @Slot(str)
    def choose(self, need: str) -> None:
        """Choose one, or take it back."""
        self._chosen ^= {need} & set(NEEDS)
        self.show()

    def forget(self) -> None:
        """The visit is over."""
        self._chosen = frozenset()
        self.show()

    def show(self) -> None:
        """Say it in the language of the moment."""
        self._rows.replace([NeedRow(need, _ICONS[need], need_words(need), need in self._chosen) for need in NEEDS])
        told = " · ".join(map(need_words, self.chosen))
        if told != self._told:
            self._told = told
            self.changed.emit()

    def _get_rows(self) -> QObject:
        return self._rows

    def _get_told(self) -> str:
        return self._told

    rows = Property(QObject, _get_rows, constant=True)
    told = Property(str, _get_told, notify=changed)
