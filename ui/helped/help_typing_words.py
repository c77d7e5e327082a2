"""Sentences about a box that the citizen lets the helper type in, unasked."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.helped.help_words import called, filled

translate = QCoreApplication.translate


def let_them(name: str) -> str:
    """On the button at a question."""
    return filled(translate("Help", "Let %1 type this"), called(name))


def take_back() -> str:
    """On the same button after that, and on the strip."""
    return translate("Help", "I type it myself")


def lets(name: str) -> str:
    """At the question after that."""
    return filled(translate("Help", "You let %1 type this. You see it before it counts."), called(name))


def lets_one(name: str) -> str:
    """On the strip while it is so."""
    return filled(translate("Help", "You let %1 type an answer."), called(name))


def typed_by_yourself() -> str:
    """Said after it was taken back."""
    return translate("Help", "You type it yourself.")


def left_to_you(name: str) -> str:
    """On the strip where the helper would rather show how."""
    return filled(translate("Help", "%1 asks you to try it, and shows you where."), called(name))
