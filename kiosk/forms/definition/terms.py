"""Which questions of a form say what they mean, so that somebody can be told once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.told_once import ATTRIBUTE, TERMS

if TYPE_CHECKING:
    from kiosk.forms.definition.model import FormDefinition


def terms_of(definition: FormDefinition) -> dict[str, str]:
    """The path of the question of each term, in the order of the form; each once, and none of a repeat."""
    found: dict[str, str] = {}
    for bind in definition.binds:
        term = bind.extra.get(ATTRIBUTE, "")
        if term in TERMS and not is_repeated(definition, bind.node):
            found.setdefault(term, definition.nodes[bind.node].path)
    return found


def is_repeated(definition: FormDefinition, node: int) -> bool:
    """Whether a node can be there more than once."""
    while node >= 0:
        if definition.nodes[node].is_repeat:
            return True
        node = definition.nodes[node].parent
    return False
