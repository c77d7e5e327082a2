"""Who asks to join, as the citizen is told before they say yes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.text import apart, isolated
from ui.helped.help_words import filled

translate = QCoreApplication.translate


def staff_at(counter: str, office: str) -> str:
    """Somebody in the building."""
    return filled(translate("Help", "Staff at counter %1, %2."), isolated(counter), apart(office))


def staff_elsewhere(office: str) -> str:
    """Somebody whom nobody here can see."""
    return filled(translate("Help", "Staff of %1, at a desk in another place."), apart(office))
