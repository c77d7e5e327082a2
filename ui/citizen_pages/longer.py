"""The pseudo-language of tests: every sentence 40 % longer, so that a translation never meets a page that is too small."""

from __future__ import annotations

import re

from PySide6.QtCore import QTranslator

_PART = 0.4
_LEAST = 3


class Longer(QTranslator):
    """English, with the start of each sentence said again at its end."""

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:  # noqa: ARG002
        """Words that are 40 % longer; numbers and placeholders stay as they are."""
        return longer(source.replace("%n", str(n)) if n >= 0 else source)

    def isEmpty(self) -> bool:
        """It translates whatever it is given."""
        return False


def longer(sentence: str) -> str:
    """The sentence, and the start of it again without its placeholders."""
    words = re.sub(r"%\w+|[\u2066-\u2069]", "", sentence)
    more = words[: max(_LEAST, round(len(sentence) * _PART))].strip() if len(words) > 1 else ""
    return f"{sentence} {more}".rstrip()
