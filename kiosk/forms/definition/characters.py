"""Characters that XML cannot carry (XML 1.0 §2.2), and those that nobody can see."""

from __future__ import annotations

import re
from typing import Final

_CONTROL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


def without_control(text: str) -> str:
    """The text without control characters and halves of surrogate pairs; tabs and line ends stay."""
    return text if text.isprintable() else _CONTROL.sub("", text)
