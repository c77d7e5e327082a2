"""Where the window of a kiosk stands, and what the end of a visit takes from the keyboard."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtGui import QGuiApplication

from ui.kiosk.flow import Page, Place
from ui.shown import shown

SHEETS = ("help", "language", "textSize", "sound", "needs", "handover", "companion")


@dataclass(frozen=True, slots=True)
class KioskShown:
    """Where the window stands."""

    page: str = Page.WELCOME.value
    about: str = ""
    sheet: str = ""
    asked: bool = False
    seconds_left: int = 0
    seconds_total: int = 45


class WindowState(QObject):
    """Where the window stands, for QML."""

    changed = Signal()

    def __init__(self, seconds_total: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = KioskShown(seconds_total=seconds_total)

    def stand(
        self, place: Place, *, sheet: str | None = None, asked: bool | None = None, seconds_left: int = 0
    ) -> None:
        """Stand elsewhere; without `sheet` or `asked` these stay."""
        fresh = replace(
            self._shown,
            page=place.page.value,
            about=place.about,
            sheet=self._shown.sheet if sheet is None else sheet,
            asked=self._shown.asked if asked is None else asked,
            seconds_left=seconds_left,
        )
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    page = Property(str, shown("page"), notify=changed)
    about = Property(str, shown("about"), notify=changed)
    sheet = Property(str, shown("sheet"), notify=changed)
    asked = Property(bool, shown("asked"), notify=changed)
    secondsLeft = Property(int, shown("seconds_left"), notify=changed)
    secondsTotal = Property(int, shown("seconds_total"), notify=changed)


def forget_typed() -> None:
    """Nothing of what was typed stays in the keyboard or the clipboard."""
    method = QGuiApplication.inputMethod()
    method.reset()
    method.hide()
    QGuiApplication.clipboard().clear()
