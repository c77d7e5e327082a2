"""What all view-models of answers share: they take a question in, and say each answer as the form keeps it."""

import unicodedata
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.forms.question import QuestionShown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


_KEPT_SIGNS: Final = "\n\t\u200c\u200d"
_DROPPED: Final = frozenset({"Cc", "Cf", "Cs"})
_NOT_IN_XML: Final = frozenset({0xFFFE, 0xFFFF})


@dataclass(frozen=True, slots=True)
class Fault:
    """What is to be mended before the answer can be kept, and in which box of the widget."""

    text: str
    place: str = ""


@QmlElement
@QmlUncreatable("made by its question")
class AnswerPart(QObject):
    """An answer while it is given.

    `edited` carries the whole answer; "" while what is typed is no answer yet. What is typed itself stays here,
    so that it is still there when the person comes back to mend it.
    """

    edited = Signal(str)

    def show(self, question: QuestionShown) -> None:
        """Take over the question and its answer; what is being typed stays if it means the same answer."""
        raise NotImplementedError

    def faults(self) -> tuple[Fault, ...]:
        """What stands in the boxes and cannot be kept; nothing for empty boxes."""
        return ()

    def retranslate(self) -> None:
        """The language has changed: say everything anew."""

    def close(self) -> None:
        """Let go of what is held open, such as a camera."""


def western_digits(text: str) -> str:
    """The same text with the digits of every script as 0-9."""
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in text)


def plain_text(text: str) -> str:
    """Without control signs, marks that turn the direction of reading, and what XML cannot hold.

    The joiners stay: Persian and Hindi are spelt with them.
    """
    return "".join(
        sign
        for sign in text
        if sign in _KEPT_SIGNS or not (unicodedata.category(sign) in _DROPPED or ord(sign) in _NOT_IN_XML)
    )
