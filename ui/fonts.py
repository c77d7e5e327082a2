"""The fonts we ship: registered once, with one order in which scripts fall back."""

import re
from pathlib import Path

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FONTS_PATH = Path(__file__).parent.parent / "assets" / "fonts"
FAMILY = "IBM Plex Sans"
ARABIC, DEVANAGARI, LAST = "IBM Plex Sans Arabic", "IBM Plex Sans Devanagari", "Shopfront Last"
FALLBACKS = [ARABIC, DEVANAGARI, "Shopfront Han", LAST]
"""The last one is coarse, and has a letter for every script of the basic plane: no name shows an empty box."""
_SHAPED = {
    ARABIC: "[\u0600-\u06ff]",
    DEVANAGARI: "[\u0900-\u097f]",
    LAST: "[\u0700-\u08ff\u0980-\u0dff\u1780-\u17ff]",
}
"""Scripts whose letters change beside each other: Qt asks a font whether it can do that before it falls back."""


class FontMissing(RuntimeError):
    """A font of ours could not be loaded; the installation is broken."""


def register_fonts() -> None:
    """Load our fonts and make IBM Plex Sans the font of the application.

    Call it once a QGuiApplication exists; calling it again changes nothing.
    Raises FontMissing if a file is absent or unreadable.
    """
    if FAMILY not in QFont.substitutions():
        # Qt would tell of each font on the way to the one that shapes a script; that is how falling back works.
        QLoggingCategory.setFilterRules("qt.text.font.db=false")
        for path in sorted(FONTS_PATH.glob("*.?tf")):
            _load(path)
        for family in (FAMILY, ARABIC, DEVANAGARI):
            QFont.insertSubstitutions(family, [other for other in (FAMILY, *FALLBACKS) if other != family])
    QGuiApplication.setFont(QFont(FAMILY))


def hand(text: str) -> str:
    """The family that sets a string whole: the sister that draws its script draws its digits and Latin letters too."""
    return next((family for family, script in _SHAPED.items() if re.search(script, text)), FAMILY)


def _load(path: Path) -> None:
    if QFontDatabase.addApplicationFont(str(path)) < 0:
        message = f"cannot load the font {path.name}"
        raise FontMissing(message)
