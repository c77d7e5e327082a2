"""The fonts we ship: registered once, with one order in which scripts fall back."""

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FONTS_PATH = Path(__file__).parent.parent / "assets" / "fonts"
FAMILY = "IBM Plex Sans"
FALLBACKS = ["IBM Plex Sans Arabic", "IBM Plex Sans Devanagari", "Shopfront Han"]


class FontMissing(RuntimeError):
    """A font of ours could not be loaded; the installation is broken."""


def register_fonts() -> None:
    """Load our fonts and make IBM Plex Sans the font of the application.

    Call it once a QGuiApplication exists; calling it again changes nothing.
    Raises FontMissing if a file is absent or unreadable.
    """
    if FAMILY not in QFont.substitutions():
        for path in sorted(FONTS_PATH.glob("*.ttf")):
            _load(path)
        QFont.insertSubstitutions(FAMILY, FALLBACKS)
    QGuiApplication.setFont(QFont(FAMILY))


def _load(path: Path) -> None:
    if QFontDatabase.addApplicationFont(str(path)) < 0:
        message = f"cannot load the font {path.name}"
        raise FontMissing(message)
