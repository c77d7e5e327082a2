"""How a sentence outside Qt is marked for translation."""

from __future__ import annotations


def QT_TRANSLATE_NOOP(  # noqa: N802 - the name that Qt Linguist looks for
    context: str, english: str, comment: str = "", count: int = 0
) -> str:
    """Mark a sentence for translation; a count, whatever it is, asks for plural forms."""
    del context, comment, count
    return english
