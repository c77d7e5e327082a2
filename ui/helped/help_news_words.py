"""The last line of the strip: what the helper did last, and what leads there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.text import apart
from ui.helped.help_words import called, filled

translate = QCoreApplication.translate

_LONGEST = 160
"""Letters of a message that stand on the strip; the sheet has all."""


def asks_you(name: str) -> str:
    """On the strip while a question waits."""
    return filled(translate("Help", "%1 asks you something."), called(name))


def points_at(name: str, label: str) -> str:
    """On the strip."""
    return filled(translate("Help", "%1 points at “%2”."), called(name), apart(label))


def show_me() -> str:
    """Leads there."""
    return translate("Help", "Show me")


def says(name: str, text: str) -> str:
    """A message on the strip; a long one goes on in the sheet."""
    short = text if len(text) <= _LONGEST else f"{text[:_LONGEST].rstrip()}…"
    return filled(translate("Help", "%1: %2"), called(name), apart(short))


def read_answer() -> str:
    """Leads to the conversation."""
    return translate("Help", "Read and answer")


def sent_card(name: str) -> str:
    """On the strip."""
    return filled(translate("Help", "%1 sent you a card to read."), called(name))


def read_it() -> str:
    """Leads to the card."""
    return translate("Help", "Read it")


def added_paper(name: str) -> str:
    """On the strip."""
    return filled(translate("Help", "%1 wrote on the list of what to bring."), called(name))


def see_list() -> str:
    """Leads to the list."""
    return translate("Help", "See the list")


def can_write(name: str) -> str:
    """On the strip while there is no news."""
    return filled(translate("Help", "%1 can point and write to you here."), called(name))


def write_to() -> str:
    """Leads to the conversation."""
    return translate("Help", "Write something")
