"""What makes a kiosk easier for one person, for as long as the visit lasts: a low screen, simple words, captions."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.kiosk.reach import Mount
from ui.shown import shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class EaseShown:
    """What is chosen; `simplifies`: the pack has simple words; `caption` is what is heard now, in words."""

    lowered: bool = False
    simple: bool = False
    simplifies: bool = False
    caption: str = ""


@QmlElement
@QmlUncreatable("made by the kiosk")
class EaseModel(QObject):
    """The choices for QML; `wordsChosen` comes when the pages have to say everything anew."""

    changed = Signal()
    wordsChosen = Signal()

    def __init__(self, mount: Mount, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mount = mount
        self._shown = EaseShown()

    @property
    def pristine(self) -> bool:
        """Whether nothing is chosen."""
        return self._shown == self._at_start()

    @Slot(bool)
    def lower(self, lowered: bool) -> None:
        """Move everything down into the reach of somebody who sits, or back up."""
        self._place(replace(self._shown, lowered=lowered))

    @Slot(bool)
    def simplify(self, simple: bool) -> None:
        """Say it in short sentences with pictures, where the author wrote them."""
        if simple != self._shown.simple:
            self._place(replace(self._shown, simple=simple))
            self.wordsChosen.emit()

    @Slot(float, float, result=float)
    def freeAbove(self, width: float, height: float) -> float:
        """Pixels of a lowered window that stay free at its top."""
        return self._mount.free_above(width, height)

    @Slot(float, float, result=float)
    def freeBelow(self, width: float, height: float) -> float:
        """Pixels of a window that hang too low for anybody."""
        return self._mount.free_below(width, height)

    def offer(self, *, simple: bool) -> None:
        """Whether there are simple words to choose."""
        self._place(replace(self._shown, simplifies=simple))

    def tell(self, caption: str) -> None:
        """Show what is heard now; empty: it is silent."""
        self._place(replace(self._shown, caption=caption))

    def reset(self) -> None:
        """As the next person finds it."""
        simple = self._shown.simple
        self._place(self._at_start())
        if simple:
            self.wordsChosen.emit()

    def _at_start(self) -> EaseShown:
        return EaseShown(simplifies=self._shown.simplifies)

    def _place(self, fresh: EaseShown) -> None:
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    lowered = Property(bool, shown("lowered"), notify=changed)
    simple = Property(bool, shown("simple"), notify=changed)
    simplifies = Property(bool, shown("simplifies"), notify=changed)
    caption = Property(str, shown("caption"), notify=changed)
