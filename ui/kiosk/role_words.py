"""What a control is and how it stands, in words."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAccessible

translate = QCoreApplication.translate

Role = QAccessible.Role
_KINDS: Final = {
    Role.Button: QT_TRANSLATE_NOOP("Guide", "Button"),
    Role.Link: QT_TRANSLATE_NOOP("Guide", "Button"),
    Role.RadioButton: QT_TRANSLATE_NOOP("Guide", "One of several answers"),
    Role.CheckBox: QT_TRANSLATE_NOOP("Guide", "Box to tick"),
    Role.ComboBox: QT_TRANSLATE_NOOP("Guide", "List of answers"),
    Role.EditableText: QT_TRANSLATE_NOOP("Guide", "Box to type in"),
}
CONTROLS: Final = frozenset(_KINDS)


def kind(role: Role) -> str:
    """What it is; empty for a text."""
    return translate("Guide", _KINDS[role]) if role in _KINDS else ""


def state(now: QAccessible.State, role: Role) -> str:
    """How it stands; empty for what has no state."""
    if now.checkable and role in {Role.RadioButton, Role.CheckBox}:
        return translate("Guide", "Chosen") if now.checked else translate("Guide", "Not chosen")
    if now.expandable:
        return translate("Guide", "Open") if now.expanded else translate("Guide", "Closed")
    return ""
