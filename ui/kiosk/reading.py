"""What a page says when it is read aloud: the names in its accessible tree, in reading order.

The tree is what a screen reader gets, so whatever is shown and reachable there is also heard.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

_SAID: Final = frozenset(
    {
        QAccessible.Role.Heading,
        QAccessible.Role.StaticText,
        QAccessible.Role.Button,
        QAccessible.Role.RadioButton,
        QAccessible.Role.CheckBox,
        QAccessible.Role.ComboBox,
        QAccessible.Role.Link,
        QAccessible.Role.Canvas,
        QAccessible.Role.EditableText,
        QAccessible.Role.ListItem,
        QAccessible.Role.AlertMessage,
        QAccessible.Role.Graphic,
    }
)
_MOST_BREATHS: Final = 12
"""A voice keeps only so many texts waiting."""


def in_breaths(texts: Sequence[str]) -> list[str]:
    """The same words in few enough pieces for a voice to take at once."""
    size = -(-len(texts) // _MOST_BREATHS) or 1
    return [". ".join(texts[start : start + size]) for start in range(0, len(texts), size)]


def spoken_texts(page: QQuickItem) -> list[str]:
    """Every text and control of a page, each once; controls with what they say beside their name."""
    interface = QAccessible.queryAccessibleInterface(page)
    return list(_texts(interface)) if interface is not None else []


def _texts(interface: QAccessibleInterface) -> Iterator[str]:
    if interface.state().invisible:
        return
    if interface.role() in _SAID:
        name = interface.text(QAccessible.Text.Name)
        more = interface.text(QAccessible.Text.Description)
        if name:
            yield ". ".join(part for part in (name, more) if part)
    for place in range(interface.childCount()):
        child = interface.child(place)
        if child is not None:
            yield from _texts(child)
