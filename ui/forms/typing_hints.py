"""Which keyboard fits a question; what is typed is always sensitive, and never predicted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from ui.forms.question import QuestionShown

_HINT: Final = Qt.InputMethodHint
_ALWAYS: Final = _HINT.ImhSensitiveData | _HINT.ImhNoPredictiveText
_KEYS: Final = {
    "numbers": _HINT.ImhPreferNumbers,
    "email": _HINT.ImhEmailCharactersOnly | _HINT.ImhNoAutoUppercase,
    "phone": _HINT.ImhDialableCharactersOnly,
    "tel": _HINT.ImhDialableCharactersOnly,
    "url": _HINT.ImhUrlCharactersOnly | _HINT.ImhNoAutoUppercase,
    "latin": _HINT.ImhLatinOnly,
    "masked": _HINT.ImhHiddenText | _HINT.ImhNoAutoUppercase,
    "multiline": _HINT.ImhMultiLine,
}


def input_hints(question: QuestionShown) -> int:
    """The keyboard that fits: what is typed is always sensitive and never predicted."""
    hints = _ALWAYS
    for look in question.appearances:
        hints |= _KEYS.get(look, _HINT.ImhNone)
    if question.kind == "secret":
        hints |= _KEYS["masked"]
    if question.data_type in {"int", "integer", "decimal"}:
        hints |= _HINT.ImhDigitsOnly
    return int(hints.value)
