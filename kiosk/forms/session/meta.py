"""The meta block of a submission: its id, its name, and the id of the one that it replaces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.session.items import FormNode

if TYPE_CHECKING:
    from kiosk.forms.session.services import SessionServices


def value_of(root: FormNode, name: str) -> str:
    """A value of the meta block; nothing where it has none."""
    node = _inner(_block(root), name)
    return "" if node is None or not node.relevant else node.text


def name_instance(root: FormNode, services: SessionServices) -> None:
    """A new submission gets an id, unless the form has given it one."""
    node = _inner(_block(root), "instanceID")
    if node is not None and not node.raw and node.item.calculate is None:
        node.raw = node.text = f"uuid:{services.new_id()}"


def deprecate(root: FormNode, services: SessionServices) -> None:
    """The id that the submission had names the one that is replaced; the new one gets its own."""
    meta = _block(root)
    node = _inner(meta, "instanceID")
    if meta is None or node is None:
        return
    if node.raw:
        known = _inner(meta, "deprecatedID") or _grown(meta, "deprecatedID")
        known.raw = known.text = node.raw
    node.raw = node.text = f"uuid:{services.new_id()}"


def _grown(meta: FormNode, name: str) -> FormNode:
    item = next(one for one in meta.item.children if one.name == name)
    node = FormNode(item, meta.scope)
    meta.scope.slots[item.local] = node
    meta.append(node)
    return node


def _block(root: FormNode) -> FormNode | None:
    return _inner(root, "meta")


def _inner(node: FormNode | None, name: str) -> FormNode | None:
    children = () if node is None else node.children
    return next((one for one in children if one.name == name and isinstance(one, FormNode)), None)
