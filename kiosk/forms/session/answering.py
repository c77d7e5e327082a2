"""An answer as the control takes it: ticks, choices, numbers within a range, and values of the node's type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.session.datatypes import fits, normal, number_of, written

if TYPE_CHECKING:
    from kiosk.forms.definition.model import Control
    from kiosk.forms.session.items import FormNode

TICKED: Final = "OK"
_TRUE: Final = frozenset({"ok", "true", "1", "yes"})


def typed(node: FormNode, value: str | float | list[str] | None) -> str:
    """The text to store; nothing where the value does not fit."""
    control = node.item.control
    text = written(value)
    if control is None:
        return normal(node.item.data_type, text)
    if control.kind == "trigger":
        return TICKED if text.strip().lower() in _TRUE else ""
    if control.kind in {"select", "rank"}:
        return " ".join(dict.fromkeys(text.split()))
    if control.kind == "range":
        return _within(control, normal(node.item.data_type, text))
    return normal(node.item.data_type, text)


def accepts(node: FormNode, text: str) -> bool:
    """Whether a typed text is a value of the node's type and within its range."""
    if not fits(node.item.data_type, text):
        return False
    control = node.item.control
    return control is None or control.kind != "range" or not text.strip() or _within(control, text.strip()) != ""


def _within(control: Control, text: str) -> str:
    number = number_of(text)
    if number is None:
        return ""
    start, end = (number_of(control.parameters.get(name, "")) for name in ("start", "end"))
    if start is not None and end is not None and not min(start, end) <= number <= max(start, end):
        return ""
    return text
