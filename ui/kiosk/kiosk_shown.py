"""Where the window of a kiosk stands, and what the end of a visit takes from the keyboard."""

from dataclasses import dataclass

from PySide6.QtGui import QGuiApplication

from ui.kiosk.flow import Page

SHEETS = ("help", "language", "textSize", "sound")


@dataclass(frozen=True, slots=True)
class KioskShown:
    """Where the window stands."""

    page: str = Page.WELCOME.value
    about: str = ""
    sheet: str = ""
    asked: bool = False
    seconds_left: int = 0
    seconds_total: int = 45


def forget_typed() -> None:
    """Nothing of what was typed stays in the keyboard or the clipboard."""
    method = QGuiApplication.inputMethod()
    method.reset()
    method.hide()
    QGuiApplication.clipboard().clear()
