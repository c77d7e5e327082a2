"""The distinct expressions of a form: most occur many times, and each is parsed once."""

from __future__ import annotations

from kiosk.forms.definition.facts import facts
from kiosk.forms.definition.model import NOTHING
from kiosk.forms.errors import FormError, Place


class ExpressionTable:
    """Numbers expressions in the order in which they are met."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def number(self, text: str | None, node: str = "") -> int:
        """The number of an expression, NOTHING for an empty one. Raises FormError where it cannot be parsed."""
        text = (text or "").strip()
        if not text:
            return NOTHING
        known = self._numbers.get(text)
        if known is not None:
            return known
        try:
            facts(text)
        except FormError as error:
            raise error.at(Place(node=node, expression=text)) from error
        self._numbers[text] = len(self._numbers)
        return len(self._numbers) - 1

    def texts(self) -> tuple[str, ...]:
        """All expressions by number."""
        return tuple(self._numbers)
