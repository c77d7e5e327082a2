"""The instance as it is sent: what is not relevant is left out, prefixes are as the author wrote them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from kiosk.forms.definition.characters import without_control
from kiosk.forms.definition.markup import XFORMS
from kiosk.forms.session.items import FormNode

if TYPE_CHECKING:
    from collections.abc import Iterator


def serialised(root: FormNode) -> bytes:
    """The whole instance. Declares every prefix that occurs at the root."""
    declared = {"": "" if root.namespace == XFORMS else root.namespace}
    declared |= dict(sorted(_prefixes(root)))
    parts = ["<?xml version='1.0' encoding='UTF-8'?>\n"]
    _write(root, declared[""], parts, declared)
    return "".join(parts).encode()


def _prefixes(root: FormNode) -> Iterator[tuple[str, str]]:
    pending = [root]
    while pending:
        node = pending.pop()
        if node.prefix:
            yield node.prefix, node.namespace
        for inner in (*node.attributes, *node.children):
            if isinstance(inner, FormNode) and (inner.relevant or (node is root and inner.item.is_attribute)):
                pending.append(inner)


def _write(node: FormNode, default: str, parts: list[str], declared: dict[str, str] | None = None) -> None:
    name = node.qualified_name
    parts.append(f"<{name}")
    own = default
    is_root = declared is not None
    if declared is not None:  # the root, whose attributes name the form even where nothing in it is relevant
        parts += [
            f" xmlns{':' if prefix else ''}{prefix}={quoteattr(address)}"
            for prefix, address in declared.items()
            if address
        ]
    elif not node.prefix:
        own = "" if node.namespace == XFORMS else node.namespace
        if own != default:
            parts.append(f" xmlns={quoteattr(own)}")
    kept = [one for one in node.attributes if one.relevant or is_root]
    parts += [f" {one.qualified_name}={quoteattr(without_control(one.text))}" for one in kept]
    children = [child for child in node.children if isinstance(child, FormNode) and child.relevant]
    if children:
        parts.append(">")
        for child in children:
            _write(child, own, parts)
        parts.append(f"</{name}>")
    elif node.text and not node.children:
        parts.append(f">{escape(without_control(node.text), {chr(13): '&#13;'})}</{name}>")
    else:
        parts.append("/>")
